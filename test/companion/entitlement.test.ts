import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StageView } from '../../src/companion/views/meetingView.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { type Step, next, note, open, present, privately, resolve } from '../meeting/given.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'
import type { Stream } from './pageOf.ts'
import { guidOf } from './tokens.ts'

/** Words of restricted business, and the nature of a sensitive interest: nobody but a clerk is ever sent them unasked. */
const restricted = ['Kestrel', 'panel found two missed visits', 'visiting protocol', 'Harrowgate family']
const sensitive = 'my sister lives on gannet row'
const apology = 'I am at a funeral that day'

const take = (number: string): Command => ({ type: 'TakeItem', item: number, despite: true })
const as = (name: string, command: Command): Step => privately(person(name), command)
const clerkDoes = (command: Command): Step => as('Beatrix Lonsdale', command)
const names = ['Imogen Thistlewood', 'Casimir Bellweather', 'Rosalind Penhallow', 'Nadia Osterley', 'Wilf Harkaway']

let made: ACompanion
const streams = new Map<string, Stream>()
const everything = () => [...streams.values()].map(s => s.bytes()).join('\n')

beforeAll(async () => {
  made = await aCompanion()
  for (const name of ['Wilf Harkaway', 'Nadia Osterley', 'Imogen Thistlewood'])
    streams.set(name, await made.page(name).watches(made.key))
  streams.set('the big screen', await made.page('Wilf Harkaway').watches(made.key, '&view=stage'))
  streams.set('the clerk', await made.page('Beatrix Lonsdale').watches(made.key))
  await made.does(
    as('Orla Finnimore', { type: 'ReceiveApologies', message: apology }),
    as('Tobias Quennell', {
      type: 'DeclareInterest',
      items: ['5'],
      kind: 'Pecuniary interest',
      nature: sensitive,
      sensitive: true,
    }),
    clerkDoes(present(...names.map(person))),
    as('Jasper Nightly', { type: 'PromiseAttendance' }),
    clerkDoes(open),
    clerkDoes(next),
    clerkDoes(take('5')),
    clerkDoes(note('Said in the open item.')),
    clerkDoes(resolve('the marshals be funded')),
  )
  for (const who of ['Nadia Osterley', 'Imogen Thistlewood'])
    await streams.get(who)?.waitsFor(v => v.now?.decisions.length === 1)
  await made.does(
    clerkDoes(take('7')),
    clerkDoes(note('The panel found two missed visits.')),
    clerkDoes(resolve('the visiting protocol be rewritten')),
    clerkDoes({ type: 'AgreeAction', text: 'Write to the Harrowgate family', owners: ['Wilf Harkaway'] }),
  )
  await streams.get('Wilf Harkaway')?.waitsFor(v => v.own.actions.length === 1)
  await streams.get('the big screen')?.waitsFor(v => v.restrictedNow)
})
afterAll(async () => {
  for (const stream of streams.values()) stream.cut()
  await made.close()
})

describe('what a member and the big screen are ever sent', () => {
  it('has nothing restricted, not even the words of an action of their own, which are asked for', async () => {
    for (const who of ['Wilf Harkaway', 'Nadia Osterley', 'the big screen', 'Imogen Thistlewood'])
      for (const words of restricted) expect(`${who}: ${streams.get(who)?.bytes()}`).not.toContain(words)
    const mine = await made.page('Wilf Harkaway').view(made.key)
    expect(mine.own.actions).toMatchObject([{ reference: 'A1', text: 'Restricted action', restricted: true }])
    const [show] = mine.own.actions[0]?.buttons ?? []
    const asked = await made.page('Wilf Harkaway').presses(made.key, show?.verb ?? '', show?.data ?? {})
    expect(asked.text).toContain('Harrowgate family')
    const others = await made.page('Nadia Osterley').presses(made.key, show?.verb ?? '', show?.data ?? {})
    expect(others.status).toBe(200)
  })
  it('has no nature of a sensitive interest, to nobody', () => expect(everything()).not.toContain(sensitive))
  it('has what somebody wrote with their apologies for nobody but them', () =>
    expect(everything()).not.toContain(apology))
  it('has no declarant, no note and no button of conduct for a member', () => {
    const bytes = streams.get('Nadia Osterley')?.bytes() ?? ''
    for (const words of [
      'Tobias',
      'Said in the open item',
      'next item',
      'take item',
      'mustLeave',
      'notEntitled',
      'roster',
    ])
      expect(bytes).not.toContain(words)
    expect(bytes).toContain('"notes":1')
    expect(bytes).toContain('Resolved that the marshals be funded')
  })
  it('has the declarant and what they must do for whoever conducts', () => {
    const bytes = streams.get('Imogen Thistlewood')?.bytes() ?? ''
    expect(bytes).toContain('Tobias Quennell')
    expect(bytes).toContain('must leave the room')
    expect(bytes).toContain('"notEntitled":["Jasper Nightly"]')
  })
  it('is on the big screen the open title during restricted business, and nothing decided', async () => {
    const { answer } = await made
      .page('Wilf Harkaway')
      .asks(`/companion/api/meetings/view?meeting=${made.key}&view=stage`)
    const stage = answer as unknown as StageView
    expect([stage.restrictedNow, stage.now?.title, stage.decided]).toEqual([true, 'Case review update', []])
  })
})

