/** "Chair warned man in gallery, asked to go, he went": of one of those who listen. */
export const ofTheGallery =
  /\b(?:gallery|member of the public|heckler)\b[^\n]*\b(?:left|went|go|leave|removed|escorted|quiet\w*|stop\w*)\b/i
