import { aboutAgenda, aboutWords } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import type { Command } from '../meeting/commands.ts'
import * as actions from './actions.ts'
import * as agendaPutRight from './agendaPutRight.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import * as asking from './asking.ts'
import * as attendance from './attendance.ts'
import type { About, AtMeeting } from './brought.ts'
import * as calling from './calling.ts'
import { carry } from './carrying.ts'
import { onClerksCard } from './clerksCard.ts'
import { noteAtOnce } from './notedAtOnce.ts'
import { askWhichWay } from './questions.ts'
import { agreeAction } from './agreeingAction.ts'
import * as conduct from './conduct.ts'
import type { Desk } from './desk.ts'
import * as editedDocument from './editedDocument.ts'
import { openForm } from './forms.ts'
import { help } from './help.ts'
import { holdOrRelease } from './holding.ts'
import * as interests from './interests.ts'
import { answerTitled } from './itemTitled.ts'
import { isForItem } from '../words/items/itemTyped.ts'
import * as issuing from './issuing.ts'
import * as minutes from './minutes.ts'
import { noneOfThese } from './noneOfThese.ts'
import * as nextAgenda from './nextAgenda.ts'
import * as recording from './recording.ts'
import * as runningMeeting from './runningMeeting.ts'
import * as settingUp from './settingUp.ts'
import * as setUp from './setUp.ts'
import { answerSlip, answerTakenOut } from './slips.ts'
import * as writingUp from './writingUp.ts'
import type { Typed } from '../words/line/typed.ts'
import { linkChat, partnershipUnknown } from './whichPartnership.ts'

/** What can be asked at the desk, as typed words or a press of a button were read. */
export type Request = Exclude<Typed, { kind: 'several' }> | Exclude<Press, { kind: 'typed' }>

