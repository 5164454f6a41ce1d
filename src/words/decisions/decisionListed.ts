import { withoutBullet } from '../line/asSaid.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { partOf } from './decisionInParts.ts'

const body = '(?:it was|(?:the )?(?:board|partnership|committee|panel|group|forum|meeting|members|partners|executive))'
/** "Decision", "Resolutions:", "It was decided", "Recommendations agreed": a line that says only that what stands below it was decided. */
const head = new RegExp(
  `^(?:(?:the )?(?:board['’]?s? |final |formal )?(?:decisions?|resolutions?|outcomes?|conclusions?)(?: (?:is|are|was|were|taken|made|reached|agreed|passed|of the (?:board|meeting|partnership)))*|${body} (?:unanimously )?(?:decided|determined|concluded)(?: (?:as follows|the following))?|(?:the )?recommendations?(?: (?:was|were|as))?(?: all)? (?:agreed|approved|accepted)|agreed recommendations|all recommendations agreed)(?: (?:that|to))?[ \\t]*[:.–—-]*[ \\t]*\\n\\s*`,
  'i',
)
const mark = /^\s*(?:[-*•·–▪◦‣]|\(?(?:\d{1,2}|[a-l]|[ivx]{1,5})[.)])\s+/i
/** Whose task a point is, where somebody is named: "fund to close" is nobody's. */
const ofSomebody =
  /^action (?:(?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? )?\p{Lu}[\p{L}'’-]+(?:(?: |, | and | & )\p{Lu}[\p{L}'’-]+){0,4}|\p{Lu}{2,3}(?:(?:\/|, | and | & )\p{Lu}{2,3}){0,3}|(?:[Tt]he )?(?:[Cc]hair|[Cc]lerk|[Vv]ice-[Cc]hair)):/u
const ended = (point: string): string => point.replace(/[\s;,.]+(?:and)?$/i, '')

/** The points of a list, each with the lines that go on with it; nothing where a line before the first has no mark. */
function pointsOf(list: string): readonly string[] {
  const points: string[] = []
  for (const line of list.split('\n').filter(each => each.trim() !== '')) {
    const marked = mark.exec(line)
    if (marked !== null || /^that\s/i.test(line.trim())) points.push(line.slice(marked?.[0].length ?? 0).trim())
    else if (points.length === 0) return []
    else points[points.length - 1] = `${points.at(-1) ?? ''} ${withoutBullet(line.trim())}`
  }
  return points.map(ended).filter(point => point !== '')
}

/**
 * Reads decisions in a list below a line that is their label, "Decision" and below it numbered paragraphs. Each is a decision of its own, and what
 * somebody is to do an action. Asked with the word they are minuted with, and as a note.
 */
export function readDecisionListed(said: string): Read {
  if (said.length > 3_000 || !said.includes('\n')) return undefined
  const lead = head.exec(said.slice(0, 160))
  if (lead === null) return undefined
  const points = pointsOf(said.slice(lead[0].length))
  if (points.length === 0 || points.length > 15) return undefined
  const parts = points.map(point => {
    const part = partOf(point.replace(/^that\s+/i, ''))
    return { point, part: part.kind === 'task' && !ofSomebody.test(part.words) ? { ...part, kind: 'more' } : part }
  })
  const tasks = parts.some(({ part }) => part.kind === 'task')
  const agreedFirst = /\b(?:agreed|approved|accepted)\b/i.test(lead[0])
  const ways = (agreedFirst ? ['agreed', 'resolved'] : ['resolved', 'agreed']).map(verb =>
    tasks
      ? wayOfSeveral(
          parts.map(({ point, part }) =>
            part.kind === 'task' ? part.words : `${verb}: ${point.replace(/^that\s+/i, '')}`,
          ),
        )
      : way(
          points.length === 1
            ? `${verb}: ${points[0] ?? ''}`
            : `${verb}:\n${points.map((point, n) => `${n + 1}. ${point}`).join('\n')}`,
        ),
  )
  return question('record it', [...ways, way(`note ${said}`)])
}
