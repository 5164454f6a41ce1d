/** The Welsh of the one thing to do next. */
export const nextStep = {
  Publish: 'Cyhoeddi',
  Resume: 'Ailddechrau',
  'Run the meeting': 'Cynnal y cyfarfod',
  'Next item': 'Eitem nesaf',
  'Issue to members': 'Dosbarthu i’r aelodau',
  Open: 'Agor',
  Comment: 'Sylw',
  'Look at the agenda': 'Edrych ar yr agenda',
  'Draft the next agenda': 'Drafftio’r agenda nesaf',
  'Who has not answered?': 'Pwy sydd heb ateb?',
  'My card of the minutes': 'Fy ngherdyn cofnodion',
  'The agenda is not published yet. It comes in the meeting chat, with buttons to answer it.':
    "Nid yw'r agenda wedi'i chyhoeddi eto. Daw i sgwrs y cyfarfod, gyda botymau i'w hateb.",
  'An agenda waits for you: `agenda`, one-to-one, shows it, to be put right and published with **{0}**.':
    "Mae agenda yn aros amdanoch: mae `agenda`, un-i-un, yn ei dangos, i'w chywiro a'i chyhoeddi â **{0}**.",
  '`resume` goes on with the meeting.': "Mae `ailddechrau` yn mynd ymlaen â'r cyfarfod.",
  'The meeting is adjourned; it goes on in the meeting chat.':
    "Mae'r cyfarfod wedi'i ohirio; bydd yn mynd ymlaen yn sgwrs y cyfarfod.",
  'The minutes are confirmed. `next agenda`, one-to-one, drafts the next agenda.':
    "Mae'r cofnodion wedi'u cadarnhau. Mae `agenda nesaf`, un-i-un, yn drafftio'r agenda nesaf.",
  'The minutes are confirmed. The next agenda comes in the meeting chat.':
    "Mae'r cofnodion wedi'u cadarnhau. Daw'r agenda nesaf i sgwrs y cyfarfod.",
  'No meeting has been called yet. The agenda comes in the meeting chat, with buttons to answer it.':
    "Ni alwyd cyfarfod eto. Daw'r agenda i sgwrs y cyfarfod, gyda botymau i'w hateb.",
  'Send me the agenda here: paste it after the word `agenda`, or send its Word, PDF or text file.':
    'Anfonwch yr agenda ataf yma: gludwch hi ar ôl y gair `agenda`, neu anfonwch ei ffeil Word, PDF neu destun.',
  'Send me the agenda one-to-one: paste it after the word `agenda`, or send its Word, PDF or text file.':
    'Anfonwch yr agenda ataf un-i-un: gludwch hi ar ôl y gair `agenda`, neu anfonwch ei ffeil Word, PDF neu destun.',
  'The agenda is out. `quorum`, one-to-one, says who has not answered; `open` opens the meeting when it is time.':
    "Mae'r agenda wedi'i chyhoeddi. Mae `cworwm`, un-i-un, yn dweud pwy sydd heb ateb; mae `agor` yn agor y cyfarfod pan ddaw'n amser.",
  'Say whether you are coming: **{0}** or **{1}**, on the agenda card.':
    'Dywedwch a ydych yn dod: **{0}** neu **{1}**, ar gerdyn yr agenda.',
  'You have answered. When it is time, `open` opens the meeting.':
    "Rydych wedi ateb. Pan ddaw'n amser, mae `agor` yn agor y cyfarfod.",
  'You have answered. If you have an interest in an item, **{0}** on the agenda card.':
    'Rydych wedi ateb. Os oes gennych fuddiant mewn eitem, **{0}** ar gerdyn yr agenda.',
  'Press **{0}** on the card of the item, and **{1}** there when it is done.':
    "Pwyswch **{0}** ar gerdyn yr eitem, a **{1}** yno pan fydd wedi'i gorffen.",
  'The meeting is going on. If you have an interest in an item, **{0}** on the agenda card.':
    "Mae'r cyfarfod ar waith. Os oes gennych fuddiant mewn eitem, **{0}** ar gerdyn yr agenda.",
  'Write what is said and decided to me, here or in the chat: `note …`, `resolved that …`, `action OWNER: TEXT`.':
    'Ysgrifennwch ataf yr hyn a ddywedir ac a benderfynir, yma neu yn y sgwrs: `nodyn …`, `penderfynwyd bod …`, `cam gweithredu PERCHENNOG: TESTUN`.',
  'Write what is said and decided to me, here or one-to-one: `note …`, `resolved that …`, `action OWNER: TEXT`.':
    'Ysgrifennwch ataf yr hyn a ddywedir ac a benderfynir, yma neu un-i-un: `nodyn …`, `penderfynwyd bod …`, `cam gweithredu PERCHENNOG: TESTUN`.',
  'The minutes are with the members. Your card, one-to-one, shows what they say of them.':
    "Mae'r cofnodion gyda'r aelodau. Mae eich cerdyn, un-i-un, yn dangos yr hyn a ddywedant amdanynt.",
  'The minutes are issued; the next meeting confirms them. `next agenda`, one-to-one, drafts its agenda.':
    "Mae'r cofnodion wedi'u cyhoeddi; y cyfarfod nesaf fydd yn eu cadarnhau. Mae `agenda nesaf`, un-i-un, yn drafftio ei agenda.",
  'Look through the draft, from your card one-to-one; then **{0}** there.':
    "Edrychwch drwy'r drafft, o'ch cerdyn un-i-un; yna **{0}** yno.",
  'The minutes are on your card one-to-one: **{0}** them, and **{1}** where they are wrong.':
    "Mae'r cofnodion ar eich cerdyn un-i-un: **{0}** i'w darllen, a **{1}** lle maent yn anghywir.",
  'The meeting has closed. The clerk has the draft, and issues the minutes.':
    "Mae'r cyfarfod wedi cau. Mae'r drafft gan y clerc, sy'n cyhoeddi'r cofnodion.",
}
