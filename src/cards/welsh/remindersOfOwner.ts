/** The Welsh of the actions somebody is reminded of. */
export const remindersOfOwner = {
  'Action A{0}': 'Cam gweithredu A{0}',
  'Action A{0}: {1}': 'Cam gweithredu A{0}: {1}',
  'Nothing more to do.': "Dim mwy i'w wneud.",
  'Restricted: for you alone.': 'Cyfyngedig: i chi yn unig.',
  'You have accepted it.': "Rydych wedi'i dderbyn.",
  'Type "done A{0}" when it is done.': 'Teipiwch "A{0} wedi\'i gwblhau" pan fydd wedi ei wneud.',
  'and {0} more': 'a[c] {0} arall',
  Accept: 'Derbyn',
  Done: 'Wedi ei wneud',
  'Change the date': 'Newid y dyddiad',
  'Not mine': 'Nid fy un i',
}
