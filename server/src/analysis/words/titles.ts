/**
 * Words that say who somebody is: titles before a name, heads of noun phrases that can speak, marks of organisations.
 * Compiled from general knowledge of style guides' lists of titles and ranks and of the nouns news attributes speech to.
 */

import { WordClass } from './wordClass'

const list = (table: string): readonly string[] =>
  table
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))

/** Stand directly before a person's name; lower case, without full stops; some of two or three words. */
export const TITLES = new WordClass(
  new Set(
    list(`mr mrs ms miss mx mme mlle pm messrs dr doctor prof professor assoc_prof associate_professor assistant_professor sir dame lord lady baron baroness
count countess duke duchess earl viscount marquess sen senator sens rep representative reps congressman congresswoman mla mpp mna delegate assemblyman
assemblywoman mp mps msp mep td gov governor lt_gov lieutenant_governor pres president vice_president vice-president president-elect
vice_president-elect ex-president first_lady first_minister first_secretary chancellor vice-chancellor vice_chancellor
prime_minister deputy_prime_minister ex-prime_minister premier taoiseach minister foreign_minister defence_minister defense_minister
finance_minister interior_minister health_minister home_secretary foreign_secretary defence_secretary health_secretary education_secretary
defense_secretary treasury_secretary press_secretary shadow_chancellor secretary secretary_of_state secretary_general secretary-general
general_secretary undersecretary under-secretary king queen prince princess crown_prince emperor empress emir sheikh sheikha sultan shah
pope cardinal archbishop bishop rev reverend father fr sister brother pastor rabbi imam ayatollah grand_ayatollah mullah maulana mufti
canon deacon dean vicar chaplain monsignor patriarch mother swami judge chief_judge justice chief_justice magistrate lord_justice
sheriff deputy marshal mayor deputy_mayor lord_mayor capt captain lt lieutenant sgt sergeant staff_sergeant master_sergeant cpl corporal
pvt private pfc gen general col colonel lt_col lieutenant_colonel lt_gen lieutenant_general maj major maj_gen major_general brig brigadier
brig_gen brigadier_general adm admiral rear_admiral vice_admiral commodore cmdr commander lt_cmdr lieutenant_commander field_marshal
air_marshal air_chief_marshal wing_commander squadron_leader ensign petty_officer warrant_officer spc specialist officer police_officer
police_chief fire_chief chief grand_chief national_chief commissioner police_commissioner const constable chief_constable pc inspector chief_inspector det_insp det_con det_supt dci detective
detective_inspector detective_sergeant detective_superintendent detective_chief_inspector detective_constable det superintendent supt insp
special_agent agent director deputy_director executive_director managing_director coroner ambassador consul envoy special_envoy councillor
councilman councilwoman councilor cllr cr coun alderman ald reeve commissioner-general high_commissioner spokesman spokeswoman spokesperson attorney lawyer
attorney_general solicitor_general auditor_general auditor-general governor_general governor-general inspector_general inspector-general
surgeon_general surgeon-general comptroller_general district_attorney state_attorney prosecutor chief_prosecutor barrister solicitor analyst economist
chief_economist strategist author novelist poet writer journalist reporter correspondent editor editor-in-chief columnist broadcaster presenter anchor
host photographer historian philosopher scientist physicist biologist chemist astronomer researcher epidemiologist virologist
psychologist psychiatrist sociologist anthropologist surgeon surgeon_general nurse paramedic coach head_coach manager trainer 
striker midfielder defender goalkeeper winger quarterback pitcher forward referee champion boxer golfer sprinter actor actress singer
songwriter rapper musician pianist guitarist drummer conductor composer dj comedian filmmaker film-maker director-general
screenwriter producer dancer choreographer model artist painter sculptor designer architect chef celebrity_chef pilot astronaut cosmonaut
engineer farmer teacher headteacher principal student activist campaigner dissident whistleblower billionaire businessman businesswoman
entrepreneur investor tycoon mogul banker chairman chairwoman chairperson chair ceo chief_executive cfo coo founder co-founder owner
candidate nominee leader deputy_leader party_leader opposition_leader rebel_leader supreme_leader speaker house_speaker
majority_leader minority_leader chief_whip chief_of_staff adviser advisor national_security_adviser national_security_advisor aide
lawmaker legislator politician diplomat negotiator comptroller treasurer auditor warlord commander-in-chief veteran resident witness
eyewitness neighbour neighbor pensioner grandmother grandfather`),
  ),
)

