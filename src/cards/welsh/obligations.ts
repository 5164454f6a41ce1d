/** The Welsh of what an interest obliges. */
export const obligations = {
  'leave the room before it is discussed, and take no part':
    'gadael yr ystafell cyn ei drafod, a pheidio â chymryd rhan',
  'speak to it if the public may, then leave the room before it is decided':
    'siarad arno os caiff y cyhoedd wneud hynny, yna gadael yr ystafell cyn penderfynu arno',
  'stay if you wish, but do not vote': 'aros os dymunwch, ond heb bleidleisio',
  'stay and take part; your interest has been recorded': 'aros a chymryd rhan; cofnodwyd eich buddiant',
  'you leave the room before the item is discussed, and take no part':
    'rydych yn gadael yr ystafell cyn trafod yr eitem, ac nid ydych yn cymryd rhan',
  'you may speak if the public may, then leave the room before it is decided':
    'cewch siarad os caiff y cyhoedd wneud hynny, yna gadael yr ystafell cyn penderfynu ar yr eitem',
  'you may stay, and do not vote': 'cewch aros, heb bleidleisio',
  'you may stay, take part and vote': 'cewch aros, cymryd rhan a phleidleisio',
}
