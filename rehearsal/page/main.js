// @ts-check
import { Pane } from './pane.js'
import { asks, does, element } from './talk.js'

/** @param {string} id */
const byId = id => /** @type {HTMLElement} */ (document.getElementById(id))

const about = await asks('/about')
byId('title').textContent = `Rehearsal room · ${about.partnership}`
document.title = `Rehearsal room · ${about.partnership}`

/** The chair, the clerk and two members; whoever is there, where there is no such part. @param {any[]} people */
function firstFour(people) {
  const chair = people.find(person => person.part === 'chair' || person.part === 'co-chair')
  const clerk = people.find(person => person.part === 'clerk')
  const members = people.filter(person => person.part === 'member' && person !== chair && person !== clerk)
  return [...new Set([chair, clerk, ...members, ...people])].filter(person => person !== undefined).slice(0, 4)
}

const panes = firstFour(about.people).map((person, place) => new Pane(about, person, place + 1))
byId('panes').append(...panes.map(pane => pane.element))

byId('starts').addEventListener('click', () => void does('meeting', 'starts'))
byId('ends').addEventListener('click', () => void does('meeting', 'ends'))

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
    ? 'The bot is starting; it is not in the chat yet'
    : screen.underWay
      ? `The meeting is under way · ${there} in it`
      : there > 0
        ? `Not started · ${there} waiting`
        : 'The meeting has not started'
  byId('starts').hidden = screen.underWay
  byId('ends').hidden = !screen.underWay
}

const changes = new EventSource('/changes')
changes.addEventListener('message', () => {
  for (const pane of panes) void pane.refresh()
  void showMeeting()
  void showFiled()
})
changes.addEventListener(
  'error',
  () => (byId('meeting').textContent = 'The rehearsal room has closed. Start it again with npm run dev.'),
)

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') byId('filed').removeAttribute('open')
})
document.addEventListener('click', event => {
  for (const open of document.querySelectorAll('details.menu[open]'))
    if (event.target instanceof Node && !open.contains(event.target)) open.removeAttribute('open')
})
