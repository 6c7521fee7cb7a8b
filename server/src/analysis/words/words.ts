import { WordClass } from './wordClass'

/** Closed word classes of English, lower case. Complete or nearly so, from any grammar. */

/** A table of words, written as one string with spaces or line ends between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A table of words that are asked for at nearly every word. */
export const wordClass = (words: string): WordClass => new WordClass(wordSet(words))

/** Pronouns that stand for somebody or something. */
export const PRONOUNS = wordClass(
  'i you he she it we they me him her us them who whom this that these those everyone everybody someone somebody anyone anybody nobody none one others another himself herself itself themselves myself yourself ourselves',
)
/** Personal pronouns that can be subjects. */
export const PERSONAL_SUBJECTS = wordClass('i you he she it we they')
/** Determiners that tell whose. */
export const POSSESSIVES = wordClass('my your his her its our their whose')
/** Words that open a noun phrase. */
export const DETERMINERS = wordClass(
  'the a an this that these those my your his her its our their whose some any no every each either neither both all half several many much few most more another other such what which one two three four five six seven eight nine ten',
)
/** Words before a noun phrase that hangs on another word. */
export const PREPOSITIONS = wordClass(
  'of in on at by for from with without to into onto upon about over under above below between among against during before after since until till through throughout across along around behind beside besides beyond near off out outside inside within toward towards via per despite amid amidst like unlike as than following including regarding concerning versus except excluding using aboard atop alongside',
)
/** Stand for no subject: "it says much", "there are claims". */
export const EXPLETIVES = wordSet('it there')
/** Open a subordinate clause. */
export const SUBORDINATORS = wordClass(
  'that because although though while whereas when whenever where wherever if unless since until before after as once whether who whom whose which how why what lest than so',
)
/** Words that open a clause about the noun before them. */
export const RELATIVES = wordClass('who whom whose which that where when')
/** Those of them that can be the subject of their clause. */
export const SUBJECT_RELATIVES = wordSet('which that who')
/** Words between two of one kind. */
export const COORDINATORS = wordClass('and but or nor yet so')
/** Verbs beside another verb, with their contractions. */
export const AUXILIARIES = wordClass(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't mustn't ain't",
)
/** May stand between a subject and its verb. */
export const ADVERBS = wordSet(
  'also then later never not always often once again still already now just only even ever soon recently previously earlier repeatedly reportedly allegedly publicly privately initially finally eventually briefly simply merely quickly immediately subsequently first further additionally meanwhile however therefore thus instead rather both all today yesterday tonight once twice consistently routinely regularly frequently sometimes famously jokingly openly explicitly specifically strongly firmly fiercely flatly bluntly clearly correctly wrongly falsely personally formally officially jointly separately apparently evidently reluctantly angrily proudly sarcastically',
)
/** Nouns that tell when. */
export const TIME_NOUNS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night noon midnight weekend week month year day spring summer autumn fall winter',
)
/** Their class. */
export const TIME_NOUN = new WordClass(TIME_NOUNS)
/** Capitalised wherever they stand, and no names. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving',
)
/** Often open a sentence without being names. */
export const OPENERS = wordClass(
  'a an the and but or so yet if when while as after before since because although though however meanwhile moreover furthermore nevertheless nonetheless still also then now here there this that these those it he she they we you i his her its their our my your who what where why how which whose whether on in at by for from with without to of about over under among amid according per despite during until following once even just only both all each every many most more some several few another other others one two three four five six seven eight nine ten first second third last next earlier later recently today yesterday tomorrow tonight not no never asked speaking given unlike like perhaps maybe indeed instead rather thus therefore hence such than too very well yes back added adding meanwhile elsewhere additionally similarly finally eventually initially originally previously reportedly apparently clearly obviously sadly fortunately unfortunately nearly almost about around roughly more less least people officials police authorities witnesses experts critics analysts investigators researchers residents sources aides lawmakers supporters protesters scientists prosecutors doctors firefighters members leaders workers parents students women men children everyone everybody someone nobody nothing something everything anyone let do does did is are was were has have had will would can could should may might must be been being let’s don’t it’s there’s that’s i’m we’re',
)

/** Words in -ly that are no adverbs, names of people among them. */
const NO_ADVERBS = wordSet(
  "family italy sicily reply ally july supply assembly company early daily anomaly butterfly monopoly emily kelly sally molly polly holly billy willy wally milly lilly dolly beverly kimberly shelly reilly o'reilly connolly connelly donnelly connally",
)

/** Whether a word can be an adverb between subject and verb: listed, or in -ly. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower))

/** The words that `isAdverb` takes for adverbs. */
export const ADVERBIALS = new WordClass({ has: isAdverb })
