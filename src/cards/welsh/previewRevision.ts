/** The Welsh of an agenda that waits beside a published one. */
export const previewRevision = {
  'Replace the agenda': "Disodli'r agenda",
  'Add to the agenda': 'Ychwanegu at yr agenda',
  'The meeting is open, so this can only add to its agenda.':
    "Mae'r cyfarfod ar agor, felly dim ond ychwanegu at ei agenda y gall hon.",
  'An agenda is published already. Does this one replace it, or add to it?':
    'Mae agenda wedi ei chyhoeddi eisoes. A yw hon yn ei disodli, ynteu’n ychwanegu ati?',
  'It takes the place of the published agenda, which stands until you publish this one.':
    'Mae’n cymryd lle’r agenda gyhoeddedig, sy’n sefyll nes i chi gyhoeddi hon.',
  'It adds to the published agenda.': "Mae'n ychwanegu at yr agenda gyhoeddedig.",
  'and {0} more changes': 'a {0} newid arall',
  'It changes nothing that everybody sees.': "Nid yw'n newid dim y mae pawb yn ei weld.",
  'An interest was declared in item {0}, which is not on this agenda: it would no longer stand there.':
    'Datganwyd buddiant yn eitem {0}, nad yw ar yr agenda hon: ni fyddai’n sefyll yno mwyach.',
}
