/** The Welsh of the companion page's own sentences. */
export const pageWords = {
  'One moment…': 'Un eiliad…',
  'The connection is lost. What you write is kept, and sent when it is back.':
    "Collwyd y cysylltiad. Cedwir yr hyn a ysgrifennwch, a'i anfon pan ddaw'n ôl.",
}
