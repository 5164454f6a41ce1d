import type { RefusalName, refusals as english } from '../../meeting/refusals.ts'
import { welsh } from './welsh.ts'

/** Parts and joining words in a row of names that the rules give: "Dana Okafor (chair) or Ana Brandt (clerk)". */
const who = (names: string): string =>
  names
    .replaceAll('(chair)', '(cadeirydd)')
    .replaceAll('(co-chair)', '(cyd-gadeirydd)')
    .replaceAll('(vice-chair)', '(is-gadeirydd)')
    .replaceAll('(clerk)', '(clerc)')
    .replace(/ or (?=[^,]*$)/, ' neu ')
    .replace(/^the chair neu the clerk$/, 'y cadeirydd neu’r clerc')
    .replace(/^the clerk$/, 'y clerc')

/** What a button is called in Welsh. */
const button = (name: string): string => `"${welsh[name] ?? name}"`

/** The word after which nothing was written. */
const wordTyped: Readonly<Record<string, string>> = {
  correction: 'cywiriad',
  'the correction': 'y cywiriad',
  'action OWNER:': 'cam gweithredu PERCHENNOG:',
  Due: 'Erbyn',
  summary: 'crynodeb',
  urgent: 'brys',
  note: 'nodyn',
  'presented by': 'cyflwynwyd gan',
  'noted that': 'nodwyd bod',
  'resolved that': 'penderfynwyd bod',
  'agreed that': 'cytunwyd bod',
  'recommended that': 'argymhellwyd bod',
}
const short = (written: string): string => (written.length > 80 ? `${written.slice(0, 79)}…` : written)

