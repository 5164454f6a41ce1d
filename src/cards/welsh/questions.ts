/** The Welsh of what people are asked. */
export const questions = {
  'Admitted as urgent business.': 'Derbyniwyd fel busnes brys.',
  'Admitted as urgent business, to be considered under {0}.': 'Derbyniwyd fel busnes brys, i’w ystyried o dan {0}.',
  'Not admitted.': 'Ni dderbyniwyd.',
  'Urgent business': 'Busnes brys',
  'Reason: {0}': 'Rheswm: {0}',
  'Asked by {0}. Only the person in the chair may admit it; the reason is printed in the minutes.':
    'Gofynnwyd gan {0}. Dim ond y sawl sydd yn y gadair a gaiff ei dderbyn; argreffir y rheswm yn y cofnodion.',
  Admit: 'Derbyn',
  'Do not admit': 'Peidio â derbyn',
  'Wait until they have left, or continue.': 'Arhoswch nes eu bod wedi gadael, neu parhewch.',
  Continue: 'Parhau',
  Wait: 'Aros',
  'Your item': 'Eich eitem',
  '{0} is next': '{0}: dyma’r eitem nesaf',
  '{0} is being taken': '{0}: trafodir yr eitem yn awr',
  'You declared: {0}. You may {1}.': 'Datganasoch: {0}. Mae hawl gennych i wneud hyn: {1}.',
  'You declared: {0}. Please {1}.': 'Datganasoch: {0}. Gofynnir i chi wneud hyn: {1}.',
  'What you press here is minuted.': 'Cofnodir yr hyn a bwyswch yma.',
  'I have left the room': 'Rwyf wedi gadael yr ystafell',
  'I have stayed': 'Rwyf wedi aros',
  'Which partnership is this agenda for?': 'Ar gyfer pa bartneriaeth y mae’r agenda hon?',
}
