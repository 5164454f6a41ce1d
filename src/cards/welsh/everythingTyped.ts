/** The Welsh of everything that can be typed. What is typed is named in Welsh: the bot reads it so (`src/words/welshCommands.ts`). */
export const everythingTyped = {
  "**Everybody:** `agenda` · `quorum` · `actions` · `help` (what you can do now) · `find WORDS` · `what is down for NAME?` · `declare` · `I'd like to speak` · `I no longer wish to speak`, and the buttons on the agenda card; **members** `urgent TITLE because REASON` · `item for next agenda: TITLE`. Of several partnerships, one-to-one: `for NAME: …`":
    "**Pawb:** `agenda` · `cworwm` · `camau gweithredu` · `cymorth` (yr hyn y gallwch ei wneud nawr) · `chwilio GEIRIAU` · `beth sydd i lawr ar gyfer ENW?` · `datgan` · `hoffwn siarad` · `nid wyf am siarad mwyach`, a'r botymau ar gerdyn yr agenda; **aelodau** `brys TEITL oherwydd RHESWM` · `eitem ar gyfer yr agenda nesaf: TEITL`. O sawl partneriaeth, un-i-un: `ar gyfer ENW: …`",
  "**Chair, vice-chair or clerk:** `open` · `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `adjourn 10` · `resume` · `close meeting` · `undo` · `NAME has spoken` · `card` (the item's card again)":
    "**Cadeirydd, is-gadeirydd neu glerc:** `agor` · `eitem nesaf` · `yn ôl` · `eitem 7` · `cymryd 5, 6 gyda'i gilydd` · `gohirio oherwydd …` · `gohirio'r cyfarfod 10` · `ailddechrau` · `cau'r cyfarfod` · `dadwneud` · `ENW wedi siarad` · `cerdyn` (cerdyn yr eitem eto)",
  '**Recording:** `note …` · `presented by NAME, ROLE` · `noted` · `resolved that …` · `agreed that …` · `recommended that …` · `action OWNER: TEXT by DATE` · `correction …` · `summary …` (clerk); sentences such as “It was agreed that …” and “Members noted …” too.':
    '**Cofnodi:** `nodyn …` · `cyflwynwyd gan ENW, RÔL` · `nodwyd` · `penderfynwyd bod …` · `cytunwyd bod …` · `argymhellwyd bod …` · `cam gweithredu PERCHENNOG: TESTUN erbyn DYDDIAD` · `cywiriad: …` · `crynodeb: …` (clerc); hefyd brawddegau megis “It was agreed that …” a “Nodwyd …”.',
  '**For another item, by its number:** `note 6: …` · `action 6: OWNER: TEXT` · `resolved 6: that …` · `presented by 6: NAME` · `NAME joined 6` · `NAME left 6`; after the close the clerk, until the minutes are confirmed':
    "**Ar gyfer eitem arall, wrth ei rhif:** `nodyn 6: …` · `cam gweithredu 6: PERCHENNOG: TESTUN` · `penderfynwyd 6: bod …` · `cyflwynwyd gan 6: ENW` · `ENW wedi ymuno 6` · `ENW wedi gadael 6`; ar ôl cau, y clerc, nes cadarnhau'r cofnodion",
  '**The last minutes:** `confirm minutes` (chair, vice-chair, clerk)':
    "**Y cofnodion diwethaf:** `cadarnhau'r cofnodion` (cadeirydd, is-gadeirydd, clerc)",
  '**Attendance (clerk):** `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `in attendance NAME, ROLE` · `NAME joined` · `NAME left` · `in the chair NAME` · `NAME declared a … interest in item 6 as …`. First names, surnames and initials will do':
    '**Presenoldeb (clerc):** `yn bresennol ENW, ENW` · `yn absennol ENW` · `ymddiheuriadau ENW (dirprwy ENW)` · `hefyd yn bresennol ENW, RÔL` · `ENW wedi ymuno` · `ENW wedi gadael` · `ENW yn y gadair` · `datganodd ENW fuddiant … yn eitem 6 fel …`. Mae enwau cyntaf, cyfenwau a llythrennau cyntaf yn ddigon',
  '**Restricted business:** `exclude public 1, 2` · `readmit public`. Its notes are written to me one-to-one.':
    "**Busnes cyfyngedig:** `eithrio'r cyhoedd 1, 2` · `ailgyfaddef y cyhoedd`. Ysgrifennir ei nodiadau ataf un-i-un.",
  '**Actions:** `done A12` · `withdraw A12`': "**Camau gweithredu:** `A12 wedi'i gwblhau` · `tynnu A12 yn ôl`",
  '**Clerk:** `agenda` with the agenda pasted after it, put right and published one-to-one · `next agenda` (drafts it) · `withdraw item 7 because …` · `minutes` · `link NAME` · `set up` · `set up NAME` · `hold because …` · `release`':
    "**Clerc:** `agenda` a'r agenda wedi'i gludo ar ei ôl, i'w chywiro a'i chyhoeddi un-i-un · `agenda nesaf` (ei drafftio) · `tynnu eitem 7 yn ôl oherwydd …` · `cofnodion` · `cysylltu ENW` · `gosod` · `gosod ENW` · `dal oherwydd …` · `rhyddhau`",
}
