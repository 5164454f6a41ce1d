import type { RecordKept } from '../app/ports.ts'
import type { DraftAnswer } from './answers.ts'

const shelf = 'drafts on the page'
const nothing: DraftAnswer = { text: '' }

/** What stands unsent in people's writing boxes: each person's own, kept beside the record and never in it. */
export class Drafts {
  readonly #record: Pick<RecordKept, 'recall' | 'remember' | 'forget'>

  constructor(record: Pick<RecordKept, 'recall' | 'remember' | 'forget'>) {
    this.#record = record
  }

  async read(account: string, meeting: string): Promise<DraftAnswer> {
    const key = keyOf(account, meeting)
    return (
      ((await this.#record.recall(shelf, key)).find(k => k.key === key)?.value as DraftAnswer | undefined) ?? nothing
    )
  }

  /** Keeps a draft in the place of the one before; an empty one is forgotten. */
  async keep(account: string, meeting: string, draft: DraftAnswer): Promise<void> {
    const key = keyOf(account, meeting)
    if (draft.text === '') await this.#record.forget(shelf, key)
    else await this.#record.remember(shelf, key, draft)
  }

  /** Forgets a draft whose words were sent; one that has gone on since stays. */
  async sent(account: string, meeting: string, words: string): Promise<void> {
    const { text } = await this.read(account, meeting)
    if (text !== '' && text.trim() === words.trim()) await this.keep(account, meeting, nothing)
  }
}

const keyOf = (account: string, meeting: string) => `${meeting} ${account}`
