/** The Welsh of what the clerk is reminded of. */
export const remindersForClerk = {
  Quorum: 'Cworwm',
  'If the apologies of {0} stand, the meeting will be inquorate.':
    'Os bydd ymddiheuriadau {0} yn sefyll, ni fydd cworwm yn y cyfarfod.',
  'Due, and I can remind nobody': 'Yn ddyledus, ac ni allaf atgoffa neb',
  'Their owners are not known here by an account.': 'Nid yw eu perchnogion yn hysbys yma drwy gyfrif.',
  'and {0} more': 'a[c] {0} arall',
  Answers: 'Atebion',
  'Everybody has answered.': 'Mae pawb wedi ateb.',
  'Not answered yet: {0}': 'Heb ateb eto: {0}',
  'You have had them reminded today.': 'Rydych wedi eu hatgoffa heddiw.',
  'Remind them': 'Eu hatgoffa',
  'Reminders that did not arrive': 'Negeseuon atgoffa na chyrhaeddodd',
  'I cannot write to them. They have to write to me once, or add the app.':
    "Ni allaf ysgrifennu atynt. Rhaid iddynt ysgrifennu ataf unwaith, neu ychwanegu'r ap.",
  'Teams did not take these, though I tried several times.':
    'Ni dderbyniodd Teams y rhain, er i mi roi cynnig arni sawl gwaith.',
  'I was interrupted, and do not know whether these arrived.': 'Torrwyd ar fy nhraws, ac ni wn a gyrhaeddodd y rhain.',
  'answer for {0}': 'ateb ar gyfer {0}',
  papers: 'papurau',
  quorum: 'cworwm',
  'Only the clerk may have members reminded.': "Dim ond y clerc a gaiff beri atgoffa'r aelodau.",
  'The meeting waits for no answers any more.': "Nid yw'r cyfarfod yn disgwyl atebion mwyach.",
  'They have been reminded today at your request; once a day is enough.':
    'Maent wedi eu hatgoffa heddiw ar eich cais; mae unwaith y dydd yn ddigon.',
  'I am reminding {0}.': 'Rwyf yn atgoffa {0}.',
  'I shall remind {0} on {1} from 9.00 am, if they have not answered by then.':
    'Byddaf yn atgoffa {0} ar {1} o 9.00 y bore ymlaen, os na fyddant wedi ateb erbyn hynny.',
}
