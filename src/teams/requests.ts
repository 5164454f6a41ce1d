import type { Brought } from '../desk/brought.ts'
import type { Asked } from '../meeting/commands.ts'
import { hasLists, withoutMarkup } from './markup.ts'
import { unmarked } from '../cards/say.ts'
import { withoutEntities } from '../meeting/htmlCharacters.ts'

/** What Teams sent, read once: everything after this function is typed. */
export interface Incoming {
  readonly kind: 'message' | 'edited' | 'invoke' | 'event' | 'members changed' | 'installed' | 'other'
  /** The name of an invoke or event, as Teams spells it. */
  readonly name: string
  /** The same for every delivery of one activity. Absent where the activity bears no id. */
  readonly request?: string
  /** The message's own id, which an edit of it bears too. */
  readonly message?: string
  readonly serviceUrl: string
  readonly channel: string
  readonly tenant?: string
  readonly conversation: { readonly id: string; readonly kind: 'one-to-one' | 'chat' }
  readonly meeting?: string
  readonly from: { readonly mri: string; readonly id?: string; readonly name: string }
  readonly bot: string
  /** As typed, without the mention of the bot. */
  readonly text: string
  readonly mentioned: boolean
  readonly value: Readonly<Record<string, unknown>>
  readonly files: readonly { readonly name: string; readonly url: string }[]
  readonly botAdded: boolean
  /** ISO 8601, UTC. */
  readonly at: string
}

type Plain = Readonly<Record<string, unknown>>
/** What should be an object, as one; an empty one where it is none. */
export const plain = (value: unknown): Plain =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Plain
const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A field by its name in camel or Pascal case: Teams sends both. */
export const either = (of: Plain, name: string): unknown => of[name] ?? of[name.charAt(0).toUpperCase() + name.slice(1)]

const kinds: Readonly<Record<string, Incoming['kind']>> = {
  message: 'message',
  invoke: 'invoke',
  event: 'event',
  conversationUpdate: 'members changed',
  installationUpdate: 'installed',
}

/** Whether somebody edited a message. An update is also told where one that was deleted is taken back. */
const isEdit = (a: Plain) =>
  words(a['type']) === 'messageUpdate' && either(plain(a['channelData']), 'eventType') === 'editMessage'

/** The conversation's own id: a reply in a thread carries the message it answers behind it. */
const ownId = (id: string) => id.replace(/;messageid=.*$/i, '')

/** Reads an activity. Never throws: what is missing is empty, and what is of no known kind is `other`. */
export function readActivity(activity: unknown, now: Date): Incoming {
  const a = plain(activity),
    from = plain(a['from']),
    conversation = plain(a['conversation']),
    channelData = plain(a['channelData'])
  const bot = words(plain(a['recipient'])['id'])
  const id = words(a['id']),
    sent = moment(a['rawTimestamp'] ?? a['timestamp']),
    at = sent ?? now.toISOString(),
    person = words(from['aadObjectId'])
  const { text, mentioned } = withoutMention(
    asWritten(words(a['text']), list(a['attachments'])),
    list(a['entities']),
    bot,
  )
  const meeting = words(either(plain(channelData['meeting']), 'id'))
  const tenant = words(plain(channelData['tenant'])['id']) || words(conversation['tenantId'])
  const kind = words(conversation['conversationType'])
  return {
    kind: isEdit(a) ? 'edited' : (kinds[words(a['type'])] ?? 'other'),
    name: words(a['name']),
    ...(id === '' ? {} : { request: `${words(conversation['id'])} ${id} ${sent ?? ''} ${words(from['id'])}` }),
    ...(id === '' || !words(a['type']).startsWith('message') ? {} : { message: id }),
    serviceUrl: words(a['serviceUrl']),
    channel: words(a['channelId']),
    ...(tenant === '' ? {} : { tenant }),
    conversation: {
      id: ownId(words(conversation['id'])),
      kind:
        kind === 'personal' ||
        (kind === '' && conversation['isGroup'] !== true && !words(conversation['id']).startsWith('19:'))
          ? 'one-to-one'
          : 'chat',
    },
    ...(meeting === '' ? {} : { meeting }),
    from: {
      mri: words(from['id']),
      ...(person === '' ? {} : { id: person }),
      name: words(from['name']).trim() || 'Somebody',
    },
    bot,
    text,
    mentioned,
    value: plain(a['value']),
    files: filesOf(list(a['attachments'])),
    botAdded: list(a['membersAdded']).some(m => words(plain(m)['id']) === bot) || words(a['action']).startsWith('add'),
    at,
  }
}

