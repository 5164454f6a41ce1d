import type { CalledMeeting } from '../meeting/meeting.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { carriedAsTheyStand } from '../minutes/editsInWords.ts'
import { fileCertificates } from './certificates.ts'
import { confirmMinutesBefore, meetingBefore } from './confirming.ts'
import { editedDocuments } from './editedMinutes.ts'
import { nameOf } from './faultNamed.ts'
import { giveMinutes } from './givingMinutes.ts'
import { type Outside, byItself } from './outside.ts'
import { fileMinutes } from './paperwork.ts'
import type { Reaction } from './reaction.ts'
import { actionNow } from './sendingActions.ts'

/** Does what events call for, each with its meeting as it stands by then. */
export class Performing {
  readonly #outside: Outside

  constructor(outside: Outside) {
    this.#outside = outside
  }

  /** Does one thing. Rejects where it could not be done, and is to be tried again. */
  async perform(reaction: Reaction, seen: CalledMeeting): Promise<void> {
    const { office, messenger } = this.#outside
    const now = await office.meeting(seen.key)
    const meeting = now.phase === 'not called' ? seen : now
    switch (reaction.kind) {
      case 'show agenda':
        return messenger.showAgenda(meeting)
      case 'post item card':
        return messenger.postItemCard(meeting, reaction.item)
      case 'post item card again':
        return messenger.postItemCardAgain(meeting)
      case 'show item card':
        return messenger.showItemCard(meeting)
      case 'fold item card':
        return messenger.foldItemCard(meeting, reaction.item)
      case 'show clerk card':
        return messenger.showClerkCard(meeting)
      case 'give issued minutes':
        return giveMinutes(this.#outside, meeting, byItself(this.#outside.clock))
      case 'show issued minutes':
        return messenger.showIssuedMinutes(meeting, reaction.person)
      case 'ask about urgent business':
        return messenger.askAboutUrgentBusiness(meeting, reaction.raised)
      case 'remind declarant':
        return messenger.remindDeclarant(meeting, reaction.person, reaction.item, reaction.when)
      case 'tell clerk':
        return messenger.tellClerks(meeting, reaction.sentence)
      case 'tell clerk digest':
        return messenger.showDigest(meeting)
      case 'show owners cards': {
        const found = await actionNow(office, meeting, reaction.action)
        return found === undefined ? undefined : messenger.showOwnersCards(found.home, found.action)
      }
      case 'say':
        return messenger.say(meeting, reaction.sentence)
      case 'file minutes':
        return fileMinutes(this.#outside, meeting)
      case 'file action log':
        return fileMinutes(this.#outside, meeting, false, document => document.startsWith('action log'))
      case 'file agenda':
        return fileMinutes(this.#outside, meeting, false, isAgendaDocument)
      case 'confirm previous minutes':
        return confirmMinutesBefore(office, meeting, byItself(this.#outside.clock))
      case 'show previous clerk card':
        return this.#showPrevious(meeting)
      case 'minute the confirmation':
        return this.#minuteConfirmation(reaction.meeting)
      case 'tell clerk of edits':
        return this.#tellOfEdits(meeting, reaction.step)
      case 'file certificates':
        return fileCertificates(this.#outside, meeting)
    }
  }

  /** Minutes confirmed at a later meeting are minuted as confirmed there, once: the clerk may have pressed it on the earlier meeting's card. */
  async #minuteConfirmation(at: string): Promise<void> {
    const { office, clock } = this.#outside
    if ((await office.meeting(at)).phase !== 'not called')
      await office.carry(at, { type: 'ConfirmPreviousMinutes' }, byItself(clock))
  }

  /** The card of the minutes before, in which this meeting has corrected something. */
  async #showPrevious(meeting: CalledMeeting): Promise<void> {
    const { office, messenger } = this.#outside
    const before = meeting.entries.some(e => e.kind === 'correction') ? await meetingBefore(office, meeting) : undefined
    if (before !== undefined && before.confirmed === undefined) await messenger.showClerkCard(before)
  }

  /** The clerks are told what was edited in the documents just issued or confirmed: they carry it as it stands, also where it cannot be read now. */
  async #tellOfEdits(meeting: CalledMeeting, step: 'issued' | 'confirmed'): Promise<void> {
    const { messenger, papers, log } = this.#outside
    const reading = papers.do(meeting.key, () => editedDocuments(this.#outside, meeting))
    const edited = await reading.catch((fault: unknown) => {
      log.error({ meeting: meeting.key, fault: nameOf(fault) }, 'What was edited in the minutes could not be read.')
      return []
    })
    const words = carriedAsTheyStand(edited, step)
    if (words !== undefined) await messenger.tellClerks(meeting, words)
  }
}
