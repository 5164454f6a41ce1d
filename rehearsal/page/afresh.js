// @ts-check
import { forgetDrafts } from './drafts.js'
import { does } from './talk.js'

/** @param {string} id */
const byId = id => /** @type {HTMLElement} */ (document.getElementById(id))

/** Asks before everything leaves the room, and says so where the room cannot do it. @param {boolean} may */
export function offersStartingAfresh(may) {
  const asked = /** @type {HTMLDialogElement} */ (byId('afreshAsked'))
  const explained = byId('afreshSays').innerHTML
  byId('afresh').hidden = !may
  byId('afresh').addEventListener('click', () => {
    byId('afreshSays').innerHTML = explained
    byId('afreshYes').hidden = false
    byId('room').removeAttribute('open')
    asked.showModal()
  })
  asked.addEventListener('close', () => {
    if (asked.returnValue !== 'yes') return
    asked.returnValue = ''
    void does('room', 'startsAfresh').then(({ text }) => {
      if (text === undefined) {
        forgetDrafts()
        localStorage.removeItem('guide')
        return location.reload()
      }
      byId('afreshSays').textContent = text
      byId('afreshYes').hidden = true
      return asked.showModal()
    })
  })
}
