import { adverbs, body, how, infinitive, manner, verb } from '../line/decisionCues.ts'
import { way } from '../line/decisionPassed.ts'
import {
  agreedTo,
  both,
  decidedBy,
  end,
  howOrManner,
  inBrackets,
  lower,
  noObject,
  rest,
  sep,
  tidy,
} from '../line/decisionWorded.ts'
import type { Way } from '../line/typed.ts'

/** "Endorsed - option 2", "Board approved unanimously: the budget", "It was accepted that …". */
const active = new RegExp(
  `^(?:and )?(?:(${body}) )?(?:(?:received|considered|reviewed|discussed|noted|heard|examined|scrutinised|debated|welcomed),? and )?(?:(${how}|${manner}),? )?(${adverbs})(${verb})(?: (${how}|${manner}|${how},? ${manner}))?(?:(${sep})${rest})?${end}`,
  'i',
)
/** "They agreed the wording", "Exec agreed: option B": agreed by whoever is named, with no word between. */
const theyAgreed = new RegExp(
  `^(?:${body}) ${adverbs}(agreed|resolved)(?: (${how}|${manner}))?${sep}${rest}${end}`,
  'i',
)
/** "did not support the proposal", "Board not minded to approve the increase". */
const negative = new RegExp(
  `^(?:(?:${body}) )?(?:(?:has|have|had|was|were|is|are) )?(?:did not|didn['’]t|do not|does not|would not|could not|cannot|can not|not (?:minded|content|willing|happy|prepared|able) to|unwilling to|unable to|declined to|refused to|decided not to|chose not to|voted not to|agreed not to)(?: wish to| feel able to)? (${infinitive}) ${rest}${end}`,
  'i',
)
/** "Board does not wish to pursue …": with any verb. */
const wouldNot = new RegExp(
  `^(?:${body}) (?:does|did|do) ?n(?:ot|['’]t) (?:wish|want|intend|propose) to ${rest}${end}`,
  'i',
)
/** "Board asked officers to bring back …", "Instructed the Clerk to …". */
const askedTo = new RegExp(
  `^(?:(?:${body}) )?${adverbs}(asked|requested|instructed|invited|tasked|directed) ((?!to\\b)[^\\n]{2,120}? to \\w[^\\n]{3,500}?)${end}`,
  'i',
)
const bids: Readonly<Record<string, string>> = {
  requested: 'request',
  instructed: 'instruct',
  invited: 'invite',
  tasked: 'task',
  directed: 'direct',
}
/** "Declined to fund the mural", "Opted to wait": what they did is in the verb that follows. */
const chosen = new RegExp(
  `^(?:(${body}) )?${adverbs}(?:(declined|refused)|opted|chose|elected|voted|decided|determined|resolved|agreed|committed|undertook)(?: (?:unanimously|narrowly|overwhelmingly|by (?:a )?majority))? (to|that|for|in favour of|against|on) ${rest}${end}`,
  'i',
)
/** "Board backs the bid", "Board supportive of the bid", "Approve option 2", "To ratify the decision". */
const now = new RegExp(`^(?:(?:${body}) |to )?(${infinitive})s? ${rest}${end}`, 'i')
const inFavour = new RegExp(
  `^(?:(?:${body}|majority|most)(?: (?:was|were|is|are|all))* )?(?:unanimously |broadly |generally |fully )?(?:supportive of|in (?:support|favour) of|in agreement with|behind) ${rest}${end}`,
  'i',
)

/** What a body would not do. */
export function readRefusing(said: string): readonly Way[] {
  const unwilling = wouldNot.exec(said)?.[1]
  if (unwilling !== undefined) return both(`not to ${tidy(unwilling)}`)
  const [, bade = '', whom = ''] = askedTo.exec(said) ?? []
  if (whom !== '') return both(`to ${bids[bade.toLowerCase()] ?? 'ask'} ${lower(tidy(whom))}`)
  const no = negative.exec(said)
  if (no !== null) return both(`not to ${(no[1] ?? '').toLowerCase()} ${tidy(no[2] ?? '')}`)
  return []
}

/** "They agreed the wording", "Board in favour of the bid". */
export function readTheyAgreed(said: string): readonly Way[] {
  const support = inFavour.exec(said)?.[1]
  if (support !== undefined && !/[:;]/.test(support)) return both(`to support ${lower(tidy(support))}`)
  const [, , agreedHow, agreed = ''] = theyAgreed.exec(said) ?? []
  if (agreed !== '' && !/^with\b/i.test(agreed)) {
    const as = howOrManner(agreedHow)
    return agreedTo(
      `${as.manner === undefined ? '' : `${as.manner} `}${lower(tidy(agreed)).replace(/^that\s+/i, 'that ')}${inBrackets(as.how)}`,
    )
  }
  return []
}

/** What a body did, or was done with nobody named. */
export function readActive(said: string): readonly Way[] {
  const [whole, who = '', first, adverb = '', word = '', after, between = '', what = ''] = active.exec(said) ?? []
  if (whole === undefined || (/\b(?:was|were)\b/i.test(adverb) && !/^it\b/i.test(who))) return []
  const verb = word.toLowerCase().replace(/\s+/, ' ')
  const together = /unanimously/i.test(adverb) ? { how: 'unanimously' } : {}
  if (/^(?:the )?meeting$/i.test(who) && noObject.test(what)) return []
  const why = between.includes(',') && !/^(?:to|that)\b/i.test(what)
  return decidedBy(verb, `${why ? ', ' : ''}${tidy(what)}`, {
    ...howOrManner(first),
    ...howOrManner(after),
    ...together,
  })
}

/** "Declined to fund …", "Voted for option 2", "Everyone agreed to pause …". */
export function readChosen(said: string): readonly Way[] {
  const [whole, who, refused, joint = '', what = ''] = chosen.exec(said) ?? []
  if (whole === undefined || (who === undefined && /^(?:agreed|resolved)/i.test(said))) return []
  const link = joint.toLowerCase(),
    thing = tidy(what)
  if (refused !== undefined) return link === 'to' ? both(`not to ${thing}`) : []
  if (/\bagreed\b/i.test(whole)) return link === 'to' || link === 'that' ? agreedTo(`${link} ${thing}`) : []
  if (link === 'to' || link === 'that') return both(`${link} ${thing}`)
  return link === 'against' ? both(`to decide against ${lower(thing)}`) : both(lower(thing))
}

/** "Grant letter was late", "support services are stretched", "award letters to go out": the word is of a thing, of which something is told. */
const toldOfAThing =
  /^(?!.*\bthat\b)(?:[\p{L}'’-]+ ){1,4}(?:was|were|is|are|has|have|had)\b|^(?!the\b|an?\b|all\b|any\b)(?:[\p{L}'’-]+ ){1,3}to (?:go|be|come)\b/iu

/** What a body does now, or is to do by the recommendation that was copied. */
export function readNow(said: string): readonly Way[] {
  const [, does = '', object = ''] = now.exec(said) ?? []
  const [, own = ''] = /^(recommend|agree|note)$/i.exec(does) ?? []
  if (own !== '')
    return [way(`${own.toLowerCase().replace(/e$/, '')}ed: ${lower(tidy(object)).replace(/^that\s+/i, '')}`)]
  return does === '' || noObject.test(object) || toldOfAThing.test(object) || /^of\b/i.test(object)
    ? []
    : both(`to ${does.toLowerCase()} ${lower(tidy(object))}`)
}
