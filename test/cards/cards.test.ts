import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asRead } from '../../rehearsal/connector/markdownRead.ts'
import { summaryOf } from '../../src/cards/aloud.ts'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import { asTyped, text } from '../../src/cards/card.ts'
import { fitted } from '../../src/cards/fitted.ts'
import { chairCard } from '../../src/cards/chairCard.ts'
import { closingCard } from '../../src/cards/closingCard.ts'
import { form } from '../../src/cards/forms.ts'
import { itemCard } from '../../src/cards/itemCard.ts'
import { readPress } from '../../src/cards/verbs.ts'
import {
  enormous,
  everyCard,
  inside,
  labelsOf,
  moments,
  privateCards,
  publicCards,
  secrets,
  titlesOf,
} from './everyCard.ts'

const schemaFile = join(import.meta.dirname, '../../../shared/schemas/adaptive-card-1.5.0.json')
const meetingAt = (moment: string) => {
  const found = moments[moment]
  if (found === undefined) throw new Error(`There is no moment "${moment}".`)
  return found.meeting
}

describe('every card', () => {
  it.skipIf(!existsSync(schemaFile))(
    `is valid against Microsoft's schema 1.5${existsSync(schemaFile) ? '' : ' (skipped: the schema is not on this machine)'}`,
    () => {
      const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
      ajv.addMetaSchema(
        JSON.parse(
          readFileSync(createRequire(import.meta.url).resolve('ajv/dist/refs/json-schema-draft-06.json'), 'utf8'),
        ),
      )
      const { id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
      const valid = ajv.compile({ ...schema, $id: id })
      // `msteams` is Teams' own addition, which the schema does not know.
      for (const [name, { msteams: _msteams, ...card }] of everyCard())
        expect([name, valid(card), valid.errors]).toEqual([name, true, null])
    },
  )

  it("is understood whole by Microsoft's own renderer", () => {
    for (const [name, card] of everyCard()) {
      const read = new AdaptiveCard(),
        context = new SerializationContext(Versions.v1_5)
      read.parse(JSON.parse(JSON.stringify(card)), context)
      expect([name, Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message)]).toEqual([
        name,
        [],
      ])
      expect(read.getItemCount()).toBe(card.body.length)
    }
  })

  it.each([
    [8, 100_000, 'x'],
    [120, 1_000, 'Ωμέγα — “long” '],
    [120, 3_000, '*_[`'],
    [120, 1, 'a moderately long title of an item of business'],
  ])('is at most 25 kB with %i items and texts of %i times %j', (items, times, words) => {
    const { meeting } = enormous(words.repeat(times), items)
    for (const [name, card] of [...publicCards(meeting), ...privateCards(meeting)])
      expect([name, Buffer.byteLength(JSON.stringify(fitted(card))) <= 25_000]).toEqual([name, true])
  })

  it('keeps its buttons and its fields, however much text has to be left out', () => {
    const { meeting } = enormous('x'.repeat(100_000), 8)
    for (const [name, card] of [...publicCards(meeting), ...privateCards(meeting)]) {
      expect([name, titlesOf(fitted(card))]).toEqual([name, titlesOf(card)])
      expect([name, labelsOf(fitted(card))]).toEqual([name, labelsOf(card)])
    }
  })

  it('says who presses nowhere in its data: no name and no id of a person', () => {
    for (const [name, card] of everyCard())
      for (const button of inside(
        card.body,
        part => String(part['type']).startsWith('Action.') && part['type'] !== 'Action.OpenUrl',
      ))
        expect([name, JSON.stringify(button['data'])]).not.toEqual([
          name,
          expect.stringMatching(/Thistlewood|Finnimore|Harkaway|id of /),
        ])
  })
})

