import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nothingBefore } from '../meeting/given.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'

const clerk = 'Beatrix Lonsdale',
  member = 'Wilf Harkaway'

describe('what the clerk’s desk is sent', () => {
  let made: ACompanion
  const key = 'saltmarsh/1'
  const types = async (who: string, words: string) => {
    const { answer } = await made.page(who).types(key, words)
    return JSON.stringify(answer)
  }

  beforeAll(async () => {
    made = await aCompanion()
    await made.does({ type: 'OpenMeeting', broughtForward: nothingBefore })
    await types(clerk, 'item 3')
    await types(clerk, 'note The lamps were counted.')
    await types(clerk, 'action Wilf Harkaway: write to the council')
    await types(clerk, 'note 7: Kestrel was named in the closed part.')
  })
  afterAll(() => made.close())

  it('is what will be printed, with each passage known by what it prints', async () => {
    const { minutes } = await made.page(clerk).view(key)
    const entry = Object.values(minutes?.entries ?? {}).find(e => e.words === 'The lamps were counted.')
    expect(entry).toMatchObject({ kind: 'note', restricted: false })
    expect(JSON.stringify(minutes?.pages)).toContain(`"id":"${entry?.id ?? ''}"`)
  })
  it('has gaps at their place', async () => {
    const { minutes } = await made.page(clerk).view(key)
    const action = Object.values(minutes?.entries ?? {}).find(e => e.kind === 'action')
    expect(minutes?.gaps).toContainEqual(expect.objectContaining({ entry: action?.id, item: action?.item }))
  })
  it('goes to clerks alone: neither minutes, nor roster, nor the agenda’s table to a member', async () => {
    const view = await made.page(member).view(key)
    expect([view.minutes, view.roster, view.table]).toEqual([undefined, undefined, undefined])
    expect(JSON.stringify(view)).not.toContain('The lamps were counted')
  })
  it('has restricted business on a page of its own, for a clerk entitled to it', async () => {
    const { minutes } = await made.page(clerk).view(key)
    const [open, closed] = minutes?.pages ?? []
    expect(JSON.stringify(open)).not.toContain('Kestrel was named')
    expect(closed?.restricted).toBe(true)
    expect(JSON.stringify(closed)).toContain('Kestrel was named')
  })
  it('puts somebody on the roll by a press of the roster', async () => {
    const { roster } = await made.page(clerk).view(key)
    const present = roster?.find(r => r.name === member)?.buttons.find(b => b.title === 'Present')
    await made.page(clerk).presses(key, present?.verb ?? '', present?.data ?? {})
    expect((await made.page(clerk).view(key)).roster?.find(r => r.name === member)?.place).toBe('Present')
  })
  it('puts somebody down as absent, and as present after all', async () => {
    const who = (await made.page(clerk).view(key)).roster?.find(r => r.place === 'Not heard from')?.name ?? ''
    const entry = async () => (await made.page(clerk).view(key)).roster?.find(r => r.name === who)
    for (const [title, place] of [
      ['Absent', 'Absent'],
      ['Present', 'Present'],
    ] as const) {
      const button = (await entry())?.buttons.find(b => b.title === title)
      await made.page(clerk).presses(key, button?.verb ?? '', button?.data ?? {})
      expect((await entry())?.place).toBe(place)
    }
  })
  it('records under the item it is told, whichever is being taken', async () => {
    const { agenda } = await made.page(clerk).view(key)
    const other = agenda.find(i => i.number === '5')
    await made.page(clerk).presses(key, 'resolution', { under: other?.id, decision: 'agreed', text: 'the plan stands' })
    await made
      .page(clerk)
      .presses(key, 'action', { under: other?.id, action: 'print it', owner: member, due: '3 December 2026' })
    const entries = Object.values((await made.page(clerk).view(key)).minutes?.entries ?? {})
    expect(entries.filter(e => e.item === other?.id).map(e => e.words)).toEqual(['the plan stands', 'print it'])
  })
  it('puts one cell of the agenda right, and leaves alone what another clerk has put right meanwhile', async () => {
    const before = await aCompanion()
    const page = before.page(clerk)
    const cells = async () => (await page.view(key)).table?.items.find(i => i['number'] === '6')
    const shown = await cells()
    const put = (only: string, words: string) =>
      page.presses(key, 'put right item', { published: true, item: shown?.id, only, [only]: words })
    await put('minutes', '20')
    await put('title', 'Grants, and what they bought')
    expect(await cells()).toMatchObject({ minutes: '20', title: 'Grants, and what they bought' })
    await before.close()
  })
  it('takes nothing of the desk from a member', async () => {
    const { answer } = await made
      .page(member)
      .presses(key, 'add to the minutes', { item: '3', kind: 'Note', text: 'Mine.' })
    expect(JSON.stringify(answer)).toContain('"refused":true')
    expect(JSON.stringify(await made.page(clerk).view(key))).not.toContain('Mine.')
    expect(person(member).name).toBe(member)
  })
})
