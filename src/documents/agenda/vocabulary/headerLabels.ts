/** What the lines of a heading may be labelled with. */
export const headerLabels = {
  date: /^(?:(?:dyddiad|dyddiad y cyfarfod)|date(?:(?: and| &|\/) ?time)?|date of (?:the )?meeting|meeting date|meeting notes|when|on|day)\s?:\s?/i,
  time: /^(?:(?:meeting )?time|amser|start(?:ing)?(?: time)?|starts(?: at)?|from)\s?:\s?/i,
  end: /^(?:end(?:s|ing)?(?: time| at)?|finish(?:es)?(?: time| at)?|until)\s?:\s?/i,
  venue:
    /^(?:(?:proposed |meeting )?(?:venue|place|location|room)|lleoliad|man cyfarfod|lle|location|where|at|held at|hybrid(?: meeting)?|in[- ]person(?: at)?)\s?:\s?/i,
  contact:
    /^(?:cyswllt|contact(?: officer| person| details)?(?: for this meeting)?|enquiries(?: to)?|committee (?:officer|clerk|co-?ordinator))\s?:\s?/i,
  phone: /^(?:direct(?: dial| line)?|tel(?:ephone)?(?: no)?|phone|ffôn)\.?\s?:\s?/i,
  email: /^e-?(?:mail|bost)\s?:\s?/i,
  note: /^(?:notes?|nodyn|please note|nb|n\.b\.)\s?:\s?/i,
  join: /^(?:join(?:ing)?(?: (?:link|online|the meeting|details))?|(?:meeting|teams|microsoft teams) link|link|microsoft teams meeting)\s?:\s?/i,
  meeting: /^meeting(?: of)?\s?:\s?/i,
  body: /^(?:body|(?:meeting |event )?title|event|partnership|board|committee|name of (?:the )?(?:meeting|body))\s?:\s?/i,
  next: /^(?:(?:date of )?(?:the )?next meeting|(?:dates? of )?(?:further|future|next) meetings?(?: dates)?)\s?:\s?/i,
  kept: /^(?:chair|co-chairs?|vice-chair|chaired by|members?|membership|quorum|attendees|invitees|invited|distribution|to|cc|clerk|dress|parking|refreshments|pre-meeting)\s?:\s?/i,
} as const
/** A label of the heading. */
export type HeaderLabel = keyof typeof headerLabels
const labelNames = Object.keys(headerLabels) as HeaderLabel[]

/** What pages and papers print over an agenda that says nothing of this meeting. */
export const headFurniture = [
  /^(?:(?:(?:draft|public) )?(?:agenda|minutes)(?:(?:,| and|, and) (?:draft )?(?:minutes|decisions|papers)){0,3}|a ?g ?e ?n ?d ?a|programme|rhaglen(?: a chofnodion)?|eitemau?|rhif\.? eitem|standing agenda|documents?|agenda \/ rhaglen|rhaglen \/ agenda|membership|media|items?|(?:note |time )?no\.? item|notes?|no\.?|agenda items?|item no\.?|order of business|business|public agenda|notice of (?:(?:the|a|an) )?(?:[\w-]+ ){0,3}meeting|meeting)\s?:?$/i,
  /^(?:agenda frontsheet|(?:agenda|public) reports pack|printed (?:draft )?(?:minutes|decisions)|supplement\S*(?: agenda)?)\b.{0,80}\d ?[KM]B$/i,
  /^(?:agendas, reports and minutes|agenda\s?:\s?read the agenda)$/i,
  /^(?:[-–—_=*.] ?)+$/,
  /^page \d+(?: of \d+)?$/i,
]

/** `Dyddiad / Date: …` */
const bilingual =
  /^(?:(?:dyddiad(?: y cyfarfod)?|amser|lleoliad|cyswllt|nodyn|cyfarfod) ?[/|–—-] ?(date(?: of meeting)?|time|venue|contact|note|meeting)|(date(?: of meeting)?|time|venue|contact|note) ?[/|–—-] ?(?:dyddiad(?: y cyfarfod)?|amser|lleoliad|cyswllt|nodyn))(?=\s?:)/i

/** The label a line of the heading begins with, and what it labels. */
export function labelOf(text: string): { readonly label: HeaderLabel; readonly value: string } | undefined {
  const head = text.slice(0, 80)
  const twice = bilingual.exec(head)
  if (twice) return labelOf(`${twice[1] ?? twice[2] ?? ''}${text.slice(twice[0].length)}`)
  for (const label of labelNames) {
    const found = headerLabels[label].exec(head)
    if (found) return { label, value: text.slice(found[0].length).trim() }
  }
  return undefined
}
