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
