import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ActAnswer, MeAnswer, RegisterAnswer } from '../../src/companion/answers.ts'
import { readPage } from '../../src/companion/pageFiles.ts'
import { framesOfTheRoom, policy } from '../../src/companion/pagePolicy.ts'
import type { MeetingView, StageView } from '../../src/companion/views/meetingView.ts'
import { pageWords } from '../../src/cards/pageWords.ts'
import { inLanguage, inWords } from '../../src/cards/say.ts'

/** What the page asked to be done. */
export interface Done {
  readonly request: string
  readonly route: string
  readonly verb?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** A server of the page's files whose views and answers a test sets, and whose line a test can cut; a frame around it speaks as Teams does. */
export interface StubCompanion {
  readonly origin: string
  /** The page that frames the companion, at another port; what stands after `?` goes to the frame. */
  readonly around: string
  readonly done: readonly Done[]
  /** The `Last-Event-ID` of each line that was opened, and what was sent in all. */
  readonly lines: readonly string[]
  /** The token of each request that had to have one. */
  readonly tokens: readonly string[]
  readonly bytes: () => number
  /** How many lines are open. */
  readonly open: () => number
  /** Why nobody is let in. */
  stranger: string | undefined
  how: 'teams' | 'room'
  me: MeAnswer
  /** Answers what is done, instead of with nothing at all. */
  answers: (act: Done) => readonly ActAnswer[] | number
  /** Tokens that have run out. */
  readonly expired: Set<string>
  /** Shows everybody who looks another view. */
  shows(view: MeetingView | StageView): void
  /** Cuts every line that is open. */
  cuts(): void
  /** Answers nothing any more, until told otherwise. */
  dark: boolean
  close(): Promise<void>
}

const page = readPage()
const rules = policy(page.mapHash, ['https://teams.microsoft.com', ...framesOfTheRoom])

/** The module it speaks by. */
export const teamsAround = join(import.meta.dirname, '../../rehearsal/page/teamsAround.js')
/** A page that frames whatever `src` says and speaks to it as Teams does, `token` and `theme` as they are asked for; it says nothing where it is `silent`. */
export const host = `<!doctype html><html lang="en"><title>Around</title>
<body style="margin:0"><iframe id="frame" title="Companion" style="border:0;width:100vw;height:100vh"></iframe>
<script type="module">
  import { TeamsAround } from '/teamsAround.js'
  const frame = document.getElementById('frame')
  const wanted = window.wanted = new URLSearchParams(location.search)
  frame.src = wanted.get('src')
  window.asked = []
  window.tokens = 0
  if (!wanted.has('silent')) window.around = new TeamsAround({
    frame,
    context: () => ({ theme: wanted.get('theme') ?? 'default', locale: 'en-gb', frameContext: 'sidePanel', entityId: 'companion', chatId: '19:chat', userObjectId: 'x' }),
    token: () => { window.tokens += 1; return wanted.get('token') ?? 'room:dana' },
    stage: address => { window.staged = address },
  })
</script>`

/** A register with the meetings of somebody's partnerships, and no action. */
const registerOf = ({ partnerships }: MeAnswer): RegisterAnswer => ({
  partnerships: partnerships.map(({ key, name, shortName, clerk }) => ({ key, name, shortName, clerk })),
  meetings: partnerships.flatMap(({ key, name, meetings }) =>
    meetings.map(({ meeting, dateInWords, phaseInWords }) => ({
      meeting,
      partnership: key,
      body: name,
      dateInWords,
      state: phaseInWords,
    })),
  ),
  minutes: [],
  actions: [],
  owners: [],
  organisations: [],
})

/** Starts it on free ports of this machine. */
export async function startStubCompanion(first: MeetingView | StageView): Promise<StubCompanion> {
  let view = first
  let bytes = 0
  const done: Done[] = []
  const lines: string[] = []
  const tokens: string[] = []
  const open = new Set<ServerResponse>()
  const answered = new Map<string, unknown>()
  const event = () => `event: view\nid: ${view.version}\ndata: ${JSON.stringify(view)}\n\n`

  const send = (
    response: ServerResponse,
    status: number,
    kind: string,
    body: string | Uint8Array,
    encoding?: string,
  ) => {
    const packed = encoding === undefined ? gzipSync(body) : body
    bytes += packed.length
    const headers = { 'content-type': kind, 'content-encoding': encoding ?? 'gzip', 'content-security-policy': rules }
    response.writeHead(status, headers).end(packed)
  }
  const json = (response: ServerResponse, body: unknown, status = 200) =>
    send(response, status, 'application/json', JSON.stringify(body))

  async function act(request: IncomingMessage, response: ServerResponse, route: string) {
    const parts: Buffer[] = []
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    const asked = { route, ...(JSON.parse(Buffer.concat(parts).toString()) as Omit<Done, 'route'>) }
    if (!answered.has(asked.request)) {
      done.push(asked)
      const answers = stub.answers(asked)
      if (typeof answers === 'number') return json(response, { sentence: 'Not now.' }, answers)
      answered.set(asked.request, { answers, version: view.version })
    }
    return json(response, answered.get(asked.request))
  }

  function api(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) {
    const people = [{ id: 'dana', name: 'Dana Okafor', part: 'chair' }]
    if (path === 'sign-in') return json(response, { how: stub.how, ...(stub.how === 'room' ? { people } : {}) })
    if (path === 'words') {
      const language = query.get('language') as 'en' | 'cy' | 'both'
      return json(
        response,
        inLanguage(language, () => inWords(pageWords())),
      )
    }
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    tokens.push(token)
    if (token === '' || stub.expired.has(token))
      return json(response, { sentence: 'Sign in again.', signIn: true }, 401)
    if (path === 'me' && stub.stranger !== undefined) return json(response, { sentence: stub.stranger }, 403)
    if (path === 'me') return json(response, stub.me)
    if (path === 'press' || path === 'type') return void act(request, response, path)
    if (path === 'register') return json(response, registerOf(stub.me))
    if (path === 'find') return json(response, { total: 0, found: [] })
    if (path !== 'live') return json(response, { sentence: 'There is no such thing.' }, 404)
    const last = String(request.headers['last-event-id'] ?? '')
    lines.push(last)
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' })
    response.write(': here\n\n')
    if (last !== String(view.version)) response.write(event())
    open.add(response)
    return request.once('close', () => open.delete(response))
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (stub.dark) return request.socket.destroy()
    if (pathname.startsWith('/companion/api/')) return api(request, response, pathname.slice(15), searchParams)
    if (pathname === '/companion') return send(response, 200, 'text/html', page.shell)
    return void page
      .file(pathname.split('/').slice(4).join('/'), 'gzip')
      .then(found =>
        found === undefined
          ? response.writeHead(404).end()
          : send(response, 200, found.type, found.content, found.encoding ?? 'identity'),
      )
  })
  const around = createServer((request, response) => {
    const script = request.url === '/teamsAround.js'
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' })
    response.end(script ? readFileSync(teamsAround) : host)
  })
  for (const each of [server, around]) await new Promise<void>(up => each.listen(0, '127.0.0.1', up))
  const at = (each: typeof server) => `http://127.0.0.1:${(each.address() as AddressInfo).port}`

  const stub: StubCompanion = {
    origin: at(server),
    around: at(around),
    done,
    lines,
    tokens,
    bytes: () => bytes,
    open: () => open.size,
    stranger: undefined,
    how: 'room',
    me: { name: 'Dana Okafor', language: 'en', partnerships: [], meeting: first.meeting },
    answers: () => [],
    expired: new Set(),
    dark: false,
    shows(another) {
      view = another
      for (const line of open) line.write(event())
    },
    cuts() {
      for (const line of open) line.destroy()
    },
    async close() {
      for (const each of [server, around]) {
        each.closeAllConnections()
        await new Promise(down => each.close(down))
      }
    },
  }
  return stub
}