/** Titles that tell the gender. */
export const GENDERED_TITLES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...list(`mr messrs sir lord baron count duke earl viscount marquess congressman assemblyman councilman king prince crown_prince emperor emir
sheikh sultan shah pope cardinal monsignor ayatollah grand_ayatollah mullah imam father fr brother spokesman chairman businessman
actor alderman grandfather fisherman policeman`).map(title => [title, 'male'] as const),
  ...list(`mrs ms miss mme dame lady baroness countess duchess marchioness congresswoman assemblywoman councilwoman queen princess empress
sheikha first_lady sister mother spokeswoman chairwoman businesswoman actress grandmother policewoman`).map(
    title => [title, 'female'] as const,
  ),
])

/** What a noun that can speak denotes: one person, several people, or a body or document. */
export type RoleKind = 'person' | 'group' | 'organisation'

/** Singular; plurals are made. */
const PERSONS = `spokesman spokeswoman spokesperson official minister leader president vice-president premier chancellor senator congressman
congresswoman representative lawmaker legislator mp mla mpp mna reeve politician candidate nominee contender rival opponent ally governor mayor councillor
councilor delegate deputy secretary undersecretary ambassador diplomat envoy negotiator mediator attaché consul king queen prince princess
monarch ruler dictator incumbent speaker whip chief head director chairman chairwoman chairperson chair ceo executive boss
founder co-founder owner co-owner manager supervisor employer employee worker staffer clerk secretary-general commissioner administrator
officer policeman policewoman constable detective inspector superintendent sheriff investigator agent guard soldier general colonel
captain lieutenant sergeant major commander admiral marine sailor airman pilot co-pilot veteran fighter militant insurgent rebel
gunman attacker assailant suspect defendant accused plaintiff claimant convict prisoner inmate detainee hostage captive kidnapper terrorist
smuggler trafficker hacker lawyer attorney solicitor barrister prosecutor judge justice magistrate juror coroner notary counsel witness
eyewitness bystander onlooker passer-by resident local villager citizen neighbour neighbor tenant landlord homeowner voter constituent
taxpayer immigrant migrant refugee asylum-seeker evacuee survivor victim patient casualty caller customer consumer client shopper diner
passenger commuter traveller traveler tourist visitor guest user subscriber reader viewer listener fan spectator supporter backer donor
volunteer activist campaigner protester protestor demonstrator organiser organizer advocate critic sceptic skeptic dissident whistleblower
analyst expert specialist commentator observer pundit strategist operative consultant adviser advisor aide insider source informant
economist trader broker banker investor shareholder dealer producer developer 
contractor builder entrepreneur businessman businesswoman billionaire tycoon doctor physician surgeon nurse midwife paramedic medic 
pharmacist dentist psychologist psychiatrist therapist counsellor counselor carer vet scientist researcher academic scholar professor lecturer
historian philosopher physicist chemist biologist astronomer geologist seismologist meteorologist forecaster climatologist epidemiologist
virologist sociologist anthropologist archaeologist archeologist engineer technician programmer architect designer author writer novelist poet
playwright journalist reporter correspondent editor editor-in-chief columnist blogger poster commenter broadcaster presenter anchor host interviewer photographer cameraman
filmmaker actor actress singer musician rapper composer conductor artist painter dancer comedian celebrity star model chef cook coach trainer
player teammate striker midfielder defender goalkeeper quarterback referee umpire athlete runner swimmer cyclist golfer boxer champion
winner teacher headteacher headmaster headmistress principal student pupil graduate undergraduate classmate tutor dean driver motorist
cyclist pedestrian farmer rancher fisherman miner firefighter fireman rescuer lifeguard postman plumber electrician mechanic carpenter
shopkeeper waiter waitress bartender cashier cleaner priest pastor bishop archbishop cardinal pope imam rabbi cleric clergyman monk nun
vicar reverend preacher worshipper missionary man woman boy girl child teenager adult youth youngster toddler baby pensioner
gentleman lady guy person individual member participant attendee applicant recipient respondent interviewee mother father parent
mum mom dad stepmother stepfather son daughter stepson stepdaughter brother sister sibling wife husband spouse partner fiancé fiancée boyfriend
girlfriend ex-wife ex-husband widow widower grandmother grandfather grandparent grandson granddaughter grandchild uncle aunt cousin nephew
niece relative friend colleague co-worker roommate housemate flatmate acquaintance stranger biographer publicist translator interpreter
assistant bodyguard astronaut cosmonaut inventor innovator collector curator librarian auctioneer auditor accountant lobbyist
ombudsman co-author coauthor co-founder co-owner co-director co-defendant co-star co-pilot co-host co-leader negotiator delegate dignitary elder warlord tribesman statesman strongman frontman
newcomer successor predecessor counterpart peer superior subordinate captor conservative democrat republican socialist communist
nationalist separatist unionist hardliner reformer reformist progressive populist loyalist
mogul magnate financier industrialist heir heiress publican grazier vendor deckhand crewman trawlerman ferryman millwright roofer
bricklayer jeweller jeweler florist bookseller fishmonger trucker stevedore farmhand gamekeeper beekeeper innkeeper restaurateur hotelier
childminder optician radiographer physiotherapist toxicologist oncologist cardiologist neurologist paediatrician pediatrician
radiologist immunologist microbiologist oceanographer ornithologist botanist entomologist paleontologist palaeontologist glaciologist
hydrologist volcanologist mathematician statistician demographer cartographer criminologist geographer neuroscientist
winger skipper rookie playmaker centre-back full-back outfielder linebacker pal crooner reviewer planner surveyor examiner promoter buyer seller influencer vlogger podcaster surfer hiker climber angler diver kayaker
rower landowner shipowner breeder grower distiller decorator plasterer scaffolder
treasurer drummer bassist guitarist vocalist pianist violinist choreographer videographer instructor goalie pitcher shortstop skier skater
wrestler jockey logger welder veterinarian ecologist zoologist theologian linguist archivist chaplain pollster challenger councilman
councilwoman alderman cfo intern bureaucrat provost labourer laborer dispatcher barista winemaker hairdresser janitor caretaker bouncer
salesman saleswoman realtor importer exporter wholesaler undertaker pathologist keeper bride groom bridegroom bridesmaid mistress lover fiancee babysitter nanny intruder burglar follower outsider clinician jihadi jihadist extremist islamist rioter looter renter islander inhabitant settler jailer fugitive orphan`

