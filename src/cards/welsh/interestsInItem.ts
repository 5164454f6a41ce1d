/** The Welsh of what those who declared an interest must do. */
export const interestsInItem = {
  '{0} declared: {1}.': 'Datganodd {0}: {1}.',
  '{0} declared: {1}. {2} has left the room.': 'Datganodd {0}: {1}. Mae {2} wedi gadael yr ystafell.',
  '{0} must leave the room before it is discussed, and take no part.':
    'Rhaid i {0} adael yr ystafell cyn y drafodaeth, a pheidio â chymryd rhan.',
  '{0} may speak to it if the public may, and must leave the room before it is decided.':
    'Caiff {0} siarad os caiff y cyhoedd, a rhaid gadael yr ystafell cyn y penderfyniad.',
  '{0} may stay, and must not vote.': 'Caiff {0} aros, ond nid pleidleisio.',
  '{0} may stay and take part.': 'Caiff {0} aros a chymryd rhan.',
}
