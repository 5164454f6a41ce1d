import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RegisterAnswer } from '../../src/companion/answers.ts'
import { registerFile } from '../../src/companion/registerFiles.ts'
import { nothingBefore } from '../meeting/given.ts'
import { type ACompanion, aCompanion, person } from './aCompanion.ts'

describe('the register', () => {
  let made: ACompanion
  const asked = async (who: string, query = '') =>
    (await made.page(who).asks(`/companion/api/register${query}`)).answer as unknown as RegisterAnswer
  const references = ({ actions }: RegisterAnswer) => actions.map(a => a.reference)

  beforeAll(async () => {
    made = await aCompanion()
    const clerk = person('Beatrix Lonsdale')
    const act = (text: string, owners: readonly string[], dueDate?: string) => ({
      command: {
        type: 'AgreeAction' as const,
        text,
        owners,
        ...(dueDate === undefined ? {} : { dueDate }),
      },
      by: clerk,
      where: 'privately' as const,
    })
    await made.does(
      {
        type: 'OpenMeeting',
        broughtForward: nothingBefore,
      },
      { type: 'TakeItem', item: '5' },
      act('Write to the bus company', ['Wilf Harkaway'], '2020-01-15'),
      act('=1+1, and count the lamps', ['Orla Finnimore'], '2099-05-01'),
      act('Publish the plan', []),
    )
  })
  afterAll(() => made.close())

  it('has the actions of somebody’s own partnerships that are open, those due first before the others', async () => {
    const register = await asked('Wilf Harkaway')
    expect(register.actions.map(a => a.text).slice(0, 2)).toEqual([
      'Write to the bus company',
      '=1+1, and count the lamps',
    ])
    expect(register.partnerships.map(p => p.key)).toEqual(['saltmarsh'])
    expect(register.meetings).toMatchObject([{ meeting: 'saltmarsh/1' }])
  })
  it('can be looked through by owner, organisation, state and day', async () => {
    expect((await asked('Wilf Harkaway', '?state=overdue')).actions.map(a => a.text)).toEqual([
      'Write to the bus company',
    ])
    expect((await asked('Wilf Harkaway', '?owner=Orla%20Finnimore')).actions.map(a => a.owners)).toEqual([
      ['Orla Finnimore'],
    ])
    expect(references(await asked('Wilf Harkaway', '?from=2099-01-01&until=2099-12-31'))).toHaveLength(1)
    expect(references(await asked('Wilf Harkaway', '?state=done'))).toEqual([])
    expect(references(await asked('Wilf Harkaway', '?partnership=harrowgate'))).toEqual([])
  })
  it('gives somebody the buttons of their own actions, and of nobody else’s', async () => {
    const { actions } = await asked('Wilf Harkaway')
    expect(actions.filter(a => a.buttons.length > 0).map(a => a.owners)).toEqual([['Wilf Harkaway']])
  })
  it('has nothing of a partnership for somebody of another', async () => {
    expect((await asked('Ines Calloway')).partnerships.map(p => p.key)).toEqual(['harrowgate'])
    expect(JSON.stringify(await asked('Ines Calloway'))).not.toContain('bus company')
  })
  it('shows how minutes stand to clerks alone', async () => {
    expect((await asked('Wilf Harkaway')).minutes).toEqual([])
  })
  it('is saved as text that no spreadsheet reckons with, as a workbook, and as a calendar', async () => {
    const csv = await made.page('Wilf Harkaway').asks('/companion/api/register.csv')
    expect(csv.headers.get('content-disposition')).toContain('actions.csv')
    expect(csv.text).toContain(`"'=1+1, and count the lamps"`)
    const xlsx = await made.page('Wilf Harkaway').asks('/companion/api/register.xlsx')
    expect(xlsx.text.startsWith('PK')).toBe(true)
    const ics = await made.page('Wilf Harkaway').asks('/companion/api/register.ics')
    expect(ics.text).toMatch(/SUMMARY:A\d+ Write to the bus company/)
    expect(ics.text).not.toContain('count the lamps')
    expect(ics.text).toMatch(/DTSTART:\d{8}T\d{6}Z/)
  })
  it('has in no file the words of a restricted action', async () => {
    const register = await asked('Wilf Harkaway')
    const [first] = register.actions
    if (first === undefined) throw new Error('there is no action')
    const restricted = { ...register, actions: [{ ...first, restricted: true, text: 'Restricted action' }] }
    expect(Buffer.from((await registerFile('csv', restricted)).content).toString()).not.toContain('bus company')
  })
})
