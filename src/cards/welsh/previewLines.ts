/** The Welsh of the lines of an agenda that were not understood. */
export const previewLines = {
  'Not understood, and not part of the agenda unless you say so: one line':
    'Ni ddeallwyd, ac nid yw’n rhan o’r agenda oni bai eich bod yn dweud hynny: un llinell',
  'Not understood, and not part of the agenda unless you say so: {0} lines':
    'Ni ddeallwyd, ac nid ydynt yn rhan o’r agenda oni bai eich bod yn dweud hynny: {0} llinell',
  'Show more ({0})': 'Dangos mwy ({0})',
  'Back to the first': "Yn ôl i'r cyntaf",
  'Several at once …': 'Sawl un ar unwaith …',
  'Line {0}: {1}': 'Llinell {0}: {1}',
  'Make it an item': 'Ei gwneud yn eitem',
  'Belongs to item …': 'Yn perthyn i eitem …',
  'Leave out': 'Gadael allan',
  'Lines {0} to {1}: {2} … {3}': 'Llinellau {0} i {1}: {2} … {3}',
  'Look at each …': 'Edrych ar bob un …',
  'Leave out these {0} lines': 'Gadael y {0} llinell hyn allan',
}
