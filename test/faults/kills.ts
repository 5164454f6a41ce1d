import type { Mortal } from '../teams/mortal.ts'
import type { Turn } from './longMeeting.ts'
import type { Stage } from './stage.ts'

/** Where a turn can be cut off: at any moment, or at one of the seams between what is kept, answered, shown and filed. */
export const seams = [
  'at any moment',
  'before append',
  'after append before answer',
  'after answer before redraw',
  'after a post was taken before it is remembered',
  'while a post is on its way',
  'during filing',
  'after upload before it is recorded',
] as const
export type Seam = (typeof seams)[number]

/** One death: in which turn, at which seam, and how long after the turn began where it is at any moment, in milliseconds. */
export interface Kill {
  readonly turn: number
  readonly seam: Seam
  readonly after: number
}

/** Numbers between 0 and 1, the same in every run (Park and Miller). */
export function chance(from: number): () => number {
  let state = from
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

const isFiling = (seam: Seam) => seam === 'during filing' || seam === 'after upload before it is recorded'

/**
 * So many deaths, scattered by a seed over the turns: few, and there is one at each seam; many, and half of them are at any moment, the rest at each seam in
 * turn. Papers are filed in `filing` turns.
 */
export function killsScattered(
  seed: number,
  count: number,
  turns: readonly Turn[],
  filing: readonly number[],
): readonly Kill[] {
  const random = chance(seed),
    particular = seams.slice(1)
  const taken = new Set<number>()
  const free = (among: readonly number[]): number => {
    const left = among.filter(n => !taken.has(n))
    const turn = left[Math.floor(random() * left.length)] ?? 0
    taken.add(turn)
    return turn
  }
  const kills: Kill[] = []
  for (let n = 0; n < count; n++) {
    const nth =
        count <= seams.length ? seams[n] : n % 2 === 0 ? seams[0] : particular[((n - 1) / 2) % particular.length],
      seam: Seam = nth ?? 'at any moment'
    const turn = free(isFiling(seam) && filing.some(f => !taken.has(f)) ? filing : turns.map((_, index) => index))
    kills.push({ turn, seam, after: Math.floor(random() * 70) })
  }
  return kills.toSorted((a, b) => a.turn - b.turn)
}

/** Sees to it that a bot dies in the turn about to be played. Gives what is to be done once the turn is in hand. */
export function arm(
  stage: Stage,
  { seam, after }: Kill,
  which: Mortal,
): ((acknowledged: Promise<unknown>) => void) | undefined {
  const killed = (bot: Mortal) => bot.signals('SIGKILL'),
    kill = () => killed(which)
  switch (seam) {
    case 'at any moment':
      return () => void setTimeout(kill, after)
    case 'before append':
      for (const bot of stage.bots) bot.isTold('before append')
      return undefined
    case 'after append before answer':
      for (const bot of stage.bots) bot.isTold('after append')
      return undefined
    case 'after answer before redraw':
      return acknowledged => void acknowledged.then(kill, kill)
    case 'after a post was taken before it is remembered':
      stage.atTeams({
        sender: killed,
        is: request => request.method === 'POST' && isSend(request.url),
        becomes: 'taken',
      })
      return undefined
    case 'while a post is on its way':
      stage.atTeams({ sender: killed, is: request => isSend(request.url), becomes: 'lost' })
      return undefined
    case 'during filing':
      stage.graph.answerNext('PUT', /\/content/, { lost: 'before', and: kill })
      return undefined
    case 'after upload before it is recorded':
      stage.graph.answerNext('PUT', /\/content/, { lost: 'after', and: kill })
      return undefined
  }
}

const isSend = (url = ''): boolean => /\/v3\/conversations\/[^/]+\/activities/.test(url)

/** Whether a card that Teams has taken can be unknown to whoever comes after a death there: nobody can ask Teams, so it is posted once more. */
export const mayStandTwice = ({ seam }: Kill): boolean =>
  seam === 'at any moment' ||
  seam === 'after answer before redraw' ||
  seam === 'after a post was taken before it is remembered'
