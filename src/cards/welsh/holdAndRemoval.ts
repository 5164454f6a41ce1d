/** The Welsh of holds and removals. */
export const holdAndRemoval = {
  'On hold since {0}, by {1}. Nothing is removed from this record until it is released.':
    'Ar gadw ers {0}, gan {1}. Ni chaiff dim ei dynnu o’r cofnod hwn hyd nes y’i rhyddheir.',
  'On hold since {0}, by {1}: {2}. Nothing is removed from this record until it is released.':
    'Ar gadw ers {0}, gan {1}: {2}. Ni chaiff dim ei dynnu o’r cofnod hwn hyd nes y’i rhyddheir.',
  'Removed from the record on {0}, {1} days after confirmation: {2}.':
    'Tynnwyd o’r cofnod ar {0}, {1} diwrnod ar ôl cadarnhau: {2}.',
  'The certificate is filed.': 'Mae’r dystysgrif wedi’i ffeilio.',
  'The certificate is not filed yet.': 'Nid yw’r dystysgrif wedi’i ffeilio eto.',
  '1 working note': '1 nodyn gwaith',
  '1 comment': '1 sylw',
  '1 private message': '1 neges breifat',
  '{0} working notes': '{0} nodyn gwaith',
  '{0} comments': '{0} sylw',
  '{0} private messages': '{0} neges breifat',
}
