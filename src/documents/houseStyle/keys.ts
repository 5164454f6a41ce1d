import * as v from 'valibot'
import { houseStyleForm } from './form.ts'

/** A key of a house style file, and what it is for. */
export interface StyleKey {
  /** From the outermost group inwards: `actions › heading › one`. */
  readonly path: readonly string[]
  readonly sentence: string
  readonly mayBeLeftOut: boolean
  /** Nothing is printed for it where it is left out; else something is. */
  readonly absentByDefault: boolean
}

type Form = v.GenericSchema & {
  readonly type: string
  readonly entries?: Readonly<Record<string, Form>>
  readonly wrapped?: Form
  readonly item?: Form
  readonly pipe?: readonly unknown[]
}

interface LeftOut {
  readonly mayBeLeftOut: boolean
  readonly absentByDefault: boolean
}
const mustBeThere: LeftOut = { mayBeLeftOut: false, absentByDefault: false }

function within(form: Form, path: readonly string[], leftOut: LeftOut): readonly StyleKey[] {
  if (form.wrapped !== undefined)
    return within(form.wrapped, path, { mayBeLeftOut: true, absentByDefault: form.type === 'exact_optional' })
  const own = path.length === 0 ? [] : [{ path, sentence: v.getDescription(form) ?? '', ...leftOut }]
  const entries = form.entries ?? form.item?.entries
  return [
    ...own,
    ...Object.entries(entries ?? {}).flatMap(([key, inner]) => within(inner, [...path, key], mustBeThere)),
  ]
}

/** Every key a house style file may have, in the order of the form. */
export const styleKeys = (): readonly StyleKey[] => within(houseStyleForm as unknown as Form, [], mustBeThere)

const introduction = `# House styles

A house style is a file in \`houseStyles/\`, such as \`columns.yml\`. A partnership's terms of reference name it without its ending. All wording
of the minutes and of the agenda comes from it; the program knows only the layouts, and what happened. To make your own, copy the file that is nearest, change it, and look at it:

    npm run style -- houseStyles/mine.yml

Or say which style yours is like, and only what is otherwise in yours:

    name: Mine
    like: columns
    resolved: { label: DECIDED }

Minutes in Welsh are three lines, with whatever is to read otherwise under them; \`colofnau.yml\` is one. Months, days, times and the language of the
document are Welsh too. What people wrote is printed in the language they wrote it in. A partnership that meets in Welsh (\`language: cy\`) has its papers,
their files' names and its certificates in Welsh also in a style that says no language of its own; one that has both languages has them in that of its style.

    name: Colofnau
    language: cy
    like: columns

The page on the web is set as the style says. The Word file is a document to sign: what belongs to a web page alone ("Agenda and minutes", "No. Item",
sizes of files) is left out of it, and who was there, a running header, page numbers and the closing time are put in, from the record; see \`word\`.
It is shown on the letterhead it will be filed on, where there is one.

A wording has places in braces, which are filled in, and parts in square brackets, which are left out where one of their places has nothing to
say: \`Received the {what}[ (pages {pages})].\` A place written \`{Text}\` begins with a capital; \`{TEXT}\` is all capitals. In every wording
\`{assembly}\` is what the body calls itself by its name, Board or Partnership (\`names\` may say otherwise). A key nobody knows, a
key that is missing or a place that means nothing is refused with its line, all at once, before the bot starts.

Or have one proposed from minutes you wrote, as a Word file: the heading, who was there, columns, numbers, decisions, actions, marks, dates, and the file
itself as letterhead. It says what each part was seen by, and what could not be told, and shows the style on an invented meeting:

    npm run style -- --from minutes.docx

On letterhead: a Word document of the council's own, with its logo, fonts, headers and footers, and a paragraph that says \`{{minutes}}\` where the
minutes go; the agenda and the log of actions go there too. It may also have \`{{title}}\` and \`{{status}}\` (DRAFT until the minutes are confirmed).

This page is written from the program: \`npm run style -- --keys\`.
`

/** The page \`docs/house-styles.md\`. */
export function houseStylePage(): string {
  const keys = styleKeys()
  const top = keys.filter(k => k.path.length === 1)
  const row = (k: StyleKey) =>
    `| ${'\u00a0\u00a0'.repeat(k.path.length - 2)}\`${k.path.at(-1)}\`${k.mayBeLeftOut ? '' : ' \\*'} | ${k.sentence.replaceAll('|', '\\|')} |`
  const parts = top.map(k => {
    const under = keys.filter(other => other.path.length > 1 && other.path[0] === k.path[0])
    const table = under.length === 0 ? '' : `\n\n| key | means |\n| --- | --- |\n${under.map(row).join('\n')}`
    return `## \`${k.path[0]}\`\n\n${k.sentence}${table}`
  })
  return `${introduction}\nA key marked \\* must be there.\n\n${parts.join('\n\n')}\n`
}
