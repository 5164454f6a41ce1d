/** The Welsh of the quorum. Numbers take the singular. */
export const quorumInWords = {
  '1 member': '1 aelod',
  '{0} members': '{0} aelod',
  '1 member, {0} needed': '1 aelod, angen {0}',
  '{0} members, {1} needed': '{0} aelod, angen {1}',
  '{0} not represented': 'heb gynrychiolaeth: {0}',
  council: 'y cyngor',
  police: 'yr heddlu',
  fire: 'y gwasanaeth tân ac achub',
  probation: 'y gwasanaeth prawf',
  health: 'y gwasanaeth iechyd',
}
