/** The Welsh of the owner's card. */
export const ownerCard = {
  'No date yet': 'Dim dyddiad eto',
  'asks for {0}': 'yn gofyn am {0}',
  done: 'cwblhawyd',
  'not answered yet': 'heb ateb eto',
  'Nobody yet': 'Neb eto',
  State: 'Cyflwr',
  'the next meeting': 'y cyfarfod nesaf',
  'By owner': 'Fesul perchennog',
}
