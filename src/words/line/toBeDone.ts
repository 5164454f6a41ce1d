/** Verbs of what a body decides to do, in no other use: whatever stands behind them, they are no thing. */
const verbs =
  'accept|adopt|allocate|amend|appoint|approve|arrange|ask|authorise|begin|bring|cancel|circulate|confirm|convene|create|defer|delegate|deliver|develop|discontinue|endorse|establish|explore|extend|find|give|go(?= (?:with|for|ahead))|hold|implement|improve|include|introduce|invite|keep|merge|nominate|obtain|organise|pay|proceed|procure|produce|provide|publish|pursue|recommend|recruit|refer|reinstate|reject|remove|renew|replace|require|retain|seek|sell|send|set up|spend|submit|suspend|take|terminate|undertake|use|withdraw|write'
/** Verbs that are things besides, which only what they are done to tells apart: "fund the post", "review of the rota". */
const alsoThings =
  'add|award|book|budget|change|close|combine|commission|contract|cost|cut|double|draft|fund|grant|increase|issue|launch|lease|make|move|note|open|pause|pilot|plan|post|purchase|raise|reduce|release|report|review|run|share|sign|start|stop|support|test|trial|update'
const beginsToDo = new RegExp(
  `^(?:(?:${verbs})\\b(?! (?:be|is|are|was|were)\\b)|(?:${alsoThings})(?= (?:(?:the|an?|its|their|our|all|both|each|up to|out)\\b|£?\\d|£|\\p{Lu})))`,
  'u',
)

/** What was decided, with the "to" that is left out in haste: "fund the post" is to fund the post. Anything else stays as it is. */
export const toBeDone = (text: string): string => {
  const begins = beginsToDo.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[0]
  return begins === undefined || /\b(?:be|been)\b/.test(text.split(/[,.](?!\d)|;| that /)[0] ?? '')
    ? text
    : `to ${begins}${text.slice(begins.length)}`
}
