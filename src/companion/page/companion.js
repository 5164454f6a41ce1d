// @ts-check
import { html, render } from 'lit-html'
import { Acts } from './acts.js'
import { onItsWay, onlyASentence } from './arriving.js'
import { BigScreen } from './bigScreen.js'
import { askFor, Refused, SignedOut } from './asking.js'
import { ChairView, goingOn } from './chair.js'
import { FocusKept } from './focusKept.js'
import { FootHeight } from './footHeight.js'
import { lastSaid, onward, troubles } from './foot.js'
import { DeskView } from './desk.js'
import { follow } from './live.js'
import { MemberView } from './member.js'
import { Register } from './register.js'
import { isTheView, Sheet } from './sheet.js'
import { drawStage } from './stage.js'
import { drawTop } from './top.js'
import { say, speak } from './words.js'

/** How long a cut line is borne in silence, in ms: most are up again by then. */
const borne = 1_500
/** How often a meeting that is not there yet, or not for this person, is looked for again, in ms. */
const lookAgain = 10_000
/** How often what the clock says is drawn again, in ms. */
const tick = 10_000

/** The page once it is known what stands around it and how people sign in: who this is, which meeting, and which view of it. */
export class Companion {
  /** @type {any} */
  #me
  /** @type {any} */
  #view
  /** @type {{ end(): void, now(): void } | undefined} */
  #line
  /** @type {import('./live.js').LineState} */
  #state = 'connecting'
  #lostSince = 0
  /** Why there is no view at all. */
  #sentence = ''
  /** @type {import('./foot.js').Said | undefined} */
  #said
  /** What is told to those who do not see that another item is taken. */
  #heard = ''
  #tab = ''
  /** What this person does, once it is known who they are. @type {Acts | undefined} */
  #acts
  #drawing = false
  #foot = new FootHeight()
  /** When what is not there yet is looked for again. @type {ReturnType<typeof setTimeout> | undefined} */
  #later

