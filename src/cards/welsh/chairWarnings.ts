/** The Welsh of what those who conduct are warned of. */
export const chairWarnings = {
  'The meeting is adjourned.': "Mae'r cyfarfod wedi'i ohirio.",
  'Restricted. Notes and decisions go to the bot one-to-one.':
    'Cyfyngedig. Ysgrifennwch nodiadau a phenderfyniadau at y bot yn breifat.',
  'Restricted ({0}). Notes and decisions go to the bot one-to-one.':
    'Cyfyngedig ({0}). Ysgrifennwch nodiadau a phenderfyniadau at y bot yn breifat.',
  'In the meeting and not entitled: {0}.': 'Yn y cyfarfod heb hawl i glywed: {0}.',
}
