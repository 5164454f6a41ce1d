/** The Welsh of the form for a declaration of interest. */
export const declarationForm = {
  'For (optional)': 'Ar ran (dewisol)',
  Yourself: 'Chi eich hun',
  Item: 'Eitem',
  'Choose at least one item.': 'Dewiswch o leiaf un eitem.',
  'Kind of interest': 'Math o fuddiant',
  'Choose the kind of interest.': 'Dewiswch y math o fuddiant.',
  'Nature of the interest': 'Natur y buddiant',
  'Sensitive: do not show the nature': 'Sensitif: peidiwch â dangos y natur',
  Declare: 'Datgan',
}
