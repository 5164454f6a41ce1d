import * as v from 'valibot'

/** What is read of Graph's answers; all else in them is left unread. */

const driveItem = v.object({
  id: v.string(),
  name: v.string(),
  webUrl: v.string(),
  eTag: v.string(),
  /** Changes with the content only, where an eTag changes with every column too. Folders have none. */
  cTag: v.optional(v.string()),
  size: v.optional(v.number(), 0),
  folder: v.optional(v.object({})),
  parentReference: v.optional(v.object({ driveId: v.optional(v.string()) }), {}),
})

/** A file or folder in a library. */
export type DriveItem = v.InferOutput<typeof driveItem>

/** @throws ValiError where Graph answers something else */
export const readDriveItem = (answer: unknown): DriveItem => v.parse(driveItem, answer)

const site = v.object({ id: v.string() })

/** @throws ValiError where Graph answers something else */
export const readSite = (answer: unknown): v.InferOutput<typeof site> => v.parse(site, answer)

const drive = v.object({ id: v.string(), name: v.string(), webUrl: v.string() })
const drives = v.object({ value: v.array(drive), '@odata.nextLink': v.optional(v.string()) })

/** A document library. */
export type Drive = v.InferOutput<typeof drive>

/** One page of a site's libraries, with the address of the next. @throws ValiError where Graph answers something else */
export const readDrives = (answer: unknown): v.InferOutput<typeof drives> => v.parse(drives, answer)

const columns = v.object({ value: v.array(v.object({ name: v.string() })) })

/** The internal names of a library's columns. @throws ValiError where Graph answers something else */
export const readColumns = (answer: unknown): readonly string[] =>
  v.parse(columns, answer).value.map(column => column.name)

const chatMessages = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      createdDateTime: v.string(),
      attachments: v.optional(v.nullable(v.array(v.object({ content: v.nullish(v.string()) })))),
    }),
  ),
})

/** A message of a chat: its id, which is Teams' own for the activity, when it was made (ISO 8601), and the cards in it as JSON. */
export interface ChatMessageRead {
  readonly id: string
  readonly created: string
  readonly cards: readonly string[]
}

/** One page of a chat's messages. What people wrote is left unread. @throws ValiError where Graph answers something else */
export const readChatMessages = (answer: unknown): readonly ChatMessageRead[] =>
  v.parse(chatMessages, answer).value.map(({ id, createdDateTime, attachments }) => ({
    id,
    created: createdDateTime,
    cards: (attachments ?? []).flatMap(({ content }) => content ?? []),
  }))
