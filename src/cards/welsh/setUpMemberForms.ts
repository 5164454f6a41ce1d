/** The Welsh of the forms for a partnership's members. */
export const setUpMemberForms = {
  Part: 'Rôl',
  Body: 'Corff',
  none: 'dim',
  'There is nobody in the chat who is not a member already, or Teams does not say who is in it. Use "Add a member".':
    'Nid oes neb yn y sgwrs nad yw\'n aelod eisoes, neu nid yw Teams yn dweud pwy sydd ynddi. Defnyddiwch "Ychwanegu aelod".',
  'People in the chat': 'Pobl yn y sgwrs',
  'Choose at least one person.': 'Dewiswch o leiaf un person.',
  'and {0} more, for whom "Add a member" takes the name': 'a {0} arall, y mae "Ychwanegu aelod" yn cymryd eu henwau',
  'What is the same of all of them; the rest is set with "Change a member".':
    'Yr hyn sydd yr un fath i bob un; gosodir y gweddill gyda "Newid aelod".',
  Organisation: 'Sefydliad',
  'Person in the chat': 'Person yn y sgwrs',
  'Account: person in the chat': 'Cyfrif: person yn y sgwrs',
  'Or give the name below': 'Neu rhowch yr enw isod',
  'As it is': 'Fel y mae',
  'As in the chat, or as the minutes should have it': "Fel yn y sgwrs, neu fel y dylai'r cofnodion ei gael",
  Honorific: 'Teitl',
  'Cllr, Dr, Chief Superintendent …': 'Y Cyng., Dr, Prif Uwcharolygydd …',
  Votes: 'Pleidlais',
  'as usual for the part': "fel arfer i'r rôl",
  yes: 'oes',
  no: 'nac oes',
  'Named deputies': 'Dirprwyon a enwyd',
  'Names with commas between them': 'Enwau gydag atalnodau rhyngddynt',
  'Leads the organisation: is shown each week what it has to do':
    "Yn arwain y sefydliad: caiff weld bob wythnos yr hyn sydd ganddo i'w wneud",
  'Where the person is not in the chat yet': "Lle nad yw'r person yn y sgwrs eto",
}
