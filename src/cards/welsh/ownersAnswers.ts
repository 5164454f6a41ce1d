/** The Welsh of owners' answers. */
export const ownersAnswers = {
  'Answers from owners': 'Atebion gan berchnogion',
  'and {0} before these': 'a[c] {0} cyn y rhain',
}
