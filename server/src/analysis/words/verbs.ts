import { PAST_AS_BASE, reportingForm } from './reportingVerbs'
import { WordClass } from './wordClass'
import { AUXILIARIES, wordClass, wordSet } from './words'

/** Auxiliaries that are no finite forms, or not surely. */
const NOT_FINITE = wordSet("'s be been being having am")

/** Past forms of irregular verbs that are no common nouns or adjectives; from any grammar's list. */
const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  'was were had did went gone came took taken made got gotten gave given saw seen knew known thought told said became began begun broke broken brought built bought caught chose chosen drew drawn drove driven ate eaten fell fallen felt fought flew flown forgot forgotten froze frozen grew grown held heard hid kept laid led left lent lay lost meant met paid ran rang risen rose rode sold sent shook shone shot showed shown shrank slept slid spoke spoken spent stood stole stolen struck stuck sung sank sat swam swore swept taught tore threw thrown understood woke won wore withdrew withdrawn wrote written overcame oversaw undertook underwent upheld withheld sought dealt dug hung fled fed bled bred clung crept dared leapt lit overtook proved proven sprang swung wept wound blew blown flung slung stung strung spun spat strode strove bore borne forgave forgiven forbade foresaw foregone overpaid repaid underpaid rebuilt resold retold rewrote rewritten retook retaken misled mistook misheard misspoke misunderstood overheard overran overrode overridden overtaken overthrew overthrown outgrew outdid outsold outspent redid redrew regrew undid undone unwound remade rethought befell beheld'.split(
    ' ',
  ),
)

/** Past forms that are no participles; from any grammar's list of irregular verbs. */
export const ONLY_PAST = wordClass(
  'was were had did went came took got gave became began fell stood ran rose grew spoke wrote saw knew drew broke chose drove ate flew forgot froze rode shook swam tore threw woke wore swore stole blew rang sang sank',
)

/** Verbs whose third person is no common noun: a form in -s of one of these is a verb. From frequency lists of news. */
const THIRD_PERSON: ReadonlySet<string> = new Set(
  'is has does says goes comes takes makes gets gives sees knows thinks becomes begins brings keeps leads leaves means meets pays runs sends sets speaks stands tells wins writes wants seems appears remains includes allows requires provides continues believes considers expects hopes intends happens exists lives dies lies lacks owns faces follows helps involves likes looks loves needs offers opens plays produces puts reaches reads receives refuses relies represents seeks serves suffers supports tends tries turns understands uses varies violates visits waits warrants wears works deserves enjoys ensures exceeds fails feels finds gains grows holds joins loses manages matters moves occurs operates passes performs prefers prevents protects raises recognises recognizes reflects refers rejects relates replaces respects returns reveals rises saves shows starts stays stops threatens thrives undermines welcomes worries accepts achieves adds adopts adheres affects applies appoints approves arises arrives assumes attends attracts avoids bans behaves belongs betrays boasts builds buys carries causes ceases chooses collects combines commits compares competes complies comprises connects consists constitutes consumes contains contradicts contributes corresponds creates decides defends defines delivers demonstrates depends derives destroys develops differs disagrees disappears discourages discriminates distorts earns eats eliminates embodies emerges employs empowers enables encourages endangers endorses enters entails entitles erodes establishes evolves exacerbates excludes expires exploits exposes extends favors favours forbids forgets fulfils fulfills generates governs harms hears hinders hinges ignores imposes improves infringes inherits interferes introduces jeopardises jeopardizes justifies kills learns listens maintains merits minimises minimizes motivates neglects obeys obliges obtains outweighs overcomes owes poses possesses precludes predates prepares preserves prevails prohibits promotes pursues qualifies reduces reinforces remembers renders resembles resides resists restricts retains revolves satisfies sells simplifies solves stems strengthens succeeds suffices surpasses survives symbolises symbolizes teaches tolerates transcends transforms underestimates undergoes undertakes unites weakens weighs widens withstands'.split(
    ' ',
  ),
)

/** Words in -ed that are no past forms. */
const NOT_PAST = wordSet(
  'need speed seed feed breed bleed weed greed creed indeed hundred sacred naked wicked red bed shed sled unprecedented so-called talented gifted armed united limited alleged retired bearded',
)

/** Whether a word is a past form: listed, or in -ed. It may still be a participle. */
export const isPast = (lower: string): boolean =>
  IRREGULAR_PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower))

/** Whether a word is a finite verb form, as far as its form tells. */
export const isFiniteForm = (lower: string): boolean => {
  if (AUXILIARIES.has(lower)) return !NOT_FINITE.has(lower) || lower === 'am'
  const form = reportingForm(lower)?.form
  return isPast(lower) || THIRD_PERSON.has(lower) || (form === 'past' && !PAST_AS_BASE.has(lower)) || form === 'third'
}

/** The words that `isPast` takes for past forms, and `isFiniteForm` for finite ones. */
export const PAST = new WordClass({ has: isPast })
/** The class of forms with tense. */
export const FINITE = new WordClass({ has: isFiniteForm })
