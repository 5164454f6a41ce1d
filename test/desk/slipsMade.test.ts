import { describe, expect, it } from 'vitest'
import { key, upToOpening } from '../app/anOffice.ts'
import { clerk, fire, take } from '../meeting/given.ts'
import { aDesk, chat, wordsOf } from './aDesk.ts'

interface Button {
  readonly title: string
  readonly data: Record<string, unknown> & { readonly verb: string }
}

/** A meeting at item 5 in which these were typed one after the other, a question answered by its first button. */
async function afterwards(...typed: readonly string[]) {
  const at = await aDesk()
  await at.does(...upToOpening, take('5'))
  const type = async (words: string) => {
    const answers = await at.types(clerk, words)
    const buttons = answers.flatMap(a =>
      a.to === 'here' && a.kind === 'card'
        ? a.card.body.flatMap(e => (e.type === 'ActionSet' ? (e['actions'] as readonly Button[]) : []))
        : [],
    )
    const [first] = buttons
    if (first !== undefined) await at.presses(clerk, first.data.verb, first.data)
    return buttons.map(b => b.title)
  }
  let asked: readonly string[] = []
  for (const words of typed) asked = await type(words)
  const meeting = await at.office.meeting(key)
  if (meeting.phase === 'not called') throw new Error('No meeting.')
  const number = (id: string) => meeting.agenda.items.find(i => i.id === id)?.number ?? ''
  const lines = meeting.entries
    .filter(e => !meeting.struck.includes(e.id))
    .flatMap(e => {
      const where = number(e.item) === '5' ? '' : `[${number(e.item)}] `
      if (e.kind === 'action') {
        const action = meeting.actions.find(a => a.number === e.number)
        const due = action?.dueWords ?? action?.dueDate
        return [`${where}${action?.owners.join(' / ')}: ${action?.text}${due === undefined ? '' : ` (${due})`}`]
      }
      if (e.kind === 'procedure')
        return 'clock' in e.fact && (e.fact.what === 'left' || e.fact.what === 'returned' || e.fact.what === 'joined')
          ? [`${e.fact.person} ${e.fact.what} at ${e.fact.clock}`]
          : []
      if (e.kind === 'decision') {
        const vote = e.vote === undefined ? '' : ` (${e.vote.for}–${e.vote.against}–${e.vote.abstained})`
        return [`${where}${e.verb}: ${e.text}${vote}`]
      }
      return e.kind === 'note' ? [`${where}${e.text}`] : []
    })
  return { at, asked, lines, next: meeting.nextMeeting }
}

const lamps = 'action Wilf Harkaway: price the harbour lamps by 9 March'
const both = 'action Wilf Harkaway / Nadia Osterley: price the harbour lamps'
const boats = 'note Some 41 boats were seen in 3 bays.'
const leaks = 'note Strand 2 (leaks): AMBER, up from red. Calls had gone from 44 to 37 per cent.'
const leaksOf = (colour: string, from: string, figures: string) =>
  `Strand 2 (leaks): ${colour}, up from ${from}. Calls had gone from ${figures} per cent.`
const swept = 'agreed that the quay be swept'
const voted = 'resolved that the quay be swept (for 5, against 2, abstained 0)'
const wentAt = 'Wilf Harkaway left at 10.20'
const march = 'Next meeting: 4 March 2027, 2pm, Net Loft'

