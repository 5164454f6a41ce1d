const title = '(?:(?:Cllr|Ald|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd|Supt|Insp|Sgt|Ch Insp|PC|DI|DCI)\\.? )?'
const word = "\\p{Lu}[\\p{L}'’-]+"

/** Somebody who moves or seconds, in capitals as sentences have them, for forms that tell capitals from small letters. */
export const wordsOfMover = `(?:[Tt]he )?(?:Vice-)?Chair|(?!(?:It|This|That|Which|The|A|An|On|No|All|Members|There|They|We|He|She|Item|Motion|Proposal)\\b)${title}(?:${word}(?: ${word}){0,2}|\\p{Lu}{2,4})`
