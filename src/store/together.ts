import { RecordFault } from './recordFault.ts'

/** Lets what is asked at the same moment go together. */
export interface Together<Asked, Answer> {
  /** Resolves with the answer, once all that went with it are answered. */
  ask(asked: Asked): Promise<Answer>
  /** Waits for everything asked so far, and refuses what comes later. */
  close(): Promise<void>
}

interface Waiting<Asked, Answer> {
  readonly asked: Asked
  readonly resolve: (answer: Answer) => void
  readonly reject: (fault: unknown) => void
}

/** At most this many go together, so that none holds the process up for long. */
const MOST_TOGETHER = 500

/**
 * Carries what is asked one company at a time and in order; what arrives while one is under way goes with the next. So none is answered by what was asked
 * before it came.
 * @param carry answers all of a company, in their order
 */
export function together<Asked, Answer>(
  carry: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): Together<Asked, Answer> {
  const waiting: Waiting<Asked, Answer>[] = []
  let underWay: Promise<void> | undefined
  let closed = false

  const carryThrough = async (company: readonly Waiting<Asked, Answer>[]): Promise<void> => {
    try {
      const answers = await carry(company.map(each => each.asked))
      if (answers.length !== company.length) throw new RecordFault('Not everything that was asked was answered.')
      company.forEach((each, index) => each.resolve(answers[index] as Answer))
    } catch (fault) {
      for (const each of company) each.reject(fault)
    }
  }

  const carryAllThrough = async (): Promise<void> => {
    await new Promise(resolve => setImmediate(resolve))
    while (waiting.length > 0) await carryThrough(waiting.splice(0, MOST_TOGETHER))
    underWay = undefined
  }

  return {
    ask(asked) {
      if (closed) return Promise.reject(new RecordFault('The record is closed.'))
      return new Promise((resolve, reject) => {
        waiting.push({ asked, resolve, reject })
        underWay ??= carryAllThrough()
      })
    },
    async close() {
      closed = true
      await underWay
    },
  }
}

/** The same question of the same moment is asked once for all who ask it. */
export function onceForAll<Given extends readonly (string | number)[], Answer>(
  ask: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  const questions = together<Given, Answer>(company => {
    const answers = new Map<string, Promise<Answer>>()
    return Promise.all(
      company.map(given => {
        const question = JSON.stringify(given),
          answer = answers.get(question) ?? ask(...given)
        answers.set(question, answer)
        return answer
      }),
    )
  })
  return (...given) => questions.ask(given)
}
