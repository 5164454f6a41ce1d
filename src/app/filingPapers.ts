import type { CalledMeeting, FiledDocument } from '../meeting/meeting.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import { nameOf } from './faultNamed.ts'
import { type Outside } from './outside.ts'
import { type FileFound, filesFound, filesOf, libraryOf, readable } from './editedMinutes.ts'
import { safeName } from './fileNames.ts'
import { printedIn } from './printedKept.ts'
import { FilingFault } from './filingFault.ts'
import type { AsPrinted, CarriedForward, DraftedFile, Filed, FileToFile } from './ports/papers.ts'

/** A paper that was filed: where, and what the record keeps of it. */
export interface PaperFiled {
  readonly filed: Filed
  readonly printed?: AsPrinted
  /** The document it was before, which is no longer filed under its name: the draft of confirmed minutes. */
  readonly instead?: string
  /** It is a document somebody edited, carried forward. */
  readonly carriesEdits?: true
  /** What the record says otherwise and could not be put into the edited document, a sentence each. */
  readonly leftAsEdited: readonly Worded[]
}

/**
 * The papers of a meeting filed once, the Word file of the minutes before the page made of it. A Word file somebody has edited is carried forward: when
 * its state or name changes, and once it is issued, always; as a draft, where the record has taken every change it can. Until then the redraft is filed beside it.
 */
export class PapersOfOneRound {
  readonly #outside: Outside
  readonly #meeting: CalledMeeting
  /** Pages of the Word files carried forward in this round, by what the record calls the page. */
  readonly #pages = new Map<string, Uint8Array>()
  /** What kept a document from being filed in this round. */
  readonly #faults = new Map<string, unknown>()

  constructor(outside: Outside, meeting: CalledMeeting) {
    this.#outside = outside
    this.#meeting = meeting
  }

  /** @throws FilingFault where it cannot be filed now; then its page is not filed either, which would be of another text */
  async file(file: DraftedFile): Promise<PaperFiled> {
    const word = this.#faults.get(file.document.replace(/\.html$/, '.docx'))
    if (word !== undefined) throw word
    try {
      return await this.#file(file)
    } catch (fault) {
      this.#faults.set(file.document, fault)
      throw fault
    }
  }

  async #file({ document, findings: _findings, printed, ...drawn }: DraftedFile): Promise<PaperFiled> {
    const known = this.#earlier(document)
    const page = await this.#pageOf(document)
    const file: FileToFile = page === undefined ? drawn : { ...drawn, content: page }
    if (known === undefined) return { filed: await this.#put(file, undefined), ...some(printed), leftAsEdited: [] }
    const instead = known.document === document ? {} : { instead: known.document }
    if (printed !== undefined) {
      const carried = await this.#carried(known, document, file)
      if (carried !== undefined) return { ...carried, ...instead }
    }
    const filed = isNamed(known, file) ? await this.#put(file, known) : await this.#renamed(file, known)
    return { filed, ...some(printed), ...instead, leftAsEdited: [] }
  }

