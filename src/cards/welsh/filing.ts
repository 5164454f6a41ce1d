/** The Welsh of why a paper could not be filed or read, and of what an edited one says otherwise than the record. */
export const filing = {
  '{0}: {1}.': '{0}: {1}.',
  '“{0}” is open in Word or another program, or checked out, so it was left as it is. Close it, or check it in, and it is filed by itself.':
    "Mae “{0}” ar agor yn Word neu raglen arall, neu wedi ei dynnu allan, felly fe'i gadawyd fel y mae. Caewch ef, neu rhowch ef yn ôl i mewn, ac fe'i ffeilir ohono'i hun.",
  'The place where papers are filed could not be reached.': 'Ni ellid cyrraedd y man lle caiff papurau eu ffeilio.',
  '“{0}” could not be filed': 'Ni ellid ffeilio “{0}”',
  '“{0}” could not be filed: others kept changing the files of that name.':
    "Ni ellid ffeilio “{0}”: roedd eraill yn dal i newid y ffeiliau o'r enw hwnnw.",
  '“{0}” could not be saved in the folder for papers: {1}.': 'Ni ellid cadw “{0}” yn y ffolder ar gyfer papurau: {1}.',
  '“{0}” was changed at that very moment; it is tried again.':
    'Newidiwyd “{0}” ar yr union adeg honno; rhoddir cynnig arall arni.',
  '“{0}” was edited, and it is not known any more what was first printed in it, so it was left as it is.':
    "Golygwyd “{0}”, ac nid yw'n hysbys mwyach beth a argraffwyd ynddo gyntaf, felly fe'i gadawyd fel y mae.",
  'The filed paper could not be read': 'Ni ellid darllen y papur a ffeiliwyd',
  'A paper that is no longer wanted could not be taken away': 'Ni ellid symud papur nad oes ei angen mwyach',
  'The paper at that link could not be read': 'Ni ellid darllen y papur wrth y ddolen honno',
  'That link leads to a folder; give the link of the file itself.':
    "Mae'r ddolen honno'n arwain at ffolder; rhowch ddolen y ffeil ei hun.",
  '“{0}” is too large to be read as an agenda.': "Mae “{0}” yn rhy fawr i'w darllen fel agenda.",
  'That link leads to a restricted paper, so it was not read.':
    "Mae'r ddolen honno'n arwain at bapur cyfyngedig, felly ni chafodd ei ddarllen.",
  'SharePoint gave something that is no file.': 'Rhoddodd SharePoint rywbeth nad yw’n ffeil.',
  'That is not the web address of a file in SharePoint.': 'Nid cyfeiriad gwe ffeil yn SharePoint yw hwnnw.',
  'There is a file called “{0}” where a folder of that name is needed.':
    "Mae ffeil o'r enw “{0}” lle mae angen ffolder o'r enw hwnnw.",
  'There is no library “{0}” in the site {1}. It has: {2}.':
    'Nid oes llyfrgell “{0}” yn y safle {1}. Y rhai sydd yno: {2}.',
  '“{0}” and “{1}” are one library; restricted papers need their own.':
    'Un llyfrgell yw “{0}” a “{1}”; mae ar bapurau cyfyngedig angen eu llyfrgell eu hunain.',
  'That link leads outside the folder for papers, so it was not read.':
    "Mae'r ddolen honno'n arwain y tu allan i'r ffolder ar gyfer papurau, felly ni chafodd ei darllen.",
  'There is no paper at that link which can be read.': 'Nid oes papur y gellir ei ddarllen wrth y ddolen honno.',
  'Papers are kept in a folder here, and that link is not the link of a file in it.':
    "Cedwir papurau mewn ffolder yma, ac nid dolen ffeil ynddi yw'r ddolen honno.",
  'SharePoint did not accept it': 'ni dderbyniodd SharePoint ef',
  'Microsoft 365 did not accept the bot’s sign-in; ask IT to check its secret or certificate':
    'ni dderbyniodd Microsoft 365 fewngofnodiad y bot; gofynnwch i TG wirio ei gyfrinach neu ei dystysgrif',
  'the bot has not been given write access to the site; ask IT to grant it':
    "nid yw'r bot wedi cael yr hawl i ysgrifennu ar y safle; gofynnwch i TG ei rhoi",
  'the site or library is no longer there': "nid yw'r safle na'r llyfrgell yno mwyach",
  'it is too large for the library': "mae'n rhy fawr i'r llyfrgell",
  'the file is open or checked out by somebody': "mae'r ffeil ar agor neu wedi ei thynnu allan gan rywun",
  'SharePoint is too busy and asked for a longer wait': 'mae SharePoint yn rhy brysur, a gofynnodd am aros yn hwy',
  'the library is full': "mae'r llyfrgell yn llawn",
  'SharePoint answered {0}': 'atebodd SharePoint {0}',
  'signing in to Microsoft 365 did not succeed': 'ni lwyddodd y mewngofnodi i Microsoft 365',
  'SharePoint could not be reached': 'ni ellid cyrraedd SharePoint',
  'Item {0}': 'Eitem {0}',
  '{0}: the record has “{1}”, which could not be put into the document you edited. Write it there if it is wanted.':
    '{0}: mae gan y cofnod “{1}”, na ellid ei roi yn y ddogfen a olygwyd gennych. Ysgrifennwch ef yno os oes ei angen.',
  '{0}: your document has “{1}”, which was taken out of the record. It stayed in the document.':
    "{0}: mae gan eich dogfen “{1}”, a dynnwyd o'r cofnod. Arhosodd yn y ddogfen.",
  '{0}: your document has “{1}”, the record “{2}”. Your document was left as it is.':
    "{0}: mae gan eich dogfen “{1}”, a'r cofnod “{2}”. Gadawyd eich dogfen fel y mae.",
  '“{0}” was edited too. It was left as it is; nothing of it is in this document.':
    "Golygwyd “{0}” hefyd. Fe'i gadawyd fel y mae; nid oes dim ohono yn y ddogfen hon.",
}
