// @ts-check
import { markdown } from './markdown.js'

/** Microsoft's renderer; loaded by a plain script, since its module form wants a bundler. @type {any} */
const AdaptiveCards = Reflect.get(globalThis, 'AdaptiveCards')

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (/** @type {string} */ text, /** @type {any} */ result) => {
  result.outputHtml = markdown(text).replace(/^<p>(.*)<\/p>$/s, (whole, inside) =>
    inside.includes('<p>') ? whole : inside,
  )
  result.didProcess = true
}

/** How Teams' light theme sets a card. */
const hostConfig = new AdaptiveCards.HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e1dfdd' },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  containerStyles: Object.fromEntries(
    [
      ['default', '#ffffff'],
      ['emphasis', '#f5f5f5'],
      ['good', '#e7f2da'],
      ['attention', '#fcf4f6'],
      ['warning', '#fbf6d9'],
      ['accent', '#e8ebfa'],
    ].map(([name, backgroundColor]) => [
      name,
      {
        backgroundColor,
        foregroundColors: {
          default: { default: '#242424', subtle: '#616161' },
          dark: { default: '#242424', subtle: '#616161' },
          light: { default: '#ffffff', subtle: '#f0f0f0' },
          accent: { default: '#4f52b2', subtle: '#5b5fc7' },
          good: { default: '#0e700e', subtle: '#107c10' },
          warning: { default: '#835c00', subtle: '#8a6100' },
          attention: { default: '#b10e1c', subtle: '#c4314b' },
        },
      },
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
 * Draws a card.
 * @param {object} card
 * @param {readonly { name: string, id: string }[]} people
 * @param {(action: object, inputs: object) => void} pressed
 * @returns {HTMLElement}
 */
export function draw(card, people, pressed) {
  const drawn = new AdaptiveCards.AdaptiveCard()
  drawn.hostConfig = hostConfig
  drawn.onExecuteAction = (/** @type {any} */ action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) pressed({ type: 'Action.OpenUrl', url: action.url }, {})
    else pressed(action.toJSON(), action.data ?? {})
  }
  drawn.parse(withPeople(card, people))
  const element = drawn.render() ?? document.createElement('div')
  element.removeAttribute('tabindex')
  return element
}
