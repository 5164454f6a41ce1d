/** The Welsh of what somebody is asked for a meeting to come. */
export const remindersOfMeetings = {
  "I'll be there": 'Byddaf yno',
  'Send apologies': 'Anfon ymddiheuriadau',
  'Open the agenda': 'Agor yr agenda',
  Paper: 'Papur',
  'You have sent apologies.': 'Rydych wedi anfon ymddiheuriadau.',
  'You have said that you will be there.': 'Rydych wedi dweud y byddwch yno.',
  'Will you be there?': 'Fyddwch chi yno?',
  'The meeting of {0} waits for no answer any more.': 'Nid yw cyfarfod {0} yn disgwyl ateb mwyach.',
  'and {0} more': 'a[c] {0} arall',
  'Item {0}: {1}': 'Eitem {0}: {1}',
  'Papers were added or changed': "Ychwanegwyd papurau, neu fe'u newidiwyd",
}
