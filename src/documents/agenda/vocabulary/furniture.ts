const linkOfSite =
  '(?:cookies?(?: policy)?|accessibility(?: statement)?|privacy(?: (?:notice|policy))?|terms(?: (?:and conditions|of use))?|site ?map|contact us|disclaimer|copyright|feedback|help|a to z)'
/** `Cookies | Accessibility | Privacy` */
const footOfSite = new RegExp(`^(?:${linkOfSite} ?[|·•] ?){1,8}${linkOfSite}$|^cookies$`, 'i')

const agendaAlone = /^(?:meeting )?a ?g ?e ?n ?d ?a(?: front[ -]?sheet)?$/i
/** Whether a line is the word `AGENDA` and no more, however it is spaced. */
export const isAgendaAlone = (text: string): boolean => agendaAlone.test(text)

/** What pages, web sites and pagers print between the lines of an agenda, and which says nothing of it. */
const forms = [
  /^page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i,
  /^.{3,140}\s(?:page|tudalen) \d{1,4} ?(?:of|\/|o) ?\d{1,4}$/i,
  /^tudalen \d{1,4}(?: o \d{1,4})?$/i,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^(?:share|watch|print|e-?mail|bookmark|link to|listen to|follow) (?:this|the) (?:item|agenda item|agenda point|page|meeting|webcast|video|link)(?: on .{1,40})?$/i,
  /^(?:meeting (?:details|summary)|(?:start|end) of webcast|webcast (?:finished|ended|started)|speaking\s?:)$/i,
  /^(?:share|tweet|print|back to top|top of page|return to top|skip to (?:main )?content|view directions|view (?:attachments?|documents?|details|pdf)|add to (?:my )?calendar|media|expand all|collapse all|show all|read more|toggle .{1,30}|download|view|open|rhannu|argraffu)$/i,
  /^(?:watch|play|view|listen to|go to) (?:the )?(?:webcast|video|recording|broadcast|live stream)(?: (?:of|for|from) .{1,160})?$/i,
  /^webcast(?: (?:for|of) (?!.*\b(?:will|available)\b).{1,200})?$/i,
  /^view (?:the )?(?:agenda item|item details|declarations of interest|background to).{0,120}$/i,
  /^(?:agenda )?item \d{1,3}[a-z]? ?(?:\(?pdf|\(?webcast).{0,40}$/i,
  /^[-–—_=*.·• ]{2,}$|^[-:| ]*\|[-:| ]*-{2}[-:| ]*$/,
  /^official$/i,
  /^(?:data label|(?:document )?classification|(?:protective|security) marking|marking)\s?:\s?(?:public|official|unclassified|not protectively marked|open)$/i,
  /^(?:(?:print|share|e-?mail|bookmark) (?:this )?page(?: ?[|·•] ?| |$)){1,6}$/i,
  /^(?![[(]?\d|[•*▪–—-] |.*[.!?](?: |$))[^>›»]{1,60}(?: [>›»] [^>›»]{1,60}){2,8}$/,
  /^[A-H][.)]$/,
  /^bookmark this page(?: using)?\s?:?$/i,
  footOfSite,
  /^(?:public document pack|page nos?\.?|pages)$/i,
  agendaAlone,
  // What stands at the foot of a council's site.
  /^(?=.*\b(?:accessibility|privacy|cookies|terms)\b)[\p{L} &’']{3,30}(?: ?[|·•] ?[\p{L} &’']{3,30}){1,8}$/iu,
  // The way to a page within its site: `Cymraeg | Home | Committees | Meetings`.
  /^(?=.*(?:^|[|>›»] ?)(?:home|hafan)(?: ?[|>›»]|$))[^|>›»]{1,40}(?:[|>›»][^|>›»]{1,50}){2,8}$/i,
]

/** Whether a line is furniture of the page or web site it was copied from. */
export const isFurniture = (text: string): boolean =>
  text.length < 240 && forms.some(form => form.test(text) || form.test(text.replace(/^[•·] ?(?=share )/i, '')))

const signOff =
  /^(?:(?:kind|kindest|best|warm|warmest|many|with (?:kind|best|warm)) (?:regards|wishes|thanks)|regards|yours (?:sincerely|faithfully|truly|ever)|many thanks|thank you|thanks|cheers|diolch(?: yn fawr)?|cofion(?: gorau| cynnes)?|yn gywir)\b.{0,40}$/i

/** What a mail program writes under every e-mail, which closes no business: `This e-mail and any attachments are confidential …`. */
export const isDisclaimer = (text: string): boolean =>
  /^(?:this|the) (?:e-?mail|message|communication|transmission)\b[^.]{0,80}?\b(?:is|are|may be|contains?|may contain)\b[^.]{0,60}\b(?:confidential|privileged|intended|private)\b/i.test(
    text.slice(0, 300),
  )

/** The courteous end of a letter or an e-mail. */
export const isSignOff = (text: string): boolean => signOff.test(text)

const afterTheLast = [
  signOff,
  // Who takes the chair, and what the sender asks for.
  /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: is|['’]s| will be) (?:chairing|in the chair|taking (?:the )?notes)|let me know|give me a shout|shout if)\b/u,
  // An older e-mail, quoted below.
  /^(?:>|-{3,} ?(?:original|forwarded) message|on .{6,60} wrote:)/i,
  /^(?:(?:the |members of the )?(?:press and (?:the )?public|public and (?:the )?press|public)(?: and (?:the )?press)? (?:are|may|is|will be|have)\b.{0,60}\b(?:welcome|attend|invited|entitled|observe)|(?:the )?(?:papers?|slides|reports?)(?: for (?:items? )?[\d, and&-]{1,20})? (?:will (?:be|come|follow)|are (?:on|in|attached|below|to follow)|to follow)\b)/i,
  // How to join, as an invitation to an online meeting has it.
  /^(?:microsoft teams\b|join (?:the meeting|on |zoom|teams|microsoft|by )|(?:teams )?meeting id|passcode|dial[- ]in|or (?:call|dial|join)|one tap mobile|find a local number|for organi[sz]ers|learn more|_{5,})/i,
  /^(?:see you|look(?:ing)? forward|all the best|best,?$|ta,?$|hwyl)\b/i,
  /^(?:distribution|circulation|circulated to|copies? to|copy to|cc|to|sent to|from|sent|subject)(?: list)?\s?:/i,
  /^(?:distribution|circulation|mailing) list\b/i,
  /^(?:membership|members(?: of the .{1,80})?|board members|committee members|core members|voting members|non-voting members|co-opted members|invitees|attendees|invited|in attendance|required attendees|observers|officers|advisers?|councillors|quorum|substitutes?|aelodau(?:eth)?)(?: (?:of|and|present|list|are|is)\b.{0,60})?\s?(?::|$)/i,
  /^(?:for (?:further|more|any) (?:information|details|enquiries|queries)|further information|if you (?:require|need|would like|have any|are unable|wish)|(?:please )?contact\b|enquiries|should you (?:require|have|wish)|any (?:queries|questions)\b|this (?:agenda|document|e-?mail|message|information|meeting (?:will|may|is) )|large print|alternative formats?|mobile phones|fire (?:alarm|evacuation|precautions)|emergency (?:evacuation|procedure)|public (?:access|attendance|speaking|information)|filming|recording|webcasting|access to information|declarations? of interests? (?:guidance|note)|information for (?:members|the public)|notes?(?: for members)?:?$|notes? ?:|note (?=for |please |to |members |all )|n\.?b\.?:|guidance)/i,
  /^(?:actions? (?:sheet|log|tracker|list|arising|from)|outstanding actions|list of papers)\b.{0,60}$/i,
  // The heads of a table of actions.
  /^(?:(?:no\.?|ref\.?|#|item) )?(?:agreed )?(?:actions?|tasks?)(?: \p{L}+){0,2} (?:owner|lead|who|responsible|by whom|due|deadline)\b/iu,
  /^(?:dated|date (?:of )?(?:issue|issued|published|despatch|dispatch)|issued|published|despatched|dispatched|signed|printed)\b/i,
  /^(?:clerk|chief executive|proper officer|monitoring officer|town clerk|parish clerk|borough solicitor|secretary|director|head|assistant director|interim|acting|democratic services|committee|governance|legal|corporate)\b[^.]{0,80}$/i,
  /^(?:tel(?:ephone)?|phone|mobile|e-?mail|e-?bost|ffôn|web(?:site)?)\b.{0,3}[:.–—-]/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/i,
  /^[\w.+'-]{1,64}@[\w.-]{3,120}$/,
]

/** Whether a line after the last item's own begins what follows an agenda: a greeting, who gets it, who is in the body, how to ask. */
export const endsTheAgenda = (text: string): boolean =>
  text.length < 400 && afterTheLast.some(form => form.test(text.slice(0, 200)))
