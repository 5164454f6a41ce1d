// @ts-check
import { render } from 'lit-html'
import { choosePerson, onlyASentence } from './arriving.js'
import { signedInBy } from './asking.js'
import { Companion } from './companion.js'
import { followTheme, openFrame, tokenFromTeams } from './frame.js'
import { languageOfBrowser, say, speak } from './words.js'

const page = /** @type {HTMLElement} */ (document.getElementById('page'))
const wanted = new URLSearchParams(location.search)

// Whoever frames the page may say its theme in the address, so that it does not flash in another before it has been asked for.
const hinted = wanted.get('theme') ?? ''
if (['default', 'dark', 'contrast'].includes(hinted)) document.documentElement.dataset['theme'] = hinted

/** @param {import('./frame.js').Frame} frame */
function begin(frame) {
  followTheme(frame)
  if (frame.teams !== undefined) signedInBy(tokenFromTeams(frame))
  else if (frame.how === 'teams') return render(onlyASentence(say(frame.framed ? 'silentFrame' : 'openInTeams')), page)
  else if (wanted.get('as') === null) return render(choosePerson(frame.people, choose), page)
  else signedInBy(() => Promise.resolve(`room:${encodeURIComponent(wanted.get('as') ?? '')}`))
  return new Companion(frame, wanted).begin()
}

/** @param {string} person */
function choose(person) {
  wanted.set('as', person)
  location.search = String(wanted)
}

const [frame] = await Promise.allSettled([openFrame(), speak(languageOfBrowser())])
if (frame.status === 'fulfilled') void begin(frame.value)
else
  render(
    onlyASentence(say('notReached') || 'The server cannot be reached. Try again in a moment.', {
      title: say('tryAgain') || 'Try again',
      does: () => location.reload(),
    }),
    page,
  )
