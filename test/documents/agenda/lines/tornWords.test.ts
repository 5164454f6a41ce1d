import { describe, expect, test } from 'vitest'
import { tornWordsMended } from '../../../../src/documents/agenda/lines/tornWords.ts'

describe('a line whose words a PDF gave back in pieces', () => {
  test.each([
    ['APOLOGI ES FOR A BS ENC E', 'APOLOGIES FOR ABSENCE'],
    ['TO RECEIV E ANY DECL ARATIONS OF I NTEREST BY MEM BERS', 'TO RECEIVE ANY DECLARATIONS OF INTEREST BY MEMBERS'],
    ['1. M INUT ES', '1. MINUTES'],
    ['ANY OT HER BUSI NESS (verbal)', 'ANY OTHER BUSINESS (verbal)'],
    ['M I N U T E S', 'MINUTES'],
  ])('is put together where agendas have the words: %s', (torn, whole) => expect(tornWordsMended(torn)).toBe(whole))

  test.each([
    'Apologies for absence',
    'A note on the trees in formation',
    'A. Minutes of the last meeting',
    'Any other business',
    'Report of the CE on a tea room',
    'Dr I Nteresse, Head of Port Health',
  ])('stays as it is where its words are whole, or nobody knows them: %s', line =>
    expect(tornWordsMended(line)).toBe(line),
  )
})
