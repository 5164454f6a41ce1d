/** The Welsh of who did not come. */
export const whoDidNotCome = {
  Absent: 'Absennol',
  Apologies: 'Ymddiheuriadau',
  'Who did not come': 'Pwy na ddaeth',
}
