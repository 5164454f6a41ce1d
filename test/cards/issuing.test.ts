import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import { fitted } from '../../src/cards/fitted.ts'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { commentsCard } from '../../src/cards/commentsShown.ts'
import { form } from '../../src/cards/forms.ts'
import { issuedMinutesCard } from '../../src/cards/issuedMinutesCard.ts'
import { replay } from '../../src/meeting/evolve.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { byItself, clerk, everybody, fire, privately } from '../meeting/given.ts'
import { issued, inside, labelsOf, moments, secrets, titlesOf } from './everyCard.ts'

const wordsOf = (card: Card) => JSON.stringify(card).replaceAll('\\\\', '')
const linksOf = (card: Card) =>
  inside(card.body, part => part['type'] === 'Action.OpenUrl').map(b => `${String(b['title'])}: ${String(b['url'])}`)
const bytes = (card: Card) => Buffer.byteLength(JSON.stringify(card))
const confirm = {
  type: 'ConfirmMinutes',
  corrections: [],
  on: '2027-01-21',
  atMeeting: 'saltmarsh/2',
} as const
const membersCard = (meeting: CalledMeeting, name = 'Orla Finnimore') => issuedMinutesCard(meeting, name)

describe("a member's card of issued minutes", () => {
  const history = issued(2),
    { meeting } = history
  it('has the link, the last day for comments, and the buttons for both', () => {
    expect(titlesOf(membersCard(meeting))).toEqual(['Open', 'Open the restricted part', 'Comment'])
    expect(linksOf(membersCard(meeting))[0]).toBe('Open: https://papers.example/a (1).docx')
    expect(wordsOf(membersCard(meeting))).toContain('Comments by Friday 4 December 2026.')
  })
  it('has the link to the restricted minutes for those alone who may have them', () => {
    const withLink = meeting.terms.members.filter(m =>
      wordsOf(membersCard(meeting, m.name)).includes(secrets.restrictedLink),
    )
    expect(withLink.map(m => m.name)).toEqual(meeting.terms.members.map(m => m.name))
    for (const name of ['Fern Ashdown', 'Jasper Nightly', 'Orla Finnimore (guest)']) {
      expect(titlesOf(membersCard(meeting, name))).toEqual(['Open', 'Comment'])
      expect(wordsOf(membersCard(meeting, name))).not.toMatch(/restricted/i)
    }
  })
  it('shows a member their own comments, with what became of each, and nobody else’s', () => {
    const [restricted, first, second] = meeting.comments.map(c => c.number)
    const settled = [
      { type: 'LeaveComment', comment: restricted ?? 0 },
      { type: 'TakeComment', comment: first ?? 0, entry: meeting.entries[0]?.id ?? '', text: 'Ridership had trebled.' },
    ] as const
    const after = settled.reduce((h, command) => h.after(privately(clerk, command)), history).meeting
    expect(after.comments.map(c => c.outcome)).toEqual(['left', 'taken', undefined])
    expect(second).toBeDefined()
    const words = wordsOf(membersCard(after))
    expect(words).toMatch(
      /Your comments.*The clerk has left the minutes as they were.*Taken into the record.*With the clerk\./,
    )
    for (const { name } of everybody.filter(p => p !== fire))
      expect(wordsOf(membersCard(after, name))).not.toMatch(/Trebled|Harrowgate|Your comments/)
  })
  it('says of confirmed minutes that they are, and takes no comment any more', () => {
    const { meeting: confirmed } = history.after(privately(clerk, confirm))
    expect(titlesOf(membersCard(confirmed))).toEqual(['Open', 'Open the restricted part'])
    expect(wordsOf(membersCard(confirmed))).toMatch(/Confirmed minutes.*The minutes were confirmed without it/)
    expect(wordsOf(membersCard(confirmed))).not.toContain('Comments by')
  })
  it('opens the minutes where they were filed last', () => {
    const filed = history.after(
      byItself({
        type: 'RecordFiling',
        document: 'minutes.docx',
        version: 9_999,
        filed: { name: 'm', link: 'https://papers.example/confirmed.docx', mark: 'm', besideEdits: false },
      }),
    )
    expect(linksOf(membersCard(filed.meeting))[0]).toBe('Open: https://papers.example/confirmed.docx')
  })
})

describe('minutes edited after they were issued', () => {
  it('stay what members open, though the record goes on in a draft beside them', () => {
    const beside = issued(0).after(
      byItself({
        type: 'RecordFiling',
        document: 'draft minutes.docx',
        version: 9_999,
        filed: { name: 'issued (2).docx', link: 'https://papers.example/b.docx', mark: 'n', besideEdits: true },
      }),
    )
    expect(linksOf(membersCard(beside.meeting))[0]).toBe('Open: https://papers.example/a (1).docx')
  })
})

