/** The Welsh of what the companion page is told. */
export const companionSaid = {
  'Please sign in: the page was not told who you are.': 'Mewngofnodwch: ni ddywedwyd wrth y dudalen pwy ydych chi.',
  'Your sign-in has run out. It is renewed by itself; if this stays, close the page and open it again.':
    "Mae eich mewngofnodi wedi dod i ben. Caiff ei adnewyddu ohono'i hun; os yw hyn yn parhau, caewch y dudalen a'i hagor eto.",
  "Teams' word on who you are could not be checked. Close the page and open it again.":
    "Nid oedd modd gwirio gair Teams am bwy ydych chi. Caewch y dudalen a'i hagor eto.",
  'People of your organisation cannot use this page. Everything can be done in the meeting chat.':
    "Ni all pobl eich sefydliad ddefnyddio'r dudalen hon. Gellir gwneud popeth yn sgwrs y cyfarfod.",
  'You are not known as a member of a partnership here. Everything can be done in the meeting chat; ask its clerk if you should be a member.':
    "Nid ydych yn hysbys yma fel aelod o bartneriaeth. Gellir gwneud popeth yn sgwrs y cyfarfod; gofynnwch i'w chlerc os dylech fod yn aelod.",
  'There is no such meeting, or its agenda has not been published yet.':
    "Nid oes cyfarfod o'r fath, neu nid yw ei agenda wedi'i chyhoeddi eto.",
  'There is nothing here by that name.': 'Nid oes dim yma wrth yr enw hwnnw.',
  'What the page sent could not be understood. Nothing was recorded. Reload the page and try again.':
    'Nid oedd modd deall yr hyn a anfonodd y dudalen. Ni chofnodwyd dim. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  'That is too long to be sent at once. Nothing was recorded; send it in parts.':
    "Mae hynny'n rhy hir i'w anfon ar unwaith. Ni chofnodwyd dim; anfonwch ef mewn rhannau.",
  'Something went wrong here and this may not have been recorded. Please try again in a moment.':
    "Aeth rhywbeth o'i le yma, ac efallai na chafodd hyn ei gofnodi. Rhowch gynnig arall arni ymhen ennyd.",
  'The page asks for too much at once. Wait a moment and try again.':
    "Mae'r dudalen yn gofyn am ormod ar unwaith. Arhoswch ychydig a rhowch gynnig arall arni.",
  'The rehearsal room answers this machine alone.': "Mae'r ystafell ymarfer yn ateb y peiriant hwn yn unig.",
  'Not published yet': 'Heb ei gyhoeddi eto',
  'To come': 'I ddod',
  'In session': 'Yn eistedd',
  Adjourned: "Wedi'i ohirio",
  Closed: 'Wedi cau',
  Chair: 'Cadeirydd',
  'Co-chair': 'Cyd-gadeirydd',
  'Vice-chair': 'Is-gadeirydd',
  Clerk: 'Clerc',
  Member: 'Aelod',
  'In attendance': 'Yn bresennol',
  'Being taken': 'Dan sylw',
  Taken: "Wedi'i thrafod",
  Deferred: 'Gohiriwyd',
  Withdrawn: 'Tynnwyd yn ôl',
  Draft: 'Drafft',
  Issued: "Wedi'u cyhoeddi",
  Confirmed: "Wedi'u cadarnhau",
  'Restricted action': 'Cam gweithredu cyfyngedig',
  Show: 'Dangos',
  'Open the meeting': 'Agor y cyfarfod',
  'See the agenda that waits': "Gweld yr agenda sy'n aros",
}
