import { AsyncLocalStorage } from 'node:async_hooks'
import type { Logger } from 'pino'
import { ActionsOnTheirWay } from './app/actionsOnTheirWay.ts'
import { agendaAt } from './app/agendaIn.ts'
import { tellMeetingsAgain } from './app/amendTerms.ts'
import { CatchingUp } from './app/catchingUp.ts'
import { meetingAfter, meetingBefore } from './app/confirming.ts'
import { Office } from './app/office.ts'
import { EditsSeen } from './app/editsSeen.ts'
import { Elsewhere } from './app/elsewhere.ts'
import { Finding } from './app/finding.ts'
import { founders } from './app/founders.ts'
import { inTime } from './app/inTime.ts'
import { InTurn } from './app/inTurn.ts'
import { nameOf } from './app/faultNamed.ts'
import { Leases } from './app/leases.ts'
import { type Outside, afterwardsLogging, byItself } from './app/outside.ts'
import { draftNow } from './app/paperwork.ts'
import { OpenBusinesses } from './app/openBusinesses.ts'
import { Partnerships } from './app/partnerships.ts'
import type { ChatRead } from './app/ports/posts.ts'
import type { Clock, Log, Reading } from './app/ports/surroundings.ts'
import { LookingReady } from './app/readiness.ts'
import { RemindersKept } from './app/remindersKept.ts'
import { Reminding } from './app/reminding.ts'
import { filingTold, draftingTold } from './app/papersTold.ts'
import { Removing } from './app/removing.ts'
import { keptByTurns, supposeBy } from './app/supposing.ts'
import { WatchingTime } from './app/watchingTime.ts'
import { companionOf } from './companion/companion.ts'
import { framesOfTheRoom } from './companion/pagePolicy.ts'
import { roomSignIn } from './companion/roomSignIn.ts'
import { teamsSignIn } from './companion/teamsSignIn.ts'
import { speakBy } from './cards/say.ts'
import { sendOpenActions } from './desk/actions.ts'
import type { Desk } from './desk/desk.ts'
import { inTheirLanguage } from './desk/spokenTo.ts'
import { Unfolded } from './desk/unfolded.ts'
import { agendaFaults } from './documents/agenda/faults.ts'
import { printAgenda } from './documents/agenda/printed.ts'
import { readAgenda } from './documents/agenda/readAgenda.ts'
import { bankHolidays } from './documents/dates/bankHolidays.ts'
import { readDue, readDueField } from './documents/dates/inWords.ts'
import { stylePictures } from './documents/houseStyle/pictures.ts'
import { loadHouseStyles } from './documents/houseStyle/style.ts'
import { draftingIn } from './documents/readBack/drafting.ts'
import { DraftingApart } from './documents/readBack/draftingApart.ts'
import { readPartnerships } from './documents/partnershipFile/folder.ts'
import type { FilingPlace } from './graph/openLibrary.ts'
import type { Settings } from './settings.ts'
import { speaking } from './teams/speaking.ts'
import { filingRemembered } from './store/filingRemembered.ts'
import { folderFiling } from './store/folderFiling.ts'
import { folderWritable, tryFolders } from './store/folderWritable.ts'
import { refuseNetworkStorage } from './store/networkStorage.ts'
import { openStore } from './store/openStore.ts'
import { type ViewsMade, viewsMade } from './store/views.ts'
import { AddressBook } from './teams/addressBook.ts'
import { makeBot } from './teams/bot.ts'
import { TeamsLine } from './teams/connector.ts'
import { Digests } from './teams/digests.ts'
import { fileDownload } from './teams/fileDownload.ts'
import { KeptCards } from './teams/keptCards.ts'
import { Greetings } from './teams/greetings.ts'
import { Lately } from './teams/lately.ts'
import type { Meetings } from './teams/meetings.ts'
import { OneToOne } from './teams/oneToOne.ts'
import { People } from './teams/people.ts'
import { postingTo } from './teams/posting.ts'
import { PostsOnTheirWay } from './teams/postsOnTheirWay.ts'
import { askedBy, broughtBy, readActivity } from './teams/requests.ts'
import { teamsRoster } from './teams/roster.ts'
import { SendsAmongInstances } from './teams/sendsAmongInstances.ts'
import { listen } from './teams/server.ts'
import { SetUpCards } from './teams/setUpCards.ts'
import { SignIn, botItself, triesToSignIn } from './teams/signIn.ts'
import { Whereabouts } from './teams/whereabouts.ts'
import type { Traces } from './traces/openTelemetry.ts'
import { toldInLogsAlone, withRequest } from './traces/requestInHand.ts'

