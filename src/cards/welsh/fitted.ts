/** The Welsh of a card that had to be made smaller. */
export const fitted = {
  '… and {0} more lines, which do not fit on a card.': '… a[c] {0} llinell arall, nad ydynt yn ffitio ar gerdyn.',
  'Too long to be shown here: write it anew.': 'Rhy hir i’w ddangos yma: ysgrifennwch ef o’r newydd.',
}