/** The Welsh of every reason a command may be refused. */
export const refusals = {
  notSetUp: () => 'Nid oes cyfarfod wedi’i alw eto. Mae’r clerc yn gludo’r agenda ar ôl y gair "agenda".',
  notTheClerk: () => 'Dim ond y clerc a gaiff wneud hynny.',
  notTheChair: names => `Dim ond ${who(names)} a gaiff wneud hynny.`,
  notTheChairForUrgentBusiness: names => `Dim ond y sawl sydd yn y gadair a gaiff dderbyn busnes brys: ${who(names)}.`,
  chairHasAnInterest: (name, item, names) =>
    `Datganodd ${name} fuddiant yn eitem ${item} ac nid yw’n arwain yr eitem honno: ${who(names)} sy’n gwneud.`,
  notYourself: () => 'Dim ond chi eich hun, neu’r clerc ar eich rhan, a gaiff wneud hynny.',
  notPublished: () => `Nid yw’r agenda wedi’i chyhoeddi eto. Mae’r clerc yn pwyso ${button('Publish')} yn gyntaf.`,
  alreadyPublished: () => 'Mae’r agenda hon wedi’i chyhoeddi eisoes.',
  mayBeConfidential: count =>
    count === 1
      ? `Gall un eitem fod yn gyfrinachol. Dywedwch a yw’n ${button('Restricted')} neu’n ${button('Open to all')}, un-i-un â mi (teipiwch "agenda" yno); yna cyhoeddwch. Ni chyhoeddwyd dim.`
      : `Gall ${count} eitem fod yn gyfrinachol. Dywedwch am bob un a yw’n ${button('Restricted')} neu’n ${button('Open to all')}, un-i-un â mi (teipiwch "agenda" yno); yna cyhoeddwch. Ni chyhoeddwyd dim.`,
  replaceOrAdd: () =>
    `Mae agenda wedi’i chyhoeddi eisoes. Dywedwch yn gyntaf beth yw hon: ${button('Replace the agenda')} neu ${button('Add to the agenda')}. Ni chyhoeddwyd dim.`,
  agendaInUse: () =>
    'Mae’r cyfarfod ar agor, felly ni chaiff ei agenda ei disodli. Gall agenda atodol ychwanegu eitemau a phapurau ati, ac mae "tynnu eitem 7 yn ôl oherwydd …" yn tynnu un oddi arni. Mae’r hyn a gyhoeddwyd yn sefyll.',
  nothingToPutRight: () => 'Nid oes agenda’n aros y gellid ei chywiro. Teipiwch "agenda" i weld yr un sydd.',
  anotherAgenda: () =>
    'Darllenwyd agenda arall ers dangos y cerdyn hwnnw. Teipiwch "agenda" i gael y cerdyn newydd. Ni newidiwyd dim.',
  itemNeedsNumberAndTitle: () => 'Mae angen rhif a theitl ar eitem. Ni newidiwyd dim.',
  numberTaken: number => `Mae gan eitem arall y rhif ${number} eisoes. Ni newidiwyd dim.`,
  withdrawInstead: number =>
    `Mae pobl wedi gweld eitem ${number} ar yr agenda a gyhoeddwyd. Tynnwch hi yn ôl yn lle hynny: "tynnu eitem ${number} yn ôl oherwydd …".`,
  itemWithdrawn: number => `Tynnwyd eitem ${number} yn ôl, felly ni chaiff ei thrafod.`,
  recordedAlready: number =>
    `Cofnodwyd rhywbeth yn eitem ${number} eisoes, felly ni chaiff ei thynnu yn ôl. Gohiriwch hi yn lle hynny: "gohirio ${number} oherwydd …".`,
  alreadyOpen: () => 'Mae’r cyfarfod ar agor eisoes.',
  notInSession: () => 'Nid yw’r cyfarfod ar waith. Mae’r cadeirydd neu’r clerc yn teipio "agor" i’w agor.',
  meetingAdjourned: () =>
    `Mae’r cyfarfod wedi’i ohirio. Teipiwch "ailddechrau" neu pwyswch ${button('Resume')} yn gyntaf.`,
  notAdjourned: () => 'Nid yw’r cyfarfod wedi’i ohirio.',
  meetingClosed: () =>
    'Mae’r cyfarfod wedi cau. Hyd nes y cadarnheir ei gofnodion, y clerc, a neb arall, a gaiff ychwanegu atynt a’u cywiro.',
  sayWhichItem: () =>
    'Mae’r cyfarfod wedi cau, felly dywedwch ym mha eitem y mae hyn yn perthyn: er enghraifft "nodyn 6: …".',
  minutesConfirmed: () =>
    'Mae’r cofnodion hyn wedi’u cadarnhau, felly ni chaiff dim arall ei ychwanegu atynt. Ni chofnodwyd dim; gall y cyfarfod nesaf ei gofnodi.',
  notClosed: () => 'Mae’r cyfarfod yn dal ar agor. Caewch ef yn gyntaf.',
  alreadyMovedOn: item => `Mae’r cyfarfod wedi symud ymlaen eisoes: trafodir ${item}. Ni newidiwyd dim.`,
  nextIsAnother: item =>
    `Mae’r agenda wedi newid ers llunio’r cerdyn hwnnw: yr eitem nesaf yw ${item}. Ni newidiwyd dim.`,
  noSuchItem: (written, numbers) => `Nid oes eitem "${written}" ar yr agenda hon. Yr eitemau yw ${numbers}.`,
  noEarlierItem: () => 'Hon yw’r eitem gyntaf.',
  noItemTaken: () => 'Nid oes eitem yn cael ei thrafod eto. Teipiwch "eitem nesaf" yn gyntaf.',
  deferNeedsReason: () => 'Dywedwch pam y gohirir yr eitem: "gohirio oherwydd …".',
  twoItemsNeeded: () => 'Enwch o leiaf ddwy eitem i’w trafod gyda’i gilydd: "cymryd 5, 6 gyda\'i gilydd".',
  noItems: () =>
    'Ni allwn ddarllen yr un eitem yn yr agenda honno. Mae angen rhif a theitl ar bob eitem, megis "1. Apologies for absence".',
  nothingWritten: what => `Nid oedd dim ar ôl "${wordTyped[what] ?? what}". Ysgrifennwch ef yn yr un neges.`,
  nothingVotedOn: () =>
    'Nid oes cynnig yn aros yn yr eitem hon, ac ni phenderfynwyd dim ynddi y gallai hyn fod yn bleidlais arno. Ysgrifennwch yn gyntaf yr hyn y pleidleisiwyd arno: "moved by A, seconded by B, that …", neu "penderfynwyd bod …".',
  votedAlready: () =>
    `Mae gan yr hyn a benderfynwyd ddiwethaf yn yr eitem hon ei bleidlais eisoes. Cywirwch hi gyda ${button('Correct')}, neu ysgrifennwch y penderfyniad arall yn gyntaf. Ni chofnodwyd dim.`,
  nobodyNamed: () => 'Enwch rywun: er enghraifft "yn bresennol Dana Okafor, Lee Marsh".',
  nobodyChosen: () => `Dewiswch ${button('Absent')} neu ${button('Apologies')} wrth ochr o leiaf un enw.`,
  whoIsMeant: (written, known) =>
    `Ai’r un person yw "${written}" â ${known}? Teipiwch yr enw fel ${known}, neu ychwanegwch rôl mewn cromfachau, "${written} (rôl)", os rhywun arall ydyw.`,
  initialsOfNobody: written => `Nid "${written}" yw blaenlythrennau neb yma. Teipiwch yr enw yn llawn.`,
  severalCalled: (written, names) => `Gallai "${written}" fod yn ${who(names)}. Teipiwch yr enw yn llawn.`,
  notAName: written =>
    `Nid yw "${short(written)}" yn enw, felly ni chofnodwyd dim. Enwch y bobl: er enghraifft "yn bresennol Dana Okafor, Lee Marsh".`,
  unknownPerson: written =>
    `Ni ddisgwylir neb o’r enw "${written}" yn y cyfarfod hwn. Teipiwch yr enw fel y mae ar gerdyn yr agenda.`,
  notInTheRoom: name => `Nid yw ${name} wedi’i gofnodi’n bresennol.`,
  alreadyInTheRoom: name => `Cofnodwyd eisoes fod ${name} yn bresennol.`,
  substituteForASubstitute: (name, principal) =>
    `Mae ${name} eisoes yn ddirprwy i ${principal}. Ni all dirprwy enwi un arall: newidiwch ymddiheuriadau ${principal} yn lle hynny.`,
  substituteIsThemselves: () => 'Rhaid i rywun arall fod yn ddirprwy.',
  substituteSendsApologies: name => `Mae ${name} wedi anfon ymddiheuriadau hefyd, ac ni all fod yn ddirprwy.`,
  noSuchInterest: (written, kinds) =>
    `Nid yw "${written}" yn fath o fuddiant y mae’r bartneriaeth hon yn ei ddefnyddio. Dyma hwy: ${kinds}.`,
  noInterestThere: (name, item) =>
    `Nid yw ${name} wedi datgan buddiant yn eitem ${item}, felly ni chofnodwyd dim. Cofnodwch y buddiant yn gyntaf: "${name} declared a … interest in item ${item}"; neu, os yw wedi gadael y cyfarfod, "${name} left".`,
  noInterestToPutRight: () =>
    'Nid oes buddiant o’r fath wedi’i ddatgan, felly nid oes dim i’w gywiro. Mae "beth sydd i lawr ar gyfer ENW?" yn dangos yr hyn a gofnodwyd.',
  whichInterest: name =>
    `Mae ${name} wedi datgan buddiannau mewn mwy nag un eitem. Dywedwch pa un a olygir, er enghraifft "tynnu buddiant ${name} yn eitem 5 yn ôl".`,
  declareWhichItem: () => 'Dywedwch ym mha eitem y mae’r buddiant.',
  noSuchEntry: () => 'Nid yw hynny yn y cofnod mwyach, felly nid oes dim i’w gywiro.',
  correctedMeanwhile: () =>
    'Mae rhywun arall wedi cywiro hwn ers ei ddangos i chi, felly ni newidiwyd dim. Edrychwch ar fel y mae nawr, a chywirwch hwnnw.',
  moveToWhichItem: () => `Dewiswch yr eitem y mae’n perthyn iddi, a phwyswch ${button('Move')} eto.`,
  staysInItsItem: () =>
    'Dyna a ddigwyddodd yn y cyfarfod, ac mae’n aros yn ei eitem. Dilëwch ef, a’i gofnodi o’r newydd lle y mae’n perthyn.',
  nothingToUndo: () => 'Nid oes dim i’w ddad-wneud.',
  nobodySpeaksNow: () => 'Ni elwir ar neb i siarad yn awr: nid yw’r cyfarfod yn eistedd. Ni chofnodwyd dim.',
  onTheListAlready: (name, place) =>
    `Mae ${name} ar y rhestr i siarad eisoes, yn rhif ${place} arni. I ddod oddi arni, teipiwch "nid wyf am siarad mwyach".`,
  notOnTheList: name => `Nid yw ${name} ar y rhestr i siarad. Ni newidiwyd dim.`,
  noSuchUrgentBusiness: () => 'Nid yw’r mater hwnnw’n aros mwyach: cafodd ei ateb eisoes.',
  urgentNeedsReason: () =>
    'Dywedwch pam y mae’n fater brys: "brys TEITL oherwydd RHESWM". Argreffir y rheswm yn y cofnodion.',
  publicExcluded: () => 'Mae’r cyhoedd wedi’u gwahardd eisoes.',
  publicNotExcluded: () => 'Nid yw’r cyhoedd wedi’u gwahardd.',
  paragraphNeeded: () =>
    'Dywedwch pa baragraff o Atodlen 12A sy’n gymwys: "eithrio\'r cyhoedd 1, 2"; neu enwch y Ddeddf sydd heb yr un: "eithrio\'r cyhoedd 1960 Act".',
  restrictedInTheChat: item =>
    `Mae eitem ${item} yn gyfyngedig, felly ni ysgrifennir dim a ddywedir ynddi yma, lle y mae pawb yn ei ddarllen. Ysgrifennwch ef ataf un-i-un. Ni chofnodwyd dim.`,
  restrictedOnItsOwn: item => `Mae eitem ${item} yn gyfyngedig, ac fe’i trafodir ar ei phen ei hun.`,
  notEntitledPresent: (item, names) =>
    `Mae eitem ${item} yn gyfyngedig ac nid oes gan y bobl hyn yn y cyfarfod hawl i’w chlywed: ${names}.`,
  noSuchAction: reference => `Nid oes cam gweithredu ${reference}.`,
  notYourAction: reference =>
    `Nid eich lle chi yw ateb cam gweithredu ${reference}. Caiff ei berchennog neu’r clerc wneud.`,
  actionClosed: reference => `Mae cam gweithredu ${reference} wedi’i gau eisoes.`,
  notAnOwner: (owner, reference) => `Nid yw ${owner} yn berchennog cam gweithredu ${reference}.`,
  partClosed: reference =>
    `Rydych wedi adrodd eisoes fod eich rhan chi o gam gweithredu ${reference} wedi’i gwneud. Gall y clerc gywiro hynny.`,
  noSuchMinutes: () => 'Nid oes cyfarfod cynharach yma y gellid cywiro neu gadarnhau ei gofnodion.',
  confirmedByThis: day =>
    `Dyna a gadarnhaodd gofnodion ${day}, sydd wedi’u ffeilio fel rhai a gadarnhawyd, felly ni chaiff ei gymryd yn ôl. Cywirwch ei eiriad â ${button('Correct')}, neu cofnodwch yr hyn a benderfynwyd wedyn yn benderfyniad ar wahân. Ni newidiwyd dim.`,
  alreadyConfirmed: () => 'Mae’r cofnodion hyn wedi’u cadarnhau eisoes.',
  alreadyIssued: () => 'Mae’r cofnodion hyn wedi’u dosbarthu i’r aelodau eisoes. Ni anfonwyd dim eto.',
  commentsByInThePast: day =>
    `Mae ${day} eisoes wedi mynd heibio. Rhowch ddiwrnod hwyrach ar gyfer sylwadau, neu gadewch ef yn wag. Ni ddosbarthwyd dim.`,
  notIssued: () =>
    'Nid yw’r cofnodion hyn wedi’u dosbarthu eto, felly nid oes dim i roi sylwadau arno. Ni chofnodwyd dim.',
  confirmedAlready: () =>
    'Mae’r cofnodion hyn wedi’u cadarnhau, felly ni all unrhyw sylw eu newid. Codwch y mater yn y cyfarfod nesaf, neu ysgrifennwch at y clerc. Ni chofnodwyd dim.',
  notForYourComment: () =>
    'Dim ond aelodau’r bartneriaeth, a’r rhai a ddirprwyodd ar ran aelod yn y cyfarfod hwn, a gaiff roi sylwadau ar ei gofnodion. Ni chofnodwyd dim.',
  restrictedComment: item =>
    `Busnes cyfyngedig oedd eitem ${item}, a dim ond y rhai y mae ei chofnodion ganddynt a gaiff roi sylwadau arni. Ni chofnodwyd dim.`,
  emptyComment: () => 'Ysgrifennwch y sylw yn gyntaf. Ni chofnodwyd dim.',
  noSuchComment: () => 'Nid oes sylw o’r fath yma.',
  commentSettled: () => 'Mae’r sylw hwnnw wedi’i ddatrys eisoes.',
  commentIsRestricted: () =>
    `Mae’r sylw hwn yn ymwneud â busnes cyfyngedig, a dim ond i’r cofnodion cyfyngedig y caiff fynd. Dewiswch gofnod o’r rhan gyfyngedig, neu ${button('A new note')}.`,
  commentOnAnotherItem: () => 'Mae’r cofnod hwnnw mewn eitem wahanol i’r sylw. Dewiswch un o’r un eitem.',
  nothingCorrected: () =>
    `Mae’r testun fel yr oedd o’r blaen. Cywirwch ynddo yr hyn y mae’r sylw yn ymwneud ag ef, neu pwyswch ${button('Leave')} yn lle hynny.`,
  confirmAtNextMeeting: () =>
    'Cadarnheir cofnodion yn y cyfarfod nesaf, pan drafodir yr eitem ar gyfer y cofnodion blaenorol.',
} as const satisfies { readonly [N in RefusalName]: (...words: Parameters<(typeof english)[N]>) => string }
