import type { MotionOutcome, Vote } from '../meeting/events.ts'
import { say } from './say.ts'

/** How something was moved and voted. */
export interface Voting {
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
  /** As somebody wrote it, where nobody counted. */
  readonly how?: string
}

/** How something was moved and voted, in brackets after it: " (proposed by A, seconded by B; for 4, against 1, abstained 0)". Empty where nothing of it is known. */
export function votesInWords({ proposer, seconder, vote, how }: Voting): string {
  const parts = [
    proposer === undefined ? undefined : say`proposed by ${proposer}`,
    seconder === undefined ? undefined : say`seconded by ${seconder}`,
    vote === undefined ? undefined : say`for ${vote.for}, against ${vote.against}, abstained ${vote.abstained}`,
    vote?.castingVote === undefined
      ? undefined
      : vote.castingVote === 'for'
        ? say`casting vote for`
        : say`casting vote against`,
    how,
  ].filter(part => part !== undefined)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** A motion in a line: what was moved, or what became of it. */
export function motionInWords(
  motion: Voting & { readonly amendment?: true; readonly outcome?: MotionOutcome },
  text: string,
): string {
  const words = `${text.replace(/\.$/, '')}${votesInWords(motion)}`
  const { outcome = 'moved' } = motion
  switch (outcome) {
    case 'moved':
      return motion.amendment === true ? say`Amendment moved: ${words}` : say`Motion moved: ${words}`
    case 'lost':
      return motion.amendment === true ? say`Amendment lost: ${words}` : say`Motion lost: ${words}`
    case 'withdrawn':
      return motion.amendment === true ? say`Amendment withdrawn: ${words}` : say`Motion withdrawn: ${words}`
    case 'carried':
      return motion.amendment === true ? say`Amendment carried: ${words}` : say`Motion carried: ${words}`
  }
}
