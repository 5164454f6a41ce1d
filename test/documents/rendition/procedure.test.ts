import { describe, expect, test } from 'vitest'
import type { ProcedureFact } from '../../../src/meeting/procedureFacts.ts'
import type { HouseStyle } from '../../../src/documents/houseStyle/style.ts'
import { procedureSentence } from '../../../src/documents/rendition/procedure.ts'
import { styleNamed, styles } from '../houseStyles.ts'
import { invented } from '../inventedMeeting.ts'

const said = (fact: ProcedureFact, style: HouseStyle = styleNamed('columns')) =>
  procedureSentence({ minutes: invented, style }, fact)

const short = { noLonger: true, counted: 3, needed: 4, missingBodies: [], standingAside: [] } as const

describe('a fact of procedure in the minutes', () => {
  test.each<readonly [ProcedureFact, string]>([
    [{ what: 'joined', person: 'Saoirse Quill', at: '14:20' }, 'Saoirse Quill joined the meeting.'],
    [
      { what: 'returned', person: 'Saoirse Quill', clock: '18:10' },
      'Saoirse Quill returned to the meeting at 6.10 pm.',
    ],
    [{ what: 'left', person: 'Maud Everingham', honorific: 'Cllr' }, 'Cllr Maud Everingham left the meeting.'],
    [
      { what: 'left the room', person: 'Saoirse Quill' },
      'Saoirse Quill, having declared an interest, left the room and took no part in the discussion or decision.',
    ],
    [
      { what: 'left the room', person: 'Saoirse Quill', clock: '10:40' },
      'Saoirse Quill, having declared an interest, left the room at 10.40 am and took no part in the discussion or decision.',
    ],
    [
      { what: 'stayed in the room', person: 'Saoirse Quill' },
      'Saoirse Quill, having declared an interest, stayed in the room.',
    ],
    [
      { what: 'took the chair', person: 'Saoirse Quill', part: 'vice-chair' },
      'Saoirse Quill (Vice-Chair) took the chair.',
    ],
    [{ what: 'took the chair', person: 'Saoirse Quill', part: 'member' }, 'Saoirse Quill took the chair.'],
    [
      { what: 'took the chair', person: 'Saoirse Quill', forThisItem: true },
      'Saoirse Quill took the chair for this item.',
    ],
    [{ what: 'inquorate', ...short }, 'The meeting was no longer quorate (3 members, 4 needed).'],
    [
      { what: 'inquorate', ...short, noLonger: false, counted: 1, missingBodies: ['probation', 'health'] },
      'The meeting was not quorate (1 member, 4 needed; probation and health not represented).',
    ],
    [
      { what: 'inquorate', noLonger: true, counted: 2, missingBodies: ['fire'], standingAside: ['Bram Tolliver'] },
      'The meeting was no longer quorate (2 members; fire not represented; Bram Tolliver not counted because of a declared interest).',
    ],
    [{ what: 'quorate again' }, 'The meeting was quorate again.'],
    [{ what: 'adjourned', at: '14:05' }, 'The meeting adjourned at 2.05 pm.'],
    [{ what: 'resumed', at: '12:00' }, 'The meeting resumed at 12.00 pm.'],
    [{ what: 'did not resume' }, 'The meeting did not resume.'],
    [{ what: 'deferred', reason: 'The report is late.' }, 'This item was deferred because the report is late.'],
    [{ what: 'deferred', reason: 'to the 25 February meeting' }, 'This item was deferred to the 25 February meeting.'],
    [{ what: 'deferred', reason: 'to 25 February meeting' }, 'This item was deferred to the 25 February meeting.'],
    [{ what: 'deferred', reason: 'to next meeting' }, 'This item was deferred to the next meeting.'],
    [{ what: 'deferred', reason: 'to 25 February' }, 'This item was deferred to 25 February.'],
    [{ what: 'deferred', reason: 'not reached' }, 'This item was not reached, and was deferred.'],
    [{ what: 'withdrawn', reason: 'Kestrel has moved' }, 'This item was withdrawn because Kestrel has moved.'],
    [{ what: 'taken together', items: ['6'] }, 'This item was taken together with item 6.'],
    [{ what: 'taken together', items: ['6', '7', '8'] }, 'This item was taken together with items 6, 7 and 8.'],
    [{ what: 'minuted under', item: '5' }, 'This item was taken together with item 5, where it is minuted.'],
    [{ what: 'as written', text: 'Everybody stood up.' }, 'Everybody stood up.'],
  ])('%o reads “%s”', (fact, sentence) => {
    expect(said(fact)).toBe(sentence)
  })

  test('names people with the honorifics the style prints, and no others', () => {
    const fact = { what: 'left', person: 'Bram Tolliver', honorific: 'Mr' } as const
    expect(said(fact, styleNamed('columns'))).toBe('Bram Tolliver left the meeting.')
    expect(said(fact, styleNamed('web-items'))).toBe('Mr Bram Tolliver left the meeting.')
  })

  test('says the time it was recorded at only where the style asks for it', () => {
    const style = styleNamed('prose')
    const timed = { ...style, procedure: { ...style.procedure, left: '{name} withdrew[ at {time}].' } }
    expect(said({ what: 'left', person: 'Bram Tolliver', at: '15:02' }, timed)).toBe(
      'Bram Tolliver withdrew at 3.02 pm.',
    )
    expect(said({ what: 'left', person: 'Bram Tolliver' }, timed)).toBe('Bram Tolliver withdrew.')
  })

  test.each([...styles.keys()])('is said in %s with the style’s own times and offices', name => {
    const style = styleNamed(name)
    const time = name === 'timed-items' ? '6:10 pm' : '6.10 pm'
    expect(said({ what: 'adjourned', at: '18:10' }, style)).toContain(time)
    expect(said({ what: 'took the chair', person: 'Saoirse Quill', part: 'vice-chair' }, style)).toContain(
      `(${style.attendance.parts['vice-chair'] ?? ''})`,
    )
  })
})
