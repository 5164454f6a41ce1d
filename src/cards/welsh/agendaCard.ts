/** The Welsh of the agenda card. */
export const agendaCard = {
  "I'll be there": 'Byddaf yno',
  'Send apologies': 'Anfon ymddiheuriadau',
  'Declare an interest': 'Datgan buddiant',
  'Open the agenda': 'Agor yr agenda',
  'The meeting is in session.': "Mae'r cyfarfod ar waith.",
  'The meeting is adjourned.': "Mae'r cyfarfod wedi'i ohirio.",
  'The meeting has closed.': "Mae'r cyfarfod wedi cau.",
  '{0} (for {1})': '{0} (dros {1})',
  '{0} and {1} more': '{0} a[c] {1} arall',
  'nobody yet': 'neb eto',
  'Here: {0}.': 'Yma: {0}.',
  'Coming: {0}.': 'Yn dod: {0}.',
  'Apologies: {0}.': 'Ymddiheuriadau: {0}.',
  '{0} not answered yet.': '{0} heb ateb eto.',
}
