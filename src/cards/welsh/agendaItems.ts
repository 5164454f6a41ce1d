/** The Welsh of the items on the agenda card. */
export const agendaItems = {
  Restricted: 'Cyfyngedig',
  Deferred: 'Gohiriwyd',
  Withdrawn: 'Tynnwyd yn ôl',
  ' (verbal)': ' (ar lafar)',
  '{0} minutes': '{0} munud',
  Paper: 'Papur',
  'Earlier items: {0}': 'Eitemau cynharach: {0}',
  'Show all {0} items': 'Dangos pob un o’r {0} eitem',
  'Show fewer items': 'Dangos llai o eitemau',
}
