import { type EditsShown, changeInWords, mostShown, short } from '../minutes/editsInWords.ts'
import { type Button, type Element, asTyped, press, quiet, text } from './card.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

/** What was edited in a filed document: old beside new, what stays in the document alone, and the comments in its margin. */
export function editsShown({ library, name, changes, kept, comments, unread }: EditsShown): readonly Element[] {
  const more = (of: readonly unknown[]) =>
    of.length > mostShown ? [quiet(say`and ${of.length - mostShown} more`)] : []
  return [
    text(
      asTyped(
        unread !== undefined
          ? sayWorded(unread)
          : say`You have edited ${name}. Nothing of it is lost: issuing and confirming keep your document.`,
      ),
      {
        color: unread === undefined ? 'accent' : 'warning',
        separator: true,
      },
    ),
    ...(unread === undefined && changes.length === 0 && kept.length === 0
      ? [quiet(say`The record has everything that you changed in it.`)]
      : []),
    ...changes
      .slice(0, mostShown)
      .map(c => text(`- ${asTyped(sayWorded(changeInWords(c, library)))}`, { spacing: 'small' })),
    ...more(changes),
    ...(library === 'restricted'
      ? [
          ...(kept.length === 0 ? [] : [quiet(say`Other changes, which stay in the document alone: ${kept.length}`)]),
          ...(comments.length === 0 ? [] : [quiet(say`Comments in the margin: ${comments.length}`)]),
        ]
      : [
          ...kept.slice(0, mostShown).map(k => text(`- ${asTyped(sayWorded(k))}`, { spacing: 'small' })),
          ...more(kept),
          ...comments
            .slice(0, mostShown)
            .map(c => text(`- ${say`Comment: ${asTyped(short(c))}`}`, { spacing: 'small' })),
          ...more(comments),
        ]),
  ]
}

/** The button that takes what is shown into the record, where there is something to take. */
export const takesChanges = (meeting: string, edited: readonly EditsShown[]): readonly Button[] =>
  edited.some(e => e.changes.length > 0)
    ? [
        press(say`Take these changes into the record`, 'take changes', {
          meeting,
          seen: edited.map(e => e.mark).join(' '),
        }),
      ]
    : []
