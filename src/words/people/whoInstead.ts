import { peopleIn } from '../line/lineTakenApart.ts'

/** "got Beth Lacey instead", "Beth in her seat", "sent beth": for whoever was named last. */
const inTheirPlace: readonly RegExp[] = [
  /^(?:we(?:['’]ve| have)(?: got)?|got|have|has|with|(?:he |she |they )?(?:has |have )?(?:sent|sending|sends|nominated|asked)) (\p{L}[^,;:]{1,60}?)(?: (?:(?:here |along |in |attending |sitting in )*(?:instead|as (?:an? |the |his |her |their )?(?:sub|substitute|deputy|rep)|for (?:him|her|them)|in (?:his|her|their) (?:place|stead|seat|chair)|on (?:his|her|their) behalf|subbing|deputi[sz]ing|standing in)))?$/iu,
  /^(\p{L}[^,;:]{1,60}?)(?:['’]s)?(?: (?:is|was|will be|to be|will|has|have|now|here|in|along|attending|present|then|today|to))* (?:instead|in (?:his|her|their) (?:place|stead|seat|chair)(?: now| today| from (?:now|here)(?: on)?)?|on (?:his|her|their) behalf|for (?:him|her|them)|(?:as )?(?:the |an? |his |her |their )?(?:sub|substitute|deputy|stand-in)|(?:(?:sub|substitut|deputi[sz]|deputis|cover|stand|step|fill|sitt?)(?:b|t|p)?(?:ing|e|es|s)?|stood|sat|stepped|filled|taken|took|takes|taking|replaces|replacing|replaced|represent(?:s|ed|ing)?(?: (?:the )?\p{Lu}[\p{L}]*(?: [\p{L}]+){0,3}?)?|stay(?:s|ed|ing)(?: on| here)?|rep(?:ping)?|act(?:s|ing|ed)?)(?: (?:in|over|up))?(?: (?:instead|for (?:him|her|them)|(?:in )?(?:his|her|their) (?:place|stead|seat|chair)|on (?:his|her|their) behalf|(?:him|her|them)))?)(?:,? (?:(?:from|since|as of|until|till?|'til|after|while|to (?:represent|cover)|for (?:the (?:rest|remainder)|this|item|now|police|probation|health|fire|housing)) ?[^;:]{0,60}|today|this time|(?!for )\p{L}[\p{L} ]{3,30}))?$/iu,
]

/** Who is there in the place of somebody named before, as one clause has it; nothing of any other clause. */
export function whoInstead(clause: string): string | undefined {
  const words = clause.replace(/\s+(?:at|from|since|@) ?\d[\d.:]*\s?(?:am|pm)?$/i, '')
  for (const form of inTheirPlace) {
    const people = peopleIn(form.exec(words)?.[1] ?? '')
    const [one, another] = people ?? []
    if (one !== undefined && another === undefined)
      return one.role === undefined ? one.name : `${one.name}, ${one.role}`
  }
  return undefined
}
