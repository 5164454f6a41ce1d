import type { RecordKept } from './ports/record.ts'

/** What stands unsent in somebody's writing box on the companion page. */
export interface Draft {
  readonly text: string
  /** The item it was begun in, by id. */
  readonly item?: string
  /** What was filled in for it besides, as the page has it. */
  readonly besides?: string
  /** When it was kept, ISO 8601, UTC; absent where nothing was ever kept. */
  readonly at?: string
}

const shelf = 'drafts on the page'
const nothing: Draft = { text: '' }
/** How long a draft is kept that nobody goes on with, in milliseconds: thirty days. It may have words in it that were never meant for the record. */
const kept = 30 * 24 * 60 * 60_000

/** What stands unsent in people's writing boxes: each person's own, kept beside the record and never in it. */
export class Drafts {
  readonly #record: Pick<RecordKept, 'recall' | 'remember' | 'forget'>

  constructor(record: Pick<RecordKept, 'recall' | 'remember' | 'forget'>) {
    this.#record = record
  }

  async read(account: string, meeting: string): Promise<Draft> {
    const key = keyOf(account, meeting)
    return ((await this.#record.recall(shelf, key)).find(k => k.key === key)?.value as Draft | undefined) ?? nothing
  }

  /** Keeps a draft in the place of the one before; an empty one is forgotten. */
  async keep(account: string, meeting: string, draft: Draft): Promise<void> {
    const key = keyOf(account, meeting)
    if (draft.text === '') await this.#record.forget(shelf, key)
    else await this.#record.remember(shelf, key, draft)
  }

  /** Forgets a draft whose words were sent; one that has gone on since stays. */
  async sent(account: string, meeting: string, words: string): Promise<void> {
    const { text } = await this.read(account, meeting)
    if (text !== '' && text.trim() === words.trim()) await this.keep(account, meeting, nothing)
  }

  /** Forgets those that nobody has gone on with for thirty days before a moment. */
  async forgetOld(now: Date): Promise<void> {
    for (const { key, value } of await this.#record.recall(shelf))
      if (Date.parse((value as Draft).at ?? '') < now.getTime() - kept) await this.#record.forget(shelf, key)
  }
}

const keyOf = (account: string, meeting: string) => `${meeting} ${account}`
