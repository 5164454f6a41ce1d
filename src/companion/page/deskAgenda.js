// @ts-check
import { html, nothing } from 'lit-html'
import { buttons } from './button.js'
import { say } from './words.js'

/** The columns that are put right in the table itself; everything else of an item is in its form. */
const columns = /** @type {const} */ ([
  ['number', 'number', 'input'],
  ['title', 'title', 'textarea'],
  ['presenters', 'presenters', 'textarea'],
  ['minutes', 'minutesAllottedHead', 'input'],
  ['papers', 'papersHead', 'textarea'],
])

/** The agenda as a table, until the meeting opens: a cell is put right where it stands, and the change is sent when the cell is left. */
export class AgendaTable {
  /** @param {import('./deskAround.js').Around} around */
  constructor(around) {
    this.around = around
  }

  /** @param {any} view @param {import('./button.js').Press} press */
  draw(view, press) {
    const { table } = view
    return html`<section class="agenda-table" aria-labelledby="agenda-table-title">
      <h2 id="agenda-table-title">${say('agendaTable')}</h2>
      <div class="scrolls" tabindex="0" role="region" aria-labelledby="agenda-table-title">
        <table>
          <thead>
            <tr>
              ${columns.map(([, head]) => html`<th scope="col">${say(head)}</th>`)}
              <th scope="col">${say('restrictedHead')}</th>
            </tr>
          </thead>
          <tbody>
            ${table.items.map((/** @type {any} */ item) => this.#row(view, item))}
          </tbody>
        </table>
      </div>
      ${buttons(table.buttons, press)}
    </section>`
  }

  /** @param {any} view @param {any} item */
  #row(view, item) {
    return html`<tr>
      ${columns.map(([field, head, kind]) => html`<td class=${field}>${this.#cell(view, item, field, say(head), kind)}</td>`)}
      <td>
        <label class="tick"
          ><input
            type="checkbox"
            aria-label="${say('restrictedHead')}: ${item.number}"
            .checked=${item.restricted === 'true'}
            @change=${(/** @type {any} */ event) => this.#change(view, item, 'restricted', String(event.target.checked))}
          />${nothing}</label
        >
      </td>
    </tr>`
  }

  /** @param {any} view @param {any} item @param {string} field @param {string} head @param {'input' | 'textarea'} kind */
  #cell(view, item, field, head, kind) {
    const changed = (/** @type {any} */ event) => this.#change(view, item, field, event.target.value)
    return kind === 'input'
      ? html`<input aria-label="${head}: ${item.number}" .value=${item[field]} @change=${changed} />`
      : html`<textarea
          rows="1"
          aria-label="${head}: ${item.number}"
          .value=${item[field]}
          @change=${changed}
        ></textarea>`
  }

  /** @param {any} view @param {any} item @param {string} field @param {string} value */
  #change(view, item, field, value) {
    const { table } = view
    void this.around.does(
      {
        verb: 'put right item',
        data: {
          meeting: view.meeting,
          item: item.id,
          only: field,
          [field]: value,
          ...(table.published ? { published: true } : { read: table.read }),
        },
      },
      `${item.number}: ${value}`,
    )
  }
}
