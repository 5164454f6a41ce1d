/** A row of names, in words. */
interface WordRow {
  readonly who: string
  readonly label: string
  readonly people: readonly string[]
  readonly stop: boolean
}

/** A tree of wordings by the keys of a style; lists of lists and of columns are by what each holds. */
export interface WordTree {
  readonly [key: string]: string | readonly string[] | readonly WordRow[] | WordTree
}

const joined = { between: ', ', last: ' a ', beforeVowel: ' ac ' }
const substituted = 'yn dirprwyo ar ran {substituteFor}'
const people = [
  `{name} ({part} – ${substituted})`,
  '{name} ({part})',
  `{name} ({details} – ${substituted})`,
  `{name} (${substituted})`,
  '{name} ({details})',
  '{name}',
]
const meanwhile = '[ – daeth i mewn yn ystod eitem {arrivedAt}][ – gadawodd yn ystod eitem {leftAt}]'
const schedule = 'Atodlen 12A i Ddeddf Llywodraeth Leol 1972'
const when = '{Weekday} {day} {month} {year}[, {time}][ tan {endTime}]'
const exempt = {
  paragraph: `Gwybodaeth eithriedig o dan baragraff {paragraph} o ${schedule}. Nid i’w chyhoeddi.`,
  paragraphs: `Gwybodaeth eithriedig o dan baragraffau {paragraphs} o ${schedule}. Nid i’w chyhoeddi.`,
  none: 'Nid i’w gyhoeddi.',
}
const action = ['{Text}[ {due}] – {owners} ({Status})', '{Text}[ {due}] ({Status})']
const admitted = [
  '{Title}, i’w ystyried o dan eitem {item}. Cytunodd y Cadeirydd i’w ystyried fel mater brys. Rheswm: {reason}.',
  '{Title}. Cytunodd y Cadeirydd i’w ystyried fel mater brys. Rheswm: {reason}.',
]

const columns = {
  number: 'Rhif',
  'number and title': 'Eitem',
  item: 'Eitem',
  owners: 'Gweithredu gan',
  due: 'Erbyn',
  reference: 'Rhif',
  action: 'Cam gweithredu',
  status: 'Statws',
  presenters: 'Cyflwynir gan',
  papers: 'Papurau',
  time: 'Amser',
}

/**
 * The Welsh of every wording a house style has, by its keys. What a sentence adds to somebody’s own words is worded so that nothing after it
 * would have to be mutated.
 */
