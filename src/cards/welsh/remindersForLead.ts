/** The Welsh of what an organisation has to do. */
export const remindersForLead = {
  'Open actions of {0}': 'Camau gweithredu agored {0}',
  'Nothing more to do.': "Dim mwy i'w wneud.",
  'and {0} more': 'a[c] {0} arall',
  '{0} restricted, not shown here': '{0} cyfyngedig, nas dangosir yma',
}