describe('a meeting', () => {
  it('of another partnership is refused to everybody of this one, as if there were none', async () => {
    for (const key of ['harrowgate/1', 'nowhere/1', '../saltmarsh/1', 'saltmarsh/1/2', 'saltmarsh/terms', ''])
      for (const path of ['/companion/api/meetings/view', '/companion/api/live', '/companion/api/draft'])
        expect((await made.page('Wilf Harkaway').asks(`${path}?meeting=${encodeURIComponent(key)}`)).status).toBe(403)
    const theirs = await made.page('Ines Calloway').asks(`/companion/api/meetings/view?meeting=${made.key}`)
    expect([theirs.status, Object.keys(theirs.answer)]).toEqual([403, ['sentence']])
  })
  it('that is not there is not there', async () =>
    expect((await made.page('Wilf Harkaway').asks('/companion/api/meetings/view?meeting=saltmarsh/99')).status).toBe(
      404,
    ))
  it('whose agenda waits is its clerk’s alone', async () => {
    const waiting = await aCompanion({ published: false })
    const status = async (name: string) =>
      (await waiting.page(name).asks(`/companion/api/meetings/view?meeting=${waiting.key}`)).status
    expect([await status('Beatrix Lonsdale'), await status('Imogen Thistlewood')]).toEqual([200, 404])
    await waiting.close()
  })
  it('is found in by its own people alone', async () => {
    const found = await made.page('Wilf Harkaway').asks('/companion/api/find?partnership=saltmarsh&words=marshals')
    expect(found.answer['total']).toBe(2)
    expect(
      (await made.page('Ines Calloway').asks('/companion/api/find?partnership=saltmarsh&words=marshals')).status,
    ).toBe(403)
    expect((await made.page('Wilf Harkaway').asks('/companion/api/find?partnership=harrowgate&words=a')).status).toBe(
      403,
    )
  })
})

