// What is said of a paper at the right margin, behind a gap: `Assessment of applications          to be tabled`, `Insp Ada Moss, Marl Police      verbal`.

const atTheRight =
  /^(.{0,240}\S)(\s{3,})((?:(?:copy|copies|paper|papers|report) )?(?:verbal|oral|to be tabled|tabled|to follow|attached|enclosed|herewith)(?: (?:update|report))?|ar lafar|i ddilyn|ynghlwm)\s*$/i

/** The lines of a text with such words in brackets, as others write them; a line of a table that is drawn with tabs or strokes is left. */
export const statesInBrackets = (raws: readonly string[]): readonly string[] =>
  raws.map(raw => {
    const [, before, gap, said] = raw.length > 300 || /[\t|]/.test(raw) ? [] : (atTheRight.exec(raw) ?? [])
    return before === undefined || gap === undefined || said === undefined ? raw : `${before}${gap.slice(1)}(${said})`
  })
