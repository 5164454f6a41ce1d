// What the head over a column says in its words, however it is put: `Approx. time`, `Item and purpose`, `Lead / organisation`.

const when = 'time|timings?|timed|timeslot|durations?|mins|minutes|length|start|amser'
const who =
  'leads?|presenters?|presented|presenting|led|owners?|speakers?|officers?|facilitators?|introduced|reporters?|authors?|sponsors?|responsible|names?|agency|agencies|organisations?|who|from|by|arweinydd|cyflwynydd|swyddog'
const what = 'items?|topics?|subjects?|titles?|business|matters?|issues?|details|descriptions?|agenda|eitem|pwnc|teitl'
const papers =
  'papers?|papur(?:au)?|paperwork|reports?|docs?|documents?|documentation|attachments?|attached|enclosures?|enclosed|encs?|encl|annex(?:es)?|appendix|appendices|verbal|format|materials?'
const aim =
  'purpose|actions?|outcomes?|aims?|asks?|decisions?|recommendations?|type|nature|category|objectives?|information|for'

const forms = {
  number:
    /^(?:(?:agenda|item|ser(?:ial)?|order|agenda item|ref(?:erence)?)\.? )?(?:no|nos|num|number|ref|reference|order)$/,
  title: new RegExp(
    `^(?:(?:agenda|discussion|business|main|report|paper|item|items of) )?(?:${what})(?: (?:title|name|heading|details|descriptions?|of business|(?:for|to be|under) (?:discussion|discussed|decision|consideration|considered)))?$`,
  ),
  presenter: new RegExp(
    `^(?:(?:item|agenda|report|paper|presenting|reporting|lead|to be|who|person|relevant) )?(?:${who})(?: (?:agency|officers?|person|members?|partner|organisation|name|leads?|presents|is leading|responsible|by|to))?$`,
  ),
  time: new RegExp(
    `^(?:(?:approx|approximate|indicative|estimated|est|planned|expected|suggested|start|starting|allocated|allotted|item|running|discussion) )?(?:${when})(?: (?:slot|time|allocated|allotted|allowed|available|required|needed|due|in (?:mins|minutes)|mins|minutes))?$|^(?:when|how long)$`,
  ),
  paper: new RegExp(
    `^(?:(?:supporting|accompanying|background|agenda|item|meeting) )?(?:${papers})(?: (?:ref|reference|no|nos|number|numbers|attached|enclosed|circulated|included|type|provided|update))?$`,
  ),
  pages: /^(?:pages?|pgs?|pp)(?: (?:no|nos|number|numbers|ref))?$/,
  purpose: new RegExp(
    `^(?:(?:item|intended|desired|expected|required|for) )?(?:${aim}|discussion|approval|noting)(?: (?:required|needed|sought|requested|type|of (?:the )?(?:item|paper|report|board|group|meeting|partnership|panel|committee)))?$`,
  ),
} as const

const order = ['number', 'title', 'presenter', 'time', 'pages', 'paper', 'purpose'] as const

/** What a column has by the words of its head; undefined where those are not known. Of two things in one head, as in `Item and purpose`, it is the first. */
export function saidByHead(written: string): (typeof order)[number] | undefined {
  if (written.length > 40) return undefined
  const parts = written
    .toLowerCase()
    .replace(/\((?:s|es)\)/g, '')
    .split(/\s*(?:[/,;&+()]|\band\b|\bor\b|\bwith\b)\s*/)
    .map(part => part.replace(/[.:?*]/g, '').trim())
    .filter(part => part !== '')
  return parts
    .slice(0, 3)
    .map(part => order.find(each => forms[each].test(part)))
    .find(each => each !== undefined)
}
