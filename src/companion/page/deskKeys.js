// @ts-check
import { html } from 'lit-html'
import { say } from './words.js'

/** The keys of the box, shown. */
export const keys = () =>
  html`<details class="keys">
    <summary>${say('keys')}</summary>
    <dl>
      ${[
        ['Enter', 'keyEnter'],
        ['Shift+Enter', 'keyShiftEnter'],
        ['- ', 'keyPoint'],
        ['→ / ->', 'keyAction'],
        ['=', 'keyDecision'],
        ['+', 'keyPresenter'],
        ['@', 'keyMention'],
        ['↑', 'keyUp'],
        ['Esc', 'keyEscape'],
      ].map(
        ([key = '', name = '']) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${say(name)}</dd>
          </div>`,
      )}
    </dl>
  </details>`
