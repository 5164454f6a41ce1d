/** A verb that makes a clause of words. */
export const finite =
  /\b(?:is|are|was|were|has|have|had|be|been|do|does|did|will|would|shall|should|can|could|may|might|must|need|needs|needed|remain|remains|remained|continue|continues|continued|come|comes|go|goes|take|takes|bring|brings|write|writes|consider|considers|meet|meets|provide|provides|prepare|prepares|attend|attends|send|sends|receive|receives|begin|begins|proceed|proceeds)\b/i

/** Whether a text is a thing (“the report”), not a clause (“the report was late”). */
export const isThing = (text: string): boolean =>
  (/^\p{L}[\p{L}'’-]*\.?$/u.test(text) && !finite.test(text)) ||
  (/^(?:the|an?|this|these|those|its|their|his|her|with (?:thanks|concern|interest|regret|approval)|contents|progress)\b/i.test(
    text,
  ) &&
    !finite.test(text))

/** Whether what was agreed is to do something, or for somebody to do it: “to write”, “not to write”, “in principle to fund”, “for the group to meet”. */
export const isTask = (text: string): boolean => /^(?:(?:not|in principle) )?(?:to|for)\s/i.test(text)

/** A reason as a sentence goes on with it: without its full stop, and with a small first letter where the first word is surely no name. */
export function withinSentence(reason: string): string {
  const bare = reason.trim().replace(/\.$/, '')
  return /^(?:The|A|An|This|These|There|It|Its|All|Some|No|Not|Nobody|Members|Officers|Partners|Papers|Time|Of|In|As|We|They)\b/.test(
    bare,
  )
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare
}
