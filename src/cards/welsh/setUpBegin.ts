/** The Welsh of the card that begins a partnership. */
export const setUpBegin = {
  'A new partnership': 'Partneriaeth newydd',
  Name: 'Enw',
  'As the minutes print it': "Fel y mae'r cofnodion yn ei argraffu",
  'Give the name.': 'Rhowch yr enw.',
  'Short name': 'Enw byr',
  'As text and file names refer to it': 'Fel y mae testun ac enwau ffeiliau yn cyfeirio ati',
  Council: 'Cyngor',
  'The council that clerks it': "Y cyngor sy'n ei chlercio",
  'Give the name of the council.': "Rhowch enw'r cyngor.",
  'You are its clerk to begin with, and the chat you asked in becomes its chat.':
    "Chi yw ei chlerc i ddechrau, a'r sgwrs y gofynnoch ynddi fydd ei sgwrs.",
  'You are its clerk to begin with. Its chat is linked afterwards, by "link" and its name typed there.':
    'Chi yw ei chlerc i ddechrau. Cysylltir ei sgwrs wedyn, trwy deipio "cysylltu" a\'i henw yno.',
  Begin: 'Dechrau',
  '{0} is begun. Everything else is set on its own card, which I have sent you below.':
    "Mae {0} wedi'i dechrau. Gosodir popeth arall ar ei cherdyn ei hun, a anfonais atoch isod.",
}
