/** The Welsh of what is said where no card is called for. */
export const sentences = {
  'In the meeting chat you wrote “{0}”. {1}': 'Yn sgwrs y cyfarfod ysgrifennoch “{0}”. {1}',
  'Something went wrong here and this may not have been recorded. Please try again in a moment.':
    "Aeth rhywbeth o'i le yma, ac efallai na chafodd hyn ei gofnodi. Rhowch gynnig arall arni ymhen ennyd.",
  'Done.': 'Gwnaed.',
  'Type "help" to see what can be typed.': 'Teipiwch "cymorth" i weld beth y gellir ei deipio.',
  'That is {0} characters long and begins with no word I know. Begin with a word such as "agenda" or "note"; a note may have {1} characters.':
    'Mae hynny’n {0} nod o hyd ac nid yw’n dechrau â gair a adwaenaf. Dechreuwch â gair megis "agenda" neu "nodyn"; caiff nodyn gynnwys {1} nod.',
  'I did not understand that, and nothing was recorded. Type "help" to see what can be typed.':
    'Ni ddeallais hynny, ac ni chofnodwyd dim. Teipiwch "cymorth" i weld beth y gellir ei deipio.',
  'I know nobody named in "{0}", and nothing was recorded. To record somebody new, put a colon before the name: "present: NAME".':
    'Nid wyf yn adnabod neb a enwir yn "{0}", ac ni chofnodwyd dim. I gofnodi rhywun newydd, rhowch golon o flaen yr enw: "yn bresennol: ENW".',
  'No member is expected who is not already in the room or accounted for. To record somebody new, put a colon before the name: "present: NAME".':
    'Ni ddisgwylir aelod nad yw eisoes yn yr ystafell neu wedi rhoi cyfrif. I gofnodi rhywun newydd, rhowch golon o flaen yr enw: "yn bresennol: ENW".',
  'I am not sure how to take that, and nothing was recorded. Begin it with {0}.':
    'Nid wyf yn siŵr sut i gymryd hynny, ac ni chofnodwyd dim. Dechreuwch â[g] {0}.',
  'Understood: none. There is nothing to record; the minutes say so by themselves.':
    'Deallwyd: dim. Nid oes dim i’w gofnodi; mae’r cofnodion yn dweud hynny eu hunain.',
  'Name the people, and nothing else, after that word: for instance "present Dana Okafor, Lee Marsh" or "apologies Dana Okafor". Nothing was recorded.':
    'Enwch y bobl, a dim arall, ar ôl y gair hwnnw: er enghraifft "yn bresennol Dana Okafor, Lee Marsh" neu "ymddiheuriadau Dana Okafor". Ni chofnodwyd dim.',
  'Say who declared it: for instance "Dana Okafor declared a personal interest in item 6 as a school governor". Nothing was recorded.':
    'Dywedwch pwy a’i datganodd: er enghraifft "Dana Okafor declared a personal interest in item 6 as a school governor". Ni chofnodwyd dim.',
  'Say which item the interest is in: for instance "Dana Okafor declared a personal interest in item 6 as a school governor". Nothing was recorded.':
    'Dywedwch ym mha eitem y mae’r buddiant: er enghraifft "Dana Okafor declared a personal interest in item 6 as a school governor". Ni chofnodwyd dim.',
  'That is {0} characters long; at most {1} fit into one note. Nothing was recorded. Send it in parts.':
    'Mae hynny’n {0} nod o hyd; {1} ar y mwyaf sy’n ffitio mewn un nodyn. Ni chofnodwyd dim. Anfonwch ef fesul rhan.',
  'That is {0} characters long; at most {1} fit into one entry. Nothing was recorded. Send it in parts.':
    'Mae hynny’n {0} nod o hyd; {1} ar y mwyaf sy’n ffitio mewn un cofnod. Ni chofnodwyd dim. Anfonwch ef fesul rhan.',
  'You belong to several partnerships. Put the name first, for instance: "for {0}: quorum".':
    'Rydych yn perthyn i sawl partneriaeth. Rhowch yr enw yn gyntaf, er enghraifft: "ar gyfer {0}: cworwm".',
  'I do not know you as a member of any partnership here. Ask the clerk to add you, with your work account, to the terms of reference.':
    'Nid wyf yn eich adnabod yn aelod o unrhyw bartneriaeth yma. Gofynnwch i’r clerc eich ychwanegu, gyda’ch cyfrif gwaith, at y cylch gorchwyl.',
  'This chat is not linked to a partnership yet, so nothing was recorded. Its clerk types "link NAME" here, with the name of the partnership.':
    'Nid yw’r sgwrs hon wedi’i chysylltu â phartneriaeth eto, felly ni chofnodwyd dim. Mae ei chlerc yn teipio "cysylltu ENW" yma, gydag enw’r bartneriaeth.',
  'I cannot write that down just now: the record cannot be used, and whoever runs this service must look at it. Nothing already recorded is lost. If I have not answered this within a few minutes, please send it again.':
    'Ni allaf gofnodi hynny ar hyn o bryd: ni ellir defnyddio’r cofnod, a rhaid i bwy bynnag sy’n rhedeg y gwasanaeth hwn edrych arno. Nid oes dim a gofnodwyd eisoes wedi’i golli. Os na fyddaf wedi ateb hwn ymhen ychydig funudau, anfonwch ef eto.',
  'I cannot write that down just now: the record cannot be used, and whoever runs this service must look at it. Nothing already recorded is lost. Please try again in a moment.':
    'Ni allaf gofnodi hynny ar hyn o bryd: ni ellir defnyddio’r cofnod, a rhaid i bwy bynnag sy’n rhedeg y gwasanaeth hwn edrych arno. Nid oes dim a gofnodwyd eisoes wedi’i golli. Rhowch gynnig arall arni ymhen eiliad.',
  'Type that in the meeting chat that is to be linked.': 'Teipiwch hynny yn sgwrs y cyfarfod sydd i’w chysylltu.',
  'I know no partnership called "{0}". Check the name. A new one is made by "set up NAME", or from a partnership file.':
    'Nid wyf yn adnabod partneriaeth o’r enw "{0}". Gwiriwch yr enw. Caiff un newydd ei chreu drwy "gosod ENW", neu o ffeil partneriaeth.',
  'This chat is now linked to {0}.': 'Mae’r sgwrs hon bellach wedi’i chysylltu â {0}.',
  'This chat is now linked to {0}. Send me the agenda one-to-one.':
    'Mae’r sgwrs hon bellach wedi’i chysylltu â {0}. Anfonwch yr agenda ataf un-i-un.',
  'No meeting has been called yet. The clerk sends me the agenda one-to-one, after the word "agenda".':
    'Nid oes cyfarfod wedi’i alw eto. Mae’r clerc yn anfon yr agenda ataf un-i-un, ar ôl y gair "agenda".',
  'Only a clerk of {0} may send an agenda in. Type "agenda" alone to see the one there is.':
    'Dim ond clerc {0} a gaiff anfon agenda i mewn. Teipiwch "agenda" ar ei ben ei hun i weld yr un sydd.',
  'Only a clerk of a partnership may send an agenda in.': 'Dim ond clerc partneriaeth a gaiff anfon agenda i mewn.',
  'That is {0} characters long, which is more than an agenda of {1} characters. Nothing was recorded.':
    'Mae hynny’n {0} nod o hyd, sy’n fwy nag agenda o {1} nod. Ni chofnodwyd dim.',
  "I cannot tell which of your partnerships this agenda is for. Put the partnership's name at its head: {0}.":
    'Ni allaf ddweud ar gyfer pa un o’ch partneriaethau y mae’r agenda hon. Rhowch enw’r bartneriaeth ar ei phen: {0}.',
  'That agenda was read already.': 'Darllenwyd yr agenda honno eisoes.',
  'The agenda is published. No meeting chat is linked yet: type "link NAME" in it, and the agenda is posted there.':
    'Cyhoeddwyd yr agenda. Nid oes sgwrs cyfarfod wedi’i chysylltu eto: teipiwch "cysylltu ENW" ynddi, a rhoddir yr agenda yno.',
  'The agenda has not been published yet.': 'Nid yw’r agenda wedi’i chyhoeddi eto.',
  'The agenda is posted again in the meeting chat.': 'Rhoddwyd yr agenda eto yn sgwrs y cyfarfod.',
  'Not answered yet ({0}): {1}.': 'Heb ateb eto ({0}): {1}.',
  'If the apologies of {0} stand, the meeting will be inquorate.':
    'Os bydd ymddiheuriadau {0} yn sefyll, ni fydd cworwm yn y cyfarfod.',
  'line {0}': 'llinell {0}',
  'lines {0}': 'llinellau {0}',
  '{0} lines, {1} to {2}': '{0} llinell, {1} i {2}',
  '{0} or {1}': '{0} neu {1}',
  'Only the clerk may put the agenda right.': 'Dim ond y clerc a gaiff gywiro’r agenda.',
  'The agenda is put right one-to-one with me, where nobody else sees it: type "agenda" there.':
    'Cywirir yr agenda un-i-un â mi, lle nad oes neb arall yn ei gweld: teipiwch "agenda" yno.',
  'The agenda has changed since that card was shown. This is how it stands now; nothing was changed.':
    'Mae’r agenda wedi newid ers dangos y cerdyn hwnnw. Dyma fel y mae yn awr; ni newidiwyd dim.',
  '"{0}" is no number of minutes between 1 and 600. Nothing was changed.':
    'Nid yw "{0}" yn nifer o funudau rhwng 1 a 600. Ni newidiwyd dim.',
  '"{0}" is no date: write it as 2026-11-26. Nothing was changed.':
    'Nid yw "{0}" yn ddyddiad: ysgrifennwch ef fel 2026-11-26. Ni newidiwyd dim.',
  '"{0}" is no time: write it as 14:00. Nothing was changed.':
    'Nid yw "{0}" yn amser: ysgrifennwch ef fel 14:00. Ni newidiwyd dim.',
  'Tick at least one line. Nothing was changed.': 'Ticiwch o leiaf un llinell. Ni newidiwyd dim.',
  'Choose the item. Nothing was changed.': 'Dewiswch yr eitem. Ni newidiwyd dim.',
  'The agenda stands in the meeting chat.': 'Mae’r agenda yn sgwrs y cyfarfod.',
  'Item {0} is corrected.': 'Cywirwyd eitem {0}.',
  'Item {0} is added.': 'Ychwanegwyd eitem {0}.',
  'What stood as item {0} is no item any more.': 'Nid yw’r hyn a oedd yn eitem {0} yn eitem mwyach.',
  'Item {0} is restricted. "Correct an item" gives it an open title and its paragraphs.':
    'Mae eitem {0} yn gyfyngedig. Mae "Cywiro eitem" yn rhoi teitl agored a’i pharagraffau iddi.',
  'Everybody reads "Restricted item" for item {0}.': 'Mae pawb yn darllen "Eitem gyfyngedig" ar gyfer eitem {0}.',
  'Item {0} is open to all.': 'Mae eitem {0} yn agored i bawb.',
  'The heading is corrected.': 'Cywirwyd y pennawd.',
  'It will be added to the published agenda.': 'Caiff ei hychwanegu at yr agenda a gyhoeddwyd.',
  'It will take the place of the published agenda.': 'Bydd yn cymryd lle’r agenda a gyhoeddwyd.',
  'Item {0} is withdrawn.': 'Tynnwyd eitem {0} yn ôl.',
  'Left out: {0}.': 'Hepgorwyd: {0}.',
  'Made an item: {0}.': 'Gwnaed yn eitem: {0}.',
  'Made items: {0}.': 'Gwnaed yn eitemau: {0}.',
  'Put to the item above: {0}; a line above the first item stays as it was.':
    'Rhoddwyd gyda’r eitem uchod: {0}; mae llinell uwchben yr eitem gyntaf yn aros fel yr oedd.',
  'Put to item {0}: {1}.': 'Rhoddwyd gydag eitem {0}: {1}.',
  'Only a clerk of {0} drafts the next agenda. To ask for an item on it, type "item for next agenda: TITLE".':
    'Dim ond clerc {0} sy’n drafftio’r agenda nesaf. I ofyn am eitem arni, teipiwch "eitem ar gyfer yr agenda nesaf: TEITL".',
  'Type that to me one-to-one: the draft has restricted titles, and nobody else sees it before you publish it.':
    'Teipiwch hynny ataf un-i-un: mae teitlau cyfyngedig yn y drafft, ac nid oes neb arall yn ei weld cyn i chi ei gyhoeddi.',
  'The meeting is still going on. Close it, and then type "next agenda": what was deferred or not reached comes with it.':
    'Mae’r cyfarfod yn mynd rhagddo o hyd. Caewch ef, ac yna teipiwch "agenda nesaf": daw’r hyn a ohiriwyd neu nas cyrhaeddwyd gydag ef.',
  'The agenda for {0} is published, and that meeting has not been held yet. I draft the next agenda after it. To change the one that is published, send it to me again after the word "agenda".':
    'Mae’r agenda ar gyfer {0} wedi’i chyhoeddi, ac nid yw’r cyfarfod hwnnw wedi’i gynnal eto. Rwy’n drafftio’r agenda nesaf ar ei ôl. I newid yr un a gyhoeddwyd, anfonwch hi ataf eto ar ôl y gair "agenda".',
  'An agenda waits to be published already, so I drafted no other. Press "Discard" on it and type "next agenda" again to have it drafted anew.':
    'Mae agenda’n aros i’w chyhoeddi eisoes, felly ni ddrafftiais un arall. Pwyswch "Gwrthod" arni a theipiwch "agenda nesaf" eto i’w drafftio o’r newydd.',
  'To change the draft, copy this text, edit it, and send it back to me. Nothing is published until you press "Publish".':
    'I newid y drafft, copïwch y testun hwn, golygwch ef, a’i anfon yn ôl ataf. Ni chyhoeddir dim nes i chi bwyso "Cyhoeddi".',
  'The draft is too long to be shown here as text. Use the card.':
    'Mae’r drafft yn rhy hir i’w ddangos yma fel testun. Defnyddiwch y cerdyn.',
  'Only members of {0} may ask for an item on its agenda. Nothing was recorded.':
    'Dim ond aelodau {0} a gaiff ofyn am eitem ar ei hagenda. Ni chofnodwyd dim.',
  'Only members of {0} may ask for an item on its agenda. Write to the clerk, {1}. Nothing was recorded.':
    'Dim ond aelodau {0} a gaiff ofyn am eitem ar ei hagenda. Ysgrifennwch at y clerc, {1}. Ni chofnodwyd dim.',
  'Say what the item is to be called: "item for next agenda: TITLE". Nothing was recorded.':
    'Dywedwch beth fydd enw’r eitem: "eitem ar gyfer yr agenda nesaf: TEITL". Ni chofnodwyd dim.',
  'That is {0} characters long; a title has at most {1}. Nothing was recorded. Put the rest after "because".':
    'Mae hynny’n {0} nod o hyd; {1} ar y mwyaf sydd mewn teitl. Ni chofnodwyd dim. Rhowch y gweddill ar ôl "because".',
  'What is restricted is not asked for in the chat. Nothing was recorded. Write to me one-to-one: "restricted item for next agenda: TITLE".':
    'Ni ofynnir am yr hyn sy’n gyfyngedig yn y sgwrs. Ni chofnodwyd dim. Ysgrifennwch ataf un-i-un: "eitem gyfyngedig ar gyfer yr agenda nesaf: TEITL".',
  'Asked for on the next agenda: {0}. The clerk sees it, with your name, when the agenda is drafted, and decides what goes on it.':
    'Gofynnwyd amdano ar yr agenda nesaf: {0}. Mae’r clerc yn ei weld, gyda’ch enw, pan ddrafftir yr agenda, ac yn penderfynu beth fydd arni.',
  'Asked for on the next agenda: a restricted item. The clerk sees it, with your name, when the agenda is drafted.':
    'Gofynnwyd am eitem gyfyngedig ar yr agenda nesaf. Mae’r clerc yn ei gweld, gyda’ch enw, pan ddrafftir yr agenda.',
  'Asked for on the next agenda: {0} restricted items. The clerk sees them, with your name, when the agenda is drafted.':
    'Gofynnwyd am {0} eitem gyfyngedig ar yr agenda nesaf. Mae’r clerc yn eu gweld, gyda’ch enw, pan ddrafftir yr agenda.',
  'You have asked for that already; it waits for the next agenda.':
    'Rydych wedi gofyn am hynny eisoes; mae’n aros am yr agenda nesaf.',
  'Left out: {0}. It is not offered again.': 'Hepgorwyd: {0}. Ni chaiff ei gynnig eto.',
  'The meeting has not been opened yet: type "open".': 'Nid yw’r cyfarfod wedi’i agor eto: teipiwch "agor".',
  'The card of the item being taken is posted again in the meeting chat.':
    'Rhoddwyd cerdyn yr eitem sy’n cael ei thrafod eto yn sgwrs y cyfarfod.',
  'Item {0} has used most of its {1} minutes.': 'Mae eitem {0} wedi defnyddio’r rhan fwyaf o’i {1} munud.',
  'Item {0} has used its {1} minutes.': 'Mae eitem {0} wedi defnyddio ei {1} munud.',
  'The {0} call has ended, and the meeting is still open here. The chair or the clerk types "close meeting" to have the draft minutes.':
    'Mae galwad {0} wedi dod i ben, ac mae’r cyfarfod yn dal ar agor yma. Mae’r cadeirydd neu’r clerc yn teipio "cau\'r cyfarfod" i gael y cofnodion drafft.',
  'I cannot read that button. The card may be an old one: type "agenda" for a new one. Nothing was changed.':
    'Ni allaf ddarllen y botwm hwnnw. Efallai mai hen gerdyn ydyw: teipiwch "agenda" i gael un newydd. Ni newidiwyd dim.',
  'The meeting has already moved on. Use the newest card. Nothing was changed.':
    'Mae’r cyfarfod wedi symud ymlaen eisoes. Defnyddiwch y cerdyn diweddaraf. Ni newidiwyd dim.',
  'The meeting has already moved on: item {0} is being taken. Use the newest card. Nothing was changed.':
    'Mae’r cyfarfod wedi symud ymlaen eisoes: trafodir eitem {0}. Defnyddiwch y cerdyn diweddaraf. Ni newidiwyd dim.',
  'This chat has no meeting that something could be recorded in.':
    'Nid oes cyfarfod yn y sgwrs hon y gellid cofnodi rhywbeth ynddo.',
  'In the minutes of {0}: {1}': 'Yng nghofnodion {0}: {1}',
  'Choose what it is: {0}. Nothing was recorded.': 'Dewiswch beth ydyw: {0}. Ni chofnodwyd dim.',
  'You edited a message that was recorded, and it reads as something else now. The record is as it was: correct it by "Correct" on the chair\'s card, or "undo".':
    'Golygwyd neges a gofnodwyd gennych, ac mae’n darllen fel rhywbeth arall yn awr. Mae’r cofnod fel yr oedd: cywirwch ef â "Cywiro" ar gerdyn y cadeirydd, neu "dadwneud".',
  'Write the votes as numbers: "for 5, against 2, abstained 1".':
    'Ysgrifennwch y pleidleisiau fel rhifau: "o blaid 5, yn erbyn 2, ymatal 1".',
  'No item is being taken. Say which: "Dana Okafor left the room for item 6".':
    'Nid oes eitem yn cael ei thrafod. Dywedwch pa un: "Dana Okafor left the room for item 6".',
  'I have sent you the form one-to-one, where only you see it.':
    'Rwyf wedi anfon y ffurflen atoch un-i-un, lle mai chi yn unig sy’n ei gweld.',
  'I have asked you about that one-to-one: the chat does not have the clerk’s notes.':
    'Gofynnais ichi am hynny un i un: nid yw nodiadau’r clerc yn y sgwrs.',
  'I could not write to you one-to-one. Write to me there, and say it again: the chat does not have the clerk’s notes.':
    'Ni allwn ysgrifennu atoch un i un. Ysgrifennwch ataf yno, a dywedwch ef eto: nid yw nodiadau’r clerc yn y sgwrs.',
  'I could not write to you one-to-one. Press "Declare an interest" on the agenda card instead.':
    'Ni allwn ysgrifennu atoch un-i-un. Pwyswch "Datgan buddiant" ar gerdyn yr agenda yn lle hynny.',
  'There is no action A{0}.': 'Nid oes cam gweithredu A{0}.',
  'There are no open actions to send.': 'Nid oes camau gweithredu agored i’w hanfon.',
  'The actions are being sent to their owners. I tell you one-to-one who has them and who could not be reached.':
    'Mae’r camau gweithredu’n cael eu hanfon at eu perchnogion. Dywedaf wrthych un-i-un pwy sydd â nhw a phwy na ellid ei gyrraedd.',
  'The actions have been sent to their owners.': 'Anfonwyd y camau gweithredu at eu perchnogion.',
  'None of the open actions could be sent.': 'Ni ellid anfon yr un o’r camau gweithredu agored.',
  'Sent to {0}.': 'Anfonwyd at {0}.',
  'I could not give you that text one-to-one: write to me there once, and press "Send actions to owners" again.':
    'Ni allwn roi’r testun hwnnw i chi un-i-un: ysgrifennwch ataf yno unwaith, a phwyswch "Anfon camau gweithredu at berchnogion" eto.',
  'Only members and clerks of {0} may look through its record.':
    'Dim ond aelodau a chlercod {0} a gaiff chwilio drwy ei chofnod.',
  'Only the clerk may do that.': 'Dim ond y clerc a gaiff wneud hynny.',
  'Only the clerk or the chair may have the minutes drafted.':
    'Dim ond y clerc neu’r cadeirydd a gaiff drefnu drafftio’r cofnodion.',
  'The meeting has not been opened yet, so there is nothing to draft.':
    'Nid yw’r cyfarfod wedi’i agor eto, felly nid oes dim i’w ddrafftio.',
  'I am drafting the minutes; the clerk gets them one-to-one.':
    'Rwy’n drafftio’r cofnodion; mae’r clerc yn eu cael un-i-un.',
  'These minutes have not been issued to the members yet. Press "Issue to members" first.':
    'Nid yw’r cofnodion hyn wedi’u dosbarthu i’r aelodau eto. Pwyswch "Dosbarthu i’r aelodau" yn gyntaf.',
  'Everybody the minutes were issued to has them. Nothing was sent again.':
    'Mae’r cofnodion gan bawb y’u dosbarthwyd iddynt. Ni anfonwyd dim eto.',
  'The issued document is not filed yet. The minutes go out by themselves once it is.':
    'Nid yw’r ddogfen a ddosberthir wedi’i ffeilio eto. Anfonir y cofnodion pan fydd.',
  'Now everybody has the issued minutes.': 'Mae’r cofnodion a ddosbarthwyd gan bawb yn awr.',
  'I still cannot write to {0}. They have to write to me once, or be sent the link by e-mail.':
    'Ni allaf ysgrifennu at {0} o hyd. Rhaid iddynt ysgrifennu ataf unwaith, neu gael y ddolen drwy e-bost.',
  'I am drawing the draft again; the card will show it in a moment.':
    'Rwy’n llunio’r drafft eto; bydd y cerdyn yn ei ddangos ymhen ychydig.',
  'The minutes are confirmed, and changed by a correction of their own only. Nothing was taken.':
    'Mae’r cofnodion wedi’u cadarnhau, a dim ond drwy gywiriad penodol y’u newidir. Ni chymerwyd dim.',
  'The document was edited again since this card was drawn, so nothing was taken yet. Look at the changes as they are now, and press once more.':
    'Golygwyd y ddogfen eto ers llunio’r cerdyn hwn, felly ni chymerwyd dim eto. Edrychwch ar y newidiadau fel y maent yn awr, a phwyswch unwaith eto.',
  'There is nothing to take: the record has what the document says.':
    'Nid oes dim i’w gymryd: mae’r hyn a ddywed y ddogfen yn y cofnod.',
  'I am taking the changes into the record; the card will show it in a moment.':
    'Rwy’n cymryd y newidiadau i’r cofnod; bydd y cerdyn yn dangos hynny ymhen ychydig.',
  'Only a clerk of the partnership may see and change its terms of reference.':
    'Dim ond clerc y bartneriaeth a gaiff weld a newid ei chylch gorchwyl.',
  'I have sent you the terms of reference one-to-one.': 'Rwyf wedi anfon y cylch gorchwyl atoch un-i-un.',
  'I could not write to you one-to-one. Write to me there once, and type "set up" again.':
    'Ni allwn ysgrifennu atoch un-i-un. Ysgrifennwch ataf yno unwaith, a theipiwch "gosod" eto.',
  'That is so already; nothing was changed.': 'Mae hynny felly eisoes; ni newidiwyd dim.',
  '"{0}" is no number of members. Give a whole number, or leave it empty for no count.':
    'Nid yw "{0}" yn nifer o aelodau. Rhowch rif cyfan, neu gadewch ef yn wag am ddim nifer.',
  'I cannot find that person in the chat any more. Pick somebody else, or give the e-mail address.':
    'Ni allaf ddod o hyd i’r person hwnnw yn y sgwrs mwyach. Dewiswch rywun arall, neu rhowch y cyfeiriad e-bost.',
  'Choose the part: what the person does in the partnership.':
    'Dewiswch y rôl: yr hyn y mae’r person yn ei wneud yn y bartneriaeth.',
}
