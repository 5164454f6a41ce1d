/** So many calls within so many milliseconds. */
export interface Window {
  readonly calls: number
  readonly within: number
}

/** Sends to one conversation, by one bot: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
export const sendWindows: readonly Window[] = [
  { calls: 7, within: 1_000 },
  { calls: 8, within: 2_000 },
  { calls: 60, within: 30_000 },
  { calls: 1_800, within: 3_600_000 },
]

/** Reading the members of one conversation. */
export const rosterWindows: readonly Window[] = [
  { calls: 14, within: 1_000 },
  { calls: 16, within: 2_000 },
  { calls: 120, within: 30_000 },
  { calls: 3_600, within: 3_600_000 },
]

/** Everything one app asks of one tenant. */
export const tenantWindows: readonly Window[] = [{ calls: 50, within: 1_000 }]

/** Counts calls per conversation, and says how long to wait where one more would be too many. */
export class SendLimits {
  readonly #windows: readonly Window[]
  readonly #calls = new Map<string, number[]>()

  constructor(windows: readonly Window[]) {
    this.#windows = windows
  }

  /** Counts a call and gives 0, or leaves it uncounted and gives the milliseconds until it would be taken. */
  take(conversation: string, now: number): number {
    const longest = Math.max(0, ...this.#windows.map(window => window.within))
    const calls = (this.#calls.get(conversation) ?? []).filter(at => at > now - longest)
    const wait = Math.max(
      0,
      ...this.#windows.map(window => {
        const oldest = calls.at(-window.calls)
        return oldest === undefined ? 0 : oldest + window.within - now
      }),
    )
    if (wait === 0) calls.push(now)
    this.#calls.set(conversation, calls)
    return wait
  }
}
