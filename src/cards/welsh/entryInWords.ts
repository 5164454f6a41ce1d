/** The Welsh of an entry in one line. */
export const entryInWords = {
  'Note: {0}': 'Nodyn: {0}',
  'Presented by {0}': 'Cyflwynwyd gan {0}',
  'Correction to the minutes: {0}': "Cywiriad i'r cofnodion: {0}",
  'Interest declared': 'Datganwyd buddiant',
  Action: 'Cam gweithredu',
  'no owner yet': 'heb berchennog eto',
  'Action A{0}, {1}: {2}': 'Cam gweithredu A{0}, {1}: {2}',
  'Action A{0}, {1}: {2} ({3})': 'Cam gweithredu A{0}, {1}: {2} ({3})',
  'Note recorded (restricted)': 'Cofnodwyd nodyn (cyfyngedig)',
  'Presenter recorded (restricted)': 'Cofnodwyd cyflwynydd (cyfyngedig)',
  'Decision recorded (restricted)': 'Cofnodwyd penderfyniad (cyfyngedig)',
  'Motion recorded (restricted)': 'Cofnodwyd cynnig (cyfyngedig)',
  'Action recorded (restricted)': 'Cofnodwyd cam gweithredu (cyfyngedig)',
  'Correction recorded (restricted)': 'Cofnodwyd cywiriad (cyfyngedig)',
  'Interest recorded (restricted)': 'Cofnodwyd buddiant (cyfyngedig)',
  'Procedure recorded (restricted)': 'Cofnodwyd mater trefniadol (cyfyngedig)',
}
