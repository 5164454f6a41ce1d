/** The Welsh of what was edited in filed documents, and what became of it. */
export const editsInWords = {
  'Item {0}, {1}': 'Eitem {0}, {1}',
  '{0}: added': '{0}: ychwanegwyd',
  '{0}: taken out': '{0}: tynnwyd allan',
  '{0}: changed': '{0}: newidiwyd',
  '{0}, added: {1}': '{0}, ychwanegwyd: {1}',
  '{0}, taken out: {1}': '{0}, tynnwyd allan: {1}',
  note: 'nodyn',
  decision: 'penderfyniad',
  action: 'cam gweithredu',
  presenter: 'cyflwynydd',
  correction: 'cywiriad',
  summary: 'crynodeb',
  '{0} It is left as it is, and the minutes are filed as issued once it can be read.':
    '{0} Fe’i gadewir fel y mae, a chaiff y cofnodion eu ffeilio fel rhai a ddosbarthwyd pan ellir ei darllen.',
  '{0} It is left as it is, and the minutes are filed as confirmed once it can be read.':
    '{0} Fe’i gadewir fel y mae, a chaiff y cofnodion eu ffeilio fel rhai a gadarnhawyd pan ellir ei darllen.',
  'other changes, which stay in the document alone': "newidiadau eraill, sy'n aros yn y ddogfen yn unig",
  'The minutes are issued with the edits in “{0}” as they stand there.':
    'Dosberthir y cofnodion gyda’r golygiadau yn “{0}” fel y maent yno.',
  'The minutes are confirmed with the edits in “{0}” as they stand there.':
    'Cadarnheir y cofnodion gyda’r golygiadau yn “{0}” fel y maent yno.',
  '{0} The record has them all.': '{0} Mae’r cofnod yn eu cynnwys i gyd.',
  '{0} Not in the record:': '{0} Heb fod yn y cofnod:',
  '{0} took the edits of the filed document, and none could be taken into the record.':
    'Cymerodd {0} olygiadau’r ddogfen a ffeiliwyd, ac ni ellid cymryd yr un i’r cofnod.',
  '{0} took one change from the filed document into the record.':
    'Cymerodd {0} un newid o’r ddogfen a ffeiliwyd i’r cofnod.',
  '{0} took {1} changes from the filed document into the record.':
    'Cymerodd {0} {1} newid o’r ddogfen a ffeiliwyd i’r cofnod.',
  '{0} What was refused stays in the document:': '{0} Mae’r hyn a wrthodwyd yn aros yn y ddogfen:',
  'Outside the items': "Y tu allan i'r eitemau",
  '{0}: “{1}” became “{2}”. The record holds no such words, so this stays in the document alone.':
    '{0}: trodd “{1}” yn “{2}”. Nid oes geiriau o’r fath yn y cofnod, felly mae hyn yn aros yn y ddogfen yn unig.',
  '{0}: “{1}” was taken out. The record still has it; it stays out of this document.':
    '{0}: tynnwyd “{1}” allan. Mae yn y cofnod o hyd; mae’n aros allan o’r ddogfen hon.',
  '{0}: a table was added. The record holds no tables, so it stays in the document alone.':
    '{0}: ychwanegwyd tabl. Nid oes tablau yn y cofnod, felly mae’n aros yn y ddogfen yn unig.',
  '{0}: “{1}” was added. It stands in no item, so it stays in the document alone.':
    '{0}: ychwanegwyd “{1}”. Nid yw mewn eitem, felly mae’n aros yn y ddogfen yn unig.',
  '{0}: “{1}” was added. It cannot be taken as a public note of this item, so it stays in the document alone.':
    '{0}: ychwanegwyd “{1}”. Ni ellir ei gymryd yn nodyn cyhoeddus o’r eitem hon, felly mae’n aros yn y ddogfen yn unig.',
  '{0}: “{1}” was added. It cannot be taken as a restricted note of this item, so it stays in the document alone.':
    '{0}: ychwanegwyd “{1}”. Ni ellir ei gymryd yn nodyn cyfyngedig o’r eitem hon, felly mae’n aros yn y ddogfen yn unig.',
}
