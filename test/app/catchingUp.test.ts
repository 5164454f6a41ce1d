import { beforeEach, describe, expect, it } from 'vitest'
import { RecordFault } from '../../src/app/recordFault.ts'
import { tracks } from '../../src/app/tracks.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { by, chair, declare, fire, note, next, publish, resolve, volunteer } from '../meeting/given.ts'
import { type AnOutside, anOutside, asks, key, upToOpening } from './anOffice.ts'

let at: AnOutside
const [call, ...later] = upToOpening
beforeEach(async () => {
  at = await anOutside()
})
/** What an instance is told that another has had a work in between. */
const lostIt = async (_work: string): Promise<boolean> => false
/** A meeting that comes to an item in which two have declared an interest: each is to be reminded. */
const upToAnItemOfTwoDeclarants = [
  ...upToOpening,
  by(volunteer, declare('Personal interest', ['2'])),
  by(fire, declare('Personal interest', ['2'])),
  next,
]
/** Lets a minute go by, and everything that was to be done be done. */
const minute = () => at.clock.passes(60_000)

describe('catching up', () => {
  it('shows the agenda once it is published and not before', async () => {
    at.catchesUp()
    await at.does(...(call === undefined ? [] : [call]))
    await minute()
    expect(at.said).toEqual([])
    await at.does(publish)
    await minute()
    expect(at.said).toEqual(['showAgenda'])
  })

  it('never does one thing twice for several events, and posts one card for the chair in each item', async () => {
    at.catchesUp()
    await at.does(...upToOpening, next, note('One.'), note('Two.'))
    await minute()
    const posted = at.said.filter(s => s.startsWith('postItemCard'))
    expect(posted.length).toBeGreaterThan(0)
    expect(new Set(posted).size).toBe(posted.length)
    const before = at.said.length
    await Promise.all([at.does(note('Three.')), at.does(note('Four.')), at.does(note('Five.'))])
    await minute()
    expect(at.said.slice(before).filter(s => s === 'showItemCard').length).toBeLessThanOrEqual(3)
  })

  it('looks at once at what comes after a while, and once at what comes in quick succession', async () => {
    at.catchesUp(100)
    await at.does(...upToOpening, next)
    await minute()
    const before = at.said.length,
      shown: number[] = []
    for (const words of ['One.', 'Two.', 'Three.', 'Four.']) {
      await at.does(note(words))
      await at.clock.passes(10)
      shown.push(at.said.length - before)
    }
    await at.clock.passes(100)
    expect([...shown, at.said.length - before]).toEqual([1, 1, 1, 1, 2])
  })

  it('says that the meeting is open again, whatever was recorded or taken back since', async () => {
    at.catchesUp()
    await at.does(...upToOpening, note('One.'), { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    await at.does({ type: 'UndoLastStep' }, { type: 'UndoLastStep' }, note('Two.'))
    await minute()
    expect(at.said.filter(s => s.startsWith('say ')).at(-1)).toBe(
      'say The meeting is open again: 1. Apologies for absence is being taken.',
    )
    expect(at.said.filter(s => s === 'postItemCardAgain')).toHaveLength(1)
  })

  it('tries again what could not be sent, less and less often, and then goes on', async () => {
    at.catchesUp()
    let failures = 3
    at.troubles.say = () => {
      if (failures-- > 0) throw new Error('Teams is away.')
    }
    await at.does(...(call === undefined ? [] : [call]), publish)
    await minute()
    expect(at.said).toEqual(['showAgenda'])
    expect(at.clock.waits).toEqual(at.clock.waits.toSorted((a, b) => a - b))
    expect(at.logged).toHaveLength(3)
  })

  it('says nothing twice to anybody because something else that was due with it could not be sent', async () => {
    let failures = 2
    at.troubles.say = what => {
      if (what.startsWith('remindDeclarant Orla') && failures-- > 0) throw new Error('Teams is away.')
    }
    await at.does(...upToAnItemOfTwoDeclarants)
    await at.catchesUp().start(['saltmarsh'])
    await minute()
    expect(at.said.filter(s => s.startsWith('remind')).toSorted()).toEqual([
      'remindDeclarant Orla Finnimore i2 now',
      'remindDeclarant Wilf Harkaway i2 now',
    ])
  })

  it('waits for a record that is away, however long, and says nothing twice because it could not be told that it was said', async () => {
    at.catchesUp()
    await at.does(...upToOpening)
    await minute()
    const remember = at.record.remember.bind(at.record),
      changedElsewhere = at.record.changedElsewhere.bind(at.record)
    const away = async () => {
      throw new RecordFault('The record could not be written: the database server cannot be reached.', {
        passing: true,
      })
    }
    Object.assign(at.record, { remember: away })
    await at.does({ type: 'CloseMeeting' })
    await minute()
    Object.assign(at.record, { changedElsewhere: away })
    for (let minutes = 0; minutes < 20; minutes++) await minute()
    const before = at.said.filter(s => s.startsWith('say ')).length
    Object.assign(at.record, { remember, changedElsewhere })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    expect(at.said.filter(s => s.startsWith('say The meeting is closed'))).toHaveLength(1)
    expect([
      at.said.filter(s => s.startsWith('say ')).length,
      (await at.record.recall('caught up messages')).length,
    ]).toEqual([before, 1])
    expect(at.logged).not.toContain('A meeting could not be caught up.')
  })

  it('does nothing more once another instance has taken the work over, and goes on where it has it again', async () => {
    const lease = at.record.lease.bind(at.record),
      keep = at.record.keep.bind(at.record)
    at.troubles.say = what => {
      // The other instance takes over while the first reminder is on its way.
      if (what.startsWith('remindDeclarant')) Object.assign(at.record, { lease: async () => false, keep: lostIt })
    }
    await at.does(...upToAnItemOfTwoDeclarants)
    await at.catchesUp().start(['saltmarsh'])
    await at.clock.passes(2_000)
    const reminders = () => at.said.filter(s => s.startsWith('remind'))
    expect(reminders()).toHaveLength(1)
    at.troubles.say = () => undefined
    Object.assign(at.record, { lease, keep })
    await minute()
    expect(reminders().toSorted()).toEqual([
      'remindDeclarant Orla Finnimore i2 now',
      'remindDeclarant Wilf Harkaway i2 now',
    ])
  })

  it('says nothing again that another instance has said while this one was paused, and which has given the work up since', async () => {
    const keep = at.record.keep.bind(at.record)
    at.troubles.say = what => {
      // This instance is paused while its first reminder is on its way. The other one gives the rest, and says so.
      if (!what.startsWith('remindDeclarant')) return undefined
      at.record.keep = async work => {
        at.record.keep = keep
        await at.record.remember('caught up messages', key, (await at.record.read(key)).length)
        return lostIt(work)
      }
      return undefined
    }
    await at.does(...upToAnItemOfTwoDeclarants)
    await at.catchesUp().start(['saltmarsh'])
    await minute()
    expect(at.said.filter(s => s.startsWith('remind'))).toHaveLength(1)
  })

  it('knows what another instance did up to the moment it gave the work up, before it does anything itself', async () => {
    await at.does(...upToAnItemOfTwoDeclarants)
    const version = (await at.record.read(key)).length
    for (const track of tracks.filter(each => each !== 'messages'))
      await at.record.remember(`caught up ${track}`, key, version)
    const order: string[] = [],
      lease = at.record.lease.bind(at.record),
      changedElsewhere = at.record.changedElsewhere.bind(at.record)
    at.record.lease = async (work, length) => {
      order.push('takes it up')
      return lease(work, length)
    }
    at.record.changedElsewhere = async () => {
      order.push('asks what others did')
      return changedElsewhere()
    }
    at.troubles.say = what => void order.push(what.split(' ')[0] ?? '')
    await at.catchesUp().start(['saltmarsh'])
    await minute()
    expect(order.slice(0, 4)).toEqual(['asks what others did', 'takes it up', 'asks what others did', 'postItemCard'])
  })

  it('draws and folds no item’s card while another instance posts the next one', async () => {
    at.record.lease = async work => !work.startsWith('messages ')
    at.catchesUp()
    await at.does(...upToOpening, next, note('One.'), next)
    await minute()
    expect(at.said.filter(said => said.includes('ItemCard'))).toEqual([])
    expect(at.said).toContain('showAgenda')
  })

  it('takes up no work for which nothing is called for', async () => {
    at.catchesUp()
    await at.does(...upToOpening, next)
    await minute()
    const lease = at.record.lease.bind(at.record),
      taken = new Set<string>()
    at.record.lease = async (work, length) => {
      taken.add(work)
      return lease(work, length)
    }
    const before = at.said.length
    await at.does(note('One.'))
    await minute()
    expect(at.said.slice(before)).toEqual(['showItemCard'])
    expect([...taken]).toEqual([`messages ${key}`])
  })

  it('keeps a work of which one track is done while another still goes on', async () => {
    let sent: (() => void) | undefined
    const released: string[] = [],
      release = at.record.release.bind(at.record)
    at.record.release = async work => {
      released.push(work)
      return release(work)
    }
    at.troubles.say = what => (what.startsWith('postItemCard') ? new Promise<void>(done => (sent = done)) : undefined)
    at.catchesUp()
    await at.does(...upToOpening, next, note('One.'))
    await minute()
    expect(at.said).toContain('showItemCard')
    expect(released).not.toContain(`messages ${key}`)
    at.troubles.say = () => undefined
    sent?.()
    await minute()
    expect(released).toContain(`messages ${key}`)
  })

  it('lets no card hold up what has to be said, nor a slow library either of them', async () => {
    at.troubles.say = what => (what.startsWith('show') ? new Promise<void>(() => undefined) : undefined)
    at.troubles.file = () => new Promise<void>(() => undefined)
    at.catchesUp()
    await at.does(...upToOpening, next, { type: 'CloseMeeting' })
    await minute()
    expect(at.said.join()).toContain('postItemCard')
  })

  it('lets the clerk’s card, for which what is filed is read, hold up nothing that has to be said', async () => {
    at.troubles.say = what => (what === 'showClerkCard' ? new Promise<void>(() => undefined) : undefined)
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    await at.does({ type: 'UndoLastStep' })
    await minute()
    expect(at.said.at(-1)).not.toContain('showClerkCard')
    expect(at.said).toContain('postItemCardAgain')
  })

  it('goes quiet: once all is done, nothing is read, sent or written however long nothing happens', async () => {
    const catching = at.catchesUp()
    await at.does(...upToOpening, note('One.'), resolve('two'), { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    await catching.settled()
    let asked = 0
    const meeting = at.office.meeting.bind(at.office)
    at.office.meeting = found => {
      asked++
      return meeting(found)
    }
    const before = { said: at.said.length, filed: at.filed.length, version: (await at.record.read(key)).length }
    for (let minutes = 0; minutes < 60; minutes++) await minute()
    expect(asked).toBe(0)
    expect({ said: at.said.length, filed: at.filed.length, version: (await at.record.read(key)).length }).toEqual(
      before,
    )
    expect(at.filed).toEqual(['minutes.docx', 'restricted minutes.docx'])
  })
})

describe('minutes confirmed at the next meeting', () => {
  const second = 'saltmarsh/2'
  const both = async () => {
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    for (const command of upToOpening) {
      const previous = { meeting: key, date: '2026-11-26' }
      const given =
        command.type === 'CallMeeting'
          ? { ...command, meeting: second, broughtForward: { ...command.broughtForward, previous } }
          : command
      await at.office.carry(second, given, asks())
    }
  }
  const decisions = async () => {
    const meeting = await at.office.meeting(second)
    return meeting.phase === 'not called'
      ? []
      : meeting.entries.flatMap(e => (e.kind === 'decision' ? [`${e.item}: ${e.text}`] : []))
  }
  const words = 'i4: the minutes of the meeting held on 26 November 2026 be confirmed as a correct record'

  it('are confirmed by two words there', async () => {
    await both()
    await at.office.carry(second, { type: 'ConfirmPreviousMinutes' }, asks(chair))
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect(await at.office.meeting(key)).toMatchObject({ confirmed: { atMeeting: second, corrections: [] } })
    expect(await decisions()).toEqual([words])
  })

  it('are confirmed also while the card that shows their corrections cannot be sent', async () => {
    at.troubles.say = what => (what === 'showClerkCard' ? new Promise<void>(() => undefined) : undefined)
    await both()
    const correction = 'In item 5, "one" should read "two"'
    await at.office.carry(second, { type: 'CorrectPreviousMinutes', text: correction, item: 'i4' }, asks())
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    await at.office.carry(second, { type: 'ConfirmPreviousMinutes' }, asks(chair))
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect(await at.office.meeting(key)).toMatchObject({ confirmed: { corrections: [correction] } })
  })

  it('are minuted there, once, where the clerk confirms them on their own card', async () => {
    await both()
    const command = { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: second } as const
    await at.office.carry(key, command, asks())
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect(await decisions()).toEqual([words])
    await at.office.carry(key, { ...command, corrections: ['For 12, read 20.'] }, asks())
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect(await decisions()).toEqual([words])
  })
})

describe('minutes that go out as somebody edited them', () => {
  const told = () => at.said.filter(words => words.startsWith('tellClerks'))
  const whatIsToldOf = async (then: Command) => {
    const link = 'https://papers.example/minutes.docx'
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    Object.assign(at.outside.filing, {
      readFiled: async () => ({ name: 'minutes.docx', link, mark: 'edited', content: new Uint8Array() }),
    })
    const changes = [{ item: '5', what: 'note', was: 'Doubled.', now: 'Trebled.', commands: [] }]
    Object.assign(at.outside.drafting, {
      minutes: async () => [],
      readBack: async () => ({ changes, kept: [], comments: [] }),
    })
    for (const { document, mark } of await documents())
      await at.record.remember(`printed ${key}`, `${document} ${mark}`, { passages: [] })
    await at.does(then)
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    return told()
  }
  const documents = async () => {
    const meeting = await at.office.meeting(key)
    return meeting.phase === 'not called' ? [] : meeting.documents
  }
  const words = (step: string) =>
    [
      `tellClerks The minutes are ${step} with the edits in “minutes.docx” as they stand there. Not in the record:`,
      '- Item 5, note: Doubled. → Trebled.',
      `The minutes are ${step} with the edits in “minutes.docx” as they stand there. Not in the record:`,
      '- Item 5, note: changed',
    ].join('\n')

  it('have the clerks told once, when they are issued, what of the edits the record has not', async () => {
    expect(await whatIsToldOf({ type: 'IssueMinutes' })).toEqual([words('issued')])
  })

  it('have them told once when they are confirmed, too', async () => {
    const confirm = { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' } as const
    expect(await whatIsToldOf(confirm)).toEqual([words('confirmed')])
  })

  it('have nothing told of where nobody edited them', async () => {
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' }, { type: 'IssueMinutes' })
    for (let minutes = 0; minutes < 3; minutes++) await minute()
    expect(told()).toEqual([])
  })
})

describe('catching up after a restart', () => {
  it('does nothing where nothing was left undone', async () => {
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect([again.said, again.filed]).toEqual([[], []])
  })

  it('does what happened while nobody was there to do it, and files what was never filed', async () => {
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect(again.said).toEqual(expect.arrayContaining(['showAgenda', 'postItemCard i1', 'showClerkCard']))
    expect(again.filed).toEqual(['minutes.docx', 'restricted minutes.docx'])
  })

  it('does only the tracks that are behind', async () => {
    at.troubles.file = () => new Promise<void>(() => undefined)
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    await minute()
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect(again.filed).toEqual(['minutes.docx', 'restricted minutes.docx'])
    expect(again.said.filter(s => s !== 'showClerkCard')).toEqual([])
  })

  it('draws no clerk’s card again of a record that has it among the messages, as the first version kept it', async () => {
    at.catchesUp()
    await at.does(...upToOpening, { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    await at.record.forget('caught up clerk card', key)
    await at.record.remember('caught up messages', key, (await at.record.read(key)).length)
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect(again.said).toEqual([])
  })

  it.each([
    ['the clerk’s card', 'clerk card', 'showClerkCard'],
    ['the card of an item that is over', 'folded cards', 'foldItemCard'],
    ['the item’s card', 'item card', 'showItemCard'],
    ['the agenda’s card', 'agenda card', 'showAgenda'],
  ])('shows %s where all else was done before whoever was at it died', async (_, track, what) => {
    const { leases } = at.outside,
      takeUp = leases.takeUp.bind(leases)
    leases.takeUp = async (work, holder) => holder?.startsWith(track) !== true && takeUp(work, holder)
    at.catchesUp()
    await at.does(...upToOpening, next, note('One.'), { type: 'CloseMeeting' })
    for (let minutes = 0; minutes < 5; minutes++) await minute()
    // Something said once the minutes are filed, such as where the agenda is.
    await at.record.remember('caught up messages', key, (await at.record.read(key)).length)
    const again = await anOutside(at.record)
    await again.catchesUp().start(['saltmarsh'])
    await again.clock.passes(600_000)
    expect(again.said.map(said => said.split(' ')[0])).toContain(what)
  })

  it('leaves other partnerships alone', async () => {
    await at.does(...(call === undefined ? [] : [call]), ...later)
    const again = await anOutside(at.record)
    await again.catchesUp().start(['marlborough'])
    await again.clock.passes(60_000)
    expect(again.said).toEqual([])
  })
})
