import { type Worded, inEnglish } from '../../src/meeting/worded.ts'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { Elsewhere } from '../../src/app/elsewhere.ts'
import { Leases } from '../../src/app/leases.ts'
import { InTurn } from '../../src/app/inTurn.ts'
import type { Outside } from '../../src/app/outside.ts'
import { Office } from '../../src/app/office.ts'
import { toldToNobody } from '../../src/app/telling.ts'
import type { DraftedFile, Filing } from '../../src/app/ports/papers.ts'
import type { Messenger } from '../../src/app/ports/posts.ts'
import type { RecordKept, RecordStore } from '../../src/app/ports/record.ts'
import type { Asked, Command } from '../../src/meeting/commands.ts'
import { recipientsOf } from '../../src/meeting/issuing.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { certificateName } from '../../src/minutes/removal.ts'
import { openStore } from '../../src/store/openStore.ts'
import { type Step, called, clerk, everybody, open, present, publish } from '../meeting/given.ts'
import { FakeClock } from '../teams/fakeClock.ts'

export const key = 'saltmarsh/1'
export const asks = (by = clerk, where: Asked['where'] = 'in the chat'): Asked => ({
  by,
  at: '2026-11-26T14:00:00.000Z',
  where,
})
const call: Command = { ...(called() as Command & { type: 'CallMeeting' }), meeting: key }
export const upToOpening: readonly Command[] = [call, publish, present(...everybody), open]

/** The record in memory, which can be told to fail: `trouble` is asked before each append. */
export async function aRecord(): Promise<RecordStore & { trouble: (stream: string) => void }> {
  const inner = await openStore('sqlite::memory:')
  const record = {
    trouble: (_stream: string): void => undefined,
    read: inner.read.bind(inner),
    answered: inner.answered.bind(inner),
    streams: inner.streams.bind(inner),
    recall: inner.recall.bind(inner),
    remember: inner.remember.bind(inner),
    forget: inner.forget.bind(inner),
    close: inner.close.bind(inner),
    behind: inner.behind.bind(inner),
    putFindable: inner.putFindable.bind(inner),
    find: inner.find.bind(inner),
    replace: inner.replace.bind(inner),
    scrub: inner.scrub.bind(inner),
    briefs: inner.briefs.bind(inner),
    putBriefs: inner.putBriefs.bind(inner),
    notInBrief: inner.notInBrief.bind(inner),
    closedForGood: inner.closedForGood.bind(inner),
    behindOn: inner.behindOn.bind(inner),
    forgetAnswers: inner.forgetAnswers.bind(inner),
    changedElsewhere: inner.changedElsewhere.bind(inner),
    whenOthersWrite: inner.whenOthersWrite.bind(inner),
    lease: inner.lease.bind(inner),
    keep: inner.keep.bind(inner),
    renew: inner.renew.bind(inner),
    release: inner.release.bind(inner),
    releaseAll: inner.releaseAll.bind(inner),
    claimSend: inner.claimSend.bind(inner),
    sendAnswered: inner.sendAnswered.bind(inner),
    append: async (...given: Parameters<RecordKept['append']>) => {
      record.trouble(given[0])
      return inner.append(...given)
    },
  }
  return record
}

const drafted = (document: string, meeting: { readonly version: number }): DraftedFile => ({
  document,
  library: document.includes('restricted') ? 'restricted' : 'public',
  folder: ['Saltmarsh CSP'],
  name: document,
  contentType: 'text/plain',
  content: new TextEncoder().encode(String(meeting.version)),
  columns: {},
  findings: [],
})

