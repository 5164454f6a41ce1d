import { both, lower } from '../line/decisionWorded.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "It was put to the vote and the majority voted that …", "A majority of members voted in favour of …": what more than half of them wanted. */
const form =
  /^(?:(?:it|this|that|the (?:matter|question|proposal|issue)) was (?:then |therefore )?put to (?:the|a) vote,? and )?(?:the|an?) ((?:large |clear |narrow |overwhelming |small )?majority)(?: of (?:the )?(?:those present|members(?: present)?|partners|the board|the committee))? (?:then )?voted (?:in favour (?:of )?|for |that |to )(\S[^\n]{3,400}?)[\s.]*$/i

/** Reads what a majority voted for, as what was decided, and how; asked, and as a note. */
export function readMajorityVoted(said: string): Read {
  const [whole, majority = '', what = ''] = said.length > 600 ? [] : (form.exec(said) ?? [])
  if (whole === undefined) return undefined
  const joint = /voted (that|to) \S/i.exec(whole)?.[1]?.toLowerCase()
  const text = joint === undefined ? what : `${joint} ${what}`
  return question('record it', [...both(`${lower(text)} (by a ${majority.toLowerCase()})`), way(`note ${said}`)])
}
