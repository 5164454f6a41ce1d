import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { writePublicMinutes, writeRestrictedMinutes } from '../../../src/documents/paper/minutesDocuments.ts'
import { accessibilityOfWord } from '../../../src/documents/paper/accessibility.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { passagesPrinted } from '../../../src/documents/rendition/printed.ts'
import { publicCopy, restrictedCopy } from '../../../src/minutes/publicCopy.ts'
import { inventedInFull } from '../inventedMeeting.ts'
import { wordText } from '../wordText.ts'
import { styleNamed, styles } from '../houseStyles.ts'

const restricted = restrictedCopy(inventedInFull)
if (restricted === undefined) throw new Error('the invented meeting has restricted business')

describe.each([...styles.keys()])('the house style %s', name => {
  const style = styleNamed(name)
  const inPublic = writePublicMinutes(publicCopy(inventedInFull), style)
  const closed = writeRestrictedMinutes(restricted, style)

  test('writes the invented meeting as a clerk would accept it', async () => {
    const [document] = await inPublic
    await expect(wordText(document?.content ?? new Uint8Array())).toMatchFileSnapshot(`../golden/${name}.txt`)
  })

  test('writes the restricted items apart', async () => {
    const [document] = await closed
    await expect(wordText(document?.content ?? new Uint8Array())).toMatchFileSnapshot(
      `../golden/${name} restricted.txt`,
    )
  })

  test('never tells the public what was said in a restricted item', async () => {
    for (const { ending, content } of await inPublic) {
      const text = ending === 'docx' ? wordText(content) : new TextDecoder().decode(content)
      expect(text).toMatch(/Safeguarding case review/i)
      expect(text).not.toMatch(/heron|Clinical Lead introduced/i)
    }
  })

  test('never prints a link for joining the meeting', async () => {
    for (const { content } of [...(await inPublic), ...(await closed)])
      expect(new TextDecoder().decode(content)).not.toContain('teams.microsoft.com')
  })

  test('writes Word documents in which nothing is inaccessible', async () => {
    for (const [document] of [await inPublic, await closed])
      expect(accessibilityOfWord(document?.content ?? new Uint8Array())).toEqual([])
  })

  test('prints in Word and in HTML what its page for each says, and nothing else', async () => {
    const [document, page] = await inPublic
    const said = (medium: 'word' | 'web') =>
      words(
        passagesPrinted(publicPage(publicCopy(inventedInFull), style, medium).blocks)
          .map(p => p.text)
          .join(' '),
      )
    const html = new TextDecoder()
      .decode(page?.content)
      .replace(/^.*<main>/s, '')
      .replace(/<caption>.*?<\/caption>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#39;|&quot;/g, "'")
      .replace(/&amp;/g, '&')
    const inWord = wordText(document?.content ?? new Uint8Array())
      .split('\n')
      .filter(l => !l.startsWith('['))
      .map(l => l.replace(/^[\s>]*(?:[a-z]|[ivx]+|\d+)\.\s/, ''))
      .join(' ')
    expect(words(html)).toBe(said('web'))
    expect(words(inWord)).toBe(said('word'))
  })
})

/** The words of a text in a row, without marks and short words. */
const words = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(w => w.length > 2)
    .join(' ')

test('every house style of the folder is given a golden file', async () => {
  await Promise.all([...styles.keys()].map(name => readFile(`test/documents/golden/${name}.txt`)))
})
