/** The Welsh of how something was moved and voted. */
export const votesInWords = {
  'proposed by {0}': 'cynigiwyd gan {0}',
  'seconded by {0}': 'eiliwyd gan {0}',
  'for {0}, against {1}, abstained {2}': 'o blaid {0}, yn erbyn {1}, ymatal {2}',
  'casting vote for': 'pleidlais fwrw o blaid',
  'casting vote against': 'pleidlais fwrw yn erbyn',
  'Motion moved: {0}': 'Cynnig a wnaed: {0}',
  'Motion lost: {0}': 'Cynnig a gollwyd: {0}',
  'Motion withdrawn: {0}': 'Cynnig a dynnwyd yn ôl: {0}',
  'Motion carried: {0}': 'Cynnig a dderbyniwyd: {0}',
  'Amendment moved: {0}': 'Gwelliant a gynigiwyd: {0}',
  'Amendment lost: {0}': 'Gwelliant a gollwyd: {0}',
  'Amendment withdrawn: {0}': 'Gwelliant a dynnwyd yn ôl: {0}',
  'Amendment carried: {0}': 'Gwelliant a dderbyniwyd: {0}',
}
