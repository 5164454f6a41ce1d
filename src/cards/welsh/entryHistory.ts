/** The Welsh of what became of an entry of the minutes. */
export const entryHistory = {
  '{0}, after the close': '{0}, ar ôl cau',
  'Recorded by {0} on {1}': 'Cofnodwyd gan {0}, {1}',
  'Corrected by {0} on {1}': 'Cywirwyd gan {0}, {1}',
  'The vote on it recorded by {0} on {1}': 'Cofnodwyd y bleidlais arno gan {0}, {1}',
  'The vote on it recorded in item {0} by {1} on {2}': 'Cofnodwyd y bleidlais arno yn eitem {0} gan {1}, {2}',
  'Moved by {0} on {1}': 'Symudwyd gan {0}, {1}',
  'Struck out by {0} on {1}': 'Dilëwyd gan {0}, {1}',
  'Recorded in item {0} by {1} on {2}': 'Cofnodwyd yn eitem {0} gan {1}, {2}',
  'Corrected in item {0} by {1} on {2}': 'Cywirwyd yn eitem {0} gan {1}, {2}',
  'Moved to item {0} by {1} on {2}': 'Symudwyd i eitem {0} gan {1}, {2}',
  'Struck out in item {0} by {1} on {2}': 'Dilëwyd yn eitem {0} gan {1}, {2}',
}