describe('what was typed before is put right by one press', () => {
  it.each([
    // Whose an action is.
    [lamps, 'wilfs one on the harbour lamps is nadias now', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'Nadia not Wilf to price the lamps', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'give the lamps to Nadia instead', 'Nadia Osterley: price the harbour lamps (9 March)'],
    // By when, with why behind it, or with what it is about beside the same figure in a note.
    [lamps, 'make that one 18 March, Tobias is away', 'Wilf Harkaway: price the harbour lamps (18 March)'],
    [lamps, 'that one to 18 March as Tobias is away', 'Wilf Harkaway: price the harbour lamps (18 March)'],
    [
      lamps,
      'change that action to 18 March - Wilf can’t do the 9th',
      'Wilf Harkaway: price the harbour lamps (18 March)',
    ],
    [lamps, 'can we make that one the 18th, Wilf’s off', 'Wilf Harkaway: price the harbour lamps (2027-03-18)'],
    [lamps, 'sorry the harbour lamps should be 18 March not 9', 'Wilf Harkaway: price the harbour lamps (18 March)'],
    [lamps, 'harbour lamps should say 18 March rather than 9', 'Wilf Harkaway: price the harbour lamps (18 March)'],
    // Words of the last note.
    [boats, 'in the note above replace seen with counted', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'last note: counted not seen', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'note above - counted not seen', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'that note should read counted, not seen', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'in my last note seen should be counted', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'the note I just made should say counted instead of seen', 'Some 41 boats were counted in 3 bays.'],
    [boats, 'my last note shd say 14, not 41', 'Some 14 boats were seen in 3 bays.'],
    [boats, 'For ‘seen’ read ‘counted’ in the last note', 'Some 41 boats were counted in 3 bays.'],
    [lamps, 'swap Wilf for Nadia on the lamps', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'that action is now Nadia’s', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'change the owner of the lamps action to Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [
      lamps,
      'The Clerk said that the action listed against Mr Harkaway should be in the name of Dr Osterley.',
      'Nadia Osterley: price the harbour lamps (9 March)',
    ],
    // By when.
    [lamps, 'Wilf’s lamps pushed to 30 March', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [lamps, 'Wilf’s lamps action: carry forward to next mtg', 'Wilf Harkaway: price the harbour lamps (next meeting)'],
    [lamps, 'new date for the lamps: 30 March', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [lamps, 'Wilf has till 30 March now for the lamps', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [lamps, 'shd be 19 mar nt 9 mar', 'Wilf Harkaway: price the harbour lamps (19 Mar)'],
    [lamps, 'A1 now due 30 March', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [
      lamps,
      'target date for action 1 changed from 9 March to 30 March',
      'Wilf Harkaway: price the harbour lamps (30 March)',
    ],
    [lamps, 'deadline for A1 extended to 30 March', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [lamps, 'action 1 put back to 30 March', 'Wilf Harkaway: price the harbour lamps (30 March)'],
    [
      lamps,
      'Deadline on the lamps action moved to 30 March at Wilf’s request.',
      'Wilf Harkaway: price the harbour lamps (30 March)',
    ],
    [
      lamps,
      'The due date of the action on the lamps was amended to 30 March.',
      'Wilf Harkaway: price the harbour lamps (30 March)',
    ],
    [
      lamps,
      'that action for the lamps, make it 30 March, Wilf is away on the 9th',
      'Wilf Harkaway: price the harbour lamps (30 March)',
    ],
    // Figures, and words for words.
    [
      'Agreed: fund the tents £9,000 and the boats £4,500',
      'sorry, the tents are £9,500, so it comes to £14,000',
      'agreed: to fund the tents £9,500 and the boats £4,500',
    ],
    [
      'Agreed: let the quay for 28,000 until June',
      '28,000 shd be 26,500, i misread the paper',
      'agreed: let the quay for 26,500 until June',
    ],
    [boats, 'not 41 boats, 14', 'Some 14 boats were seen in 3 bays.'],
    [boats, '14 boats, not 41', 'Some 14 boats were seen in 3 bays.'],
    [boats, 'sorry, 14 boats', 'Some 14 boats were seen in 3 bays.'],
    [boats, 'I said 41, it’s 14', 'Some 14 boats were seen in 3 bays.'],
    [boats, '41 should read 14', 'Some 14 boats were seen in 3 bays.'],
    [boats, 'In the line about the boats, for ‘41’ substitute ‘14’.', 'Some 14 boats were seen in 3 bays.'],
    // What it is of is named, and has a figure of its own.
    [leaks, 'sorry, strand 2 should be 44 to 39 per cent not 37', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'correction - 44 to 39 per cent, not 37', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'strand 2 should say 39 not 37', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'that should be from 44 to 39, not from 44 to 37', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'sorry it’s 39 per cent, not 37', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, '39% not 37%', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'Strand 2: 46 to 37 per cent not 44', leaksOf('AMBER', 'red', '46 to 37')],
    [leaks, 'strand 2 should be 39 per cent', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'change 37 per cent to 39 per cent in strand 2', leaksOf('AMBER', 'red', '44 to 39')],
    [leaks, 'sorry, calls went from 44 to 33 per cent', leaksOf('AMBER', 'red', '44 to 33')],
    [leaks, 'sorry strand 2 was green not amber', leaksOf('GREEN', 'red', '44 to 37')],
    [leaks, 'correction: up from black not red', leaksOf('AMBER', 'black', '44 to 37')],
    ['note The lease runs for 12 months', 'sorry should be 6 months not 12', 'The lease runs for 6 months'],
    ['Wilf Harkaway left at 10.20', 'sorry 10.30 not 10.20', 'Wilf Harkaway left at 10:30'],
    // When somebody came or went.
    [wentAt, 'Please amend the time of Wilf’s departure to 10.30', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'change WH’s leaving time from 10.20 to 10.30 please', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'sorry, the time Wilf left should be 10.30', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'Wilf’s departure should read 10.30, not 10.20', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'The time of Mr Harkaway’s departure was amended to 10.30.', 'Wilf Harkaway left at 10:30'],
    // The word of a decision.
    [swept, 'scrub that, wasn’t agreed, only noted', 'noted: the quay be swept'],
    [swept, 'that was only noted', 'noted: the quay be swept'],
    [swept, 'should be recommended, not agreed', 'recommended: the quay be swept'],
    [swept, 'Pls change ‘agreed’ to ‘noted’ in what I put about the quay', 'noted: the quay be swept'],
    // The count.
    [voted, 'miscounted - 6 and 1', 'resolved: the quay be swept (6–1–0)'],
    [voted, 'it was 6-1 not 5-2', 'resolved: the quay be swept (6–1–0)'],
    [voted, 'recount: 5 for, 1 against, 1 abstention', 'resolved: the quay be swept (5–1–1)'],
    // In a few words.
    [lamps, 'Nadia not Wilf', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'not Wilf, Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'not Wilf - Nadia’s doing it', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'I meant Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'thats for Nadia, not Wilf', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'wrong person, its Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'should be Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'make that Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'that one’s Nadia’s', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'wilf cant do it, nadia will', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'not Wilf, he is off. Nadia to price lamps', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'owner shd be nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'thats 19/3 not 9/3', 'Wilf Harkaway: price the harbour lamps (19/3)'],
    [lamps, 'its the 19th not the 9th', 'Wilf Harkaway: price the harbour lamps (2027-03-19)'],
    [lamps, 'make that 19th not 9th', 'Wilf Harkaway: price the harbour lamps (2027-03-19)'],
    [lamps, 'change the date on that to 19 march', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'date shd be 19 March', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'deadline is 19 March', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'put 19 March on that instead', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, '19 March i mean', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'actually make it end of march', 'Wilf Harkaway: price the harbour lamps (end of March)'],
    [lamps, 'that’s now due 19 March', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [voted, 'the vote was 6 for not 5', 'resolved: the quay be swept (6–2–0)'],
    [voted, '6 for not 5', 'resolved: the quay be swept (6–2–0)'],
    [voted, 'abstentions were 1 not 0', 'resolved: the quay be swept (5–2–1)'],
    [voted, 'make that 6 for', 'resolved: the quay be swept (6–2–0)'],
    [voted, 'against was 1 not 2', 'resolved: the quay be swept (5–1–0)'],
    [voted, 'that should be 6 in favour', 'resolved: the quay be swept (6–2–0)'],
    [voted, 'it was 6 for, 1 against', 'resolved: the quay be swept (6–1–0)'],
    [wentAt, 'Wilf was 10.30 sorry', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'Wilf left at 10.30 not 10.20', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'that was 10.30', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'time should be 10.30', 'Wilf Harkaway left at 10:30'],
    [wentAt, 'wilf was actually 10.30', 'Wilf Harkaway left at 10:30'],
    [swept, 'not the quay, the slip', 'agreed: the slip be swept'],
    [swept, 'quay should be slip', 'agreed: the slip be swept'],
    [swept, 'change quay to slip', 'agreed: the slip be swept'],
    // By when, with what it is.
    [lamps, 'sorry thats 19 march for the lamps not the 9th', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'harbour lamps are 19 March, not 9 March', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'not the 9th, the 19th for the lamps', 'Wilf Harkaway: price the harbour lamps (2027-03-19)'],
    [lamps, 'make the lamps 19 march', 'Wilf Harkaway: price the harbour lamps (19 March)'],
    [lamps, 'correct the date on the lamps to 19/3 pls', 'Wilf Harkaway: price the harbour lamps (19/3)'],
    // Whose it is as well, or no more.
    [lamps, 'oh and Nadia as well on that one', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'add nadia to that', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'plus Nadia', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'that one’s Nadia as well as Wilf', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'also Nadia for the lamps one', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [lamps, 'Wilf and Nadia on that', 'Wilf Harkaway / Nadia Osterley: price the harbour lamps (9 March)'],
    [both, 'take Wilf off that one', 'Nadia Osterley: price the harbour lamps'],
    [lamps, 'wrong person - Nadia', 'Nadia Osterley: price the harbour lamps (9 March)'],
    // The item.
    [boats, 'Move that last one to item 6 please', '[6] Some 41 boats were seen in 3 bays.'],
    [boats, 'wrong item, that’s item 6', '[6] Some 41 boats were seen in 3 bays.'],
    [boats, 'the boats note belongs in item 6', '[6] Some 41 boats were seen in 3 bays.'],
    [swept, 'that should be under item 6', '[6] agreed: the quay be swept'],
  ])('%j, then %j', async (before, said, now) => {
    const { lines, asked } = await afterwards(before, said)
    expect(lines).toEqual([now])
    expect(asked.length).toBeGreaterThan(0)
  })
  it.each([
    [swept, 'that wasnt agreed, only floated'],
    [swept, 'scrap that last one, wasnt agreed'],
    [swept, 'remove what I put about the quay'],
    [boats, 'leave out the boats line please'],
    [boats, 'the boats shouldn’t be in there, take it out'],
    [boats, 'pls don’t minute the boats'],
    [boats, 'scrub the boats bit'],
    [boats, 'can we lose the boats note'],
    [boats, 'delete the boats note Wilf is not happy with it'],
    [boats, 'ignore the boats one'],
    [boats, 'pls delete last entry'],
    [boats, 'take that last one out'],
    [boats, 'scrub that'],
    [lamps, 'bin that one, duplicate'],
    [lamps, 'last one can come out'],
    [swept, 'the last line should be deleted please'],
  ])('taken out: %j, then %j', async (before, said) => expect((await afterwards(before, said)).lines).toEqual([]))
  it.each([
    ['no good for the police, so 11th now instead of 4th, same time and place', '11 March 2027, 2pm, Net Loft'],
    ['next meeting is 3pm not 2pm', '4 March 2027, 3pm, Net Loft'],
    ['next meeting moved to 11 March, same time and place', '11 March 2027, 2pm, Net Loft'],
    ['Harbour Hall not Net Loft for the next meeting', '4 March 2027, 2pm, Harbour Hall'],
    ['sorry 11th not 4th', '11 March 2027, 2pm, Net Loft'],
  ])('the next meeting: %j', async (said, when) => expect((await afterwards(march, said)).next).toBe(when))
})

describe('somebody who came at another time', () => {
  it.each([
    'please amend the time of Wilf’s arrival to 10.45',
    'Wilf’s return was 10.45 not 10.40',
    'correct the time when Wilf returned to 10.45',
  ])('%j', async said =>
    expect((await afterwards(wentAt, 'Wilf Harkaway returned at 10.40', said)).lines).toEqual([
      'Wilf Harkaway left at 10:20',
      'Wilf Harkaway returned at 10:45',
    ]),
  )
})

describe('what looks like a slip and is none', () => {
  it.each([
    [lamps, 'Nadia not Orla to price the lamps'],
    [lamps, 'Wilf’s gangway paper pushed to 30 March'],
    [lamps, 'shd be 19 mar nt 12 mar'],
    [boats, '14 gulls, not 12'],
    [swept, 'should be resolved, not recommended'],
    [voted, 'recount: 2-5'],
    [boats, 'Move that last one to item 77'],
    [wentAt, 'amend the time of Wilf’s arrival to 10.05'],
    [wentAt, 'Wilf’s departure should be 10.30, not 10.10'],
    [wentAt, 'amend the time of Nadia’s departure to 10.30'],
    [lamps, 'Nadia not Orla'],
    [lamps, 'apologies Nadia'],
    [lamps, 'Nadia apologies'],
    [lamps, 'not Orla, she is off. Nadia to price lamps'],
    [voted, 'the vote was 6 for not 4'],
    [voted, 'make that 1 for'],
    [wentAt, 'Nadia was 10.30 sorry'],
    [wentAt, 'Wilf left at 10.30 not 10.10'],
    [swept, 'pier should be slip'],
  ])('changes nothing recorded: %j, then %j', async (before, said) => {
    const { lines } = await afterwards(before)
    expect((await afterwards(before, said)).lines).toEqual(expect.arrayContaining([...lines]))
  })
  it('is talk where people say so among themselves, and nobody else’s to press', async () => {
    const { at } = await afterwards(swept)
    for (const words of ['make that 14', 'that was only noted', 'miscounted - 6 and 1', 'Move that last one to item 6'])
      expect(await at.types(clerk, words, { chat, addressed: false })).toEqual([])
    expect((await at.types(fire, 'that was only noted')).map(wordsOf).join(' ')).not.toContain('quay')
    const meeting = await at.office.meeting(key)
    const entry = meeting.phase === 'not called' ? '' : (meeting.entries.find(e => e.kind === 'decision')?.id ?? '')
    expect(await at.presses(fire, 'amend', { entry, text: 'x', decision: 'noted' })).toMatchObject({ refused: true })
  })
  it('has no word of a decision, and no count, where there is none', async () => {
    const { at } = await afterwards(boats)
    const meeting = await at.office.meeting(key)
    const entry = meeting.phase === 'not called' ? '' : (meeting.entries.find(e => e.kind === 'note')?.id ?? '')
    for (const wrong of [{ decision: 'noted' }, { vote: '6/1/0' }])
      expect(await at.presses(clerk, 'amend', { entry, text: 'x', ...wrong })).toMatchObject({ refused: true })
  })
})
