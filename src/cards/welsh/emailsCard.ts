/** The Welsh of what to send by e-mail. */
export const emailsCard = {
  'To send by e-mail': 'I’w anfon drwy e-bost',
  'Actions of {0} whose owners could not be reached here. Copy each text.':
    'Camau gweithredu {0} na ellid cyrraedd eu perchnogion yma. Copïwch bob testun.',
  'the clerk': 'y clerc',
  'its words are restricted; please ask {0} for them': "mae ei eiriau'n gyfyngedig; gofynnwch i {0} amdanynt",
  'Dear {0},': 'Annwyl {0},',
  'This action of the {0} is yours:': 'Eich cam gweithredu chi yw hwn ({0}):',
  'These actions of the {0} are yours:': 'Eich camau gweithredu chi yw’r rhain ({0}):',
  'Please tell {0} when it is done, whether the date can be kept, or if it is not yours.':
    'Rhowch wybod i {0} pan fydd wedi ei gwblhau, a ellir cadw at y dyddiad, neu os nad chi sydd i’w wneud.',
  'Please tell {0} when each is done, whether the date can be kept, or if it is not yours.':
    'Rhowch wybod i {0} pan fydd pob un wedi ei gwblhau, a ellir cadw at y dyddiad, neu os nad chi sydd i’w wneud.',
  'I could not reach: {0}. They have to write to me once, or be sent the text below by e-mail.':
    'Ni allwn gyrraedd: {0}. Rhaid iddynt ysgrifennu ataf unwaith, neu gael y testun isod drwy e-bost.',
  'This has no owner yet, so nobody was sent it: {0}.':
    'Nid oes perchennog iddo eto, felly nid anfonwyd ef at neb: {0}.',
  'These have no owner yet, so nobody was sent them: {0}.':
    'Nid oes perchennog iddynt eto, felly nid anfonwyd hwy at neb: {0}.',
}
