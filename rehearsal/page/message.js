// @ts-check
import { draw } from './cards.js'
import { forgetDraft } from './drafts.js'
import { markdown } from './markdown.js'
import { does, element } from './talk.js'

/** @typedef {{ id: string, from: string, fromBot: boolean, mine: boolean, at: string, text: string, cards: object[], own: boolean, onlyForYou: boolean, files: string[], notice: null | { text: string, tone: string } }} Message */
/** @typedef {{ person: string, where: 'chat' | 'one-to-one', people: { name: string, id: string }[], messageActions: { id: string, title: string }[], said: (text: string, tone: string) => void }} Around */

/** @param {string} name */
const initials = name =>
  name
    .split(' ')
    .map(word => word[0] ?? '')
    .slice(0, 2)
    .join('')

/** @param {string} name */
const hue = name => Array.from(name).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 360, 7)

/**
 * Opens a link; a file on this machine is opened from the rehearsal room, since a page may not open it itself.
 * @param {string} url
 */
export async function follow(url) {
  if (!url.startsWith('file:')) return void window.open(url, '_blank', 'noreferrer')
  const { folder, files } = await (await fetch('/filed')).json()
  const path = decodeURIComponent(new URL(url).pathname)
  const below = path.startsWith(`${folder}/`)
    ? path.slice(folder.length + 1)
    : files.find((/** @type {string} */ file) => path.endsWith(file))
  return void window.open(`/filed/${(below ?? '').split('/').map(encodeURIComponent).join('/')}`, '_blank')
}

/**
 * The menu of message actions.
 * @param {Message} message
 * @param {Around} around
 */
function menu(message, around) {
  const buttons = around.messageActions.map(action => {
    const button = element('button', { type: 'button', role: 'menuitem' }, action.title)
    button.addEventListener('click', () => {
      details.removeAttribute('open')
      void does(around.person, 'usesMessageAction', { where: around.where, message: message.id, command: action.id })
    })
    return button
  })
  const details = element(
    'details',
    { class: 'menu more' },
    element('summary', { 'aria-label': `More about this message from ${message.from}`, title: 'More' }, '⋯'),
    element('div', { role: 'menu' }, ...buttons),
  )
  details.addEventListener('keydown', event => {
    if (event.key === 'Escape') details.removeAttribute('open')
  })
  return details
}

/**
 * Draws one message as this person sees it.
 * @param {Message} message
 * @param {Around} around
 */
export function drawMessage(message, around) {
  const body = element('div', { class: 'body' })
  const article = element('article', {
    class: message.mine ? 'message mine' : 'message',
    'data-id': message.id,
    'aria-label': `${message.from}, ${new Date(message.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`,
  })
  const face = element(
    'span',
    {
      class: message.fromBot ? 'face bot' : 'face',
      style: message.fromBot ? '' : `--hue:${hue(message.from)}`,
      'aria-hidden': 'true',
    },
    message.fromBot ? '' : initials(message.from),
  )
  const head = element(
    'p',
    { class: 'head' },
    element('strong', {}, message.from),
    element(
      'time',
      { datetime: message.at },
      new Date(message.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    ),
  )
  if (message.own && around.where === 'chat')
    head.append(element('span', { class: 'only', title: 'The others see the card without this' }, 'Your own view'))
  if (message.onlyForYou) head.append(element('span', { class: 'only' }, 'Only you can see this message'))
  body.append(head)
  if (message.text !== '') {
    const words = element('div', { class: 'words' })
    if (message.fromBot) words.innerHTML = markdown(message.text)
    else words.textContent = message.text
    // So long that it is scrolled in: the keyboard must be able to.
    if (message.mine && (message.text.length > 250 || message.text.split('\n').length > 7)) words.tabIndex = 0
    body.append(words)
  }
  for (const file of message.files) if (!message.fromBot) body.append(element('p', { class: 'file' }, `File: ${file}`))
  message.cards.forEach((card, place) => {
    const frame = element('div', { class: 'card' })
    const draftKey = ['card', around.person, message.id, place].join(' ')
    frame.append(
      draw(card, around.people, draftKey, (action, inputs) => {
        void press(frame, message, place, action, inputs, around).then(sent => {
          if (sent) forgetDraft(draftKey)
        })
      }),
    )
    body.append(frame)
  })
  if (message.notice !== null)
    body.append(element('p', { class: `notice ${message.notice.tone}`, role: 'status' }, message.notice.text))
  body.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.protocol !== 'file:') return
    event.preventDefault()
    void follow(link.href)
  })
  article.append(face, body)
  if (around.messageActions.length > 0) article.append(menu(message, around))
  return article
}

/**
 * Presses, and tells whether what was filled in has gone with it.
 * @param {HTMLElement} frame
 * @param {Message} message
 * @param {number} place
 * @param {object} action
 * @param {object} inputs
 * @param {Around} around
 */
async function press(frame, message, place, action, inputs, around) {
  frame.setAttribute('aria-busy', 'true')
  const came = await does(around.person, 'presses', { where: around.where, message: message.id, place, action, inputs })
  frame.removeAttribute('aria-busy')
  if (came.kind === 'link') await follow(came.url)
  if (came.kind === 'wrong' && came.status === 404) around.said(came.text, 'wrong')
  return Object.keys(inputs).length > 0 && (came.kind === 'card' || came.kind === 'nothing')
}
