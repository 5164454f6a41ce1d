/** The Welsh of papers as they are filed. */
export const papersFiled = {
  'The {0} could not be filed: {1} It is being tried again; "{2}" tries at once.':
    'Ni ellid ffeilio {0}: {1} Rhoddir cynnig arall arni; mae "{2}" yn rhoi cynnig ar unwaith.',
  'Somebody has edited the earlier file, so your changes were left as they are and this draft was filed beside them as {0}.':
    'Mae rhywun wedi golygu’r ffeil gynharach, felly gadawyd eich newidiadau fel y maent a ffeiliwyd y drafft hwn wrth eu hochr fel {0}.',
  '{0} says something otherwise than the record: your document was left as it is.':
    'Mae {0} yn dweud rhywbeth yn wahanol i’r cofnod: gadawyd eich dogfen fel y mae.',
  'Open the draft': 'Agor y drafft',
}
