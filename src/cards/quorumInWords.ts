import type { Quorum } from '../meeting/quorum.ts'
import type { Body } from '../meeting/termsOfReference.ts'
import { say } from './say.ts'

/** The count and what is missing, in words: "3 members, 4 needed; probation not represented". */
export function quorumInWords({ counted, needed, missingBodies }: Quorum): string {
  const bodies = missingBodies.map(bodyInWords)
  return [
    countInWords(counted, needed),
    ...(bodies.length === 0
      ? []
      : [say`${bodies.slice(0, -1).reduceRight((so, b) => say`${b} and ${so}`, bodies.at(-1) ?? '')} not represented`]),
  ].join('; ')
}

function countInWords(counted: number, needed: number | undefined): string {
  if (needed === undefined) return counted === 1 ? say`1 member` : say`${counted} members`
  return counted === 1 ? say`1 member, ${needed} needed` : say`${counted} members, ${needed} needed`
}

/** A responsible authority, by what it does (Crime and Disorder Act 1998, section 5). */
export function bodyInWords(body: Body): string {
  switch (body) {
    case 'council':
      return say`council`
    case 'police':
      return say`police`
    case 'fire':
      return say`fire`
    case 'probation':
      return say`probation`
    case 'health':
      return say`health`
  }
}
