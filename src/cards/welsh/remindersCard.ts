/** The Welsh of the card of reminders. */
export const remindersCard = {
  Reminders: 'Atgoffa',
}
