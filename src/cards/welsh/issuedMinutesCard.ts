/** The Welsh of issued minutes. */
export const issuedMinutesCard = {
  'Minutes issued: {0}': 'Cofnodion wedi’u dosbarthu: {0}',
  'These minutes have been confirmed as a correct record.': 'Mae’r cofnodion hyn wedi’u cadarnhau’n gofnod cywir.',
  'These are the draft minutes. They stand once the next meeting has confirmed them.':
    'Dyma’r cofnodion drafft. Byddant yn sefyll pan fydd y cyfarfod nesaf wedi’u cadarnhau.',
  'Comments by {0}.': 'Sylwadau erbyn {0}.',
  'The restricted part is for you alone, as you are entitled to it. Do not pass it on.':
    'I chi yn unig y mae’r rhan gyfyngedig, gan fod gennych hawl iddi. Peidiwch â’i throsglwyddo i neb.',
  Open: 'Agor',
  'Open the restricted part': 'Agor y rhan gyfyngedig',
  'They go out once the issued document is filed.': 'Cânt eu hanfon pan fydd y ddogfen wedi’i ffeilio.',
  '{0} of {1} have them.': 'Mae {0} o {1} wedi’u cael.',
  'Issued to members on {0}.': 'Dosbarthwyd i’r aelodau ar {0}.',
  'Issued to members on {0}, comments by {1}.': 'Dosbarthwyd i’r aelodau ar {0}, sylwadau erbyn {1}.',
  'I could not write to {0}. Send them the link by e-mail:':
    'Ni allwn ysgrifennu at {0}. Anfonwch y ddolen atynt drwy e-bost:',
  'Send again to those not reached': 'Anfon eto at y rhai nas cyrhaeddwyd',
}
