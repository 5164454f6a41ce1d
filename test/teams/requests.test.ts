import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedBy, either, readActivity } from '../../src/teams/requests.ts'

const now = new Date('2026-11-26T14:00:00Z'),
  bot = '28:bot'
const message = (rest: object = {}) => ({
  type: 'message',
  id: '1',
  timestamp: '2026-11-26T13:59:58.123Z',
  serviceUrl: 'https://smba.example/uk/',
  channelId: 'msteams',
  recipient: { id: bot, name: 'Partnership Clerk' },
  from: { id: '29:w', name: ' Wilf Harkaway ', aadObjectId: 'id of Wilf Harkaway' },
  conversation: { id: '19:m@thread.v2', conversationType: 'groupChat', isGroup: true },
  channelData: { tenant: { id: 'tenant-1' } },
  text: 'next',
  ...rest,
})
const read = (rest: object = {}) => readActivity(message(rest), now)
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id, name: 'Somebody' }, text })

describe('a message', () => {
  it('says who asks, when and where from the activity alone', () => {
    expect(read()).toMatchObject({
      kind: 'message',
      text: 'next',
      from: { mri: '29:w', id: 'id of Wilf Harkaway', name: 'Wilf Harkaway' },
      conversation: { id: '19:m@thread.v2', kind: 'chat' },
      tenant: 'tenant-1',
      at: '2026-11-26T13:59:58.123Z',
    })
    expect(askedBy(read({ value: { by: 'somebody else' } }), undefined, false)).toEqual({
      by: { name: 'Wilf Harkaway', id: 'id of Wilf Harkaway' },
      at: '2026-11-26T13:59:58.123Z',
      where: 'in the chat',
    })
  })
  it.each([
    [
      "the bot's own mention",
      '<at>Partnership Clerk</at> next item',
      [mention(bot, '<at>Partnership Clerk</at>')],
      'next item',
      true,
    ],
    ['the mention at the end', 'next <at>Clerk</at>', [mention(bot, '<at>Clerk</at>')], 'next', true],
    [
      "somebody else's mention, which stays as a name",
      'present <at>Orla Finnimore</at>',
      [mention('29:o', '<at>Orla Finnimore</at>')],
      'present Orla Finnimore',
      false,
    ],
    ['characters in the words of HTML', 'note Caf&eacute; &amp; Si&acirc;n&#39;s', [], "note Café & Siân's", false],
    ['a first character that nobody sees', '\u200b\ufeff next item', [], 'next item', false],
    ['hard spaces and line ends of Windows', 'note&nbsp;One.\r\nTwo.', [], 'note One.\nTwo.', false],
  ])('is read without %s', (_, text, entities, said, mentioned) => {
    expect(read({ text, entities })).toMatchObject({ text: said, mentioned })
  })
  it('with an agenda in a table keeps its rows whole, a tab between the cells and their lines apart, whatever is in them', () => {
    const content =
      '<p>agenda</p><table><tbody><tr><td></td><td><p>Item</p></td><td>Lead</td></tr>\n<tr><td><p>1</p></td><td><p>Caf&eacute;<br>culture</p></td><td><div>Sol Meyer</div></td></tr></tbody></table><p>End</p>'
    expect(read({ text: 'agenda Item Lead 1 Caf', attachments: [{ contentType: 'text/html', content }] }).text).toBe(
      'agenda\n\tItem\tLead\n1\tCafé\vculture\tSol Meyer\nEnd',
    )
  })
  it('with an agenda whose points have letters keeps them', () => {
    const content =
      '<div>agenda</div><ol><li>Apologies</li><li>Sub-groups<ol type="a"><li>Risk</li><li>Training</li></ol></li><li>Budget<ol style="list-style-type: lower-roman"><li>Grants</li></ol></li></ol>'
    expect(
      read({ text: 'agenda Apologies Sub-groups', attachments: [{ contentType: 'text/html', content }] }).text,
    ).toBe('agenda\n1. Apologies\n2. Sub-groups\n  a. Risk\n  b. Training\n3. Budget\n  i. Grants')
  })
  it('pasted from Word or Outlook has nothing of what these put into a page for themselves', () => {
    const content =
      '<style><!-- p.MsoNormal {margin:0cm;} --></style><!--StartFragment--><p>agenda</p><table><tr><td>1</td><td><![if !supportLists]>Rota<![endif]></td></tr></table><!--EndFragment-->'
    expect(read({ text: 'agenda 1 Rota', attachments: [{ contentType: 'text/html', content }] }).text).toBe(
      'agenda\n1\tRota',
    )
  })
  it('with a list made by the compose box has its points and sub-points, which the plain text has not', () => {
    const content =
      '<div><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Clerk</span>&nbsp;note Members heard that:<ul><li>one &amp; all;<ul><li>under it;</li></ul></li><li>two.</li></ul></div>'
    expect(
      read({
        text: '<at>Clerk</at> note Members heard that: one & all; under it; two.',
        entities: [mention(bot, '<at>Clerk</at>')],
        attachments: [{ contentType: 'text/html', content }],
      }).text,
    ).toBe('note Members heard that:\n- one & all;\n  - under it;\n- two.')
  })
  it('with a table has a line for each of its rows, whatever stands in the cells', () => {
    const content =
      '<div>present<table><tbody><tr><td><p>Si&acirc;n Moss</p></td><td><p>Youth</p><p>Service</p></td></tr><tr><td>Wilf Harkaway</td><td>Volunteers</td></tr></tbody></table></div>'
    expect(read({ text: 'present', attachments: [{ contentType: 'text/html', content }] }).text).toBe(
      'present\nSiân Moss\tYouth Service\nWilf Harkaway\tVolunteers',
    )
  })
  it.each([
    ['note Caf&eacute; &ndash; Ll&#375;r &amp; T&#x177; &lt;here&gt;', 'note Café – Llŷr & Tŷ <here>'],
    ['note &notathing; R&D; 5 &#0;', 'note &notathing; R&D; 5 &#0;'],
  ])('has the characters that HTML only names: %s', (text, said) => {
    expect(read({ text }).text).toBe(said)
  })
  it('that was edited is known as one, by the id it had', () => {
    const edit = read({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: 'note Lit.' })
    expect([edit.kind, edit.message, edit.text]).toEqual(['edited', read().message, 'note Lit.'])
    expect(read({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }).kind).toBe('other')
  })
  it('whose time the SDK has made a Date of is the same request as before it did', () => {
    expect(read({ timestamp: new Date('2026-11-26T13:59:58.123Z') }).request).toBe(read().request)
  })
  it('delivered later under the same id by the same person at the same moment is the same request, and any other is not', () => {
    const others = [
      { id: '2' },
      { timestamp: '2026-11-26T13:59:59Z' },
      { from: { id: '29:o', name: 'x' } },
      { conversation: { id: '19:n@thread.v2' } },
    ]
    expect(new Set([read(), ...others.map(read)].map(r => r.request)).size).toBe(5)
    expect(readActivity(message(), new Date()).request).toBe(read().request)
    expect(read({ id: undefined }).request).toBeUndefined()
  })
  it('in a thread belongs to the chat the thread is in', () => {
    expect(
      read({ conversation: { id: '19:m@thread.v2;messageid=1700000000000', conversationType: 'channel' } }).conversation
        .id,
    ).toBe('19:m@thread.v2')
  })
  it('one-to-one is private, and so is anything in a dialog', () => {
    const privately = read({ conversation: { id: 'a:1', conversationType: 'personal' } })
    expect([
      privately.conversation.kind,
      askedBy(privately, undefined, false).where,
      askedBy(read(), undefined, true).where,
    ]).toEqual(['one-to-one', 'privately', 'privately'])
    expect(read({ conversation: { id: '19:m@thread.v2' } }).conversation.kind).toBe('chat')
  })
  it('brings the files that came with it, with the address Teams keeps each at', () => {
    const attachments = [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'agenda.docx',
        content: { downloadUrl: 'https://files.example/1' },
      },
      { contentType: 'image/png', name: 'x' },
    ]
    expect(read({ attachments }).files).toEqual([{ name: 'agenda.docx', url: 'https://files.example/1' }])
  })
})

