const agreed =
  '(?:it was|members|partners|(?:the )?(?:board|partnership|committee|panel|group|meeting|forum|chair)) (?:also |then |further |therefore |subsequently )?(?:agreed|decided|resolved|suggested|proposed|recommended|requested|felt|considered|noted)(?: that)?'
const asked = '(?:asked|requested|called|wished|wanted|pressed|would like|was keen)'
const done = '(?:be|being) (?<done>\\p{L}+(?:ed|en|nt|ught|ld|de|ut|wn)\\b[^;\\n]{0,200})'
const thing = '(?<thing>(?:(?!\\b(?:and|but) (?:it was|asked|agreed)\\b)[^,;\\n]){2,160}?)'
const modal =
  '(?:would|should|could|must|will|might|needs? to|needed to|ought to|has to|have to|had to|was to|were to|to)'

/** What is asked for, as the last of a sentence, in the order in which it is looked for. */
const forms = [
  // "it was agreed to bring an update", "members felt there was a need to ring the port"
  new RegExp(
    `\\b${agreed},? (?:(?:there was )?(?:an?|the) need )?to (?<task>(?!be\\b|the\\b|an?\\b)\\p{Ll}[^;\\n]{3,300})$`,
    'iu',
  ),
  // "it was agreed these would be updated"
  new RegExp(`\\b${agreed},? ${thing} (?:${modal} )?${done}$`, 'iu'),
  // "asked for the terms to be checked", "requested that the map be redrawn", "asked whether it could be done"
  new RegExp(`\\b${asked}(?: for| that| if| whether)? ${thing} (?:${modal} )?${done}$`, 'iu'),
] as const
/** "asked for a breakdown by ward": a thing alone, to be had. */
const wanted =
  /\b(?:asked for|requested|called for|wished to see|would like(?: to (?:see|have))?|wanted(?: to see)?) (?<what>(?:an?|the|some|more|further|additional|sight of|clarity|clarification|confirmation|details|figures|data|information)\b[^;\n]{3,200})$/iu
const pronoun = /^(?:this|these|they|it|those|that)$/i
/** "the need for more clarity on the log": what "these" are, before them. */
const spokenOf =
  /\b(?:on|about|regarding|around|concerning|into|of) ((?:the|our|its|their) [^,;.\n]{3,100}?)(?:,? and)?$/iu

/** "the log was out of date": what is told of. */
const toldOf =
  /(?:^|\bthat )((?:the|our|its|their|an?) [^,;.\n]{2,80}?) (?:was|were|is|are|had|has|have|needed|looked)\b[^;\n]*$/iu

/** The thing that a pronoun stands for: the last that is spoken of in the words before it, or what they tell of. */
function thingOf(written: string, before: string): string | undefined {
  if (!pronoun.test(written.trim())) return written.trim()
  const told = before.trim().replace(/[\s,;]+(?:and)?$/i, '')
  return spokenOf.exec(told)?.[1] ?? toldOf.exec(told)?.[1]
}

/** What a sentence says that was asked for or is to be done, with nobody who does it: "X to be Y", "bring an update". Nothing where it only tells. */
export function taskAskedFor(sentence: string): string | undefined {
  const said = sentence.trim().replace(/[\s.;]+$/, '')
  if (said.length > 600) return undefined
  for (const form of forms) {
    const m = form.exec(said),
      { task, thing: of = '', done: how = '' } = m?.groups ?? {}
    if (m === null) continue
    if (task !== undefined) return task
    const what = thingOf(of, said.slice(0, m.index))
    if (what !== undefined) return `${what.replace(/^The\b/, 'the')} to be ${how}`
  }
  const what = wanted.exec(said)?.groups?.['what']
  return what === undefined ? undefined : `provide ${what}`
}

/** "Custody figures": what the lines below it are about. */
const headingForm = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?(\p{L}[\p{L}\d'’&/-]*(?: [\p{L}\d'’&/-]+){0,6})$/u
const ofWhat =
  /^((?:bring|provide|give|circulate|send|present|prepare|share) (?:back )?(?:an?|the|further) (?:[\p{L}-]+ ){0,2}?(?:update|report|paper|briefing|summary|note))(?! (?:on|of|about|regarding))/iu

/** A task that asks for an update and does not say of what, with the heading above it. */
export function ofItsHeading(task: string, above: string | undefined): string {
  const heading = headingForm.exec(above?.trim().replace(/[.:]$/, '') ?? '')?.[1]
  if (heading === undefined || !ofWhat.test(task)) return task
  const called =
    /^\p{Lu}\p{Ll}/u.test(heading) && !/ \p{Lu}/u.test(heading)
      ? heading.charAt(0).toLowerCase() + heading.slice(1)
      : heading
  return task.replace(ofWhat, `$1 on ${called}`)
}
