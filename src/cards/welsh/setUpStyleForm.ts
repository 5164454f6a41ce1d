/** The Welsh of the choice of a house style. */
export const setUpStyleForm = {
  'Press the picture of the one you want, or choose it below.':
    'Pwyswch lun yr un rydych am ei chael, neu dewiswch hi isod.',
  'Choose the house style.': 'Dewiswch yr arddull tŷ.',
  'The next draft is drawn in it; drafts filed before stay as they are.':
    "Llunnir y drafft nesaf ynddi; mae drafftiau a ffeiliwyd o'r blaen yn aros fel y maent.",
  'Use the house style {0}': "Defnyddio'r arddull tŷ {0}",
  'First page of minutes in the house style {0}': 'Tudalen gyntaf cofnodion yn yr arddull tŷ {0}',
  '{0} (in force)': '{0} (mewn grym)',
}
