import type { Logger } from 'pino'
import { tellMeetingsAgain } from './app/amendTerms.ts'
import { CatchingUp, byItself, nameOf } from './app/catchingUp.ts'
import { Office } from './app/office.ts'
import { fileMinutes } from './app/paperwork.ts'
import { Partnerships } from './app/partnerships.ts'
import type { Clock, Drafting, Filing, Log, Reading } from './app/ports.ts'
import { WatchingTime } from './app/watchingTime.ts'
import { readAgenda } from './documents/agenda/readAgenda.ts'
import { agendaFaults } from './documents/agenda/faults.ts'
import { bankHolidays } from './documents/dates/bankHolidays.ts'
import { readDue, readDueField } from './documents/dates/inWords.ts'
import { type HouseStyle, loadHouseStyles } from './documents/houseStyle/style.ts'
import { readPartnerships } from './documents/partnershipFile/folder.ts'
import type { CalledMeeting } from './meeting/meeting.ts'
import type { Settings } from './settings.ts'
import { folderFiling } from './store/folderFiling.ts'
import { folderOfRecord, folderWritable } from './store/folderWritable.ts'
import { openStore } from './store/openStore.ts'
import { AddressBook } from './teams/addressBook.ts'
import type { Bench } from './teams/bench.ts'
import { makeBot } from './teams/bot.ts'
import { TeamsLine } from './teams/connector.ts'
import { Lately } from './teams/lately.ts'
import { People } from './teams/people.ts'
import { Posting, showing } from './teams/posting.ts'
import { listen } from './teams/server.ts'
import { SetUpDesk } from './teams/setUpDesk.ts'
import { SignIn, botItself } from './teams/signIn.ts'

const houseStylesFolder = new URL('../houseStyles', import.meta.url).pathname
const clock: Clock = { now: () => new Date(), wait: ms => new Promise(done => setTimeout(done, ms).unref()) }
const reading: Reading = {
  agenda: readAgenda,
  agendaFile: async (name, content) => (await import('./documents/agenda/file.ts')).readAgendaFile(name, content),
  agendaFaults,
  due: readDue,
  dueField: readDueField,
  bankHolidays,
}

