import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

/** "Voting being equal (4:4) the Chair exercised his casting vote in favour and the bid was supported": what the casting vote decided, by its name. */
const form =
  /^(?:(?:the )?(?:votes?|voting) (?:being|was|were)|there (?:being|was) an?) (?:equal(?:ity of votes)?|tied|level|tie)(?: at)?,? ?\(?(\d{1,2})\s?[:–-]\s?(\d{1,2})\)?,? (?:and )?(?:the )?chair(?:man|woman|person)? (?:then )?(?:exercised|used|gave|cast) (?:his|her|their|the|a) (?:second (?:or |and )?)?casting vote (in favour|for|against)(?: (?:of )?(?:it|the (?:motion|proposal|bid)))?,? (?:and|so) (?:the )?((?!motion\b|proposal\b|amendment\b|recommendations?\b)[^,;.\n]{3,100}?) (?:was|were) (?:therefore |accordingly |thus )?(?:duly )?(supported|approved|agreed|adopted|accepted|endorsed)[\s.]*$/i

/** "Upon a vote being taken the result was tied, 4-4, the Chair exercised his casting vote in favour of keeping the post": what it was for, as what was done. */
const castFor =
  /^(?:(?:up)?on (?:a vote being taken|being put to the vote),? )?(?:the )?(?:votes?|voting|result|numbers) (?:being|was|were) (?:equal|tied|level|a tie)(?: at)?,? ?\(?(\d{1,2})\s?[:–-]\s?(\d{1,2})\)?[,;]? (?:and |so |whereupon )?(?:the )?chair(?:man|woman|person)? (?:then )?(?:exercised|used|gave|cast) (?:his|her|their|the|a) (?:second (?:or |and )?)?casting vote (in favour of|for) (?!(?:it|the (?:motion|proposal|amendment|recommendations?))\b)((?:the )?\p{L}+ing [^;.\n]{3,160}?)[\s.]*$/iu

/** Reads a tie that the chair's casting vote decided, with what came of it; asked, and as a note. */
export function readTiedAndDecided(said: string): Read {
  const [, those = '', others = '', , doing = ''] = said.length > 400 ? [] : (castFor.exec(said) ?? [])
  if (doing !== '') {
    const text = `that ${doing.replace(/^the /i, '')} be approved (for ${those}, against ${others}, abstained 0, casting vote for)`
    return question('record it', [way(`resolved: ${text}`), way(`agreed: ${text}`), way(`note ${said}`)])
  }
  const [whole, inFavour = '', against = '', , thing = '', done = ''] = said.length > 400 ? [] : (form.exec(said) ?? [])
  if (whole === undefined || /casting vote against/i.test(whole)) return undefined
  const text = `that the ${thing} be ${done.toLowerCase()} (for ${inFavour}, against ${against}, abstained 0, casting vote for)`
  return question('record it', [way(`resolved: ${text}`), way(`agreed: ${text}`), way(`note ${said}`)])
}
