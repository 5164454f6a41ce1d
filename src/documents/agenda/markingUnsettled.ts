const marking =
  '(?:protective )?(?:marking|classification|gsc|security (?:level|marking)|confidentiality|handling|open(?: |/|-)?(?:or )?closed|private(?: |/)?(?:or )?public|public(?: |/)?(?:or )?private)'
const unknown =
  '(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided|advised|checked)|to (?:confirm|check|follow)|awaited|pending|unknown|unclear|not (?:yet )?(?:known|confirmed|decided|agreed|clear)|being (?:checked|confirmed)|under review|query|\\?+)'
const word = '(?:confidential|restricted|private|closed|exempt|sensitive|official[- ]sensitive|o-s|part (?:b|2|ii))'

/** Words with which whoever wrote an agenda has left open whether something is confidential: `marking tbc`, `check marking`, `confidential?`, `may need to be private`. */
const unsettled = new RegExp(
  `\\b${marking}(?: (?:is|still|to be|of this|for this))* ?[-–:]? ?${unknown}|\\b(?:check|confirm|query|clarify|agree|decide)(?:ing)?(?: (?:the|its|on|with \\w+))* ${marking}\\b|\\b${word} ?(?:\\?|[(–-]? ?(?:tbc|tba|to be confirmed|or not|if needed|if required)\\b)|\\b(?:may|might) (?:need|have|want|ought) to (?:be |go (?:in(?:to)? )?)?(?:taken |held |heard )?(?:in )?${word}\\b|\\b(?:should|could|ought|does|do we need|is) (?:this|it)(?: (?:need|have|want|to))*(?: be| go)?(?: taken| held| heard)?(?: in(?:to)?)? ${word}\\b|\\b(?:whether|if) (?:this|it|the \\w+)(?: item| session| paper)? (?:is|should be|can be|needs to be|will be|has to be)(?: to be)?(?: taken| held| heard)?(?: in)? (?:open(?! to (?:question|challenge|offers))|public|${word})\\b`,
  'i',
)

/** Whether somebody has left open whether an item is confidential. */
export const leavesMarkingOpen = (words: string): boolean => unsettled.test(words.slice(0, 400))
