import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The part of Microsoft Graph that filing needs, on this machine, as strict as the real one where it matters. */
export interface FakeGraph {
  /** Ends with `/v1.0`. */
  readonly url: string
  /** Everything asked so far, with the path as it came over the wire. */
  readonly asked: readonly Asked[]
  /** The next requests of this kind are answered so instead, one answer a request. */
  answerNext(method: string, path: RegExp, ...answers: readonly Instead[]): void
  /** The content at `Library/folder/name`, undefined where there is none. */
  contentOf(path: string): string | undefined
  /** All paths of files, in order of their making. */
  files(): readonly string[]
  columnsOf(path: string): Readonly<Record<string, string>>
  /** Somebody edits the file at a path, or puts one there. */
  edit(path: string, content: string | Uint8Array): void
  /** Somebody opens the file in Word, or closes it. */
  lock(path: string, locked: boolean): void
  /** Somebody checks the file out, or in. */
  checkOut(path: string, out: boolean): void
  /** What the file at a path had in it before, oldest first. */
  versionsOf(path: string): readonly string[]
  /** The bytes at a path. */
  bytesOf(path: string): Uint8Array
  /** The library has these columns only. */
  columns(library: string, names: readonly string[]): void
  /** From now on what stands in this chat may be read, as the app's permission in it allows; otherwise that is refused. */
  letsRead(chat: ChatShown): void
  close(): Promise<void>
}

/** A chat as Graph shows it. */
export interface ChatShown {
  readonly id: string
  /** Oldest first. */
  readonly messages: readonly { readonly id: string; readonly at: Date; readonly attachments: readonly unknown[] }[]
}

/** A request as it came. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/**
 * An answer in place of the ordinary one; `lost` breaks the connection, before or after the request was carried out, `and` then does something;
 * `meanwhile` does something just before the request is answered in the ordinary way.
 */
export type Instead =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly lost: 'before' | 'after'; readonly and?: () => void }
  | { readonly meanwhile: () => void }

interface Item {
  readonly id: string
  name: string
  readonly parent: Item | undefined
  readonly drive: FakeDrive
  content: Buffer | undefined
  version: number
  contentVersion: number
  locked: boolean
  checkedOut: boolean
  readonly versions: string[]
  readonly fields: Record<string, string>
}

interface FakeDrive {
  readonly id: string
  readonly name: string
  columns: Set<string>
  readonly items: Item[]
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const SITE = 'https://council.sharepoint.com/sites/partnerships'
const contentTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
}
const refused = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: `Fake Graph: ${code}` } },
})

/** The newest messages of a chat, as Graph gives them: a card is a string of JSON. */
function inTheChat(chat: ChatShown | undefined, query: URLSearchParams): Answer {
  if (chat === undefined) return refused(403, 'Forbidden')
  if (query.get('$orderby') !== 'createdDateTime desc' || Number(query.get('$top')) > 50)
    return refused(400, 'BadRequest')
  const shown = (attachment: unknown) => {
    const { contentType, content } = attachment as { readonly contentType: string; readonly content: unknown }
    return { contentType, content: JSON.stringify(content, undefined, 2) }
  }
  const value = chat.messages
    .slice(-Number(query.get('$top')))
    .toReversed()
    .map(m => ({ id: m.id, createdDateTime: m.at.toISOString(), attachments: m.attachments.map(shown) }))
  return { status: 200, body: { value } }
}

