import { isName, namesAService, readPresenters } from '../../../meeting/presentersWritten.ts'
import { isPaper } from '../papers/papers.ts'
import { isPost } from '../vocabulary/posts.ts'
import { inOtherWords, onePostOfSeveral, postAndRanked, postsAndNames, severalPosts } from './severalReport.ts'
import { asReportBy, withoutWhatFor } from '../vocabulary/whatReportsAreFor.ts'
import { isPostOfField, type Presenting, presenting } from './whoPresents.ts'

// Who reports to the meeting, where a sentence under a title says so.

const toPresent =
  /^(.{3,240}?),? (?:to|will|i) (?:be )?(?:heard|in attendance|undertake|present(?:ing)?|introduce|lead|report|update|provide|give|speak|attend|joining|join (?:us|the \w+)|cyflwyno|gyflwyno|adrodd|arwain)\b[^.]{0,160}\.?$/i
/** `Insp Ada Moss attending`, `Mr Roe, Marl Highways in attendance` */
const attending =
  /^(.{3,120}?),? (?:(?:is |are )?(?:attending|presenting|speaking|reporting|in attendance|leading|joining(?: us)?))(?: for this(?: item)?| online| remotely| by (?:video|teams|zoom))?\.?$/i
const reporting =
  /^(?:(?:a )?(?:(?:short|brief) )?(?:background|introduction|overview|summary|context|discussion|q ?& ?a|questions) ?(?:and|&|with|,|\+|\/) ?)?(?:an? )?(?:(?:joint |annual |verbal |oral |covering )?(?:report|update|presentation|briefing|paper|note|talk)s? (?:of|from|by)|(?:adroddiad|cyflwyniad|diweddariad) gan) (?:the |y )?(.{3,240}?)\.?$/iu

/** `There is circulated Report No. X dated … by the Chair of the Group`, `To receive a presentation from Dr Roe`: a report in the words of a sentence. */
const inSentence =
  /^(?:there (?:is|are|has been|have been|will be)(?: to follow)?(?: circulated| attached| submitted| enclosed| tabled| herewith)?|(?:to|i) (?:receive|consider|note|hear|welcome|discuss|approve|accept|dderbyn)|submitted|circulated|attached|enclosed|with reference to)\b.{0,80}?\b((?:joint )?(?:reports?|papers?|presentations?|updates?|briefings?|note)(?: no\.? \S+)?(?: dated [^.]{4,20}?)? (?:by|from|of) .{3,240})$/iu

/** `To receive an update on first aid from the Events Officer`: what it is about stands before who gives it. */
const aboutFrom =
  /^(?:to|i) (?:receive|consider|note|hear|welcome|discuss) .{0,20}?\b(reports?|papers?|presentations?|updates?|briefings?|feedback|talk) (?:on|about|regarding|concerning) [^.]{3,120}? (?:from|by) ([^.()]{3,90}?)(?:,? (?:and|which|who) (?:to )?\p{Ll}[^.]*)?(?: \([^()]*\))?\.?$/iu

