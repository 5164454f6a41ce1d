import { isOwner, marks } from './actionOwners.ts'
import { bidding, doing } from '../line/actionVerbs.ts'
import { isTime } from '../line/actionTimes.ts'

/** "The Board is asked to note …": what a paper recommends, and nobody's to do. */
export const isRecommendation =
  /^(?:note|noting|consider|agree|approve|comment|endorse|receive|recommend|support|adopt|ratify)\b(?! [^,;]{2,40} and \p{Ll})/iu

/** Words that begin a remark, a task or a heading, and are nobody's name. */
const nobody =
  /^(?:the|this|that|these|those|there|here|it|its|we|our|us|you|your|i|my|he|she|they|their|who|what|when|where|which|why|how|an?|no|not|yes|some|any|both|next|last|new|old|draft|final|further|more|another|one|two|re|regarding|about|concerns?|quer(?:y|ies)|questions?|comments?|points?|issues?|risks?|updates?|discussions?|debate|background|summary|reasons?|recommendations?|proposals?|decisions?|resolutions?|resolved|agreed|noted|decided|concluded|determined|approved|endorsed|ratified|deferred|delegated|supported|recommended|accepted|adopted|rejected|moved|proposed|seconded|carried|lost|votes?|for|against|abst\w*|present|absent|attendance|apolog\w+|apols?|online|late|left|also|and|but|or|if|as|in|on|at|by|with|without|from|to|following|after|before|due|deadline|dates?|thanks|thank|please|pls|welcome|good|great|note|notes|nb|fyi|minutes?|mins|agenda|items?|reports?|papers?|letters?|meetings?|mtg|budget|funding|data|figures|training|costs?|plans?|actions?|plus|also|outcomes?|options?|key|main|general|verbal|written|presentations?|introduction|matters|any|aob|doi|declarations?|interests?|public|press|covid|correction|amendments?|motion|prop|sec|tor|cctv|kpis?|asb|vat|dhr|rag|tb[cad]|na|sla|foi|status|open|closed|complete[d]?|ongoing|outstanding|urgent|priority|chair['’]s|none|nil|hi|hello|dear|sorry|ok(?:ay)?|nobody|no-one|someone|somebody|anyone|unassigned|sub|ref|log|over|assigned|allocated|back|down|up|out|subject|prior|according|owing|need(?:s|ed)?|want(?:s|ed)?|going|happy|able|likely|who(?:ever)?|put|matter|post|can|could|should|would|shall|will|let|ask|time ?scales?|target)$/iu
/** Small words that are nobody's initials. */
const small =
  /^(?:an?|as|at|be|by|do|go|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|re|all|and|any|are|but|can|for|get|has|how|new|not|now|old|one|our|out|own|per|pls|put|set|the|two|use|via|who|why|you|see|ask|add|tbc|fyi|nb|ok|hi|pm|am|let|had|was|his|her|its|due|cop|eod|mtg|dec|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|mon|tue|wed|thu|fri)$/i
const honorific =
  /^(?:cllr|councillor|dr|mr|mrs|ms|miss|mx|prof(?:essor)?|(?:ch(?:ief)? )?(?:supt|insp)|ci|dci|di|sgt|ps|pc|acc|dcc|rev|revd|sir|dame|lord|lady)\.?\s+\p{Lu}/iu
/** "housing manager", "the comms team", "business support officer": a post or a body in small letters. */
const post =
  /^(?:[\p{L}&][\p{L}&'’-]* ){0,5}(?:managers?|officers?|leads?|teams?|directors?|clerk|chair|secretariat|secretary|treasurer|co-?ordinators?|analysts?|services?|trusts?|police|council|groups?|colleagues|partners|agencies|county|subgroup|sub-group)$/iu
const headOf = /^(?:head|director|chief|assistant director|deputy director|lead) (?:of|for|officer|executive)\b/i
const single = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}['’]\p{Lu}\p{L}+|\p{Lu}\p{L}+-\p{Lu}\p{L}+)$/u
const ofBody = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:from|at) (?:the )?\p{Lu}/u

/** Initials typed in small letters, as capitals; anything else as it is. */
export const initialsInCapitals = (owners: string): string =>
  /^\p{Ll}{2,3}(?:\s*(?:[/,&+]|and)\s*\p{Ll}{2,3})*$/u.test(owners) &&
  owners.split(/\s*(?:[/,&+]|\band\b)\s*/).every(one => !small.test(one))
    ? owners.replace(/\b(?!and\b)\p{Ll}{2,3}\b/gu, one => one.toUpperCase())
    : owners

/** "TE to circulate the papers TE": initials that stand again at the end are the last column of the table it was copied from. */
export const withoutColumn = (owners: string, task: string): string =>
  /^\p{Lu}{2,4}(?:\s*[/,&+]\s*\p{Lu}{2,4})*$/u.test(owners) && task.length > owners.length + 8
    ? task.replace(
        /^([\s\S]*\p{Ll}[.,;)]?)\s+(?:[/|–-]\s+)?(\p{Lu}{2,4}(?:\s*[/,&+]\s*\p{Lu}{2,4})*)\.?$/u,
        (all, rest: string, again: string) => (again.replace(/\s/g, '') === owners.replace(/\s/g, '') ? rest : all),
      )
    : task

/** Small words of which no owner is made. */
const notWhose =
  /\b(?:i|we|to|will|agreed|council|you|he|she|it|they|that|this|those|who|which|need|want|going|happy|try|glad|nice|good|have|had|has|up|back|over|ready|time|how|what|when|where|able|likely|used|as|on|in|at|is|are|was|were|hard|easy|way|like|about|still|just|not|never|hope|asked|seems?|related?|subject|item|paper|report|safety|survey|plan|letter|policy|data|figures|review|strategy|dates?|results?|costs?|quote|update)\b/i
/** Words that go on, or tell of something: no name ends so, and none alone is how somebody does something ("Speaking to …"). */
const goesOn =
  /\s(?:to|of|and|for|the|an?|on|in|at|is|are|was|were|will|with|by|has|have|from|re|about)$|^(?!(?:Hous|Plann|Polic|Licens|Commission|Safeguard|Nurs|Learn|Market|Environ)ing$)\p{L}+ing$|['’]s(?: got)?$|\s(?:delegated|nominated|tasked|asked|agreed)$/iu

/** "Locally, …", "Joint working …": how or when something is, before what is told of it. */
const sayingHow =
  /^(?:locally|nationally|regionally|currently|recently|additionally|finally|lastly|firstly|secondly|thirdly|previously|generally|similarly|separately|initially|unfortunately|annually|historically|overall|meanwhile|however|therefore|joint|closer|ongoing)$/i

/** "future reports", "next agenda": a thing, in which something is to be done. */
const aThing =
  /^\p{Ll}.*\b(?:reports?|papers?|figures|minutes|agendas?|meetings?|slides|dashboards?|versions?|documents?|plans?|returns?|updates?)$/u

function one(words: string, afterWord: boolean): boolean {
  const plain = words.replace(/^the /i, '').replace(/\s*\([^()]*\)$/, '')
  const first = /^[\p{L}'’]+/u.exec(plain)?.[0] ?? ''
  if (plain === '' || nobody.test(first) || sayingHow.test(first) || bidding.test(plain) || isTime(plain)) return false
  if (/\s(?:will|would|shall)\s/.test(plain) || aThing.test(plain)) return false
  if (plain.split(' ').length > 7 || goesOn.test(plain)) return false
  if (/\s(?:from|re|about|regarding|please|pls)\s/i.test(plain) && !ofBody.test(plain)) return false
  if (/\s(?:on|in|at)\s/.test(plain) && !ofBody.test(plain) && /\s\p{Ll}{4}/u.test(plain)) return false
  if (marks.test(plain)) return !/^(?:re|nb|it|ok|am|pm|uk|eu)$/i.test(plain)
  if (isOwner(plain) || single.test(plain) || ofBody.test(plain)) return true
  // "Mr Colebrook offered up" goes on after the name.
  if (honorific.test(plain)) return !/\s\p{Ll}{4}/u.test(plain)
  if (post.test(plain) || headOf.test(plain))
    return !/\b(?:from|about|re|please|action|to|will|is|was|are|were|has|have|be|reminded|asked|urged|encouraged|invited|thanked|told|wanted|expected|advised|requested|informed|welcomed|offered|said|hoped)\b/i.test(
      plain,
    )
  return afterWord && /^\p{Ll}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+)?$/u.test(plain) && !small.test(first)
}

/**
 * Whether words could be whose an action is: names, initials, posts, bodies, groups, one or several. What begins a remark or a task is nobody's.
 * @param afterWord whether the word action stands before them: then names in small letters could be meant too
 */
export function mayOwn(words: string, afterWord = false): boolean {
  const plain = words.trim().replace(/^@/, '')
  if (/\s[–—-]\s/.test(plain) && !/\b(?:head|director|manager|officer|lead)\b/i.test(plain)) return false
  if (/\b(?:action|task)$/i.test(plain)) return false
  if (/\sgroup\b/i.test(plain) && one(plain, false)) return true
  return (
    plain.length > 1 &&
    plain.length <= 120 &&
    !/:|\p{Ll}{3}\.\s/u.test(plain) &&
    plain.split(/\s*(?:[/,;&+]|\band\b)\s*/i).every(part => one(part.trim(), afterWord))
  )
}

/** Whether words in small letters, or a capital and small letters, could be a team or a name typed in haste: "business support", "ravi and owen". */
export const mayOwnLoosely = (words: string): boolean =>
  words.length > 1 &&
  words.length <= 60 &&
  words.split(/\s+(?:and|&)\s+/).every(part => {
    const first = /^[\p{L}'’]+/u.exec(part)?.[0] ?? ''
    return (
      first !== '' &&
      !aThing.test(part) &&
      !nobody.test(first) &&
      !small.test(first) &&
      !doing.test(part) &&
      !notWhose.test(part) &&
      !goesOn.test(part)
    )
  })

/** A sentence's end within the words; neither a title in short nor an initial before a name. */
const sentenceEnd = /(?:\p{Ll}{2}|\d)[.!?…]+(?:\s+\S|$)/u
const shortened = /\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Revd|Supt|Insp|Sgt|Det|Ch|Hon|St|Asst|Dept|Dep|Dir|Mgr|Comm|No)\./gi
/** Words of deciding, and verbs that tell of something: no name has them. */
const tells =
  /\b(?:resolved|agreed|noted|approved|endorsed|ratified|deferred|decided|recommended|accepted|adopted|rejected|seconded|carried|discussed|considered|welcomed|confirmed|reported|said|asked|felt|suggested|requested|is|are|was|were|has|have|had|needs?|must|should|would|could|will|shall|be|been|being)\b|\bto (?!the\b|and\b)\p{Ll}/iu

/**
 * Whether words cannot be whose an action is: a sentence, more than six words of one owner, a word of deciding, or a verb. What stands in brackets after
 * an owner is not looked at.
 */
export function isNobodys(owners: string): boolean {
  const plain = owners
    .replace(/\s*\([^()]*\)/g, '')
    .replace(shortened, 'X')
    .trim()
  return (
    sentenceEnd.test(plain) ||
    tells.test(plain) ||
    plain.split(/\s*(?:[/,;&+]|\band\b)\s*/i).some(part => part.replace(/^the /i, '').split(/\s+/).length > 6)
  )
}
