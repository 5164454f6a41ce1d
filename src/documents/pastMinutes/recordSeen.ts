import type { ListMark } from '../rendition/page.ts'
import { type Keys, type Seen, quoted, worded } from './seen.ts'
import type { LineSeen, PieceSeen } from './wordPieces.ts'

const linesOf = (pieces: readonly PieceSeen[]): readonly LineSeen[] =>
  pieces.flatMap(p => (p.kind === 'line' ? [p] : p.lines))

/** How a point is marked: by the word processor, or typed before it. */
const markOf = ({ mark, text }: LineSeen): ListMark | undefined => {
  if (mark !== undefined) return mark
  const typed = /^(\(?)([a-h]|[ivx]{1,4}|\d{1,2})([.)])\s/.exec(text)
  if (typed === null)
    return /^[•●▪]\s/.test(text) ? 'bullet' : /^[–-]\s/.test(text) ? 'dash' : /^·\s/.test(text) ? 'dot' : undefined
  const [, open = '', count = ''] = typed
  const kind = /^\d/.test(count) ? 'decimal' : /^[ivx]+$/.test(count) ? 'lower roman' : 'letter'
  if (open === '') return kind
  return kind === 'decimal' ? '(1)' : kind === 'letter' ? '(a)' : '(i)'
}

const verbs: readonly (readonly [key: 'resolved' | 'agreed' | 'recommended', form: RegExp])[] = [
  ['resolved', /^(?:(?:it was |it was unanimously )?resolved|decision|decided)\b/i],
  ['recommended', /^(?:it was )?recommended\b/i],
  ['agreed', /^(?:(?:it was|the \w+(?: \w+)?|members|partners) )?(?:unanimously )?agreed\b/i],
]

/** The lead of a decision as the minutes write it, up to what was decided. */
const leadOf = (text: string): string | undefined =>
  /^((?:(?:It was|The \w+(?: \w+)?|Members|Partners) )?(?:unanimously )?(?:resolved|agreed|recommended|decided|decision)\s*(?:[:–-]\s*)?(?:\(\w\)\s*)?(?:that\b|to\b)?)/i
    .exec(text)?.[1]
    ?.trim()

function decisionsOf(lines: readonly LineSeen[], key: (typeof verbs)[number][0], form: RegExp): Seen {
  const at = lines.findIndex(l => form.test(l.text))
  const line = lines[at]
  if (line === undefined) return { keys: {}, by: [], untold: [`how what was ${key} is written`] }
  const label = /^[^a-z]*[A-Za-z ]{4,30}?\s*:?$/.test(line.text) && line.text.length < 32
  if (label) {
    const under = lines[at + 1]
    const numbered = under === undefined ? 'no' : (markOf(under) ?? 'no')
    const that = under !== undefined && /^(?:\(?\w{1,3}[.)]\s*)?that\b/i.test(under.text)
    const wording = that ? 'That {text}.' : '{Text}.'
    const own = key === 'agreed' ? { that: wording, to: '{Text}.', thing: '{Text}.' } : { entry: wording }
    const marks = ['no', 'lower roman', 'decimal', 'letter', '(a)', '(1)', '(i)']
    return {
      keys: {
        [key]: {
          label: worded(line.text),
          numbered: marks.includes(numbered) ? numbered : 'no',
          ...own,
          previousMinutes: null,
        },
      },
      by: [
        `${quoted(line.text)} stands on a line of its own${numbered === 'no' ? '' : ', with numbered points under it'}`,
      ],
      untold: [],
    }
  }
  const lead = worded(leadOf(line.text) ?? line.text.split(' ').slice(0, 2).join(' '))
  const bare = lead.replace(/\s+(?:that|to)$/i, '')
  const wording = `${/that$/i.test(lead) ? lead : `${bare} that`} {text}.`
  const own: Keys =
    key === 'agreed'
      ? { that: wording, to: `${bare} {text}.`, thing: `${bare} {text}.`, previousMinutes: null }
      : { label: null, numbered: 'no', entry: wording, previousMinutes: null }
  return { keys: { [key]: own }, by: [`A decision begins ${quoted(lead)}`], untold: [] }
}

