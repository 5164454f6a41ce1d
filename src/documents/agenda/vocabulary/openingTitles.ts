const whoseChair =
  "(?:the )?(?:(?:vice-|deputy )?chair(?:man|woman|person)?|(?:lord )?(?:mayor|provost)|conven[eo]r|president|cadeirydd)(?:['’]s|s['’]?|s)?"
const opening = new RegExp(
  `^(?:${whoseChair} )?(?:opening |introductory )?(?:remarks|announcements?|communications?|comments|introduction|notices|opening|prayers?)$|^${whoseChair} (?:welcome|business|correspondence)$|^(?:opening|introductory|welcoming) (?:words|address)$|^(?:silent )?(?:reflection|prayers?)$|^roll[ -]call$|^housekeeping$|^public (?:participation|question time|questions|forum|session|speaking)$|^(?:election|appointment) of (?:an? |the )?(?:vice-|deputy )?chair(?:man|woman|person)?(?: and .{4,30})?$|^sylwadau agoriadol$|^cyhoeddiadau(?: y cadeirydd| gan y cadeirydd)?$`,
  'i',
)

/** Whether a title is one with which meetings open before their apologies: `Chairman's Remarks`, `Public participation`, `Election of Chair`. */
export const opensMeetings = (title: string): boolean => title.length <= 80 && opening.test(title.replace(/[.:]$/, ''))
