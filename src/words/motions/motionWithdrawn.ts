import { type Read, command } from '../line/typed.ts'
import { otherManner } from '../line/votedHow.ts'

const who =
  "((?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Prof|Supt|Insp)\\.? )?(?!With\\b|The\\b)\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}|[Tt]he (?:mover|proposer)|its (?:mover|proposer))"
const motion = '(?:(?:[Ss]ubstantive|[Oo]riginal|[Aa]mended) )?([Mm]otion|[Aa]mendment|[Pp]roposal)'
const leave = '(?:[Ww]ith (?:the )?(?:leave|consent|agreement|permission) of [^,;.\\n]{3,60}?)'
/** "With the consent of his seconder, A withdrew the motion", "A, with the leave of the meeting, withdrew her amendment". */
const withdrew = new RegExp(
  `^(?:${leave},? )?${who}(?:,? ${leave},?)? (?:then |subsequently |therefore )?(?:withdrew|withdraws|has withdrawn) (?:his|her|their|the|this) ${motion}(?:,? ${leave})?[\\s.]*$`,
  'u',
)
/** "The motion was withdrawn by its mover", "Amendment withdrawn by A with the consent of the meeting". */
const wasWithdrawn = new RegExp(
  `^(?:${leave},? )?(?:[Tt]he |[Aa]n? )?${motion} (?:was |is |has been |then |subsequently |therefore )*withdrawn(?: by ${who})?(?:,? ${leave})?[\\s.]*$`,
  'u',
)

/** Reads that a motion or an amendment was withdrawn, by whom, and with whose leave: it goes to the one that waits. */
export function readWithdrawn(said: string): Read {
  if (said.length > 250 || said.includes('\n')) return undefined
  const [a, b] = [withdrew.exec(said), wasWithdrawn.exec(said)]
  const [name, label] = a !== null ? [a[1], a[2]] : b !== null ? [b[2], b[1]] : []
  if (label === undefined) return undefined
  const how = otherManner(
      said.replace(/\b(?:agreement|permission) of (?:the )?[^,;.\n]{0,30}\bseconder/i, 'consent of the seconder'),
    ),
    proposer = name === undefined || /^(?:the|its) /i.test(name) ? undefined : name.trim()
  return command({
    type: 'RecordVote',
    amendment: /^amendment$/i.test(label),
    outcome: 'withdrawn',
    ...(how === undefined ? {} : { how }),
    ...(proposer === undefined ? {} : { proposer }),
  })
}
