import type { CalledMeeting, FiledDocument } from '../meeting/meeting.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { mostShown } from '../minutes/editsInWords.ts'
import { type Button, type Element, asTyped, link, text, warning } from './card.ts'
import { say } from './say.ts'
import { sayWorded } from './sayWorded.ts'

const isFiled = ({ link: at }: FiledDocument): boolean => at !== undefined

/** How the filing of a meeting's papers stands: what could not be filed, what was filed beside somebody's edits, and what an edited document says otherwise than the record. */
export function howFilingStands({ documents }: CalledMeeting): readonly Element[] {
  return [
    ...documents
      .filter(d => d.failed !== undefined)
      .map(d =>
        warning(
          asTyped(
            say`The ${d.document} could not be filed: ${sayWorded(d.failed ?? '')} It is being tried again; "${say`Redraft`}" tries at once.`,
          ),
        ),
      ),
    ...documents
      .filter(d => isFiled(d) && d.besideEdits === true)
      .map(d =>
        text(
          asTyped(
            say`Somebody has edited the earlier file, so your changes were left as they are and this draft was filed beside them as ${d.name ?? ''}.`,
          ),
          { color: 'warning' },
        ),
      ),
    ...documents
      .filter(isFiled)
      .flatMap(saidOtherwise)
      .slice(0, mostShown)
      .map(sentence => text(`- ${asTyped(sentence)}`, { color: 'warning', spacing: 'small' })),
  ]
}

/** What an edited document says otherwise than the record; of a restricted one only that it does. */
const saidOtherwise = ({ document, name, leftAsEdited }: FiledDocument): readonly string[] =>
  leftAsEdited === undefined || !document.includes('restricted')
    ? (leftAsEdited ?? []).map(sayWorded)
    : [say`${name ?? ''} says something otherwise than the record: your document was left as it is.`]

/** In what order papers stand, whichever could be filed first; anything else comes after them. */
const order = ['agenda', 'restricted agenda', 'minutes', 'restricted minutes', 'action log']

const placeOf = ({ document }: FiledDocument): number => {
  const place = order.indexOf(document.replace(/^draft /, '').replace(/\.\w+$/, ''))
  return (place < 0 ? order.length : place) * 2 + (document.endsWith('.docx') ? 0 : 1)
}

/** Every filed paper by its name, to be opened. */
export const papersToOpen = ({ documents }: CalledMeeting): readonly Element[] =>
  documents
    .filter(isFiled)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(d => text(`[${asTyped(d.name ?? d.document)}](${inMarkdownLink(d.link ?? '')})`, { spacing: 'small' }))

const inMarkdownLink = (url: string): string => url.replace(/ /g, '%20').replace(/\(/g, '%28').replace(/\)/g, '%29')

/** The button that opens the minutes as they stand: the document somebody has edited, where there is one. */
export function opensTheDraft({ documents, confirmed }: CalledMeeting): readonly Button[] {
  const word = documents.filter(
    d =>
      isFiled(d) &&
      d.name?.endsWith('.docx') === true &&
      !d.document.startsWith('certificate') &&
      !isAgendaDocument(d.document),
  )
  const state = confirmed === undefined ? 'draft' : ''
  const main = word.find(d => !d.document.includes('restricted') && d.document.includes(state)) ?? word[0]
  return main?.link === undefined ? [] : [link(say`Open the draft`, main.editedFile?.link ?? main.link)]
}
