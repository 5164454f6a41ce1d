/** The Welsh of the facts about an item. */
export const itemFacts = {
  '{0} (verbal)': '{0} (ar lafar)',
  '{0} of {1} items': '{0} o {1} eitem',
  Restricted: 'Cyfyngedig',
  '{0} minutes': '{0} munud',
  '{0} minutes, until {1}': '{0} munud, tan {1}',
  '{0} minutes, until {1}: {2} over': '{0} munud, tan {1}: {2} dros yr amser',
  '{0} minutes, until {1}: {2} left': '{0} munud, tan {1}: {2} ar ôl',
  Presenter: 'Cyflwynydd',
  Papers: 'Papurau',
  Paper: 'Papur',
  'page {0}': 'tudalen {0}',
  'pages {0}': 'tudalennau {0}',
}