/** How actions stand in the text: after a word such as ACTION, with the owner before or behind. */
function actionsOf(lines: readonly LineSeen[]): Seen {
  const line = lines.find(
    l =>
      /^\(?actions?\b(?! (?:by|log|list|plan|owner|notes))[^a-z]{0,3}\s*\S/i.test(l.text) &&
      !/^actions?\.?$/i.test(l.text),
  )
  if (line === undefined) return { keys: {}, by: [], untold: ['how an action is written in the text'] }
  const lead = /^\(?(actions?(?: point)?(?: \d+)?)(\s*\([A-Z/ ]{2,12}\))?(\s*[:–-]\s*|\s+)/i.exec(line.text)
  const [whole = '', word = 'Action', initials, sign = ': '] = lead ?? []
  const plainWord = word.replace(/ \d+$/, '')
  const rest = line.text.slice(whole.length)
  const before = `${plainWord}${initials === undefined ? '' : ' ({owners})'}${sign.trim() === '' ? ' ' : sign.trimStart() === sign ? (sign.startsWith(':') ? ': ' : sign) : ` ${sign.trim()} `}`
  const owned =
    initials !== undefined ||
    /^(?:[A-Z]{2,3}|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})(?:[,/&]| and|\s+to\b|\s+will\b|\s*[:–-])/.test(rest)
  const entry =
    initials !== undefined
      ? [`${before}{Text}[ {due}].`]
      : owned
        ? [
            `${before}{owners} {task}[ {due}].`,
            `${before}{owners} {does}[ {due}].`,
            `${before}{Text}[ {due}] ({owners}).`,
            `${before}{Text}[ {due}].`,
          ]
        : [`${before}{Text}[ {due}] ({owners}).`, `${before}{Text}[ {due}].`]
  const asInitials = initials !== undefined || /^[A-Z]{2,3}\b/.test(rest)
  return {
    keys: { actions: { place: 'in the text', heading: null, entry, ...(asInitials ? { ownersAs: 'initials' } : {}) } },
    by: [`An action begins ${quoted(before)}${owned ? ', with its owner next' : ''}`],
    untold: owned ? [] : ['where the owner of an action stands'],
  }
}

/** How points are marked, and what leads them. */
function notesOf(lines: readonly LineSeen[], decided: ReadonlySet<LineSeen>): Seen {
  const marks = lines.filter(l => !decided.has(l)).flatMap(l => markOf(l) ?? [])
  const counts = new Map<ListMark, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const [most] = [...counts].filter(([m]) => m !== 'decimal' && m !== 'lower roman').toSorted((a, b) => b[1] - a[1])
  const prose = lines.filter(l => l.text.length > 140 && markOf(l) === undefined).length
  if (most === undefined || prose > most[1] * 2)
    return prose === 0
      ? { keys: {}, by: [], untold: ['how notes are set out'] }
      : { keys: { notes: { points: 'paragraph' } }, by: ['Notes are paragraphs of prose'], untold: [] }
  const [mark, times] = most
  return { keys: { notes: { points: mark } }, by: [`${times} points are marked ${quoted(mark)}`], untold: [] }
}

/** What stands after the last item: when the meeting closed, and lines to sign. */
function endingOf(lines: readonly LineSeen[]): Seen {
  const last = lines.slice(-12)
  const closed = last.find(l => /\b(?:closed|ended|concluded|finished|rose)\b.*\d/i.test(l.text) && l.text.length < 120)
  const signature = last
    .filter(l => /[._…]{5,}/.test(l.text) && /^(?:chair|sign|date|name)/i.test(l.text))
    .map(l => worded(l.text))
  const sentence = (closed === undefined ? undefined : worded(closed.text))?.replace(
    /\b\d{1,2}[.:]\d{2}\s*(?:am|pm|a\.m\.|p\.m\.|hrs|hours)?|\b\d{1,2}\s?(?:am|pm)\b/i,
    '{time}',
  )
  const ending = {
    ...(sentence === undefined || !sentence.includes('{time}') ? {} : { closed: sentence }),
    ...(signature.length === 0 ? {} : { signature }),
  }
  return {
    keys: Object.keys(ending).length === 0 ? {} : { ending },
    by: [
      ...(closed === undefined ? [] : [`At the end stands ${quoted(closed.text)}`]),
      ...(signature.length === 0 ? [] : ['There are lines to sign at the end']),
    ],
    untold: [],
  }
}

/** How decisions, actions, notes and the end are written. */
export function recordSeen(pieces: readonly PieceSeen[], actionsApart: boolean): readonly Seen[] {
  const lines = linesOf(pieces)
  const decided = new Set(lines.filter((_, n) => verbs.some(([, form]) => form.test(lines[n - 1]?.text ?? ''))))
  return [
    ...verbs.map(([key, form]) => decisionsOf(lines, key, form)),
    ...(actionsApart ? [] : [actionsOf(lines)]),
    notesOf(lines, decided),
    endingOf(lines),
  ]
}
