const form =
  /^([^\n]{4,300}?\b(?:declare[ds]?|disclosed?)\b[^\n]{0,200}?\binterests?\b[^.\n]{0,200}?)\.\s+(?:[Hh]e|[Ss]he|[Tt]hey) (?:then |therefore |duly |accordingly |subsequently |also )?((?:left|withdrew|stayed|remained|took no part)\b[^.\n]{0,160})\.?$/u

/** "A declared an interest in item 5. She left the room": both in one sentence, as it is read; anything else as it was. */
export const thenTheyLeft = (said: string): string => (said.length > 700 ? said : said.replace(form, '$1 and $2'))
