// @ts-check
import { draftAt, keepDraft } from './drafts.js'
import { markdown } from './markdown.js'

/** Microsoft's renderer; loaded by a plain script, since its module form wants a bundler. @type {any} */
const AdaptiveCards = Reflect.get(globalThis, 'AdaptiveCards')

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (/** @type {string} */ text, /** @type {any} */ result) => {
  result.outputHtml = markdown(text).replace(/^<p>(.*)<\/p>$/s, (whole, inside) =>
    inside.includes('<p>') ? whole : inside,
  )
  result.didProcess = true
}

const colours = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention']
const foregroundColors = Object.fromEntries(
  colours.map(colour => [colour, { default: `var(--text-${colour})`, subtle: `var(--subtle-${colour})` }]),
)

/** How Teams sets a card. The colours are the page's, so that a card follows the page from light to dark. */
const hostConfig = new AdaptiveCards.HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  containerStyles: Object.fromEntries(
    ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'].map(style => [
      style,
      { backgroundColor: `var(--card-${style})`, foregroundColors },
    ]),
  ),
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 140 }, value: { wrap: true }, spacing: 12 },
  textBlock: { headingLevel: 2 },
  supportsInteractivity: true,
  hostCapabilities: { capabilities: null },
})

/**
 * Fills people pickers with the people of the chat, as Teams does.
 * @param {unknown} part
 * @param {readonly { name: string, id: string }[]} people
 * @returns {unknown}
 */
function withPeople(part, people) {
  if (Array.isArray(part)) return part.map(each => withPeople(each, people))
  if (typeof part !== 'object' || part === null) return part
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withPeople(value, people)]))
  const dataset = copy['choices.data']?.dataset
  if (typeof dataset !== 'string' || !dataset.startsWith('graph.microsoft.com/users')) return copy
  const { 'choices.data': _, ...picker } = copy
  return {
    ...picker,
    choices: [...(picker.choices ?? []), ...people.map(({ name, id }) => ({ title: name, value: id }))],
  }
}

/**
 * Puts what somebody has typed back into a card's inputs.
 * @param {unknown} part
 * @param {Record<string, string>} typed
 * @returns {unknown}
 */
function withTyped(part, typed) {
  if (Array.isArray(part)) return part.map(each => withTyped(each, typed))
  if (typeof part !== 'object' || part === null) return part
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withTyped(value, typed)]))
  const value = String(copy['type']).startsWith('Input.') ? typed[copy['id']] : undefined
  return value === undefined ? copy : { ...copy, value }
}

/** @typedef {{ typed: Record<string, string>, opened: string[] }} Draft */

/**
 * Draws a card, with what was typed into it before.
 * @param {object} card
 * @param {readonly { name: string, id: string }[]} people
 * @param {string} draftKey where what is typed is kept
 * @param {(action: object, inputs: object) => void} pressed
 * @returns {HTMLElement}
 */
export function draw(card, people, draftKey, pressed) {
  /** @type {Draft} */
  const draft = draftAt(draftKey) ?? { typed: {}, opened: [] }
  const drawn = new AdaptiveCards.AdaptiveCard()
  drawn.hostConfig = hostConfig
  drawn.onExecuteAction = (/** @type {any} */ action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) pressed({ type: 'Action.OpenUrl', url: action.url }, {})
    else pressed(action.toJSON(), action.data ?? {})
  }
  drawn.parse(withTyped(withPeople(card, people), draft.typed))
  const element = drawn.render() ?? document.createElement('div')
  element.removeAttribute('tabindex')
  for (const button of element.querySelectorAll('button[aria-expanded="false"]'))
    if (button instanceof HTMLElement && draft.opened.includes(button.textContent ?? '')) button.click()
  drawn.onInputValueChanged = (/** @type {any} */ input) => {
    draft.typed = { ...draft.typed, [input.id]: String(input.value ?? '') }
    keepDraft(draftKey, draft)
  }
  drawn.onInlineCardExpanded = (/** @type {any} */ action, /** @type {boolean} */ isExpanded) => {
    draft.opened = [...draft.opened.filter(title => title !== action.title), ...(isExpanded ? [action.title] : [])]
    keepDraft(draftKey, draft)
  }
  return element
}
