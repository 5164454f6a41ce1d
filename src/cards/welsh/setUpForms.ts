/** The Welsh of the forms of a partnership's terms of reference. */
export const setUpForms = {
  'Nothing has been changed yet.': 'Nid oes dim wedi ei newid eto.',
  'Terms of reference': 'Cylch gorchwyl',
  'There are no terms of reference yet.': 'Nid oes cylch gorchwyl eto.',
  Member: 'Aelod',
  'Choose the member.': 'Dewiswch yr aelod.',
  Continue: 'Parhau',
  'What was recorded of the person in earlier meetings stays.':
    "Mae'r hyn a gofnodwyd am y person mewn cyfarfodydd cynharach yn aros.",
  Remove: 'Tynnu',
  Add: 'Ychwanegu',
  'Change {0}': 'Newid {0}',
  Save: 'Cadw',
  'Choose one.': 'Dewiswch un.',
  'The folder its papers are filed in stays; it has a form of its own.':
    "Mae'r ffolder lle ffeilir ei phapurau yn aros; mae ganddi ei ffurflen ei hun.",
  Count: 'Nifer',
  'How many members; empty for no count': 'Faint o aelodau; gwag am ddim nifer',
  'Bodies that must be represented': "Cyrff y mae'n rhaid eu cynrychioli",
  'Give the venue.': 'Rhowch y lleoliad.',
  Folder: 'Ffolder',
  'Give the folder.': 'Rhowch y ffolder.',
  'Restricted folder': 'Ffolder gyfyngedig',
  'Both are below the library that IT has set. What was filed before stays where it is.':
    "Mae'r ddwy o dan y llyfrgell a osododd TG. Mae'r hyn a ffeiliwyd o'r blaen yn aros lle y mae.",
  'Whom the public may ask about a meeting; the agenda prints it.':
    "Y sawl y gall y cyhoedd ei holi am gyfarfod; mae'r agenda'n ei argraffu.",
  Post: 'Swydd',
  Telephone: 'Ffôn',
  'Clear days of notice': 'Diwrnodau clir o rybudd',
  'Five, where this is empty': 'Pump, lle mae hyn yn wag',
  'By statute: Local Government Act 1972, Part VA. Adopted: the partnership keeps to the same rules of its own accord.':
    "Trwy statud: Deddf Llywodraeth Leol 1972, Rhan VA. Mabwysiadwyd: mae'r bartneriaeth yn cadw at yr un rheolau o'i gwirfodd.",
  'Change the reminders': 'Newid y nodiadau atgoffa',
  'Reminders that are sent': 'Nodiadau atgoffa a anfonir',
  'To members who have not said whether they come': 'I aelodau nad ydynt wedi dweud a fyddant yn dod',
  'To clerk and chair, of the quorum to be expected': "I'r clerc a'r cadeirydd, am y cworwm i'w ddisgwyl",
  'To members, of papers that were added': 'I aelodau, am bapurau a ychwanegwyd',
  'To owners, of their actions': 'I berchnogion, am eu camau gweithredu',
  'To whoever leads an organisation, of its actions': "I bwy bynnag sy'n arwain sefydliad, am ei gamau gweithredu",
  'Letters in front': 'Llythrennau o flaen',
  'First number': 'Rhif cyntaf',
  'Of the first meeting kept here': 'Y cyfarfod cyntaf a gedwir yma',
  'Days that notes are kept': 'Diwrnodau y cedwir nodiadau',
  'Empty: for good': 'Gwag: am byth',
  'Counted from the day the minutes are confirmed. What the minutes print is always kept.':
    "Cyfrifir o'r diwrnod y cadarnheir y cofnodion. Cedwir yr hyn y mae'r cofnodion yn ei argraffu bob amser.",
  'In your own words. A kind that is left empty is taken away.':
    'Yn eich geiriau eich hun. Caiff math a adewir yn wag ei dynnu.',
  'Kind of interest {0}': 'Math o fuddiant {0}',
  'Whoever declares it ({0})': "Pwy bynnag sy'n ei ddatgan ({0})",
  'and {0} earlier ones': 'a {0} cynharach',
}
