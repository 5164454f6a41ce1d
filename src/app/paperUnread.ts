/** Faults of a paper that was sent or linked, by name since the rooms they come from are not this one's to import; each says a sentence to whoever sent it. */
const ofPapers: ReadonlySet<string> = new Set(['AgendaUnreadable', 'FileNotFetched', 'FilingFault'])

/** What to say to whoever sent or linked a paper that was not read; undefined for every other fault, which is ours. */
export const whyUnread = (fault: unknown): string | undefined =>
  fault instanceof Error && ofPapers.has(fault.name) ? fault.message : undefined
