import { way } from '../line/decisionPassed.ts'
import { named, peopleIn, takenApart } from '../line/lineTakenApart.ts'
import { partList } from '../line/peopleTyped.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { isCrowd } from './rollEntries.ts'

const moved =
  /^([^.;:!?\n]{3,120}?),? (?:(?:has|have|had|all|both|now|then|also|was|were|just) )*(left|gone(?: out)?|withdrew|withdrawn|went(?: out)?|departed|leave|asked to leave|excused|joined|arrived|returned|came (?:in|back)|back(?: in)?)(?![\p{L}])([^.;:!?\n]{0,80})[\s.]*$/iu
/** "the public", "press", "two members of the public": who is there, and nobody by name. */
const unnamed = (words: string): boolean =>
  isCrowd(words) || /^(?:the )?(?:members of the )?(?:public|press|observers?|gallery|others?)$/i.test(words)

/** Reads that somebody went or came together with some of the public: those who are named did, and the words are kept for the others. Asked. */
export function readLeftWithThePublic(said: string): Read {
  if (said.length > 240) return undefined
  const { words, clock } = takenApart(said)
  const [, who = '', verb = ''] = moved.exec(words) ?? []
  const parts = partList(who.replace(/(?: all| both)$/i, ''))
  const others = parts.filter(part => !unnamed(part))
  if (parts.length < 2 || others.length === 0 || others.length === parts.length) return undefined
  const people = peopleIn(others.join(others.length === 2 ? ' and ' : ', '))
  if (people === undefined || /\b(?:public|press|observers?)\b/i.test(named(people))) return undefined
  const did = /^(?:joined|arrived|came in)/i.test(verb)
    ? 'joined'
    : /^(?:returned|back|came back)/i.test(verb)
      ? 'returned'
      : 'left'
  const entry = `${named(people)} ${did}${clock === undefined ? '' : ` at ${clock}`}`
  return question('record it', [wayOfSeveral([entry, `note ${said}`]), way(entry), way(`note ${said}`)])
}
