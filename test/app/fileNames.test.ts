import { describe, expect, it } from 'vitest'
import { besideName, safeFolders, safeName } from '../../src/app/fileNames.ts'

describe('a file name', () => {
  it.each([
    ['2026-11-26 Riverside CSP draft minutes.docx', '2026-11-26 Riverside CSP draft minutes.docx'],
    ['Crime & Disorder #4 100%.docx', 'Crime & Disorder #4 100%.docx'],
    ['Police/Fire: "joint" plan?.docx', 'Police-Fire- -joint- plan-.docx'],
    ['../../etc/passwd', '..-..-etc-passwd'],
    ['..', '_'],
    ['  minutes. ', 'minutes'],
    ['~$minutes.docx', '$minutes.docx'],
    ['CON', '_CON'],
    ['com1.docx', '_com1.docx'],
    ['Contact.docx', 'Contact.docx'],
    ['a_vti_b', 'a-vti-b'],
    ['tab\there\u0000', 'tab-here-'],
    ['', '_'],
  ])('%j is kept as %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  it('too long for any disk is shortened before its ending', () => {
    const short = safeName(`${'é'.repeat(300)}.docx`)
    expect(short.endsWith('é.docx')).toBe(true)
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(200)
  })

  it('beside an edited one has its number before its ending', () => {
    expect(besideName('draft minutes.docx', 2)).toBe('draft minutes (2).docx')
    expect(besideName('2.00 pm. Minutes', 3)).toBe('2.00 pm. Minutes (3)')
  })
})

describe('the folders of a file', () => {
  it('say restricted somewhere, where the file is', () => {
    expect(safeFolders('restricted', ['Riverside (Restricted)', '2026-11-26'])).toEqual([
      'Riverside (Restricted)',
      '2026-11-26',
    ])
    expect(safeFolders('restricted', ['Riverside', '2026-11-26'])).toEqual(['restricted', 'Riverside', '2026-11-26'])
    expect(safeFolders('public', ['Riverside', '', '..', '2026-11-26'])).toEqual(['Riverside', '_', '2026-11-26'])
  })
})
