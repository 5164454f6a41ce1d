import { describe, expect, test } from 'vitest'
import { writeCertificate } from '../../../src/documents/paper/minutesDocuments.ts'
import { wordText } from '../wordText.ts'

const removed = {
  body: 'Wexcombe Community Safety Partnership',
  date: '2026-07-23',
  timezone: 'Europe/London',
  removal: {
    at: '2026-10-24T23:30:00.000Z',
    removed: [
      { kind: 'working notes', count: 3 },
      { kind: 'private messages', count: 1 },
    ],
    events: [4, 9, 12, 15],
    notesDays: 30,
    confirmedAt: '2026-09-24T13:05:00.000Z',
  },
} as const

describe('the certificate of a removal', () => {
  test('says what was removed in kinds and numbers, when, under which rule, and what it does not reach', async () => {
    const { content } = await writeCertificate({ ...removed, language: 'en' })
    const text = wordText(content)
    for (const said of [
      'Certificate of removal',
      'Wexcombe Community Safety Partnership',
      'Meeting of Thursday 23 July 2026',
      'On Sunday 25 October 2026 at 12.30 am these were removed from the record of this meeting: 3 working notes and 1 private message.',
      'for 30 days after the minutes are confirmed. These minutes were confirmed on Thursday 24 September 2026.',
      'The confirmed minutes are unchanged.',
      'nothing of backups made earlier',
    ])
      expect(text).toContain(said)
  })
  test('is in Welsh beside minutes in Welsh', async () => {
    const text = wordText((await writeCertificate({ ...removed, language: 'cy' })).content)
    for (const said of [
      'Tystysgrif dileu',
      'Cyfarfod dydd Iau 23 Gorffennaf 2026',
      'Ar dydd Sul 25 Hydref 2026 am 12.30 y bore tynnwyd y rhain o gofnod y cyfarfod hwn: 3 nodyn gwaith; 1 neges breifat.',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/\b(?:the|removed|minutes)\b/)
  })
})
