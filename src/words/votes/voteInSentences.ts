/** "and became the substantive motion", "- now the substantive", behind an amendment that was carried: what every amendment does that is carried. */
const becameSubstantive =
  /(?:[,;–-]\s{0,4}|(?<!\s)\s{0,4})(?:(?:and|which|that|it|so|thus|then|therefore|thereby|thereupon|accordingly|now|duly|hence) ){0,5}(?:becoming|becomes?|became|forms?|formed|forming|is|was|now)(?: now)?(?: part of)? (?:the )?(?:new )?substantive(?: motion| resolution| proposal)?/i
/** "Cllr A used her casting vote": whoever had it, in the chair. */
const castBy =
  /(?:(?:the )?(?:vice-)?chair(?:man|woman|person)?,? )?(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:then |therefore |duly )?(?=(?:used|exercised|gave|cast|using) (?:(?:his|her|their|the|a) )?(?:second (?:or )?)?casting vote\b)/u

/** How a vote went, as minutes tell it in sentences, in the words that are read: how it was put, who cast the casting vote, and what an amendment became. */
export const toldInSentences = (said: string): string =>
  (/\bamend/i.test(said) ? said.replace(becameSubstantive, '') : said)
    // "A vote was taken on A's amendment, which was not carried": the amendment was not.
    .replace(
      /^a (?:recorded )?vote (?:was |being )?(?:then )?taken on (?:the |\p{L}[\p{L}.'’ ]{1,40}['’]s? )(amendment|motion|proposal|recommendations?),? (?:which|and (?:it|this)) was /iu,
      'The $1 was ',
    )
    .replace(/\bhaving been\b/gi, 'was')
    .replace(/\bthere (?:being|were|was) (?=\d|an? equal)/i, '')
    .replace(/\bput to vote\b/i, 'put to the vote')
    .replace(/,? (?:with )?the following (?:result|outcome|votes?)(?: being recorded| was recorded)?:/i, ':')
    .replace(/\bthose (?=(?:voting )?(?:for|in favour|against|abstaining)\b)/gi, '')
    .replace(
      /\b(carried|lost|passed|defeated|votes?)(\s?[:–-]?\s?)(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{1,2})(?!\d)/i,
      '$1$2$3 for, $4 against, $5 abstained',
    )
    .replace(/\((\d{1,2}) ?\/ ?(\d{1,2})\)/, '$1-$2')
    .replace(/\b(tied|equal|level) at (?=\d)/i, '$1 ')
    .replace(/\bsecond (?:or |and |\/ ?)?(?=casting vote\b)/i, '')
    .replace(castBy, 'Chair ')
    .replace(
      /,? (?:which|that) (?:was|were) (?=(?:then |therefore |duly |accordingly )?(?:carried|lost|passed|defeated)\b)/i,
      ' was ',
    )