describe('the fixed words', () => {
  const buttons = (card: Parameters<typeof titlesOf>[0]) => titlesOf(card)
  const opened = (name: Parameters<typeof form>[0]) =>
    form(name, meetingAt('in an item'), { name: 'Orla Finnimore', isClerk: false, nonce: 'n' }).card

  it("stand on the agenda card's buttons, before and during the meeting, and while it sits one for whoever would speak; a closed meeting has none", () => {
    const everybodys = ["I'll be there", 'Send apologies', 'Declare an interest']
    expect(buttons(agendaCard(meetingAt('before the meeting'), []))).toEqual(everybodys)
    expect(buttons(agendaCard(meetingAt('in an item'), []))).toEqual([...everybodys, "I'd like to speak"])
    expect(buttons(agendaCard(meetingAt('closed'), []))).toEqual([])
  })
  it("stand on the item's card: one, for those who conduct; none once there is nothing left to run", () => {
    for (const moment of ['in an item', 'in the restricted item'])
      expect(buttons(itemCard(meetingAt(moment)))).toEqual(['Run the meeting'])
    expect(buttons(itemCard(meetingAt('closed')))).toEqual([])
  })
  it.each(['chair', 'clerk'] as const)("stand on the chair's card as the %s has it, those under More too", as => {
    const plain = (title: string) => title.replace(/:.*/, '')
    expect(
      buttons(chairCard(meetingAt('in an item'), { as, more: true }))
        .map(plain)
        .toSorted(),
    ).toEqual(
      [
        'Next item',
        'Previous item',
        'Take another item',
        'Defer',
        'Adjourn',
        'Undo',
        'Close the meeting',
        'Add a note',
        'Record a resolution',
        'Record an action',
        'Correct',
        'Less',
      ].toSorted(),
    )
    const adjourned = moments['in an item']?.after({
      command: { type: 'AdjournMeeting' },
      by: { name: 'Imogen Thistlewood', id: 'id of Imogen Thistlewood' },
      where: 'in the chat',
    })
    const shown = adjourned === undefined ? [] : buttons(chairCard(adjourned.meeting, { as, more: true }))
    expect(shown).toEqual(expect.arrayContaining(['Resume', 'Undo', 'Close the meeting']))
    expect(shown).not.toContain('Adjourn')
  })
  it('stand on the question what becomes of items that were not taken', () => {
    expect(buttons(closingCard(meetingAt('in an item')))).toEqual([
      'Defer the rest',
      'Close the meeting',
      'Go on with the meeting',
    ])
  })
  it.each([
    [
      "the clerk's card",
      'closed',
      ['Open the draft', 'Redraft', 'Send actions to owners', 'Confirm as correct record'],
    ],
    ["the owner's card", 'in an item', ['Accept', 'Not mine', 'Change the date', 'Done']],
    ['the agenda as read, one-to-one', 'before the meeting', ['Publish', 'Discard']],
  ] as const)('stand on %s, %s', (name, moment, titles) => {
    const card = privateCards(meetingAt(moment)).find(([called]) => called === name)?.[1]
    expect(card === undefined ? [] : buttons(card)).toEqual(expect.arrayContaining([...titles]))
  })
  it.each([
    ['the question of urgent business', ['Admit', 'Do not admit']],
    ['the question of who is not entitled', ['Continue', 'Wait']],
  ] as const)('stand on %s', (name, titles) => {
    const card = publicCards(meetingAt('in an item')).find(([called]) => called === name)?.[1]
    expect(card === undefined ? [] : buttons(card)).toEqual(titles)
  })
  it.each([
    ['apologies', ['Substitute (optional)', 'Message for the clerk (optional)'], 'Send apologies'],
    [
      'declaration',
      ['Item', 'Kind of interest', 'Nature of the interest', 'Sensitive: do not show the nature'],
      'Declare',
    ],
    ['take another item', ['Item'], 'Take another item'],
    ['defer', ['Reason'], 'Defer'],
    ['adjourn', ['Minutes'], 'Adjourn'],
    ['action', ['Action', 'Owner', 'Due'], 'Record an action'],
  ] as const)('stand on the form for %s: its fields, and its own button', (name, labels, button) => {
    expect(labelsOf(opened(name))).toEqual(labels)
    expect(titlesOf(opened(name))).toContain(button)
  })
})

describe('cards that everybody sees', () => {
  it.each(Object.entries(secrets))('never show %s', (_, secret) => {
    for (const [moment, { meeting }] of Object.entries(moments))
      for (const [name, card] of publicCards(meeting))
        expect([name, moment, JSON.stringify(card).includes(secret)]).toEqual([name, moment, false])
  })
  it('never show a restricted paper or its presenter by closed title, but do say that the item is restricted', () => {
    expect(JSON.stringify(agendaCard(meetingAt('in an item'), []))).toMatch(/7\. Case review update[^]*Restricted/)
  })
})