/** The desk's table of contents: every request, and the file in which it is answered. */
export async function answer(desk: Desk, about: About, request: Request): Promise<readonly Answer[]> {
  const { brought } = about
  if (request.kind === 'help') return help(desk, about, request.all)
  if (request.kind === 'link') return linkChat(desk, brought, request.name)
  if (request.kind === 'agenda for') return calling.agendaIsFor(desk, brought, request)
  if (request.kind === 'set up' && 'ask' in request) return [await setUp.change(desk, brought, request)]
  if (request.kind === 'set up') return settingUp.setUpTyped(desk, about, request.name)
  if (request.kind === 'set up begin') return [await settingUp.begin(desk, brought, request)]

  const { terms } = about
  const agendaWritten = request.kind === 'agenda' ? request.text : ''
  if (terms === undefined)
    return about.lacking === 'which' && agendaWritten !== ''
      ? calling.askWhose(desk, brought, agendaWritten)
      : [partnershipUnknown(desk, brought, about.lacking)]
  if (agendaWritten !== '') return calling.agendaTyped(desk, brought, terms, agendaWritten)
  if (request.kind === 'find') return asking.find(desk, brought, terms, request.words)
  if (request.kind === 'hold' || request.kind === 'release') return holdOrRelease(desk, brought, terms, request)

  if (request.kind === 'next agenda') return nextAgenda.draft(desk, brought, terms)
  if (request.kind === 'item for next agenda') return nextAgenda.ask(desk, brought, terms, request)

  const { meeting } = about
  if (meeting === undefined) return [refusal(aboutAgenda.noMeetingYet)]
  const at: AtMeeting = { ...about, terms, meeting }
  switch (request.kind) {
    case 'command':
      return isForItem(request.command)
        ? writingUp.inTheMinutes(desk, at, its => carriedOut(desk, its, request.command))
        : carriedOut(desk, at, request.command)
    case 'agenda':
      return asking.agenda(desk, at)
    case 'put right':
      return agendaPutRight.putRight(desk, at, request)
    case 'see agenda':
      return asking.seeAgenda(desk, at)
    case 'quorum':
      return asking.quorum(at)
    case 'recorded of':
      return asking.recordedOfSomebody(desk, at, request.name)
    case 'actions':
      return asking.actions(desk, at)
    case 'form':
      return [openForm(at, request)]
    case 'remind them':
      return attendance.remindThem(desk, at)
    case 'apologies form':
      return attendance.sendApologies(desk, at, request)
    case 'declared':
      return interests.declareFor(desk, at, request)
    case 'interest put right':
      return interests.putRight(desk, at, request)
    case 'conduct of a declarant':
      return interests.conductOf(desk, at, request)
    case 'everyone present':
      return [attendance.everyoneExpected(at)]
    case 'titled':
      return answerTitled(at, request)
    case 'question': {
      const note = noteAtOnce(at, request.ways)
      return note === undefined ? [askWhichWay(at, request)] : carriedOut(desk, at, note)
    }
    case 'slip':
      return answerSlip(desk, at, request)
    case 'taken out':
      return answerTakenOut(at, request)
    case 'said':
      return [sentence(aboutWords.said[request.what], true)]
    case 'none of these':
      return noneOfThese(at, request.said)
    case 'declare':
      return interests.declare(at, request)
    case 'leave item out':
      return nextAgenda.leaveOut(desk, at, request)
    case 'chair card':
      return conduct.itemCardAgain(desk, at)
    case 'see item':
      return runningMeeting.seeItem(desk, at, request.item)
    case 'run the meeting':
    case 'wait':
      return runningMeeting.run(desk, at)
    case 'more':
    case 'less':
      return runningMeeting.unfold(desk, at, request)
    case 'action':
      return request.item === undefined
        ? agreeAction(desk, at, request)
        : writingUp.inTheMinutes(desk, at, its => agreeAction(desk, its, request))
    case 'add form':
      return writingUp.addToMinutes(desk, at, request)
    case 'confirm previous':
      return writingUp.inTheMinutes(desk, at, its => carry(desk, its, { type: 'ConfirmPreviousMinutes' }))
    case 'action form':
      return agreeAction(desk, at, {
        text: request.action.trim(),
        owners: request.owner,
        due: request.due,
        ...(request.under === undefined ? {} : { item: request.under }),
      })
    case 'resolution form':
      return recording.passResolution(desk, at, request)
    case 'amend form':
      return recording.amend(desk, at, request)
    case 'answer for action':
      return actions.answerByNumber(desk, at, request)
    case 'date form':
      return actions.changeDate(desk, at, request)
    case 'send actions':
      return actions.sendActions(desk, at)
    case 'issue form':
      return issuing.issueToMembers(desk, at, request)
    case 'send issued minutes':
      return issuing.sendAgain(desk, at)
    case 'take comment form':
      return issuing.takeComment(desk, at, request)
    case 'comments':
      return issuing.comments(at, request.from)
    case 'clerk card':
      return editedDocument.lookAgain(desk, at)
    case 'minutes':
      return minutes.draft(desk, at)
    case 'redraft':
      return minutes.redraft(desk, at)
    case 'confirm minutes':
      return minutes.confirm(desk, at)
    case 'look again':
      return editedDocument.lookAgain(desk, at)
    case 'take changes':
      return editedDocument.takeChanges(desk, at, request.seen)
  }
}

/** Every command by the family it belongs to; most need only be carried through and answered in a sentence. */
function carriedOut(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  switch (command.type) {
    case 'PublishAgenda':
    case 'DiscardAgenda':
      return calling.settle(desk, at, command)
    case 'OpenMeeting':
      return conduct.openMeeting(desk, at, command)
    case 'TakeNextItem':
      return conduct.next(desk, at, command)
    case 'TakePreviousItem':
    case 'TakeItem':
    case 'UndoLastStep':
    case 'ResumeMeeting':
      return conduct.move(desk, at, command)
    case 'DeferItem':
      return conduct.defer(desk, at, command)
    case 'CloseMeeting':
      return conduct.close(desk, at, command)
    case 'AdmitUrgentBusiness':
      return conduct.admitUrgentBusiness(desk, at, command)
    case 'PromiseAttendance':
      return attendance.promise(desk, at, command)
    case 'RecordJoining':
      return attendance.join(desk, at, command)
    case 'RecordLeaving':
      return attendance.leave(desk, at, command)
    case 'RecordConduct':
      return interests.recordConduct(desk, at, command)
    case 'PassResolution':
      return recording.decide(desk, at, command)
    case 'MoveMotion':
      return recording.moveMotion(desk, at, command)
    case 'RecordVote':
      return recording.recordVote(desk, at, command)
    case 'AnswerForAction':
      return actions.answerForAction(desk, at, command)
    case 'ConfirmPreviousMinutes':
      return minutes.confirmPrevious(desk, at, command)
    case 'RecordAbsences':
      return minutes.recordAbsences(desk, at, command)
    case 'IssueMinutes':
    case 'LeaveComment':
      return onClerksCard(desk, at, command)
    default:
      return carry(desk, at, command)
  }
}
