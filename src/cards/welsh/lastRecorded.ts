/** The Welsh of the last line of an item's card. */
export const lastRecorded = {
  'Last, by {0}: {1}': 'Diwethaf, gan {0}: {1}',
  'Recorded under item {0}.': 'Cofnodwyd o dan eitem {0}.',
}
