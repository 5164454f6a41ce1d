/** The Welsh of what is asked about something typed. */
export const typedQuestions = {
  'Did you mean this?': 'Ai dyma oedd gennych mewn golwg?',
  'How is that to be minuted?': 'Sut y dylid cofnodi hynny yn y cofnodion?',
  'That seems to break off. Is it the whole?': 'Ymddengys fod hynny’n torri i ffwrdd. Ai dyna’r cyfan?',
  'How is that to be recorded?': 'Sut y dylid cofnodi hynny?',
  'In which item is the interest? If it is in another than this, type it again with “in item” and the number.':
    'Ym mha eitem y mae’r buddiant? Os yw mewn eitem arall, teipiwch ef eto gydag “in item” a’r rhif.',
  'Did they leave the room, or stay in it?': 'A wnaethant adael yr ystafell, neu aros ynddi?',
  'Shall I do this now?': 'A ddylwn wneud hyn yn awr?',
  'When the item before was put off, the meeting went on by itself. Go on once more?':
    'Pan ohiriwyd yr eitem flaenorol, aeth y cyfarfod ymlaen ohono’i hun. Mynd ymlaen unwaith eto?',
  'Are all of these here?': 'A yw pob un o’r rhain yma?',
  'What became of the motion?': 'Beth a ddaeth o’r cynnig?',
  'What was voted on?': 'Ar beth y pleidleisiwyd?',
  'It is recorded as moved.': 'Fe’i cofnodwyd fel cynnig a wnaed.',
  'Under which item is that decided?': 'O dan ba eitem y penderfynwyd hynny?',
  'They are not recorded as present. Keep it as a note?':
    'Ni chofnodwyd eu bod yn bresennol. A ddylid cadw hyn fel nodyn?',
  'They are recorded as present already. How is that to be recorded?':
    'Fe’u cofnodwyd yn bresennol eisoes. Sut y dylid cofnodi hynny?',
  'They have declared no interest in that item. How is that to be recorded?':
    'Nid ydynt wedi datgan buddiant yn yr eitem honno. Sut y dylid cofnodi hynny?',
  'You edited your message. Shall I record it as it reads now?':
    'Golygwyd eich neges gennych. A ddylwn ei chofnodi fel y mae’n darllen yn awr?',
  'Nothing has been recorded yet.': 'Ni chofnodwyd dim eto.',
  'Did you mean {0}?': 'Ai {0} oedd gennych mewn golwg?',
  'Which one?': 'Pa un?',
  'You wrote "{0}".': 'Ysgrifenasoch "{0}".',
  'Record as typed': 'Cofnodi fel y teipiwyd',
  'Nobody called "{0}" is expected.': 'Ni ddisgwylir neb o’r enw "{0}".',
  'Record as in attendance': 'Cofnodi’n mynychu',
  'Record as in attendance from {0}': 'Cofnodi’n mynychu o {0}',
  'Which kind of interest is it?': 'Pa fath o fuddiant ydyw?',
  'No kind was given. These are:': 'Ni roddwyd math. Dyma hwy:',
  '"{0}" is not a kind this partnership uses. These are:':
    'Nid yw "{0}" yn fath y mae’r bartneriaeth hon yn ei ddefnyddio. Dyma hwy:',
  'Correct the first': 'Cywiro’r cyntaf',
  'Correct the second': 'Cywiro’r ail',
  'Correct the third': 'Cywiro’r trydydd',
  'Correct the fourth': 'Cywiro’r pedwerydd',
  'Correct the fifth': 'Cywiro’r pumed',
  'You edited a message that was recorded.': 'Golygwyd neges a gofnodwyd gennych.',
  'Is this to be taken out?': 'A yw hyn i’w dynnu allan?',
  'Is this to be moved to item {0}?': 'A yw hyn i’w symud i eitem {0}?',
  'Move to item {0}': 'Symud i eitem {0}',
  'Is this to be put right?': 'A yw hyn i’w gywiro?',
  'Recorded: {0}': 'Cofnodwyd: {0}',
  'Now: {0}': 'Yn awr: {0}',
  'Nothing has been changed yet. The record keeps how it stood before.':
    'Ni newidiwyd dim eto. Mae’r cofnod yn cadw sut yr oedd o’r blaen.',
  'Correct what was recorded': 'Cywiro’r hyn a gofnodwyd',
}
