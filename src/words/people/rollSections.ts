import type { RollPlace } from '../../meeting/events.ts'

/** Where the people below a heading stand. */
export type Section = RollPlace | 'apologies' | 'observing' | 'substitutes'

const heads: readonly (readonly [form: string, section: Section])[] = [
  [
    '(?:(?:also|officers?|others?|guests?)(?: (?:present|attending|here|there))?|(?:also |officers? |guests? )?in att(?:endance|\\.)?|guests?|officers?|invitees?|presenters?|clerk)',
    'in attendance',
  ],
  ['(?:observers?|observing|(?:members of the |press and )?(?:public|press)(?: and press)?(?: present)?)', 'observing'],
  ['(?:apologies|apology|apols)(?: for absence| received| from| received from| noted)*', 'apologies'],
  [
    '(?:absent|not present|not attending|not here|unable to attend|did not attend|dna|absentees)(?: without (?:an )?(?:apolog(?:y|ies)|notice)| (?:and|with) no apolog(?:y|ies)|,? no apolog(?:y|ies)(?: received)?)*|not present and no apolog(?:y|ies)|no apolog(?:y|ies)(?: received)?(?: from)?',
    'absent',
  ],
  ['(?:substitutes?|subs|deputies|deputising)', 'substitutes'],
  [
    '(?:(?:board |committee |partnership |voting |full )?members(?: of the (?:board|committee|partnership|panel|group|forum))?(?: present| in attendance)?|(?:partners |those |all |councillors )?present|attendees|attending|those attending|attendance|attended|sederunt|on teams|online|in the room|here|chair)',
    'present',
  ],
]
const heading = heads.map(([form]) => form).join('|')
const spoken =
  '(?: ?\\(?(?:in person|in the room|online|remotely|virtually|remote|virtual|(?:(?:via|on|by) )?(?:ms )?(?:teams|zoom|phone))\\)?)?'
/** "Present:" where a line, a sentence or a list begins, or behind a name; or alone on its line. */
const where = new RegExp(
  `(?:^|(?<=[\\n.;|])|(?<=\\)|\\p{L})[,;.]?[ \\t])[ \\t]*(${heading})${spoken}(?:[ \\t]*[:–—]|\\s-\\s|[ \\t]*(?=\\n))`,
  'giu',
)

/** A part of a pasted list: where its people stand, and the list of them as it was written. */
export interface RollSection {
  /** None before the first heading. */
  readonly section?: Section
  readonly words: string
}

/** A heading that nobody takes for a word of a sentence. */
const ofARoll =
  /^(?=\p{Lu})[\p{L} ]*(?:[Pp]resent|PRESENT|[Aa]ttendance|ATTENDANCE|[Aa]polog|APOLOG|[Aa]bsent|ABSENT|[Oo]bserv|[Ss]ubstitut)/u

const sectionOf = (head: string): Section | undefined =>
  heads.find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(head.trim()))?.[1]

/** A list of who is there cut at its headings, "Present: … In attendance: …", which may stand on one line or on lines of their own. */
export function rollSections(said: string): readonly RollSection[] {
  // Behind a name with nothing between, a heading has a capital and a colon: "A absent - no word" has none.
  const found = [...said.matchAll(where)].filter(m => {
    const before = said.slice(0, m.index + m[0].indexOf(m[1] ?? '')).replace(/[ \t]+$/, '')
    if (before === '' || before.endsWith('\n')) return true
    return /[.;|]$/.test(before) ? /[:–—-]/.test(m[0]) : ofARoll.test(m[1] ?? '') && m[0].includes(':')
  })
  const first = found[0]?.index ?? said.length
  return [
    ...(said.slice(0, first).trim() === '' ? [] : [{ words: said.slice(0, first).trim() }]),
    ...found.map((m, n) => {
      const section = sectionOf(m[1] ?? '')
      return {
        ...(section === undefined ? {} : { section }),
        words: said.slice(m.index + m[0].length, found[n + 1]?.index ?? said.length).trim(),
      }
    }),
  ]
}
