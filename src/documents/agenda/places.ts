/** Words that the name of a place has. */
export const venueWords =
  /\b(?:teams|zoom|webex|hall|(?:board)?rooms?|chamber|centre|virtual(?:ly)?|online|house|street|road|building|suite|library|station|offices?|hybrid|google meet|club|church|school|college|campus|university|hotel|inn|pavilion|showground|barn|theatre|museum|stadium|headquarters|hq|lodge|court|hospital|depot|quay|wharf|mill|barracks|ystafell|neuadd|siambr|canolfan)\b/i

/** Whether what stands behind a time is a place, and not how the sentence goes on. */
export const isPlace = (text: string): boolean =>
  !/^(?:when|where|for|to|and|who|which|that)\b/i.test(text) && !/[.!?] \p{Lu}/u.test(text)

/** `The Granary, Stokeley`: names with a comma between, beside the day, where the name of the body is known already. */
export const looksLikePlace =
  /^(?!.*\b(?:meeting|agenda|papers?|please|will|\d{1,2} ?[ap]m)\b)(?:The )?\p{Lu}[\p{L}\d'’.&/-]*(?: [\p{L}\d'’.&/-]+){0,5}, (?:[\p{L}\d'’.&/-]+ ?){1,5}(?:, [\p{L}\d '’]{2,40}){0,3}$/u
