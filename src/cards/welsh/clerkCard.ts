/** The Welsh of the clerk's card. */
export const clerkCard = {
  'Confirmed minutes: {0}': 'Cofnodion a gadarnhawyd: {0}',
  'Draft minutes, issued: {0}': 'Cofnodion drafft, wedi’u dosbarthu: {0}',
  'Draft minutes: {0}': 'Cofnodion drafft: {0}',
  'Look again': 'Edrych eto',
  'Record who did not come': 'Cofnodi pwy na ddaeth',
  Redraft: 'Ailddrafftio',
  'Add to the minutes': 'Ychwanegu at y cofnodion',
  'Send actions to owners': 'Anfon camau gweithredu at berchnogion',
  'Issue to members': 'Dosbarthu i’r aelodau',
  'Mark as issued': 'Nodi fel wedi’i ddosbarthu',
  'Confirm as correct record': 'Cadarnhau’n gofnod cywir',
  Correct: 'Cywiro',
  Release: 'Rhyddhau',
  Hold: 'Cadw',
}