/** Plurals and collectives that do not come from a singular above. */
const GROUPS = `people police authorities troops forces personnel staff crew family couple pair trio duo team squad crowd public community
parents kin folk folks elderly poor clergy media press opposition leadership management workforce audience jury panel delegation
populace population electorate minority majority diaspora household villagers townspeople tribe clan gang mob militia police_officers
rescue_workers next_of_kin siblings twins newlyweds medics paratroopers clientele membership faithful cabinet entourage rank_and_file
others `

/** Bodies, outlets and documents; singular, plurals are made. */
const ORGANISATIONS = `government administration ministry department agency bureau office authority secretariat treasury embassy consulate
parliament congress senate house assembly legislature council commission committee subcommittee board cabinet court tribunal inquiry inquest
party coalition campaign movement union federation confederation league association society foundation charity institute institution
organisation organization ngo nonprofit non-profit group alliance bloc club network consortium company firm corporation business enterprise
startup start-up conglomerate subsidiary manufacturer carmaker automaker retailer supermarket chain airline carrier airport operator utility
bank lender insurer fund brokerage exchange regulator watchdog think-tank thinktank consultancy supplier provider publisher studio
label hospital clinic school college university academy church mosque synagogue temple diocese monastery museum gallery library theatre
theater military army navy air_force coast_guard task_force force brigade battalion regiment police_force junta regime
pentagon vatican state country nation city town county province municipality district kingdom monarchy republic republics
service operation programme program project centre center laboratory lab unit division branch headquarters
newspaper paper magazine journal tabloid daily weekly website site blog portal broadcaster station channel newsroom outlet wire newswire
publication platform podcast report study survey poll statement document paper memo letter email e-mail tweet post message
press_release release communique communiqué filing indictment complaint affidavit lawsuit petition ruling verdict judgment judgement decree
resolution treaty article editorial op-ed column story account book memoir biography transcript recording video footage dossier 
register data dataset figure statistic analysis review audit assessment estimate forecast projection bulletin advisory alert
notice notification guideline ad advert advertisement manifesto constitution white_paper think_tank franchise sect cartel syndicate`

/** Lower-case nouns, singular and plural, that can head the name of a speaker ("a senior official", "witnesses"). */
export const ROLE_NOUNS: ReadonlyMap<string, RoleKind> = new Map<string, RoleKind>([
  ...list(ORGANISATIONS).flatMap(noun => [noun, pluralOf(noun)].map(form => [form, 'organisation'] as const)),
  ...list(PERSONS).flatMap(noun => [[noun, 'person'] as const, [pluralOf(noun), 'group'] as const]),
  ...list(GROUPS).map(noun => [noun, 'group'] as const),
])

/** The words of `ROLE_NOUNS`. */
export const ROLE_NOUN = new WordClass(ROLE_NOUNS)

