/** The Welsh of what the parts of a card of reminders share. */
export const digestParts = {
  'no date yet': 'dim dyddiad eto',
  'overdue since {0}': 'yn hwyr ers {0}',
  'due today': 'i fod wedi ei wneud heddiw',
  'due tomorrow': 'i fod wedi ei wneud yfory',
  'due on {0}': 'i fod wedi ei wneud erbyn {0}',
  'A{0} ({1}): its words are restricted': "A{0} ({1}): mae'r geiriau'n gyfyngedig",
}
