/** The Welsh of the forms for comments. */
export const commentForms = {
  Comment: 'Sylw',
  'Each member gets the minutes one-to-one, with the button "{0}". You have the comments on your card.':
    'Mae pob aelod yn cael y cofnodion un-i-un, gyda’r botwm "{0}". Mae’r sylwadau ar eich cerdyn chi.',
  'Comments by': 'Sylwadau erbyn',
  'Optional: a date, or in words': 'Dewisol: dyddiad, neu mewn geiriau',
  '{0} (restricted)': '{0} (cyfyngedig)',
  'Choose an item.': 'Dewiswch eitem.',
  'Write the comment.': 'Ysgrifennwch y sylw.',
  'The clerk alone reads it, and your card shows what becomes of it.':
    'Y clerc yn unig sy’n ei ddarllen, ac mae eich cerdyn yn dangos beth a ddaw ohono.',
  'That comment has been settled already.': 'Mae’r sylw hwnnw wedi’i ddatrys eisoes.',
  'A new note': 'Nodyn newydd',
  Text: 'Testun',
  'Write the text as it is to stand.': 'Ysgrifennwch y testun fel y mae i sefyll.',
  'Show its words': 'Dangos ei eiriau',
  'For another entry, choose it and press "{0}".': 'I gael cofnod arall, dewiswch ef a phwyswch "{0}".',
  'Take into the record': 'Cymryd i’r cofnod',
}
