/** The Welsh of everything that can be typed. What is typed stays as it is: the bot knows it so. */
export const everythingTyped = {
  "**Everybody:** `agenda` · `quorum` · `actions` · `help` (what you can do now) · `find WORDS` · `declare` · `I'd like to speak` · `I no longer wish to speak`, and the buttons on the agenda card; **members** `urgent TITLE because REASON` · `item for next agenda: TITLE`. Of several partnerships, one-to-one: `for NAME: …`":
    "**Pawb:** `agenda` · `quorum` · `actions` · `help` (yr hyn y gallwch ei wneud nawr) · `find WORDS` · `declare` · `I'd like to speak` · `I no longer wish to speak`, a'r botymau ar gerdyn yr agenda; **aelodau** `urgent TITLE because REASON` · `item for next agenda: TITLE`. O sawl partneriaeth, un-i-un: `for NAME: …`",
  "**Chair, vice-chair or clerk:** `open` · `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `adjourn 10` · `resume` · `close meeting` · `undo` · `NAME has spoken` · `card` (the item's card again)":
    '**Cadeirydd, is-gadeirydd neu glerc:** `open` · `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `adjourn 10` · `resume` · `close meeting` · `undo` · `NAME has spoken` · `card` (cerdyn yr eitem eto)',
  '**Recording:** `note …` · `presented by NAME, ROLE` · `noted` · `resolved that …` · `agreed that …` · `recommended that …` · `action OWNER: TEXT by DATE` · `correction …` · `summary …` (clerk); sentences such as “It was agreed that …” and “Members noted …” too.':
    '**Cofnodi:** `note …` · `presented by NAME, ROLE` · `noted` · `resolved that …` · `agreed that …` · `recommended that …` · `action OWNER: TEXT by DATE` · `correction …` · `summary …` (clerc); hefyd brawddegau megis “It was agreed that …” a “Nodwyd …”.',
  '**For another item, by its number:** `note 6: …` · `action 6: OWNER: TEXT` · `resolved 6: that …` · `presented by 6: NAME` · `NAME joined 6` · `NAME left 6`; after the close the clerk, until the minutes are confirmed':
    "**Ar gyfer eitem arall, wrth ei rhif:** `note 6: …` · `action 6: OWNER: TEXT` · `resolved 6: that …` · `presented by 6: NAME` · `NAME joined 6` · `NAME left 6`; ar ôl cau, y clerc, nes cadarnhau'r cofnodion",
  '**The last minutes:** `confirm minutes` (chair, vice-chair, clerk)':
    '**Y cofnodion diwethaf:** `confirm minutes` (cadeirydd, is-gadeirydd, clerc)',
  '**Attendance (clerk):** `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `in attendance NAME, ROLE` · `NAME joined` · `NAME left` · `in the chair NAME` · `NAME declared a … interest in item 6 as …`. First names, surnames and initials will do':
    '**Presenoldeb (clerc):** `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `in attendance NAME, ROLE` · `NAME joined` · `NAME left` · `in the chair NAME` · `NAME declared a … interest in item 6 as …`. Mae enwau cyntaf, cyfenwau a llythrennau cyntaf yn ddigon',
  '**Restricted business:** `exclude public 1, 2` · `readmit public`. Its notes are written to me one-to-one.':
    '**Busnes cyfyngedig:** `exclude public 1, 2` · `readmit public`. Ysgrifennir ei nodiadau ataf un-i-un.',
  '**Actions:** `done A12` · `withdraw A12`': '**Camau gweithredu:** `done A12` · `withdraw A12`',
  '**Clerk:** `agenda` with the agenda pasted after it, put right and published one-to-one · `next agenda` (drafts it) · `withdraw item 7 because …` · `minutes` · `link NAME` · `set up` · `set up NAME` · `hold because …` · `release`':
    "**Clerc:** `agenda` a'r agenda wedi'i gludo ar ei ôl, i'w chywiro a'i chyhoeddi un-i-un · `next agenda` (ei drafftio) · `withdraw item 7 because …` · `minutes` · `link NAME` · `set up` · `set up NAME` · `hold because …` · `release`",
}
