import type { Attendance, CalledMeeting, Facts } from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import { memberActing } from '../meeting/termsOfReference.ts'
import type { Apology, RollEntry } from './minutes.ts'

/**
 * A person as the minutes name them: from the terms where they are a member, else as typed. Whoever stands in for a member, and is none, comes from that
 * member's organisation, unless a role was typed that says where they come from: "Chief Inspector, Tidewater Police".
 */
function named(meeting: Facts, a: Attendance): RollEntry {
  const member = memberNamed(meeting, a.name)
  const stoodInFor = a.substituteFor === undefined ? undefined : memberNamed(meeting, a.substituteFor)
  const organisation =
    member === undefined ? (a.role?.includes(',') === true ? undefined : stoodInFor?.organisation) : member.organisation
  return {
    name: a.name,
    part: member?.part ?? 'in attendance',
    votes: member?.votes ?? false,
    ...(member?.honorific === undefined ? {} : { honorific: member.honorific }),
    ...(member?.post === undefined ? {} : { post: member.post }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(a.role === undefined ? {} : { role: a.role }),
    ...(a.substituteFor === undefined ? {} : { substituteFor: a.substituteFor }),
    ...(stoodInFor?.honorific === undefined ? {} : { substituteForHonorific: stoodInFor.honorific }),
    ...(a.arrivedAt === undefined ? {} : { arrivedAt: a.arrivedAt }),
    ...(a.leftAt === undefined ? {} : { leftAt: a.leftAt }),
  }
}

/** The clerks who did something while the meeting sat, and so were there, though nobody entered them on the roll. */
function clerksAtWork(meeting: CalledMeeting): readonly Attendance[] {
  const names = new Set<string>()
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { by, at: when } = at.recorded
    const member =
      meeting.openedAt !== undefined &&
      when >= meeting.openedAt &&
      (meeting.closedAt === undefined || when <= meeting.closedAt)
        ? memberActing(meeting.terms, by)
        : undefined
    if (member?.part === 'clerk' && meeting.roll[member.name] === undefined) names.add(member.name)
  }
  return [...names].map(name => ({ name, place: 'in attendance', inTheRoom: true, promised: false }))
}

/** Who was present, in attendance, absent, or sent apologies; members in the order of the terms, then others as they came. */
export function drawRoll(meeting: CalledMeeting): {
  readonly present: readonly RollEntry[]
  readonly inAttendance: readonly RollEntry[]
  readonly apologies: readonly Apology[]
  readonly absent: readonly RollEntry[]
} {
  const order = meeting.terms.members.map(m => m.name)
  const place = (name: string) => {
    const at = order.indexOf(name)
    return at === -1 ? order.length : at
  }
  const people = [...Object.values(meeting.roll), ...clerksAtWork(meeting)].toSorted(
    (a, b) => place(a.name) - place(b.name),
  )
  const over = meeting.phase === 'closed'
  const at = (...places: readonly Attendance['place'][]) => people.filter(a => places.includes(a.place))
  const clerks = (a: Attendance) =>
    ['clerk', 'in attendance'].includes(memberNamed(meeting, a.name)?.part ?? '') && a.substituteFor === undefined
  const present = at('present')
  const unheard = over
    ? meeting.terms.members.filter(
        m => meeting.roll[m.name] === undefined && m.part !== 'clerk' && m.part !== 'in attendance',
      )
    : []
  return {
    present: present.filter(a => !clerks(a)).map(a => named(meeting, a)),
    inAttendance: [...at('in attendance'), ...present.filter(clerks)]
      .toSorted((a, b) => Number(clerks(a)) - Number(clerks(b)))
      .map(a => named(meeting, a)),
    apologies: at('apologies').map(a => {
      const expected = a.substitute === undefined ? undefined : meeting.roll[a.substitute]
      const substitute =
        over && expected?.place !== 'present' && expected?.place !== 'in attendance' ? undefined : expected
      return { ...named(meeting, a), ...(substitute === undefined ? {} : { substitute: named(meeting, substitute) }) }
    }),
    absent: [
      ...at('absent'),
      ...unheard.map(({ name }) => ({ name, place: 'absent' as const, inTheRoom: false, promised: false })),
    ]
      .toSorted((a, b) => place(a.name) - place(b.name))
      .map(a => named(meeting, a)),
  }
}
