// @ts-check

/** What has been typed and not sent, by where it was typed. It outlives a redrawn card, a closed dialog and a reload. @type {Map<string, any>} */
const drafts = new Map(JSON.parse(sessionStorage.getItem('drafts') ?? '[]'))

const write = () => sessionStorage.setItem('drafts', JSON.stringify([...drafts]))

/** @param {string} where */
export const draftAt = where => drafts.get(where)

/** @param {string} where @param {unknown} draft */
export function keepDraft(where, draft) {
  drafts.set(where, draft)
  write()
}

/** It has been sent. @param {string} where */
export function forgetDraft(where) {
  drafts.delete(where)
  write()
}

/** The room starts afresh. */
export function forgetDrafts() {
  drafts.clear()
  write()
}
