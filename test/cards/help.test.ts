import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/cards/help.ts'
import { nextStep } from '../../src/cards/nextStep.ts'
import { inLanguage, speakBy } from '../../src/cards/say.ts'
import { type Stage, type WhoAsks, roleOf, roles, stageOf, stages } from '../../src/cards/whoAsks.ts'
import { speaking } from '../../src/teams/speaking.ts'
import {
  called,
  chair,
  clerk,
  close,
  declare,
  fire,
  given,
  guest,
  inSession,
  publish,
  saltmarsh,
  take,
  viceChair,
  volunteer,
  by,
} from '../meeting/given.ts'

speakBy(speaking)

const meetings = {
  'no agenda': undefined,
  'agenda waits': given(called()).meeting,
  published: given(called(), publish).meeting,
  'in session': given(...inSession).meeting,
  adjourned: given(...inSession, { type: 'AdjournMeeting' }).meeting,
  closed: given(...inSession, close).meeting,
  confirmed: given(...inSession, close, {
    type: 'ConfirmMinutes',
    corrections: [],
    on: '2027-01-21',
    atMeeting: 'saltmarsh/2',
  }).meeting,
} as const satisfies Record<Stage, unknown>

const asks = { chair, clerk, member: volunteer, guest } as const

const who = (role: keyof typeof asks, rest: Partial<WhoAsks> = {}): WhoAsks => ({
  ...roleOf(saltmarsh, asks[role]),
  owes: [],
  where: 'privately',
  ...rest,
})

const help = (role: keyof typeof asks, stage: Stage, rest: Partial<WhoAsks> = {}, guides?: string): string =>
  helpText(who(role, rest), {
    stage,
    shortName: 'Saltmarsh CSP',
    step: nextStep(who(role, rest), asks[role], meetings[stage]).says,
    guides,
  })

describe('help', () => {
  for (const role of roles)
    for (const stage of stages)
      it(`is at most ten lines for the ${role}, ${stage}, with an open action, in the chat and one-to-one, in both languages`, () => {
        for (const where of ['in the chat', 'privately'] as const)
          for (const language of ['en', 'cy'] as const) {
            const lines = inLanguage(language, () =>
              help(role, stage, { owes: [1, 4, 12], where }, 'https://guides.example'),
            ).split('\n\n')
            expect(lines.length).toBeLessThanOrEqual(10)
            expect(lines.at(-1)).toContain(language === 'cy' ? '`cymorth popeth`' : '`help all`')
            expect(Math.max(...lines.map(l => l.length))).toBeLessThan(220)
            expect(new Set(lines).size).toBe(lines.length)
          }
      })

  it.each([
    ['clerk', 'no agenda', /^\*\*For you, clerk of Saltmarsh CSP:\*\* Send me the agenda here/],
    ['member', 'no agenda', /No meeting has been called yet/],
    ['clerk', 'agenda waits', /An agenda waits for you.*\*\*Publish\*\*/],
    ['chair', 'agenda waits', /not published yet/],
    ['clerk', 'published', /says who has not answered; `open` opens/],
    ['chair', 'published', /^\*\*For you, chair of Saltmarsh CSP:\*\* Say whether you are coming/],
    ['member', 'published', /\*\*I'll be there\*\* or \*\*Send apologies\*\*/],
    ['chair', 'in session', /\*\*Run the meeting\*\*.*\*\*Next item\*\*/],
    ['clerk', 'in session', /`note …`/],
    ['member', 'in session', /\*\*Declare an interest\*\*/],
    ['guest', 'in session', /^\*\*For you, a guest of Saltmarsh CSP:\*\*/],
    ['chair', 'adjourned', /`resume`/],
    ['clerk', 'closed', /\*\*Issue to members\*\*/],
    ['member', 'closed', /The clerk has the draft/],
    ['clerk', 'confirmed', /`next agenda`/],
  ] as const)('begins for the %s, %s, with the one thing to do next', (role, stage, first) => {
    expect(help(role, stage).split('\n\n')[0]).toMatch(first)
  })

  it('tells a member nothing that only the chair or the clerk may do', () => {
    const words = stages.map(stage => help('member', stage)).join('\n')
    expect(words).not.toMatch(
      /`(?:open|next item|note|resolved|close meeting|undo|minutes|set up|present|exclude|hold)\b/,
    )
  })
  it('tells whoever was put in the chair what the chair may do, for this meeting', () => {
    const elected = given(...inSession, { type: 'TakeTheChair', person: { name: fire.name } }).meeting
    expect(roleOf(saltmarsh, fire, elected).role).toBe('chair')
    expect(roleOf(saltmarsh, fire, meetings['in session']).role).toBe('member')
    expect(roleOf(saltmarsh, viceChair).role).toBe('chair')
  })
  it('tells a chair who has to leave for an interest what a member may do, in that item', () => {
    const aside = given(
      called(),
      publish,
      by(chair, declare('Pecuniary interest', ['5'])),
      ...inSession.slice(2),
      take('5'),
    )
    expect(roleOf(saltmarsh, chair, aside.meeting).role).toBe('member')
    expect(roleOf(saltmarsh, viceChair, aside.meeting).role).toBe('chair')
  })
  it('names the way to report an action done to whoever has one open, and to nobody else', () => {
    expect(help('member', 'closed', { owes: [4] })).toContain('An action of yours is open: `done A4` says')
    expect(help('member', 'closed', { owes: [4, 7] })).toContain('Actions of yours are open: A4, A7. `done A4`')
    expect(help('member', 'closed')).not.toContain('done A')
  })
  it('names no number of an action in the chat, where it may be of restricted business', () => {
    expect(help('member', 'closed', { owes: [4, 7], where: 'in the chat' })).toContain('`done A12`')
    expect(help('member', 'closed', { owes: [4, 7], where: 'in the chat' })).not.toMatch(/A[47]/)
  })
  it('says in a chat that a message begins with the bot’s name, and one-to-one does not', () => {
    expect(help('member', 'published', { where: 'in the chat' })).toContain('begin with @Partnership Clerk')
    expect(help('member', 'published')).not.toContain('@Partnership Clerk')
  })
  it('ends with the address of the guides only where the council has given one', () => {
    expect(help('clerk', 'closed', {}, 'https://guides.example')).toMatch(/The guides: https:\/\/guides\.example$/)
    expect(help('clerk', 'closed')).not.toContain('guides')
  })
  it('asks a member who has answered no second time', () => {
    const answered = given(called(), publish, by(volunteer, { type: 'PromiseAttendance' })).meeting
    expect(nextStep(who('member'), volunteer, answered).says).toMatch(/^You have answered/)
  })
  it('knows how far each meeting is', () => {
    expect(Object.values(meetings).map(stageOf)).toEqual([...stages])
  })
})