describe('what a phone notifies of', () => {
  it.each(Object.entries(secrets))('never says %s', (_, secret) => {
    for (const [moment, { meeting }] of Object.entries(moments))
      for (const [name, card] of [...publicCards(meeting), ...privateCards(meeting)])
        expect([name, moment, summaryOf(card).includes(secret)]).toEqual([name, moment, false])
  })
  it('says something of every card, and every card says in words what can be done on it', () => {
    for (const [name, card] of everyCard()) {
      expect([name, summaryOf(card)]).toEqual([name, expect.stringMatching(/\S/)])
      expect([name, card.fallbackText]).toEqual([name, expect.stringContaining('This card cannot be shown here.')])
      if (inside(card.body, part => part['type'] === 'Action.ShowCard').length > 0) continue
      for (const title of titlesOf(card))
        expect([name, title, title === '' || card.speak?.includes(title) || title.startsWith('Show ')]).toEqual([
          name,
          title,
          true,
        ])
    }
  })
})

describe("a person's own view", () => {
  it("shows nobody else's message or interest, nor the nature of a sensitive one to its declarant", () => {
    for (const { name } of meetingAt('in an item').terms.members) {
      const own = JSON.stringify(agendaCard(meetingAt('in an item'), [], { name }))
      expect([name, own.includes(secrets.message)]).toEqual([name, name === 'Orla Finnimore'])
      expect([name, own.includes(secrets.nature)]).toEqual([name, name === 'Wilf Harkaway'])
      expect([name, own.includes(secrets.sensitiveNature)]).toEqual([name, false])
    }
  })
})

describe('what people typed', () => {
  it('is shown as typed, whatever Markdown it looks like', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,60}$/), words => {
        expect(asRead(String(text(asTyped(words))['text']))).toBe(words)
      }),
    )
  })
  it('cannot become a link, bold text or a heading on a card', () => {
    expect(asTyped('[press here](https://bad.example) **now** # big `code`')).toBe(
      '\\[press here\\]\\(https://bad.example\\) \\*\\*now\\*\\* \\# big \\`code\\`',
    )
  })
})

describe('a button', () => {
  it('is read back, on every card, by its verb and its data, and so is its fallback', () => {
    for (const [name, card] of everyCard())
      for (const button of inside(
        card.body,
        part => part['type'] === 'Action.Execute' || part['type'] === 'Action.Submit',
      )) {
        const filled = Object.fromEntries(
          inside(card.body, part => String(part['type']).startsWith('Input.')).map(field => [String(field['id']), '1']),
        )
        const data = { ...filled, ...(button['data'] as Readonly<Record<string, unknown>>) }
        expect([name, button['title'], readPress(button['verb'], data) !== undefined]).toEqual([
          name,
          button['title'],
          true,
        ])
        expect(readPress(button['verb'], data)).toEqual(readPress(undefined, data))
      }
  })
  it.each([
    [undefined, {}],
    ['', { verb: '' }],
    ['next item', {}],
    ['next item', { meeting: 'saltmarsh' }],
    ['next item', { meeting: '../secret' }],
    ['next item', { meeting: 7 }],
    ['next item', null],
    ['next item', 'saltmarsh/1'],
    ['next item', ['saltmarsh/1']],
    ['form', { meeting: 'saltmarsh/1', form: 'no such form' }],
    ['admit', { meeting: 'saltmarsh/1' }],
    ['admit', { meeting: 'saltmarsh/1', raised: 'many' }],
    ['done', { meeting: 'saltmarsh/1', action: 1.5 }],
    ['agenda for', { partnership: 'saltmarsh' }],
    ['RecordFiling', { meeting: 'saltmarsh/1' }],
    ['constructor', { meeting: 'saltmarsh/1' }],
    [{ verb: 'undo' }, { meeting: 'saltmarsh/1' }],
  ])('that is not whole is refused: %j %j', (verb, data) => {
    expect(readPress(verb, data)).toBeUndefined()
  })
  it('of any content at all is read without breaking, and never names who presses', () => {
    const verb = fc.oneof(
      fc.constantFrom(
        'attend',
        'declare',
        'form',
        'take item',
        'amend',
        'resolution',
        'action',
        'apologies',
        'change date',
        'strike',
        'confirm minutes',
      ),
      fc.anything(),
    )
    fc.assert(
      fc.property(
        verb,
        fc.oneof(
          fc.record({
            meeting: fc.constant('saltmarsh/1'),
            by: fc.string(),
            at: fc.string(),
            item: fc.anything(),
            text: fc.anything(),
            action: fc.anything(),
            minutes: fc.anything(),
          }),
          fc.anything(),
        ),
        (given, data) => {
          const press = readPress(given, data)
          if (press?.kind === 'command') expect(Object.keys(press.command)).not.toEqual(expect.arrayContaining(['by']))
        },
      ),
      { numRuns: 500 },
    )
  })
})