/** A moment as Teams writes it; the SDK has made a `Date` of it by now. */
const moment = (value: unknown): string | undefined => {
  const read = value instanceof Date ? value.getTime() : Date.parse(words(value))
  return Number.isNaN(read) ? undefined : new Date(read).toISOString()
}

/** An agenda's cells are read line by line; a table of anything else is words. */
const isAgenda = /^\s*(?:<at>[^<]{0,100}<\/at>\s*)?agenda\b/i

/** The text as it was written: where the compose box made a real list of it, the marks are only in the HTML beside the text. */
function asWritten(text: string, attachments: readonly unknown[]): string {
  const html = attachments.map(plain).find(a => a['contentType'] === 'text/html')?.['content']
  return typeof html === 'string' && hasLists(html)
    ? withoutMarkup(
        html
          .replace(/<(span|at)\b[^<>]{0,500}itemtype="[^"<>]{0,200}mention"[^<>]{0,500}>([^<]*)<\/\1>/gi, '<at>$2</at>')
          .replace(/<at>([^<]*)<\/at>/gi, '&lt;at&gt;$1&lt;/at&gt;'),
        isAgenda.test(text) ? 'an agenda' : 'words',
      )
    : text
}

/** Text without the bot's mention. Teams marks it `<at>…</at>`, with an entity that says who was mentioned. */
function withoutMention(text: string, entities: readonly unknown[], bot: string): { text: string; mentioned: boolean } {
  const own = entities.map(plain).filter(e => e['type'] === 'mention' && words(plain(e['mentioned'])['id']) === bot)
  const without = own.reduce<string>((t, e) => t.replace(words(e['text']) || /<at>[^<]*<\/at>/, ' '), text)
  const plainText = withoutEntities(without.replace(/<at[^<>]{0,500}>([^<]*)<\/at>/g, '$1'))
    .replace(/\r\n?/g, '\n')
    .replace(/^[\s\p{Cf}]+/u, '')
  return { text: unmarked(plainText.trim()), mentioned: own.length > 0 }
}

function filesOf(attachments: readonly unknown[]): Incoming['files'] {
  return attachments
    .map(plain)
    .filter(a => a['contentType'] === 'application/vnd.microsoft.teams.file.download.info')
    .map(a => ({ name: words(a['name']), url: words(plain(a['content'])['downloadUrl']) }))
    .filter(f => f.url !== '')
}

/** Who asks, when and where, from the activity alone. */
export const askedBy = (incoming: Incoming, email: string | undefined, privately: boolean): Asked => ({
  by: {
    name: incoming.from.name,
    ...(incoming.from.id === undefined ? {} : { id: incoming.from.id }),
    ...(email === undefined ? {} : { email }),
  },
  at: incoming.at,
  where: privately || incoming.conversation.kind === 'one-to-one' ? 'privately' : 'in the chat',
})

/** What the desk is told of an activity besides what is asked. */
export const broughtBy = ({ conversation, mentioned, request, message, from }: Incoming, asked: Asked): Brought => ({
  asked,
  ...(conversation.kind === 'chat' ? { chat: conversation.id } : {}),
  addressed: mentioned || conversation.kind === 'one-to-one',
  ...(request === undefined ? {} : { request }),
  ...(message === undefined ? {} : { message: `${conversation.id} ${message}` }),
  person: from.mri,
})
