// @ts-check
import { html, nothing } from 'lit-html'
import { say } from './words.js'

/** @typedef {{ typed: Map<string, string>, id: string }} Around */

/** What a field holds before anybody types: what was typed into it before, else what the card has in it. @param {any} part @param {Around} around */
function begun(part, { typed }) {
  const value =
    typed.get(part.id) ?? String(part.value ?? (part.type === 'Input.Toggle' ? (part.valueOff ?? 'false') : ''))
  typed.set(part.id, value)
  return value
}

/**
 * A field of a form, with its label above it and, where it is left empty and may not be, what it wants below it.
 * @param {any} part @param {Around} around @returns {unknown}
 */
export function field(part, around) {
  const id = `${around.id}-${part.id}`
  const value = begun(part, around)
  const took = (/** @type {string} */ now) => around.typed.set(part.id, now)
  const error = html`<p class="error" id="${id}-error">${part.errorMessage ?? say('fillIn')}</p>`
  const label = html`${part.label}${part.isRequired === true ? html` <span class="required">${say('required')}</span>` : nothing}`
  const whole = (/** @type {unknown} */ inside) =>
    html`<div
      class="field"
      data-field=${part.id}
      data-required=${String(part.isRequired === true)}
      data-part=${part.id}
      ?hidden=${part.isVisible === false}
    >
      ${inside}${error}
    </div>`
  if (part.type === 'Input.Toggle')
    return whole(
      html`<label class="tick"
        ><input
          type="checkbox"
          ?checked=${value === (part.valueOn ?? 'true')}
          aria-describedby="${id}-error"
          @change=${(/** @type {any} */ event) => took(event.target.checked ? (part.valueOn ?? 'true') : (part.valueOff ?? 'false'))}
        /><span>${part.title}</span></label
      >`,
    )
  if (part.type === 'Input.ChoiceSet' && (part.style === 'expanded' || part.isMultiSelect === true))
    return whole(tickedChoices(part, id, label, value, took))
  return whole(html`<label for=${id}>${label}</label>${control(part, id, value, took)}`)
}

/** Choices that stand open: one of them, or several. @param {any} part @param {string} id @param {unknown} label @param {string} value @param {(now: string) => void} took */
function tickedChoices(part, id, label, value, took) {
  const several = part.isMultiSelect === true
  const chosen = new Set(value.split(',').filter(one => one !== ''))
  const changed = (/** @type {any} */ event) => {
    if (!several) chosen.clear()
    if (event.target.checked) chosen.add(event.target.value)
    else chosen.delete(event.target.value)
    took([...chosen].join(','))
  }
  return html`<fieldset aria-describedby="${id}-error">
    <legend>${label}</legend>
    ${(part.choices ?? []).map(
      (/** @type {any} */ choice) =>
        html`<label class="tick"
          ><input
            type=${several ? 'checkbox' : 'radio'}
            name=${id}
            value=${choice.value}
            ?checked=${chosen.has(String(choice.value))}
            @change=${changed}
          /><span>${choice.title}</span></label
        >`,
    )}
  </fieldset>`
}

/** @param {any} part @param {string} id @param {string} value @param {(now: string) => void} took */
function control(part, id, value, took) {
  const typed = (/** @type {any} */ event) => took(event.target.value)
  const described = `${id}-error`
  const required = part.isRequired === true ? 'true' : nothing
  if (part.type === 'Input.ChoiceSet')
    return html`<select id=${id} aria-describedby=${described} aria-required=${required} @change=${typed}>
      ${value === '' || part.placeholder !== undefined ? html`<option value="">${part.placeholder ?? ''}</option>` : nothing}
      ${(part.choices ?? []).map(
        (/** @type {any} */ choice) =>
          html`<option value=${choice.value} ?selected=${String(choice.value) === value}>${choice.title}</option>`,
      )}
    </select>`
  if (part.type === 'Input.Text' && part.isMultiline === true)
    return html`<textarea
      id=${id}
      rows="4"
      maxlength=${part.maxLength ?? nothing}
      placeholder=${part.placeholder ?? nothing}
      aria-describedby=${described}
      aria-required=${required}
      .defaultValue=${value}
      @input=${typed}
    ></textarea>`
  const kinds = { 'Input.Date': 'date', 'Input.Time': 'time', 'Input.Number': 'number' }
  return html`<input
    id=${id}
    type=${kinds[/** @type {keyof typeof kinds} */ (part.type)] ?? 'text'}
    value=${value}
    min=${part.min ?? nothing}
    max=${part.max ?? nothing}
    maxlength=${part.maxLength ?? nothing}
    placeholder=${part.placeholder ?? nothing}
    aria-describedby=${described}
    aria-required=${required}
    @input=${typed}
  />`
}
