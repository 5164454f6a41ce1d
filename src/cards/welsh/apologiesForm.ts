/** The Welsh of the form for apologies. */
export const apologiesForm = {
  'Your named deputies: {0}': 'Eich dirprwyon a enwyd: {0}',
  'Substitute (optional)': 'Dirprwy (dewisol)',
  'Name, and role or organisation': 'Enw, a rôl neu sefydliad',
  'Message for the clerk (optional)': 'Neges i’r clerc (dewisol)',
}