export const welshWords = {
  heading: {
    lines: ['Cofnodion', '{body}', '{Weekday} {day} {month} {year}[, {time}]'],
    restrictedLines: ['Cofnodion cyfyngedig', '{body}', '{Weekday} {day} {month} {year}[, {time}]'],
    running: ['{body}', 'Cofnodion, {day} {month} {year}'],
    footer: 'Tudalen {page} o {pages}',
    venue: 'Lleoliad: {venue}',
    contact: 'Cyswllt: {name}[, {post}][, {phone}][, {email}]',
    note: 'Nodyn: {note}',
  },
  status: {
    draft: { watermark: 'DRAFFT', line: 'Cofnodion drafft, heb eu cadarnhau eto' },
    issued: { watermark: 'DRAFFT', line: 'Cofnodion drafft fel y’u hanfonwyd, heb eu cadarnhau eto' },
    confirmed: {
      watermark: '',
      line: 'Cadarnhawyd yn gofnod cywir[ ar {date}]',
      signature: ['Cadeirydd ………………………………', 'Dyddiad ………………………………'],
    },
    restricted: 'Nid i’w gyhoeddi',
  },
  ending: {
    closed: 'Daeth y cyfarfod i ben am {time}.',
    signature: ['Cadeirydd ………………………………', 'Dyddiad ………………………………'],
  },
  dates: { inText: '{day} {month} {year}', time: '{hour}.{minute} {am}' },
  names: {
    assembly: 'Bwrdd',
    honorifics: [
      'Cyng',
      'Cyng.',
      'Cynghorydd',
      'Y Cynghorydd',
      'Arglwydd',
      'Arglwyddes',
      'Syr',
      'Cllr',
      'Councillor',
      'Lord',
      'Lady',
      'Baroness',
      'Sir',
      'Dame',
    ],
    joined,
  },
  attendance: {
    parts: {
      chair: 'Cadeirydd',
      'co-chair': 'Cyd-gadeirydd',
      'vice-chair': 'Is-gadeirydd',
      clerk: 'Clerc',
      presiding: 'yn y gadair',
    },
    lists: {
      present: { label: 'Presennol:', people },
      'in attendance': { label: 'Hefyd yn bresennol:', people },
      apologies: { label: 'Ymddiheuriadau:', people },
      absent: { label: 'Absennol:', people },
    },
    absent: { label: 'Absennol:', people },
    table: {
      caption: 'Pwy oedd yn bresennol a phwy anfonodd ymddiheuriadau',
      role: 'Swydd',
      name: 'Enw',
      organisation: 'Sefydliad',
      present: 'Presennol',
      apology: 'Ymddiheuriad',
      tick: '✓ Ie',
      people: [`{details}, ${substituted}`, 'Yn dirprwyo ar ran {substituteFor}', '{details}'],
    },
    matrix: {
      caption: 'Pwy oedd yn bresennol a phwy anfonodd ymddiheuriadau',
      tick: '✓ Ie',
      columns: {
        present: 'Presennol',
        'in attendance': 'Hefyd yn bresennol',
        here: 'Presennol',
        apologies: 'Ymddiheuriadau',
        absent: 'Absennol',
      },
    },
  },
  items: {
    heading: 'Eitemau',
    line: 'Rhif Eitem',
    table: { caption: 'Cofnodion yn ôl rhif, gyda’r hyn a benderfynwyd a phwy sydd i weithredu', columns },
    number: '{number}.',
    lettered: '{number}.',
    verbal: '(ar lafar)',
    restricted: 'CYFYNGEDIG:',
    duration: { one: '1 munud', several: '{minutes} munud' },
    papers: ['{title} PDF {size}', 'PDF {size}', '{title}[ (tudalennau {pages})][ (tudalen {page})]'],
    morePapers: 'Dogfennau ychwanegol:',
    agendaPresenter: 'Cyflwyniad gan {name}[, {role}]',
    label: 'Cofnodion:',
  },
  outcomes: {
    deferred: 'Gohiriwyd yr eitem hon.',
    'not reached': 'Ni chyrhaeddwyd yr eitem hon.',
    withdrawn: 'Tynnwyd yr eitem hon yn ôl.',
    order: 'Cymerwyd yr eitemau yn y drefn ganlynol: {items}.',
    deferredBecause: 'Gohiriwyd yr eitem hon. Rheswm: {reason}.',
    deferredNotReached: 'Ni chyrhaeddwyd yr eitem hon, a gohiriwyd hi.',
    withdrawnBecause: 'Tynnwyd yr eitem hon yn ôl. Rheswm: {reason}.',
    takenTogether: {
      one: 'Cymerwyd yr eitem hon gydag eitem {items}.',
      several: 'Cymerwyd yr eitem hon gydag eitemau {items}.',
    },
    minutedUnder: 'Cymerwyd yr eitem hon gydag eitem {item}, lle y’i cofnodir.',
  },
  restricted: {
    ...exempt,
    joined,
    everyPage: 'NID I’W GYHOEDDI',
    excludedIn1960:
      'PENDERFYNWYD, o dan adran 1(2) o Ddeddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960, gwahardd y wasg a’r cyhoedd o’r cyfarfod ar gyfer {business}, gan y byddai cyhoeddusrwydd yn niweidiol i fudd y cyhoedd oherwydd natur gyfrinachol y busnes hwnnw.',
    excludedInScotland:
      'PENDERFYNWYD, o dan adran 50A(4) o Ddeddf Llywodraeth Leol (Yr Alban) 1973, gwahardd y wasg a’r cyhoedd o’r cyfarfod ar gyfer {business}, gan ei bod yn debygol y byddai gwybodaeth eithriedig fel y’i diffinnir {paragraphs} o Ran 1 o Atodlen 7A i’r Ddeddf honno yn cael ei datgelu iddynt.',
    excluded: `PENDERFYNWYD[, o dan adran {section} o Ddeddf Llywodraeth Leol 1972,] gwahardd y wasg a’r cyhoedd o’r cyfarfod ar gyfer {business}, gan ei bod yn debygol y byddai gwybodaeth eithriedig fel y’i diffinnir {paragraphs} o ${schedule} yn cael ei datgelu iddynt, a bod budd y cyhoedd o gadw’r wybodaeth yn eithriedig yn drech na budd y cyhoedd o’i datgelu.`,
    business: {
      thisItem: 'yr eitem hon',
      item: 'eitem {items}',
      items: 'eitemau {items}',
      part: 'rhan o’r eitem hon',
      following: 'y busnes a ddilynodd',
      paragraph: 'ym mharagraff {paragraphs}',
      paragraphs: 'ym mharagraffau {paragraphs}',
    },
    readmitted: 'Derbyniwyd y wasg a’r cyhoedd yn ôl i’r cyfarfod.',
    inTheRoom: {
      label: 'Yn yr ystafell ar gyfer yr eitem hon:',
      people: people.filter(p => !p.includes('{part} –')).map(p => `${p}${meanwhile}`),
    },
  },
  nextMeeting: {
    one: ['Dyddiad y cyfarfod nesaf: {date}.'],
    several: ['Dyddiadau’r cyfarfodydd nesaf: {dates}.'],
    said: 'Dyddiad y cyfarfod nesaf: {date}.',
    joined,
  },
  none: {
    apologies: 'Dim.',
    'apologies, some absent': 'Ni dderbyniwyd ymddiheuriadau am absenoldeb.',
    'urgent business': 'Dim.',
    declarations: 'Dim.',
    'declarations, some later':
      'Dim o dan yr eitem hon. Cofnodir y buddiannau a ddatganwyd yn ddiweddarach lle y codasant.',
    'new urgent business': 'Dim.',
    'any other business': 'Dim.',
    filming: 'Cyfeiriodd y Cadeirydd at ffilmio cyfarfodydd a nodwyd y wybodaeth hon.',
  },
  introduced: {
    report: [
      'Cyflwynwyd yr adroddiad gan {presenters}: {what}[ (tudalennau {pages} o becyn yr agenda)][ (tudalen {page} o becyn yr agenda)].',
      'Derbyniwyd yr adroddiad: {what}[ (tudalennau {pages} o becyn yr agenda)][ (tudalen {page} o becyn yr agenda)].',
    ],
    verbal: ['Rhoddwyd diweddariad ar lafar gan {presenters}.', 'Rhoddwyd diweddariad ar lafar.'],
    otherwise: ['Cyflwynwyd yr eitem gan {presenters}.'],
    standing: ['Cyflwynwyd yr eitem gan {presenters}.'],
    one: ['{name}, {role}', '{name}'],
    oneVerbal: ['{name}, {role}', '{name}'],
    several: ['{name} ({role})', '{name}'],
    noun: 'adroddiad',
    short: '{title}',
    long: '{title}',
    nouns: ['adroddiad', 'adroddiadau', 'diweddariad', 'cyflwyniad', 'papur', 'papurau', 'cynllun', 'cofnodion'],
    verbs: ['cyflwynodd', 'cyflwynwyd', 'rhoddodd', 'rhoddwyd', 'amlinellodd', 'darparodd'],
    beginnings: ['Cyflwynwyd yr', 'Cyflwynwyd gan', 'Derbyniwyd yr'],
  },
  notes: {
    lead: 'Nodwyd:',
    ownLeads: ['Nodwyd', 'Nododd', 'Pwyntiau allweddol'],
    bulletsAfter: ['Nodwyd:'],
  },
  apologies: {
    sentence: 'Derbyniwyd ymddiheuriadau am absenoldeb gan {names}.',
    people: ['{name} ({organisation})', '{name}'],
    already: ['Ymddiheuriadau', 'Derbyniwyd ymddiheuriadau', 'Ni dderbyniwyd ymddiheuriadau', 'Dim ymddiheuriadau'],
  },
  resolved: {
    label: 'PENDERFYNWYD',
    entry: 'Penderfynwyd {text}.',
    'entry under a label': '{Text}.',
    previousMinutes: 'Penderfynwyd {text}.',
    subjectTo: 'Penderfynwyd {text}, yn amodol ar y canlynol: {corrections}.',
    moved: ['Cynigiwyd gan {proposer}, eiliwyd gan {seconder} a penderfynwyd: {text}.'],
  },
  recommended: {
    label: 'ARGYMHELLWYD',
    entry: 'Argymhellwyd {text}.',
    'entry under a label': '{Text}.',
    previousMinutes: 'Argymhellwyd {text}.',
    subjectTo: 'Argymhellwyd {text}, yn amodol ar y canlynol: {corrections}.',
    moved: ['Cynigiwyd gan {proposer}, eiliwyd gan {seconder} a argymhellwyd: {text}.'],
  },
  agreed: {
    that: 'Cytunwyd {text}.',
    to: 'Cytunwyd {text}.',
    thing: 'Cytunwyd {text}.',
    previousMinutes: 'Cytunwyd {text}.',
    label: 'CYTUNWYD',
    subjectTo: 'Cytunwyd {text}, yn amodol ar y canlynol: {corrections}.',
    moved: ['Cynigiwyd gan {proposer}, eiliwyd gan {seconder} a chytunwyd: {text}.'],
  },
  noted: { bare: 'Nodwyd.', that: 'Nodwyd {text}.', thing: 'Nodwyd {text}.' },
  confirmation: {
    plain: 'Cadarnhawyd cofnodion y cyfarfod a gynhaliwyd ar {date} yn gofnod cywir.',
    corrected:
      'Cadarnhawyd cofnodion y cyfarfod a gynhaliwyd ar {date} yn gofnod cywir, yn amodol ar y cywiriadau a gofnodwyd.',
  },
  votes: {
    moved: [
      'Cynigiwyd gan {proposer} ac eiliwyd gan {seconder}.',
      'Cynigiwyd gan {proposer}.',
      'Eiliwyd gan {seconder}.',
    ],
    counted: 'O blaid: {for}. Yn erbyn: {against}. Ymatal: {abstained}.',
    casting: 'Rhoddodd y Cadeirydd bleidlais fwrw {vote} y cynnig.',
    ways: { for: 'o blaid', against: 'yn erbyn' },
    named: 'O blaid: {for}. Yn erbyn: {against}. Ymatal: {abstained}.',
    nobody: 'neb',
  },
  motions: {
    moved: [
      'Cynigiwyd gan {proposer} ac eiliwyd gan {seconder}: {text}.',
      'Cynigiwyd gan {proposer}: {text}.',
      'Cynigiwyd: {text}.',
    ],
    amendment: [
      'Cynigiwyd gwelliant gan {proposer} ac eiliwyd gan {seconder}: {text}.',
      'Cynigiwyd gwelliant gan {proposer}: {text}.',
      'Cynigiwyd gwelliant: {text}.',
    ],
    motionWas: {
      carried: 'Derbyniwyd y cynnig[ ({how})].',
      lost: 'Gwrthodwyd y cynnig[ ({how})].',
      withdrawn: 'Tynnwyd y cynnig yn ôl.',
    },
    amendmentWas: {
      carried: 'Derbyniwyd y gwelliant[ ({how})].',
      lost: 'Gwrthodwyd y gwelliant[ ({how})].',
      withdrawn: 'Tynnwyd y gwelliant yn ôl.',
    },
  },
  actions: {
    heading: { one: 'Cam gweithredu:', several: 'Camau gweithredu:' },
    entry: ['CAM GWEITHREDU: {Text}[ {due}] – {owners}.', 'CAM GWEITHREDU: {Text}[ {due}].'],
    'entry opposite its owners': ['{Text}[ {due}].'],
    due: 'erbyn {when}',
    meeting: 'y cyfarfod nesaf',
    owners: joined,
    table: {
      heading: 'Camau gweithredu',
      caption: 'Camau gweithredu, gyda phwy sydd i’w cyflawni ac erbyn pryd',
      columns,
    },
    matched: ['{owners} ({due})', '{owners}'],
    toNote: '{owners} i nodi',
    noOwner: 'Dim perchennog eto',
  },
  outstanding: {
    states: {
      outstanding: 'heb ei gwblhau',
      accepted: 'heb ei gwblhau',
      'not accepted': 'heb ei gwblhau',
      complete: 'wedi’i gwblhau',
      withdrawn: 'wedi’i dynnu’n ôl',
    },
    shares: {
      done: 'wedi’i wneud gan {names}',
      left: 'heb ei wneud eto gan {names}',
      disowned: 'heb ei dderbyn gan {names}',
    },
    lead: ['Camau gweithredu heb eu cwblhau ers {from}:', 'Camau gweithredu heb eu cwblhau:'],
    entry: action,
  },
  interests: {
    entry: [
      'Datganiad gan {name}, {items} – {interest}: {nature}.[ {Did}.]',
      'Datganiad gan {name}, {items} – {interest}.[ {Did}.]',
      'Datganiad gan {name} – {interest}: {nature}.',
      'Datganiad gan {name} – {interest}.',
    ],
    sensitive: 'Datganiad gan {name}[, {items}] – {interest}. Mae’r buddiant yn sensitif ac ni ddangosir ei natur.',
    left: 'gadawodd yr ystafell ar gyfer {thatItem}',
    stayed: 'arhosodd yn yr ystafell',
    thatItem: { one: 'yr eitem honno', several: 'yr eitemau hynny' },
    item: 'eitem {number} ({title})',
    joined,
  },
  urgent: {
    admitted,
    lead: 'Materion brys ({count}):',
    each: admitted,
    reason: 'Cytunodd y Cadeirydd i ystyried y mater hwn fel mater brys: {title}. Rheswm: {reason}.',
    refused: '{Title}. Ni chytunodd y Cadeirydd i’w ystyried fel mater brys (rheswm a roddwyd: {reason}).',
  },
  corrections: { one: 'Cywiriad: {text}.', atHead: 'Cadarnhawyd yn amodol ar y cywiriad hwn: {text}.' },
  log: {
    heading: 'Cofnod camau gweithredu: {body}',
    date: 'Ar ôl cyfarfod {date}',
    byOwner: 'Yn ôl perchennog',
    byDate: 'Yn ôl dyddiad',
    noOwner: 'Dim perchennog eto',
    noDate: 'Dim dyddiad',
    empty: 'Nid oes camau gweithredu.',
    each: ['{reference} {Text}[ – {due}]'],
    columns: {
      reference: 'Rhif',
      action: 'Cam gweithredu',
      owners: 'Perchennog',
      due: 'Erbyn',
      status: 'Statws',
      from: 'Cyfarfod',
    },
    states: {
      outstanding: 'heb ei gwblhau',
      accepted: 'wedi’i dderbyn',
      'not accepted': 'heb ei dderbyn',
      complete: 'wedi’i gwblhau',
      withdrawn: 'wedi’i dynnu’n ôl',
    },
  },
  agenda: {
    lines: ['Agenda', '{body}', when],
    restrictedLines: ['Agenda gyfyngedig', '{body}', when],
    running: ['{body}', 'Agenda[, {day} {month} {year}]'],
    restrictedRunning: ['{body}', 'Agenda gyfyngedig[, {day} {month} {year}]'],
    noDate: 'Dyddiad i’w gadarnhau',
    venue: 'Lleoliad: {venue}',
    contact: 'Cyswllt: {name}[, {post}][, {phone}][, {email}]',
    note: 'Nodyn: {note}',
    members: { label: 'Aelodau:', people: ['{name} ({part})', '{name} ({details})', '{name}'] },
    heading: 'Eitemau',
    table: { caption: 'Eitemau yn ôl rhif, gyda phwy sy’n cyflwyno pob un a’r amser sydd iddi', columns },
    presenter: ['{name} ({role})', '{name}'],
    presenters: 'Cyflwynir gan: {presenters}',
    papers: [
      'Papur: {title}[ (tudalennau {pages})][ (tudalen {page})]',
      'Papur (tudalennau {pages})',
      'Papur (tudalen {page})',
      'Papur ynghlwm',
    ],
    time: { one: '1 munud', several: '{minutes} munud' },
    restricted: {
      ...exempt,
      publicInterest: 'Budd y cyhoedd: {reason}',
      openTitle: 'Ar yr agenda gyhoeddus: {title}',
    },
    actions: {
      lead: 'Camau gweithredu i’w cwblhau:',
      entry: [
        '{reference} {Text} – {owners} ({due}; {status})',
        '{reference} {Text} – {owners} ({status})',
        '{reference} {Text} ({status})',
      ],
    },
    furtherDates: 'Dyddiadau cyfarfodydd pellach: {dates}',
  },
  word: {
    lines: ['{body}', 'Cofnodion', '{Weekday} {day} {month} {year}[, {time}]'],
    running: ['{body}', 'Cofnodion, {day} {month} {year}'],
    attendance: [
      { who: 'present', label: 'Presennol:', people, stop: false },
      { who: 'in attendance', label: 'Hefyd yn bresennol:', people, stop: false },
      { who: 'apologies', label: 'Ymddiheuriadau:', people, stop: false },
    ],
    papers: [
      'Papur: {title}[ (tudalennau {pages})][ (tudalen {page})]',
      'Papur: tudalennau {pages}',
      'Papur: tudalen {page}',
    ],
    signature: ['Llofnodwyd yn gofnod cywir, Cadeirydd: ………………………………', 'Dyddiad: ………………………………'],
    nextMeeting: 'Cyfarfod nesaf: {dates}',
  },
  procedure: {
    joined: 'Ymunodd {name} â’r cyfarfod[ am {timeSaid}].',
    returned: 'Dychwelodd {name} i’r cyfarfod[ am {timeSaid}].',
    left: 'Gadawodd {name} y cyfarfod[ am {timeSaid}].',
    leftTheRoom:
      'Ar ôl datgan buddiant, gadawodd {name} yr ystafell[ am {timeSaid}] ac ni chymerodd ran yn y drafodaeth na’r penderfyniad.',
    stayedInTheRoom: 'Ar ôl datgan buddiant, arhosodd {name} yn yr ystafell[ ({did})].',
    tookTheChair: ['Cymerodd {name} ({part}) y gadair.', 'Cymerodd {name} y gadair.'],
    tookTheChairForItem: ['Cymerodd {name} y gadair ar gyfer yr eitem hon.'],
    adjourned: 'Gohiriwyd y cyfarfod am {time}.',
    resumed: 'Ailddechreuodd y cyfarfod am {time}.',
    didNotResume: 'Nid ailddechreuodd y cyfarfod.',
  },
  quorum: {
    notQuorate: 'Nid oedd cworwm yn y cyfarfod ({missing}).',
    noLonger: 'Nid oedd cworwm yn y cyfarfod mwyach ({missing}).',
    again: 'Roedd cworwm yn y cyfarfod eto.',
    counted: { one: '1 aelod[, angen {needed}]', several: '{counted} aelod[, angen {needed}]' },
    bodies: 'heb gynrychiolaeth: {bodies}',
    aside: 'heb gyfrif {names}, oherwydd buddiant a ddatganwyd',
    between: '; ',
    joined: { between: ', ', last: ', ' },
    body: {
      council: 'y cyngor',
      police: 'yr heddlu',
      fire: 'y gwasanaeth tân ac achub',
      probation: 'y gwasanaeth prawf',
      health: 'y gwasanaeth iechyd',
    },
  },
} as const satisfies WordTree
