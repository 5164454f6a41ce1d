/** A verb that makes a clause of words. */
export const finite =
  /\b(?:is|are|was|were|has|have|had|be|been|do|does|did|will|would|shall|should|can|could|may|might|must|need|needs|needed|remain|remains|remained|continue|continues|continued|come|comes|go|goes|take|takes|bring|brings|write|writes|consider|considers|meet|meets|provide|provides|prepare|prepares|attend|attends|send|sends|receive|receives|begin|begins|proceed|proceeds|runs|run(?= (?:for|from|until|to|on|over)\b))\b/i

/** “the action log show a date”: a verb as it stands in what is to be, with what it is done to right behind it; “the plan to fund a post” is a thing. */
const isToBe =
  /^(?:the|an?|this|these|those|its|their|each|every|all) (?:[\p{L}'’-]+ ){1,8}?(?<!\b(?:to|and|or|not) )(?:show|include|contain|record|report|reflect|list|set|hold|use|publish|circulate|share|review|agree|adopt|approve|endorse|support|accept|note|monitor|lead|return|present|draw|pay|keep|make|give|seek|explore|develop|establish|fund|cover|name|state|carry|add|appoint|ask|invite|extend|reduce|raise|close|open|move|run|host|chair|represent|replace|inform|advise|update|revise|amend|remove|retain|collect|collate|produce|submit|identify|address|consult|examine|investigate|assess|evaluate|join|lift|follow|sign|thank) (?:an?|the|its|their|his|her|all|each|every|any|this|these|those|no|both|how|whether|when|where|\d+)(?![\p{L}])/iu

/** Whether a text is a thing (“the report”), not a clause (“the report was late”, “the log show a date”). */
export const isThing = (text: string): boolean =>
  !isToBe.test(text) && (isOneWord(text) || isNamed(text) || (needsNoArticle.test(text) && !finite.test(text)))

/** “funding for 12 months”, “awards of £4,000 to …”: money, or several things, which are agreed as they are. */
export const needsNoArticle =
  /^(?:awards|grants|payments|contributions|donations|funding|expenditure|spend(?:ing)?|additional funding|membership|attendance|continuation|renewal|appointment|adoption|purchase|use|release|publication|£\d[\d,.]*k?m?(?: (?:each|a year|per annum))?) (?:of|for|to|from|by|on|towards)\b/i

const isOneWord = (text: string) => /^\p{L}[\p{L}'’-]*\.?$/u.test(text) && !finite.test(text)
const isNamed = (text: string) =>
  /^(?:the|an?|this|these|those|its|their|his|her|with (?:thanks|concern|interest|regret|approval)|contents|progress)\b/i.test(
    text,
  ) && !finite.test(text)

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
