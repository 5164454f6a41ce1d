import { namesAPost } from '../../meeting/presentersWritten.ts'
import { doing } from '../line/actionVerbs.ts'
import { mayOwnLoosely } from './actionWhose.ts'

const one = "\\p{Ll}[\\p{Ll}’'-]{1,14} \\p{Ll}[\\p{Ll}’'-]{1,19}"
/** "ida flynn and jude amory to write …": two people or more in small letters, each with both names, who are to do something. */
const inSmall = new RegExp(`^(${one}(?:(?:, and |, | and | ?& ?| ?/ ?)${one}){1,3})(?= to (\\p{Ll}[^\\n]*)$)`, 'u')

/** The names at the head of a task with the capitals that names have, where they were typed in haste; anything else as it was. */
export function namesInHaste(said: string): string {
  const [, names = '', task = ''] = said.length > 400 ? [] : (inSmall.exec(said) ?? [])
  return names === '' || !doing.test(task) || namesAPost(names) || !mayOwnLoosely(names)
    ? said
    : names.replace(/(?<![\p{L}’'-])(?!and\b)\p{Ll}/gu, letter => letter.toUpperCase()) + said.slice(names.length)
}