/** Whether a noun of no list may be for who does something, by its ending: "goaltender", "cellist". */
export const endsAsDoer = (lower: string): boolean => /(?:er|or|ist|man|woman)$/.test(lower)

/** Words for one person that stand before a name, or could: titles, those to come ("premier-designate"), and roles of one person. */
export const PERSON_TITLE = new WordClass({
  has: word => TITLES.has(word) || ROLE_NOUNS.get(word) === 'person' || /.-(?:elect|designate)$/.test(word),
})

/** Lower-case words that mark a capitalised name as an organisation's ("Ministry", "Inc", "Times"). */
export const ORGANISATION_WORDS = new WordClass(
  new Set(
    list(`ministry ministries department dept agency bureau office authority administration secretariat directorate inspectorate treasury embassy consulate
mission delegation parliament congress senate house assembly legislature knesset duma bundestag bundesrat council commission committee
subcommittee board cabinet court tribunal inquiry chancellery presidency government university universities univ college school academy
institute institution polytechnic seminary faculty laboratory laboratories lab observatory museum gallery library archive archives theatre
theater opera orchestra philharmonic ballet hospital clinic infirmary medical hospice church cathedral abbey mosque synagogue
diocese archdiocese temple inc incorporated corp corporation co company companies ltd limited llc llp lp plc gmbh ag nv bv srl sarl oyj
ab asa pty group groupe gruppe holding holdings enterprise enterprises ventures partners partnership associates capital fund funds trust bank
banco banque banking bancorp securities insurance assurance mutual financial finance investments investment equity asset exchange markets
realty properties estates industries industrial manufacturing motors motor automotive aerospace aviation airlines airline airways
railways railway railroad rail lines shipping logistics transport transit systems solutions technologies technology tech software
electronics semiconductor semiconductors telecom telecommunications communications wireless mobile energy electric power petroleum oil gas
resources mining minerals steel chemicals chemical pharmaceuticals pharmaceutical pharma biotech therapeutics laboratories healthcare
foods brewery breweries beverages stores retail supermarkets hotels resorts brands products entertainment pictures studios studio records
productions interactive publishing publishers publications books press news times post journal herald tribune telegraph
guardian gazette chronicle observer examiner inquirer enquirer independent dispatch courier mirror echo standard globe bulletin register
monitor daily weekly magazine review newspaper newspapers media radio television tv broadcasting broadcaster network networks channel
newswire wire agence police constabulary sheriff's force forces army navy marines corps guard guards coastguard air_force brigade
battalion regiment division squadron fleet command militia legion garrison intelligence security service services party coalition
alliance bloc movement front union unions federation confederation league association assn society societies foundation charity organisation
organization organisations organizations campaign initiative project programme program network centre center club fc cf afc rovers
wanderers athletic albion rangers cartel syndicate brotherhood resistance watch international
worldwide global observatory forum synod chamber guild cooperative co-operative collective consortium
consultancy consulting advisory advisors chambers magistrates registry archives trades congress`),
  ),
)

/** Words for a news outlet that stand after or before its name; lower case, some of two words. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(
  list(`news_agency news_agencies agency press_agency wire_service news_wire newswire news_service newspaper newspapers paper magazine journal
broadcaster state_broadcaster public_broadcaster website news_website news_site site portal news_portal blog daily weekly tabloid broadsheet
network news_network news_channel channel tv_channel television_channel tv television state_television state_tv state_media radio radio_station
tv_station television_station station news_outlet outlet publication news_magazine podcast newsletter news_programme news_program`),
)

function pluralOf(noun: string): string {
  if (/child$/.test(noun)) return `${noun}ren`
  if (/(?:^|[^u])man$/.test(noun) && noun !== 'human') return noun.replace(/man$/, 'men')
  if (/wife$/.test(noun)) return noun.replace(/fe$/, 'ves')
  if (/analysis$/.test(noun)) return 'analyses'
  if (/(?:data|quarters|footage|management)$/.test(noun)) return noun
  if (noun === 'person') return 'persons'
  if (noun === 'passer-by') return 'passers-by'
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|z|[^r]ch|urch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** Forms of firms that stand behind a comma in their names: "Acme, Inc.". */
export const FIRM_FORMS: ReadonlySet<string> = new Set(
  list('inc inc. ltd ltd. llc l.l.c l.l.c. llp lp l.p l.p. corp corp. plc'),
)

/** A member of a party. */
export const PARTISAN: ReadonlySet<string> = new Set(list('democrat republican conservative liberal socialist tory'))
/** Members of a party. */
export const PARTISANS: ReadonlySet<string> = new Set([...PARTISAN].map(pluralOf))
