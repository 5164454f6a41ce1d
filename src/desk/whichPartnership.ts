import { inLanguage } from '../cards/say.ts'
import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import { aboutSetUp } from '../cards/setUpSaid.ts'
import { aboutPartnership } from '../cards/sentences.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import type { Brought, Lacking } from './brought.ts'
import type { Desk } from './desk.ts'
import { cardOf } from './setUp.ts'

/** The words without the partnership's name before them, and the partnership meant, or why none is known. */
export interface Meant {
  readonly words: string
  readonly terms?: TermsOfReference
  readonly lacking?: Lacking
}

/** Which partnership is meant: the chat's; one-to-one, the one named before a colon, the one that whoever asks has before them, the person's own, or the one in session. */
export async function partnershipMeant(desk: Desk, { asked, chat, shown }: Brought, words: string): Promise<Meant> {
  if (chat !== undefined) {
    if (desk.partnerships.ofChat(chat) === undefined) await desk.partnerships.lookAgain()
    const terms = desk.partnerships.ofChat(chat)
    return terms === undefined ? { words, lacking: 'unlinked' } : { words, terms }
  }
  if (desk.partnerships.ofPerson(asked.by).length === 0) await desk.partnerships.lookAgain()
  const own = desk.partnerships.ofPerson(asked.by)
  const [, name = '', rest = ''] = /^(?:for|ar gyfer) ([^:\n]{2,80}):\s*([\s\S]*)$/i.exec(words) ?? []
  const named = name === '' ? undefined : desk.partnerships.named(name)
  if (named !== undefined && own.some(t => t.key === named.key)) return { words: rest, terms: named }
  const before = own.find(t => t.key === shown?.partnership)
  if (before !== undefined) return { words, terms: before }
  const [only, another] = own
  if (only === undefined) return { words, lacking: 'none' }
  if (another === undefined) return { words, terms: only }
  const [terms, orThis] = /^agenda\b/i.test(words) ? namedAtHead(own, words) : await inSession(desk, own, asked.at)
  return terms !== undefined && orThis === undefined ? { words, terms } : { words, lacking: 'which' }
}

/** Those whose name stands at the head of an agenda. */
function namedAtHead(own: readonly TermsOfReference[], agenda: string): readonly TermsOfReference[] {
  const head = agenda.slice(0, 2_000).toLowerCase()
  return own.filter(t => head.includes(t.name.toLowerCase()) || head.includes(t.shortName.toLowerCase()))
}

/** Those whose meeting is going on. */
async function inSession(
  desk: Desk,
  own: readonly TermsOfReference[],
  at: string,
): Promise<readonly TermsOfReference[]> {
  const found: TermsOfReference[] = []
  for (const terms of own) {
    const meeting = await meetingMeant(desk.office, terms.key, dayOf(at, terms.timezone))
    if (meeting?.phase === 'in session' || meeting?.phase === 'adjourned') found.push(terms)
  }
  return found
}

/** What others are told in the chat of a partnership that is half made. */
const halfMadeHere = ({ partnerships }: Desk, chat: string | undefined): string | undefined => {
  const terms = chat === undefined ? undefined : partnerships.beingMadeIn(chat)
  return terms === undefined ? undefined : aboutSetUp.halfMade(terms.name)
}

/** What to do where no partnership is known. */
export function partnershipUnknown(desk: Desk, { asked, chat }: Brought, lacking: Lacking | undefined): Answer {
  switch (lacking) {
    case 'which':
      return refusal(aboutPartnership.putNameFirst(desk.partnerships.ofPerson(asked.by)[0]?.shortName ?? 'NAME'))
    case 'none':
      return refusal(aboutPartnership.notAMember)
    default:
      return refusal(halfMadeHere(desk, chat) ?? aboutPartnership.chatNotLinked)
  }
}

const isCalled = ({ name, shortName, key }: TermsOfReference, called: string) =>
  [name, shortName, key].some(n => n.toLowerCase() === called.trim().toLowerCase())

/** Ties the chat to a partnership, and posts the agenda that waits for it. */
export async function linkChat(desk: Desk, { asked, chat }: Brought, name: string): Promise<readonly Answer[]> {
  if (chat === undefined) return [refusal(aboutPartnership.linkInTheChat)]
  if (desk.partnerships.named(name) === undefined) await desk.partnerships.lookAgain()
  const terms = desk.partnerships.named(name) ?? desk.partnerships.beingMadeBy(asked.by).find(t => isCalled(t, name))
  if (terms === undefined) return [refusal(aboutPartnership.unknown(name))]
  const no = await desk.partnerships.link(terms, chat, asked)
  if (no !== undefined) return [refusal(sayWorded(no))]
  desk.afterwards(() => desk.redrawSetUp(terms, cardOf(desk, terms)))
  const waiting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (waiting !== undefined && waiting.phase !== 'closed' && waiting.phase !== 'called')
    desk.afterwards(() => desk.posting.showAgenda(waiting))
  return [sentence(inLanguage(terms.language, () => aboutPartnership.linked(terms.name, waiting !== undefined)))]
}
