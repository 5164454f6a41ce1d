// What writes papers, files them and reads them again; `documents`, `graph` and `store` provide it.
import type { CalledMeeting, Removal } from '../../meeting/meeting.ts'
import type { ReadBack } from '../../minutes/editsInWords.ts'

/** A file to be put where the partnership files its papers. */
export interface FileToFile {
  /** Which library it belongs in; restricted files never share one with public files. */
  readonly library: 'public' | 'restricted'
  /** Folders from the library's root: `Community Safety Partnership`, `2026-11-26`. */
  readonly folder: readonly string[]
  readonly name: string
  readonly contentType: string
  readonly content: Uint8Array
  /** SharePoint columns to set: `MinutesStatus`, `MeetingDate`, `Partnership`. */
  readonly columns: Readonly<Record<string, string>>
  /**
   * The mark this product left when it last filed this name. If the file there bears another mark, somebody has edited it:
   * it is left alone and the new one is filed beside it as `… (2)`. With none, a file already there is left alone too.
   */
  readonly lastFiled?: { readonly mark: string }
  /**
   * The SHA-256 of what was about to be filed under this name, in hexadecimal: a file with such content is this product's own, though it was never recorded.
   * To be asked once a file is there that bears an unknown mark.
   */
  readonly begun?: () => Promise<readonly string[]>
}

/** Where a file went. */
export interface Filed {
  /** The name it was filed under, which may end in ` (2)`. */
  readonly name: string
  /** Where a person opens it. */
  readonly link: string
  /** What identifies the content as filed: an eTag, or a hash. */
  readonly mark: string
  /** True where somebody's edits were found and kept, and this was filed beside them. */
  readonly besideEdits: boolean
}

/** A filed paper: which library it is in, and the link it was filed under. */
export interface FiledPlace {
  readonly library: 'public' | 'restricted'
  readonly link: string
}

/** A filed paper as it is now. */
export interface FileRead {
  readonly name: string
  readonly link: string
  /** The mark it bears now; another than it was filed with where somebody has edited it. */
  readonly mark: string
  readonly content: Uint8Array
  /** It is as this product was about to file it, so that it is nobody's edit, though it may never have been recorded. */
  readonly asBegun?: true
}

/** Where papers are filed: a folder on this machine, or SharePoint. Rejects with a FilingFault where it cannot be done. */
export interface Filing {
  file(file: FileToFile): Promise<Filed>
  /** A filed paper as it is now; undefined where it is no longer there. */
  readFiled(place: FiledPlace): Promise<FileRead | undefined>
  /**
   * Puts a file in the place of another that still bears this mark, under its own name; what was there is kept as an earlier version.
   * `changed meanwhile` where it bears another mark by now. Rejects, and changes nothing, where somebody has it open.
   */
  replace(file: FileToFile, instead: FiledPlace & { readonly mark: string }): Promise<Filed | 'changed meanwhile'>
  /** Takes away a file of ours that nobody has edited since; another is left where it is. Says whether it is away. */
  withdraw(place: FiledPlace & { readonly mark: string }): Promise<boolean>
  /** Reads a file by its link, for agendas kept in SharePoint. */
  readLink(link: string): Promise<{ readonly name: string; readonly content: Uint8Array }>
}

/** A document ready to be filed. */
export interface DocumentWritten {
  readonly ending: 'docx' | 'html'
  readonly contentType: string
  readonly content: Uint8Array
}

/** What was printed in a document: its passages in order, each by what it prints, and the mark behind its pages. */
export interface AsPrinted {
  readonly passages: readonly {
    readonly id: string
    readonly item?: string
    readonly text: string
    readonly look: string
  }[]
  readonly watermark?: string
}

/** An edited document, every edit in it kept, with what the record has changed since put into it. */
export interface CarriedForward {
  readonly content: Uint8Array
  readonly html: Uint8Array
  /** What it is to be compared with from now on. */
  readonly printed: AsPrinted
  /** What could not be put in without losing an edit: what the document has, and what the record would print. */
  readonly left: readonly { readonly item?: string; readonly document?: string; readonly record?: string }[]
}

/** Writes a meeting's documents as files ready to file; each says which library it belongs in. */
export interface Drafting {
  /**
   * The papers as they stand: the public documents, and the restricted ones where there is restricted business. Only the `wanted` are written, by what
   * the record calls them; all of them, where it is left out.
   */
  minutes(meeting: CalledMeeting, wanted?: (document: string) => boolean): Promise<readonly DraftedFile[]>
  /** Compares a filed Word document with what was printed in it. Throws, with a sentence for the clerk, where it cannot be read. */
  readBack(
    meeting: CalledMeeting,
    library: 'public' | 'restricted',
    content: Uint8Array,
    printed: AsPrinted,
  ): Promise<ReadBack>
  /** Brings an edited Word document up to the record as it stands. Throws, with a sentence for the clerk, where it cannot be read. */
  carryForward(
    meeting: CalledMeeting,
    library: 'public' | 'restricted',
    content: Uint8Array,
    printed: AsPrinted,
  ): Promise<CarriedForward | undefined>
  /** The certificate of a removal under the retention rule: what was removed in kinds and numbers, when and why. */
  certificate(meeting: CalledMeeting, removal: Removal): Promise<DraftedFile>
}

/** A drafted file, with what the record calls it, such as `minutes.docx` or `restricted minutes.docx`. */
export interface DraftedFile extends Omit<FileToFile, 'lastFiled'> {
  readonly document: string
  /** What a check of accessibility found, a sentence each; empty where it found nothing. */
  readonly findings: readonly string[]
  /** What is printed in it, where somebody may edit it and it is read back. */
  readonly printed?: AsPrinted
}