describe('what Teams writes in camel or Pascal case', () => {
  it('is read in both', () => {
    expect([either({ members: 1 }, 'members'), either({ Members: 1 }, 'members'), either({}, 'members')]).toEqual([
      1,
      1,
      undefined,
    ])
    expect([
      read({ channelData: { meeting: { id: 'm' } } }).meeting,
      read({ channelData: { meeting: { Id: 'm' } } }).meeting,
    ]).toEqual(['m', 'm'])
  })
})

describe('an activity of any content at all', () => {
  it('is read without breaking', () => {
    fc.assert(fc.property(fc.anything(), activity => void readActivity(activity, now)))
    fc.assert(
      fc.property(
        fc.record(
          {
            text: fc.anything(),
            from: fc.anything(),
            conversation: fc.anything(),
            attachments: fc.anything(),
            entities: fc.anything(),
            value: fc.anything(),
            timestamp: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        rest => void read(rest),
      ),
    )
  })
  it('with very long or hostile HTML is read quickly', () => {
    for (const content of [
      '<ul>' + '<li>'.repeat(50_000),
      '<ul><li>'.repeat(25_000),
      '<ul><' + ' '.repeat(200_000),
      '<ul>' + '<span itemtype="'.repeat(20_000),
      '<ul>' + '&'.repeat(200_000),
      '<ul>' + '<at'.repeat(100_000),
      `<ul><${'a'.repeat(200_000)}`,
      '<ul>' + '<at>'.repeat(100_000),
    ]) {
      const began = performance.now()
      read({ text: content, attachments: [{ contentType: 'text/html', content }] })
      expect(performance.now() - began, content.slice(0, 20)).toBeLessThan(1_500)
    }
  })
})
