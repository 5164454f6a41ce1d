import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const body =
  '(?:it was|(?:the )?(?:[\\p{L}&]+ ){0,3}?(?:board|partnership|committee|panel|group|forum|meeting|members|partners))'
/** "The Chair ruled, and the Board agreed, that item 8 be taken before item 7": ahead of time, of another item than the one that is next. */
const orderAgreed = new RegExp(
  `^(?:(?:the )?(?:chair|convener|convenor)\\p{L}* (?:ruled|proposed|suggested|asked|requested|moved)(?:,? and |, )?)?${body} (?:unanimously )?agreed,? (that (?:agenda )?items? \\d[\\w.]* (?:would |should |will )?be (?:taken|heard|considered|brought forward|moved) (?:before|ahead of|in advance of|prior to|after) (?:agenda )?items? \\d[^\\n]{0,200})$`,
  'iu',
)

/** "It was proposed that item 7 be taken before item 6 as …. Agreed": the same, put first. */
const orderPut =
  /^(?:(?:the )?(?:chair|convener|convenor)\p{L}* |it was )(?:proposed|suggested|asked|requested|moved) (that (?:agenda )?items? \d[\w.]* (?:would |should |will )?be (?:taken|heard|considered|brought forward|moved) (?:before|ahead of|in advance of|prior to|after) (?:agenda )?items? \d[^\n]{0,200}?)[.;,]? (?:and )?(?:this was |it was |which was )?(?:unanimously )?agreed[.]?$/iu

/** "Agenda item 4 - moved to item 1": where it stands now, and nobody's task. */
const movedTo =
  /^(?:agenda )?item \d[\w.]*(?:\s*[:,–-])? (?:(?:was|is|has been|being) )?moved to (?:agenda )?item \d[\w.]*$/i

/** "With the agreement of those present I am varying the order of business so that item 7 is taken before item 6": by whoever presides, as they say so. */
const orderVaried =
  /^(?:(?:with|by|having) the (?:agreement|consent|permission|leave) of [^,;:\n]{3,40}?,? )?(?:(?:the )?(?:chair|convener|convenor)\p{L}* |i )(?:(?:am|have|has|is|was|will|proposed?s?|propose to|going to) )*(?:var(?:y|ied|ying)|chang(?:e|ed|ing)|re-?order(?:ed|ing)?) the order of (?:the )?(?:business|agenda|items),? (?:so that|(?:so as |in order )?to take|such that|in order that) (?:items? )?(?=[^\n]{0,80}\b(?:before|ahead of|in advance of|prior to|after)\b)(\d[\w.]*(?: (?:is|was|are|be|would be|will be|to be|can be) (?:taken|heard|considered))?[^\n]{3,160}?)[\s.]*$/iu
const isTaken = /^(\S+) (?:is|was|are|would be|will be|to be|can be) (?=taken|heard|considered)/i

/** Reads that the order of business was varied: a decision, and no step of the meeting, which the chair takes when the item comes. */
export function readOrderVaried(said: string): Read {
  if (movedTo.test(said)) return question('record it', [way(`note ${said}`)])
  const varied = said.length > 300 ? undefined : orderVaried.exec(said)?.[1]?.replace(/ \([^()\n]{3,60}\)/g, '')
  if (varied !== undefined) {
    const taken = isTaken.test(varied) ? varied.replace(isTaken, '$1 be ') : varied.replace(/^(\S+) /, '$1 be taken ')
    return question('record it', [
      way(`agreed: that the order of business be varied so that item ${taken}`),
      way(`note ${said}`),
    ])
  }
  const agreed = said.length > 500 ? undefined : (orderAgreed.exec(said)?.[1] ?? orderPut.exec(said)?.[1])
  return agreed === undefined ? undefined : question('record it', [way(`agreed: ${agreed}`), way(`note ${said}`)])
}
