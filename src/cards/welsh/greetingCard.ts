/** The Welsh of the first card in a chat, and of the one somebody is greeted with. */
export const greetingCard = {
  'Hello. I clerk partnership meetings.': 'Helo. Rwy’n clercio cyfarfodydd partneriaeth.',
  'Type "help" for what you can do, at any time.': 'Teipiwch "cymorth" i weld yr hyn y gallwch ei wneud, unrhyw bryd.',
  'Everything that can be typed': 'Popeth y gellir ei deipio',
  'You are {0}, {1}.': 'Chi yw {0}, {1}.',
  'Of several partnerships, say which: "for {0}: help".':
    'O sawl partneriaeth, dywedwch pa un: "ar gyfer {0}: cymorth".',
  'This chat is not linked to a partnership yet. Its clerk types "link NAME" here, with the partnership\'s name.':
    'Nid yw’r sgwrs hon wedi’i chysylltu â phartneriaeth eto. Mae ei chlerc yn teipio "cysylltu ENW" yma, gydag enw’r bartneriaeth.',
  'For a partnership that is new here, type "set up NAME", with its name.':
    'Ar gyfer partneriaeth sy’n newydd yma, teipiwch "gosod ENW", gyda’i henw.',
  'To make a new partnership, type "set up NAME", with its name.':
    'I greu partneriaeth newydd, teipiwch "gosod ENW", gyda’i henw.',
  'I do not know you as a member of any partnership here. Its clerk adds you, with your work account, by "set up".':
    'Nid wyf yn eich adnabod fel aelod o unrhyw bartneriaeth yma. Mae ei chlerc yn eich ychwanegu, gyda’ch cyfrif gwaith, drwy "gosod".',
  'Link this chat to {0}': 'Cysylltu’r sgwrs hon â {0}',
  'This is the chat of {0}.': 'Dyma sgwrs {0}.',
  'The clerk has the agenda one-to-one, to be put right and published. It comes here then, with buttons to answer it.':
    "Mae'r agenda gan y clerc un-i-un, i'w chywiro a'i chyhoeddi. Daw yma wedyn, gyda botymau i'w hateb.",
  'The clerk sends me the agenda one-to-one. When it is published it comes here, with buttons to answer it.':
    "Mae'r clerc yn anfon yr agenda ataf un-i-un. Pan gyhoeddir hi, daw yma, gyda botymau i'w hateb.",
}
