/**
 * `Red Cross`, `St John Ambulance`, `Marl Age UK`: national organisations of two words or more with capitals, as people's names have them. With a place in front or behind
 * they are the same.
 */
const known =
  /^(?:(?:the|\p{Lu}[\p{L}'’-]+) ){0,2}(?:Red Cross|St\.? John(?:['’]s)? (?:Ambulance|Cymru|Scotland)|Age (?:UK|Cymru|Scotland|NI|Concern)|Citizens['’]? Advice|Rape Crisis|Salvation Army|Turning Point|Change[,]? Grow[,]? Live|Home[ -]Start|Street (?:Pastors|Angels)|Cruse Bereavement|Natural England|Historic (?:England|Scotland)|Sport (?:England|Wales|Scotland|NI)|Trading Standards|Border Force|Coast ?Guard|Shelter (?:Cymru|Scotland|NI)|Victim Support|Include Youth|Barnardo['’]?s (?:Cymru|Scotland|NI)|Network Rail|National Highways|Inclusion Scotland|Nacro Cymru|Llamau Cymru|Neighbourhood Watch)(?: \p{Lu}[\p{L}'’-]+){0,2}$/u

/** Whether words that look like somebody's name are those of an organisation that everybody knows. */
export const isKnownOrganisation = (words: string): boolean => words.length <= 60 && known.test(words)
