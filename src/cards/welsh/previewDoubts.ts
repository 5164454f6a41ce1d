/** The Welsh of what is asked before an agenda is published. */
export const previewDoubts = {
  'May be confidential: one item. Publishing waits for your answer; until then only you see the title.':
    "Gall fod yn gyfrinachol: un eitem. Mae'r cyhoeddi'n aros am eich ateb; tan hynny chi yn unig sy'n gweld y teitl.",
  'May be confidential: {0} items. Publishing waits for your answer; until then only you see the title.':
    "Gall fod yn gyfrinachol: {0} eitem. Mae'r cyhoeddi'n aros am eich ateb; tan hynny chi yn unig sy'n gweld y teitl.",
  'Open to all': 'Agored i bawb',
  'and {0} more, once these are answered': 'a {0} arall, pan fydd y rhain wedi eu hateb',
  '{0}. {1}: restricted, but it has no open title, so everybody reads this one.':
    '{0}. {1}: cyfyngedig, ond heb deitl agored, felly mae pawb yn darllen yr un hwn.',
  'Hide the title': "Cuddio'r teitl",
  'Give it an open title': 'Rhoi teitl agored iddi',
  'One item may be confidential ({0}). Say of each, one-to-one with me, whether it is restricted: type "agenda" there. Publishing waits for it.':
    "Gall un eitem fod yn gyfrinachol ({0}). Dywedwch, un-i-un gyda mi, a yw'n gyfyngedig: teipiwch \"agenda\" yno. Mae'r cyhoeddi'n aros am hynny.",
  '{0} items may be confidential ({1}). Say of each, one-to-one with me, whether it is restricted: type "agenda" there. Publishing waits for it.':
    "Gall {0} eitem fod yn gyfrinachol ({1}). Dywedwch am bob un, un-i-un gyda mi, a yw'n gyfyngedig: teipiwch \"agenda\" yno. Mae'r cyhoeddi'n aros am hynny.",
  'One correction made before no longer fits.': 'Nid yw un cywiriad a wnaed o’r blaen yn ffitio mwyach.',
  '{0} corrections made before no longer fit.': 'Nid yw {0} cywiriad a wnaed o’r blaen yn ffitio mwyach.',
  'Made before, and no longer fitting this agenda; look whether it is needed still:':
    "Gwnaed o'r blaen, ac nid yw'n ffitio'r agenda hon mwyach; edrychwch a oes ei angen o hyd:",
  'the correction of item {0}, {1}': 'cywiriad eitem {0}, {1}',
  'that {0} is not an item': 'nad yw {0} yn eitem',
  'the added item {0}, {1}': 'yr eitem a ychwanegwyd {0}, {1}',
  'the place of the line “{0}”': 'lle’r llinell “{0}”',
  'the correction of the heading ({0})': 'cywiriad y pennawd ({0})',
}
