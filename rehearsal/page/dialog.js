// @ts-check
import { draw } from './cards.js'
import { forgetDraft } from './drafts.js'
import { does, element } from './talk.js'

/** @param {unknown} part @returns {string[]} */
function inputsIn(part) {
  if (Array.isArray(part)) return part.flatMap(inputsIn)
  if (typeof part !== 'object' || part === null) return []
  const own = 'id' in part && 'type' in part && String(part.type).startsWith('Input.') ? [String(part.id)] : []
  return [...own, ...Object.values(part).flatMap(inputsIn)]
}

/**
 * Draws the dialog that lies over one pane, and puts the keyboard into it. Closed without being sent, it has its words again when it is next opened.
 * @param {{ title: string, card: object }} dialog
 * @param {string} person
 * @param {{ name: string, id: string }[]} people
 */
export function drawDialog(dialog, person, people) {
  const close = element('button', { type: 'button', class: 'quiet', 'aria-label': 'Close' }, '✕')
  const body = element('div', { class: 'card' })
  const box = element(
    'section',
    { class: 'dialog', role: 'dialog', 'aria-label': dialog.title },
    element('header', {}, element('h3', {}, dialog.title), close),
    body,
  )
  // A form's title may go on with the item being taken, which may have changed when the form is opened again.
  const draftKey = ['form', person, dialog.title.replace(/ · .*/, ''), ...inputsIn(dialog.card)].join(' ')
  body.append(
    draw(dialog.card, people, draftKey, (action, inputs) => {
      box.setAttribute('aria-busy', 'true')
      void does(person, 'pressesInDialog', { action, inputs }).then(came => {
        box.removeAttribute('aria-busy')
        if (came.kind === 'nothing' || came.kind === 'dialog' || (came.kind === 'said' && !came.refused))
          forgetDraft(draftKey)
      })
    }),
  )
  const leave = () => void does(person, 'closesDialog')
  close.addEventListener('click', leave)
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') leave()
  })
  queueMicrotask(() => {
    const first = body.querySelector('input, textarea, select, button')
    if (first instanceof HTMLElement) first.focus()
  })
  return box
}

/**
 * Draws what the bot said where there is no card to put it under.
 * @param {string} text
 * @param {string} person
 */
export function drawNotice(text, person) {
  const ok = element('button', { type: 'button' }, 'OK')
  const leave = () => void does(person, 'dismissesNotice')
  ok.addEventListener('click', leave)
  const box = element(
    'section',
    { class: 'dialog', role: 'alertdialog', 'aria-label': 'The bot says' },
    element('p', {}, text),
    ok,
  )
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') leave()
  })
  queueMicrotask(() => ok.focus())
  return box
}
