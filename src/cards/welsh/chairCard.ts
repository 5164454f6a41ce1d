/** The Welsh of the chair's card. */
export const chairCard = {
  'The meeting has closed': "Mae'r cyfarfod wedi cau",
  'The draft minutes go to the clerk one-to-one.': "Mae'r cofnodion drafft yn mynd at y clerc yn breifat.",
  'The meeting is open': "Mae'r cyfarfod ar agor",
  'For the chair, the vice-chair and the clerk': "I'r cadeirydd, yr is-gadeirydd a'r clerc",
  'No item is being taken yet.': 'Nid oes eitem dan sylw eto.',
  Less: 'Llai',
  More: 'Mwy',
  'In the chair': 'Yn y gadair',
  'Nothing recorded in this item yet.': "Dim wedi'i gofnodi yn yr eitem hon eto.",
  Undo: 'Dadwneud',
}
