/** The Welsh of what looks wrong in an agenda. */
export const agendaFaults = {
  'The agenda does not name the partnership that meets.': "Nid yw'r agenda yn enwi'r bartneriaeth sy'n cyfarfod.",
  'The agenda is marked {0}.': 'Mae’r agenda wedi ei nodi: {0}.',
  'No item was found. Each item needs a number in front of its title, such as "1. Apologies for absence".':
    'Ni chafwyd hyd i eitem. Mae angen rhif o flaen teitl pob eitem, megis "1. Ymddiheuriadau am absenoldeb".',
  'Item {0} is restricted but has no open title, so everybody would read its full title. Add a line "Open title: …" under it.':
    'Mae eitem {0} yn gyfyngedig ond nid oes teitl agored iddi, felly byddai pawb yn darllen ei theitl llawn. Ychwanegwch linell "Teitl agored: …" oddi tani.',
  'Item {0} may be confidential, so it is kept as restricted and everybody reads "{1}" until you say what it is.':
    'Gall eitem {0} fod yn gyfrinachol, felly fe’i cedwir yn gyfyngedig ac mae pawb yn darllen "{1}" nes i chi ddweud beth ydyw.',
  'Line {0}, in a restricted part, was not understood and is not part of the agenda.':
    'Ni ddeallwyd llinell {0}, mewn rhan gyfyngedig, ac nid yw’n rhan o’r agenda.',
  'Line {0} was not understood and is not part of the agenda: "{1}".':
    'Ni ddeallwyd llinell {0} ac nid yw’n rhan o’r agenda: "{1}".',
  'Lines {0} to {1}, in a restricted part, were not understood and are not part of the agenda.':
    'Ni ddeallwyd llinellau {0} i {1}, mewn rhan gyfyngedig, ac nid ydynt yn rhan o’r agenda.',
  'Lines {0} to {1} were not understood and are not part of the agenda: "{2}" and what follows.':
    'Ni ddeallwyd llinellau {0} i {1} ac nid ydynt yn rhan o’r agenda: "{2}" a’r hyn sy’n dilyn.',
  'The agenda has no date, so the meeting would be dated the day it is opened. Add a line such as "Thursday 26 November 2026, 2.00 pm".':
    'Nid oes dyddiad ar yr agenda, felly byddai’r cyfarfod yn dwyn dyddiad y diwrnod yr agorir ef. Ychwanegwch linell megis "Dydd Iau 26 Tachwedd 2026, 2.00 yp".',
  'The agenda is for {0}, which is in the past.': 'Mae’r agenda ar gyfer {0}, sydd yn y gorffennol.',
  'By the agenda the meeting ends before it begins.': "Yn ôl yr agenda mae'r cyfarfod yn gorffen cyn iddo ddechrau.",
  'The agenda says {0} {1}, but that day is a {2}.': 'Mae’r agenda yn dweud {0} {1}, ond {2} yw’r diwrnod hwnnw.',
  'More than one item has the number {0}.': 'Mae gan fwy nag un eitem y rhif {0}.',
  'The numbers go from {0} to {1}. Is an item missing?': 'Mae’r rhifau’n mynd o {0} i {1}. A oes eitem ar goll?',
  'Item {0} comes after item {1}.': 'Daw eitem {0} ar ôl eitem {1}.',
  'The agenda gives {0} as the date of a further meeting, but that is not after this one.':
    'Mae’r agenda yn rhoi {0} yn ddyddiad cyfarfod pellach, ond nid yw hynny ar ôl yr un hwn.',
}
