import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  type HouseStyle,
  writePublicMinutes,
  writeRestrictedMinutes,
} from '../../../src/documents/paper/minutesDocuments.ts'
import { carryForwardMinutes, readBackMinutes } from '../../../src/documents/readBack/editedPapers.ts'
import type { Library } from '../../../src/documents/readBack/readBack.ts'
import type { AsPrinted } from '../../../src/documents/rendition/printed.ts'
import type { Command } from '../../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../../src/meeting/meeting.ts'
import { drawMinutes } from '../../../src/minutes/drawing.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import {
  act,
  clerk,
  close,
  given,
  inSession,
  type History,
  note,
  privately,
  resolve,
  take,
} from '../../meeting/given.ts'

// Everybody and everything here is invented.

/** A meeting that is over, with one of everything somebody could correct. */
export const over = (): History =>
  given(
    ...inSession,
    take('5'),
    { type: 'NamePresenter', name: 'Orla Finnimore' },
    note('The marshals had helped 1,112 people home. Calls to the police had doubled.'),
    note(
      '- The late buses were full by midnight.\n- Drivers wanted a **second** marshal on Fridays.\n  - paid by the council',
    ),
    resolve('the marshals be kept until March'),
    {
      type: 'AgreeAction',
      text: 'write to the bus company',
      owners: ['Orla Finnimore'],
      dueDate: '2026-12-18',
      dueWords: '18 December 2026',
    },
    take('6'),
    note('Three grants were asked for.'),
    note('the forms went out on 16 Nov'),
    { type: 'PassResolution', verb: 'agreed', texts: ['the three grants be paid'] },
    { type: 'PassResolution', verb: 'noted', texts: ['the list of grants'] },
    privately(clerk, take('7')),
    privately(clerk, note('The family of Kestrel had been told.')),
    privately(clerk, resolve('the review of Kestrel be extended')),
    privately(clerk, act('tell the family of Kestrel again', ['Nadia Osterley'])),
    take('9'),
    close,
  )

/** A document as it was filed. */
export interface FiledDocument {
  readonly meeting: CalledMeeting
  readonly content: Uint8Array
  readonly printed: AsPrinted
  readonly style: HouseStyle
  readonly library: Library
}

export async function filed(
  style: HouseStyle,
  library: Library = 'public',
  meeting = over().meeting,
): Promise<FiledDocument> {
  const full = drawMinutes(meeting)
  const restricted = restrictedCopy(full)
  if (restricted === undefined) throw new Error('Nothing was restricted.')
  const [word] =
    library === 'public'
      ? await writePublicMinutes(publicCopy(full), style)
      : await writeRestrictedMinutes(restricted, style)
  if (word?.printed === undefined) throw new Error('Nothing was written.')
  return { meeting, content: word.content, printed: word.printed, style, library }
}

/** The document with its body’s XML changed by hand, as somebody’s own program might. */
export function byHand(content: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const files = unzipSync(content)
  const before = strFromU8(files[part] ?? new Uint8Array())
  const after = change(before)
  if (before === after) throw new Error('Nothing was changed.')
  return zipSync({ ...files, [part]: strToU8(after) })
}

/** The paragraph that has these words taken out, with its bookmark. */
export const withoutParagraph = (xml: string, words: string): string =>
  xml.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g, p => (p.includes(words) ? '' : p))

export const paragraphAfter = (xml: string, words: string, paragraph: string): string =>
  xml.replace(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g, p =>
    p.includes(words) ? `${p}<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>` : p,
  )

export const read = ({ printed, meeting, style, library }: FiledDocument, edited: Uint8Array, now = meeting) =>
  readBackMinutes(edited, printed, now, style, library)

export const carried = ({ printed, style, library }: FiledDocument, edited: Uint8Array, now: CalledMeeting) => {
  const found = carryForwardMinutes(edited, printed, now, style, library)
  if (found === undefined) throw new Error('Nothing was carried forward.')
  return found
}

/** The history after the clerk has asked for these. */
export const withCommands = (history: History, commands: readonly Command[]): History =>
  commands.reduce((before, command) => {
    const after = before.after(privately(clerk, command))
    if (after === before) throw new Error(`${command.type} was refused.`)
    return after
  }, history)
