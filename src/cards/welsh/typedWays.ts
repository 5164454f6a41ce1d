/** The Welsh of what stands on the buttons of a question about typed words. */
export const typedWays = {
  'All of it as one': 'Y cyfan fel un',
  'The decision alone': 'Y penderfyniad yn unig',
  Resolved: 'Penderfynwyd',
  Agreed: 'Cytunwyd',
  Lost: 'Collwyd',
  'Which action? Show them': 'Pa gam gweithredu? Dangos nhw',
  'Left the room': 'Gadawodd yr ystafell',
  'Stayed in the room': 'Arhosodd yn yr ystafell',
  'Stay at item {0}': 'Aros gydag eitem {0}',
  'Go on to item {0}': 'Ymlaen i eitem {0}',
  'Close the meeting': "Cau'r cyfarfod",
}
