/** The Welsh of what the rules say of a partnership's terms of reference, and of the words its terms are shown in. */
export const sayWorded = {
  'Somebody else has changed this since you opened it. What you filled in is still here: press again to put it in the place of theirs.':
    "Mae rhywun arall wedi newid hyn ers i chi ei agor. Mae'r hyn a lenwoch yn dal yma: pwyswch eto i'w roi yn lle eu newid nhw.",
  'Give the name, or pick somebody from the chat.': "Rhowch yr enw, neu dewiswch rywun o'r sgwrs.",
  'Write the name without commas, brackets or slashes, since names are typed in lists. What the person is belongs under "Post".':
    'Ysgrifennwch yr enw heb atalnodau, cromfachau na slaesau, gan fod enwau\'n cael eu teipio mewn rhestrau. Mae swydd y person yn perthyn o dan "Swydd".',
  '{0} has that account already. Each member needs their own.':
    "Mae'r cyfrif hwnnw gan {0} eisoes. Mae angen ei gyfrif ei hun ar bob aelod.",
  'Whoever is {0} acts under an account of their own: pick the person from the chat, or give the e-mail address.':
    "Mae pwy bynnag sy'n {0} yn gweithredu o dan ei gyfrif ei hun: dewiswch y person o'r sgwrs, neu rhowch y cyfeiriad e-bost.",
  '{0} is the chair already. Change that first, or make both of them co-chair.':
    "{0} yw'r cadeirydd eisoes. Newidiwch hynny yn gyntaf, neu gwnewch y ddau yn gyd-gadeirydd.",
  '{0} is the only clerk. Add another clerk first, so that somebody can still change these terms of reference.':
    "{0} yw'r unig glerc. Ychwanegwch glerc arall yn gyntaf, fel y gall rhywun newid y cylch gorchwyl hwn o hyd.",
  'After that nobody could be sure to get in again as clerk: {0} would have to make that change, or be picked from the chat first.':
    "Wedi hynny ni allai neb fod yn siŵr o gael mynediad eto fel clerc: byddai'n rhaid i {0} wneud y newid hwnnw, neu gael ei ddewis o'r sgwrs yn gyntaf.",
  '{0} was added: {1}.': 'Ychwanegwyd {0}: {1}.',
  '{0} is no longer a member.': 'Nid yw {0} yn aelod mwyach.',
  '{0} is on the roll of a meeting that has not closed yet, which knows people by name. Change the name when it has; everything else can be changed now.':
    "Mae {0} ar gofrestr cyfarfod nad yw wedi cau eto, sy'n adnabod pobl wrth eu henwau. Newidiwch yr enw pan fydd wedi cau; gellir newid popeth arall nawr.",
  '{0} was changed: {1}.': 'Newidiwyd {0}: {1}.',
  '{0} is on the roll of the meeting now in session. Remove {1} when it has closed.':
    'Mae {0} ar gofrestr y cyfarfod sydd ar waith. Tynnwch {1} pan fydd wedi cau.',
  '{0} was removed ({1}).': 'Tynnwyd {0} ({1}).',
  'Added: {0}.': 'Ychwanegwyd: {0}.',
  name: 'enw',
  honorific: 'teitl',
  post: 'swydd',
  organisation: 'sefydliad',
  body: 'corff',
  part: 'rôl',
  '{0} {1}': '{0} {1}',
  'no {0} (was {1})': 'dim {0} ({1} gynt)',
  '{0} {1} (was {2})': '{0} {1} ({2} gynt)',
  'now votes': 'â phleidlais bellach',
  'no longer votes': 'heb bleidlais mwyach',
  'no deputies': 'dim dirprwyon',
  'deputies {0}': 'dirprwyon {0}',
  account: 'cyfrif',
  'The partnership is now called {0}, in short {1}, clerked by {2}.':
    "Enw'r bartneriaeth bellach yw {0}, {1} yn fyr, a {2} sy'n ei chlercio.",
  'The quorum was changed to {0} (was {1}).': 'Newidiwyd y cworwm i {0} ({1} gynt).',
  'Give the venue. An agenda can name another for its own meeting.':
    'Rhowch y lleoliad. Gall agenda enwi un arall ar gyfer ei chyfarfod ei hun.',
  'The venue was changed to {0}.': 'Newidiwyd y lleoliad i {0}.',
  'The venue was changed to {0} (was {1}).': 'Newidiwyd y lleoliad i {0} ({1} gynt).',
  'There is no house style called "{0}"; there are {1}.': 'Nid oes arddull tŷ o\'r enw "{0}"; mae {1}.',
  'The house style was changed to {0} (was {1}).': 'Newidiwyd yr arddull tŷ i {0} ({1} gynt).',
  'Give both folders.': 'Rhowch y ddwy ffolder.',
  '"{0}" {1}.': '"{0}": {1}.',
  'Papers are now filed in {0}, restricted ones in {1}.':
    'Caiff papurau eu ffeilio yn {0} bellach, a rhai cyfyngedig yn {1}.',
  'Give the name of whom the public may ask.': "Rhowch enw'r sawl y gall y cyhoedd holi.",
  'E-mail address': 'Cyfeiriad e-bost',
  'The contact was changed to {0} (was {1}).': 'Newidiwyd y cyswllt i {0} ({1} gynt).',
  'Leave at least one kind of interest, so that one can be declared.':
    'Gadewch o leiaf un math o fuddiant, fel y gellir datgan un.',
  'The interests were changed to {0}.': 'Newidiwyd y buddiannau i {0}.',
  'Access to information was changed to {0} (was {1}).': 'Newidiwyd mynediad at wybodaeth i {0} ({1} gynt).',
  'The numbering was changed to {0} (was {1}).': 'Newidiwyd y rhifo i {0} ({1} gynt).',
  'Time zone': 'Cylchfa amser',
  'The language is now {0}, the time zone {1}; notes are {2}; the chat is told {3}.':
    "Yr iaith bellach yw {0}, y gylchfa amser {1}; mae nodiadau'n {2}; dywedir yn y sgwrs {3}.",
  'Notes are now kept {0} (was {1}).': 'Cedwir nodiadau bellach {0} ({1} gynt).',
  'Give the name of the partnership, as the minutes print it.':
    "Rhowch enw'r bartneriaeth, fel y mae'r cofnodion yn ei argraffu.",
  'Give the name of the council that clerks the partnership.': "Rhowch enw'r cyngor sy'n clercio'r bartneriaeth.",
  'Give the name in words: its folder is called so.': 'Rhowch yr enw mewn geiriau: dyna enw ei ffolder.',
  'There is already a partnership called {0}. Give each partnership its own name and short name.':
    "Mae partneriaeth o'r enw {0} eisoes. Rhowch ei henw a'i henw byr ei hun i bob partneriaeth.",
  'There are two members called {0}. Give one of them a fuller name, since the record refers to people by name.':
    "Mae dau aelod o'r enw {0}. Rhowch enw llawnach i un ohonynt, gan fod y cofnod yn cyfeirio at bobl wrth eu henwau.",
  'Two members have the e-mail address {0}. Each person needs their own.':
    'Mae gan ddau aelod y cyfeiriad e-bost {0}. Mae angen ei gyfeiriad ei hun ar bob person.',
  'The interest "{0}" stands here twice; keep one of them.': 'Mae\'r buddiant "{0}" yma ddwywaith; cadwch un ohonynt.',
  'Restricted papers may not be filed where public papers are. Name another folder.':
    "Ni chaniateir ffeilio papurau cyfyngedig lle mae'r papurau cyhoeddus. Enwch ffolder arall.",
  'may not begin with / and may not have any of " * : < > ? \\ | or .. in it, since SharePoint refuses them':
    'ni all ddechrau gyda / na chynnwys dim o " * : < > ? \\ | nac .., gan fod SharePoint yn eu gwrthod',
  'must be an e-mail address, not "{0}"': 'rhaid iddo fod yn gyfeiriad e-bost, nid "{0}"',
  'must be a whole number, not "{0}"': 'rhaid iddo fod yn rhif cyfan, nid "{0}"',
  'must be {0} or more': 'rhaid iddo fod yn {0} neu fwy',
  'must be a time zone, such as Europe/London, not "{0}"':
    'rhaid iddi fod yn gylchfa amser, fel Europe/London, nid "{0}"',
  '{0} member counts': '{0} aelod sy’n cyfrif',
  '{0} members count': '{0} aelod sy’n cyfrif',
  'A quorum of {0} can never be met, since only {1} for it. Lower it, or add members.':
    'Ni ellir byth gyrraedd cworwm o {0}, gan mai dim ond {1} tuag ato. Gostyngwch ef, neu ychwanegwch aelodau.',
  'The quorum needs somebody for {0}, but no member represents that body, so no meeting is quorate without a substitute. Say first who does.':
    "Mae angen rhywun dros {0} ar y cworwm, ond nid oes aelod yn cynrychioli'r corff hwnnw, felly nid oes cworwm mewn unrhyw gyfarfod heb ddirprwy. Dywedwch yn gyntaf pwy sy'n gwneud.",
  chair: 'cadeirydd',
  'co-chair': 'cyd-gadeirydd',
  'vice-chair': 'is-gadeirydd',
  clerk: 'clerc',
  member: 'aelod',
  'in attendance': 'yn bresennol',
  council: 'y cyngor',
  police: 'yr heddlu',
  fire: 'y gwasanaeth tân ac achub',
  probation: 'y gwasanaeth prawf',
  health: 'y gwasanaeth iechyd',
  'leaves the room': 'yn gadael yr ystafell',
  'speaks then leaves': 'yn siarad ac yna’n gadael',
  'stays and does not vote': 'yn aros heb bleidleisio',
  stays: 'yn aros',
  'by statute': 'trwy statud',
  adopted: 'mabwysiadwyd',
  'no rules': 'dim rheolau',
  English: 'Saesneg',
  Welsh: 'Cymraeg',
  'Welsh and English, side by side': 'Cymraeg a Saesneg, ochr yn ochr',
  'for {0}': 'dros {0}',
  votes: 'â phleidlais',
  'no vote': 'heb bleidlais',
  'deputies: {0}': 'dirprwyon: {0}',
  '{0} member': '{0} aelod',
  '{0} members': '{0} aelod',
  'with {0} represented': 'gyda {0} yn cael eu cynrychioli',
  '{0} leads an organisation that is not named. Add the organisation.':
    "Mae {0} yn arwain sefydliad nad yw wedi'i enwi. Ychwanegwch y sefydliad.",
  'now leads the organisation': 'yn arwain y sefydliad bellach',
  'no longer leads the organisation': 'ddim yn arwain y sefydliad mwyach',
  'leads the organisation': 'yn arwain y sefydliad',
  'of answers': 'am atebion',
  'of the quorum': 'am y cworwm',
  'of papers': 'am bapurau',
  'of actions': 'am gamau gweithredu',
  "of an organisation's actions": 'am gamau gweithredu sefydliad',
  'all of them': 'pob un',
  'The reminders that are sent were changed to {0} (was {1}).':
    'Newidiwyd y nodiadau atgoffa a anfonir i {0} ({1} gynt).',
  'none set': 'heb ei osod',
  '{0}, {1} clear days': '{0}, {1} diwrnod clir',
  'from 1 in each meeting': 'o 1 ym mhob cyfarfod',
  'from {0}1 in each meeting': 'o {0}1 ym mhob cyfarfod',
  'from meeting to meeting': 'o gyfarfod i gyfarfod',
  'from meeting to meeting, beginning at {0}': 'o gyfarfod i gyfarfod, gan ddechrau o {0}',
  'for good': 'am byth',
  '{0} days after the minutes are confirmed': "{0} diwrnod ar ôl cadarnhau'r cofnodion",
  'shown in the chat': 'cael eu dangos yn y sgwrs',
  'an answer to each entry': 'ateb i bob cofnod',
  'only what no card shows': 'dim ond yr hyn nad oes cerdyn yn ei ddangos',
  'counted in the chat, not shown': 'cael eu cyfrif yn y sgwrs, nid eu dangos',
  'This chat is already linked to another partnership.':
    "Mae'r sgwrs hon wedi'i chysylltu â phartneriaeth arall eisoes.",
  'Only a clerk of {0} may link this chat to it.': "Dim ond clerc {0} a gaiff gysylltu'r sgwrs hon â hi.",
  'Only a clerk of the partnership may change its terms of reference.':
    'Dim ond clerc y bartneriaeth a gaiff newid ei chylch gorchwyl.',
}
