import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'

/*
 * A decision is recorded in the words that were typed, whatever figures, points, brackets and names stand in them.
 */

const decided = [
  'grants of £1,500 to the Quay Club and £900 to the Boat Club be approved',
  'grants of £1.5m be made to partners',
  'the sum of £10,000 be vired from code 4.2 to code 4.3',
  'No. 4 Quay Street be bought at auction',
  'St. Mary’s Church be thanked',
  'up to 1,200 leaflets be printed, e.g. for schools',
  'the Head of Service (or her deputy) be authorised to sign',
  'a budget of £2,500 be set; any balance be returned',
  '“Safer Streets” be renamed',
  'recommendations 1-3 and 5 be approved and 4 be rejected',
  'Cllr O. Finnimore be appointed to the panel',
  'the meeting on 5.11.26 be cancelled',
  'the report be noted and its recommendations (paras 2.1, 2.3) be approved',
  'the fee be raised by 2.5% from £12.50 to £12.81',
  'a letter of thanks be sent to Mrs. Lonsdale',
  'CCTV be installed at (a) the quay; and (b) the station',
  'the tender from Quennell & Sons Ltd. (£14,995 + VAT) be accepted',
  'the Partnership, having considered the report, approve option B',
  'the action plan be agreed, save for action 6',
  'beach hut B4 be let to the Biz Kids',
  'form AG 3 be used in place of form Amdt 4',
  'the Everone Trust and the Subj Club be thanked',
]

const typed: readonly (readonly [string, (words: string) => string])[] = [
  ['resolved that …', words => `resolved that ${words}`],
  ['It was agreed that … .', words => `It was agreed that ${words}.`],
  ['RESOLVED – That … .', words => `RESOLVED – That ${words}.`],
]

describe.each(typed)('%s', (_, form) => {
  it.each(decided)('is recorded as it was typed: %s', words => {
    const read = readTyped(form(words), true)
    const command = read !== undefined && 'kind' in read && read.kind === 'command' ? read.command : undefined
    expect(command?.type === 'PassResolution' ? command.texts.map(text => text.replace(/\.$/, '')) : read).toEqual([
      words,
    ])
  })
})
