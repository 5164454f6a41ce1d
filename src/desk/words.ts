import { dayOf } from '../app/agendaIn.ts'
import { inLanguage } from '../cards/say.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { aboutWords } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import { asSaid } from '../words/line/asSaid.ts'
import { asideWhereQuiet } from './aside.ts'
import type { About, AtMeeting, Brought } from './brought.ts'
import { longest } from './carrying.ts'
import { type Request, answer } from './contents.ts'
import type { Desk } from './desk.ts'
import { greet } from './greeting.ts'
import { askWhichKind } from './interests.ts'
import { askWhoFirst } from './namesFirst.ts'
import { listsJoined, peopleIn, someoneNamed } from './namesSettled.ts'
import { offerSlip } from './slips.ts'
import { readSentence } from '../words/sentenceForANote.ts'
import type { MaybeSlip, Read } from '../words/line/typed.ts'
import { readPressed } from '../words/pressedWords.ts'
import { readTyped } from '../words/typedWords.ts'
import type { PersonWritten } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { Command } from '../meeting/commands.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { type Meant, partnershipMeant } from './whichPartnership.ts'

/** Answers what somebody typed. Gives nothing where the words were not meant for the bot, or a card in the chat is the answer. */
export async function answerWords(desk: Desk, brought: Brought, written: string): Promise<readonly Answer[]> {
  if (brought.chat === undefined && greeting.test(asSaid(written))) return greet(desk, brought)
  if (written === '') return brought.addressed ? [sentence(aboutWords.helpIsThere)] : []
  const meant = await partnershipMeant(desk, brought, written)
  return meant.terms === undefined
    ? answerMeant(desk, brought, meant)
    : inLanguage(meant.terms.language, () => answerMeant(desk, brought, meant))
}

/** Whether words in a chat, not addressed to the bot, are nothing to it, whichever meeting they are said in. */
export const isOrdinaryTalk = (written: string): boolean =>
  written === '' || courtesy.test(asSaid(written)) || readTyped(written, false) === undefined

