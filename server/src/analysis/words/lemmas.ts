import { remembering } from '../text/memo'

/**
 * Lemmas good enough to compare words with words: every form of a verb or noun gives the same lemma, which is not always a
 * word of the dictionary ("releas" for release, released, releasing). Verbs and the nouns made of them are joined by `eventOf`.
 */

/** Irregular forms of the verbs and nouns that news uses most; lemma first, then its forms. */
const VERBS = `
arise arose arisen,be am is are was were been being,bear bore borne,beat beaten,become became,begin began begun,bite bit bitten,
blow blew blown,break broke broken,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,come came,
deal dealt,do did done does,draw drew drawn,drink drank drunk,drive drove driven,drown drowned,eat ate eaten,fall fell fallen,
feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,freeze froze frozen,
get got gotten,give gave given,go went gone goes,grow grew grown,hang hung,have has had,hear heard,hide hid hidden,hold held,
keep kept,know knew known,lay laid,lead led,leave left,lend lent,lie lay lain,lose lost,make made,mean meant,meet met,pay paid,
ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw seen,seek sought,sell sold,send sent,shake shook shaken,
shoot shot,sing sang sung,sink sank sunk,sit sat,slay slew slain,sleep slept,speak spoke spoken,spend spent,stand stood,
steal stole stolen,stick stuck,strike struck stricken,swear swore sworn,swim swam swum,take took taken,teach taught,tear tore torn,
tell told,think thought,agree agreed,disagree disagreed,decree decreed,free freed,guarantee guaranteed,throw threw thrown,understand understood,wake woke woken,wear wore worn,win won,withdraw withdrew withdrawn,
write wrote written,die dying dies died,lie lying,tie tying`
const NOUNS = `
person people,child children,man men,woman women,foot feet,tooth teeth,
mouse mice,wife wives,life lives,knife knives,leaf leaves,half halves,thief thieves,wolf wolves,shelf shelves,policeman policemen,
policewoman policewomen,fireman firemen,fisherman fishermen,gunman gunmen,crewman crewmen,serviceman servicemen,
servicewoman servicewomen,congressman congressmen,congresswoman congresswomen,countryman countrymen,businessman businessmen,
spokesman spokesmen,crisis crises,news news,series series,species species,headquarters headquarters,means means,
troop troops,parliament parliaments,militia militias,medium media,datum data,criterion criteria,phenomenon phenomena,
injury injuries,casualty casualties,fatality fatalities`

/** Form -> lemma, out of a table as above. */
function forms(table: string): Map<string, string> {
  const lines = table.trim().split(/,\s*/)
  return new Map(lines.flatMap(line => line.split(' ').map(form => [form, line.split(' ')[0]] as const)))
}

const SINGULARS: ReadonlyMap<string, string> = forms(NOUNS)
const LEMMAS: ReadonlyMap<string, string> = new Map([...forms(VERBS), ...SINGULARS])

/** The lemma of a word in lower case; any string gives one. Linear in its length. */
export const lemma: (lower: string) => string = remembering(readLemma)

function readLemma(lower: string): string {
  const known = LEMMAS.get(lower)
  if (known) return stripFinalE(known)
  if (lower.length < 4 || !/^[a-z]/.test(lower)) return lower
  const plural = lower.endsWith('ings') ? lower.slice(0, -1) : lower
  const bare = stripFinalE(stripEnding(plural))
  return bare.length > 5 && bare.endsWith('ll') ? bare.slice(0, -1) : bare
}

/** A noun in the singular, as a word of the dictionary: "meetings" -> "meeting", "countries" -> "country". */
export function singular(lower: string): string {
  const known = SINGULARS.get(lower)
  if (known) return known
  if (lower.length < 4) return lower
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  return /[^sui]s$/.test(lower) ? lower.slice(0, -1) : lower
}

function stripEnding(lower: string): string {
  if (/i(?:es|ed)$/.test(lower)) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ss|sh|ch|x|z|o)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^sui]s$/.test(lower)) return lower.slice(0, -1)
  const ending = /(?:ing|ed)$/.exec(lower)
  if (!ending || ending.index < 2) return lower
  const stem = lower.slice(0, ending.index)
  if (!/[aeiouy]/.test(stem) || /eed$/.test(lower)) return lower
  return /([bdgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

function stripFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word
}

/**
 * Verbs of news events with the nouns made of them, and words that report the same event; the name of the event first.
 * Collected from the nominalisations of the commonest event verbs; a word stands in one line only.
 */
const EVENTS = `
meet meeting summit talks conference videoconference teleconference discussion encounter conversation video-call
visit visitor trip tour
kill killing die death dead deadly fatal fatality perish slay murder toll lifeless drown
injure injury wound hurt
hospitalise hospitalize hospitalisation hospitalization
miss missing unaccounted disappear vanish
arrest detain detention custody apprehend arrested detainee
displace homeless evacuate evacuation uproot
rescue save
attack attacker assault raid airstrike strike bombing bombardment
shoot shooting gunfire
explode explosion blast
quake earthquake tremor temblor
crash collide collision derail
exercise training drill
vote voter ballot
elect election
raise fundraising
sell sale
buy purchase spend spending expenditure pay payment acquire acquisition takeover
cost price priced
fine penalty
lose loss
earn revenue turnover earnings
profit
hire recruit
dismiss layoff redundancy
sentence imprison jail
release free
abduct abduction kidnap kidnapping hostage
resign resignation
appoint appointment
marry marriage wedding
sign signing signature
agree agreement accord deal pact
launch launching
arrive arrival
depart departure
plead plea
charge indict indictment
convict conviction
accuse accusation
announce announcement
begin start commence
end conclude conclusion finish
last duration lasting
found establish founding
born birth
open opening
close closure
damage destroy destruction
protest demonstration demonstrator protester rally
trade
fall drop decline plunge decrease
rise increase grow growth climb jump surge gain`

const EVENT_OF: ReadonlyMap<string, string> = new Map(
  EVENTS.trim()
    .split('\n')
    .flatMap(line => line.split(' ').map(word => [lemma(word), line.split(' ')[0]] as const)),
)

/** The event that a lemma speaks of, verbs and nominalisations joined ("meeting", "met", "summit" -> "meet"); null for others. */
export function eventOf(word: string): string | null {
  return EVENT_OF.get(word) ?? null
}

/** Words without content of their own: closed classes, auxiliaries, and words that any report has. */
const STOP = `a an the this that these those such same other another each every all both some any no none neither either more most
much many few several less least own only just even also too very quite rather almost about around nearly over under up down out
off on in into onto at by for from of to with without within against between among through during before after since until till
while when where why how what which who whom whose whether if than then so as but and or nor not yet because although though
despite however therefore i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
himself herself itself themselves there here be am is are was were been being have has had do does did will would shall should
can could may might must ought say said says tell told told add added according report reported reporting like get got make made
take took now today yesterday tomorrow ago per via amid still ever never again further once mr mrs ms dr yes no one two three
per cent percent s t re ve ll d m`

const STOPWORDS: ReadonlySet<string> = new Set(STOP.split(/\s+/))

/** Whether a word in lower case has content of its own: a number, or neither stop word, mark nor single letter. */
export const hasContent: (lower: string) => boolean = remembering(
  lower => /^\p{N}/u.test(lower) || (lower.length > 1 && !STOPWORDS.has(lower) && /\p{L}/u.test(lower)),
)
