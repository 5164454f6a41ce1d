const joining =
  /(?:https?:\/\/|www\.)?(?:[\w-]+\.)*(?:teams\.microsoft\.(?:com|us)|teams\.live\.com|gov\.teams\.microsoft\.us|zoom\.us|zoomgov\.com|meet\.google\.com|webex\.com|gotomeeting\.com|aka\.ms\/JoinTeamsMeeting)(?:\/[^\s<>"”)\]]*)?/gi

/** Whether a text has a link by which anybody could join the meeting. */
export const hasJoinLink = (text: string): boolean => text.search(joining) !== -1

/** A text without links for joining a meeting. */
const withoutJoinLinks = (text: string): string =>
  hasJoinLink(text)
    ? text
        .replace(joining, '')
        .replace(/\s*[<(]\s*[>)]/g, '')
        .replace(/\s{2,}/g, ' ')
        .replace(/\s+([.,;])/g, '$1')
        .trim()
    : text

/** The same value with every text in it freed of links for joining: a link in minutes stays live for as long as the meeting's chat does. */
export function freeOfJoinLinks<T>(value: T): T {
  if (typeof value === 'string') return withoutJoinLinks(value) as T
  if (Array.isArray(value)) return value.map(freeOfJoinLinks) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, freeOfJoinLinks(part)])) as T
}
