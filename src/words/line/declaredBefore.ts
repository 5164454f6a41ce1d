const form =
  /^(\p{L}[^,;:.\n]{2,60}), having (?:previously |earlier |already )?(?:declared|disclosed) (?:an?|his|her|their) (?:[\p{Ll}-]+ ){0,3}interest(?: in (?:this|the) (?:item|matter))?, (?=(?:took no|did not|remained|stayed|abstained)\b)/u

/** "A, having declared an interest, took no part in the vote": without the interest, which was declared before. Anything else as it was. */
export const withoutDeclaredBefore = (said: string): string => said.replace(form, '$1 ')
