/** The Welsh of the agenda as it was read. */
export const previewCard = {
  'Agenda read: {0}': 'Darllenwyd yr agenda: {0}',
  'and {0} more': 'a[c] {0} arall',
  'Before you publish: one thing to look at, at the head of this card.':
    'Cyn cyhoeddi: un peth i edrych arno, ar ben y cerdyn hwn.',
  'Before you publish: {0} things to look at, at the head of this card.':
    'Cyn cyhoeddi: {0} o bethau i edrych arnynt, ar ben y cerdyn hwn.',
  'To put it right, write to me one-to-one: type "agenda" there.':
    'I\'w gywiro, ysgrifennwch ataf un-i-un: teipiwch "agenda" yno.',
  Publish: 'Cyhoeddi',
  Discard: 'Gwaredu',
  'Correct an item': 'Cywiro eitem',
  'Add an item': 'Ychwanegu eitem',
  'Correct the heading': "Cywiro'r pennawd",
  'Withdraw an item': 'Tynnu eitem yn ôl',
  'What you change here is changed on the agenda in the chat, and said there. Answers and declarations are kept.':
    'Newidir ar yr agenda yn y sgwrs yr hyn a newidiwch yma, a dywedir hynny yno. Cedwir atebion a datganiadau.',
  'From the last meeting, and not on this agenda:': "O'r cyfarfod diwethaf, ac nid ar yr agenda hon:",
  '{0} open actions come up under the previous minutes:': 'Daw {0} o gamau agored o dan y cofnodion blaenorol:',
}
