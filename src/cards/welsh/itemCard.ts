/** The Welsh of the card of an item. */
export const itemCard = {
  'The meeting has closed': "Mae'r cyfarfod wedi cau",
  'The meeting is open': "Mae'r cyfarfod ar agor",
  'The meeting is adjourned.': "Mae'r cyfarfod wedi'i ohirio.",
  'The meeting is adjourned until {0}.': "Mae'r cyfarfod wedi'i ohirio tan {0}.",
  'No item is being taken yet.': 'Nid oes eitem dan sylw eto.',
  Time: 'Amser',
  'Run the meeting': 'Cynnal y cyfarfod',
  'Not quorate: {0}.': 'Nid oes cworwm: {0}.',
  'Recorded in this item': 'Cofnodwyd yn yr eitem hon',
  '{0} earlier, then:': '{0} yn gynharach, yna:',
  '1 note': '1 nodyn',
  '{0} notes': '{0} nodyn',
  'The meeting was opened.': 'Agorwyd y cyfarfod.',
  '{0}: done': "{0}: wedi'i gwneud",
  'Nothing was recorded in this item.': 'Ni chofnodwyd dim yn yr eitem hon.',
}