describe('a press or words made by hand', () => {
  const before = () => made.desk.office.meeting(made.key).then(m => m.version)
  const refusedAndNothing = async (name: string, body: object, path = 'press') => {
    const version = await before()
    const { answer, status } = await made
      .page(name)
      .posts(`/companion/api/${path}`, { request: guidOf(JSON.stringify(body)), ...body })
    expect(await before()).toBe(version)
    return { status, answer: JSON.stringify(answer) }
  }
  it.each([
    ['next item', {}],
    ['take item', { item: 'i6' }],
    ['take together', { items: 'i5,i6' }],
    ['note', { text: 'x' }],
    ['action', { action: 'x', owner: 'All' }],
    ['has spoken', { person: 'Wilf Harkaway' }],
    ['close meeting', { untaken: 'left' }],
    ['undo', {}],
    ['issue', {}],
    ['hold', {}],
    ['amend', { entry: 'e30', text: 'x' }],
    ['strike', { entry: 'e30' }],
    ['declare', { item: '5', kind: 'Personal interest', nature: 'x', person: 'Wilf Harkaway' }],
    ['accept action', { action: 1, owner: 'Nadia Osterley' }],
    ['redraft', {}],
    ['form', { form: 'correct entry', entry: 'e31' }],
    ['form', { form: 'correct' }],
    ['form', { form: 'note' }],
    ['form', { form: 'issue to members' }],
    ['clerk card', {}],
    ['comments', { from: 0 }],
    ['set up open', { partnership: 'saltmarsh' }],
    ['put right open', {}],
  ] as const)(
    '“%s” with %o is refused to a member whose it is not, and shows nothing restricted',
    async (verb, data) => {
      const { answer } = await refusedAndNothing('Nadia Osterley', {
        meeting: made.key,
        verb,
        data: { meeting: made.key, ...data },
      })
      for (const words of [...restricted.slice(1), sensitive, apology]) expect(answer).not.toContain(words)
    },
  )
  it('names no actor: who acts is the token’s', async () => {
    const forged = { person: 'Wilf Harkaway', by: { name: 'Imogen Thistlewood' }, name: 'Beatrix Lonsdale' }
    await made.page('Nadia Osterley').presses(made.key, 'ask to speak', forged)
    const { speakers } = await made.page('Wilf Harkaway').view(made.key)
    expect(speakers.map(({ name, you }) => [name, you])).toEqual([['Nadia Osterley', false]])
  })
  it('in the data of another partnership’s meeting is refused, whatever meeting the page says it stands before', async () => {
    const { answer } = await refusedAndNothing('Ines Calloway', { verb: 'attend', data: { meeting: made.key } })
    expect(answer).toContain('"refused":true')
    const other = await refusedAndNothing('Wilf Harkaway', {
      meeting: 'harrowgate/1',
      verb: 'attend',
      data: { meeting: made.key },
    })
    expect(other.status).toBe(403)
  })
  it('before another partnership’s meeting is refused', async () => {
    for (const body of [{ meeting: 'harrowgate/1' }, { partnership: 'harrowgate' }])
      expect((await refusedAndNothing('Wilf Harkaway', { ...body, words: 'actions' }, 'type')).status).toBe(403)
  })
  it('is answered with a sentence where it is not whole', async () => {
    const bodies = [
      {},
      [],
      'x',
      { request: 'r' },
      { request: '', words: 'help' },
      { request: 5, words: 'help' },
      { request: 'r', verb: 'undo' },
      { request: 'r', verb: 'undo', data: [] },
    ]
    for (const body of bodies)
      for (const path of ['press', 'type']) {
        const { status, answer } = await made.page('Wilf Harkaway').posts(`/companion/api/${path}`, body)
        expect([JSON.stringify(body), path, status, typeof answer['sentence']]).toEqual([
          JSON.stringify(body),
          path,
          400,
          'string',
        ])
      }
    const notJson = await made
      .page('Wilf Harkaway')
      .asks('/companion/api/type', { method: 'POST', body: '{"request": ' })
    expect(notJson.status).toBe(400)
    const aForm = await made.page('Wilf Harkaway').asks('/companion/api/type', {
      method: 'POST',
      body: 'request=r&words=undo',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(aForm.status).toBe(400)
  })
  it('is refused where it is too large, and nothing typed is in the log', async () => {
    const words = 'unmistakable '.repeat(40_000)
    const { status } = await made.page('Beatrix Lonsdale').types(made.key, `note ${words}`)
    expect(status).toBe(413)
    const long = await made.page('Beatrix Lonsdale').types(made.key, `note ${'unmistakable '.repeat(3_000)}`)
    expect(JSON.stringify(long.answer)).toContain('"refused":true')
    expect(made.logged.join('\n')).not.toContain('unmistakable')
  })
  it('at an address that is none of ours is not there', async () => {
    for (const path of [
      '/companion/api/nothing',
      '/companion/files/x/../../package.json',
      '/companion/files/0/..%2f..%2fcompanion.ts',
      '/companion/x',
    ])
      expect([404]).toContain((await made.page('Wilf Harkaway').asks(path)).status)
  })
})

describe('somebody who asks for far more than a page does', () => {
  it('is told to wait, and nobody else is', async () => {
    const busy = await aCompanion({ inTheRoom: true })
    const all = await Promise.all(
      Array.from({ length: 150 }, () => busy.page('Wilf Harkaway').asks('/companion/api/me')),
    )
    expect(all.filter(a => a.status === 429).length).toBeGreaterThan(10)
    expect((await busy.page('Nadia Osterley').asks('/companion/api/me')).status).toBe(200)
    await busy.close()
  })
})
