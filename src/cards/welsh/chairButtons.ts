/** The Welsh of the buttons a meeting is run with. */
export const chairButtons = {
  Undo: 'Dadwneud',
  'Next item: none, close the meeting': "Eitem nesaf: dim, cau'r cyfarfod",
  'Next item: {0}': 'Eitem nesaf: {0}',
  Resume: 'Ailddechrau',
  'Confirm as correct record': 'Cadarnhau’n gofnod cywir',
  'Add a note': 'Ychwanegu nodyn',
  'Record a resolution': 'Cofnodi penderfyniad',
  'Record an action': 'Cofnodi cam gweithredu',
  Correct: 'Cywiro',
  'Take another item': 'Cymryd eitem arall',
  Defer: 'Gohirio eitem',
  Adjourn: "Gohirio'r cyfarfod",
  'Previous item': 'Eitem flaenorol',
  'Close the meeting': "Cau'r cyfarfod",
  'Take this item': 'Cymryd yr eitem hon',
  'Defer this item': "Gohirio'r eitem hon",
}
