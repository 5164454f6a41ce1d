/** The Welsh of why a file that was sent could not be fetched or read. */
export const filesSent = {
  '{0} is larger than 20 MB. Send the agenda alone, without its papers.':
    'Mae {0} yn fwy nag 20 MB. Anfonwch yr agenda yn unig, heb ei phapurau.',
  '{0} is in a format that cannot be read. Open it in Word, save it as a Word document (.docx), and send that.':
    'Mae {0} mewn fformat na ellir ei ddarllen. Agorwch y ffeil yn Word, cadwch hi fel dogfen Word (.docx), ac anfonwch honno.',
  '{0} is neither a Word document (.docx), a PDF nor a text file (.txt). Send one of these, or paste the agenda after the word agenda.':
    "Nid dogfen Word (.docx), PDF na ffeil destun (.txt) yw {0}. Anfonwch un o'r rhain, neu gludo'r agenda ar ôl y gair agenda.",
  '{0} Or paste its text after the word agenda.': '{0} Neu gludwch ei thestun ar ôl y gair agenda.',
  '{0} could not be opened as a Word document. It may be damaged or protected by a password. Save it again as .docx, or paste its text after the word agenda.':
    'Ni ellid agor {0} fel dogfen Word. Efallai ei bod wedi ei difrodi neu dan glo cyfrinair. Cadwch hi eto fel .docx, neu gludwch ei thestun ar ôl y gair agenda.',
  '{0} could not be opened as a Word document. It may be damaged or protected by a password.':
    'Ni ellid agor {0} fel dogfen Word. Efallai ei bod wedi ei difrodi neu dan glo cyfrinair.',
  '{0} unpacks to far more than a document can have, so it was not opened. Save it again in Word.':
    'Mae {0} yn dadbacio i lawer mwy nag y gall dogfen ei gynnwys, felly ni chafodd ei hagor. Cadwch hi eto yn Word.',
  '{0} is not a Word document (.docx).': 'Nid dogfen Word (.docx) yw {0}.',
  '{0} could not be read as a Word document. It may be damaged.':
    'Ni ellid darllen {0} fel dogfen Word. Efallai ei bod wedi ei difrodi.',
  '{0} is locked with a password. Send it without one, or send the Word document it was made from.':
    "Mae {0} dan glo cyfrinair. Anfonwch hi heb un, neu anfonwch y ddogfen Word y'i gwnaed ohoni.",
  '{0} could not be opened as a PDF. It may be damaged. Send the Word document it was made from.':
    "Ni ellid agor {0} fel PDF. Efallai ei bod wedi ei difrodi. Anfonwch y ddogfen Word y'i gwnaed ohoni.",
  '{0} has no text in it: it is a scan, or a picture of the agenda. Send the Word document it was made from.':
    "Nid oes testun yn {0}: sgan, neu lun o'r agenda, ydyw. Anfonwch y ddogfen Word y'i gwnaed ohoni.",
  '{0} takes too long to read. Send the Word document it was made from.':
    "Mae {0} yn cymryd gormod o amser i'w darllen. Anfonwch y ddogfen Word y'i gwnaed ohoni.",
  'Or paste its text after the word agenda.': 'Neu gludwch ei thestun ar ôl y gair agenda.',
  'I only fetch files that Teams keeps, in SharePoint or OneDrive. Send me the file itself, with the paper clip. {0}':
    "Dim ond ffeiliau y mae Teams yn eu cadw, yn SharePoint neu OneDrive, y byddaf yn eu nôl. Anfonwch y ffeil ei hun ataf, gyda'r clip papur. {0}",
  'That file is larger than 25 MB, so it was not read. Send the agenda alone, without its papers. {0}':
    "Mae'r ffeil honno'n fwy na 25 MB, felly ni chafodd ei darllen. Anfonwch yr agenda yn unig, heb ei phapurau. {0}",
  'That file did not arrive in time. Send it again. {0}':
    'Ni chyrhaeddodd y ffeil honno mewn pryd. Anfonwch hi eto. {0}',
  'That file is no longer where Teams said it was; its address holds for some minutes only. Send it again. {0}':
    "Nid yw'r ffeil honno lle dywedodd Teams ei bod mwyach; dim ond am rai munudau y mae ei chyfeiriad yn dal. Anfonwch hi eto. {0}",
  'That file could not be fetched from where Teams keeps it. Send it again in a moment. {0}':
    "Ni ellid nôl y ffeil honno o'r man lle mae Teams yn ei chadw. Anfonwch hi eto ymhen ennyd. {0}",
}
