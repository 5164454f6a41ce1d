// @ts-check
import { offersStartingAfresh } from './afresh.js'
import { Guide } from './guide.js'
import { Pane } from './pane.js'
import { asks, does, element } from './talk.js'

/** @param {string} id */
const byId = id => /** @type {HTMLElement} */ (document.getElementById(id))

const about = await asks('/about')
byId('title').textContent = about.shortName
byId('title').title = `Rehearsal room · ${about.partnership}`
document.title = `Rehearsal room · ${about.partnership}`

/** @param {string} name */
const personCalled = name => about.people.find((/** @type {any} */ person) => person.name === name)
/** @type {Pane[]} */
const panes = about.cast.map(
  (/** @type {string} */ name, /** @type {number} */ place) =>
    new Pane(about, personCalled(name), place + 1, showPeople),
)
byId('panes').append(...panes.map(pane => pane.element))

/** The pane the keyboard was in last. */
let last = panes[0]
for (const pane of panes) pane.element.addEventListener('focusin', () => (last = pane))

/** Goes to somebody's writing box. Whoever has no pane takes the first. @param {string} name @param {'chat' | 'one-to-one'} [where] */
function goesTo(name, where) {
  const pane = panes.find(each => each.person.name === name) ?? panes[0]
  if (pane?.person.name !== name) pane?.becomes(name)
  pane?.write(where)
}

function showPeople() {
  byId('people').replaceChildren(
    ...panes.map(({ person }) => {
      const go = element(
        'button',
        { type: 'button', title: `${person.name}, ${person.part}` },
        person.name.split(' ')[0] ?? '',
      )
      go.addEventListener('click', () => goesTo(person.name))
      return go
    }),
  )
}
showPeople()

byId('skip').addEventListener('click', event => {
  event.preventDefault()
  last?.write()
})
document.addEventListener('keydown', event => {
  if (!event.altKey || !event.shiftKey || event.code !== 'KeyC') return
  event.preventDefault()
  const place = last === undefined ? 0 : panes.indexOf(last)
  const writing = document.activeElement instanceof HTMLTextAreaElement && document.activeElement.closest('.composer')
  panes[writing ? (place + 1) % panes.length : place]?.write()
})

if (about.companion !== undefined) {
  const address = new URL(about.companion.page)
  address.search = String(new URLSearchParams({ view: 'stage', chat: about.companion.chat, as: about.people[0].id }))
  byId('stage').hidden = false
  byId('stage').querySelector('a')?.setAttribute('href', address.href)
}

const guide = new Guide(byId('guide'), byId('guideButton'), goesTo)
offersStartingAfresh(about.mayStartAfresh)

byId('starts').addEventListener('click', () => void does('meeting', 'starts'))
byId('ends').addEventListener('click', () => void does('meeting', 'ends'))
for (const choice of document.querySelectorAll('#scheme input')) {
  if (!(choice instanceof HTMLInputElement)) continue
  choice.checked = choice.value === (document.documentElement.dataset['scheme'] ?? 'system')
  choice.addEventListener('change', () => {
    localStorage.setItem('scheme', choice.value)
    if (choice.value === 'system') delete document.documentElement.dataset['scheme']
    else document.documentElement.dataset['scheme'] = choice.value
  })
}

async function showFiled() {
  const { files } = await asks('/filed')
  byId('filedCount').textContent = files.length === 0 ? '' : String(files.length)
  byId('filedList').replaceChildren(
    ...(files.length === 0
      ? [element('li', {}, 'Nothing has been filed yet.')]
      : files.map((/** @type {string} */ file) =>
          element(
            'li',
            {},
            element(
              'a',
              { href: `/filed/${file.split('/').map(encodeURIComponent).join('/')}`, target: '_blank' },
              file,
            ),
          ),
        )),
  )
}
byId('filed').addEventListener('toggle', () => void showFiled())

async function showMeeting() {
  const screen = await asks(`/screens/${encodeURIComponent(about.people[0].name)}`)
  const there = screen.people.filter((/** @type {any} */ person) => person.inMeeting).length
  byId('meeting').textContent = !screen.botIsIn
    ? 'The bot is starting …'
    : screen.underWay
      ? `Under way · ${there} in it`
      : there > 0
        ? `Not started · ${there} waiting`
        : 'Not started yet'
  byId('starts').hidden = screen.underWay
  byId('ends').hidden = !screen.underWay
}

const changes = new EventSource('/changes')
changes.addEventListener('message', () => {
  for (const pane of panes) void pane.refresh()
  void guide.refresh()
  void showMeeting()
  void showFiled()
})
changes.addEventListener(
  'error',
  () => (byId('meeting').textContent = 'The rehearsal room has closed. Start it again with npm run dev.'),
)

document.addEventListener('keydown', event => {
  const menu = event.target instanceof Element ? event.target.closest('details.menu[open]') : null
  if (event.key === 'Escape' && menu !== null) {
    menu.removeAttribute('open')
    menu.querySelector('summary')?.focus()
  }
})
document.addEventListener('click', event => {
  for (const open of document.querySelectorAll('details.menu[open]'))
    if (event.target instanceof Node && !open.contains(event.target)) open.removeAttribute('open')
})
