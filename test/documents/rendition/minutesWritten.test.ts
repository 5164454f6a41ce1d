import { describe, expect, test } from 'vitest'
import { plain } from '../../../src/documents/rendition/page.ts'
import type { HouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import type { Minutes } from '../../../src/minutes/minutes.ts'
import { inFull, publicCopy } from '../../../src/minutes/publicCopy.ts'
import { invented } from '../inventedMeeting.ts'
import { action, decided, item, linesOf, minuted, note, pageOf, stillGoing } from '../writingItem.ts'
import { styleNamed } from '../houseStyles.ts'

const bram = {
  name: 'Bram Tolliver',
  honorific: 'Mr',
  organisation: 'Wexcombe Volunteers',
  part: 'member',
  votes: true,
} as const
const hester = { name: 'Hester Vane', honorific: 'Cllr', part: 'member', votes: true } as const

describe('notes', () => {
  test('are lettered through the item, whatever stands between', () => {
    expect(
      minuted('columns', {
        blocks: [
          note('- one\n- two'),
          note('They walked to the quay.'),
          note('What was said\n- here\n- there'),
          note('- three'),
        ],
      }),
    ).toEqual([
      'Noted',
      'a. one',
      'b. two',
      'They walked to the quay.',
      'c. What was said',
      '  • here',
      '  • there',
      'd. three',
    ])
  })

  test('have the lead of the style only where the clerk wrote none', () => {
    expect(minuted('columns', { blocks: [note('Noted, in answer to questions:\n- one')] })).toEqual([
      'Noted, in answer to questions:',
      'a. one',
    ])
    expect(minuted('columns', { blocks: [note('Noted'), note('- one')] })).toEqual(['Noted', 'a. one'])
    expect(minuted('web-items', { blocks: [note('About lamps, the meeting heard that:\n- one')] })).toEqual([
      'About lamps, the meeting heard that:',
      '· one',
    ])
    expect(minuted('web-items', { blocks: [note('- one')] })).toEqual(['The meeting heard that:', '· one'])
    expect(minuted('notes-table', { blocks: [note('- one')] })).toEqual(['Key points:', '• one'])
  })

  test('keep the numbers a clerk gave them', () => {
    expect(minuted('prose', { blocks: [note('The Board noted the priorities:\n1. light\n2. warmth')] })).toEqual([
      'The Board noted the priorities:',
      '1. light',
      '2. warmth',
    ])
  })

  test('are paragraphs where the style is prose', () => {
    expect(minuted('prose', { blocks: [note('- It was dark.\n- It was cold.')] })).toEqual([
      'It was dark.',
      'It was cold.',
    ])
  })

  test('are dashes in the kinds of item that the style says', () => {
    expect(minuted('timed-items', { kind: 'forward plan', blocks: [note('- Lamps – Bram')] })).toEqual([
      '– Lamps – Bram',
    ])
    expect(minuted('timed-items', { blocks: [note('- Lamps:\n  - red\n  - green')] })).toEqual([
      '· Lamps:',
      '  – red',
      '  – green',
    ])
  })

  test('keep bold and italic as they were typed, and nothing else of Markdown', () => {
    const [table] = pageOf('columns', [
      item({ blocks: [note('The **whole** of 5 * 3 * 2 and _no_ snake_case_word.')] }),
    ]).blocks.filter(b => b.kind === 'table')
    const runs =
      table?.kind === 'table'
        ? (table.table.rows[0]?.cells[1]?.blocks.flatMap(b => (b.kind === 'paragraph' ? b.runs : [])) ?? [])
        : []
    expect(runs.filter(r => r.bold === true).map(r => r.text)).toEqual(['whole'])
    expect(runs.filter(r => r.italic === true).map(r => r.text)).toEqual(['no'])
    expect(plain(runs)).toContain('5 * 3 * 2')
  })
})

describe('decisions that were one motion', () => {
  const vote = { for: 6, against: 0, abstained: 1 }
  const moved = (text: string, rest: object = {}) => ({
    ...decided('resolved', text),
    proposer: 'Bram Tolliver',
    seconder: 'Hester Vane',
    vote,
    ...rest,
  })
  test('have their movers and votes once, behind the last, and another motion has its own', () => {
    const blocks = [
      moved('the lamps be lit'),
      moved('the wharf be swept'),
      moved('a gate be made', { vote: { ...vote, for: 5 } }),
    ]
    expect(minuted('web-items', { blocks }, { present: [hester, bram] })).toEqual([
      'RESOLVED:',
      'That the lamps be lit.',
      'That the wharf be swept.',
      'Proposed by Bram Tolliver and seconded by Hester Vane. For: 6. Against: 0. Abstained: 1.',
      'That a gate be made.',
      'Proposed by Bram Tolliver and seconded by Hester Vane. For: 5. Against: 0. Abstained: 1.',
    ])
  })
})

describe('who introduced an item', () => {
  const presenters = [{ name: 'Bram Tolliver', role: 'Head of Lanterns' }]
  test('is said with the paper and its pages', () => {
    expect(minuted('columns', { presenters, papers: [{ title: 'Lantern survey', pages: '9-24' }] })).toEqual([
      'Received the Lantern survey report (pages 9-24 of the agenda pack), introduced by Bram Tolliver, Head of Lanterns.',
    ])
  })

  test.each(['Paper C', 'paper c', 'Appendix 2', 'Enc. 3', 'Annex B1', 'Paper 4a', 'C', 'SP/27/4'])(
    'names the business where its paper has only a letter or a number: %s',
    title =>
      expect(minuted('columns', { presenters, title: 'LANTERN SURVEY', papers: [{ title }] })[0]).toBe(
        'Received the Lantern Survey report, introduced by Bram Tolliver, Head of Lanterns.',
      ),
  )

  test('never says “report report” or “update verbal update”', () => {
    expect(minuted('columns', { presenters, papers: [{ title: 'Lantern report' }] })[0]).toBe(
      'Received the Lantern report, introduced by Bram Tolliver, Head of Lanterns.',
    )
    expect(minuted('columns', { presenters, title: 'LANTERN UPDATE (VERBAL)', verbal: true })[0]).toBe(
      'Received the Lantern verbal update, given by Bram Tolliver, Head of Lanterns.',
    )
  })

  test('spells abbreviations of a title in capitals as the notes spell them', () => {
    expect(
      minuted('columns', {
        presenters,
        title: 'CCTV AND THE HARBOUR',
        papers: [{ pages: '3' }],
        blocks: [note('The CCTV was off.')],
      })[0],
    ).toBe(
      'Received the CCTV and the Harbour report (page 3 of the agenda pack), introduced by Bram Tolliver, Head of Lanterns.',
    )
  })

  test('is not said twice where the clerk has written it', () => {
    const written = note('The Head of Lanterns, Bram Tolliver, introduced the survey which counts lamps.')
    for (const style of ['columns', 'web-items', 'prose', 'notes-table', 'timed-items'])
      expect(minuted(style, { presenters, blocks: [written] })).toHaveLength(1)
    expect(
      minuted('prose', { presenters, blocks: [note('Bram Tolliver informed the Board about lamps.')] }),
    ).toHaveLength(2)
  })

  test('is not said twice where the clerk wrote a first name nobody else there has, or “The Chair”', () => {
    const written = [note('Bram gave an overview of the survey.')]
    expect(minuted('web-items', { presenters, blocks: written }, { present: [bram] })).toHaveLength(1)
    const another = { ...bram, name: 'Bram Oakley' }
    expect(minuted('web-items', { presenters, blocks: written }, { present: [bram, another] })).toHaveLength(2)
    const chaired = [note('The Chair introduced the survey.')]
    expect(
      minuted('web-items', { presenters, blocks: chaired }, { present: [{ ...bram, part: 'chair' }] }),
    ).toHaveLength(1)
    expect(minuted('web-items', { presenters, blocks: chaired }, { present: [bram] })).toHaveLength(2)
  })

  test('is not said twice where the clerk wrote initials nobody else there has, which are no “it”', () => {
    const saysIt = (initials: string, name: string) =>
      minuted(
        'web-items',
        { presenters: [{ name }], blocks: [note(`${initials} gave an overview of the survey.`)] },
        { present: [{ ...bram, name }] },
      )
    expect(saysIt('BT', 'Bram Tolliver')).toHaveLength(1)
    expect(saysIt('It', 'Ivo Tolliver')).toHaveLength(2)
    expect(saysIt('BT', 'Ivo Tolliver')).toHaveLength(2)
  })

  test('is said with the honorific where the style has honorifics', () => {
    expect(minuted('web-items', { presenters: [{ name: 'Bram Tolliver' }] }, { present: [bram] })).toEqual([
      'Mr Bram Tolliver presented the item.',
    ])
    expect(minuted('web-items', { presenters: [{ name: 'Mr Bram Tolliver' }] }, { present: [bram] })).toEqual([
      'Mr Bram Tolliver presented the item.',
    ])
    expect(minuted('timed-items', { presenters: [{ name: 'Bram Tolliver' }] }, { present: [bram] })).toEqual([
      'Bram Tolliver presented the item.',
    ])
  })

  test('is not said of an item that was not taken', () => {
    expect(minuted('columns', { presenters, outcome: 'deferred' })).toEqual([
      'This item was deferred to a future meeting.',
    ])
  })
})

describe('decisions', () => {
  test('one after another stand under one label and are numbered on through the item', () => {
    expect(
      minuted('columns', {
        blocks: [
          decided('resolved', 'the plan be noted'),
          decided('resolved', 'That lamps be bought.'),
          note('They paused.'),
          decided('resolved', 'the quay be lit'),
        ],
      }),
    ).toEqual([
      'RESOLVED',
      'i. That the plan be noted.',
      'ii. That lamps be bought.',
      'They paused.',
      'RESOLVED',
      'iii. That the quay be lit.',
    ])
  })

  test('do not double a formula that was typed', () => {
    expect(minuted('web-items', { blocks: [decided('resolved', 'RESOLVED: That the report be noted.')] })).toEqual([
      'RESOLVED:',
      'That the report be noted.',
    ])
    expect(minuted('prose', { blocks: [decided('resolved', 'that the Board endorse the plan.')] })).toEqual([
      'RESOLVED that the Board endorse the plan.',
    ])
  })

  test('on the previous minutes are written as the style writes those', () => {
    const blocks = [
      decided('resolved', 'the minutes of the meeting held on 3 September 2026 be agreed as an accurate record'),
    ]
    const said = (style: string) => minuted(style, { kind: 'previous minutes', blocks })
    expect(said('columns')).toEqual([
      'RESOLVED That the minutes of the meeting held on 3 September 2026 be agreed as an accurate record.',
    ])
    expect(said('web-items')).toEqual([
      'RESOLVED: That the minutes of the meeting held on 3 September 2026 be agreed as an accurate record.',
    ])
    expect(said('prose')).toEqual([
      'The minutes of the meeting held on 3 September 2026 were agreed as an accurate record.',
    ])
    expect(said('notes-table')).toEqual([
      'The minutes of the meeting held on 3 September 2026 were agreed as an accurate record.',
    ])
  })

  test.each(['prose', 'notes-table', 'timed-items'])(
    'on anything else under the previous minutes keep their words and their label: %s',
    style => {
      const under = (...blocks: Parameters<typeof minuted>[1]['blocks'] & object) =>
        minuted(style, { kind: 'previous minutes', blocks }).join('\n')
      for (const text of ['a donation be made', 'the invoice not be paid', 'the minutes be circulated to schools']) {
        const said = under(decided('resolved', `that ${text}`))
        expect(said).toMatch(/resolved|it was agreed that/i)
        expect(said).toContain(text)
      }
      expect(under(decided('agreed', 'that a donation be made'))).toContain('agreed that a donation be made')
      expect(
        under(
          decided('resolved', 'the minutes be agreed as a correct record'),
          decided('resolved', 'a lamp be bought'),
        ),
      ).toMatch(/^The minutes were agreed as a correct record\.?\n.*(?:resolved|agreed) that a lamp be bought/is)
    },
  )

  test('agreed are told as what was agreed, to be done or to be so', () => {
    expect(
      minuted('columns', {
        blocks: [
          decided('agreed', 'that lamps were needed'),
          decided('agreed', 'to write to the mayor'),
          decided('agreed', 'for the Lantern Lead to draft a plan'),
        ],
      }),
    ).toEqual([
      'The Board agreed that lamps were needed.',
      'The Board agreed to write to the mayor.',
      'The Board agreed for the Lantern Lead to draft a plan.',
    ])
  })

  test('noted are told as a thing or as a fact', () => {
    expect(minuted('columns', { blocks: [decided('noted')] })).toEqual(['Noted.'])
    expect(minuted('columns', { blocks: [decided('noted', 'the survey')] })).toEqual(['Noted the survey.'])
    expect(minuted('columns', { blocks: [decided('noted', 'the lamps were out')] })).toEqual([
      'Noted that the lamps were out.',
    ])
    expect(minuted('columns', { blocks: [decided('noted', 'the survey be noted')] })).toEqual(['Noted the survey.'])
  })

  test('have their movers and votes after them', () => {
    const vote = {
      for: 5,
      against: 5,
      abstained: 0,
      castingVote: 'for',
      named: [{ name: 'Hester Vane', vote: 'against' }],
    } as const
    expect(
      minuted('columns', {
        blocks: [
          { kind: 'decision', entry: 'd', verb: 'resolved', text: 'lamps be bought', proposer: 'Bram Tolliver', vote },
        ],
      }),
    ).toEqual([
      'RESOLVED',
      'i. That lamps be bought.',
      'Proposed by Bram Tolliver. For: 5. Against: 5. Abstained: 0. The Chair gave a casting vote for the motion. For: nobody. Against: Hester Vane. Abstained: nobody.',
    ])
  })
})

describe('actions', () => {
  test('have their owners opposite, and a resolution that says the same is not printed twice', () => {
    expect(
      minuted('columns', {
        blocks: [
          decided('resolved', 'the plan be noted'),
          decided('resolved', 'a list of lamps be kept'),
          action(['Lantern Lead'], 'That a list of lamps be kept.'),
          action(['A', 'B'], 'buy oil', { dueWords: 'the next meeting' }),
        ],
      }),
    ).toEqual([
      'RESOLVED',
      'i. That the plan be noted.',
      'ii. That a list of lamps be kept.',
      '>> Lantern Lead',
      'Buy oil by the next meeting.',
      '>> A/ B',
    ])
  })

  test('say when they are due opposite, where their text is the resolution’s', () => {
    expect(
      minuted('columns', {
        blocks: [
          decided('agreed', 'for the Lantern Lead to draft a new plan'),
          action(['Lantern Lead'], 'draft a new plan', { dueDate: '2027-01-09' }),
        ],
      }),
    ).toEqual(['The Board agreed for the Lantern Lead to draft a new plan.', '>> Lantern Lead (by 9 January 2027)'])
  })

  test('that are only to note something stand opposite what is to be noted', () => {
    expect(
      minuted('columns', { blocks: [note('Members were invited.'), action(['Wexcombe CSP'], 'to note')] }),
    ).toEqual(['Members were invited.', '>> Wexcombe CSP to note'])
  })

  test('are bullets under one heading where the style has one', () => {
    expect(
      minuted('notes-table', { blocks: [action(['A', 'B'], 'Draft a plan'), action(['All'], 'Comment on it')] }),
    ).toEqual(['Actions:', '• Draft a plan.', '>> A/ B', '• Comment on it.', '>> All'])
    expect(minuted('notes-table', { blocks: [action(['A'], 'Draft a plan')] })[0]).toBe('Action:')
  })

  test('say who is to do what, whatever way they were typed', () => {
    const said = (style: string, owners: readonly string[], text: string) =>
      minuted(style, { blocks: [action(owners, text)] })[0]
    expect(said('timed-items', ['Bram'], 'to buy oil.')).toBe('ACTION – Bram to buy oil.')
    expect(said('timed-items', ['Bram', 'Hester'], 'Buy oil')).toBe('ACTION – Bram & Hester to buy oil.')
    expect(said('timed-items', ['All members'], 'need to sign the form')).toBe(
      'ACTION – All members need to sign the form.',
    )
    expect(said('prose', ['partners'], 'to nominate a lead')).toBe('Action: For partners to nominate a lead.')
    expect(said('prose', [], 'To set up a meeting.')).toBe('Action: To set up a meeting.')
    expect(said('prose', [], 'The Chairman asked for lamps')).toBe('Action: The Chairman asked for lamps.')
  })

  test('are not told again where a resolution has said them, but for whose they are', () => {
    const blocks = [
      decided('resolved', 'a further report be brought back'),
      action(['Head of Lanterns'], 'a further report be brought back', { dueDate: '2027-01-09' }),
    ]
    expect(minuted('web-items', { blocks }).slice(1)).toEqual([
      'That a further report be brought back.',
      'ACTION: Head of Lanterns, by 9 January 2027.',
    ])
    expect(minuted('prose', { blocks })).toEqual([
      'RESOLVED that a further report be brought back.',
      'Action: Head of Lanterns, by 9 January 2027.',
    ])
  })

  test('recorded as what is to be are a clause with “that”, not a fragment', () => {
    expect(minuted('web-items', { blocks: [action(['Bram'], 'A further report be brought back')] })).toEqual([
      'ACTION: That a further report be brought back (Bram).',
    ])
  })

  test('that nobody has taken say so where an owner would stand', () => {
    expect(minuted('columns', { blocks: [action([], 'Count the lamps')] })).toEqual([
      'Count the lamps.',
      '>> No owner yet',
    ])
    expect(minuted('notes-table', { blocks: [action([], 'Count the lamps')] })).toEqual([
      'Action:',
      '• Count the lamps.',
      '>> No owner yet',
    ])
  })

  test('say when they are due, once', () => {
    const said = (text: string, due: { dueWords?: string; dueDate?: string }) =>
      minuted('timed-items', { blocks: [action(['Bram'], text, due)] })[0]
    expect(said('buy oil', { dueDate: '2027-01-09' })).toBe('ACTION – Bram to buy oil by 9 January 2027.')
    expect(said('buy oil before the next meeting', { dueWords: 'the next meeting' })).toBe(
      'ACTION – Bram to buy oil before the next meeting.',
    )
    expect(said('buy oil', { dueWords: 'before Easter' })).toBe('ACTION – Bram to buy oil before Easter.')
    expect(said('buy oil', { dueWords: 'meeting', dueDate: '2027-01-21' })).toBe(
      'ACTION – Bram to buy oil by the next meeting.',
    )
  })

  test('from earlier meetings are listed with how far they are', () => {
    const actions = [
      { reference: 'A1', text: 'need to sign the form', owners: ['All'], status: 'outstanding' },
      { reference: 'A2', text: 'Buy oil', owners: ['Bram'], status: 'accepted' },
    ]
    expect(
      minuted(
        'timed-items',
        { blocks: [{ kind: 'outstanding actions', from: 'March 2026', actions }] },
        { shortName: 'CSP' },
      ),
    ).toEqual([
      'Outstanding actions from March 2026 CSP:',
      '· ACTION – All need to sign the form (Outstanding)',
      '· ACTION – Bram to buy oil (Outstanding)',
    ])
  })
})

describe('apologies', () => {
  const apologies = [
    { ...bram, substitute: hester },
    { ...hester, name: 'Jo Vane' },
  ]
  test('are worked out from the roll', () => {
    expect(minuted('columns', { kind: 'apologies' }, { apologies })).toEqual([
      'Apologies for absence were received from Bram Tolliver (Wexcombe Volunteers) and Cllr Jo Vane.',
    ])
    expect(minuted('web-items', { kind: 'apologies' }, { apologies })).toEqual([
      'Apologies had been received from Cllr Jo Vane and Mr Bram Tolliver (Cllr Hester Vane attended as substitute).',
    ])
    expect(
      minuted('prose', { kind: 'apologies', blocks: [note('The Chairman welcomed all.')] }, { apologies }),
    ).toEqual([
      'The Chairman welcomed all.',
      'Apologies were received from Cllr Jo Vane and Bram Tolliver who was substituted by Cllr Hester Vane.',
    ])
  })

  test('are not told twice where the clerk has typed them, but lateness does not stop them', () => {
    expect(
      minuted(
        'columns',
        { kind: 'apologies', blocks: [note('Apologies were received from everybody.')] },
        { apologies },
      ),
    ).toEqual(['Apologies were received from everybody.'])
    expect(
      minuted(
        'columns',
        { kind: 'apologies', blocks: [note('Apologies for lateness were received from Jo.')] },
        { apologies },
      ),
    ).toHaveLength(2)
  })

  test('are told at the head where the agenda has no item for them', () => {
    const page = pageOf('columns', [item({})], { apologies })
    expect(
      page.blocks.some(b => b.kind === 'paragraph' && plain(b.runs).startsWith('Apologies for absence were received')),
    ).toBe(true)
  })
})

describe('an item in which nothing was recorded', () => {
  test('says so in the words of the style', () => {
    expect(minuted('columns', { kind: 'declarations' })).toEqual(['None.'])
    expect(minuted('web-items', { kind: 'declarations' })).toEqual(['There were no declarations of interest.'])
    expect(minuted('timed-items', { kind: 'declarations' })).toEqual([])
    expect(minuted('columns', { kind: 'business' })).toEqual([])
  })

  test('does not say so where something was', () => {
    expect(minuted('columns', { kind: 'urgent business', blocks: [note('One matter was raised.')] })).toEqual([
      'One matter was raised.',
    ])
  })

  test('that was not reached says so once the meeting is closed', () => {
    expect(minuted('columns', { outcome: 'not reached' })).toEqual(['This item was not reached.'])
    expect(minuted('columns', { outcome: 'not reached' }, stillGoing)).toEqual([])
  })
})

describe('urgent business', () => {
  const matter = {
    kind: 'urgent business',
    title: 'the burst main',
    reason: 'the road is closed',
    admitted: true,
    underItem: '11',
  } as const
  test('is told with its reason', () => {
    expect(minuted('web-items', { kind: 'urgent business', blocks: [matter] })).toEqual([
      'There was one matter of urgent business regarding the burst main. This item would be taken as part of item 11 on the agenda. The Chair had agreed to take it as urgent because the road is closed.',
    ])
  })

  test('is counted where there is more than one', () => {
    expect(
      minuted('web-items', { kind: 'urgent business', blocks: [matter, { ...matter, title: 'the lost key' }] })[0],
    ).toBe('There were two matters of urgent business:')
  })

  test('still gives the reason where the clerk’s own sentence has none', () => {
    expect(
      minuted('web-items', { kind: 'urgent business', blocks: [matter, note('The burst main would be taken first.')] }),
    ).toEqual([
      'The Chair had agreed to take the burst main as urgent because the road is closed.',
      'The burst main would be taken first.',
    ])
  })
})

describe('an interest', () => {
  test('is told with its nature, unless it is sensitive, whatever the record holds', () => {
    const interest = {
      kind: 'interest',
      name: 'Hester Vane',
      honorific: 'Cllr',
      items: [{ number: '7', title: 'Lantern walk' }],
      interestKind: 'Other interest',
      effect: 'stays',
      nature: 'she makes lanterns.',
      sensitive: false,
    } as const
    expect(minuted('columns', { blocks: [interest] })).toEqual([
      'Cllr Hester Vane declared an other interest in item 7 (Lantern walk): she makes lanterns.',
    ])
    expect(minuted('columns', { blocks: [{ ...interest, sensitive: true }] })[0]).not.toContain('lanterns')
  })
})

describe('the item for the next meeting', () => {
  const dates = { furtherDates: ['21 January 2027'], venue: 'Quay House', chair: 'Hester Vane', present: [hester] }
  test('has the dates of the agenda where at most it was noted', () => {
    expect(minuted('columns', { kind: 'next meeting', blocks: [decided('noted')] }, dates)).toEqual([
      'Noted that the next meeting would be held on 21 January 2027.',
    ])
    expect(minuted('timed-items', { kind: 'next meeting' }, dates)).toEqual([
      'Wexcombe Community Safety Partnership',
      '21 January 2027',
      'Quay House',
      'CHAIR: Cllr Hester Vane',
    ])
    expect(
      minuted(
        'web-items',
        { kind: 'next meeting', standingText: ['To note:'], blocks: [note('This would be confirmed.')] },
        dates,
      ),
    ).toEqual(['To note:', '21 January 2027', 'This would be confirmed.'])
  })

  test('has a sentence for a date that was said in the meeting, with the time as the style has times', () => {
    const said = { ...dates, nextMeetingSaid: true as const, furtherDates: ['Tues 9 March 2027, 2pm, Quay House'] }
    expect(minuted('web-items', { kind: 'next meeting' }, said)).toEqual([
      'The next meeting would be held on Tuesday 9 March 2027 at 2.00 pm, Quay House.',
    ])
    expect(minuted('columns', { kind: 'next meeting' }, said)).toEqual([
      'Noted that the next meeting would be held on Tuesday 9 March 2027 at 2.00 pm, Quay House.',
    ])
  })

  test('prints a date once, where the agenda’s own text has it', () => {
    expect(minuted('web-items', { kind: 'next meeting', standingText: ['To note: 21 January 2027.'] }, dates)).toEqual([
      'To note: 21 January 2027.',
    ])
  })

  test('has what the clerk wrote instead, where the clerk wrote something', () => {
    expect(
      minuted('columns', { kind: 'next meeting', blocks: [note('Noted that it would be in June.')] }, dates),
    ).toEqual(['Noted that it would be in June.'])
  })
})

describe('the agenda’s part of an item', () => {
  test('is printed where the style has it', () => {
    const given = {
      standingText: ['To walk.'],
      papers: [{ size: '463 KB' }, { title: 'Map', size: '2 MB' }],
      agendaPresenters: [{ name: 'Bram Tolliver' }],
      allotted: 1,
    }
    expect(minuted('timed-items', given)).toEqual(['PDF 463 KB', 'Additional documents:', 'Map PDF 2 MB', 'To walk.'])
    expect(minuted('web-items', given)).toEqual([
      'PDF 463 KB',
      'Additional documents:',
      'Map PDF 2 MB',
      'To walk.',
      'Presentation by Bram Tolliver',
    ])
    expect(minuted('columns', given)).toEqual([])
  })

  test('names its presenters in one line, with the role of a single one', () => {
    expect(
      minuted('web-items', {
        agendaPresenters: [{ name: 'Bram Tolliver' }, { name: 'Wilf Harkaway', role: 'Youth Service' }],
      }),
    ).toEqual(['Presentation by Bram Tolliver and Wilf Harkaway (Youth Service)'])
    expect(minuted('web-items', { agendaPresenters: [{ name: 'Bram Tolliver', role: 'Harbour Master' }] })).toEqual([
      'Presentation by Bram Tolliver, Harbour Master',
    ])
  })
})

describe('what was decided to do', () => {
  test('is resolved without “that”', () => {
    expect(minuted('web-items', { blocks: [decided('resolved', 'to walk again in May')] })).toEqual([
      'RESOLVED:',
      'To walk again in May.',
    ])
    expect(minuted('prose', { blocks: [decided('resolved', 'to walk again in May')] })).toEqual([
      'RESOLVED to walk again in May.',
    ])
    expect(minuted('columns', { blocks: [decided('resolved', 'to walk again in May')] })).toEqual([
      'RESOLVED',
      'i. To walk again in May.',
    ])
    expect(minuted('timed-items', { blocks: [decided('resolved', 'to walk again in May')] })).toEqual([
      'It was resolved to walk again in May.',
    ])
  })

  test('is due when it was said to be, where a sentence can say so', () => {
    expect(
      minuted('timed-items', {
        blocks: [
          action(['Bram Tolliver'], 'mend the lanterns', { dueWords: 'the end of July', dueDate: '2027-07-31' }),
        ],
      }),
    ).toEqual(['ACTION – Bram Tolliver to mend the lanterns by the end of July.'])
  })
})

describe('previous notes agreed without a verb', () => {
  test('are agreed in a sentence', () => {
    expect(
      minuted('notes-table', {
        kind: 'previous minutes',
        blocks: [decided('agreed', 'Notes from the previous meeting')],
      }),
    ).toEqual(['Notes from the previous meeting were agreed.'])
  })
})

describe('apologies', () => {
  test('go to the item whose title names them, where none is for them alone', () => {
    const apologies = [{ name: 'Bram Tolliver', part: 'member', votes: true } as const]
    expect(
      minuted(
        'prose',
        {
          kind: 'previous minutes',
          title: 'Introductions, Apologies and Minutes of Previous Meeting',
          blocks: [note('The Chairman welcomed everybody.')],
        },
        { apologies },
      ),
    ).toEqual(['The Chairman welcomed everybody.', 'Apologies were received from Bram Tolliver.'])
  })
})

describe('the head of a page', () => {
  const texts = (style: string, meeting = {}) =>
    pageOf(style, [], meeting).blocks.flatMap(b =>
      b.kind === 'paragraph' || b.kind === 'heading' ? [plain(b.runs)] : [],
    )
  test('has day and time as the style writes them', () => {
    expect(texts('web-items')).toContain('Thursday, 26th November, 2026 2.00 pm')
    expect(texts('timed-items', { time: '09:05' })).toContain('Thursday, 26 November 2026 9:05 am')
    expect(texts('columns')).toContain('THURSDAY, 26 NOVEMBER 2026')
    expect(texts('notes-table', { date: '2026-11-22' })).toContain('Meeting Notes: 22nd November 2026')
  })

  test('drops a note that is there only for its link, and keeps the others', () => {
    const told = texts('web-items', { headerNotes: ['Use https://www.zoom.us/j/123?pwd=x to join', 'Bring lanterns.'] })
    expect(told).toContain('Note: Bring lanterns.')
    expect(told.join(' ')).not.toMatch(/zoom|to join/)
  })

  test('and no note under an item has a link by which anybody could join', () => {
    expect(
      minuted('columns', {
        blocks: [
          note('Slides (https://teams.microsoft.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d) were shown.'),
        ],
      }),
    ).toEqual(['Slides were shown.'])
    expect(minuted('columns', { blocks: [note('See https://www.wexcombe.example/lamps for more.')] })).toEqual([
      'See https://www.wexcombe.example/lamps for more.',
    ])
  })

  test('no longer says draft once the minutes are confirmed, and says what was corrected', () => {
    expect(pageOf('columns', []).watermark).toBe('DRAFT')
    const confirmed = pageOf('columns', [], { status: 'confirmed', corrections: ['“lamp” for “lump” in item 4'] })
    expect(confirmed.watermark).toBeUndefined()
    expect(confirmed.blocks.flatMap(b => (b.kind === 'paragraph' ? [plain(b.runs)] : [])).join(' ')).toContain(
      'Confirmed subject to this correction: “lamp” for “lump” in item 4.',
    )
  })

  test('of confirmed minutes says when they were confirmed and subject to what, where the style has a line for it', () => {
    const style = styleNamed('columns')
    const line = 'Confirmed as a correct record on {date}[, subject to the following: {corrections}]'
    const withLine = { ...style, status: { ...style.status, confirmed: { line } } }
    const told = (meeting: Partial<Minutes>) =>
      linesOf(publicPage(publicCopy(inFull({ ...invented, ...meeting })), withLine))
    const confirmed = { status: 'confirmed', confirmedOn: '2027-01-21' } as const
    expect(told(confirmed)).toContain('Confirmed as a correct record on 21 January 2027')
    expect(told({ ...confirmed, corrections: ['“lamp” for “lump”.', 'Dr Quill was present.'] })).toContain(
      'Confirmed as a correct record on 21 January 2027, subject to the following: “lamp” for “lump”; Dr Quill was present',
    )
    expect(told({}).join('\n')).not.toContain('Confirmed as')
    expect(told({ status: 'confirmed' }).join('\n')).not.toContain('Confirmed as')
  })

  test('and its end have lines to sign only once confirmed, and only where the style has them', () => {
    const style = styleNamed('columns')
    const signature = ['Chair of the {body}: ………………………', 'Date: ………………………']
    const withLines: HouseStyle = { ...style, status: { ...style.status, confirmed: { signature } } }
    const confirmed = { status: 'confirmed', confirmedOn: '2027-01-21' } as const
    const end = (meeting: Partial<Minutes>, of = withLines) =>
      linesOf(publicPage(publicCopy(inFull({ ...invented, ...meeting })), of)).slice(-2)
    expect(end(confirmed)).toEqual(['Chair of the Wexcombe Community Safety Partnership: ………………………', 'Date: ………………………'])
    expect(end({}).join()).not.toContain('……')
    expect(end(confirmed, style).join()).not.toContain('……')
  })

  test('says who took the chair where the chair did not', () => {
    const vice = { ...bram, part: 'vice-chair' } as const
    expect(texts('columns', { present: [vice], chair: 'Bram Tolliver' }).join(' ')).toContain(
      'Bram Tolliver (Vice-Chair, in the Chair)',
    )
  })
})

describe('what the body calls itself', () => {
  const agreed = (body: string, style = styleNamed('prose')) =>
    linesOf(
      publicPage(
        publicCopy(inFull({ ...invented, body, items: [item({ blocks: [decided('agreed', 'lamps were needed')] })] })),
        style,
      ),
    ).find(l => l.includes('agreed'))

  test('is what its name says it is', () => {
    expect(agreed('Wexcombe Community Safety Partnership')).toBe('The Partnership agreed that lamps were needed.')
    expect(agreed('Safer Harbour Partnership Board')).toBe('The Board agreed that lamps were needed.')
    expect(agreed('Harbour Watch Sub-Committee')).toBe('The Sub-committee agreed that lamps were needed.')
    expect(agreed('Harbour Watch')).toBe('The meeting agreed that lamps were needed.')
  })

  test('is the Board in columns, whatever its name: such minutes say “The Board agreed” of a partnership too', () => {
    expect(agreed('Wexcombe Community Safety Partnership', styleNamed('columns'))).toBe(
      'The Board agreed that lamps were needed.',
    )
  })

  test('is the house style’s own word where it has one', () => {
    const style = styleNamed('prose')
    expect(
      agreed('Wexcombe Community Safety Partnership', { ...style, names: { ...style.names, assembly: 'Board' } }),
    ).toBe('The Board agreed that lamps were needed.')
  })
})

describe('the points of one list', () => {
  const points = (text: string) => minuted('timed-items', { blocks: [note(text)] })

  test('all end with a full stop where some do', () => {
    expect(points('- Lamps were lit.\n- Oil was cheap\n- Were there enough?')).toEqual([
      '· Lamps were lit.',
      '· Oil was cheap.',
      '· Were there enough?',
    ])
    expect(points('- lamps\n- oil')).toEqual(['· lamps', '· oil'])
  })

  test('stay as typed where they are one sentence, and where they lead further points', () => {
    expect(points('- lamps\n- oil\n- and wicks.')).toEqual(['· lamps', '· oil', '· and wicks.'])
    expect(points('- Lamps were lit.\n- Oil was needed for\n  - the quay\n  - the market')).toEqual([
      '· Lamps were lit.',
      '· Oil was needed for',
      '  – the quay',
      '  – the market',
    ])
  })
})

describe('what was received', () => {
  test('is named in small letters where its title begins with what it is', () => {
    const presenters = [{ name: 'Bram Tolliver' }]
    expect(minuted('columns', { presenters, title: 'Notes of the working group', papers: [{}] })[0]).toBe(
      'Received the notes of the working group, introduced by Bram Tolliver.',
    )
  })

  test('by word of mouth, under a long title, is an update on it', () => {
    const presenters = [{ name: 'Bram Tolliver' }]
    expect(minuted('columns', { presenters, verbal: true, title: 'Lanterns, their oil and who lights them' })[0]).toBe(
      'Received a verbal update on Lanterns, their oil and who lights them, given by Bram Tolliver.',
    )
  })
})

describe('minutes agreed as a correct record', () => {
  test('were agreed so, in a sentence in its right order', () => {
    expect(
      minuted('timed-items', {
        kind: 'previous minutes',
        blocks: [decided('agreed', 'the minutes as a correct record')],
      }),
    ).toEqual(['The minutes were agreed as a correct record.'])
  })

  test('are so in a clause after “that” too', () => {
    const text = 'minutes of 24 July 2026 as a correct record subject to one change, “lump” to read “lamp”'
    expect(minuted('web-items', { kind: 'previous minutes', blocks: [decided('agreed', text)] }).join(' ')).toContain(
      'that the minutes of 24 July 2026 be approved as a correct record subject to one change, “lump” to read “lamp”',
    )
  })
})

describe('other business that somebody introduced', () => {
  test('is no report received', () => {
    expect(
      minuted('columns', {
        title: 'ANY OTHER BUSINESS',
        kind: 'any other business',
        presenters: [{ name: 'Bram Tolliver' }],
        blocks: [note('Lanterns were lent.')],
      }),
    ).toEqual(['The item was introduced by Bram Tolliver.', 'Lanterns were lent.'])
  })
})

describe('a decision', () => {
  test('noted as what is “to be” done reads as a sentence after “that”', () => {
    const text = 'the lantern path to be adopted from 1 May 2027'
    expect(minuted('columns', { blocks: [decided('agreed', text)] })).toEqual([
      expect.stringMatching(/agreed that the lantern path be adopted from 1 May 2027\.$/),
    ])
    expect(minuted('prose', { blocks: [decided('resolved', text)] })).toEqual([
      'RESOLVED that the lantern path be adopted from 1 May 2027.',
    ])
    expect(minuted('prose', { blocks: [decided('resolved', 'the plan was to be adopted')] })).toEqual([
      'RESOLVED that the plan was to be adopted.',
    ])
  })
})

describe('the honorific the style prints', () => {
  test('stands before the owner of an action, and before whom a substitute stands in for', () => {
    const standIn = {
      name: 'Ned Farrow',
      part: 'in attendance',
      votes: false,
      organisation: 'Wexcombe Volunteers',
      substituteFor: 'Hester Vane',
      substituteForHonorific: 'Cllr',
    } as const
    expect(
      minuted('prose', { blocks: [action(['Hester Vane'], 'write to the ferry')] }, { present: [hester] }),
    ).toEqual([expect.stringContaining('Cllr Hester Vane to write to the ferry')])
    const does = (text: string) => minuted('prose', { blocks: [action(['Hester Vane'], text)] }, { present: [hester] })
    expect(does('have the timetable ready')).toEqual([expect.stringContaining('Hester Vane to have the timetable')])
    expect(does('have agreed to write')).toEqual([expect.stringContaining('Hester Vane have agreed to write')])
    expect(linesOf(pageOf('columns', [], { present: [standIn] })).join(' ')).toContain(
      'Ned Farrow (Wexcombe Volunteers – Substitute for Cllr Hester Vane)',
    )
  })
})

describe('the agenda’s line of who presents', () => {
  const agendaPresenters = [{ name: 'Mr Bram Tolliver' }]
  test.each([
    ['stays where nobody was minuted as presenting', [], true],
    ['stays where they presented', [{ name: 'Bram Tolliver' }], true],
    ['is left out where somebody else did', [{ name: 'Hester Vane' }], false],
  ])('%s', (_, presenters, stays) => {
    const said = minuted('web-items', { agendaPresenters, presenters, blocks: [note('They walked.')] }).join(' ')
    expect(said.includes('Presentation by')).toBe(stays)
  })
})

describe('an action due before the end of a month', () => {
  test('is due before it in the minutes too, not on its last day', () => {
    const due = { dueDate: '2027-01-31', dueWords: 'before the end of January' }
    expect(minuted('prose', { blocks: [action(['Hester Vane'], 'write to the ferry', due)] })).toEqual([
      expect.stringContaining('write to the ferry before the end of January'),
    ])
  })
})
