/** The Welsh of what members did for themselves. */
export const newsForClerk = {
  '{0} asks for another date: {1}.': '{0} yn gofyn am ddyddiad arall: {1}.',
  '{0} has changed its date: {1}.': '{0} wedi newid ei ddyddiad: {1}.',
  '{0} says that it is not theirs.': '{0} yn dweud nad yw’n eiddo iddynt.',
  '{0} has done it.': '{0} wedi ei gwblhau.',
  '{0} has withdrawn it.': '{0} wedi ei dynnu’n ôl.',
  '{0} declared: {1}, item {2}.': 'Datganodd {0}: {1}, eitem {2}.',
  '{0} declared: {1}, items {2}.': 'Datganodd {0}: {1}, eitemau {2}.',
  'Before the meeting:': 'Cyn y cyfarfod:',
}
