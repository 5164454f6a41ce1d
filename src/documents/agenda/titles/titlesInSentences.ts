import { isName, namesAService, readPresenters } from '../../../meeting/presentersWritten.ts'
import { isFirstName } from '../people/firstNames.ts'
import { isPost } from '../vocabulary/posts.ts'
import { itemSaid } from '../people/saidInSentences.ts'
import { presenting } from '../people/whoPresents.ts'

// Business told in sentences, as a colleague writes an agenda into an e-mail: `Ada Moss will take us through the crane survey, 10 minutes. It is Paper 2.`

/** A title, and the lines that belong under it: who presents in the plain layout, and what else was said. */
export interface ToldTitle {
  readonly title: string
  readonly below: readonly string[]
}

const telling =
  '(?:(?:short|brief|quick|verbal|oral|written|annual|quarterly|monthly|usual|regular|progress|final) ){0,3}(?:update|presentation|report|briefing|overview|talk|summary|demonstration|demo|feedback|run-?through|recap|paper)'
const deeds = [
  '(?:start|kick|open|get) (?:us |things )?(?:off |going |started )?with|begin with',
  '(?:take|talk|walk|run|lead) (?:us|members|everyone|the \\p{L}+) through|(?:go|run|talk) (?:through|over)',
  'present|introduce|share|cover|bring|launch',
  'lead (?:us )?(?:on|(?:a |the |our )?discussions? (?:on|about|of)|off on)',
  '(?:update|brief) (?:us|members|everyone|the \\p{L}+) (?:on|about)|update on|report (?:back )?(?:to us )?(?:on|about)',
  'speak (?:to|about|on)|talk (?:to us )?about|tell us about|feed ?back (?:on|from)|explain|outline|set out|summarise',
  `(?:give|provide|do|make) (?:us |members )?(?:an? |the |her |his |their |our )?${telling} (?:on|about|of|from|for)`,
].join('|')
/** `Moll Petherick will then go through the minutes`, `DI Roe has asked for 15 minutes on the lighthouse` */
const someone = new RegExp(
  `^(.{2,90}?)( to| (?:will|is going to|is to|has offered to|has agreed to|would like to|wants to|hopes to)|['’]ll)(?: (?:then|also|first|next|briefly|kindly|now))? (?:${deeds}) (.{3,300})$`,
  'iu',
)
const asks =
  /^(.{2,90}?) (?:has|have) asked for (?:about |around )?(\d{1,3} ?min(?:ute)?s?)(?: on the agenda| of our time)? (?:on|for|to (?:discuss|talk about|cover|raise)|about) (.{3,300})$/i
/** `We will finish with any other business` */
const we =
  /^(?:then |next |finally |lastly |after that )?,?(?:we|i)(?: (?:will|shall|need to|should|can)|['’]ll)(?: (?:then|also|first|next|now))? (?:(?:finish|end|close|start|begin|open|wrap up|kick off) (?:off |up )?with|look at|discuss|cover|go through|hear about|consider|agree|review|pick up|return to|come back to) (.{3,200})$/i
/** `The grant spend is for information only, see Paper 3` */
const isFor =
  /^((?:the|our|this year['’]s) .{3,160}?) (?:is|are) ((?:just )?(?:for (?:info|information|noting|decision|discussion|approval|sign[- ]off)|to (?:note|agree|approve))\b.{0,160})$/i

const article = /^(?:the|our|an?|this|some|any(?! other)|her|his|their) /i
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const asTitle = (topic: string): string => capital(topic.replace(article, '').replace(/[.!]$/, ''))

/** `Port Trust`, `Jo (Housing)`: words with capitals, of whom it is said that they will tell of something. */
const inCapitals =
  /^(?:the )?\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|and|of|the|for|&)){0,5}(?: [([][^()[\]]{2,40}[)\]])?$/u

/** `…, we have set aside half an hour`, `…, about 10 minutes`, `… and has 20 minutes`: what is said of the business behind it. */
const clause =
  /^(.{3,200}?)(?:, (?=(?:and |but )?(?:we|i|it|this|that|which|who|about|around|roughly|both|copy|copies|see|paper|papers|slides|report|for|with)\b)| and (?:has|have|needs?|will need) (?=(?:about |around )?\d))(.{3,160})$/i

/** Business as a title, and what is said of it behind that. */
function apart(topic: string): readonly [string, readonly string[]] {
  const [, before, said] = clause.exec(topic) ?? []
  return before === undefined || said === undefined ? [asTitle(topic), []] : [asTitle(before), [capital(said)]]
}

/** Whether words are somebody who can present: by name, by first name, by post, or a service. */
const isSomebody = (words: string): boolean =>
  isFirstName(words) ||
  isPost(words) ||
  namesAService(words) ||
  presenting(words) !== undefined ||
  readPresenters(words).every(({ name }) => isName(name))

/** A title told in a sentence; undefined for any other. */
function toldIn(written: string): ToldTitle | undefined {
  if (written.length > 600) return undefined
  const [first = '', ...rest] = written.split(/(?<=[\p{Ll}\d)]{2}\.) (?=\p{Lu})/u)
  const sentence = first.replace(/\.$/, '')
  const [, asking, length, about] = asks.exec(sentence) ?? []
  const [, who = asking, will, topic = about] = someone.exec(sentence) ?? []
  if (
    who !== undefined &&
    topic !== undefined &&
    !/^(?:we|i|you|they|it)$/i.test(who) &&
    (isSomebody(who) || (will !== ' to' && inCapitals.test(who)))
  ) {
    const [title, said] = apart(topic)
    return { title, below: [`Presented by: ${who}`, ...(length === undefined ? [] : [length]), ...said, ...rest] }
  }
  const ours = we.exec(sentence)?.[1]
  if (ours !== undefined) return { title: asTitle(ours), below: rest }
  const [, what, aim] = isFor.exec(sentence) ?? []
  if (what !== undefined && aim !== undefined) return { title: asTitle(what), below: [capital(aim), ...rest] }
  const other = /\p{Ll} \p{Ll}/u.test(first) ? itemSaid(first) : undefined
  if (other === undefined) return undefined
  const under = [
    ...(other.who === undefined ? [] : [`Presented by: ${other.who}`]),
    ...(other.behind === undefined ? [] : [other.behind]),
  ]
  return { title: other.title, below: [...under, ...rest] }
}

/** The titles of an agenda, each as it would be without its sentence, where two at least say in one who brings them, or half of them are so and one does; all others are given back as they are. */
export function titlesInSentences(titles: readonly string[]): readonly ToldTitle[] {
  const found = titles.map(toldIn)
  const named = found.filter(each => each?.below.some(line => line.startsWith('Presented by: '))).length
  const told = found.filter(each => each !== undefined).length
  const inSentences = named > 1 || (named > 0 && told > 2 && told * 2 >= titles.length)
  return titles.map((title, at) => (inSentences ? found[at] : undefined) ?? { title, below: [] })
}
