// @ts-check
import { SignedOut } from './asking.js'

/**
 * What stands around the page: Teams, the rehearsal room, or nothing. What it says is a hint; who somebody is, the token says.
 * @typedef {{
 *   how: 'teams' | 'room', people: { id: string, name: string, part: string }[], framed: boolean,
 *   locale?: string, theme?: string, frameContext?: string, chat?: string, subPage?: string, teams?: any,
 * }} Frame
 */

/** How long Teams is waited for, in ms; TeamsJS itself would wait for a minute. */
const patience = 5_000
/** How long a token is waited for, in ms: somebody may be asked by Teams first whether they agree. */
const patienceForToken = 60_000

/** @template T @param {Promise<T>} work @param {number} [ms] @returns {Promise<T>} */
const withinPatience = (work, ms = patience) =>
  Promise.race([
    work,
    new Promise((_, failed) => setTimeout(() => failed(new Error('The frame around the page is silent.')), ms)),
  ])

/** How people are known here: by Teams, or, in the rehearsal room, by being chosen. */
async function signIn() {
  const response = await fetch('/companion/api/sign-in', { cache: 'no-store' })
  if (!response.ok) throw new Error(`sign-in: ${response.status}`)
  return /** @type {Promise<{ how: 'teams' | 'room', people?: Frame['people'] }>} */ (response.json())
}

/** @returns {Promise<any>} Microsoft's library, which is a plain script and puts itself on the window */
async function teamsLibrary() {
  await import(/** @type {string} */ ('./npm/MicrosoftTeams.min.js'))
  return Reflect.get(globalThis, 'microsoftTeams')
}

/** The room's page stands at another port of this machine; nothing else may speak as Teams does, and only where the server says that it is the room. */
function roomAround() {
  const around = document.referrer === '' ? undefined : new URL(document.referrer)
  return around !== undefined && ['127.0.0.1', 'localhost'].includes(around.hostname) ? [around.origin] : []
}

/** Finds out what stands around the page. Where it is framed and the frame is silent, `teams` is absent. @returns {Promise<Frame>} */
export async function openFrame() {
  const framed = window.parent !== window
  const [{ how, people = [] }, teams] = await Promise.all([signIn(), framed ? teamsLibrary() : undefined])
  const alone = { how, people, framed }
  if (teams === undefined) return alone
  try {
    await withinPatience(teams.app.initialize(how === 'room' ? roomAround() : []))
    const context = await withinPatience(teams.app.getContext())
    teams.app.notifySuccess()
    return {
      ...alone,
      teams,
      locale: context.app?.locale,
      theme: context.app?.theme,
      frameContext: context.page?.frameContext,
      chat: context.chat?.id,
      subPage: context.page?.subPageId,
    }
  } catch {
    return alone
  }
}

/** @param {string | undefined} theme as Teams names it */
const ours = theme => (theme === 'dark' || theme === 'glass' ? 'dark' : theme === 'contrast' ? 'contrast' : 'default')

/** Puts the page into Teams' theme, and follows it. Without Teams the computer's own colours stand. @param {Frame} frame */
export function followTheme({ teams, theme }) {
  if (teams === undefined) return
  const wear = (/** @type {string | undefined} */ worn) => (document.documentElement.dataset['theme'] = ours(worn))
  wear(theme)
  teams.app.registerOnThemeChangeHandler(wear)
}

/** A token from Teams for each request; Teams keeps them, and gets another where one has run out. @param {Frame} frame */
export const tokenFromTeams =
  ({ teams }) =>
  async () => {
    try {
      return await withinPatience(teams.authentication.getAuthToken(), patienceForToken)
    } catch (fault) {
      throw new SignedOut('', { cause: fault })
    }
  }

/** Whether this page can be shown to everybody on the meeting's stage. @param {Frame} frame @returns {Promise<boolean>} */
export async function canShare({ teams, frameContext }) {
  if (teams === undefined || !['sidePanel', 'meetingStage'].includes(frameContext ?? '')) return false
  return new Promise(done => {
    setTimeout(() => done(false), patience)
    teams.meeting.getAppContentStageSharingCapabilities((/** @type {unknown} */ _, /** @type {any} */ can) =>
      done(can?.doesAppHaveSharePermission === true),
    )
  })
}

/** Shows an address of ours to everybody on the meeting's stage. @param {Frame} frame @param {string} address @returns {Promise<boolean>} whether Teams did */
export const share = ({ teams }, address) =>
  new Promise(done =>
    teams.meeting.shareAppContentToStage(
      (/** @type {unknown} */ fault, /** @type {unknown} */ did) => done(!fault && did === true),
      address,
    ),
  )
