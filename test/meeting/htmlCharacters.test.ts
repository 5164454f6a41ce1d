import { describe, expect, test } from 'vitest'
import { withoutEntities } from '../../src/meeting/htmlCharacters.ts'

describe('a name that HTML has for a character', () => {
  test.each([
    ['Caf&eacute;', 'Café'],
    ['&Wcirc;yn ac &ycirc;d', 'Ŵyn ac ŷd'],
    ['fish &amp; chips &pound;5', 'fish & chips £5'],
    ['&#163;5 &#x2013; &#8217;', '£5 – ’'],
    ['one&nbsp;two', 'one two'],
  ])('is read as the character: %s', (written, read) => expect(withoutEntities(written)).toBe(read))

  test.each(['Q&A', 'R&D; done', '&unknown;', '&#0;', '&#xd800;', '&amp'])('is not seen in %s', written =>
    expect(withoutEntities(written)).toBe(written),
  )

  test('is read once: what it stands for is not read again', () => expect(withoutEntities('&amp;lt;')).toBe('&lt;'))
})
