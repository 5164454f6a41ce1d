import type { Command } from '../../meeting/commands.ts'

/** A slip in what was recorded last: the words that should stand, and those that do. */
export interface SlipTyped {
  readonly kind: 'slip'
  readonly was: string
  readonly now: string
  /** It is the owner of an action that is another, one more or one fewer, or when it is due, or who moved something, or when somebody came or went. */
  readonly of?:
    | 'owner'
    | 'owner added'
    | 'owner dropped'
    | 'due'
    | 'proposer'
    | 'seconder'
    | 'verb'
    | 'vote'
    | 'item'
    | 'next meeting'
    | 'time'
  /** Words that tell which entry is meant: "on the schools pack"; empty where none do. */
  readonly about?: string
  /** What the words mean where nothing recorded in the item has those that should not stand: a correction of the minutes before. */
  readonly otherwise?: Command
}

const lead = String.raw`(?:(?:correction|sorry|slip|oops|apologies|typo|my mistake)\s*(?:[,:;]|[–—-](?=\s))?\s+)?`
const shouldBe = String.raw`(?:(?:that|this|it|the (?:figure|number|date|name|time|last (?:note|point|line)))\s+)?(?:should|ought to|was meant to)\s+(?:have\s+)?(?:be(?:en)?|read|say|said)\s+`
const meant = String.raw`(?:i\s+)?meant\s+(?:to\s+(?:say|put|type|write)\s+)?|make\s+(?:that|it)\s+`
const thatIs = String.raw`(?:that|it)(?:['’]s|\s+(?:is|was))\s+`
const now = String.raw`(\S[^\n;?!]{0,160}?)`
/** A comma in it stands within a figure. */
const was = String.raw`(\S(?:[^\n,;?!]|(?<=\d),(?=\d{3})){0,80}?)[\s.]*$`
const not = String.raw`,?\s+(?:and\s+)?not\s+`
/** "correction, that should be 14 bikes not 41", "that should read Friday, not Thursday", "correction: vehicle crime was down 6%, not 16%". */
const slips = [
  new RegExp(`^${lead}(?:${shouldBe}|${meant})${now}${not}${was}`, 'iu'),
  // Of anything but a figure, "that should be shared rather than kept" is what somebody thought.
  new RegExp(
    `^${lead}(?:${shouldBe}|${meant})([^\\n;?!]{0,60}?\\d[^\\n;?!]{0,60}?),?\\s+(?:rather\\s+than|instead\\s+of)\\s+${was}`,
    'iu',
  ),
  new RegExp(`^correction\\s*(?:[,:]|[–—-](?=\\s))\\s*(?:${thatIs})?${now}${not}${was}`, 'iu'),
] as const
const shouldWithin = /^([^\n]{1,120}?) (?:should|ought to) (?:have )?(?:be|been|read|say|said|show|shown) (?:that )?/iu
const notBut = new RegExp(`^${lead}not\\s+(\\S[^\\n,;?!]{0,80}?),?\\s+but\\s+${was}`, 'iu')
/** "sorry, A left at 11.26 not 11.36", "that's 14 hubs not 40": figures for figures; "sorry, A is not coming" is another matter. */
const otherFigures = new RegExp(
  `^(?:(?:correction|sorry|slip|oops|apologies|typo|my mistake)\\s*(?:[,:;]|[–—-](?=\\s))?\\s+(?:${thatIs})?|${thatIs})([^\\n;?!]{0,120}?\\d[^\\n;?!]{0,60}?)${not}((?:[^\\n,;?!]|(?<=\\d),(?=\\d{3})){0,20}\\d(?:[^\\n,;?!]|(?<=\\d),(?=\\d{3})){0,20}?)[\\s.]*$`,
  'iu',
)
const figure = String.raw`([£€$]?\d[\d.,:/%]*(?:\s\p{L}+)?)`
/** "12 months should be 6 months": what stands first, and what should. */
const figureShouldBe = new RegExp(
  `^${lead}(?:the )?${figure}\\s+(?:should|ought to)\\s+(?:have\\s+)?(?:be(?:en)?|read|say)\\s+${figure}[\\s.]*$`,
  'iu',
)
/** "6 months not 12, sorry": the same with the apology behind it. */
const sorryBehind = /,?\s+(sorry|oops|apologies|my mistake)[\s.!]*$/i

