import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { likelyOfThePublic } from './likelyOfThePublic.ts'

/** "2.50-3.15pm", "from 2.50 to 3.15": from when to when. */
const fromTo = /(?<![\d.:])\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)? ?(?:-|–|to|until|till) ?\d{1,2}[.:]\d{2}(?![\d.:])/i
/** Where the second part begins, that tells of the public's return. */
const parts =
  /[.;]\s+|\n|, (?=back\b|return|re-?open|resum|re-?admit)|,? (?:and|then|before) (?=(?:was |were |then |later )?(?:return|re-?open|resum|re-?admit|back|moved back|came back|the (?:public|press|meeting) (?:was |were )?(?:re|back|came)))/giu

const only = (said: string): string | undefined => {
  const [first, more] = likelyOfThePublic(said)
  return more === undefined ? first?.words : undefined
}

/** Reads a private session told of when it is over: "At 15.25 the meeting moved into private session. It returned to open session at 15.48". Both, and the times in a note. */
export function readPrivateAndBack(said: string): Read {
  if (said.length > 500 || said.includes('?')) return undefined
  for (const cut of [...said.matchAll(parts)].slice(0, 6)) {
    const out = only(said.slice(0, cut.index)),
      then = said.slice(cut.index + cut[0].length),
      back = only(then) ?? only(`the public ${then}`)
    if (out === undefined || !out.startsWith('exclude public') || back !== 'readmit public') continue
    return both(out, said)
  }
  const all = fromTo.test(said) ? only(said) : undefined
  return all?.startsWith('exclude public') === true ? both(all, said) : undefined
}

const both = (out: string, said: string): Read =>
  question('do it now', [wayOfSeveral([out, 'readmit public', `note ${said}`]), way(`note ${said}`)])
