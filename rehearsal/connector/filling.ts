import { inputsOf, labelOf, type Unfolding } from './cardReading.ts'
import type { Person } from './people.ts'
import { plainAt, plainsAt, textAt, type Plain } from './plainJson.ts'

/** What somebody writes into a form, by the label of each field. Several choices are given as a list. */
export type Filled = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** A form that could not be filled in as asked: the fault is the caller's, or the card's. */
export class NotAsOnScreen extends Error {}

const plainWords = (label: string) =>
  label
    .toLowerCase()
    .replace(/[*:]\s*$/, '')
    .replaceAll('**', '')
    .trim()

const fieldFor = (inputs: readonly Plain[], label: string) =>
  inputs.find(input => plainWords(labelOf(input)) === plainWords(label)) ??
  inputs.find(input => textAt(input, 'id') === label)

/** Whether every label is the name of a field among these. */
export const hasFields = (inputs: readonly Plain[], fill: Filled) =>
  Object.keys(fill).every(label => fieldFor(inputs, label) !== undefined)

function chosen(input: Plain, wanted: string, people: readonly Person[]): string {
  const choices = plainsAt(input, 'choices')
  const choice =
    choices.find(each => textAt(each, 'title') === wanted) ??
    choices.find(each => textAt(each, 'value') === wanted) ??
    choices.find(each => textAt(each, 'title')?.toLowerCase().includes(wanted.toLowerCase()) === true)
  if (choice !== undefined) return textAt(choice, 'value') ?? ''
  const picked =
    textAt(plainAt(input, 'choices.data'), 'dataset')?.startsWith('graph.microsoft.com/users') === true
      ? people.find(person => person.name === wanted)?.aadObjectId
      : undefined
  if (picked !== undefined) return picked
  throw new NotAsOnScreen(
    `“${labelOf(input)}” offers no “${wanted}”, only ${choices.map(each => textAt(each, 'title')).join(', ')}.`,
  )
}

function written(input: Plain, value: Filled[string], people: readonly Person[]): string {
  if (input['type'] === 'Input.Toggle')
    return value === true ? (textAt(input, 'valueOn') ?? 'true') : (textAt(input, 'valueOff') ?? 'false')
  if (input['type'] !== 'Input.ChoiceSet') return Array.isArray(value) ? value.join(', ') : String(value)
  return (Array.isArray(value) ? value : [String(value)]).map(each => chosen(input, each, people)).join(',')
}

function standing(input: Plain): string | undefined {
  const value = input['value']
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (input['type'] === 'Input.Toggle') return textAt(input, 'valueOff') ?? 'false'
  return input['type'] === 'Input.Text' ? '' : undefined
}

/** The inputs a button sends: those of its card and of the cards around it, unless it sends none. */
export const inputsFor = (action: Plain, cards: readonly Plain[], unfolding?: Unfolding) =>
  action['associatedInputs'] === 'none' ? [] : cards.flatMap(card => inputsOf(card, unfolding))

/** Fills a form in, and checks it as Teams does before it is sent. */
export function fillIn(inputs: readonly Plain[], fill: Filled, people: readonly Person[]): Plain {
  for (const label of Object.keys(fill)) {
    if (fieldFor(inputs, label) === undefined)
      throw new NotAsOnScreen(`There is no field “${label}”, only ${inputs.map(labelOf).join(', ') || 'none'}.`)
  }
  const given = new Map(Object.entries(fill).map(([label, value]) => [fieldFor(inputs, label), value]))
  const values: Record<string, string> = {}
  for (const input of inputs) {
    const asked = given.get(input)
    const value = asked === undefined ? standing(input) : written(input, asked, people)
    if (input['isRequired'] === true && (value ?? '') === '')
      throw new NotAsOnScreen(textAt(input, 'errorMessage') ?? `“${labelOf(input)}” must be filled in.`)
    const longest = input['maxLength']
    if (typeof longest === 'number' && (value ?? '').length > longest)
      throw new NotAsOnScreen(`“${labelOf(input)}” takes ${longest} characters.`)
    const form = textAt(input, 'regex')
    if (form !== undefined && value !== undefined && value !== '' && !new RegExp(form).test(value))
      throw new NotAsOnScreen(textAt(input, 'errorMessage') ?? `“${labelOf(input)}” is not in the form asked for.`)
    if (value !== undefined) values[textAt(input, 'id') ?? ''] = value
  }
  return values
}
