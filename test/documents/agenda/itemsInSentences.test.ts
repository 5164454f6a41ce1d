import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

/** Each item in one line: title, who, minutes, papers, and whether it is closed or asked about. */
const told = (lines: readonly string[]) =>
  readAgenda(lines.join('\n')).agenda.items.map(item =>
    [
      fullTitle(item),
      ...item.presenters.map(presenterWritten),
      ...(item.minutes === undefined ? [] : [`${item.minutes} min`]),
      ...item.papers.map(paper => paper.title),
      ...(item.restriction === undefined ? [] : [item.doubtful === true ? 'asked' : 'closed']),
    ].join(' | '),
  )
const head = ['Harbour Group', 'Thursday 4 March 2027, 2pm, Mill House', '']

describe('an agenda that a colleague says in sentences', () => {
  test('has what each is about as its title, and who brings it', () =>
    expect(
      told([
        ...head,
        '• Supt Una Tranter will start us off with welcome and apologies (5 minutes).',
        '• Lorna Petch will then go through the minutes of 10 January, both attached.',
        '• Dr Femi Asante from Public Health will present the needs assessment. This is Paper 1 and we have allowed 25 minutes.',
        '• Carys Hume (Head of Youth) will give a short update on the navigator pilot, 10 minutes.',
        '• DI Sol Roscoe has asked for 15 minutes on the Mill Street incident. Una has not decided yet whether this should be taken in closed session.',
        "• We'll then hear from Bo Lunt on the night shelter.",
        '• The budget will be introduced by Sam Bright.',
        '• The grant spend is for information only, see Paper 3.',
        '• Rota',
        '• We will finish with any other business.',
      ]),
    ).toEqual([
      'Welcome and apologies | Supt Una Tranter | 5 min',
      'Minutes of 10 January | Lorna Petch',
      'Needs assessment | Dr Femi Asante, Public Health | 25 min | Paper 1',
      'Navigator pilot | Carys Hume, Head of Youth | 10 min',
      'Mill Street incident | DI Sol Roscoe | 15 min | asked',
      'Night shelter | Bo Lunt',
      'Budget | Sam Bright',
      'Grant spend | Paper 3',
      'Rota',
      'Any other business',
    ]))

  test('is read in the paragraphs of a letter as well', () =>
    expect(
      told([
        'Dear all',
        'The next meeting of the Harbour Group is on Thursday 4 March 2027 at 2pm in the Mill House.',
        '',
        'Moll Petherick will open the meeting with introductions and apologies. We will then go through',
        'the minutes of 7 January. Sgt Bo Lunt will give an update on county lines, which is confidential.',
        'Next, Public Health are going to talk us through the sleep pilot (Paper 2).',
        '',
        'Finally we will look at dates for next year and close with any other business.',
        '',
        'Many thanks',
        'Ana',
      ]),
    ).toEqual([
      'Introductions and apologies | Moll Petherick',
      'Minutes of 7 January',
      'County lines | Sgt Bo Lunt | closed',
      'Sleep pilot | Public Health | Paper 2',
      'Dates for next year',
      'Any other business',
    ]))

  test('may have numbers', () =>
    expect(
      told([
        ...head,
        '1. We will start with apologies.',
        '2. Then the minutes of the last meeting.',
        '3. Bo will update us on the night shelter.',
        '4. AOB',
      ]),
    ).toEqual(['Apologies', 'Minutes of the last meeting', 'Night shelter | Bo', 'AOB']))

  test('is none in what is said under a title', () =>
    expect(
      told([
        ...head,
        'Welcome and apologies',
        'Minutes',
        'We will tell Cabinet about them. We will review the position in May. The Chair will write to all partners about it. Officers will report back on progress.',
        'Any other business',
      ]),
    ).toEqual(['Welcome and apologies', 'Minutes', 'Any other business']))

  test('is no list in which one point is a sentence', () =>
    expect(told([...head, '• Apologies', '• Minutes', '• Bo will present the rota', '• Budget', '• AOB'])).toContain(
      'Budget',
    ))
})

describe('a programme with times of four figures and a tab', () => {
  test('is by the clock, whatever stands behind some of its titles', () =>
    expect(
      told([
        'Marl Resilience Forum',
        'Friday 27 November 2026, The Granary',
        '',
        '0915\tWelcome',
        '\tWing Commander (Retd) Bo Lunt, Chair',
        '0930\tFloods: what we learnt',
        '\tProfessor Ida Kemp, University of Marl',
        '1030\tCoffee',
        '',
        'BUSINESS MEETING',
        '',
        '1045\tMinutes of 3 July\t\tPaper RF/26/1',
        '1050\tBudget (for decision)\tAlec Strand\tPaper RF/26/2',
        '1110\tClosed session: cyber exercise',
        '1200\tClose',
      ]),
    ).toEqual([
      'Welcome | Wing Commander (Retd) Bo Lunt, Chair | 15 min',
      'Floods: what we learnt | Professor Ida Kemp, University of Marl | 60 min',
      'Minutes of 3 July | 5 min | Paper RF/26/1',
      'Budget | Alec Strand | 20 min | Paper RF/26/2',
      'cyber exercise | 50 min | closed',
    ]))

  test('is open again in the session after the closed one, where each is named in its turn', () =>
    expect(
      told([
        ...head,
        'SESSION ONE – WHAT WE KNOW',
        '0915\tWelcome',
        '0930\tRisks',
        'SESSION TWO – CLOSED SESSION',
        '1015\tThreats',
        'SESSION THREE – PUTTING IT TO THE TEST',
        '1115\tExercise',
        '1200\tClose',
      ]),
    ).toEqual(['Welcome | 15 min', 'Risks | 45 min', 'Threats | 60 min | closed', 'Exercise | 45 min']))

  test('asks on where what follows the closed session is no session', () =>
    expect(
      told([...head, 'CLOSED SESSION', '0915\tThreats', '0930\tRisks', 'PUTTING IT TO THE TEST', '1115\tExercise']).at(
        -1,
      ),
    ).toMatch(/Exercise.* \| (?:asked|closed)/))
})
