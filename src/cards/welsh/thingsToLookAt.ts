/** The Welsh of things to look at. */
export const thingsToLookAt = {
  'Nothing was found that needs a look.': 'Ni chafwyd dim y mae angen edrych arno.',
  '1 thing to look at': '1 peth i edrych arno',
  '{0} things to look at': '{0} peth i edrych arnynt',
  'Accessibility: {0}': 'Hygyrchedd: {0}',
}
