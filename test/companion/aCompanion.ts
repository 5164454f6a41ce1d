import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Elsewhere } from '../../src/app/elsewhere.ts'
import { type CompanionParts, companionOf } from '../../src/companion/companion.ts'
import { loadHouseStyles } from '../../src/documents/houseStyle/style.ts'
import { draftingIn } from '../../src/documents/readBack/drafting.ts'
import { framesOfTheRoom } from '../../src/companion/pagePolicy.ts'
import { roomSignIn } from '../../src/companion/roomSignIn.ts'
import { teamsSignIn } from '../../src/companion/teamsSignIn.ts'
import type { Agenda } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { aDesk } from '../desk/aDesk.ts'
import { type Step, called, nothingBefore, publish, saltmarsh } from '../meeting/given.ts'
import { PageOf } from './pageOf.ts'
import { AnAuthority, appId, council, guidOf, partner, teamsOnDesktop } from './tokens.ts'

/** Terms whose people have accounts as Entra has them. */
export const withAccounts = (terms: TermsOfReference): TermsOfReference => ({
  ...terms,
  members: terms.members.map(m => ({ ...m, id: guidOf(m.name) })),
})

/** Another partnership, with people of its own and the same clerk's first name nowhere in it. */
export const harrowgate: TermsOfReference = withAccounts({
  ...saltmarsh,
  key: 'harrowgate',
  name: 'Harrowgate Community Safety Partnership',
  shortName: 'Harrowgate CSP',
  members: ['Ines Calloway', 'Jolyon Marsh'].map((name, n) => ({
    name,
    votes: true,
    deputies: [],
    part: n === 0 ? ('clerk' as const) : ('chair' as const),
  })),
})

/** Somebody of Saltmarsh as Entra knows them. */
export const person = (name: string) => ({ name, id: guidOf(name) })

/** What calls the meeting of Saltmarsh with another agenda. */
export const calledWith = (meeting: string, agenda: Partial<Agenda>): Command => ({
  ...(called({ terms: withAccounts(saltmarsh), agenda, broughtForward: nothingBefore }) as Command & {
    type: 'CallMeeting'
  }),
  meeting,
})

/** What calls the meeting of Saltmarsh, and what publishes its agenda. */
const calledAndPublished = (key: string, terms: TermsOfReference): readonly [Command, Command] => [
  {
    ...(called({ terms, broughtForward: nothingBefore }) as Command & { type: 'CallMeeting' }),
    meeting: key,
  },
  publish,
]

/**
 * The companion over a desk in memory, on a server of its own: signed in to by Teams' tokens, or, `inTheRoom`, as whoever the page says. Times are this
 * machine's.
 */
export async function aCompanion(
  wanted: {
    readonly inTheRoom?: boolean
    readonly terms?: Partial<TermsOfReference>
    /** The agenda waits for its clerk, where this is false. */ readonly published?: boolean
  } = {},
  parts: Partial<CompanionParts> = {},
) {
  const terms = withAccounts({ ...saltmarsh, ...wanted.terms })
  const made = await aDesk([harrowgate], terms),
    authority = await new AnAuthority().opens()
  const { desk } = made,
    key = 'saltmarsh/1',
    logged: string[] = []
  const line = (facts: unknown, message: string) => void logged.push(`${JSON.stringify(facts)} ${message}`)
  const clock = { now: () => new Date(), wait: async () => undefined }
  const drafting = draftingIn(await loadHouseStyles('houseStyles'), 'houseStyles')
  const all: CompanionParts = {
    desk,
    signIn:
      wanted.inTheRoom === true
        ? roomSignIn(desk.partnerships)
        : teamsSignIn({
            appId,
            publicAddress: 'https://clerk.council.example',
            tenants: [council, partner],
            authority: authority.address,
            clients: [teamsOnDesktop],
            now: () => clock.now(),
          }),
    knownBy: () => ({}),
    elsewhere: new Elsewhere(desk.record as never, partnership => {
      desk.office.changedElsewhere(partnership)
      companion.changedElsewhere(partnership)
    }),
    draws: meeting => drafting.pages(meeting),
    frames: framesOfTheRoom,
    onlyHere: wanted.inTheRoom === true,
    clock,
    log: { info: line, warn: line, error: line },
    ...parts,
  }
  const companion = companionOf(all)
  const server = createServer((request, response) => void companion.answer(request, response))
  await new Promise<void>(listens => server.listen(0, '127.0.0.1', listens))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const does = async (...steps: readonly (Step | Command)[]) => {
    for (const step of steps) {
      const given: Step =
        'command' in step ? step : { command: step, by: person('Beatrix Lonsdale'), where: 'privately' }
      const carried = await desk.office.carry(key, given.command, {
        by: given.by.id === undefined ? given.by : person(given.by.name),
        at: new Date().toISOString(),
        where: given.where,
      })
      if (carried.kind === 'refused') throw new Error(`${given.command.type}: ${JSON.stringify(carried.refusal)}`)
    }
  }
  const [call, published] = calledAndPublished(key, desk.partnerships.terms('saltmarsh') ?? terms)
  await does(call, ...(wanted.published === false ? [] : [published]))
  return {
    ...made,
    key,
    companion,
    parts: all,
    authority,
    address,
    logged,
    does,
    /** The page of somebody, signed in. */
    page: (name: string) =>
      new PageOf(
        address,
        wanted.inTheRoom === true ? `room:${guidOf(name)}:${encodeURIComponent(name)}` : authority.token(name),
      ),
    /** A page with any token. */
    withToken: (token: string) => new PageOf(address, token),
    async close() {
      companion.stop()
      server.closeAllConnections()
      await new Promise<void>(closed => server.close(() => closed()))
      authority.closes()
    },
  }
}

/** A companion on a server of its own. */
export type ACompanion = Awaited<ReturnType<typeof aCompanion>>
