/** The Welsh of `help`. What is typed stays as it is: the bot knows it so. */
export const help = {
  'For you, {0}:': 'I chi, {0}:',
  'Going on: `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `undo`':
    'Mynd ymlaen: `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `undo`',
  'In the item being taken: `note …` · `presented by NAME, ROLE` · `action OWNER: TEXT by DATE`':
    'Yn yr eitem dan sylw: `note …` · `presented by NAME, ROLE` · `action OWNER: TEXT by DATE`',
  'Decisions: `noted` · `resolved that …` · `agreed that …` · `recommended that …`, or as minutes have them':
    'Penderfyniadau: `noted` · `resolved that …` · `agreed that …` · `recommended that …`, neu fel mewn cofnodion',
  'Who is coming: `apologies NAME (substitute NAME)` · `present NAME, NAME` · `in attendance NAME, ROLE`':
    "Pwy sy'n dod: `apologies NAME (substitute NAME)` · `present NAME, NAME` · `in attendance NAME, ROLE`",
  'Who is here: `present NAME, NAME` · `NAME joined` · `NAME left` · `apologies NAME (substitute NAME)`':
    'Pwy sydd yma: `present NAME, NAME` · `NAME joined` · `NAME left` · `apologies NAME (substitute NAME)`',
  'Who was there: `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `NAME left 6`':
    'Pwy oedd yno: `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `NAME left 6`',
  'For another item, by its number: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT`':
    'Ar gyfer eitem arall, wrth ei rhif: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT`',
  'Into the draft: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT` · `presented by 6: NAME`':
    "I'r drafft: `note 6: …` · `resolved 6: that …` · `action 6: OWNER: TEXT` · `presented by 6: NAME`",
  'Restricted business: `exclude public 1, 2` · `readmit public`; its notes come to me one-to-one':
    'Busnes cyfyngedig: `exclude public 1, 2` · `readmit public`; daw ei nodiadau ataf un-i-un',
  "The meeting: `quorum` · `card` (the item's card again) · `minutes` (a draft) · `adjourn 10` · `close meeting`":
    'Y cyfarfod: `quorum` · `card` (cerdyn yr eitem eto) · `minutes` (drafft) · `adjourn 10` · `close meeting`',
  '`open` opens the meeting and takes the first item': 'Mae `open` yn agor y cyfarfod ac yn cymryd yr eitem gyntaf',
  '`resume` goes on with the meeting; `close meeting` ends it, where it does not go on':
    "Mae `resume` yn mynd ymlaen â'r cyfarfod; mae `close meeting` yn ei gau, lle nad yw'n mynd ymlaen",
  'Changing the agenda: `withdraw item 7 because …`; or send me the new one, one-to-one':
    'Newid yr agenda: `withdraw item 7 because …`; neu anfonwch yr un newydd ataf un-i-un',
  '`minutes` has the minutes drafted as they stand, for the clerk':
    "Mae `minutes` yn drafftio'r cofnodion fel y maent, i'r clerc",
  '`undo` opens the meeting again, where it was closed too soon':
    'Mae `undo` yn agor y cyfarfod eto, lle caewyd ef yn rhy gynnar',
  '`next agenda` drafts the next agenda, with what is left over from this one':
    "Mae `next agenda` yn drafftio'r agenda nesaf, gyda'r hyn sydd ar ôl o hon",
  '`hold because …` stops removal from the records under the retention rule, and `release` allows it':
    "Mae `hold because …` yn atal dileu o'r cofnodion dan y rheol gadw, ac mae `release` yn ei ganiatáu",
  '`set up` shows the terms of reference, to be changed': "Mae `set up` yn dangos y cylch gorchwyl, i'w newid",
  '`agenda` brings the agenda card again · `declare` opens the form to declare an interest':
    'Mae `agenda` yn dod â cherdyn yr agenda eto · mae `declare` yn agor y ffurflen i ddatgan buddiant',
  '`quorum` · `actions`: whether the meeting is quorate; the open actions':
    '`quorum` · `actions`: a oes cworwm; y camau gweithredu agored',
  '`find WORDS` finds decisions, actions and notes of all meetings':
    'Mae `find WORDS` yn dod o hyd i benderfyniadau, camau gweithredu a nodiadau pob cyfarfod',
  '`urgent TITLE because REASON` asks the chair to admit urgent business':
    "Mae `urgent TITLE because REASON` yn gofyn i'r cadeirydd dderbyn busnes brys",
  '`item for next agenda: TITLE` asks for an item on the next agenda':
    'Mae `item for next agenda: TITLE` yn gofyn am eitem ar yr agenda nesaf',
  '`done A12` says, by its number, that an action of yours is complete':
    'Mae `done A12` yn dweud, wrth ei rif, fod cam gweithredu o’ch eiddo wedi ei gwblhau',
  'An action of yours is open: `done A{0}` says that it is complete':
    'Mae cam gweithredu o’ch eiddo yn agored: mae `done A{0}` yn dweud ei fod wedi ei gwblhau',
  'Actions of yours are open: {0}. `done A{1}` says that one is complete':
    'Mae camau gweithredu o’ch eiddo yn agored: {0}. Mae `done A{1}` yn dweud bod un wedi ei gwblhau',
  'Here, begin with @Partnership Clerk. Everything that can be typed: `help all`.':
    'Yma, dechreuwch â @Partnership Clerk. Popeth y gellir ei deipio: `help all`.',
  'Everything that can be typed: `help all`.': 'Popeth y gellir ei deipio: `help all`.',
  'The guides: {0}': 'Y canllawiau: {0}',
}
