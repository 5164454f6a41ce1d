/** The Welsh of the question before the meeting closes. */
export const closingCard = {
  'One item has not been taken': 'Mae un eitem heb ei chymryd',
  '{0} items have not been taken': 'Mae {0} eitem heb eu cymryd',
  'and {0} more': 'a[c] {0} arall',
  '"Defer the rest" minutes each as deferred, since it was not reached, and closes the meeting. They come on the next agenda either way.':
    "Mae \"Gohirio'r gweddill\" yn cofnodi bod pob un wedi'i gohirio am na chyrhaeddwyd hi, ac yn cau'r cyfarfod. Dônt ar yr agenda nesaf y naill ffordd neu'r llall.",
  'Defer the rest': "Gohirio'r gweddill",
  'Close the meeting': "Cau'r cyfarfod",
  'Go on with the meeting': "Mynd ymlaen â'r cyfarfod",
}
