/** The Welsh of edits of a document. */
export const editsShown = {
  'You have edited {0}. Nothing of it is lost: issuing and confirming keep your document.':
    'Rydych wedi golygu {0}. Ni chollir dim ohono: mae dosbarthu a chadarnhau yn cadw eich dogfen.',
  'The record has everything that you changed in it.': 'Mae popeth a newidiwyd gennych ynddo yn y cofnod.',
  'Other changes, which stay in the document alone: {0}': 'Newidiadau eraill, sy’n aros yn y ddogfen yn unig: {0}',
  'Comments in the margin: {0}': 'Sylwadau ar ymyl y ddalen: {0}',
  'Comment: {0}': 'Sylw: {0}',
  'Take these changes into the record': 'Cymryd y newidiadau hyn i’r cofnod',
}
