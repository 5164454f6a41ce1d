import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import { type ListMark, type Page, type ParagraphLook, listMarks, signs } from '../rendition/page.ts'
import { palette } from './palette.ts'

/** Twentieths of a point in a millimetre: Word's unit of length. */
const twips = (millimetres: number): number => Math.round(millimetres * 56.7)

/** A4 with margins of 20 mm, in twentieths of a point; `text` is the width between the margins. */
export const paper = { width: twips(210), height: twips(297), margin: twips(20), text: twips(170) } as const

/** The paragraph style each look has. */
export const styleOf = {
  body: 'MinuteText',
  'heading line': 'HeadingLine',
  detail: 'MeetingDetail',
  label: 'MinuteLabel',
  lead: 'MinuteLead',
  status: 'MinutesStatus',
  small: 'MinuteSmall',
  duration: 'MinuteDuration',
  cell: 'TableText',
  'small cell': 'TableSmall',
  signature: 'MinutesSignature',
  outcome: 'MinuteOutcome',
  agenda: 'AgendaText',
} as const satisfies Record<ParagraphLook, string>

/** Space before and after in twentieths of a point; no line of a paragraph stands alone on a page. */
const spacing = (before: number, after: number) => ({
  widowControl: true,
  spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
})

/** Styles with all the spacing there is: no paragraph is ever empty. */
export const wordStyles = (language: Page['language']): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: palette.text, language: { value: language, eastAsia: language } },
      paragraph: spacing(0, 120),
    },
    title: {
      run: { font: 'Arial', size: 32, bold: true, color: palette.text },
      paragraph: { ...spacing(0, 60), keepNext: true },
    },
    heading1: {
      run: { font: 'Arial', size: 30, bold: true, color: palette.text },
      paragraph: { ...spacing(0, 60), keepNext: true },
    },
    heading2: {
      run: { font: 'Arial', size: 24, bold: true, color: palette.text },
      paragraph: { ...spacing(200, 80), keepNext: true },
    },
    heading3: {
      run: { font: 'Arial', size: 22, bold: true, color: palette.text },
      paragraph: { ...spacing(200, 80), keepNext: true },
    },
    heading4: {
      run: { font: 'Arial', size: 22, bold: true, italics: true, color: palette.text },
      paragraph: { ...spacing(160, 80), keepNext: true },
    },
    listParagraph: { run: {}, paragraph: { ...spacing(0, 80) } },
  },
  paragraphStyles: [
    { id: 'MinuteText', name: 'Minute text', basedOn: 'Normal', quickFormat: true, paragraph: spacing(0, 120) },
    {
      id: 'HeadingLine',
      name: 'Heading line',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 26, bold: true },
      paragraph: { ...spacing(0, 60), keepNext: true },
    },
    { id: 'MeetingDetail', name: 'Meeting detail', basedOn: 'Normal', quickFormat: true, paragraph: spacing(60, 120) },
    {
      id: 'MinuteLabel',
      name: 'Minute label',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { ...spacing(80, 80), keepNext: true },
    },
    {
      id: 'MinuteLead',
      name: 'Minute lead',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { ...spacing(0, 80), keepNext: true },
    },
    {
      id: 'MinutesStatus',
      name: 'Minutes status',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true, color: palette.status },
      paragraph: spacing(60, 160),
    },
    {
      id: 'MinuteSmall',
      name: 'Minute small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, color: palette.quiet },
      paragraph: spacing(0, 80),
    },
    {
      id: 'MinutesSignature',
      name: 'Minutes signature',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { ...spacing(560, 0), keepLines: true },
    },
    {
      id: 'MinuteDuration',
      name: 'Minute duration',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, color: palette.quiet },
      paragraph: { ...spacing(200, 0), keepNext: true },
    },
    {
      id: 'AgendaText',
      name: 'Agenda text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true, color: palette.quiet },
      paragraph: spacing(0, 100),
    },
    {
      id: 'MinuteOutcome',
      name: 'Minute outcome',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        ...spacing(40, 120),
        keepLines: true,
        indent: { left: 227 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: palette.line, space: 8 } },
      },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: spacing(0, 40),
    },
    {
      id: 'TableSmall',
      name: 'Table small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: spacing(0, 40),
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true },
      paragraph: { ...spacing(40, 40), keepNext: true },
    },
    {
      id: 'RunningLine',
      name: 'Running line',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true },
      paragraph: spacing(0, 20),
    },
    {
      id: 'FootLine',
      name: 'Foot line',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: palette.quiet },
      paragraph: spacing(60, 0),
    },
  ],
})

const formatOf = {
  bullet: LevelFormat.BULLET,
  dot: LevelFormat.BULLET,
  dash: LevelFormat.BULLET,
  letter: LevelFormat.LOWER_LETTER,
  decimal: LevelFormat.DECIMAL,
  'lower roman': LevelFormat.LOWER_ROMAN,
  '(a)': LevelFormat.LOWER_LETTER,
  '(1)': LevelFormat.DECIMAL,
  '(i)': LevelFormat.LOWER_ROMAN,
} as const satisfies Record<ListMark, (typeof LevelFormat)[keyof typeof LevelFormat]>

const depths = [0, 1, 2, 3]

/** What stands before a point of this level, as Word has it. */
function signOf(mark: ListMark, level: number): string {
  if (mark === 'bullet' || mark === 'dot' || mark === 'dash') return signs[mark]
  return mark.startsWith('(') ? `(%${level + 1})` : `%${level + 1}.`
}

/** How far a point stands in, in twentieths of a point, with room for its mark: “xviii.” is the widest of its kind. */
function indentOf(mark: ListMark, level: number): { readonly left: number; readonly hanging: number } {
  const room = mark === 'lower roman' || mark === '(i)' ? 740 : mark === 'decimal' || mark.startsWith('(') ? 480 : 400
  return { left: room + 60 + level * 400, hanging: room }
}

/** True numbering for each kind of list, four levels deep. */
export const wordNumbering: INumberingOptions = {
  config: listMarks.map(mark => ({
    reference: mark,
    levels: depths.map(level => ({
      level,
      format: formatOf[mark],
      alignment: AlignmentType.LEFT,
      text: signOf(mark, level),
      style: { paragraph: { indent: indentOf(mark, level) } },
    })),
  })),
}

const looks = new Map((Object.keys(styleOf) as ParagraphLook[]).map(look => [styleOf[look].toLowerCase(), look]))

/** What a paragraph of this style is for. Word processors write the names of styles in letters of their own. */
export const lookOf = (style: string): ParagraphLook => looks.get(style.toLowerCase()) ?? 'body'
