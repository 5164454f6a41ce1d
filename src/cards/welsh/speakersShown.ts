/** The Welsh of the list of those who would like to speak. */
export const speakersShown = {
  "I'd like to speak": 'Hoffwn siarad',
  'I no longer wish to speak': 'Nid wyf am siarad mwyach',
  'Has spoken: {0}': 'Wedi siarad: {0}',
  'To speak: {0}.': 'I siarad: {0}.',
}
