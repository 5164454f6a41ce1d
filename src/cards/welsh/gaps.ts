/** The Welsh of what the clerk should look at before the minutes go out. */
export const gaps = {
  'The chair did not answer whether "{0}" was admitted as urgent business.':
    'Ni atebodd y cadeirydd a dderbyniwyd "{0}" yn fusnes brys.',
  'The {0} could not be filed: {1}': 'Ni ellid ffeilio {0}: {1}',
  '{0} is down as substitute for {1}, who sent no apologies.':
    'Cofnodwyd {0} yn ddirprwy i {1}, na anfonodd ymddiheuriadau.',
  '{0} sent apologies and is also down as present.':
    'Anfonodd {0} ymddiheuriadau, ac fe’i cofnodwyd yn bresennol hefyd.',
  '{0} is down as present but is not a member; "in attendance" may be meant.':
    'Cofnodwyd {0} yn bresennol ond nid yw’n aelod; efallai mai "hefyd yn bresennol" a olygir.',
  '{0} and {1} look like the same person.': 'Mae’n debyg mai’r un person yw {0} a[c] {1}.',
  '{0} and {1} are nearly alike: check that they are two people.':
    'Mae {0} a[c] {1} bron yr un fath: gwiriwch mai dau berson ydynt.',
  'Neither present nor apologising: {0}. Record each as absent, or their apologies; until then the minutes give no apologies of theirs.':
    "Heb fod yn bresennol na'u hymddiheuro: {0}. Cofnodwch bob un yn absennol, neu eu hymddiheuriadau; tan hynny nid yw'r cofnodion yn rhoi ymddiheuriadau ganddynt.",
  '{0} declared an interest in item {1}, and it is not recorded whether they left.':
    'Datganodd {0} fuddiant yn eitem {1}, ac ni chofnodwyd a adawodd yr ystafell.',
  'Item {0} was taken, and nothing was recorded in it.': 'Trafodwyd eitem {0}, ac ni chofnodwyd dim ynddi.',
  somebody: 'rhywun',
  'The agenda has {0} presenting item {1}; nobody is minuted as presenting it.':
    "Yn ôl yr agenda {0} sy'n cyflwyno eitem {1}; ni chofnodwyd neb yn ei chyflwyno.",
  'The agenda and the minutes have different people presenting item {0}.':
    "Mae gan yr agenda a'r cofnodion bobl wahanol yn cyflwyno eitem {0}.",
  'The agenda has {0} presenting item {1}; the minutes have {2}.':
    "Yn ôl yr agenda {0} sy'n cyflwyno eitem {1}; yn ôl y cofnodion, {2}.",
  'A decision in item {0} was made when the meeting was not quorate.':
    'Gwnaed penderfyniad yn eitem {0} pan nad oedd cworwm.',
  'A motion was moved in item {0}, and it is not recorded what became of it.':
    'Gwnaed cynnig yn eitem {0}, ac ni chofnodwyd beth a ddaeth ohono.',
  'A note in item {0} seems to break off at its end.': 'Mae’n ymddangos bod nodyn yn eitem {0} yn torri’n fyr.',
  'A note in item {0} speaks of something to be done, and no action is recorded in that item.':
    "Mae nodyn yn eitem {0} yn sôn am rywbeth i'w wneud, ac ni chofnodwyd cam gweithredu yn yr eitem honno.",
  'Action A{0} in item {1}': 'Cam gweithredu A{0} yn eitem {1}',
  '{0} has no owner.': '{0}: nid oes perchennog.',
  '{0} has no date or meeting to be done by.': "{0}: nid oes dyddiad na chyfarfod i'w gwblhau erbyn.",
  '{0} reads like two actions in one.': '{0}: mae’n darllen fel dau gam gweithredu mewn un.',
  '{0} has an owner whom nobody here is called.': '{0}: nid yw enw ei berchennog yn enw neb yma.',
  '{0} is owned by "{1}", whom nobody here is called.': '{0}: "{1}" yw’r perchennog, ac nid oes neb o’r enw hwnnw yma.',
  'The same note stands under items {0} and {1}.': 'Mae’r un nodyn o dan eitemau {0} a[c] {1}.',
  'Item {0} is restricted, and no resolution is recorded that excluded the press and public for it.':
    "Mae eitem {0} yn gyfyngedig, ac ni chofnodwyd penderfyniad i eithrio'r wasg a'r cyhoedd ar ei chyfer.",
  'Items {0} are restricted, and no resolution is recorded that excluded the press and public for them.':
    "Mae eitemau {0} yn gyfyngedig, ac ni chofnodwyd penderfyniad i eithrio'r wasg a'r cyhoedd ar eu cyfer.",
  'The agenda has item {0} exempt under {1}; the public were excluded under {2}.':
    'Yn ôl yr agenda mae eitem {0} wedi ei heithrio o dan {1}; eithriwyd y cyhoedd o dan {2}.',
  'What the public will read of item {0} uses words of restricted business.':
    "Mae'r hyn y bydd y cyhoedd yn ei ddarllen am eitem {0} yn defnyddio geiriau o fusnes cyfyngedig.",
  'The agenda gives no date; the minutes carry the day the meeting was opened.':
    "Nid yw'r agenda yn rhoi dyddiad; mae'r cofnodion yn dwyn y diwrnod yr agorwyd y cyfarfod.",
  'The agenda says {0}, but {1} is that day.': 'Mae’r agenda yn dweud {0}, ond {1} yw’r diwrnod hwnnw.',
  'The next meeting is given as {0}, which is not after this one.':
    'Rhoddir y cyfarfod nesaf fel {0}, nad yw ar ôl yr un hwn.',
  'The next meeting is given as {0}, but that day is a {1}.':
    'Rhoddir y cyfarfod nesaf fel {0}, ond {1} yw’r diwrnod hwnnw.',
  '“{0}” does not say in quotation marks what to read for what. Change the minutes yourself.':
    "Nid yw “{0}” yn dweud mewn dyfynodau beth i'w ddarllen yn lle beth. Newidiwch y cofnodion eich hun.",
  'in the minutes': 'yn y cofnodion',
  'in item {0}': 'yn eitem {0}',
  '“{0}” does not stand {1} as whole words. Change the minutes yourself, or quote the words as they stand.':
    'Nid yw “{0}” yn sefyll {1} fel geiriau cyfan. Newidiwch y cofnodion eich hun, neu dyfynnwch y geiriau fel y maent.',
  'the attendance': 'y presenoldeb',
  'item {0}': 'eitem {0}',
  '“{0}” stands {1} times ({2}). Say which item, or quote more of the sentence.':
    "Mae “{0}” yn digwydd {1} gwaith ({2}). Dywedwch pa eitem, neu dyfynnwch fwy o'r frawddeg.",
}
