import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { castTogether, type Cast } from '../cast.ts'
import type { AlsoServes } from '../connector/connector.ts'
import type { RehearsalRoom } from '../connector/room.ts'
import { readRequest } from '../connector/routes.ts'
import type { FirstMeeting } from '../firstMeeting.ts'
import { firstMeetingLines, firstWords } from '../firstMeetingLines.ts'
import type { PartnershipRehearsed } from '../partnershipFiles.ts'
import { doDeed } from './deeds.ts'
import { fileBelow, filedBelow, pageFolder, rendererFile, type FileFound } from './files.ts'
import { screenOf } from './screen.ts'

/** Empties chats and record; `refused` says why it cannot be done here. */
export interface StartingAfresh {
  readonly refused: string | undefined
  now(): Promise<void>
}

/** Who is shown at first and how far their first meeting is, what has been filed, and the agenda the page offers to paste. */
export interface PageWanted {
  readonly cast: Cast
  readonly guide: FirstMeeting
  readonly filedIn?: string
  readonly agenda?: string
  readonly startingAfresh?: StartingAfresh
  /** The web address of the companion page, which the bot serves; without it no pane has its tab. */
  readonly companion?: string
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body ?? null))

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https: http://127.0.0.1:*; frame-src http://127.0.0.1:* http://*.localhost:*; connect-src 'self' http://*.localhost:*; frame-ancestors 'none'"

function send(response: ServerResponse, file: FileFound | undefined) {
  if (file === undefined) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.')
  return response
    .writeHead(200, {
      'content-type': file.kind,
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    })
    .end(file.content)
}

/** Pushes a word whenever anybody's screen may have changed, at most every thirtieth of a second. */
function streamChanges(room: RehearsalRoom, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  let due: NodeJS.Timeout | undefined
  const tell = () => {
    due ??= setTimeout(() => {
      due = undefined
      response.write('data: changed\n\n')
    }, 33)
  }
  const end = room.onChange(tell)
  tell()
  request.once('close', () => {
    clearTimeout(due)
    end()
  })
}

/** Serves the page of the rehearsal room beside the connector, to this machine only. */
export function pageFor(room: RehearsalRoom, partnership: PartnershipRehearsed, wanted: PageWanted): AlsoServes {
  const filedIn = resolve(wanted.filedIn ?? 'data/files')
  const { cast, guide, startingAfresh } = wanted
  const about = () => ({
    partnership: partnership.name,
    shortName: partnership.shortName,
    people: partnership.people.map(({ name, part, organisation }) => ({
      name,
      id: room.person(name).person.aadObjectId ?? '',
      part,
      organisation: organisation ?? '',
    })),
    cast: castTogether(cast).map(({ name }) => name),
    messageActions: room.messageActions,
    bot: room.tenant.bot.name,
    hears: room.hears,
    agenda: wanted.agenda ?? '',
    mayStartAfresh: startingAfresh !== undefined,
    ...(wanted.companion === undefined ? {} : { companion: { page: wanted.companion, chat: room.mainChat.id } }),
  })
  const lines = firstMeetingLines(partnership, cast)
  const howFar = () => ({
    first: firstWords(partnership, cast),
    lines: guide.steps.map((step, place) => ({ ...lines[place], ...step })),
  })

  async function startAfresh(response: ServerResponse) {
    if (startingAfresh === undefined) return json(response, { text: 'This room cannot start afresh.' }, 404)
    if (startingAfresh.refused !== undefined) return json(response, { text: startingAfresh.refused }, 409)
    await startingAfresh.now()
    return json(response, {})
  }

  async function deed(request: IncomingMessage, response: ServerResponse) {
    const asked = await readRequest(request)
    const [, name = '', what = ''] = asked.path
    try {
      if (name === 'room') return await startAfresh(response)
      if (name === 'meeting')
        return json(response, await (what === 'starts' ? room.meetingStarts() : room.meetingEnds()))
      return json(response, await doDeed(room, room.person(name), what, asked.body))
    } catch (fault) {
      return json(
        response,
        { kind: 'wrong', status: 0, text: fault instanceof Error ? fault.message : String(fault) },
        400,
      )
    }
  }

  function get(path: string, request: IncomingMessage, response: ServerResponse) {
    if (path === '/') return send(response, fileBelow(pageFolder, 'index.html'))
    if (path === '/about') return json(response, about())
    if (path === '/guide') return json(response, howFar())
    if (path === '/changes') return streamChanges(room, request, response)
    if (path === '/filed') return json(response, { folder: filedIn, files: filedBelow(filedIn) })
    if (path.startsWith('/filed/')) return send(response, fileBelow(filedIn, path.slice('/filed/'.length)))
    if (path.startsWith('/screens/')) return json(response, screenOf(room, room.person(path.slice('/screens/'.length))))
    if (path === '/renderer.js') return send(response, fileBelow(rendererFile, 'adaptivecards.min.js'))
    return send(response, /^\/\w+\.(js|css|svg)$/.test(path) ? fileBelow(pageFolder, path.slice(1)) : undefined)
  }

  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    if (/^\/(teams|files)\//.test(path)) return false
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const fromHere = host === '127.0.0.1' || host === 'localhost'
    if (!fromHere) response.writeHead(403).end()
    else if (request.method === 'GET') get(path, request, response)
    else if (
      request.method === 'POST' &&
      request.headers['content-type'] === 'application/json' &&
      path.startsWith('/deeds/')
    )
      void deed(request, response)
    else response.writeHead(404).end()
    return true
  }
}