const somebody = String.raw`(?:for |to |with |on )?(\p{L}[^\n,;:?!]{1,60}?)`
/** "correction: that action is for A, not B" */
const otherOwner = new RegExp(
  `^${lead}(?:(?:(?:that|this|the|last|previous|above)\\s+){0,2}action(?: point)?|(?:that|this|the)\\s+(?:(?:last|previous)\\s+)?one)(?:\\s+|['’])(?:s|is|was|should be|should have been|goes|should go|belongs)\\s+${somebody},?\\s+(?:and\\s+)?not\\s+${somebody}[\\s.]*$`,
  'iu',
)

/** "correction, that's by 22 January", "sorry, that should be due 5 March, not 5 May": when what was recorded last is due. */
const otherDue = new RegExp(
  `^(?:(?:correction|sorry|slip|oops|apologies|typo|my mistake)\\s*(?:[,:;]|[–—-](?=\\s))?\\s+)(?:(?:${thatIs}|${shouldBe}|make (?:that|it)\\s+)(?:due (?:by|for|on)|by)|(?:the |its )?(?:due date|deadline|date)(?: for that)?\\s+(?:is|was|should be|should have been)(?: by)?|(?:due )?by)\\s+([^\\n;?!]{3,60}?)(?:,?\\s+(?:and\\s+)?not\\s+(?:by )?([^\\n;?!]{2,60}?))?[\\s.]*$`,
  'iu',
)

/** "sorry, correction - seconder was A, not B" */
const otherMover = new RegExp(
  `^(?:(?:sorry|oops|apologies|my mistake)\\s*[,:;–—-]?\\s+)?${lead}(?:the )?(seconder|proposer|mover) (?:was|is|should be|should have been)\\s+${somebody},?\\s+(?:and\\s+)?not\\s+${somebody}[\\s.]*$`,
  'iu',
)

/** Reads that something just recorded should have been something else; written to the bot only, since people among themselves say so of anything. */
export function readSlipTyped(typed: string): SlipTyped | undefined {
  if (typed.length > 300) return undefined
  const said = sorryBehind.test(typed) ? `sorry, ${typed.replace(sorryBehind, '')}` : typed
  const correction = /^correction\s*(?:[:–—]|-\s|(?<=\s)(?=\d))\s*(\S[\s\S]*)$/i.exec(said)?.[1]
  const otherwise =
    correction === undefined ? {} : { otherwise: { type: 'CorrectPreviousMinutes', text: correction } as const }
  const [owned, owner = '', before = ''] = otherOwner.exec(said) ?? []
  if (owned !== undefined) return { kind: 'slip', now: owner, was: before, of: 'owner', ...otherwise }
  const [moved, which = '', mover = '', notMover = ''] = otherMover.exec(said) ?? []
  if (moved !== undefined)
    return { kind: 'slip', now: mover, was: notMover, of: /^seconder$/i.test(which) ? 'seconder' : 'proposer' }
  const [dated, due = '', dueBefore = ''] = otherDue.exec(said) ?? []
  if (dated !== undefined) return { kind: 'slip', now: due, was: dueBefore, of: 'due', ...otherwise }
  const [turned, wrong = '', right = ''] = notBut.exec(said) ?? []
  if (turned !== undefined) return { kind: 'slip', now: right, was: wrong }
  const [figures, stands = '', meantFigure = ''] = figureShouldBe.exec(said) ?? []
  if (figures !== undefined) return { kind: 'slip', now: meantFigure, was: stands }
  for (const form of [...slips, otherFigures]) {
    const [found, first = '', second = ''] = form.exec(said) ?? []
    if (found === undefined) continue
    // "the spend should read £41,500 and not £45,100": of what, before what should stand.
    const [whole, about = ''] = shouldWithin.exec(first) ?? []
    return whole === undefined
      ? { kind: 'slip', now: first, was: second, ...otherwise }
      : { kind: 'slip', now: first.slice(whole.length), was: second, about, ...otherwise }
  }
  return undefined
}
