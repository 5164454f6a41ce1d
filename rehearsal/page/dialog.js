// @ts-check
import { draw } from './cards.js'
import { does, element } from './talk.js'

/**
 * Draws the dialog that lies over one pane, and puts the keyboard into it.
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
  body.append(
    draw(dialog.card, people, (action, inputs) => {
      box.setAttribute('aria-busy', 'true')
      void does(person, 'pressesInDialog', { action, inputs }).then(() => box.removeAttribute('aria-busy'))
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
