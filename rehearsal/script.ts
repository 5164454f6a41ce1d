import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Filled } from './connector/filling.ts'
import { isPlain, plainAt, plainsAt, textAt, textsAt, type Plain } from './connector/plainJson.ts'

/** What everybody at a rehearsal may be asked to do. */
export type Deed =
  | { readonly do: 'type'; readonly text: string; readonly mention: boolean }
  | { readonly do: 'press'; readonly title: string; readonly fill?: Filled; readonly button?: string }
  | {
      readonly do: 'message action'
      readonly action: string
      readonly on: string
      readonly fill?: Filled
      readonly button?: string
    }
  | { readonly do: 'send'; readonly file: string }
  | { readonly do: 'look' }

/** One step of a rehearsal: somebody's deed, or something that happens to the meeting. */
export type Step = {
  /** `HH:MM` on the day of the meeting; the clock goes on from there. */
  readonly at?: string
} & (
  | {
      readonly as: string
      readonly deed: Deed
      readonly where?: 'chat' | 'one-to-one'
      readonly sees?: string
      readonly refused?: string
    }
  | { readonly meeting: 'starts' | 'ends' }
  | { readonly joins: readonly string[] }
  | { readonly leaves: readonly string[] }
)

/** A meeting to rehearse, as `examples/*.yml` writes it. */
export interface Script {
  /** The key of a file in `partnerships/`. */
  readonly partnership: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly steps: readonly Step[]
  /** Words that the public minutes must have. */
  readonly minuted: readonly string[]
  /** Words that the restricted minutes must have, and no public file may. */
  readonly restricted: readonly string[]
}

/** A script that cannot be followed; says where. */
export class ScriptFault extends Error {}

const stepKeys = new Set([
  'as',
  'at',
  'where',
  'type',
  'mention',
  'pastes',
  'press',
  'fill',
  'button',
  'messageAction',
  'on',
  'sends',
  'sees',
  'refused',
  'meeting',
  'joins',
  'leaves',
])

function fillIn(step: Plain): { fill?: Filled } {
  return isPlain(step['fill']) ? { fill: step['fill'] as Filled } : {}
}

function buttonIn(step: Plain): { button?: string } {
  const button = textAt(step, 'button')
  return button === undefined ? {} : { button }
}

function deedIn(step: Plain, folder: string, number: number): Deed {
  const [type, pastes, press, action, sends] = ['type', 'pastes', 'press', 'messageAction', 'sends'].map(key =>
    textAt(step, key),
  )
  if (type !== undefined) return { do: 'type', text: type.trimEnd(), mention: step['mention'] !== false }
  if (pastes !== undefined)
    return {
      do: 'type',
      text: `agenda\n\n${readFileSync(join(folder, pastes), 'utf8')}`,
      mention: step['mention'] !== false,
    }
  if (press !== undefined) return { do: 'press', title: press, ...fillIn(step), ...buttonIn(step) }
  if (action !== undefined)
    return { do: 'message action', action, on: textAt(step, 'on') ?? '', ...fillIn(step), ...buttonIn(step) }
  if (sends !== undefined) return { do: 'send', file: join(folder, sends) }
  if (textAt(step, 'sees') !== undefined) return { do: 'look' }
  throw new ScriptFault(`Step ${number} says nobody's deed: type, pastes, press, messageAction, sends or sees.`)
}

function stepIn(step: Plain, folder: string, number: number): Step {
  const unknown = Object.keys(step).find(key => !stepKeys.has(key))
  if (unknown !== undefined) throw new ScriptFault(`Step ${number} has “${unknown}”, which means nothing here.`)
  const [as, at, where, sees, refused] = ['as', 'at', 'where', 'sees', 'refused'].map(key => textAt(step, key))
  const time = at === undefined ? {} : { at }
  const [joins, leaves, meeting] = [textsAt(step, 'joins'), textsAt(step, 'leaves'), step['meeting']]
  if (meeting === 'starts' || meeting === 'ends') return { ...time, meeting }
  if (joins !== undefined) return { ...time, joins }
  if (leaves !== undefined) return { ...time, leaves }
  if (as === undefined) throw new ScriptFault(`Step ${number} does not say whose it is: as.`)
  if (where !== undefined && where !== 'chat' && where !== 'one-to-one')
    throw new ScriptFault(`Step ${number}: where is chat or one-to-one.`)
  return {
    ...time,
    as,
    deed: deedIn(step, folder, number),
    ...(where === undefined ? {} : { where }),
    ...(sees === undefined ? {} : { sees }),
    ...(refused === undefined ? {} : { refused }),
  }
}

/** Reads a script; files it names stand beside it. */
export function readScript(path: string): Script {
  const file: unknown = parse(readFileSync(path, 'utf8'))
  const partnership = textAt(file, 'partnership')
  const date = textAt(file, 'date')
  if (partnership === undefined || date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new ScriptFault(`${path} must begin with partnership and date.`)
  const inline = textAt(file, 'agenda')
  const steps = plainsAt(plainAt({ file }, 'file'), 'steps').map((step, place) =>
    stepIn(
      inline !== undefined && step['type'] === 'agenda' ? { ...step, type: `agenda\n\n${inline}` } : step,
      dirname(path),
      place + 1,
    ),
  )
  if (steps.length === 0) throw new ScriptFault(`${path} has no steps.`)
  return {
    partnership,
    date,
    steps,
    minuted: textsAt(file, 'minuted') ?? [],
    restricted: textsAt(file, 'restricted') ?? [],
  }
}
