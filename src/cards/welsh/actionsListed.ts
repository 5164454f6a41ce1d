/** The Welsh of the open actions listed. */
export const actionsListed = {
  'There are no open actions.': 'Nid oes camau gweithredu agored.',
  'no owner yet': 'heb berchennog eto',
  'and {0} more': 'a[c] {0} arall',
  '{0} restricted, not shown here': '{0} cyfyngedig, nas dangosir yma',
  'Open actions of {0}': 'Camau gweithredu agored {0}',
  'no date yet': 'dim dyddiad eto',
  'due {0}': 'i’w gwblhau erbyn {0}',
  'from {0}': 'o {0}',
}
