/** The Welsh of how an action stands. */
export const actionStates = {
  outstanding: 'heb ei gwblhau',
  accepted: 'derbyniwyd',
  'not accepted': 'heb ei dderbyn',
  complete: 'cwblhawyd',
  withdrawn: 'tynnwyd yn ôl',
}
