import type { Command } from '../../src/meeting/commands.ts'
import type { Actor, Member } from '../../src/meeting/termsOfReference.ts'
import { type History, by, called, close, given, item, open, present, publish, take } from '../meeting/given.ts'

// Everybody and everything here is invented.

const actor = (name: string): Actor => ({ name, id: `id of ${name}` })
const member = (name: string, organisation: string, rest: Partial<Member> = {}): Member => ({
  name,
  organisation,
  votes: true,
  part: 'member',
  deputies: [],
  id: `id of ${name}`,
  ...rest,
})
const clerk = actor('Lowri Treharne')
const eleri = actor('Eleri Gwynfor')
const here = ['Gethin Morlais', 'Eleri Gwynfor', 'Ieuan Cadfan', 'Siriol Haf'].map(actor)
const business = (number: string, title: string, rest: Parameters<typeof item>[2] = {}) =>
  item(number, title, { kind: 'business', ...rest })
const decide = (verb: 'resolved' | 'agreed' | 'noted', ...texts: string[]): Command => ({
  type: 'PassResolution',
  verb,
  texts,
})

/** A meeting held in Welsh, with what happens in meetings: somebody late, an interest, a deferral, the quorum lost, an adjournment, restricted business. */
export const welshMeeting = (): History =>
  given(
    by(
      clerk,
      called({
        terms: {
          name: 'Partneriaeth Diogelwch Cymunedol Glan-y-môr',
          shortName: 'PDC Glan-y-môr',
          council: 'Cyngor Sir Glan-y-môr',
          houseStyle: 'colofnau',
          members: [
            member('Gethin Morlais', 'Cyngor Sir Glan-y-môr', { honorific: 'Cyng.', body: 'council', part: 'chair' }),
            member('Eleri Gwynfor', 'Heddlu’r Glannau', { post: 'Prif Arolygydd', body: 'police', part: 'vice-chair' }),
            member('Ieuan Cadfan', 'Tân ac Achub y Glannau', { body: 'fire' }),
            member('Siriol Haf', 'Bwrdd Iechyd y Glannau', { honorific: 'Dr', body: 'health' }),
            member('Non Penllyn', 'Y Gwasanaeth Prawf', { body: 'probation' }),
            member('Lowri Treharne', 'Cyngor Sir Glan-y-môr', { part: 'clerk', votes: false }),
          ],
          quorum: { count: 4, bodies: ['police', 'health'] },
          interests: [{ kind: 'Buddiant rhagfarnol', effect: 'leaves the room' }],
          venue: 'Neuadd y Sir',
        },
        agenda: {
          time: '14:00',
          furtherDates: ['Thursday 21 January 2027'],
          items: [
            item('1', 'Ymddiheuriadau am absenoldeb', { kind: 'apologies' }),
            item('2', 'Datganiadau o fuddiant', { kind: 'declarations' }),
            item('3', 'Cofnodion y cyfarfod blaenorol', { kind: 'previous minutes' }),
            business('4', 'Goleuo’r harbwr', {
              papers: [{ title: 'Goleuo’r harbwr', pages: '9-24' }],
              presenters: [{ name: 'Eleri Gwynfor' }],
            }),
            business('5', 'Grantiau i grwpiau gwirfoddol'),
            business('6', 'Adolygiad o achos', {
              restriction: { closedTitle: 'Achos Gwylan', paragraphs: ['12', '13'] },
            }),
            business('7', 'Cynllun y gaeaf'),
            item('8', 'Dyddiad y cyfarfod nesaf', { kind: 'next meeting' }),
          ],
        },
        broughtForward: {
          previous: { date: '2026-09-03' },
          actions: [
            {
              reference: 'A3',
              text: 'anfon tablau’r llanw at bob ward',
              owners: ['Eleri Gwynfor', 'Ieuan Cadfan'],
              dueWords: 'the next meeting',
              status: 'outstanding',
              shares: [
                { owner: 'Eleri Gwynfor', state: 'complete' },
                { owner: 'Ieuan Cadfan', state: 'outstanding' },
              ],
              from: 'September 2026',
            },
          ],
        },
      }),
    ),
    by(clerk, publish),
    by(clerk, present(...here)),
    by(clerk, { type: 'ReceiveApologies', person: { name: 'Non Penllyn' } }),
    by(clerk, {
      type: 'DeclareInterest',
      person: { name: 'Eleri Gwynfor' },
      kind: 'Buddiant rhagfarnol',
      items: ['5'],
      nature: 'mae’n ymddiriedolwr i’r clwb',
      sensitive: false,
    }),
    by(clerk, open),
    by(clerk, take('3')),
    by(clerk, { type: 'ConfirmPreviousMinutes' }),
    by(clerk, take('4')),
    by(clerk, { type: 'RecordJoining', person: { name: 'Non Penllyn' }, clock: '14:10' }),
    by(clerk, { type: 'NamePresenter', name: 'Eleri Gwynfor' }),
    by(clerk, {
      type: 'MakeNote',
      text: '- Roedd un lamp o bob pump wedi torri.\n- Byddai’r gwaith yn dechrau ym mis Mai.',
    }),
    by(clerk, decide('resolved', 'derbyn yr adroddiad', 'gofyn am adroddiad pellach')),
    by(clerk, {
      type: 'AgreeAction',
      text: 'llunio rhestr o’r lampau',
      owners: ['Eleri Gwynfor'],
      dueDate: '2027-01-21',
      dueWords: '21 January 2027',
    }),
    by(clerk, take('5')),
    by(eleri, { type: 'RecordLeaving' }),
    by(clerk, decide('agreed', 'talu’r grantiau')),
    by(clerk, { type: 'AdjournMeeting', minutes: 5 }),
    by(clerk, { type: 'ResumeMeeting' }),
    by(clerk, { type: 'ExcludePublic', paragraphs: ['12', '13'] }),
    by(clerk, take('6')),
    by(clerk, { type: 'ReadmitPublic' }),
    by(clerk, { type: 'DeferItem', item: '7', reason: 'nid yw’r adroddiad yn barod' }),
    by(clerk, take('8')),
    by(clerk, close),
  )