/** A running bot: the port it listens on, and how to end it with everything acknowledged kept. */
export interface Running {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Joins the parts up and starts listening. Throws, for the operator, where a partnership file, a house style or the database cannot be used. */
export async function compose(settings: Settings, logger: Logger): Promise<Running> {
  const log: Log = {
    info: (f, m) => logger.info(f, m),
    warn: (f, m) => logger.warn(f, m),
    error: (f, m) => logger.error(f, m),
  }
  const styles = await loadHouseStyles(houseStylesFolder)
  const files = await readPartnerships(settings.partnershipsFolder, [...styles.keys()])
  for (const { terms, warnings } of files) for (const warning of warnings) log.warn({ partnership: terms.key }, warning)

  if (settings.traceEndpoint !== undefined)
    log.warn({}, 'OTEL_EXPORTER_OTLP_ENDPOINT is set, but traces and metrics are not sent yet; logs are.')

  await tryFolders(settings)
  const record = await openStore(settings.databaseUrl)
  const partnerships = new Partnerships(record),
    office = new Office(record),
    book = new AddressBook(record)
  await partnerships.read(
    files.map(f => f.terms),
    clock.now().toISOString(),
  )
  await book.open()

  const authentication = new SignIn(settings.identity, settings.cloud, () => clock.now().getTime())
  const audience = settings.cloud?.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com'
  const line = new TeamsLine(authentication, botItself(settings.identity), audience, clock)
  const posting = new Posting(line, book, partnerships, record, meeting => office.latest(meeting), log)
  await posting.open()
  const setUpDesk = new SetUpDesk([...styles.keys()], line, book, partnerships, record, clock, log)

  const filing = await filingFor(settings, log)
  const outside = { office, record, messenger: posting, drafting: draftingIn(styles), filing, clock, log }
  const catchingUp = new CatchingUp(outside),
    watchingTime = new WatchingTime(outside)
  const people = new People(book, line, partnerships, log)
  const afterwards = (work: () => Promise<unknown>) =>
    void work().catch((fault: unknown) =>
      log.error({ fault: nameOf(fault) }, 'Something could not be done after the answer.'),
    )
  const bench: Bench = {
    office,
    partnerships,
    record,
    reading,
    posting,
    setUpDesk,
    log,
    afterwards,
    draftNow: async key => {
      const meeting = await office.meeting(key)
      if (meeting.phase === 'not called') return
      await fileMinutes(outside, meeting, true)
      const now = await office.meeting(key)
      if (now.phase !== 'not called') await posting.showClerkCard(now)
    },
    agendaAt: async link => {
      const { name, content } = await filing.readLink(link)
      return reading.agendaFile(name, content)
    },
    tellPrivately: async (incoming, card) => {
      const person = book.person(incoming.from.mri)
      if (person === undefined) return false
      const conversation = person.conversation ?? (await line.talkTo(person))
      if (person.conversation === undefined) await book.rememberPerson({ ...person, conversation })
      return (await line.post(person.serviceUrl, conversation, 'answer', () => showing(card))) !== undefined
    },
  }
  const bot = makeBot({ bench, people, line, clock, greetings: new Lately(), answered: new Lately(), download })
  const server = await listen({
    host: settings.host,
    port: settings.port,
    signIn: authentication,
    allowedTenants: settings.allowedTenants,
    onlyTeams: settings.identity !== undefined,
    answer: context => bot.run(context),
    ready: () =>
      record.recall('caught up cards').then(
        () => true,
        () => false,
      ),
    log,
  })
  await catchingUp.start(partnerships.all().map(t => t.key))
  await watchingTime.start(partnerships.all().map(t => t.key))
  await tellMeetingsAgain(partnerships, office, byItself(clock))
  return {
    port: server.port,
    close: async () => {
      await server.close()
      watchingTime.stop()
      await catchingUp.stop()
      await record.close()
    },
  }
}

/** The folders of this machine that have to be written are tried before anything is opened. */
async function tryFolders({ databaseUrl, files }: Settings): Promise<void> {
  const ofRecord = folderOfRecord(databaseUrl)
  if (ofRecord !== undefined) await folderWritable(ofRecord, 'The record', 'DATABASE_URL')
  if (files.in === 'folder') await folderWritable(files.path, 'Papers', 'FILES_URL')
}

async function filingFor(settings: Settings, log: Log): Promise<Filing> {
  if (settings.files.in === 'folder') return folderFiling(settings.files.path)
  const [{ graphClient }, { sharePointFiling }, { signIn }] = await Promise.all([
    import('./graph/graphClient.ts'),
    import('./graph/sharePointFiling.ts'),
    import('./graph/signIn.ts'),
  ])
  const { identity } = settings
  const token =
    identity?.tenantId === undefined
      ? undefined
      : signIn({ appId: identity.appId, tenantId: identity.tenantId, proof: identity.proof }, settings.graphBaseUrl)
  return sharePointFiling(graphClient({ baseUrl: settings.graphBaseUrl, token, clock }), settings.files, sentence =>
    log.warn({}, sentence),
  )
}

/** Draws a meeting's papers in its house style; a style that is no longer there is replaced by `columns`, so that minutes are never missing. */
function draftingIn(styles: ReadonlyMap<string, HouseStyle>): Drafting {
  const styleOf = (meeting: CalledMeeting) => {
    const name = styles.has(meeting.terms.houseStyle) ? meeting.terms.houseStyle : 'columns',
      style = styles.get(name)
    if (style === undefined) throw new Error(`There is no house style "${meeting.terms.houseStyle}".`)
    return { name, style }
  }
  return {
    async minutes(meeting) {
      const { name, style } = styleOf(meeting)
      const { letterheadOf, papersOf } = await import('./documents/paper/meetingPapers.ts')
      return papersOf(meeting, style, await letterheadOf(houseStylesFolder, name))
    },
    async readBack(meeting, library, content, printed) {
      const { readBackMinutes } = await import('./documents/readBack/editedPapers.ts')
      return readBackMinutes(content, printed, meeting, styleOf(meeting).style, library)
    },
    async carryForward(meeting, library, content, printed) {
      const { carryForwardMinutes } = await import('./documents/readBack/editedPapers.ts')
      return carryForwardMinutes(content, printed, meeting, styleOf(meeting).style, library)
    },
  }
}

/** Reads a file Teams keeps for a short while, at an address that Teams gave. */
async function download(url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000), redirect: 'error' })
  if (!answer.ok) throw new Error(`A file could not be fetched: ${answer.status}.`)
  return new Uint8Array(await answer.arrayBuffer())
}