  /** @param {import('./frame.js').Frame} frame @param {URLSearchParams} wanted the page's own address: which meeting, which view */
  constructor(frame, wanted) {
    this.frame = frame
    this.wanted = wanted
    this.stage = wanted.get('view') === 'stage' || frame.frameContext === 'meetingStage'
    this.root = /** @type {HTMLElement} */ (document.getElementById('page'))
    this.focus = new FocusKept(this.root)
    const changed = () => this.draw()
    this.sheet = new Sheet(
      button => this.press(button, 'sheet'),
      url => this.#opens(url),
    )
    this.bigScreen = new BigScreen(frame, wanted.get('as'), sentence => {
      this.#says(sentence, true)
      this.draw()
    })
    /**
     * The views there are, each a tab for those it is for; the first that is for somebody is what they see at first.
     * @type {readonly { name: string, title: string, isFor: (view: any) => boolean, draws: { draw(view: any, press: import('./button.js').Press): unknown }, goesOn?: (view: any) => import('./button.js').ButtonView | undefined }[]}
     */
    this.register = new Register({
      changed,
      follows: meeting => {
        this.#tab = ''
        this.#follows(meeting)
      },
      types: (about, title) => this.#types(about, title),
    })
    this.views = [
      {
        name: 'desk',
        title: 'tabDesk',
        isFor: view => view.you.clerk && (view.minutes !== undefined || view.table !== undefined),
        draws: new DeskView({ changed, does: (about, inWords) => this.#does(about, inWords) }),
      },
      {
        name: 'chair',
        title: 'tabRun',
        isFor: view => view.you.conducts && (view.phase !== 'closed' || view.buttons.length > 0),
        draws: new ChairView(changed, view => this.bigScreen.draw(view)),
        goesOn: goingOn,
      },
      { name: 'member', title: 'tabMine', isFor: () => true, draws: new MemberView(changed) },
      {
        name: 'register',
        title: 'tabRegister',
        isFor: () => true,
        draws: { draw: (_, press) => this.register.draw(this.#me, press) },
      },
    ]
    setInterval(changed, tick)
  }

  /** Finds out who this is and follows their meeting. */
  async begin() {
    this.draw()
    try {
      const chat = this.frame.chat ?? this.wanted.get('chat')
      this.#me = await askFor(`me${chat === null ? '' : `?${new URLSearchParams({ chat })}`}`)
      await speak(this.#me.language)
      this.#acts ??= new Acts(
        this.#me.name,
        () => this.draw(),
        answers => this.#receives(answers, say('done'), 'view'),
      )
      void this.bigScreen.looks().then(() => this.draw())
      const meeting = this.wanted.get('meeting') ?? this.#me.meeting
      if (meeting === undefined) {
        const any = this.#me.partnerships.some((/** @type {any} */ each) => each.meetings.length > 0)
        const calls = this.#me.partnerships.some((/** @type {any} */ each) => each.clerk)
        if (chat !== null && !any && !calls) return this.#stands(say('noMeetings'), true)
        this.#looksAgain()
      }
      this.#follows(meeting)
    } catch (fault) {
      this.#stands(this.#why(fault), !(fault instanceof SignedOut))
    }
  }

  /** There is no view, and why. What is not there yet is looked for again, without a word. @param {string} sentence @param {boolean} looks */
  #stands(sentence, looks) {
    this.#view = undefined
    this.#sentence = sentence
    if (looks) this.#looksAgain()
    this.draw()
  }

  /** Whoever follows no meeting yet has theirs as soon as it is there. */
  #looksAgain() {
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.#line === undefined && void this.begin(), lookAgain)
  }

  /** @param {unknown} fault */
  #why(fault) {
    if (fault instanceof Refused && fault.message !== '') return fault.message
    return say(fault instanceof SignedOut ? 'noToken' : 'notReached')
  }

  /** @param {string | undefined} meeting */
  #follows(meeting) {
    this.#line?.end()
    this.#line = undefined
    this.#view = undefined
    if (meeting !== undefined) {
      const asked = new URLSearchParams({ meeting, ...(this.stage ? { view: 'stage' } : {}) })
      this.#line = follow({
        path: `live?${asked}`,
        onView: view => this.#sees(view),
        onState: (state, sentence) => this.#hears(state, sentence),
      })
    }
    this.draw()
  }

  /** @param {any} view */
  #sees(view) {
    const before = this.#view?.now?.id
    this.#view = view
    this.#sentence = ''
    if (before !== view.now?.id && view.now !== undefined && before !== undefined) {
      this.#heard = say('nowTaking', `${view.now.number}. ${view.now.title}`)
      // Whoever is busy further down stays there; whoever goes from item to item has each at its head.
      if (document.activeElement === document.body || document.activeElement?.closest('#onward')) scrollTo(0, 0)
    }
    document.title = [view.now === undefined ? '' : `${view.now.number}. ${view.now.title}`, view.body]
      .filter(Boolean)
      .join(' · ')
    void speak(view.language).then(() => this.draw())
  }

  /** @param {import('./live.js').LineState} state @param {string} [sentence] */
  #hears(state, sentence) {
    if (state === 'lost' && this.#state !== 'lost') {
      this.#lostSince = Date.now()
      setTimeout(() => this.draw(), borne + 50)
    }
    if (state === 'refused') this.#stands(sentence ?? say('notReached'), true)
    if (state === 'live' && this.#state !== 'live') this.#acts?.now()
    this.#state = state
    this.draw()
  }

  /**
   * Presses a button: what comes of it is said, shown or asked.
   * @param {import('./button.js').ButtonView} button @param {'view' | 'sheet'} [on]
   */
  async press({ verb, data, title, link }, on = 'view') {
    if (link !== undefined) return this.#opens(link)
    const about = { meeting: this.#view?.meeting, verb, data }
    if (this.#acts === undefined || this.#acts.isWaiting('press', about)) return
    this.#said = undefined
    this.#receives(await this.#acts.does('press', about, title), title, on)
    if (this.#tab === 'register') this.register.turnedTo()
  }

  /**
   * Types something on behalf of whoever reads, and shows what comes of it; who follows no meeting yet has the one called by it at once.
   * @param {Record<string, unknown>} about @param {string} title @returns {Promise<boolean>} whether it was taken in
   */
  async #types(about, title) {
    if (this.#acts === undefined) return false
    this.#said = undefined
    const answers = await this.#acts.does('type', about, title)
    this.#receives(answers, title, 'view')
    void (this.#line === undefined ? this.begin() : this.register.look())
    return !answers.some(answer => answer.refused === true)
  }

  /** Where no meeting is meant: everything that is before somebody, in all their partnerships. */
  #registerAlone() {
    const press = (/** @type {import('./button.js').ButtonView} */ button) => void this.press(button)
    return html`<header class="top"><p class="body">${say('name')}</p></header>
      <main id="main" tabindex="-1" class="view-register">${this.register.draw(this.#me, press)}</main>
      <footer class="foot">${lastSaid(this.#said, () => this.#dismisses())}</footer>`
  }

  /**
   * Does something the desk asks for, and says what came of it: what is asked or refused is shown as after a press.
   * @param {{ verb: string, data: Record<string, unknown> }} about @param {string} inWords @returns {Promise<'taken' | 'asked' | 'refused'>}
   */
  async #does(about, inWords) {
    if (this.#acts === undefined) return 'refused'
    this.#said = undefined
    const answers = await this.#acts.does('press', { meeting: this.#view?.meeting, ...about }, inWords)
    // A form that comes back says why; the desk has a form of its own, and what was typed stands in it.
    const [back] = answers.filter(answer => answer.why !== undefined)
    const asked = answers.find(
      answer => answer !== back && answer.kind !== 'sentence' && !isTheView(answer) && about.verb !== 'put right item',
    )
    if (asked !== undefined) this.sheet.show(asked, inWords)
    const sentences = answers.filter(answer => answer.kind === 'sentence')
    const refused = back !== undefined || sentences.some(answer => answer.refused === true)
    const words = back?.why ?? sentences.map(({ sentence }) => sentence ?? '').join('\n')
    if ((refused || asked !== undefined) && words !== '') this.#said = { words, refused }
    this.draw()
    return refused ? 'refused' : asked === undefined ? 'taken' : 'asked'
  }

  /** @param {readonly import('./acts.js').Answer[]} answers @param {string} title @param {'view' | 'sheet'} on */
  #receives(answers, title, on) {
    const shown = answers.find(answer => answer.kind !== 'sentence' && !isTheView(answer))
    const sentences = answers.filter(answer => answer.kind === 'sentence')
    const words = sentences.map(({ sentence }) => sentence ?? '').join('\n')
    const refused = sentences.some(answer => answer.refused === true)
    if (on === 'sheet' && shown === undefined && refused && this.sheet.open) return this.sheet.tell(words)
    if (shown === undefined) this.sheet.sent()
    else this.sheet.show(shown, title)
    if (words !== '') this.#says(words, refused)
    else if (shown === undefined && on === 'sheet') this.#says(say('done'), false)
    this.draw()
  }

  /** A no stands until it is put away; what was done, as long as it takes to read. @param {string} words @param {boolean} refused */
  #says(words, refused) {
    const said = { words, refused }
    this.#said = said
    if (!refused)
      setTimeout(
        () => {
          if (this.#said === said) this.#dismisses()
        },
        8_000 + words.length * 60,
      )
  }

  /** @param {string} url */
  #opens(url) {
    if (!/^https?:\/\//.test(url)) return
    if (this.frame.teams !== undefined && url.startsWith('https://teams.microsoft.com/l/'))
      void this.frame.teams.app.openLink(url)
    else window.open(url, '_blank', 'noopener')
  }

  /** Draws the page as it is now; several changes at once are drawn once. */
  draw() {
    if (this.#drawing) return
    this.#drawing = true
    queueMicrotask(() => {
      this.#drawing = false
      this.focus.while(() => render(this.#page(), this.root))
      this.#foot.follows(this.root)
    })
  }

  #page() {
    const again = { title: say('tryAgain'), does: () => location.reload() }
    if (this.#sentence !== '') return onlyASentence(this.#sentence, again)
    if (this.#me === undefined) return onItsWay()
    if (this.#view === undefined)
      return this.#line === undefined ? this.#registerAlone() : html`${this.#troubles()}${onItsWay()}`
    if (this.stage) return html`${drawStage(this.#view)}${this.#troubles()}`
    const theirs = this.views.filter(({ isFor }) => isFor(this.#view))
    const chosen = theirs.find(({ name }) => name === this.#tab) ?? theirs[0]
    const press = (/** @type {import('./button.js').ButtonView} */ button) => void this.press(button)
    const next = chosen?.goesOn?.(this.#view)
    return html`${drawTop(this.#view, theirs, chosen, this.#skips(chosen?.name, next), tab => this.#turns(tab), this.#others())}
      <main id="main" tabindex="-1" class="view-${chosen?.name}">${chosen?.draws.draw(this.#view, press)}</main>
      <footer class="foot">
        <p class="unseen" role="status">${this.#heard}</p>
        ${this.#troubles()} ${lastSaid(this.#said, () => this.#dismisses())} ${onward(next, press)}
      </footer>`
  }

  /** What a page's first stop goes to. @param {string | undefined} tab @param {import('./button.js').ButtonView | undefined} next the button that goes on, where there is one */
  #skips(tab, next) {
    if (next !== undefined) return { words: say('toNext', next.title.split(':')[0] ?? ''), to: '#onward button' }
    const writes = tab === 'desk' && this.#view.table === undefined && this.#view.minutes?.fixed === false
    return writes ? { words: say('toBox'), to: '#write' } : { words: say('toContent'), to: '#main' }
  }

  /** To the person's other meetings, where there are some and no chat says which is meant. */
  #others() {
    const meetings = this.#me.partnerships.flatMap((/** @type {any} */ each) => each.meetings)
    if (this.frame.chat !== undefined || meetings.length < 2) return undefined
    return () => this.#follows(undefined)
  }

  /** @param {string} tab */
  #turns(tab) {
    this.#tab = tab
    if (tab === 'register') this.register.turnedTo()
    this.draw()
  }

  #triesNow() {
    this.#line?.now()
    this.#acts?.now()
  }

  /** What stands in the way of reading along or of being heard. */
  #troubles() {
    const stopped = this.#acts?.stopped ?? ''
    return troubles({
      lost: stopped === 'offline' || (this.#state === 'lost' && Date.now() - this.#lostSince > borne),
      signedOut: stopped === 'signed out' || this.#state === 'signed out',
      waiting: this.#acts?.waiting ?? [],
      tries: () => this.#triesNow(),
    })
  }

  #dismisses() {
    this.#said = undefined
    this.draw()
  }
}