async function answerMeant(desk: Desk, brought: Brought, { words, terms, lacking }: Meant): Promise<readonly Answer[]> {
  if (courtesy.test(asSaid(words))) return []
  const typed = readTyped(words, brought.addressed)
  if (typed === undefined && !brought.addressed) return []
  const meeting = terms === undefined ? undefined : await meetingFor(desk, brought, terms)
  const about: About = {
    brought,
    typed: { words, meant: [] },
    ...(terms === undefined ? {} : { terms }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(meeting === undefined ? {} : { meeting }),
  }
  return asideWhereQuiet(about, words, await answerTyped(desk, about, typed, words))
}

async function answerTyped(
  desk: Desk,
  about: About,
  typed: Read | MaybeSlip,
  words: string,
): Promise<readonly Answer[]> {
  const { brought, meeting, terms } = about
  if (typed !== undefined && 'kind' in typed && typed.kind === 'maybe slip') {
    const offered =
      terms === undefined || meeting === undefined
        ? undefined
        : offerSlip(desk, { ...about, terms, meeting }, typed.slips)
    return offered === undefined ? answerTyped(desk, about, typed.besides, words) : [offered]
  }
  // Without a meeting there is no item that could be meant.
  if (typed !== undefined && 'kind' in typed && typed.kind === 'titled' && meeting === undefined)
    return answerTyped(desk, about, typed.otherwise, words)
  if (typed === undefined) return [refusal(aboutWords.notUnderstood(words.length, longest))]
  if (meeting !== undefined && isTalk(typed, words) && !areNamed(meeting, namedIn(typed), stoodInFor(typed)))
    return brought.addressed ? nobodyThere(desk, about, words) : []
  return answerRead(desk, about, typed)
}

/** A line whose people nobody knows: a sentence of minutes becomes a note by one press; of anything else it is said that nobody is called so. */
async function nobodyThere(desk: Desk, about: About, words: string): Promise<readonly Answer[]> {
  const asNote = words.split(/\s+/).length < 6 ? undefined : readSentence(words, [{ title: words, words }])
  return asNote === undefined ? [refusal(aboutWords.nobodyCalled(words))] : answerRead(desk, about, asNote)
}

/** The meeting words are for: the one before whoever typed them, else the one people of the partnership mean. */
async function meetingFor(
  desk: Desk,
  { asked, shown }: Brought,
  terms: TermsOfReference,
): Promise<CalledMeeting | undefined> {
  if (shown?.partnership === terms.key && shown.meeting?.startsWith(`${terms.key}/`) === true) {
    const meeting = await desk.office.meeting(shown.meeting)
    if (meeting.phase !== 'not called') return meeting
  }
  return meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
}

/** Answers words that a button bears, as if whoever pressed had typed them: what was asked about them is settled. */
export async function answerAgain(
  desk: Desk,
  at: AtMeeting,
  { words, meant, part }: Press & { kind: 'typed' },
): Promise<readonly Answer[]> {
  const read = readPressed(words)
  if (read === undefined) return [refusal(aboutWords.notUnderstood(words.length, longest))]
  const one = part === undefined ? read : partOf(read, part)
  return answerRead(desk, { ...at, typed: { words, meant }, ...(part === undefined ? {} : { part }) }, one)
}

/** Of several things in one message, one. */
function partOf(read: Exclude<Read, undefined>, part: number): Exclude<Read, undefined> {
  if (!('kind' in read)) return read.slice(part, part + 1)
  const one = read.kind === 'several' ? read.each[part] : undefined
  return one ?? read
}

async function answerRead(desk: Desk, about: About, typed: Exclude<Read, undefined>): Promise<readonly Answer[]> {
  const commands = !('kind' in typed) ? typed : typed.kind === 'command' ? [typed.command] : undefined
  const several: readonly Request[] =
    commands !== undefined
      ? (about.meeting === undefined ? commands : listsJoined(about.meeting, commands)).map(command => ({
          kind: 'command',
          command,
        }))
      : !('kind' in typed)
        ? []
        : typed.kind === 'several'
          ? typed.each
          : [typed]
  const said: Answer[] = []
  const { terms, meeting } = about
  const asked =
    several.length < 2 || terms === undefined || meeting === undefined
      ? undefined
      : (askWhichKind({ ...about, terms, meeting }, several) ?? askWhoFirst({ ...about, terms, meeting }, several))
  if (asked !== undefined) return [asked]
  for (const [part, one] of several.entries()) {
    said.push(...(await answer(desk, several.length === 1 ? about : { part, ...about }, one)))
    if (about.meeting === undefined) break
  }
  return said
}

/** What people write first to somebody they do not know yet: one-to-one it is answered as they are greeted. */
const greeting =
  /^(?:hello|hi|hey|helo|good (?:morning|afternoon|evening)|bore da|prynhawn da|pnawn da|noswaith dda)(?: there)?[.!]?$/iu

/** Thanks, and the like: nothing to answer, whoever it is written to. */
const courtesy =
  /^(?:(?:many |ok(?:ay)?,? |great,? |no,? |yes,? )?(?:thanks?|thank you|ta|cheers)(?: (?:very much|so much|again|a lot|all|everyone|you))?|ok(?:ay)?|great|perfect|lovely|good (?:morning|afternoon|evening)|hello|hi|bye|goodbye|sorry|diolch(?: (?:yn fawr|o galon|i chi|i bawb)){0,2}|bore da|prynhawn da|p['’]nawn da|helo|shwmae|hwyl(?: fawr)?|iawn|gwych|grêt)(?: (?:all|everyone|both))?[.! 👍🙏😊]*$/iu

/** "presented by" alone means those of the agenda, and names nobody. */
const namedBy = (command: Command) => peopleIn(command).filter(({ name }) => name.trim() !== '')

/** The people that words would record. */
const namedIn = (typed: Exclude<Read, undefined>): readonly PersonWritten[] => {
  if (!('kind' in typed)) return typed.flatMap(namedBy)
  switch (typed.kind) {
    case 'command':
      return namedBy(typed.command)
    case 'conduct of a declarant':
      return [typed.person]
    case 'several':
      return typed.each.flatMap(namedIn)
    default:
      return []
  }
}

/** Whether words that would record people could be talk: one line with no colon or bracket of a list in it, and a comma only where it parts two. */
const isTalk = (typed: Exclude<Read, undefined>, words: string) =>
  namedIn(typed).some(({ name }) => name !== '') &&
  !/[:;\n(]|\s[-–—]\s/.test(words) &&
  (!words.includes(',') || namedIn(typed).length > 1)

/** Those for whom somebody stands in. */
const stoodInFor = (typed: Exclude<Read, undefined>): readonly PersonWritten[] => {
  const commands = !('kind' in typed) ? typed : typed.kind === 'command' ? [typed.command] : []
  return commands.flatMap(c =>
    c.type === 'ReceiveApologies' && c.substitute !== undefined && c.person !== undefined ? [c.person] : [],
  )
}

/**
 * In what could be talk, somebody has to be named; of several, each: in "apologies Wilf, my fault" one is nobody. Who is stood in for is somebody the
 * meeting knows: "standing in for the tea lady" is talk.
 */
const areNamed = (meeting: CalledMeeting, people: readonly PersonWritten[], stoodInFor: readonly PersonWritten[]) =>
  people.every(person => someoneNamed(meeting, [person])) &&
  stoodInFor.every(person => {
    const who = whoIsMeant(meeting, person)
    return isRefusal(who) ? who.whom !== undefined : who.known
  })
