// @ts-check
import { draftAt, forgetDraft, keepDraft } from './drafts.js'
import { does, element } from './talk.js'

/** @param {File} file */
async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/**
 * Where somebody writes. Enter sends, Shift and Enter makes a line. What is not sent yet stays with its person and chat:
 * words begun one-to-one are never sent to the meeting chat by turning there.
 * @param {{ person: () => string, where: () => string, bot: string, hears: string, agenda: string }} of
 */
export function drawComposer(of) {
  const box = /** @type {HTMLTextAreaElement} */ (
    element('textarea', { rows: '1', 'aria-label': 'Write a message', placeholder: 'Write a message' })
  )
  const mention = /** @type {HTMLInputElement} */ (
    element('input', { type: 'checkbox', ...(of.hears === 'mentions' ? { checked: '' } : {}) })
  )
  const file = /** @type {HTMLInputElement} */ (
    element('input', { type: 'file', accept: '.txt,.docx', 'aria-label': 'Send the bot a file' })
  )
  const attach = element('label', { class: 'attach', title: 'Send the bot a file' }, 'Attach', file)
  const paste = element('button', { type: 'button', class: 'quiet paste' }, 'Paste the example agenda')
  const named = element(
    'label',
    {
      class: 'mention',
      title:
        of.hears === 'mentions' ? 'Teams hands the bot only what mentions it' : 'The bot hears everything in this chat',
    },
    mention,
    ` @${of.bot}`,
  )
  const form = /** @type {HTMLFormElement} */ (
    element(
      'form',
      { class: 'composer' },
      element(
        'div',
        { class: 'write' },
        box,
        attach,
        element('button', { type: 'submit', 'aria-label': 'Send', title: 'Send' }, '➤'),
      ),
      element('div', { class: 'under' }, named, paste),
    )
  )
  const fit = () => {
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`
  }
  const draftKey = () => ['words', of.person(), of.where()].join(' ')
  box.addEventListener('input', () => {
    fit()
    keepDraft(draftKey(), box.value)
  })
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    const text = box.value.trim()
    if (text === '') return
    const key = draftKey()
    const typed = { text, where: of.where(), mention: mention.checked && of.where() === 'chat' }
    box.value = ''
    fit()
    forgetDraft(key)
    does(of.person(), 'types', typed).catch(() => {
      if (draftAt(key) !== undefined) return
      keepDraft(key, text)
      if (key === draftKey()) box.value = text
      fit()
    })
  })
  paste.addEventListener('click', () => {
    box.value = `agenda\n\n${of.agenda}`
    keepDraft(draftKey(), box.value)
    fit()
    box.focus()
  })
  const send = async () => {
    const [chosen] = file.files ?? []
    if (chosen === undefined) return
    await does(of.person(), 'sends', { name: chosen.name, base64: await base64(chosen) })
    file.value = ''
  }
  file.addEventListener('change', () => void send())
  return {
    form,
    /** Puts the keyboard into the writing box. */
    write: () => box.focus(),
    /** Shows what belongs to this chat and this person. @param {{ where: string, clerk: boolean }} now */
    suits(now) {
      box.value = draftAt(draftKey()) ?? ''
      fit()
      named.hidden = now.where !== 'chat'
      attach.hidden = now.where !== 'one-to-one'
      paste.hidden = !(now.clerk && now.where === 'one-to-one' && of.agenda !== '')
    },
  }
}
