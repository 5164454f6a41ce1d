import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ChatMessage } from './connector/chats.ts'
import { linesOf } from './connector/cardReading.ts'
import type { PersonInRoom } from './connector/personInRoom.ts'
import type { Pressed } from './connector/pressed.ts'
import type { RehearsalRoom } from './connector/room.ts'
import type { MeetingClock } from './meetingClock.ts'
import { isRefused } from './refusalsKnown.ts'
import type { Deed, Step } from './script.ts'

/** A step that did not go as the script has it, in a sentence. */
export class RehearsalFault extends Error {}

/** A step in a line. */
export function stepInWords(step: Step): string {
  if ('meeting' in step) return `The meeting ${step.meeting}`
  if ('joins' in step) return `${step.joins.join(', ')} join`
  if ('leaves' in step) return `${step.leaves.join(', ')} leave`
  return `${step.as}: ${deedInWords(step.deed)}`
}

function deedInWords(deed: Deed): string {
  switch (deed.do) {
    case 'type':
      return deed.text
    case 'press':
      return `[${deed.title}]${deed.fill === undefined ? '' : ` ${Object.values(deed.fill).join(' · ')}`}`
    case 'message action':
      return `[${deed.action}] on “${deed.on}”`
    case 'send':
      return `sends ${basename(deed.file)}`
    case 'look':
      return 'looks'
  }
}

const versions = (room: RehearsalRoom, person: PersonInRoom) =>
  new Map(
    [...room.tenant.chats.values()]
      .flatMap(chat => chat.visibleTo(person.person))
      .map(message => [message, message.version] as const),
  )

/** What the bot has said or redrawn for this person since. */
function answersSince(
  room: RehearsalRoom,
  person: PersonInRoom,
  before: ReadonlyMap<ChatMessage, number>,
): readonly string[] {
  const view = room.tenant.views.of(person.person)
  return [...room.tenant.chats.values()]
    .flatMap(chat => chat.visibleTo(person.person))
    .filter(message => message.from === room.tenant.bot && before.get(message) !== message.version)
    .map(message => [message.text, ...view.cardsOf(message).flatMap(card => linesOf(card))].join(' '))
}

/** What the bot said in words, cards left out, since a card may show an earlier refusal. */
const wordsSince = (
  room: RehearsalRoom,
  person: PersonInRoom,
  before: ReadonlyMap<ChatMessage, number>,
): readonly string[] =>
  [...room.tenant.chats.values()]
    .flatMap(chat => chat.visibleTo(person.person))
    .filter(message => message.from === room.tenant.bot && !before.has(message))
    .map(message => message.text)

/** Takes one step and waits for its answer, which may take so many milliseconds before the rehearsal gives up on it. */
export async function takeStep(room: RehearsalRoom, clock: MeetingClock, step: Step, patience = 20_000): Promise<void> {
  if (step.at !== undefined) clock.set(step.at)
  if ('meeting' in step) return step.meeting === 'starts' ? room.meetingStarts() : room.meetingEnds()
  if ('joins' in step) return void (await Promise.all(step.joins.map(name => room.person(name).joins())))
  if ('leaves' in step) return void (await Promise.all(step.leaves.map(name => room.person(name).leaves())))
  const person = room.person(step.as)
  const before = versions(room, person)
  if (step.deed.do === 'press') {
    // Nobody presses a card while it is being drawn again.
    await room.settled({ quietFor: 50 })
    await buttonAppears(person, step.deed.title, patience)
  }
  const said = await doDeed(person, step.deed, step.where ?? 'chat')
  const answered = () => said !== undefined || answersSince(room, person, before).length > 0
  if (step.deed.do !== 'look') {
    for (const until = Date.now() + patience; !answered(); await wait(10)) {
      if (Date.now() > until)
        throw new RehearsalFault(`${person.name}, “${deedInWords(step.deed)}”: the bot did not answer.`)
    }
  }
  await judge(room, person, step, before, said, patience)
}

async function buttonAppears(person: PersonInRoom, title: string, patience: number): Promise<void> {
  for (const until = Date.now() + patience; !person.canPress(title) && Date.now() < until;) await wait(10)
}

async function judge(
  room: RehearsalRoom,
  person: PersonInRoom,
  step: Extract<Step, { as: string }>,
  before: ReadonlyMap<ChatMessage, number>,
  said: string | undefined,
  patience: number,
): Promise<void> {
  const refusal = [said ?? '', ...wordsSince(room, person, before)].find(isRefused)
  if (step.refused === undefined && refusal !== undefined)
    throw new RehearsalFault(`${person.name}, “${deedInWords(step.deed)}” was refused: ${refusal}`)
  const heard = () => [said ?? '', ...answersSince(room, person, before)].join('\n')
  if (step.refused !== undefined && !heard().includes(step.refused)) {
    await person.waitsFor(step.refused, { within: patience }).catch(() => {
      throw new RehearsalFault(
        `${person.name}, “${deedInWords(step.deed)}” was to be refused with “${step.refused}”, and the answer was: ${heard()}`,
      )
    })
  }
  if (step.sees !== undefined) {
    await person.waitsFor(step.sees, { within: patience }).catch(() => {
      throw new RehearsalFault(
        `${person.name}, “${deedInWords(step.deed)}” was to show “${step.sees}”, and the answer was: ${heard()}`,
      )
    })
  }
}

/** Does it, and gives what was said on the spot, if anything was. */
async function doDeed(person: PersonInRoom, deed: Deed, where: 'chat' | 'one-to-one'): Promise<string | undefined> {
  const { fill, button } = { fill: undefined, button: undefined, ...deed }
  const also = { ...(fill === undefined ? {} : { fill }), ...(button === undefined ? {} : { button }) }
  switch (deed.do) {
    case 'type':
      return delivered(person, deed, await person.types(deed.text, { where, mention: deed.mention }))
    case 'send':
      return delivered(
        person,
        deed,
        await person.sends({ name: basename(deed.file), content: readFileSync(deed.file) }),
      )
    case 'press':
      return shownAt(person, deed, await person.presses(deed.title, also))
    case 'message action':
      return shownAt(person, deed, await person.usesMessageAction(deed.action, deed.on, { where, ...also }))
    case 'look':
      return undefined
  }
}

function delivered(person: PersonInRoom, deed: Deed, { status }: { status: number }): string | undefined {
  if (status < 200 || status > 299)
    throw new RehearsalFault(
      `${person.name}, “${deedInWords(deed)}”: ${status === 0 ? 'the bot could not be reached' : `the bot answered with status ${status}`}.`,
    )
  // Teams told nobody: ordinary conversation has no answer to wait for.
  return status === 204 ? '' : undefined
}

function shownAt(person: PersonInRoom, deed: Deed, pressed: Pressed): string | undefined {
  switch (pressed.kind) {
    case 'wrong':
      throw new RehearsalFault(`${person.name}, “${deedInWords(deed)}”: ${pressed.text} (status ${pressed.status})`)
    case 'said':
      return pressed.text
    case 'card':
      return ''
    case 'nothing':
      return undefined
    case 'dialog':
    case 'opened':
    case 'link':
      return ''
  }
}
