/** What went wrong, without anything a member may have typed. */
export const nameOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}`.slice(0, 200) : 'unknown fault'
