import type { AnswerWanted, Digest } from '../minutes/digest.ts'
import { type Button, type Element, asTyped, link, opens, press, quiet } from './card.ts'
import { line, matter } from './digestParts.ts'
import { dateInWords, whenAndWhere } from './meetingWords.ts'
import { say } from './say.ts'

/** How many items are named; the rest is counted. */
const most = 12

/** What somebody is asked for a meeting to come, and what has been added to its papers. */
export const ofMeetings = ({ answers, papers, name }: Digest): readonly Element[] => [
  ...answers.map(a => answerWanted(a, name)),
  ...papers.map(papersAdded),
]

function answerWanted({ meeting, date, state }: AnswerWanted, digest: string): Element {
  if (meeting === undefined)
    return matter(say`Will you be there?`, [
      line(say`The meeting of ${dateInWords(date)} waits for no answer any more.`),
    ])
  const data = { meeting: meeting.key, digest }
  return matter(
    say`Will you be there?`,
    [line(whenAndWhere(meeting)), ...(state === 'not answered' ? [] : [line(said(state))])],
    state === 'not answered'
      ? [press(say`I'll be there`, 'attend', data), opens(say`Send apologies`, 'apologies', data)]
      : [],
  )
}

const said = (state: AnswerWanted['state']) =>
  state === 'apologies' ? say`You have sent apologies.` : say`You have said that you will be there.`

function papersAdded({ meeting, items }: Digest['papers'][number]): Element {
  const filed = meeting.documents.find(d => d.document === 'agenda.docx')?.link
  const buttons: readonly Button[] = filed?.startsWith('https://') === true ? [link(say`Open the agenda`, filed)] : []
  return matter(
    say`Papers were added or changed`,
    [
      line(whenAndWhere(meeting)),
      ...items
        .slice(0, most)
        .flatMap(item => [
          line(say`Item ${item.number}: ${item.title}`),
          quiet(asTyped(item.papers.map(p => p.title ?? say`Paper`).join(' · '))),
        ]),
      ...(items.length > most ? [quiet(say`and ${items.length - most} more`)] : []),
    ],
    buttons,
  )
}