/** Everything the app needs of the outside, in memory: what was said and filed is kept in order, and `trouble` may throw before each. */
export async function anOutside(record?: RecordStore) {
  const kept = record ?? (await aRecord()),
    clock = new FakeClock(40),
    office = new Office(kept)
  // Each look at a meeting takes a turn of the loop, so that waking without end fails a test instead of holding it up for ever.
  const look = office.meeting.bind(office)
  office.meeting = async found => {
    await new Promise<void>(done => setImmediate(done))
    return look(found)
  }
  const said: string[] = [],
    filed: string[] = [],
    logged: string[] = [],
    unreachable = new Set<string>()
  const troubles = {
    say: (_what: string): void | Promise<void> => undefined,
    file: (_name: string): void | Promise<void> => undefined,
  }
  const messenger = new Proxy({} as Messenger, {
    get:
      (_, what) =>
      async (meeting: CalledMeeting, ...about: readonly unknown[]) => {
        const words = [String(what), ...about.map(inEnglishToo)].join(' ')
        await troubles.say(words)
        said.push(words)
        if (what === 'giveIssuedMinutes') {
          const names = (about[0] as readonly string[] | undefined) ?? recipientsOf(meeting).map(r => r.name)
          return {
            given: names.filter(n => !unreachable.has(n)),
            unreachable: names.filter(n => unreachable.has(n)),
          }
        }
        return undefined
      },
  })
  const filing: Filing = {
    file: async file => {
      await troubles.file(file.name)
      filed.push(`${file.name}${file.lastFiled === undefined ? '' : ` after ${file.lastFiled.mark}`}`)
      return {
        name: file.name,
        link: `https://papers.example/${file.name}`,
        mark: `mark ${filed.length}`,
        besideEdits: false,
      }
    },
    readFiled: async () => undefined,
    replace: async file => filing.file(file),
    withdraw: async () => false,
    readLink: async () => {
      throw new Error('not here')
    },
  }
  const log = (_facts: unknown, message: string) => void logged.push(message)
  const clockOfLeases = new FakeClock(),
    leases = new Leases(kept, clockOfLeases),
    elsewhere = new Elsewhere(kept, partnership => office.changedElsewhere(partnership))
  const outside: Outside = {
    office,
    record: kept,
    messenger,
    filing,
    leases,
    elsewhere,
    papers: new InTurn(leases),
    clock,
    log: { info: log, warn: log, error: log },
    telling: toldToNobody,
    drafting: {
      minutes: async (meeting, wanted = () => true) =>
        ['minutes.docx', 'restricted minutes.docx'].filter(wanted).map(d => drafted(d, meeting)),
      readBack: async () => ({ changes: [], kept: [], comments: [] }),
      carryForward: async () => undefined,
      certificate: async (meeting, removal) => drafted(certificateName(removal), meeting),
    },
  }
  const does = async (...steps: readonly (Step | Command)[]) => {
    for (const step of steps) {
      const { command, by } = 'command' in step ? step : { command: step, by: clerk }
      const carried = await office.carry(key, command, asks(by))
      if (carried.kind === 'refused') throw new Error(`${command.type} was refused: ${carried.refusal.sentence}`)
    }
  }
  return {
    outside,
    record: kept,
    office,
    clock,
    said,
    filed,
    logged,
    troubles,
    /** Lets time go by for whoever waits for a work that another instance has. */
    leasesPass: (milliseconds: number) => clockOfLeases.passes(milliseconds),
    /** Names of those the issued minutes cannot be sent to. */
    unreachable,
    does,
    catchesUp: (betweenLooks = 0) => new CatchingUp(outside, betweenLooks),
  }
}
export type AnOutside = Awaited<ReturnType<typeof anOutside>>

/** What a messenger is given, as an operator would read it: words of ours in English. */
const inEnglishToo = (given: unknown): string =>
  typeof given === 'object' && given !== null && ('english' in given || 'each' in given)
    ? inEnglish(given as Worded)
    : String(given)

/** What only one process has to do with: nothing is waited for, and nobody else writes. */
export const aloneHere = (record: RecordStore) => ({
  leases: new Leases(record, new FakeClock()),
  elsewhere: new Elsewhere(record, () => undefined),
})