/** Starts a fake Graph with one site and these libraries. */
export async function startFakeGraph(...libraries: readonly string[]): Promise<FakeGraph> {
  const asked: Asked[] = []
  const instead: { readonly method: string; readonly path: RegExp; readonly answers: Instead[] }[] = []
  const chats = new Map<string, ChatShown>()
  let made = 0
  const newItem = (drive: FakeDrive, name: string, parent: Item | undefined, content: Buffer | undefined): Item => {
    const item: Item = {
      id: `item${(made += 1)}`,
      name,
      parent,
      drive,
      content,
      version: 1,
      contentVersion: 1,
      locked: false,
      checkedOut: false,
      versions: [],
      fields: {},
    }
    drive.items.push(item)
    return item
  }
  const drives = libraries.map((name, index): FakeDrive => {
    const drive: FakeDrive = {
      id: `b!drive${index}`,
      name,
      columns: new Set(['Title', 'MinutesStatus', 'MeetingDate', 'Partnership']),
      items: [],
    }
    newItem(drive, 'root', undefined, undefined)
    return drive
  })
  const childOf = (parent: Item, name: string): Item | undefined =>
    parent.drive.items.find(each => each.parent === parent && each.name.toLowerCase() === name.toLowerCase())
  const partsOf = (item: Item): readonly string[] =>
    item.parent === undefined ? [item.drive.name] : [...partsOf(item.parent), item.name]
  const webUrl = (item: Item): string => `${SITE}/${partsOf(item).map(encodeURIComponent).join('/')}`
  const shown = (item: Item): unknown => ({
    id: item.id,
    name: item.name,
    webUrl: webUrl(item),
    eTag: `"{${item.id}},${item.version}"`,
    parentReference: { driveId: item.drive.id },
    ...(item.content === undefined
      ? { folder: { childCount: 0 } }
      : { cTag: `"c:{${item.id}},${item.contentVersion}"`, size: item.content.length, file: {} }),
  })
  const all = (): readonly Item[] => drives.flatMap(drive => drive.items)
  const atPath = (path: string): Item | undefined => all().find(item => partsOf(item).join('/') === path)
  const mustBeAt = (path: string): Item => {
    const item = atPath(path)
    if (item === undefined)
      throw new Error(
        `There is nothing at ${path}; there are ${all()
          .map(each => partsOf(each).join('/'))
          .join(', ')}`,
      )
    return item
  }

  function upload(
    parent: Item,
    name: string,
    query: URLSearchParams,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Answer {
    const expected = contentTypes[name.split('.').at(-1) ?? '']
    if (expected !== undefined && headers['content-type']?.split(';')[0] !== expected)
      return refused(415, 'unsupportedMediaType')
    if (/["*:<>?/\\|]/.test(name)) return refused(400, 'invalidRequest')
    const there = childOf(parent, name)
    if (there === undefined) return { status: 201, body: shown(newItem(parent.drive, name, parent, body)) }
    if (there.locked) return refused(423, 'resourceLocked')
    if (there.checkedOut) return refused(409, 'resourceCheckedOut')
    const match = headers['if-match']
    const { eTag, cTag } = shown(there) as { readonly eTag: string; readonly cTag?: string }
    if (match !== undefined && match !== eTag && match !== cTag) return refused(412, 'resourceModified')
    if (query.get('@microsoft.graph.conflictBehavior') === 'fail') return refused(409, 'nameAlreadyExists')
    if (there.content !== undefined) there.versions.push(there.content.toString())
    there.content = body
    there.version += 1
    there.contentVersion += 1
    return { status: 200, body: shown(there) }
  }

  function aboutItem(
    item: Item,
    rest: readonly string[],
    method: string,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Answer {
    const [first = '', ...more] = rest
    if (first === '' && method === 'GET') return { status: 200, body: shown(item) }
    if (first === 'content' && method === 'GET')
      return { status: 302, headers: { Location: `/download/${item.id}?tempauth=x` } }
    const match = headers['if-match']
    if (match !== undefined && match !== (shown(item) as { readonly eTag: string }).eTag)
      return refused(412, 'resourceModified')
    if (first === 'content' && method === 'PUT') {
      if (item.locked) return refused(423, 'resourceLocked')
      if (item.checkedOut) return refused(409, 'resourceCheckedOut')
      if (item.content !== undefined) item.versions.push(item.content.toString())
      item.content = body
      item.version += 1
      item.contentVersion += 1
      return { status: 200, body: shown(item) }
    }
    if (first === '' && method === 'DELETE') {
      if (item.locked) return refused(423, 'resourceLocked')
      item.drive.items.splice(item.drive.items.indexOf(item), 1)
      return { status: 204 }
    }
    if (headers['content-type'] !== 'application/json') return refused(415, 'unsupportedMediaType')
    if (first === '' && method === 'PATCH') {
      const { name } = JSON.parse(body.toString()) as { readonly name: string }
      if (item.locked) return refused(423, 'resourceLocked')
      if (item.parent !== undefined && ![undefined, item].includes(childOf(item.parent, name)))
        return refused(409, 'nameAlreadyExists')
      item.name = name
      item.version += 1
      return { status: 200, body: shown(item) }
    }
    if (first === 'children' && method === 'POST') {
      const { name } = JSON.parse(body.toString()) as { readonly name: string }
      return childOf(item, name) === undefined
        ? { status: 201, body: shown(newItem(item.drive, name, item, undefined)) }
        : refused(409, 'nameAlreadyExists')
    }
    if (first === 'listItem' && more[0] === 'fields' && method === 'PATCH') {
      const fields = JSON.parse(body.toString()) as Record<string, string>
      if (Object.keys(fields).some(name => !item.drive.columns.has(name))) return refused(400, 'invalidRequest')
      Object.assign(item.fields, fields)
      item.version += 1
      // SharePoint writes columns into a Word file, so its content changes as well.
      if (item.name.endsWith('.docx')) item.contentVersion += 1
      return { status: 200, body: item.fields }
    }
    return refused(405, 'notSupported')
  }

  function answer(
    method: string,
    path: string,
    query: URLSearchParams,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Answer {
    if (path === '/v1.0/sites/council.sharepoint.com:/sites/partnerships')
      return { status: 200, body: { id: 'council.sharepoint.com,1,2' } }
    if (path === '/v1.0/sites/council.sharepoint.com,1,2/drives') {
      const page = Number(query.get('$skiptoken') ?? 0)
      const value = drives
        .slice(page, page + 1)
        .map(drive => ({ id: drive.id, name: drive.name, webUrl: `${SITE}/${encodeURIComponent(drive.name)}` }))
      return {
        status: 200,
        body: {
          value,
          ...(page + 1 < drives.length
            ? { '@odata.nextLink': `${url}${path.slice('/v1.0'.length)}?$skiptoken=${page + 1}` }
            : {}),
        },
      }
    }
    const chatAsked = /^\/v1\.0\/chats\/([^/]+)\/messages$/.exec(path)?.[1]
    if (chatAsked !== undefined) return inTheChat(chats.get(decodeURIComponent(chatAsked)), query)
    const share = /^\/v1\.0\/shares\/u!([\w-]+)\/driveItem(?:\/(content))?$/.exec(path)
    if (share !== null) {
      const link = Buffer.from(share[1] ?? '', 'base64url').toString()
      const item = all().find(each => webUrl(each) === link)
      return item === undefined
        ? refused(404, 'itemNotFound')
        : aboutItem(item, share[2] === undefined ? [] : [share[2]], method, headers, body)
    }
    const [, driveId, start, rest = ''] =
      /^\/v1\.0\/drives\/([^/]+)\/(root|items\/[^/:]+|list\/columns)(.*)$/.exec(path) ?? []
    const drive = drives.find(each => each.id === driveId)
    if (drive === undefined) return refused(404, 'itemNotFound')
    if (start === 'list/columns') return { status: 200, body: { value: [...drive.columns].map(name => ({ name })) } }
    const from = start === 'root' ? drive.items[0] : drive.items.find(each => `items/${each.id}` === start)
    if (from === undefined) return refused(404, 'itemNotFound')
    if (!rest.startsWith(':')) return aboutItem(from, rest.split('/').slice(1), method, headers, body)
    const [names = '', after = ''] = rest.slice(2).split(':')
    const parts = names.split('/').map(decodeURIComponent)
    if (after === '/content' && method === 'PUT') {
      const parent = parts
        .slice(0, -1)
        .reduce<Item | undefined>((folder, name) => folder && childOf(folder, name), from)
      return parent === undefined
        ? refused(404, 'itemNotFound')
        : upload(parent, parts.at(-1) ?? '', query, headers, body)
    }
    const item = parts.reduce<Item | undefined>((folder, name) => folder && childOf(folder, name), from)
    return item === undefined
      ? refused(404, 'itemNotFound')
      : aboutItem(item, after.split('/').slice(1), method, headers, body)
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: raw = '', headers } = request
      asked.push({ method, path: raw, headers })
      const { pathname, searchParams } = new URL(raw, 'http://fake')
      const download = /^\/download\/(\w+)$/.exec(pathname)?.[1]
      if (download !== undefined) return response.end(all().find(item => item.id === download)?.content)
      const planned = instead
        .find(each => each.method === method && each.path.test(raw) && each.answers.length > 0)
        ?.answers.shift()
      if (planned !== undefined && 'lost' in planned) {
        if (planned.lost === 'after') answer(method, pathname, searchParams, headers, Buffer.concat(chunks))
        planned.and?.()
        return request.socket.destroy()
      }
      if (planned !== undefined && 'meanwhile' in planned) planned.meanwhile()
      const given =
        planned === undefined || 'meanwhile' in planned
          ? answer(method, pathname, searchParams, headers, Buffer.concat(chunks))
          : { ...refused(planned.status, 'planned'), headers: planned.headers ?? {} }
      // Where restify is loaded, writing the head gives nothing back.
      response.writeHead(given.status, { 'Content-Type': 'application/json', ...given.headers })
      return response.end(given.body === undefined ? '' : JSON.stringify(given.body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`

  return {
    url,
    asked,
    letsRead: chat => void chats.set(chat.id, chat),
    answerNext: (method, path, ...answers) => void instead.push({ method, path, answers: [...answers] }),
    contentOf: path => atPath(path)?.content?.toString(),
    files: () =>
      all()
        .filter(item => item.content !== undefined)
        .map(item => partsOf(item).join('/')),
    columnsOf: path => mustBeAt(path).fields,
    edit(path, content) {
      const item =
        atPath(path) ??
        newItem(
          mustBeAt(path.slice(0, path.lastIndexOf('/'))).drive,
          path.slice(path.lastIndexOf('/') + 1),
          mustBeAt(path.slice(0, path.lastIndexOf('/'))),
          undefined,
        )
      item.content = Buffer.from(content)
      item.version += 1
      item.contentVersion += 1
    },
    lock: (path, locked) => void (mustBeAt(path).locked = locked),
    checkOut: (path, out) => void (mustBeAt(path).checkedOut = out),
    versionsOf: path => mustBeAt(path).versions,
    bytesOf: path => new Uint8Array(mustBeAt(path).content ?? []),
    columns: (library, names) =>
      drives.filter(drive => drive.name === library).forEach(drive => void (drive.columns = new Set(names))),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
