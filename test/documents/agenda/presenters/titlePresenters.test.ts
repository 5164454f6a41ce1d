import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const items = (...titles: readonly string[]) =>
  readAgenda(
    ['Saltmarsh Partnership', 'Thursday 26 November 2026', '', ...titles.map((t, n) => `${n + 1}. ${t}`)].join('\n'),
  ).agenda.items

describe('presenters after the title', () => {
  it('are taken out where an agenda names them so', () => {
    const [survey, plan, other] = items(
      'Otter survey – Fern Ashdown, Harbour Trust and Wilf Harkaway, Fire Service (20 mins)',
      'Work plan (paper attached) - Cllr Finnimore',
      'Any other business – All',
    )
    expect(survey).toMatchObject({
      title: 'Otter survey',
      minutes: 20,
      presenters: [
        { name: 'Fern Ashdown', role: 'Harbour Trust' },
        { name: 'Wilf Harkaway', role: 'Fire Service' },
      ],
    })
    expect(plan).toMatchObject({
      title: 'Work plan',
      standingText: ['Paper attached'],
      presenters: [{ name: 'Cllr Finnimore' }],
    })
    expect(other).toMatchObject({ title: 'Any other business', presenters: [{ name: 'All' }] })
  })

  it('are not guessed from a single dash and two words with capitals', () => {
    expect(items('Lantern walk – Harvest Moon', 'Otter survey', 'Tides – what to expect')).toMatchObject([
      { title: 'Lantern walk – Harvest Moon' },
      { title: 'Otter survey' },
      { title: 'Tides – what to expect' },
    ])
  })
})

describe('a title longer than its line', () => {
  it('goes on in the next', () => {
    const [item] = readAgenda(
      'Saltmarsh Partnership\nThursday 26 November 2026\n\n1.  Harbour update on otters and\n    voles (Pages 31 - 40)\n2.  Close',
    ).agenda.items
    expect(item).toMatchObject({
      title: 'Harbour update on otters and voles',
      papers: [{ pages: '31-40' }],
      standingText: [],
    })
  })
})

describe('a cell with a name in it', () => {
  it('says who presents, without a head over the column', () => {
    expect(
      readAgenda(
        'Saltmarsh Partnership\nThursday 26 November 2026\n\n1\tOtter survey\tFern Ashdown and Wilf Harkaway\n2\tClose\t',
      ).agenda.items[0],
    ).toMatchObject({ title: 'Otter survey', presenters: [{ name: 'Fern Ashdown' }, { name: 'Wilf Harkaway' }] })
  })
})

describe('a paper that is still to come', () => {
  it.each([
    ['Otter funding - TO FOLLOW', 'To follow'],
    ['Otter funding (report to follow)', 'Report to follow'],
    ['Otter funding (paper attached)', 'Paper attached'],
  ])('is no part of the title: %s', (title, said) => {
    expect(items(title, 'Close')[0]).toMatchObject({ title: 'Otter funding', standingText: [said] })
  })

  it('is not read into other titles', () => {
    expect(items('Routes to follow', 'Close')[0]).toMatchObject({ title: 'Routes to follow', standingText: [] })
  })
})

describe('a note that leads to the join link', () => {
  it('keeps what it says besides', () => {
    const { agenda } = readAgenda(
      'Saltmarsh Partnership\nThursday 26 November 2026\nNote: This public meeting of the partnership will be webcast - use the link on the agenda frontsheet or copy and paste the following link into your internet browser: https://teams.microsoft.com/l/meetup-join/19%3ax/0\n\n1. Apologies',
    )
    expect(agenda).toMatchObject({
      notes: ['This public meeting of the partnership will be webcast'],
      joinLink: 'https://teams.microsoft.com/l/meetup-join/19%3ax/0',
    })
  })
})

describe('a reference and nothing more in front of a dash', () => {
  it.each([
    '26/01902/LBC – The Old Brewery, replacement windows',
    'DC/26/00412/HHA - Rose Cottage, loft conversion',
    'TPO 14/26 – Manor Farm, crown lift to oak',
    'Application 26/01904/FUL – The Willows, Mr and Mrs Hall',
    '2026/0456/TCA - St Mary’s Church, fell one ash',
    '26/01903/FUL: Mill Lodge, Head of Dam',
  ])('has behind it what it is about, and nobody who presents it: %s', title => {
    const [, planning] = items('Budget 2026/27 – Jane Marsh, Treasurer', title, 'Grants – Owen Tarn, Clerk')
    expect(planning).toMatchObject({ title, presenters: [] })
  })
  it('is no year', () => {
    expect(items('Grants – Owen Tarn, Clerk', 'Budget 2026/27 – Jane Marsh, Treasurer')[1]).toMatchObject({
      title: 'Budget 2026/27',
      presenters: [{ name: 'Jane Marsh', role: 'Treasurer' }],
    })
  })
  it('stands as a part of its item with a year in front too', () => {
    const { agenda } = readAgenda(
      'Marl Parish Council\n\n1. Apologies\n2. Planning\n   2.1 2026/0455/TCA - Mill Lane\n   2.2 2026/0456/FUL - The Lodge\n3. AOB',
    )
    expect(agenda.items.map(({ number }) => number)).toEqual(['1', '2', '2.1', '2.2', '3'])
  })
})
