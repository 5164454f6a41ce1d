/** Words of the titles that every agenda has, in Scottish Gaelic and in Irish; no name of a person or a body has one. */
const words = new Set(
  (
    'leisgeulan leisgeul neo-làthaireachd foillseachaidhean foillseachadh com-pàirt com-pàirte ùidh geàrr-chunntas geàrr-chunntasan geàrr-iomradh coinneamh coinneamhan choinneamh às-dùnadh phobaill fosgladh gnothach gnothaichean cùisean ' +
    'aithisg aithisgean ceann-latha cinn-latha tagradh taisbeanadh ùrachadh plana-gnìomha ' +
    'leithscéalta miontuairiscí miontuairisc cruinniú cruinnithe coimhlint leasa dearbhú fógra gnó tuairisc tuarascáil dáta'
  ).split(' '),
)

/** Whether a short line is the title above it once more in Gaelic: `Foillseachaidhean Com-pàirt` under Declarations of Interest. */
export const isTitleInGaelic = (line: string): boolean =>
  line.length <= 80 &&
  line
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => words.has(word))
