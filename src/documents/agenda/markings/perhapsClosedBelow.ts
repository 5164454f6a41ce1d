import { saysOnlyMarking } from './markingAlone.ts'

// What says in other words than a heading that others may not be there for what stands below it: who leaves, what is switched off, on which paper it is.

const closed = '(?:confidential|private|exempt|restricted|closed|sensitive|reserved|not (?:for|to be) .{2,60})'
const persons =
  '(?:members?|partners?|colleagues|parties|part(?:y|ies)|representatives?|reps?|sector|schools?|agencies|organi[sz]ations|officers?|councillors?|attendees|participants|providers?|contractors?|applicants?|presenters?|speakers?|guests?|observers?|visitors?|governors?|trustees?|volunteers|residents|students?|staff|bodies|services|non-\\p{L}+)'
const leaving =
  '(?:leaves?|withdraws?|departs?|exits?|(?:be )?excused|(?:step|drop|log|sign) (?:out|off|outside)|(?:be )?asked to (?:leave|withdraw))'
const room = '(?: (?:from )?(?:the |this )?(?:meeting|room|call|session|link|table))?'
const here = '(?:,? (?:at (?:this|that) (?:point|stage|juncture)|here|now|please))*'

const forms: readonly RegExp[] = [
  // Items below this line are confidential; the business after this point is not for sharing.
  new RegExp(
    `^(?:the |all )?(?:agenda )?(?:items?|matters?|business|reports?|agenda|everything|anything|what (?:is|stands|follows))(?: (?:(?:listed|set out) )?(?:below|underneath|beneath|following|that follows?|after)(?: (?:this|the) (?:line|point|break))?)? (?:is|are|will be|must be|should be) (?:strictly |all |treated as )*${closed}.{0,60}$`,
    'i',
  ),
  // Below the line: not for sharing outside the group; TLP AMBER from this point.
  new RegExp(
    `^(?:below (?:the|this) line|from (?:here|now|this point)(?: on(?:wards?)?)?)\\s?[:,–—-]+\\s?${closed}.{0,60}$`,
    'i',
  ),
  /^tlp[ :–—-]{0,3}(?:red|amber(?: ?\+ ?strict)?)[ ,:–—-]{1,3}(?:from (?:here|now|this point)|below|items?|session|section|business|part)\b.{0,40}$/i,
  // Exempt information follows.
  /^(?:exempt|confidential|private|restricted|sensitive|closed)(?: and (?:exempt|confidential|private|sensitive))? (?:information|items?|business|matters?|material|papers?|reports?|session|discussions?) (?:follows?|begins?|starts?|below|to follow below)\b.{0,40}$/i,
  // The meeting will move to Part B at this point.
  /^(?:the |this )?(?:meeting|board|committee|panel|group|partnership|session|we)(?:['’]ll)? (?:(?:will|to|then|now|shall|is|are|going|moves?|goes) ){0,4}(?:move|moves|go|goes|pass|passes|turn|moving|going)? ?(?:in)?to (?:part|section) (?:b|2|ii|two)\b.{0,60}$/i,
  // The live stream will be stopped at this point; the webcast ends here.
  /^(?:end of (?:the )?(?:webcast|live ?-?stream|broadcast|recording)\b.{0,60}|(?:the )?(?:live ?-?stream(?:ing)?|webcast(?:ing)?|broadcast(?:ing)?|recording|filming)(?: (?:will|to|is|are|then|now|should))*(?: be)? (?:stop(?:s|ped)?|ends?|ended|paused?|(?:switched|turned) off|ceases?|finish(?:es|ed)?|cut)(?: (?:at this (?:point|stage)|here|now|for .{3,60}))?)\.?$/i,
  // Signatories to the protocol only; ISA signatories only from this point.
  new RegExp(
    `^(?:[\\p{L}\\d&,/’'-]+ ){0,6}(?:signator(?:y|ies)|${persons}|authorities|police|leads?|directors?|heads|responders?)(?: (?:to|of|from|under) .{3,60}?)? only(?: (?:please|from (?:here|this point)(?: on(?:wards?)?)?|for (?:the )?(?:remaining|following|next|rest)\\b.{0,40}))?[.!]?$`,
    'iu',
  ),
  // Third parties leave the meeting; schools and voluntary sector colleagues will leave at this point.
  new RegExp(
    `^(?:at this (?:point|stage),? )?(?:the |all |any |our )?(?:[\\p{L}&,/’'-]+ ){0,8}?${persons}(?: (?:will|shall|to|are|is|now|then|please|should|must|may))* ${leaving}${room}${here}\\.?$`,
    'iu',
  ),
  // Members' private session; core members' session.
  /^(?:the )?(?:(?:core|board|executive|independent|panel|lay|statutory) )?(?:members|partners|governors|trustees|councillors)[’']? (?:private |closed |own |only )?(?:session|time|meeting|discussion)$/iu,
  /^(?:personal|sensitive|personnel|individual)(?:,? (?:and|&|\/) (?:personal|sensitive|confidential|personnel))? (?:matters?|items?|business|cases?)$/i,
  /^(?:staff|staffing|commercial|medical|personnel|legal|management)[ -]in[ -]confidence$/i,
  // The papers of some councils' closed parts have a colour.
  /^(?:pink|green|yellow|buff|blue|salmon|grey|lilac) (?:papers?|pages?|sheets?|section|agenda)(?: (?:follow|items?|below))?$/i,
  /(?:nad (?:yw|ydynt|ydyn)|ddim|nid) (?:yn )?(?:ar gyfer|ar agor i)(?:’r| y| i’r)? (?:cyhoedd|wasg)/i,
]
/** What is only said of the part before, or of some other time. */
const otherwise =
  /\b(?:if|unless|may return|re-?join|come back|return|lunch|coffee|refreshments|parking|early|minutes|interval|not (?:required|need))\b|\?$/i

/** Whether a line says that others may not be there for what stands below it, so that the clerk is asked. */
export const perhapsClosedBelow = (text: string): boolean => {
  // "CATEGORY 1 RESPONDERS ONLY – OFFICIAL-SENSITIVE": with its marking behind a dash.
  const [said = '', marking, more] = text.split(/\s[-–—]\s/)
  const words = marking !== undefined && more === undefined && saysOnlyMarking(marking) ? said : text
  return words.length <= 160 && !otherwise.test(words) && forms.some(form => form.test(words))
}
