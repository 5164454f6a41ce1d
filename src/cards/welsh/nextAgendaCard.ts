/** The Welsh of items asked for. */
export const nextAgendaCard = {
  'Asked for by members': 'Gofynnwyd amdanynt gan aelodau',
  'Restricted.': 'Cyfyngedig.',
  'Asked for by {0}.': 'Gofynnwyd amdano gan {0}.',
  'Asked for by {0} because {1}.': 'Gofynnwyd amdano gan {0} oherwydd: {1}.',
  'Not on this draft.': 'Nid yw ar y drafft hwn.',
  'Leave out': 'Gadael allan',
}
