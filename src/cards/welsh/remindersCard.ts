/** The Welsh of the card of reminders. */
export const remindersCard = {
  Reminders: 'Atgoffa',
  'Nothing more to do.': "Dim mwy i'w wneud.",
}
