import { describe, expect, test } from 'vitest'
import { whoIsMeant } from '../../src/meeting/names.ts'
import {
  by,
  called,
  chair,
  close,
  everybody,
  fire,
  given,
  inSession,
  minutesOf,
  next,
  note,
  open,
  present,
  publish,
  viceChair,
  saltmarsh,
} from '../meeting/given.ts'

describe('the roll in the minutes', () => {
  test('gives a member’s honorific, post and organisation from the terms', () => {
    expect(minutesOf(given(...inSession)).present[0]).toEqual({
      name: 'Imogen Thistlewood',
      honorific: 'Cllr',
      post: 'Cabinet Member for Safety',
      organisation: 'Saltmarsh District Council',
      part: 'chair',
      votes: true,
    })
  })
  test('gives somebody who is no member the role that was typed, after the members', () => {
    const minutes = minutesOf(
      given(...inSession, {
        type: 'RecordAttendance',
        people: [{ name: 'Moss Tarrant', role: 'Bus company' }],
        place: 'in attendance',
      }),
    )
    expect(minutes.inAttendance.map(p => [p.name, p.role])).toEqual([
      ['Moss Tarrant', 'Bus company'],
      ['Beatrix Lonsdale', undefined],
    ])
  })
  test('has the clerk in attendance who was at work while it sat, though nobody entered them', () => {
    expect(
      minutesOf(given(called(), publish, present(...everybody), by(chair, open), by(chair, next))).inAttendance,
    ).toEqual([])
    expect(
      minutesOf(given(called(), publish, present(...everybody), by(chair, open), note('A.'))).inAttendance.map(
        p => p.name,
      ),
    ).toEqual(['Beatrix Lonsdale'])
  })
  test('calls nobody absent until the meeting is over', () => {
    expect(minutesOf(given(called(), publish, present(chair, viceChair), open)).absent).toEqual([])
    expect(
      minutesOf(
        given(
          called(),
          publish,
          present(chair, viceChair),
          by(fire, { type: 'PromiseAttendance' }),
          open,
          { type: 'RecordAttendance', people: [{ name: 'Orla Finnimore' }], place: 'absent' },
          close,
        ),
      ).absent.map(p => p.name),
    ).toContain('Orla Finnimore')
  })
  test('has whoever stands in for a member come from that member’s organisation, unless their own was typed', () => {
    const standIn = (role?: string) =>
      minutesOf(
        given(
          called(),
          publish,
          by(fire, {
            type: 'ReceiveApologies',
            substitute: { name: 'Fern Ashdown', ...(role === undefined ? {} : { role }) },
          }),
          open,
        ),
      ).apologies.find(p => p.name === fire.name)?.substitute
    const { organisation } = saltmarsh.members.find(m => m.name === fire.name) ?? {}
    expect(organisation).toMatch(/./)
    expect(standIn()?.organisation).toBe(organisation)
    expect(standIn('Station Manager')).toMatchObject({ role: 'Station Manager', organisation })
    expect(standIn('Station Manager, Tidewater Fire')?.organisation).toBeUndefined()
  })
  test('knows whoever was entered with a rank by rank and surname alone', () => {
    const history = given(
      called(),
      publish,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'CI Nell Farrow' } }),
      open,
    )
    expect(whoIsMeant(history.meeting, { name: 'CI Farrow' })).toMatchObject({ name: 'CI Nell Farrow', known: true })
    expect(whoIsMeant(history.meeting, { name: 'CI Barrow' })).not.toMatchObject({ name: 'CI Nell Farrow' })
  })
  test('has nobody in two lists', () => {
    const {
      present: there,
      inAttendance,
      apologies,
      absent,
    } = minutesOf(
      given(
        called(),
        publish,
        present(chair, viceChair),
        by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown' } }),
        open,
        close,
      ),
    )
    const names = [...there, ...inAttendance, ...apologies, ...absent].map(p => p.name)
    expect(new Set(names).size).toBe(names.length)
  })
})
