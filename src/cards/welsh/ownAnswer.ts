/** The Welsh of what somebody answered, as they see it on the agenda card. */
export const ownAnswer = {
  'You have sent apologies.': 'Rydych wedi anfon ymddiheuriadau.',
  'You have sent apologies, with {0} as your substitute.':
    'Rydych wedi anfon ymddiheuriadau, gyda {0} yn ddirprwy i chi.',
  'Your message to the clerk: {0}': "Eich neges i'r clerc: {0}",
  'You are recorded as here.': 'Cofnodwyd eich bod yma.',
  'You have said that you will be there.': 'Rydych wedi dweud y byddwch yno.',
  'You have declared: {0}, item {1} (sensitive: the nature is shown to nobody).':
    'Rydych wedi datgan: {0}, eitem {1} (sensitif: ni ddangosir ei natur i neb).',
  'You have declared: {0}, item {1}.': 'Rydych wedi datgan: {0}, eitem {1}.',
  'You have declared: {0}, item {1}: {2}.': 'Rydych wedi datgan: {0}, eitem {1}: {2}.',
  'Only you see this': 'Chi yn unig sy’n gweld hyn',
  'To change your answer, press again.': 'I newid eich ateb, pwyswch eto.',
  'To change your answer, press again. You are not on the list of members, so you attend without being counted.':
    'I newid eich ateb, pwyswch eto. Nid ydych ar restr yr aelodau, felly rydych yn bresennol heb gael eich cyfrif.',
}
