/** The Welsh of what is said of its own accord, in the chat and to the clerk. */
export const toldOfTheMeeting = {
  '{0} sends apologies and writes: {1}': 'Mae {0} yn anfon ymddiheuriadau ac yn ysgrifennu: {1}',
  'The {0} could not be filed: {1} It is being tried again.': 'Ni ellid ffeilio {0}: {1} Rhoddir cynnig arall arni.',
  'Somebody has edited the agenda filed earlier, so it was left as it is, and the agenda as it stands was filed beside it as {0}: {1}':
    'Mae rhywun wedi golygu’r agenda a ffeiliwyd yn gynharach, felly fe’i gadawyd fel y mae, a ffeiliwyd yr agenda bresennol wrth ei hochr fel {0}: {1}',
  'The restricted agenda is filed as {0}: {1}': "Mae'r agenda gyfyngedig wedi ei ffeilio fel {0}: {1}",
  'The agenda is filed as {0}: {1}': "Mae'r agenda wedi ei ffeilio fel {0}: {1}",
  'I could not send the issued minutes to {0}. Your card has the link to send them by e-mail.':
    'Ni allwn anfon y cofnodion a ddosbarthwyd at {0}. Mae’r ddolen ar eich cerdyn i’w hanfon drwy e-bost.',
  'If the apologies of {0} stand, the meeting will be inquorate, unless somebody stands in.':
    'Os bydd ymddiheuriadau {0} yn sefyll, ni fydd cworwm yn y cyfarfod, oni bai bod rhywun yn dirprwyo.',
  'The meeting is open again: it stands adjourned.': "Mae'r cyfarfod ar agor eto: mae wedi ei ohirio dros dro.",
  'The meeting is open again: no item is being taken.': "Mae'r cyfarfod ar agor eto: nid oes eitem yn cael ei thrafod.",
  'The meeting is open again: {0} is being taken.': "Mae'r cyfarfod ar agor eto. Eitem dan sylw: {0}.",
  'The meeting of {0} is still in session. Close it first.': 'Mae cyfarfod {0} yn dal ar waith. Caewch ef yn gyntaf.',
  'an earlier day': 'diwrnod cynharach',
}
