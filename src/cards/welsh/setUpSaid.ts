/** The Welsh of what is said of a partnership's terms of reference where no card is called for. */
export const setUpSaid = {
  'Only a clerk of the partnership may see and change its terms of reference.':
    'Dim ond clerc y bartneriaeth a gaiff weld a newid ei chylch gorchwyl.',
  'I have sent you the terms of reference one-to-one.': 'Rwyf wedi anfon y cylch gorchwyl atoch un-i-un.',
  'I have sent you a card one-to-one, with which the partnership is begun.':
    "Rwyf wedi anfon cerdyn atoch un-i-un, i ddechrau'r bartneriaeth ag ef.",
  'I could not write to you one-to-one. Write to me there once, and type "set up" again.':
    'Ni allwn ysgrifennu atoch un-i-un. Ysgrifennwch ataf yno unwaith, a theipiwch "gosod" eto.',
  'That is so already; nothing was changed.': 'Mae hynny felly eisoes; ni newidiwyd dim.',
  '{0} can be used now: its clerk sends me an agenda one-to-one, after the word "agenda".':
    'Gellir defnyddio {0} nawr: mae ei chlerc yn anfon agenda ataf un-i-un, ar ôl y gair "agenda".',
  'I cannot find that person in the chat any more. Pick somebody else, or give the e-mail address.':
    'Ni allaf ddod o hyd i’r person hwnnw yn y sgwrs mwyach. Dewiswch rywun arall, neu rhowch y cyfeiriad e-bost.',
  'Only people whom your IT has named for it may make a new partnership (the setting MAY_SET_UP). Nothing was set up. Ask one of them, or ask IT to name you.':
    "Dim ond pobl y mae eich TG wedi'u henwi a gaiff wneud partneriaeth newydd (y gosodiad MAY_SET_UP). Ni sefydlwyd dim. Gofynnwch i un ohonynt, neu gofynnwch i TG eich enwi.",
  'Nobody may make a new partnership here yet, and nothing was set up. Ask your IT to name you, by your work e-mail address, in the setting MAY_SET_UP.':
    'Ni chaiff neb wneud partneriaeth newydd yma eto, ac ni sefydlwyd dim. Gofynnwch i’ch TG eich enwi, wrth eich cyfeiriad e-bost gwaith, yn y gosodiad MAY_SET_UP.',
  'For a partnership that is there already, its clerk types "link NAME" here, and then "set up".':
    'Ar gyfer partneriaeth sydd yno eisoes, mae ei chlerc yn teipio "cysylltu ENW" yma, ac yna "gosod".',
  "This chat belongs to {0}. A new partnership is made in its own meeting's chat, or one-to-one.":
    "Mae'r sgwrs hon yn perthyn i {0}. Gwneir partneriaeth newydd yn sgwrs ei chyfarfod ei hun, neu un-i-un.",
  'Another clerk is setting up a partnership in this chat already.':
    'Mae clerc arall yn sefydlu partneriaeth yn y sgwrs hon eisoes.',
  'That card is an old one. Type "set up" again, with the name of the partnership.':
    'Hen gerdyn yw hwnnw. Teipiwch "gosod" eto, gydag enw\'r bartneriaeth.',
  '{0} is still being set up by its clerk, so nothing was recorded. I answer here as soon as it has a clerk and somebody in the chair.':
    'Mae {0} yn dal i gael ei sefydlu gan ei chlerc, felly ni chofnodwyd dim. Byddaf yn ateb yma cyn gynted ag y bydd ganddi glerc a rhywun yn y gadair.',
  'You are setting up several partnerships. Type "set up" with the name of one: {0}.':
    'Rydych yn sefydlu sawl partneriaeth. Teipiwch "gosod" gydag enw un: {0}.',
  '"{0}" is no number of members. Give a whole number, or leave it empty for no count.':
    'Nid yw "{0}" yn nifer o aelodau. Rhowch rif cyfan, neu gadewch ef yn wag am ddim nifer.',
  'Choose the part: what the person does in the partnership.':
    'Dewiswch y rôl: yr hyn y mae’r person yn ei wneud yn y bartneriaeth.',
  'Choose one of what the form offers.': "Dewiswch un o'r hyn y mae'r ffurflen yn ei gynnig.",
}