  /** The document as it is filed now; of confirmed minutes, the draft they were. */
  #earlier(document: string): FiledDocument | undefined {
    const known = (name: string) => this.#meeting.documents.find(d => d.document === name && d.link !== undefined)
    return known(document) ?? known(`draft ${document}`)
  }

  /** Puts a newly drawn file over the one we drew before; one that carries somebody's edits, though we filed it, is theirs. */
  #put(file: FileToFile, known: FiledDocument | undefined): Promise<Filed> {
    return this.#outside.filing.file({
      ...file,
      ...(known?.mark === undefined || known.carriesEdits === true ? {} : { lastFiled: { mark: known.mark } }),
    })
  }

  /** A file nobody edited is replaced by the new one under the new name; one that is gone, or was edited and is no Word file of the minutes, is left. */
  async #renamed(file: FileToFile, known: FiledDocument): Promise<Filed> {
    const { link, mark, document } = known
    const replaced =
      link === undefined || mark === undefined
        ? 'changed meanwhile'
        : await this.#outside.filing.replace(file, { library: libraryOf(document), link, mark })
    return replaced === 'changed meanwhile' ? this.#put(file, undefined) : replaced
  }

  /** The edited Word file carried forward; nothing where there is none, or where the new draft goes beside it. */
  async #carried(known: FiledDocument, document: string, file: FileToFile): Promise<PaperFiled | undefined> {
    const there = await filesFound(this.#outside, this.#meeting, known)
    const found = there.length > 0 ? there : await this.#renamedAlready(known, file)
    const edited = found.find(f => f.edited)
    if (edited === undefined) return undefined
    const { filing } = this.#outside
    const library = libraryOf(document)
    const carried = await this.#broughtUp(edited, library)
    if (carried === undefined) return undefined
    const always = this.#meeting.issued || this.#meeting.confirmed !== undefined || !isNamed(known, file)
    if (!always && (carried.left.length > 0 || (await this.#hasMoreToTake(library, found)))) return undefined
    const filed = await filing.replace(
      { ...file, content: carried.content },
      { library, link: edited.now.link, mark: edited.now.mark },
    )
    if (filed === 'changed meanwhile')
      throw new FilingFault(worded`“${edited.now.name}” was changed at that very moment; it is tried again.`)
    const others = found.filter(f => f !== edited)
    for (const { file: other, now } of others.filter(f => !f.edited))
      await this.#withdraw(library, now.link, other.mark)
    this.#pages.set(document.replace(/\.docx$/, '.html'), carried.html)
    return {
      filed: { ...filed, besideEdits: false },
      printed: carried.printed,
      carriesEdits: true,
      leftAsEdited: [...leftInWords(carried), ...otherEdits(others.filter(f => f.edited))],
    }
  }

  /** The file under its new name, where it was given that just before a crash that kept it from being recorded. */
  async #renamedAlready(known: FiledDocument, file: FileToFile): Promise<readonly FileFound[]> {
    const [newest] = filesOf(known).toReversed()
    if (newest === undefined || isNamed(known, file)) return []
    const link = newest.link.replace(/[^/]*$/, encodeURIComponent(safeName(file.name)))
    const now = await this.#outside.filing.readFiled({ library: libraryOf(known.document), link })
    if (now === undefined) return []
    return [
      {
        file: newest,
        now,
        edited: true,
        printed: await printedIn(this.#outside, this.#meeting, known.document, newest),
      },
    ]
  }

  /** A draft of ours that nobody edited, and nobody needs, is taken away; where it cannot be now, it does no harm. */
  async #withdraw(library: 'public' | 'restricted', link: string, mark: string): Promise<void> {
    try {
      await this.#outside.filing.withdraw({ library, link, mark })
    } catch (fault) {
      this.#outside.log.warn(
        { meeting: this.#meeting.key, fault: nameOf(fault) },
        'A second draft could not be taken away.',
      )
    }
  }

  /** An edited file brought up to the record as it stands. Where nothing is known of what was printed in it, no edit could be told: it is not. */
  async #broughtUp({ now, printed }: FileFound, library: 'public' | 'restricted'): Promise<CarriedForward | undefined> {
    if (printed === undefined)
      throw new FilingFault(
        worded`“${now.name}” was edited, and it is not known any more what was first printed in it, so it was left as it is.`,
      )
    return readable(now.name, () => this.#outside.drafting.carryForward(this.#meeting, library, now.content, printed))
  }

  /** The page of a Word file that carries somebody's edits is made from that file. */
  async #pageOf(document: string): Promise<Uint8Array | undefined> {
    const made = this.#pages.get(document)
    const known = this.#earlier(document.replace(/\.html$/, '.docx'))
    if (made !== undefined || !document.endsWith('.html') || known?.carriesEdits !== true) return made
    const edited = (await filesFound(this.#outside, this.#meeting, known)).find(f => f.edited)
    return edited === undefined ? undefined : (await this.#broughtUp(edited, libraryOf(document)))?.html
  }

  /** Whether there is something in an edited file that the record could take, and has not. */
  async #hasMoreToTake(library: 'public' | 'restricted', found: readonly FileFound[]): Promise<boolean> {
    for (const { edited, now, printed } of found)
      if (edited && printed !== undefined) {
        const { changes } = await readable(now.name, () =>
          this.#outside.drafting.readBack(this.#meeting, library, now.content, printed),
        )
        if (changes.length > 0) return true
      }
    return false
  }
}

const some = (printed: AsPrinted | undefined) => (printed === undefined ? {} : { printed })

/** Whether a document is filed under this name already, or beside somebody's edits of it. */
const isNamed = (known: FiledDocument, file: FileToFile): boolean => {
  const name = safeName(file.name)
  const [base, ending] = [name.replace(/\.[^.]*$/, ''), /\.[^.]*$/.exec(name)?.[0] ?? '']
  return filesOf(known).every(f => f.name === name || (f.name.startsWith(`${base} (`) && f.name.endsWith(`)${ending}`)))
}

const where = (item: string | undefined) => (item === undefined ? worded`Outside the items` : worded`Item ${item}`)

/** What an edited document says otherwise than the record. */
const leftInWords = ({ left }: CarriedForward): readonly Worded[] =>
  left.map(({ item, document, record }) =>
    document === undefined
      ? worded`${where(item)}: the record has “${record ?? ''}”, which could not be put into the document you edited. Write it there if it is wanted.`
      : record === undefined
        ? worded`${where(item)}: your document has “${document}”, which was taken out of the record. It stayed in the document.`
        : worded`${where(item)}: your document has “${document}”, the record “${record}”. Your document was left as it is.`,
  )

const otherEdits = (others: readonly FileFound[]): readonly Worded[] =>
  others.map(
    ({ now }) => worded`“${now.name}” was edited too. It was left as it is; nothing of it is in this document.`,
  )