const houseStylesFolder = new URL('../houseStyles', import.meta.url).pathname
const machineClock: Clock = { now: () => new Date(), wait: ms => new Promise(done => setTimeout(done, ms).unref()) }
const reading: Reading = {
  agenda: readAgenda,
  agendaWritten: printAgenda,
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
export async function compose(settings: Settings, logger: Logger, clock: Clock = machineClock): Promise<Running> {
  const log = withRequest({
    info: (f, m) => logger.info(f, m),
    warn: (f, m) => logger.warn(f, m),
    error: (f, m) => logger.error(f, m),
  })
  speakBy(speaking)
  supposeBy(new AsyncLocalStorage())
  const styles = await loadHouseStyles(houseStylesFolder)
  const files = await readPartnerships(settings.partnershipsFolder, [...styles.keys()])
  for (const { terms, warnings } of files) for (const warning of warnings) log.warn({ partnership: terms.key }, warning)

  const traces = await tracesTo(settings.traceEndpoint, log),
    telling = traces?.telling ?? toldInLogsAlone

  await tryFolders(settings.databaseUrl, settings.files.in === 'folder' ? settings.files.path : undefined)
  if (!settings.sqliteOnNetworkStorage)
    await refuseNetworkStorage(settings.databaseUrl, {
      onAppService: settings.onAppService,
      rehearsing: settings.identity === undefined,
      warn: sentence => log.warn({}, sentence),
    })
  const password = await databasePassword(settings),
    record = keptByTurns(await openStore(settings.databaseUrl, password))
  const partnerships = new Partnerships(record),
    office = new Office(record, telling),
    book = new AddressBook(record)
  const alsoFiles = await partnerships.read(
    files.map(f => f.terms),
    clock.now().toISOString(),
  )
  for (const partnership of alsoFiles)
    log.warn(
      { partnership },
      'This partnership was begun in Teams, and a file has its key too: what was set in Teams wins.',
    )
  for (const { terms } of files)
    if (partnerships.namesBesides(terms.key).includes(terms.name))
      log.warn(
        { partnership: terms.key },
        'A partnership that was begun in Teams has the name of this file: give one of them another.',
      )
  await book.open()

  const authentication = new SignIn(settings.identity, settings.cloud, () => clock.now().getTime())
  const audience = settings.cloud?.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com'
  const among = new SendsAmongInstances(record, clock),
    line = new TeamsLine(authentication, botItself(settings.identity), audience, clock, telling, among)
  const oneToOne = new OneToOne(line, book, log),
    whereabouts = new Whereabouts(line, book, oneToOne, partnerships),
    onTheirWay = new PostsOnTheirWay(record, clock, log, chatReadFor(settings, log, clock)),
    keptCards = new KeptCards(line, record, log, onTheirWay),
    setUpCards = new SetUpCards(line, book, oneToOne, record),
    people = new People(book, line, partnerships, settings.maySetUp, log)
  const filed = await filingFor(settings, log, clock),
    filing = filingTold(filingRemembered(filed.filing, record), telling),
    house = draftingIn(styles, houseStylesFolder),
    apart = new DraftingApart(houseStylesFolder),
    drafting = draftingTold(apart, telling),
    leases = new Leases(record, clock),
    papers = new InTurn(leases),
    edits = new EditsSeen({ office, record, drafting, filing, papers })
  const meetings: Meetings = {
    latest: meeting => office.latest(meeting),
    before: meeting => meetingBefore(office, meeting),
    after: meeting => meetingAfter(office, meeting),
    edits: meeting => edits.look(meeting.key),
  }
  const posting = postingTo(keptCards, whereabouts, meetings, log)

  const elsewhere = new Elsewhere(record, async partnership => {
    if (partnership === '') return book.open()
    office.changedElsewhere(partnership)
    keptCards.changedElsewhere(partnership)
    await partnerships.changedElsewhere(partnership)
    await catchingUp.changedElsewhere(partnership)
    await watchingTime.changedElsewhere(partnership)
    await actionsOnTheirWay.changedElsewhere(partnership)
    companion.changedElsewhere(partnership)
  })
  const outside: Outside = {
    office,
    record,
    messenger: posting,
    drafting,
    filing,
    leases,
    elsewhere,
    papers,
    clock,
    log,
    telling,
  }
  const catchingUp = new CatchingUp(outside, 200),
    watchingTime = new WatchingTime(outside),
    actionsOnTheirWay = new ActionsOnTheirWay(outside, {
      sends: (meeting, clerk) => sendOpenActions({ office, posting }, meeting, clerk),
      tells: (meeting, clerk, words) => posting.tellWhoAsked(meeting, clerk, words),
    })
  const finding = new Finding(record, log),
    removing = new Removing({ office, record, partnerships, clock, log }),
    reminding = new Reminding({
      office,
      partnerships,
      businesses: new OpenBusinesses(office, record, partnerships),
      kept: new RemindersKept(record),
      posts: new Digests(keptCards, whereabouts),
      bankHolidays,
      clock,
      log,
    })
  const desk: Desk = {
    office,
    partnerships,
    record,
    reading,
    finding,
    reminding,
    posting,
    actionsOnTheirWay,
    roster: teamsRoster(line, book, partnerships, clock, log),
    edits,
    unfolded: new Unfolded(),
    log,
    houseStyles: [...styles.keys()],
    guides: settings.guides,
    pictureOf: style =>
      pictures.has(`${style}.png`) && address !== undefined
        ? { picture: `${address}/pictures/styles/${encodeURIComponent(style)}.png` }
        : {},
    maySetUp: founders(settings.maySetUp, partnerships, settings.identity === undefined),
    giveSetUp: (person, terms, card) => setUpCards.show(person, terms.key, card),
    redrawSetUp: (terms, card) => setUpCards.redraw(terms, card),
    afterwards: afterwardsLogging(log),
    inTime: work => inTime(clock, work),
    draftNow: meeting => draftNow(outside, meeting),
    agendaAt: link => agendaAt(filing, reading, link),
  }
  const pictures = await stylePictures(houseStylesFolder, [...styles.keys()])
  let address: string | undefined
  const greetings = new Greetings(leases, clock),
    answered = new Lately(),
    unrecorded = new Lately(),
    download = fileDownload({ alsoFrom: settings.filesSentFrom, log })
  const bot = makeBot({
    elsewhere,
    desk,
    people,
    line,
    oneToOne,
    setUpCards,
    clock,
    telling,
    greetings,
    answered,
    unrecorded,
    download,
  })
  // A commit that changes nothing: what it finds amiss, a note of a meeting would.
  const looking = new LookingReady(
    [
      { name: 'database', tries: () => record.forget('readiness', 'tried') },
      { name: 'filing', tries: filed.tries },
      ...(settings.identity === undefined
        ? []
        : [{ name: 'Teams', tries: () => triesToSignIn(authentication, botItself(settings.identity), audience) }]),
    ],
    clock,
    log,
  )
  const companion = companionOf({
    desk,
    signIn:
      settings.identity === undefined
        ? roomSignIn(partnerships)
        : teamsSignIn({
            ...settings.companion,
            appId: settings.identity.appId,
            publicAddress: settings.publicAddress,
            tenants: settings.allowedTenants,
            now: () => clock.now(),
          }),
    knownBy: id => {
      const known = book.find({ name: '', id })
      return known === undefined
        ? {}
        : { person: known.mri, ...(known.email === undefined ? {} : { email: known.email }) }
    },
    elsewhere,
    draws: meeting => house.pages(meeting),
    frames: settings.identity === undefined ? framesOfTheRoom : settings.companion.frames,
    onlyHere: settings.identity === undefined,
    clock,
    log,
  })
  const server = await listen({
    host: settings.host,
    port: settings.port,
    signIn: authentication,
    allowedTenants: settings.allowedTenants,
    onlyTeams: settings.identity !== undefined,
    ...bot,
    inTheirLanguage: (activity, says) => {
      const incoming = readActivity(activity, clock.now())
      return inTheirLanguage(desk, broughtBy(incoming, askedBy(incoming, undefined, false)), says)
    },
    ready: () => looking.look(),
    pictures,
    beside: companion,
    log,
    telling,
  })
  void elsewhere.start(clock, log)
  address = settings.publicAddress ?? (settings.identity === undefined ? `http://127.0.0.1:${server.port}` : undefined)
  const keys = partnerships.all().map(t => t.key)
  await catchingUp.start(keys)
  let views: ViewsMade | undefined
  const takingUp = afterTheStart(
    log,
    async () => {
      views = await viewsMade(settings.databaseUrl, record, keys, password)
      await views?.inBrief
      office.askAnewWhatIsOver()
    },
    () => watchingTime.start(keys),
    () => actionsOnTheirWay.start(),
    () => tellMeetingsAgain(partnerships, office, byItself(clock)),
    async () => views?.findable,
    () => finding.start(keys),
    ...keys.map(key => () => office.keepInBrief(key)),
    async () => removing.start(),
  )
  reminding.start()
  return {
    port: server.port,
    close: async () => {
      const within = endingWithin(LONGEST_END, clock, log)
      // The turns in hand are answered, and no new one is taken in: Teams delivers that again, to whoever listens next.
      await within('the turns in hand', server.close())
      watchingTime.stop()
      takingUp.stop()
      elsewhere.stop()
      await within('what is drawn from the record', views?.stop())
      await within('the cards', catchingUp.stop())
      await within('the actions being sent to their owners', actionsOnTheirWay.stop())
      await within('what can be found', finding.stop())
      await within('the removal of old words', removing.stop())
      // A reminder that Teams keeps waiting is left: the next start gives it up, and says so.
      await within('the reminders', reminding.stop())
      // What is being filed is filed and recorded; what waits for somebody to close a file is tried again at the next start.
      await within('the papers being filed', papers.over())
      await apart.stop()
      await within('what this instance had taken on', leases.stop())
      await record.close()
      await traces?.stop()
    },
  }
}

/** How long ending may take, in milliseconds, short of the ten seconds after which a host ends a process by force. */
const LONGEST_END = 8_500

/** Waits for one thing after another while there is time for all of them together; what is not over then is named in the log, and is taken up at the next start. */
function endingWithin(milliseconds: number, clock: Clock, log: Log) {
  const over = clock.wait(milliseconds).then(() => 'over' as const)
  return async (what: string, ending: Promise<unknown> | undefined): Promise<void> => {
    if ((await Promise.race([ending, over])) === 'over')
      log.warn({ what }, 'There was no time left to wait for something; the next start takes it up.')
  }
}

/** What is taken up once the process listens, one thing after another; what fails is logged, and is found again at the next start. */
function afterTheStart(log: Log, ...works: readonly (() => Promise<unknown>)[]): { readonly stop: () => void } {
  let stopped = false
  const all = async () => {
    for (const work of works) {
      if (stopped) return
      await work().catch((fault: unknown) => {
        if (!stopped) log.warn({ fault: nameOf(fault) }, 'Something could not be taken up again.')
      })
    }
  }
  void all()
  return { stop: () => (stopped = true) }
}

/** What sends traces and metrics, which is loaded only where they are wanted. */
async function tracesTo(endpoint: string | undefined, log: Log): Promise<Traces | undefined> {
  if (endpoint === undefined) return undefined
  const { tracesSentTo } = await import('./traces/openTelemetry.ts')
  return tracesSentTo(endpoint, log)
}

/** What stands for a password at the database; what makes tokens is loaded only where one is wanted. */
async function databasePassword({
  databaseUrl,
  databaseSignIn,
}: Pick<Settings, 'databaseUrl' | 'databaseSignIn'>): Promise<(() => Promise<string>) | undefined> {
  if (databaseSignIn === undefined) return undefined
  const { databaseToken } = await import('./graph/databaseToken.ts')
  return databaseToken(databaseUrl, databaseSignIn.clientId)
}

/** Where papers are filed: a folder on this machine, or SharePoint, whose libraries are loaded only then. */
async function filingFor({ files, identity, graphBaseUrl }: Settings, log: Log, clock: Clock): Promise<FilingPlace> {
  if (files.in === 'folder')
    return { filing: folderFiling(files.path), tries: () => folderWritable(files.path, 'Papers', 'FILES_URL') }
  const { openLibrary } = await import('./graph/openLibrary.ts')
  return openLibrary(identity, graphBaseUrl, files, clock, log)
}

/** What reads a chat, through Graph, whose libraries are loaded when it is first asked. In a rehearsal that files in a folder there is no Graph to ask. */
function chatReadFor({ files, identity, graphBaseUrl }: Settings, log: Log, clock: Clock): ChatRead {
  if (identity === undefined && files.in === 'folder') return { bearing: async () => 'unreadable' }
  const opened = async (): Promise<ChatRead> => {
    const [{ chatReadBy }, { graphSignedIn }] = await Promise.all([
      import('./graph/chatRead.ts'),
      import('./graph/graphSignedIn.ts'),
    ])
    return chatReadBy(graphSignedIn(identity, graphBaseUrl, clock), clock, log)
  }
  let reads: Promise<ChatRead> | undefined
  return { bearing: async (chat, mark, since) => (await (reads ??= opened())).bearing(chat, mark, since) }
}
