/** The Welsh of the card of reminders. */
export const remindersCard = {
  Reminders: 'Nodiadau atgoffa',
  'Nothing more to do.': "Dim mwy i'w wneud.",
}
