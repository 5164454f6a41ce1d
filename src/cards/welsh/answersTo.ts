/** The Welsh of what is answered when something was done. */
export const answersTo = {
  'That is recorded already; nothing was changed.': 'Mae hynny wedi’i gofnodi eisoes; ni newidiwyd dim.',
  'That is so already; nothing was changed. The item being taken is {0}.':
    'Mae hynny felly eisoes; ni newidiwyd dim. Yr eitem sy’n cael ei thrafod yw {0}.',
  'Recorded as present: {0}.': 'Cofnodwyd yn bresennol: {0}.',
  'Recorded as absent: {0}.': 'Cofnodwyd yn absennol: {0}.',
  'Recorded as in attendance: {0}.': 'Cofnodwyd yn mynychu: {0}.',
  'Thank you. You are down as coming.': 'Diolch. Nodwyd eich bod yn dod.',
  'Apologies recorded from {0}.': 'Cofnodwyd ymddiheuriadau gan {0}.',
  '{0} stands in for {1}.': 'Mae {0} yn dirprwyo ar ran {1}.',
  'Recorded: {0} is in the meeting.': 'Cofnodwyd: mae {0} yn y cyfarfod.',
  'Recorded: {0} has left the meeting.': 'Cofnodwyd: mae {0} wedi gadael y cyfarfod.',
  'Recorded: {0} left the room for item {1}.': 'Cofnodwyd: gadawodd {0} yr ystafell ar gyfer eitem {1}.',
  'Recorded: {0} stayed in the room for item {1}.': 'Cofnodwyd: arhosodd {0} yn yr ystafell ar gyfer eitem {1}.',
  'Taken out: the interest of {0} in item {1}. The record keeps that it was there.':
    'Tynnwyd allan: buddiant {0} yn eitem {1}. Mae’r cofnod yn cadw ei fod yno.',
  'Corrected: the interest of {0} in item {1} is {2}. The record keeps how it stood before.':
    'Cywirwyd: {2} yw buddiant {0} yn eitem {1}. Mae’r cofnod yn cadw sut yr oedd o’r blaen.',
  'Taken out: the interest of {0}. It is sensitive, so it is not shown here. The record keeps that it was there.':
    'Tynnwyd allan: buddiant {0}. Mae’n sensitif, felly ni ddangosir ef yma. Mae’r cofnod yn cadw ei fod yno.',
  'Corrected: the interest of {0}. It is sensitive, so it is not shown here. The record keeps how it stood before.':
    'Cywirwyd: buddiant {0}. Mae’n sensitif, felly ni ddangosir ef yma. Mae’r cofnod yn cadw sut yr oedd o’r blaen.',
  'Declaration recorded for {0}: {1}, item {2}.': 'Cofnodwyd datganiad ar gyfer {0}: {1}, eitem {2}.',
  'It is sensitive, so its nature is shown to nobody.': 'Mae’n sensitif, felly ni ddangosir ei natur i neb.',
  'Item {0} is deferred.': 'Gohiriwyd eitem {0}.',
  'Items {0} are taken together.': 'Trafodir eitemau {0} gyda’i gilydd.',
  'Noted under item {0}.': 'Nodwyd o dan eitem {0}.',
  'Item {0} presented by {1}.': 'Cyflwynwyd eitem {0} gan {1}.',
  'Recorded under item {0}: {1}.': 'Cofnodwyd o dan eitem {0}: {1}.',
  'Recorded: {0} took the chair for item {1}.': 'Cofnodwyd: cymerodd {0} y gadair ar gyfer eitem {1}.',
  'The minutes say that the meeting opened at {0}.': 'Dywed y cofnodion i’r cyfarfod agor am {0}.',
  'The minutes say that the meeting closed at {0}.': 'Dywed y cofnodion i’r cyfarfod gau am {0}.',
  'The next meeting is recorded: {0}.': 'Cofnodwyd y cyfarfod nesaf: {0}.',
  'A motion is recorded under item {0}.': 'Cofnodwyd cynnig o dan eitem {0}.',
  'The vote is recorded under item {0}: {1}.': 'Cofnodwyd y bleidlais o dan eitem {0}: {1}.',
  'The correction is recorded; it goes with the confirmation of the previous minutes.':
    'Cofnodwyd y cywiriad; mae’n mynd gyda chadarnhau’r cofnodion blaenorol.',
  'The chair has been asked whether to admit it.': 'Gofynnwyd i’r cadeirydd a ddylid ei dderbyn.',
  'Admitted as urgent business, to be considered under item {0}.':
    'Derbyniwyd fel busnes brys, i’w ystyried o dan eitem {0}.',
  'Not admitted as urgent business.': 'Ni dderbyniwyd fel busnes brys.',
  'The public are excluded ({0}). Notes and decisions now go to me one-to-one. Type "readmit public" to end this.':
    'Mae’r cyhoedd wedi’u gwahardd ({0}). Anfonir nodiadau a phenderfyniadau ataf un-i-un yn awr. Teipiwch "ailgyfaddef y cyhoedd" i ddod â hyn i ben.',
  'The public are readmitted.': 'Mae’r cyhoedd wedi’u haildderbyn.',
  'The public minutes will show that line for item {0}.':
    'Bydd y cofnodion cyhoeddus yn dangos y llinell honno ar gyfer eitem {0}.',
  'Corrected. The record keeps how it stood before.': 'Cywirwyd. Mae’r cofnod yn cadw sut yr oedd o’r blaen.',
  'Struck out. The record keeps that it was there.': 'Dilëwyd. Mae’r cofnod yn cadw ei fod yno.',
  'Moved to item {0}.': 'Symudwyd i eitem {0}.',
  'Taken back: {0}.': 'Cymerwyd yn ôl: {0}.',
  'The meeting is adjourned for {0} minutes.': 'Mae’r cyfarfod wedi’i ohirio am {0} munud.',
  'The meeting goes on.': 'Mae’r cyfarfod yn mynd yn ei flaen.',
  'The meeting is closed. The draft minutes go to the clerk one-to-one.':
    "Mae'r cyfarfod wedi cau. Mae'r cofnodion drafft yn mynd at y clerc yn breifat.",
  'The agenda is published in the meeting chat.': 'Cyhoeddwyd yr agenda yn sgwrs y cyfarfod.',
  'The agenda in the meeting chat is changed. What people declared and answered is kept.':
    'Newidiwyd yr agenda yn sgwrs y cyfarfod. Cedwir yr hyn y mae pobl wedi’i ddatgan a’i ateb.',
  'The agenda in the meeting chat is changed, and what was changed is said there. What people declared and answered is kept.':
    'Newidiwyd yr agenda yn sgwrs y cyfarfod, a dywedir yno beth a newidiwyd. Cedwir yr hyn y mae pobl wedi’i ddatgan a’i ateb.',
  'Discarded. Nothing was published.': 'Gwrthodwyd. Ni chyhoeddwyd dim.',
  'Discarded. The published agenda stands as it was.': 'Gwrthodwyd. Mae’r agenda a gyhoeddwyd yn sefyll fel yr oedd.',
  'Corrected, and said in the chat.': 'Cywirwyd, a dywedwyd hynny yn y sgwrs.',
  'Corrected.': 'Cywirwyd.',
  '{0}, with {1}': '{0}, ynghyd â {1}',
  'Item {0} has been withdrawn.': 'Tynnwyd eitem {0} yn ôl.',
  'Item {0} has been withdrawn: {1}.': 'Tynnwyd eitem {0} yn ôl: {1}.',
  'The minutes are confirmed as the correct record.': 'Cadarnhawyd y cofnodion yn gofnod cywir.',
  'The draft is marked as issued.': 'Nodwyd bod y drafft wedi’i ddosbarthu.',
  'The minutes are issued. Each member gets them one-to-one as soon as the issued document is filed; your card names whoever cannot be reached.':
    'Dosbarthwyd y cofnodion. Bydd pob aelod yn eu cael un-i-un cyn gynted ag y bydd y ddogfen wedi’i ffeilio; mae eich cerdyn yn enwi’r rhai na ellir eu cyrraedd.',
  'Your comment on item {0} is with the clerk. Your card shows what becomes of it.':
    'Mae eich sylw ar eitem {0} gyda’r clerc. Mae eich cerdyn yn dangos beth a ddaw ohono.',
  'The comment is taken into the record; its writer sees that on their card.':
    'Cymerwyd y sylw i’r cofnod; mae ei awdur yn gweld hynny ar ei gerdyn.',
  'Left as it is; the writer of the comment sees that on their card.':
    'Gadawyd fel y mae; mae awdur y sylw yn gweld hynny ar ei gerdyn.',
  '{0}, due {1}': '{0}, i’w gwblhau erbyn {1}',
  'Action {0}: {1}.': 'Cam gweithredu {0}: {1}.',
  'Action {0}, for {1}: {2}.': 'Cam gweithredu {0}, ar gyfer {1}: {2}.',
  'On hold: nothing is removed from the record of this meeting until you type "release".':
    'Ar gadw: ni chaiff dim ei dynnu o gofnod y cyfarfod hwn hyd nes y teipiwch "rhyddhau".',
  'Released: what the retention rule says may be removed again.':
    'Rhyddhawyd: caiff yr hyn a ddywed y rheol gadw ei dynnu eto.',
  'The meeting is open.': 'Mae’r cyfarfod ar agor.',
  'Now taking {0}.': 'Yn trafod yn awr: {0}.',
  'Action {0} recorded.': 'Cofnodwyd cam gweithredu {0}.',
  '{0} ({1})': '{0} ({1})',
  'Action {0} recorded, with no owner yet: {1}.': 'Cofnodwyd cam gweithredu {0}, heb berchennog eto: {1}.',
  'Action {0} recorded for {1}: {2}.': 'Cofnodwyd cam gweithredu {0} ar gyfer {1}: {2}.',
  'I know nobody called {0} here; it is recorded as typed, and the clerk will be asked about it.':
    'Nid wyf yn adnabod neb o’r enw {0} yma; cofnodwyd fel y teipiwyd, a gofynnir i’r clerc amdano.',
  'It reads like two actions in one; two would be easier to follow up.':
    'Mae’n darllen fel dau gam gweithredu mewn un; byddai’n haws dilyn dau.',
  '{0} is on the list to speak, number {1} on it.': 'Mae {0} ar y rhestr i siarad, yn rhif {1} arni.',
  '{0} is off the list to speak.': 'Nid yw {0} ar y rhestr i siarad mwyach.',
}
