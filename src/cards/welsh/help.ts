/** The Welsh of `help`. What is typed is named in Welsh: the bot reads it so (`src/words/welshCommands.ts`). */
export const help = {
  'For you, {0}:': 'I chi, {0}:',
  'Going on: `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `undo`':
    "Mynd ymlaen: `eitem nesaf` · `yn ôl` · `eitem 7` · `cymryd 5, 6 gyda'i gilydd` · `gohirio oherwydd …` · `dadwneud`",
  'In the item being taken: `note …` · `presented by NAME, ROLE` · `action OWNER: TEXT by DATE`':
    'Yn yr eitem dan sylw: `nodyn …` · `cyflwynwyd gan ENW, RÔL` · `cam gweithredu PERCHENNOG: TESTUN erbyn DYDDIAD`',
  'Decisions: `noted` · `resolved that …` · `agreed that …` · `recommended that …`, or as minutes have them':
    'Penderfyniadau: `nodwyd` · `penderfynwyd bod …` · `cytunwyd bod …` · `argymhellwyd bod …`, neu fel mewn cofnodion',
  'Who is coming: `apologies NAME (substitute NAME)` · `present NAME, NAME` · `in attendance NAME, ROLE`':
    "Pwy sy'n dod: `ymddiheuriadau ENW (dirprwy ENW)` · `yn bresennol ENW, ENW` · `hefyd yn bresennol ENW, RÔL`",
  'Who is here: `present NAME, NAME` · `NAME joined` · `NAME left` · `apologies NAME (substitute NAME)`':
    'Pwy sydd yma: `yn bresennol ENW, ENW` · `ENW wedi ymuno` · `ENW wedi gadael` · `ymddiheuriadau ENW (dirprwy ENW)`',
  'Who was there: `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `NAME left 6`':
    'Pwy oedd yno: `yn bresennol ENW, ENW` · `yn absennol ENW` · `ymddiheuriadau ENW (dirprwy ENW)` · `ENW wedi gadael 6`',
  'For another item, by its number: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT`':
    'Ar gyfer eitem arall, wrth ei rhif: `nodyn 6: …` · `penderfynwyd 6: bod …` · `cam gweithredu 6: PERCHENNOG: TESTUN`',
  'Into the draft: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT` · `presented by 6: NAME`':
    "I'r drafft: `nodyn 6: …` · `penderfynwyd 6: bod …` · `cam gweithredu 6: PERCHENNOG: TESTUN` · `cyflwynwyd gan 6: ENW`",
  'Restricted business: `exclude public 1, 2` · `readmit public`; its notes come to me one-to-one':
    "Busnes cyfyngedig: `eithrio'r cyhoedd 1, 2` · `ailgyfaddef y cyhoedd`; daw ei nodiadau ataf un-i-un",
  "The meeting: `quorum` · `card` (the item's card again) · `minutes` (a draft) · `adjourn 10` · `close meeting`":
    "Y cyfarfod: `cworwm` · `cerdyn` (cerdyn yr eitem eto) · `cofnodion` (drafft) · `gohirio'r cyfarfod 10` · `cau'r cyfarfod`",
  '`open` opens the meeting and takes the first item': 'Mae `agor` yn agor y cyfarfod ac yn cymryd yr eitem gyntaf',
  '`resume` goes on with the meeting; `close meeting` ends it, where it does not go on':
    "Mae `ailddechrau` yn mynd ymlaen â'r cyfarfod; mae `cau'r cyfarfod` yn ei gau, lle nad yw'n mynd ymlaen",
  'Changing the agenda: `withdraw item 7 because …`; or send me the new one, one-to-one':
    'Newid yr agenda: `tynnu eitem 7 yn ôl oherwydd …`; neu anfonwch yr un newydd ataf un-i-un',
  '`minutes` has the minutes drafted as they stand, for the clerk':
    "Mae `cofnodion` yn drafftio'r cofnodion fel y maent, i'r clerc",
  '`undo` opens the meeting again, where it was closed too soon':
    'Mae `dadwneud` yn agor y cyfarfod eto, lle caewyd ef yn rhy gynnar',
  '`next agenda` drafts the next agenda, with what is left over from this one':
    "Mae `agenda nesaf` yn drafftio'r agenda nesaf, gyda'r hyn sydd ar ôl o hon",
  '`hold because …` stops removal from the records under the retention rule, and `release` allows it':
    "Mae `dal oherwydd …` yn atal dileu o'r cofnodion dan y rheol gadw, ac mae `rhyddhau` yn ei ganiatáu",
  '`set up` shows the terms of reference, to be changed': "Mae `gosod` yn dangos y cylch gorchwyl, i'w newid",
  '`agenda` brings the agenda card again · `declare` opens the form to declare an interest':
    'Mae `agenda` yn dod â cherdyn yr agenda eto · mae `datgan` yn agor y ffurflen i ddatgan buddiant',
  '`quorum` · `actions`: whether the meeting is quorate; the open actions':
    '`cworwm` · `camau gweithredu`: a oes cworwm; y camau gweithredu agored',
  '`find WORDS` finds decisions, actions and notes of all meetings':
    'Mae `chwilio GEIRIAU` yn dod o hyd i benderfyniadau, camau gweithredu a nodiadau pob cyfarfod',
  '`urgent TITLE because REASON` asks the chair to admit urgent business':
    "Mae `brys TEITL oherwydd RHESWM` yn gofyn i'r cadeirydd dderbyn busnes brys",
  '`item for next agenda: TITLE` asks for an item on the next agenda':
    'Mae `eitem ar gyfer yr agenda nesaf: TEITL` yn gofyn am eitem ar yr agenda nesaf',
  '`done A12` says, by its number, that an action of yours is complete':
    "Mae `A12 wedi'i gwblhau` yn dweud, wrth ei rif, fod cam gweithredu o’ch eiddo wedi ei gwblhau",
  'An action of yours is open: `done A{0}` says that it is complete':
    "Mae cam gweithredu o’ch eiddo yn agored: mae `A{0} wedi'i gwblhau` yn dweud ei fod wedi ei gwblhau",
  'Actions of yours are open: {0}. `done A{1}` says that one is complete':
    "Mae camau gweithredu o’ch eiddo yn agored: {0}. Mae `A{1} wedi'i gwblhau` yn dweud bod un wedi ei gwblhau",
  'Here, begin with @Partnership Clerk. Everything that can be typed: `help all`.':
    'Yma, dechreuwch â @Partnership Clerk. Popeth y gellir ei deipio: `cymorth popeth`.',
  'Everything that can be typed: `help all`.': 'Popeth y gellir ei deipio: `cymorth popeth`.',
  'The guides: {0}': 'Y canllawiau: {0}',
}
