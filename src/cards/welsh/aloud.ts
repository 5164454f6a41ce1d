/** The Welsh of what a card is in words. */
export const aloud = {
  'To fill in: {0}.': 'I’w llenwi: {0}.',
  'Buttons: {0}.': 'Botymau: {0}.',
  'This card cannot be shown here. Open it in the Teams app, or type "help".':
    'Ni ellir dangos y cerdyn hwn yma. Agorwch ef yn ap Teams, neu teipiwch "cymorth".',
  'Partnership Clerk has something for you.': 'Mae gan Partnership Clerk rywbeth i chi.',
}