/** `To hear from the Ranger about the ponds`, `To receive the Clerk’s report` */
const hearing =
  /^(?:to|i) (?:hear from (?:the )?([^.()]{3,80}?)(?: (?:about|on|regarding) [^.]*)?|(?:receive|consider|note|hear) (?:the )?([^.()]{3,60}?)['’]s? (?:(?:verbal|oral|written|annual|monthly|quarterly) )?(?:report|update)\b[^.]*)\.?$/iu

/** `To be presented by the Treasurer.`, `The report will be introduced by Sol Meyer, Clerk` */
const presentedBy =
  /^(?:(?:the |this |an? )?(?:(?:short|brief|verbal|oral|joint|annual) )?(?:report|item|paper|presentation|update|talk|briefing) )?(?:(?:is |are )?to be |will be |is )?(?:presented|introduced|given|led|made|delivered|provided) by (?:the )?(.{3,140}?)(?:,? (?:on|about|regarding|concerning|setting out|outlining) (?:the |how |an? |its |their )?\p{Ll}[^.]*)?\.?$/iu
/** `Cyflwynir gan Dr Non Roe`, `I'w gyflwyno gan y Clerc`, `Dan arweiniad Ada Moss` */
const presentedInWelsh =
  /^(?:(?:caiff|bydd|mae)[^.]{0,40}? )?(?:(?:cyflwynir|cyflwynwyd|arweinir|adroddir|i['’]w (?:gyflwyno|chyflwyno|arwain|harwain)|(?:ei|yn cael ei) (?:gyflwyno|chyflwyno)) gan|(?:o )?dan arweiniad) (?:yr? )?(.{3,140}?)\.?$/iu

/** `Presentation by DS Roe. (No papers)`: behind the stop a bracket is about the papers, and is nobody's post. */
const bracketBehindStop = /(?<=[\p{L})]{3}\.) [([][^()[\]]{2,120}[)\]]\.?$/u

/** Who a sentence under a title says is to present it: `Sunita Roy, Head of Commissioning to present.`, `Report of the Treasurer`. */
export function saysWhoPresents(written: string): Presenting | undefined {
  const text = withoutWhatFor(asReportBy(written.replace(bracketBehindStop, '')))
  const introduced = text
    .split(
      /(?<=(?:\p{L}{3}|\))\.)(?<!\b(?:Rev|Insp|Supt|Sgt|Prof|Capt|Cllr|Hon|Asst)\.) (?=\p{Lu})|(?<=\p{L}{3}); (?=\p{Lu})/u,
    )
    .map(each => toPresent.exec(each)?.[1] ?? attending.exec(each)?.[1])
    .find(each => each !== undefined)
  if (introduced !== undefined) {
    const found =
      (/ and (?:her|his|their) /.test(introduced) ? severalPosts(introduced) : undefined) ??
      presenting(introduced.replace(/^the /i, '')) ??
      postsAndNames(introduced)
    return found && { ...found, sure: found.presenters.every(({ name }) => isName(name)) }
  }
  const sentences = text.split(/(?<=[\p{L})]{3}\.) (?=[\p{Lu}\d])/u)
  const first = sentences[0] ?? ''
  const named = sentences
    .map(each => (presentedBy.exec(each) ?? presentedInWelsh.exec(each))?.[1])
    .map(by => (by === undefined ? undefined : (presenting(by) ?? postsAndNames(by))))
    .find(each => each !== undefined)
  if (named !== undefined) return { ...named, sure: named.presenters.every(({ name }) => isName(name)) }
  const [, held, holder] =
    /^(?:(?:to|i) (?:receive|note|consider|hear) (?:an? |the )?)?(?:report|update|presentation|briefing|paper)s? (?:of|by|from) (?:the )?(.{3,80}) [([]([^()[\]]{3,60})[)\]]\.?$/i.exec(
      text,
    ) ?? []
  if (
    held !== undefined &&
    holder !== undefined &&
    isName(holder) &&
    !isPaper(holder) &&
    (isPost(held) || namesAService(held))
  )
    return { presenters: [{ name: holder, role: held }], sure: true }
  const giver = aboutFrom.exec(first)
  const given =
    giver?.[1] === undefined || giver[2] === undefined ? undefined : presenting(giver[2].replace(/^the /i, ''))
  if (given !== undefined) return { ...given, sure: false }
  const heard = hearing.exec(first)
  const speaking = presenting((heard?.[1] ?? heard?.[2] ?? '').trim())
  if (speaking !== undefined) return { ...speaking, sure: false }
  const within = inSentence.exec(first)?.[1]
  if (within !== undefined)
    return saysWhoPresents(
      within
        .replace(/^((?:joint )?\p{L}+?)s?(?: no\.? \S+)?(?: dated .{4,20}?)? (?=(?:by|from|of) )/iu, '$1 ')
        .replace(
          /,? (?:and to|which|that|on behalf of|about|setting out|providing|on|regarding|concerning|in relation to|and (?:agree|approve|consider|decide|discuss|note|resolve)) \p{Ll}?.*$/u,
          '',
        ),
    )
  const several = /^(?:verbal |oral )?(?:updates|presentations|reports|briefings) (?:from|by) (.{5,200}?)\.?$/i.exec(
    text,
  )?.[1]
  const people = several === undefined ? [] : readPresenters(several)
  if (people.length > 1 && people.every(({ name }) => isName(name))) return { presenters: people, sure: false }
  const sentence = (text.split(/(?<=\p{L}{3}\.) (?=\p{Lu})/u)[0] ?? '')
    .replace(/ [([][^()[\]]*[)\]]?\.?$/, '')
    .replace(
      /,? (?:cop(?:y|ies) )?(?:attached|enclosed|herewith|circulated|to follow)(?: (?:marked|as|at|with) [^,]{1,30})?\.?$/i,
      '',
    )
  const ofField = reporting.exec(text)?.[1]
  if (ofField !== undefined && isPostOfField(ofField)) return { presenters: [{ name: ofField }], sure: false }
  const reported = reporting.exec(sentence)?.[1]
  if (reported === undefined) return undefined
  // "… by Ada Moss (Marl Council) and Bo Lunt (Sail Together)": the last bracket is of the last.
  const inFull =
    sentence === text ||
    sentences.length > 1 ||
    /\b(?:attached|enclosed|follow|herewith|tabled|circulated|verbal|oral|page|paper|para|paragraph|\d+)\b[^()]*\)?\.?$/i.test(
      text,
    )
      ? []
      : readPresenters(reporting.exec(text)?.[1] ?? '')
  if (inFull.length > 0 && inFull.every(({ name, role }) => isName(name) && role !== undefined && !isPaper(role)))
    return { presenters: inFull, sure: false }
  const ranked = postAndRanked(reported)
  if (ranked !== undefined) return ranked
  const one = /^joint\b/i.test(sentence) ? undefined : onePostOfSeveral(reported)
  if (one !== undefined) return one
  const posts = /^joint\b/i.test(sentence) ? reported.replace(/ and (?!the )/, ' and the ') : reported
  const found =
    severalPosts(reported, true) ??
    severalPosts(posts, true) ??
    presenting(posts.replace(/^\p{Ll}/u, letter => letter.toUpperCase())) ??
    inOtherWords(reported)
  return found && { ...found, sure: false }
}