describe("the clerk's card", () => {
  const titles = (meeting: CalledMeeting) => titlesOf(clerkCard(meeting))
  it('issues to members and marks as issued, each until it is done', () => {
    const { meeting } = moments['closed'] ?? issued(0)
    expect(titles(meeting)).toEqual(expect.arrayContaining(['Issue to members', 'Mark as issued']))
    expect(titles(issued(0).meeting)).not.toContain('Issue to members')
    expect(titles(issued(0).meeting)).not.toContain('Mark as issued')
    expect(titles(moments['in an item']?.meeting ?? meeting)).not.toContain('Issue to members')
  })
  it('names whom the minutes did not reach, with the link to send by e-mail, and the way to send them again', () => {
    const words = wordsOf(clerkCard(issued(0).meeting))
    expect(words).toMatch(
      /Issued to members on Thursday 26 November 2026, comments by Friday 4 December 2026\. 1 of 8 have/,
    )
    expect(words).toMatch(/could not write to Wilf Harkaway.*https:\/\/papers\.example\/a%20/)
    expect(words).not.toContain(secrets.restrictedLink.concat('a%20(1).docx) by e-mail'))
    expect(titles(issued(0).meeting)).toContain('Send again to those not reached')
  })
  it('has each comment with its item, its writer and both buttons, and folds many', () => {
    const few = wordsOf(clerkCard(issued(2).meeting))
    expect(few).toContain('5. Night bus marshals · Orla Finnimore')
    expect(few).toContain(`${secrets.comment}`)
    expect(titles(issued(2).meeting)).toEqual(expect.arrayContaining(['Take into the record', 'Leave']))
    expect(few).not.toContain('See all comments')
    const many = wordsOf(clerkCard(issued(18).meeting))
    expect(many).toContain('and 14 more')
    expect(many).toContain('See all comments')
  })
  it('stays small enough, with a hundred long comments and its buttons', () => {
    const { meeting } = issued(100, 'Ωμέγα — “long” '.repeat(250))
    for (const card of [
      clerkCard(meeting),
      commentsCard(meeting, 0),
      commentsCard(meeting, 90),
      membersCard(meeting),
    ]) {
      expect(bytes(fitted(card))).toBeLessThanOrEqual(25_000)
      expect(titlesOf(fitted(card))).toEqual(titlesOf(card))
    }
    expect(wordsOf(fitted(clerkCard(meeting)))).toContain('and 96 more')
  })
  it('lets a comment that came too late for the confirmation only be left', () => {
    const { meeting } = issued(1).after(privately(clerk, confirm))
    expect(titles(meeting)).toContain('Leave')
    expect(titles(meeting)).not.toContain('Take into the record')
  })
})

describe('a comment whose words were removed', () => {
  it('is still there, without them, for the clerk and its writer', () => {
    const history = issued(1)
    const blanked = history.records.map(r =>
      r.event.type === 'CommentMade' ? { ...r, event: { ...r.event, text: '' } } : r,
    )
    const meeting = replay(blanked) as CalledMeeting
    for (const card of [clerkCard(meeting), commentsCard(meeting, 0), membersCard(meeting)])
      expect(wordsOf(card)).toContain('Its words were removed under the retention rule.')
  })
})

describe('the card of all comments', () => {
  const every = (meeting: CalledMeeting, from = 0): string => {
    const card = commentsCard(meeting, from)
    const next = inside(card.body, part => part['title'] === 'More comments')[0]?.['data'] as
      { from: number } | undefined
    return wordsOf(card) + (next === undefined ? '' : every(meeting, next.from))
  }
  it('shows every one on one of its pages', () => {
    const all = every(issued(33).meeting)
    for (let n = 1; n <= 33; n++) expect(all).toContain(`(${n})"`)
  })
  it('begins anew where it is asked for comments there are not', () =>
    expect(wordsOf(commentsCard(issued(2).meeting, 400))).toContain('1 to 3 of 3'))
})

describe('the forms', () => {
  const opened = (name: 'comment' | 'issue to members' | 'take comment', rest: object = {}) =>
    form(name, issued(1).meeting, { name: 'Orla Finnimore', isClerk: true, nonce: 'n', ...rest }).card
  it.each([
    ['comment', ['Item', 'Comment'], ['Comment']],
    ['issue to members', ['Comments by'], ['Issue to members']],
  ] as const)('"%s" has the fixed words', (name, labels, titles) => {
    expect(labelsOf(opened(name))).toEqual(labels)
    expect(titlesOf(opened(name))).toEqual(titles)
  })
  it('"take comment" shows the comment in full, however long', () => {
    const { meeting } = issued(1, 'x'.repeat(2_000))
    const { card } = form('take comment', meeting, {
      name: 'Beatrix Lonsdale',
      isClerk: true,
      nonce: 'n',
      comment: meeting.comments[1]?.number ?? 0,
    })
    expect(wordsOf(card)).toContain('x'.repeat(2_000))
    expect(labelsOf(card)).toEqual(['Correct', 'Text'])
  })
  it('"comment" has no closed title for those who may not have it', () => {
    expect(wordsOf(opened('comment', { mayHaveRestricted: true }))).toContain(secrets.closedTitle)
    expect(wordsOf(opened('comment', { mayHaveRestricted: false }))).not.toMatch(/Kestrel|Case review/)
  })
})
