/** The Welsh of what happened in the meeting, as the chair's card reads it back and the chat is told. */
export const procedureInWords = {
  '{0}, having declared an interest, left the room and took no part in the discussion or decision.':
    'Ar ôl datgan buddiant, gadawodd {0} yr ystafell ac ni chymerodd ran yn y drafodaeth na’r penderfyniad.',
  '{0}, having declared an interest, left the room at {1} and took no part in the discussion or decision.':
    'Ar ôl datgan buddiant, gadawodd {0} yr ystafell am {1} ac ni chymerodd ran yn y drafodaeth na’r penderfyniad.',
  '{0}, having declared an interest, stayed in the room.': 'Ar ôl datgan buddiant, arhosodd {0} yn yr ystafell.',
  '{0}, having declared an interest, stayed in the room ({1}).':
    'Ar ôl datgan buddiant, arhosodd {0} yn yr ystafell ({1}).',
  'The meeting was no longer quorate ({0}).': 'Nid oedd cworwm yn y cyfarfod mwyach ({0}).',
  'The meeting was not quorate ({0}).': 'Nid oedd cworwm yn y cyfarfod ({0}).',
  'The meeting was quorate again.': 'Roedd cworwm yn y cyfarfod eto.',
  'The meeting is no longer quorate ({0}).': 'Nid oes cworwm yn y cyfarfod mwyach ({0}).',
  'The meeting is not quorate ({0}).': 'Nid oes cworwm yn y cyfarfod ({0}).',
  'The meeting is quorate again.': 'Mae cworwm yn y cyfarfod eto.',
  'The meeting adjourned at {0}.': 'Gohiriwyd y cyfarfod am {0}.',
  'The meeting resumed at {0}.': 'Ailddechreuodd y cyfarfod am {0}.',
  'The meeting did not resume.': 'Nid ailddechreuodd y cyfarfod.',
  'The press and public were excluded ({0}).': 'Gwaharddwyd y wasg a’r cyhoedd ({0}).',
  'The press and public were excluded (Schedule 12A, {0}).': 'Gwaharddwyd y wasg a’r cyhoedd (Atodlen 12A, {0}).',
  'The public were readmitted to the meeting.': 'Derbyniwyd y cyhoedd yn ôl i’r cyfarfod.',
  'This item was deferred because {0}.': 'Gohiriwyd yr eitem hon. Rheswm: {0}.',
  'This item was not reached, and was deferred.': 'Ni chyrhaeddwyd yr eitem hon, a gohiriwyd hi.',
  'This item was withdrawn because {0}.': 'Tynnwyd yr eitem hon yn ôl. Rheswm: {0}.',
  'This item was taken together with item {0}.': 'Cymerwyd yr eitem hon gydag eitem {0}.',
  'This item was taken together with items {0}.': 'Cymerwyd yr eitem hon gydag eitemau {0}.',
  'This item was taken together with item {0}, where it is minuted.':
    'Cymerwyd yr eitem hon gydag eitem {0}, lle y’i cofnodir.',
  '{0} joined the meeting.': 'Ymunodd {0} â’r cyfarfod.',
  '{0} joined the meeting at {1}.': 'Ymunodd {0} â’r cyfarfod am {1}.',
  '{0} returned to the meeting.': 'Dychwelodd {0} i’r cyfarfod.',
  '{0} returned to the meeting at {1}.': 'Dychwelodd {0} i’r cyfarfod am {1}.',
  '{0} left the meeting.': 'Gadawodd {0} y cyfarfod.',
  '{0} left the meeting at {1}.': 'Gadawodd {0} y cyfarfod am {1}.',
  '{0} took the chair for this item.': 'Cymerodd {0} y gadair ar gyfer yr eitem hon.',
  '{0} (Vice-Chair) took the chair.': 'Cymerodd {0} (Is-gadeirydd) y gadair.',
  '{0} took the chair.': 'Cymerodd {0} y gadair.',
  '{0} not counted because of a declared interest': 'heb gyfrif {0}, oherwydd buddiant a ddatganwyd',
}
