/** What the doctor found of one thing: well, or what is amiss and what to do. */
export interface Found {
  readonly what: string
  /** Undefined where all is well. */
  readonly amiss?: string
  /** Beside what was found, where there is something to know that stops nothing. */
  readonly note?: string
}

/** Looks at something; where looking fails, the fault and what to do stand in what was found. */
export async function looked(what: string, look: () => Promise<string | undefined>, todo: string): Promise<Found> {
  try {
    const note = await within(10_000, look())
    return note === undefined ? { what } : { what, note }
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault)
    return { what, amiss: `${/[.!?]$/.test(said) ? said : `${said}.`} ${todo}`.trim() }
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`There was no answer within ${milliseconds / 1000} seconds`)),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
