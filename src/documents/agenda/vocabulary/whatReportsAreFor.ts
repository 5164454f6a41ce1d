// What a sentence about a report says behind whose it is: `report by the Head of Care (copy enclosed) to monitor progress`.

const ofCopy =
  '[([](?:(?:draft|final|full) )?(?:cop(?:y|ies)|reports?|papers?|presentation|slides|attached|enclosed|herewith|circulated|tabled|to (?:follow|be)|verbal|oral|pages?|appendix|appendices|annexe?s?|encl?(?:osures?|s)?|items?|ref|tudalen|copi)(?![\\p{L}])[^()[\\]]*[)\\]]'
/** `(copy enclosed) to monitor progress`: what stands behind a bracket about the copy says what it is for. */
const behindCopy = new RegExp(
  `\\s${ofCopy}(?:(?=,? (?:and|&|a|ac) (?:the |y )?\\p{Lu}|; \\p{Lu})|,? (?!(?:and|&|to (?:present|introduce|lead|speak)|will) )\\p{Ll}[^.]*|[,;] (?:and|to) [^.]*)`,
  'gu',
)
/** `the Lead Nurse seeking approval`: so does what stands behind these words, without a bracket. */
const whatFor =
  /(?<=\p{L}{2}.{3,})(?<!\b(?:for|of|in|on|and|the)),? (?:(?:seeking|asking|inviting|recommending|requesting|outlining|detailing|summarising|updating|presenting|proposing|advising|informing|highlighting|describing|explaining|introducing|giving|providing|reporting|setting out|in respect of|in relation to) \p{L}|to (?:monitor|update|inform|advise|seek|provide|give|report|note|agree|approve|consider|set|support|help|ask|outline|enable|assess|review|explain|propose|recommend) (?!.*\b(?:will|to) present)\p{Ll}).*$/u

const anotherReport = /,? and (?:an? |the )?(?:report|update|presentation|paper|briefing)s? (?:by|of|from) (?=the )/gi
const aboutReport =
  /^(?:(?:to|i) (?:receive|consider|note|hear|discuss|approve|accept|dderbyn)\b.{0,40}\b|(?:an? |the )?(?:(?:joint|annual|verbal|oral|covering|confidential|exempt) ){0,2})(?:reports?|updates?|presentations?|briefings?|papers?|notes?) (?:by|from|of) /i

/** A sentence about a report without what it is for, which stands behind whose it is. */
export const withoutWhatFor = (text: string): string => {
  if (text.length > 600 || !aboutReport.test(text)) return text
  const bare = text.replace(behindCopy, '').replace(anotherReport, ' and ')
  const by = /\b(?:by|from|of) (?:the )?/.exec(bare)
  const from = by === null ? bare.length : by.index + by[0].length
  return `${bare.slice(0, from)}${bare.slice(from).replace(whatFor, '')}`
}

const aims =
  '(?:decision|discussion|information|noting|approval|agreement|scrutiny|consideration|endorsement|comments?|review|awareness|assurance|action|adoption|ratification|debate|direction|recommendation|challenge|members|partners)'
const several = `${aims}(?:(?:,|,? and|,? or| ?&| ?/) ?${aims}){0,3}`
const report =
  '(?:(?:joint|annual|verbal|oral|covering|progress|update|written|short|brief|quarterly|final|interim|draft|slide) ){0,2}(?:reports?|updates?|presentations?|briefings?|papers?|notes?|talk|input|item|session|discussion)'
/** `Report for Discussion presented by the Chief Officer`, `Update paper, introduced by Ada Moss`, `Discussion led by Bo Lunt` */
const byInWords = new RegExp(
  `^(${report})(?:,? [([]?for ${several}[)\\]]?)?,? (?:(?:to be |is )?(?:presented|introduced|led|given|delivered|submitted|tabled|facilitated|provided) by|by|from|of) (?=\\S)`,
  'i',
)
/** `…, for noting`, `… (for approval)` */
const forBehind = new RegExp(`(?:, | [-–—] | [([])for ${several}[)\\]]?\\.?$`, 'i')
/** `For noting – report by the Chief Officer` */
const forInFront = new RegExp(`^for ${several}(?:: | [-–—] |, )(?=${report} )`, 'i')

/** A line about a report in the words `Report by`, without what the meeting is to do with it; any other line as it is. */
export function asReportBy(line: string): string {
  const text = line.length > 300 ? line : line.replace(forInFront, '')
  const [whole, kind = ''] = line.length > 300 ? [] : (byInWords.exec(text) ?? [])
  if (whole === undefined) return line
  const called =
    /^(?:input|item|session|discussion)$/i.test(kind) || /\b(?:update|slide|progress) /i.test(kind) ? 'Report' : kind
  return `${called} by ${text.slice(whole.length).replace(forBehind, '')}`
}
