import { isOwner, readAction, undertakes } from './actionOwners.ts'
import { type Read, question } from './typed.ts'

export const asAction = (words: string): Read => {
  const way = `action: ${words.replace(/^[\s:–—-]+/, '').trim()}`
  return question('record it', [{ title: way, words: way }])
}

const other = /^(?:task|to[ -]do)\s*(?::|\s[–—-]\s)\s*(?=\S)/i
const owner = /^([\p{L}][\p{L}.'’&/, -]{1,60}?)\s+ACTION\s*(?:[:–—]|-\s)\s*(?=\S)/u
const saidAfter = /[\s.;]*(?:[([](?:[Aa]ction|ACTION)(?: point)?[)\]]|[.;]\s*(?:ACTION|Action point))[\s.:]*$/

/** An action in other words: "TQ ACTION: …", "… (Action)", "Task: …". */
export function readLooseAction(said: string, addressed: boolean): Read {
  const task = other.exec(said)
  if (task !== null) {
    const read = readAction(said.slice(task[0].length), true)
    return read.owners === '' && !addressed ? asAction(said.slice(task[0].length)) : { kind: 'action', ...read }
  }
  const before = owner.exec(said)
  if (before !== null)
    return { kind: 'action', owners: (before[1] ?? '').trim(), text: said.slice(before[0].length).trim() }
  const whose = /[.;]\s+(?:ACTION|[Aa]ction)\s*[:–-]?\s*(\p{Lu}{2,4}(?:\s*[/,&]\s*\p{Lu}{2,4})*)\.?$/u.exec(
    said.slice(-60),
  )
  if (whose !== null && whose[0].length < said.length && said.length <= 1_000) {
    const text = said.slice(0, said.length - whose[0].length),
      read = readAction(text, true)
    return { kind: 'action', owners: (whose[1] ?? '').trim(), text: read.owners === '' ? text : read.text }
  }
  const after = saidAfter.exec(said.slice(-80))
  if (after !== null && after[0].length < said.length)
    return { kind: 'action', ...readAction(said.slice(0, said.length - after[0].length), true) }
  return undefined
}

/** "Orla's action: …", "Orla took an action to …". */
const tookAnAction =
  /^(\p{Lu}[\p{L}.'’ -]{1,60}?)(?:['’]s? action\s*[:–-]\s*| (?:took|takes|has|had|was given) (?:an |the )?action to )(?=\S)/u

/** An action by its word and colon, as the button of a question has it: also one that reads as a question. */
export function readActionAsSaid(said: string): Read {
  const word = /^action:\s*(?=\S)/i.exec(said)
  return word === null || !/\?\s*$/.test(said) || said.includes('\n')
    ? undefined
    : { kind: 'action', ...readAction(said.slice(word[0].length), true) }
}

/** "A to …" written to the bot, in no other word of ours: an action, perhaps, or a note. Asked of the words that nobody else reads. */
export function readUndertaking(said: string, addressed: boolean): Read {
  const given = addressed ? tookAnAction.exec(said.slice(0, 120)) : null
  if (given !== null) {
    const words = `action ${given[1] ?? ''}: ${said.slice(given[0].length)}`
    return question('record it', [
      { title: words, words },
      { title: `note ${said}`, words: `note ${said}` },
    ])
  }
  const loose =
    addressed && !/^(?:agreed|resolved|noted|recommended|deferred|nothing|needed)\b/i.test(said)
      ? undertakes.exec(said)
      : null
  if (loose === null || !(isOwner(loose[1] ?? '') || /^\p{Lu}\p{L}+$/u.test(loose[1] ?? '')) || /\?\s*$/.test(said))
    return undefined
  return question('record it', [
    { title: `action ${said}`, words: `action ${said}` },
    { title: `note ${said}`, words: `note ${said}` },
  ])
}

const done = [
  /^(?:done|complete|completed|close|closed)\s+(?:action\s+)?a?(\d{1,6})[.!]?$/i,
  /^(?:action\s+)?a(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
  /^action\s+(\d{1,6})\s+(?:is\s+|has been\s+)?(?:now\s+)?(?:done|complete|completed|closed)[.!]?$/i,
]

export function readAnswered(said: string): Read {
  const m = done.map(form => form.exec(said)).find(found => found !== null)
  if (m !== undefined) return { kind: 'answer for action', reference: Number(m[1]), answer: 'done' }
  const withdrawn = /^withdraw\s+(?:action\s+)?a?(\d{1,6})\.?$/i.exec(said)
  return withdrawn === null
    ? undefined
    : { kind: 'answer for action', reference: Number(withdrawn[1]), answer: 'withdraw' }
}
