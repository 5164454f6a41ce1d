/** The Welsh of what is recorded of somebody. */
export const recordedOf = {
  'Apologies.': 'Ymddiheuriadau.',
  'Apologies; {0} is the substitute.': 'Ymddiheuriadau; {0} yw’r dirprwy.',
  'Absent.': 'Yn absennol.',
  'Expected.': 'Disgwylir.',
  'Left in item {0}.': 'Gadawodd yn eitem {0}.',
  'Present for {0}': 'Yn bresennol dros {0}',
  Present: 'Presennol',
  'In attendance': 'Yn bresennol',
  'came in item {0}': 'daeth yn eitem {0}',
  'left in item {0}': 'gadawodd yn eitem {0}',
  'Interest: {0}, item {1}.': 'Buddiant: {0}, eitem {1}.',
  'due {0}': 'i’w gwblhau erbyn {0}',
  'Nothing is recorded for {0}.': 'Nid oes dim wedi’i gofnodi ar gyfer {0}.',
  'Nobody is recorded as here.': 'Nid oes neb wedi’i gofnodi fel yma.',
  'Here: {0}.': 'Yma: {0}.',
}
