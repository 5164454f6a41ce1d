import { doneCard, leftRoomCard } from '../cards/doneCard.ts'
import { form } from '../cards/forms.ts'
import { aboutInterests } from '../cards/sentences.ts'
import { typedQuestionCard, whichInterestCard, whichInterestInWordsCard } from '../cards/typedQuestions.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { type Refusal, isRefusal } from '../meeting/outcome.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { type Answer, forWhoeverAsked, refusal, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { itemTitled } from './itemTitled.ts'
import { asDeclared } from '../words/interests/interestTyped.ts'
import { settled } from './namesSettled.ts'
import { askWhichWay, noteOf, refusedOrAsked, restrictedHere } from './questions.ts'
import { type Typed, wayOfSeveral } from '../words/line/typed.ts'

type Conduct = Command & { type: 'RecordConduct' }

/** The declaration form, which is for one person's eyes: one-to-one. */
export function declare(
  at: AtMeeting,
  { for: forWhom, nature }: Pick<Typed & { kind: 'declare' }, 'for' | 'nature'>,
): readonly Answer[] {
  const { brought, meeting } = at
  const who = forWhom.trim() === '' ? undefined : whoIsMeant(meeting, settled({ name: forWhom }, at.typed?.meant ?? []))
  if (isRefusal(who)) return [refusedOrAsked(at, who)]
  const person = who?.known === true ? who.name : undefined
  const { card } = form('declaration', meeting, {
    name: nameActing(meeting.terms, brought.asked.by),
    isClerk: isClerk(meeting.terms, brought.asked.by),
    nonce: nonceOf(brought),
    ...(person === undefined ? {} : { person }),
    ...(nature === undefined ? {} : { begun: nature }),
  })
  if (brought.asked.where === 'privately') return [show(card)]
  return [{ to: 'privately', card, sent: aboutInterests.formSent, notSent: aboutInterests.formNotSent }]
}

/** An interest that somebody declared, as typed for them; its kind is asked where it is none of the partnership's. */
export async function declareFor(
  desk: Desk,
  at: AtMeeting,
  { person, items: numbered, interest, nature, titled }: Typed & { kind: 'declared' },
): Promise<readonly Answer[]> {
  const itsItem = titled === undefined ? undefined : itemTitled(at.meeting, titled.words)
  if (titled !== undefined && (itsItem === undefined || !titled.sure)) {
    const there = itsItem === undefined ? undefined : asDeclared('', person.name, interest, itsItem, nature)
    const ways = there !== undefined && 'kind' in there && there.kind === 'question' ? there.ways.slice(0, 1) : []
    return [askWhichWay(at, { ...titled.otherwise, ways: [...ways, ...titled.otherwise.ways] })]
  }
  const named = itsItem === undefined ? numbered : [itsItem]
  const kind = kindMeant(at.meeting.terms.interests, interest)
  const current = currentItem(at.meeting)?.number
  if (named.length === 0 && current === undefined) return [refusal(aboutInterests.inWhichItem)]
  const items = named.length === 0 && current !== undefined ? [current] : named
  const hush = kind === undefined ? restrictedHere(at) : undefined
  if (hush !== undefined) return [hush]
  return kind === undefined
    ? [
        forWhoeverAsked(
          show(whichInterestCard(at.meeting, { person: person.name, items, interest, nature }, nonceOf(at.brought))),
        ),
      ]
    : carry(desk, at, { type: 'DeclareInterest', person, items, kind, nature, sensitive: false })
}

/** A declared interest put right, its kind in words of the partnership's own name for it. */
export const putRight = (
  desk: Desk,
  at: AtMeeting,
  { person, item, interest }: Typed & { kind: 'interest put right' },
): Promise<readonly Answer[]> =>
  carry(desk, at, {
    type: 'PutInterestRight',
    ...(person === undefined ? {} : { person }),
    ...(item === undefined ? {} : { item }),
    ...(interest === undefined ? {} : { kind: kindMeant(at.meeting.terms.interests, interest) ?? interest }),
  })

/** What is declared in a message that says more: several people, or what they did besides. */
const declaresAKind = /\b(?:declared (?:an? )?|an? )((?:(?!\ban? |declared)[^\n:;!?]){0,60}?)\s?\binterests?(?= in\b)/gi

/** Asks once which kind an interest is, of a message that says more than that one declared one, so that none of it is lost meanwhile. */
export function askWhichKind(at: AtMeeting, each: readonly { readonly kind: string }[]): Answer | undefined {
  const { typed, meeting, pressed, brought } = at
  const unknown = each.find(
    (one): one is Typed & { kind: 'declared' } =>
      one.kind === 'declared' &&
      kindMeant(meeting.terms.interests, (one as Typed & { kind: 'declared' }).interest) === undefined,
  )
  if (unknown === undefined || typed === undefined || typed.words.search(declaresAKind) === -1) return undefined
  const hush = restrictedHere(at)
  if (hush !== undefined) return hush
  const inWords = (kind: string) => {
    const ofItsName = /(?:interest|connection|association|relationship)$/i.test(kind) ? kind : `${kind} interest`
    return typed.words.replace(declaresAKind, (all: string, theirs: string) =>
      kindMeant(meeting.terms.interests, theirs) === undefined
        ? `${/^declared/i.test(all) ? 'declared ' : ''}a ${ofItsName}`
        : all,
    )
  }
  return forWhoeverAsked(
    show(
      whichInterestInWordsCard(meeting, unknown.interest, kind => ({
        words: inWords(kind),
        meant: typed.meant,
        nonce: pressed?.nonce ?? nonceOf(brought),
      })),
    ),
  )
}

/** The partnership's kind that is meant: by its name, its initials, or, where one kind alone has them, by words of it ("prejudicial", "pecuniary"). */
function kindMeant(kinds: readonly { readonly kind: string }[], interest: string): string | undefined {
  return kindCalled(kinds, interest) ?? kindCalled(kinds, interest.replace(whatItIsNot, '').trim())
}

/** "personal but not prejudicial": what it is not, besides what it is. */
const whatItIsNot = /,? (?:but|and) (?:not |non-?)(?:an? )?\p{L}+(?: one)?(?=\s*(?:interest)?$)/iu

function kindCalled(kinds: readonly { readonly kind: string }[], interest: string): string | undefined {
  const said = interest.toLowerCase()
  const whole = kinds.find(k =>
    [said, `${said} interest`].some(words => words === k.kind.toLowerCase() || words === initialsOf(k.kind)),
  )
  if (whole !== undefined) return whole.kind
  const words = said.split(/\s+/).filter(w => w !== '' && w !== 'interest')
  const [only, another] = kinds.filter(k => words.every(w => k.kind.toLowerCase().split(/\s+/).includes(w)))
  return words.length > 0 && another === undefined ? only?.kind : undefined
}

/** "dpi" of "Disclosable pecuniary interest". */
const initialsOf = (kind: string) =>
  kind
    .toLowerCase()
    .split(/[\s-]+/)
    .map(word => word.charAt(0))
    .join('')

/** What a declarant did in the item named, or in the one being taken. */
export async function conductOf(
  desk: Desk,
  at: AtMeeting,
  { person, item, conduct, clock, did }: Typed & { kind: 'conduct of a declarant' },
): Promise<readonly Answer[]> {
  const meant = item ?? currentItem(at.meeting)?.number
  return meant === undefined
    ? [refusal(aboutInterests.inWhichItem)]
    : recordConduct(desk, at, {
        type: 'RecordConduct',
        person,
        item: meant,
        conduct,
        ...(clock === undefined ? {} : { clock }),
        ...(did === undefined ? {} : { did }),
      })
}

/** Who left or stayed for an item they declared no interest in: they left the meeting, or declared one that nobody wrote down; and what was typed is not lost. */
function askWhyTheyLeft({ typed, brought }: AtMeeting, { because }: Refusal, meeting: CalledMeeting, command: Conduct) {
  if (because !== 'noInterestThere' || typed === undefined || command.person === undefined) return undefined
  const at = command.clock === undefined ? '' : ` at ${command.clock}`
  const who = command.person.name,
    left = `${who} left at item ${command.item}${at}`,
    declared = `${who} declared an interest in item ${command.item}`
  const did =
    command.conduct === 'left'
      ? `${who} left the room for item ${command.item}`
      : `${who} stayed in the room for item ${command.item}${command.did === undefined ? '' : ` ${command.did}`}`
  return typedQuestionCard(
    meeting,
    'no interest there',
    [
      ...(command.conduct === 'left' ? [{ title: left, words: left }] : []),
      { title: `${did} / ${declared}`, words: wayOfSeveral([declared, did]).words },
      noteOf(typed.words),
    ],
    nonceOf(brought),
  )
}

/** What a declarant did when their item came; who has left is offered the way back. */
export const recordConduct = (desk: Desk, at: AtMeeting, command: Conduct): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    card: command.conduct === 'left' ? leftRoomCard : doneCard,
    ifRefused: (no, meeting) => askWhyTheyLeft(at, no, meeting, command),
  })
