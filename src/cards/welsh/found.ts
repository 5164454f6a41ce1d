/** The Welsh of what was found. */
export const found = {
  Decision: 'Penderfyniad',
  Action: 'Cam gweithredu',
  Note: 'Nodyn',
  'Write what to look for after the word, as in “find burglary”.':
    'Ysgrifennwch beth i chwilio amdano ar ôl y gair, megis “find burglary”.',
  'Nothing was found in the decisions, actions and notes you may see. Try fewer words, or another word for it.':
    'Ni ddaethpwyd o hyd i ddim yn y penderfyniadau, y camau gweithredu a’r nodiadau y cewch eu gweld. Rhowch gynnig ar lai o eiriau, neu air arall.',
  'The best {0} of {1} that were found. Add a word to find fewer.':
    'Y {0} gorau o’r {1} y daethpwyd o hyd iddynt. Ychwanegwch air i gael llai.',
  'The best {0} of {1} or more that were found. Add a word to find fewer.':
    'Y {0} gorau o {1} neu ragor y daethpwyd o hyd iddynt. Ychwanegwch air i gael llai.',
  'One was found.': 'Daethpwyd o hyd i un.',
  '{0} were found, best first.': 'Daethpwyd o hyd i {0}, y gorau yn gyntaf.',
  'Minute {0}, {1}': 'Cofnod {0}, {1}',
}
