/**
 * Words of which titles are made and names are not: behind a dash, `Speed Indicator Devices` is the second half of a title, though each word has a capital as in
 * a name. None of them is a surname that is often met; those of streets are more often places.
 */
const businessWords = new Set(
  (
    'acceptance access account accounts accreditation action actions adoption agreement agreements allocation allocations amendment amendments analysis annual applicants application applications appointment appointments approach approval arrangements ' +
    'assessment assessments attendance audits award awards benchmarking bid bids briefing budget budgets bulletin business campaign campaigns capacity card cards case cases centres certificate changes charter checklist closure code collection comments complaint complaints conclusion conclusions ' +
    'conduct conference consultation consultations content contract contracts contribution contributions correspondence costs coverage criteria cycle cycles dashboard dates deadline debrief decision decisions declaration declarations delivery demand deployment designation details devices diary disposal document documents draft ' +
    'effectiveness election elections eligibility equipment estimates evaluation event events evidence exercise exercises expenditure expression extension facilities feedback figures findings follow-up forecast format formats forms framework frequency funding future governance grants guidance guide handbook headlines highlights hotspots identification impact ' +
    'implementation implications improvement improvements inception income incidents indicator indicators induction information initiative initiatives inspection inspections installation insurance intentions interim invitation invitations issues item items key landscape launch lease legislation lessons letter letters licence licensing list locations lottery maintenance mapping marking ' +
    'materials matter matters measures meeting meetings membership memorandum methodology milestones model modelling monitoring named new newsletter next nomination nominations notes notice objectives offer options outcome outcomes outline outturn overview ownership pack package paper papers pathway pathways payments permission phase pilot pilots placement plan planning plans points policies policy position ' +
    'premises presentation presentations pressures principles priorities procedure procedures process procurement profile profiles programme programmes progress projection projections projects proposal proposals proposed protocol protocols provision provisional publication publicity purchase quarter question questions questionnaire ranking rates reappointment recommendation recommendations recommissioning ' +
    'recording recruitment reduction reference referral referrals refresh refurbishment register registers registration regulations release reminder removal renewal repairs repeat replacement reporting reports request requests requirement requirements reserves resolution response responses restructure result results resumption retention return returns review reviews revised revision risk risks rota ' +
    'rules sample scenario schedule schedules scheme schemes scope scoping score scores sector selection self sessions setting settlement signage sign-off signs sites slides snapshot specification speed spend spending stage stages standard standards statement statements statistics status steps storage strategies structure structures submission submissions summary supply support survey surveys suspension ' +
    'table target targets template tender tenders terms themes thematic theory timeline timelines timescale timetable toolkit topic topics tracker training tranche transfer transition trends trial update updates upgrade usage validation vacancies vacancy valuation variation venue venues vetting views visit visits vision warrants website whiteboard lane road street avenue drive square terrace crescent estate gardens quay roundabout junction inputs withdrawal wording workplan workshop workshops worksheet'
  ).split(' '),
)

/** Whether some word of these is one of business, so that they are no name. */
export const hasBusinessWord = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => businessWords.has(word))
