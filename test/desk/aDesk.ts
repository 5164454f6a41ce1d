import { EditsSeen } from '../../src/app/editsSeen.ts'
import { Finding } from '../../src/app/finding.ts'
import { ActionsOnTheirWay } from '../../src/app/actionsOnTheirWay.ts'
import { inTime } from '../../src/app/inTime.ts'
import { OpenBusinesses } from '../../src/app/openBusinesses.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { ActionToSend, MeetingPosts, PersonInChat } from '../../src/app/ports/posts.ts'
import type { Reading } from '../../src/app/ports/surroundings.ts'
import { RemindersKept } from '../../src/app/remindersKept.ts'
import { Reminding } from '../../src/app/reminding.ts'
import { sendOpenActions } from '../../src/desk/actions.ts'
import type { Answer, Here } from '../../src/desk/answers.ts'
import type { Brought } from '../../src/desk/brought.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { answerPress } from '../../src/desk/press.ts'
import { Unfolded } from '../../src/desk/unfolded.ts'
import { answerWords } from '../../src/desk/words.ts'
import { agendaFaults } from '../../src/documents/agenda/faults.ts'
import { readAgendaFile } from '../../src/documents/agenda/file.ts'
import { printAgenda } from '../../src/documents/agenda/printed.ts'
import { readAgenda } from '../../src/documents/agenda/readAgenda.ts'
import { bankHolidays } from '../../src/documents/dates/bankHolidays.ts'
import { readDue, readDueField } from '../../src/documents/dates/inWords.ts'
import type { Actor, TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import type { Digest } from '../../src/minutes/digest.ts'
import type { NotReached } from '../../src/minutes/openActions.ts'
import { aRecord, anOutside, asks, key } from '../app/anOffice.ts'
import { saltmarsh } from '../meeting/given.ts'

// The desk with an office and a record in memory, and nothing of Teams.

const reading: Reading = {
  agenda: readAgenda,
  agendaWritten: printAgenda,
  agendaFile: readAgendaFile,
  agendaFaults,
  due: readDue,
  dueField: readDueField,
  bankHolidays,
}

/** The meeting's chat. */
export const chat = 'the chat of Saltmarsh'

/** Who asks from where: in the meeting's chat, else one-to-one. */
export const broughtBy = (by: Actor, rest: Partial<Brought> = {}): Brought => {
  const where = rest.chat === undefined ? 'privately' : 'in the chat'
  return { asked: asks(by, where), addressed: true, person: `29:${by.name}`, ...rest }
}

/** The words of an answer: its sentence, or everything that stands on its card. */
export const wordsOf = (answer: Answer | undefined): string => {
  if (answer === undefined) return ''
  if (answer.to === 'aside') return wordsOf(answer.aside)
  if (answer.to === 'here' && answer.kind === 'sentence') return answer.sentence
  return answer.to === 'here' && answer.kind === 'text' ? answer.markdown : JSON.stringify(answer.card)
}

/** Saltmarsh, where each thing typed in the chat is answered there, so that tests read how it was taken. */
const answering: TermsOfReference = { ...saltmarsh, quiet: false }

/** A desk, and what went out by its ports. `others` are partnerships besides Saltmarsh. */
export async function aDesk(others: readonly TermsOfReference[] = [], terms = answering) {
  const store = await aRecord(),
    at = await anOutside(store),
    { office, record } = at
  const partnerships = new Partnerships(record)
  await partnerships.read([{ ...terms, chat }, ...others], '2026-11-01T09:00:00.000Z')
  const emails: NotReached[] = [],
    drafted: string[] = [],
    inChat: PersonInChat[] = [],
    founders = new Set<string>(),
    digests: Digest[] = [],
    waiting: Promise<unknown>[] = []
  let sendingWaits: Promise<void> = Promise.resolve()
  const posting = new Proxy(at.outside.messenger as MeetingPosts, {
    get(messenger, what) {
      if (what === 'hasChat') return () => true
      if (what === 'withOwnView' || what === 'conducting') return () => []
      if (what === 'sendActions')
        return async (_: unknown, sending: readonly ActionToSend[]) => {
          await sendingWaits
          return sending.filter(s => at.unreachable.has(s.owner.name))
        }
      if (what === 'giveEmails')
        return async (_: unknown, __: unknown, unreached: readonly NotReached[]) => emails.push(...unreached) > 0
      return Reflect.get(messenger, what) as unknown
    },
  })
  const reminding = new Reminding({
    office,
    partnerships,
    businesses: new OpenBusinesses(office, record, partnerships),
    kept: new RemindersKept(record),
    posts: {
      giveDigest: async digest => !at.unreachable.has(digest.person) && digests.push(digest) > 0,
      showDigestAgain: async digest => void at.said.push(`redraws the digest of ${digest.person}`),
    },
    bankHolidays,
    clock: at.clock,
    log: at.outside.log,
  })
  const desk: Desk = {
    office,
    partnerships,
    record,
    reading,
    posting,
    finding: new Finding(store, at.outside.log),
    reminding,
    actionsOnTheirWay: new ActionsOnTheirWay(at.outside, {
      sends: (meeting, clerk) => sendOpenActions({ office, posting }, meeting, clerk),
      tells: (meeting, clerk, words) => posting.tellWhoAsked(meeting, clerk, words),
    }),
    roster: { inChat: async () => inChat },
    edits: new EditsSeen(at.outside),
    unfolded: new Unfolded(),
    log: at.outside.log,
    houseStyles: ['columns', 'prose'],
    pictureOf: () => ({}),
    maySetUp: { may: by => founders.has(by.name), anybody: () => founders.size > 0 },
    giveSetUp: async (person, terms) => at.said.push(`gives ${person} the set-up card of ${terms.key}`) > 0,
    redrawSetUp: async terms => void at.said.push(`redraws the set-up card of ${terms.key}`),
    afterwards: work => void waiting.push(work()),
    inTime: work => inTime(at.clock, work),
    draftNow: async meeting => void drafted.push(meeting),
    agendaAt: async () => readAgenda(''),
  }
  return {
    ...at,
    desk,
    drafted,
    inChat,
    /** The names of those who may make a new partnership. */
    founders,
    emails,
    /** The digests that were given, in order. */
    digests,
    reminding,
    /** Actions are sent to their owners no sooner than this. */
    sendingWaitsFor: (until: Promise<void>) => void (sendingWaits = until),
    /** Resolves when what was left for after the answers is done. */
    afterwards: () => Promise.all(waiting),
    types: (by: Actor, words: string, rest: Partial<Brought> = {}): Promise<readonly Answer[]> =>
      answerWords(desk, broughtBy(by, rest), words),
    presses: (
      by: Actor,
      verb: string,
      data: object = {},
      { on = 'card', ...rest }: Partial<Brought> & { readonly on?: 'card' | 'form' } = {},
    ): Promise<Here> => answerPress(desk, broughtBy(by, rest), { verb, data: { meeting: key, verb, ...data }, on }),
  }
}

/** A desk with an office in memory. */
export type ADesk = Awaited<ReturnType<typeof aDesk>>
