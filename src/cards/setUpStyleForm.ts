import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type Element, choices, quiet, text } from './card.ts'
import { say } from './say.ts'

/** A house style to choose from, with the web address of a picture of its first page, where there is one. */
export interface StyleShown {
  readonly name: string
  readonly picture?: string
}

/** A picture of each house style, two beside each other, which is chosen by a press; and the same as a list. */
export function styleFields(
  { key, houseStyle }: TermsOfReference,
  chosen: string,
  styles: readonly StyleShown[],
): readonly Element[] {
  const pictured = styles.filter(s => s.picture !== undefined)
  const rows = Array.from({ length: Math.ceil(pictured.length / 2) }, (_, n) => pictured.slice(2 * n, 2 * n + 2))
  return [
    ...(pictured.length === 0 ? [] : [quiet(say`Press the picture of the one you want, or choose it below.`)]),
    ...rows.map((row): Element => ({
      type: 'ColumnSet',
      columns: [0, 1].map(n => columnOf(row[n], key, houseStyle)),
    })),
    choices(
      'houseStyle',
      say`House style`,
      styles.map(s => ({ title: s.name, value: s.name })),
      { value: chosen, isRequired: true, errorMessage: say`Choose the house style.` },
    ),
    quiet(say`The next draft is drawn in it; drafts filed before stay as they are.`),
  ]
}

/** A picture with its name; where there is none for the second of a row, its place stays empty. */
function columnOf(style: StyleShown | undefined, partnership: string, inForce: string): Element {
  if (style === undefined) return { type: 'Column', width: 'stretch', items: [] }
  const title = say`Use the house style ${style.name}`
  return {
    type: 'Column',
    width: 'stretch',
    items: [
      {
        type: 'Image',
        url: style.picture,
        altText: say`First page of minutes in the house style ${style.name}`,
        size: 'stretch',
      },
      text(style.name === inForce ? say`${style.name} (in force)` : style.name, {
        size: 'small',
        weight: 'bolder',
        horizontalAlignment: 'center',
      }),
    ],
    selectAction: {
      type: 'Action.Submit',
      title,
      tooltip: title,
      associatedInputs: 'none',
      data: { verb: 'set up house style', partnership, picked: style.name },
    },
  }
}
