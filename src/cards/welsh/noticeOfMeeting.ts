/** The Welsh of the notice an agenda gives. */
export const noticeOfMeeting = {
  Three: 'Tri',
  Four: 'Pedwar',
  Five: 'Pum',
  Six: 'Chwe',
  Seven: 'Saith',
  Eight: 'Wyth',
  Nine: 'Naw',
  Ten: 'Deg',
  'Local Government Act 1972, section 100B(4)(b)': 'Deddf Llywodraeth Leol 1972, adran 100B(4)(b)',
  'Local Government Act 1972, section 100B(4)(b), as the partnership has adopted it':
    "Deddf Llywodraeth Leol 1972, adran 100B(4)(b), fel y'i mabwysiadwyd gan y bartneriaeth",
  "One clear day's notice is needed": 'Mae angen un diwrnod clir o rybudd',
  "Two clear days' notice is needed": 'Mae angen dau ddiwrnod clir o rybudd',
  "{0} clear days' notice is needed": '{0} diwrnod clir o rybudd sydd eu hangen',
  'today, {0}': 'heddiw, {0}',
  'Publish by {0}. {1}, not counting the day of publication, the day of the meeting, weekends and bank holidays.':
    'Cyhoeddwch erbyn {0}. {1}, heb gyfrif diwrnod y cyhoeddi, diwrnod y cyfarfod, penwythnosau a gwyliau banc.',
  '{0}: this agenda had to be published by {1}. It can still be published; an item may then be taken only if the chair is of the opinion that it is urgent, for a reason which the minutes give ({2}).':
    "{0}: bu'n rhaid cyhoeddi'r agenda hon erbyn {1}. Gellir ei chyhoeddi o hyd; ni chaniateir trafod eitem wedyn ond os yw'r cadeirydd o'r farn ei bod yn fater brys, am reswm a roddir yn y cofnodion ({2}).",
}
