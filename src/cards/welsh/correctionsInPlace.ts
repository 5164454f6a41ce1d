/** The Welsh of corrections in their place. */
export const correctionsInPlace = {
  'Corrections to the minutes of {0}': 'Cywiriadau i gofnodion {0}',
  'What the clerk has edited in the document itself stays in it, so it may read otherwise beside these words.':
    'Mae’r hyn y mae’r clerc wedi’i olygu yn y ddogfen ei hun yn aros ynddi, felly gall ddarllen yn wahanol wrth ochr y geiriau hyn.',
  '“{0}”: the clerk sees to this one.': '“{0}”: mae’r clerc yn gofalu am hwn.',
  'The attendance': 'Y presenoldeb',
  'Item {0}': 'Eitem {0}',
  '“{0}”: {1} is restricted, and is not shown to you here.':
    '“{0}”: mae cyfyngiad ar {1}, ac ni ddangosir hynny i chi yma.',
  '{0} will read: {1}': '{0}, fel y bydd yn darllen: {1}',
  '{0}: “{1}” will read “{2}”': '{0}: bydd “{1}” yn darllen “{2}”',
}
