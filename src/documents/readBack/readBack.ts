import { evolve } from '../../meeting/evolve.ts'
import type { MeetingEvent } from '../../meeting/events.ts'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { type Worded, worded } from '../../meeting/worded.ts'
import type { ChangeRead, ReadBack } from '../../minutes/editsInWords.ts'
import type { AsPrinted, PassagePrinted } from '../rendition/printed.ts'
import { partsOf, xmlOf } from '../wordFile/parts.ts'
import { within } from '../wordFile/xml.ts'
import { type Difference, differencesIn } from './differences.ts'
import { locatedIn } from './located.ts'
import { rootOf, withIdsOf } from './sameIds.ts'
import { takingsOf } from './takings.ts'
import { bothChanges, sameWords } from './wordsCompared.ts'

/** Who reads the document: each touches only what is printed in its own. */
export type Library = 'public' | 'restricted'

/** What the record prints for one library. */
export type Printing = (meeting: CalledMeeting) => readonly PassagePrinted[]

/**
 * Compares a filed document with what was printed in it, and says for each difference how the record would be amended: a change is offered only where
 * the record, so amended, would print what now stands in the document. Changes the record has already are none.
 * @throws WordFileRefused where it is no Word document, or a damaged one
 */
export function readBack(
  content: Uint8Array,
  was: AsPrinted,
  meeting: CalledMeeting,
  printing: Printing,
  library: Library,
): ReadBack {
  const parts = partsOf(content)
  const differences = differencesIn(locatedIn(parts.body, was.passages), was.passages)
  const prints: Printing = of => withIdsOf(was.passages, printing(of))
  const changes: ChangeRead[] = []
  const unmatched: Difference[] = []
  let after = meeting
  for (const difference of gathered(differences)) {
    const wanted = intended(difference, prints(after))
    if (wanted === 'in the record') continue
    const taking =
      wanted === undefined
        ? undefined
        : takingsOf(after, wanted, library).find(t => printedAs(prints(t.events.reduce(happened, after)), wanted))
    if (taking === undefined) {
      unmatched.push(difference)
      continue
    }
    after = taking.events.reduce(happened, after)
    changes.push({
      ...(difference.item === undefined ? {} : { item: difference.item }),
      what: taking.what,
      ...(difference.kind === 'added' ? {} : { was: difference.was }),
      ...(difference.kind === 'deleted' ? {} : { now: wordsOf(difference) }),
      commands: taking.commands,
    })
  }
  const final = prints(after)
  const comments = parts.parts.get('word/comments.xml')
  return {
    changes,
    kept: unmatched.filter(d => !printedAs(final, d)).map(d => keptInWords(d, library)),
    comments:
      comments === undefined
        ? []
        : within(xmlOf(comments), 'w:comment').map(c =>
            [
              c.getAttribute('w:author') ?? '',
              within(c, 'w:t')
                .map(t => t.textContent ?? '')
                .join(''),
            ]
              .filter(w => w.trim() !== '')
              .join(': '),
          ),
  }
}

/** All paragraphs of one entry that were deleted are one deletion of the entry; deletions come before changes of what is left. */
function gathered(differences: readonly Difference[]): readonly Difference[] {
  return [...differences].toSorted((a, b) => order(a) - order(b))
}
const order = ({ kind }: Difference): number => ['changed', 'deleted', 'added'].indexOf(kind)

/** The change as it is to be made to the record as it is now, which may have changed since the document was filed. */
function intended(difference: Difference, now: readonly PassagePrinted[]): Difference | 'in the record' | undefined {
  if (printedAs(now, difference)) return 'in the record'
  if (difference.kind !== 'changed') return difference
  const printed = now.find(p => p.id === difference.id)
  if (printed === undefined) return undefined
  const words = bothChanges(difference.was, difference.now, printed.text)
  return words === undefined ? undefined : { ...difference, was: printed.text, now: words }
}

/** Whether the minutes so printed say what the document says. */
function printedAs(passages: readonly PassagePrinted[], difference: Difference): boolean {
  const inItem = passages.filter(p => p.item === difference.item)
  switch (difference.kind) {
    case 'changed':
      return (
        inItem.some(p => p.id === difference.id && sameWords(p.text, difference.now)) ||
        (!inItem.some(p => p.id === difference.id) && inItem.some(p => sameWords(p.text, difference.now))) ||
        cutInParts(inItem, difference)
      )
    case 'deleted':
      return !inItem.some(p => p.id === difference.id)
    case 'added':
      return difference.paragraphs.every(({ text }) => inItem.some(p => sameWords(p.text, text)))
  }
}

/** A passage cut in two is printed as two. */
function cutInParts(inItem: readonly PassagePrinted[], { id, now }: Difference & { kind: 'changed' }): boolean {
  const parts = now.split('\n')
  const at = inItem.findIndex(p => p.id === id)
  return (
    parts.length > 1 &&
    at >= 0 &&
    parts.every(
      (part, n) => sameWords(inItem[at + n]?.text ?? '', part) && rootOf(inItem[at + n]?.id ?? '') === rootOf(id),
    )
  )
}

const wordsOf = (difference: Difference & { kind: 'changed' | 'added' }): string =>
  difference.kind === 'changed' ? difference.now : difference.paragraphs.map(p => p.text).join('\n')

/** The meeting as it would be. */
const happened = (meeting: CalledMeeting, event: MeetingEvent): CalledMeeting =>
  evolve(meeting, {
    number: meeting.version + 1,
    step: meeting.version + 1,
    at: meeting.closedAt ?? meeting.openedAt ?? '',
    by: { name: '' },
    event,
  }) as CalledMeeting

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text)

function keptInWords(difference: Difference, library: Library): Worded {
  const where = difference.item === undefined ? worded`Outside the items` : worded`Item ${difference.item}`
  switch (difference.kind) {
    case 'changed':
      return worded`${where}: “${short(difference.was)}” became “${short(difference.now)}”. The record holds no such words, so this stays in the document alone.`
    case 'deleted':
      return worded`${where}: “${short(difference.was)}” was taken out. The record still has it; it stays out of this document.`
    case 'added':
      return difference.inTable
        ? worded`${where}: a table was added. The record holds no tables, so it stays in the document alone.`
        : difference.item === undefined
          ? worded`${where}: “${short(wordsOf(difference))}” was added. It stands in no item, so it stays in the document alone.`
          : library === 'public'
            ? worded`${where}: “${short(wordsOf(difference))}” was added. It cannot be taken as a public note of this item, so it stays in the document alone.`
            : worded`${where}: “${short(wordsOf(difference))}” was added. It cannot be taken as a restricted note of this item, so it stays in the document alone.`
  }
}
