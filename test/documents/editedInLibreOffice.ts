import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { officePath } from './headless.ts'

/** What somebody does to a document in LibreOffice Writer; each finds its place by words that stand there once. */
export type Edit =
  | { readonly does: 'replace'; readonly words: string; readonly by: string }
  /** Types a paragraph after the one that has these words: puts the cursor at its end, presses Enter, and types. */
  | { readonly does: 'add after'; readonly words: string; readonly paragraph: string }
  /** Selects the paragraph that has these words, with its end, and presses Delete. */
  | { readonly does: 'delete'; readonly words: string }
  /** Puts the cursor before these words, and presses Enter. */
  | { readonly does: 'cut in two before'; readonly words: string }
  | { readonly does: 'make bold'; readonly words: string }
  /** Every edit after this one is a tracked change that nobody has accepted. */
  | { readonly does: 'track changes' }

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`

const found = (
  words: string,
) => `f = doc.createSearchDescriptor() : f.SearchString = ${quoted(words)} : r = doc.findFirst(f)
If IsNull(r) Then Call Fail(${quoted(words)})`

function basic(edit: Edit): string {
  switch (edit.does) {
    case 'replace':
      return `${found(edit.words)}\nr.setString(${quoted(edit.by)})`
    case 'add after':
      return `${found(edit.words)}
c = r.Text.createTextCursorByRange(r.End) : c.gotoEndOfParagraph(False)
r.Text.insertControlCharacter(c, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
r.Text.insertString(c, ${quoted(edit.paragraph)}, False)`
    case 'delete':
      return `${found(edit.words)}
c = r.Text.createTextCursorByRange(r.Start) : c.gotoStartOfParagraph(False) : c.gotoEndOfParagraph(True) : c.goRight(1, True)
c.setString("")`
    case 'cut in two before':
      return `${found(edit.words)}
c = r.Text.createTextCursorByRange(r.Start)
r.Text.insertControlCharacter(c, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)`
    case 'make bold':
      return `${found(edit.words)}\nr.CharWeight = com.sun.star.awt.FontWeight.BOLD`
    case 'track changes':
      return 'doc.RecordChanges = True'
  }
}

const module = (edits: readonly Edit[], from: string, to: string) => `
Sub Fail(words)
  n = FreeFile : Open ${quoted(`${to}.fault`)} For Output As #n : Print #n, words : Close #n
End Sub
Sub Edit
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden" : hidden(0).Value = True
Dim asWord(0) As New com.sun.star.beans.PropertyValue
asWord(0).Name = "FilterName" : asWord(0).Value = "MS Word 2007 XML"
doc = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(from)}), "_blank", 0, hidden())
${edits.map(basic).join('\n')}
doc.storeAsURL(ConvertToURL(${quoted(to)}), asWord())
doc.close(True)
End Sub`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A Word document opened in LibreOffice Writer, edited, and saved as Word again, by a macro in a profile of its own. */
export async function editedInLibreOffice(content: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'edited-'))
  try {
    const library = join(folder, 'profile', 'user', 'basic', 'Standard')
    const [from, to] = [join(folder, 'minutes.docx'), join(folder, 'edited.docx')]
    const doctype = (kind: string) =>
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.split(':')[1]}.dtd">`
    const office = (...given: readonly string[]) =>
      promisify(execFile)(
        officePath ?? 'soffice',
        ['--headless', '--norestore', `-env:UserInstallation=file://${folder}/profile`, ...given],
        { timeout: 120_000 },
      )
    // A profile just made has its own library put over ours, so it is made first.
    await office('--terminate_after_init')
    await mkdir(library, { recursive: true })
    await writeFile(from, content)
    await writeFile(
      join(library, 'script.xlb'),
      `${doctype('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Clerk"/></library:library>`,
    )
    await writeFile(
      join(library, 'Clerk.xba'),
      `${doctype('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">${escaped(module(edits, from, to))}</script:module>`,
    )
    await office('macro:///Standard.Clerk.Edit')
    const fault = await readFile(`${to}.fault`, 'utf8').catch(() => undefined)
    if (fault !== undefined) throw new Error(`The document has no words “${fault.trim()}”.`)
    return await readFile(to)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
