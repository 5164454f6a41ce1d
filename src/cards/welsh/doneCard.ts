/** The Welsh of what was done. */
export const doneCard = {
  'I have returned': 'Rwyf wedi dychwelyd',
}
