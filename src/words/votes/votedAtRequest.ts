import { readVoteTyped } from './voteTyped.ts'
import type { Read } from '../line/typed.ts'

/** That somebody asked for a vote to be taken by name, in a sentence before it. */
const asked =
  /^((?:a |the )?(?:recorded |named |roll[- ]call )vote (?:(?:was |being )?(?:taken|called|held|requested|demanded) )?(?:(?:at|on|by) (?:the request of )?|requested by )\p{Lu}[^:.,;\n]{1,40}?(?:['’]s? request)?)\s*[:.]\s+(?=\S)/iu

/** Reads a vote by name with who asked for it, which is noted besides. */
export function readVotedAtRequest(said: string): Read {
  const [head = ''] = asked.exec(said) ?? []
  if (head === '') return undefined
  const vote = readVoteTyped(`Recorded vote: ${said.slice(head.length)}`, true)
  return vote !== undefined && 'kind' in vote && vote.kind === 'command'
    ? [{ type: 'MakeNote', text: head.trim().replace(/:$/, '.') }, vote.command]
    : undefined
}
