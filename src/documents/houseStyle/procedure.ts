import { formsUnless, group, joining, may, unless } from './words.ts'
import * as v from 'valibot'

const moved = ['name', 'person', 'time', 'timeSaid', 'organisation'] as const
const times =
  '`{timeSaid}` is there where the clerk said when it was; `{time}` also where the record alone knows it. `{person}` is the name without honorific.'

/** The keys for how the meeting went. A style made before there were such keys says it all the same. */
export const procedureKeys = {
  procedure: v.optional(
    group('How the meeting went: who came and left, who took the chair, adjournments.', {
      joined: unless('{name} joined the meeting[ at {timeSaid}].', `Somebody came in late. ${times}`, moved),
      returned: unless('{name} returned to the meeting[ at {timeSaid}].', 'Somebody came back.', moved),
      left: unless('{name} left the meeting[ at {timeSaid}].', 'Somebody left for good.', moved),
      leftTheRoom: unless(
        '{name}, having declared an interest, left the room[ at {timeSaid}] and took no part in the discussion or decision.',
        'A declarant left for the item. `{timeSaid}` is there where the clerk said when it was.',
        ['name', 'person', 'timeSaid'],
      ),
      stayedInTheRoom: unless(
        '{name}, having declared an interest, stayed in the room[ {did}].',
        'A declarant stayed for the item. `{did}` is what else they did: “but did not vote”; where this does not say it, it stands after it.',
        ['name', 'person', 'did'],
      ),
      tookTheChair: formsUnless(
        ['{name} ({part}) took the chair.', '{name} took the chair.'],
        'Somebody else than the chair presides from here on. `{part}` is the vice-chair’s office.',
        ['name', 'person', 'part'],
      ),
      tookTheChairForItem: formsUnless(
        ['{name} took the chair for this item.'],
        'Somebody presides in one item, because the chair stands aside.',
        ['name', 'person', 'part'],
      ),
      adjourned: unless('The meeting adjourned at {time}.', 'The meeting was interrupted.', ['time']),
      resumed: unless('The meeting resumed at {time}.', 'It went on.', ['time']),
      didNotResume: unless('The meeting did not resume.', 'It was closed while it stood adjourned.'),
    }),
    {},
  ),
  quorum: v.optional(
    group('The quorum, where it was lost.', {
      notQuorate: unless('The meeting was not quorate ({missing}).', 'From the start.', ['missing']),
      noLonger: unless('The meeting was no longer quorate ({missing}).', 'While it sat.', ['missing']),
      again: unless('The meeting was quorate again.', 'It is whole again.'),
      counted: v.optional(
        group('How many members there were, and how many were needed, as `{missing}` above begins.', {
          one: unless('1 member[, {needed} needed]', 'A single one.', ['needed']),
          several: unless('{counted} members[, {needed} needed]', 'Any other number.', ['counted', 'needed']),
        }),
        {},
      ),
      bodies: unless('{bodies} not represented', 'Responsible authorities of whom nobody was there.', ['bodies']),
      aside: unless('{names} not counted because of a declared interest', 'Members who had to stand aside.', ['names']),
      between: unless('; ', 'Between one of these and the next.'),
      joined: may(joining('How authorities are put in a row; where left out, as names are.')),
      body: v.optional(
        group('What a responsible authority is called.', {
          council: unless('council', 'The council.'),
          police: unless('police', 'The police.'),
          fire: unless('fire', 'The fire and rescue service.'),
          probation: unless('probation', 'The probation service.'),
          health: unless('health', 'The health service.'),
        }),
        {},
      ),
    }),
    {},
  ),
}

/** The keys for why an item was not taken, or was taken with others; they belong to `outcomes`. */
export const reasonKeys = {
  deferredBecause: unless('This item was deferred because {reason}.', 'Put off, with the reason given.', ['reason']),
  deferredNotReached: unless(
    'This item was not reached, and was deferred.',
    'Put off as the meeting closed, since it was not reached.',
  ),
  withdrawnBecause: unless('This item was withdrawn because {reason}.', 'Withdrawn, with the reason given.', [
    'reason',
  ]),
  takenTogether: v.optional(
    group('An item taken as one with others, where they are minuted.', {
      one: unless('This item was taken together with item {items}.', 'One other.', ['items']),
      several: unless('This item was taken together with items {items}.', 'Several.', ['items']),
    }),
    {},
  ),
  minutedUnder: unless('This item was taken together with item {item}, where it is minuted.', 'One of the others.', [
    'item',
  ]),
}
