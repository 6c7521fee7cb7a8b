import { COUNTRIES } from '../words/places'
import { CALENDAR, TIME_NOUNS, wordSet } from '../words/words'

/**
 * Words that reports on any event share: the commonest verbs, nouns and adjectives of English news prose, by hand from general
 * word-frequency lists. Two sentences that share them need not tell one thing.
 */
const EVERYDAY = `
able act action actually add affair age ago agency agree ahead aid aim air allow alone along announce answer appear apparently approach
april area argue arm around arrive article ask attempt august authority available average away back bad base based bear become begin
believe best better big bill bit black board body book boy break bring brother build business buy call campaign capital car care carry case
cause center centre central century certain chairman chance change charge chief child choose citizen city claim class clear close come
comment committee common community company complete concern condition confirm consider continue control cost council country county
couple course court cover create crime current currently cut daily date daughter day deal death december decide decision deep department
describe detail develop development die difference different difficult direct director discuss district doctor dollar door draw drive
drop due early earlier east eastern economic economy education effect effort eight election emergency end enough enter entire especially
event evidence exactly example executive expect expected experience explain express eye face fact fail fall family far father fear february
federal feel few field fight figure final finally find first five focus follow food force foreign form former forward four free friday
friend full fund further future game general get girl give global go goal good government governor great ground group grow growth guy half
hand happen hard head health hear help here high history hit hold home hope hospital hour house human hundred husband idea immediate
important include increase indicate individual industry information inside instead interest international interview involve issue item january
job join judge july june keep key kill kind know large last late later latest law lawmaker lawyer lead leader leave left legal let
letter level life light like likely line list little live local long look lose lot low main major majority make man manager march mark
market matter may mean measure media meet meeting member men mile military million mind minister minute miss moment monday money month
morning mother move much music name nation national near nearly need network new news newspaper next night nine north northern note nothing november
number occur october offer office officer official old open operation opportunity option order organization organisation outside own page paper
parent part party pass past pay people percent perhaps period person phone photo pick picture piece place plan play player point police
policy political poor population position possible post power prepare present president press pressure pretty price private probably
problem process produce product program programme project property provide public publish push put question quick quickly quite raise reach
read ready real really reason receive recent recently record reduce relate release remain remember remove reporter represent
representative republican democrat democratic require research respond response rest result return right rise road role room rule run safe safety
saturday say scene school sea season seat second section secretary security see seek seem sell send senate senator senior sense september
serious serve service set seven several share short show shut side sign significant similar simple simply single site situation six size small
social society son soon sort source south southern speak special spend spokesman spokesperson spokeswoman staff stage stand start state
statement station stay step stop store story street strong student study stuff subject suggest summer sunday support sure system take talk
target team tell ten term test thank thing think thousand threat three thursday time today together tonight top total toward town trade training
travel treat trouble true try tuesday turn tv twitter type understand unit unite use user usual usually value various version
victim video view visit voice wait walk wall want war watch water way website wednesday week weekend west western white whole wide wife win wish
woman word work worker world worry write wrong year yesterday york young
`

/** The words that reports on any event share. */
export const EVERYDAY_WORDS: readonly string[] = EVERYDAY.trim().split(/\s+/)

/** Figures in words, and words that say when: left to the claims, which know what they mean. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...TIME_NOUNS,
  ...CALENDAR,
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens couple first second third fourth fifth sixth
  percent per cent p.m a.m pm am gmt est later earlier ago`.split(/\s+/),
])

/** Words that deny what their clause says. */
export const DENIALS: ReadonlySet<string> = wordSet(
  'not no never none nobody nothing neither nor without cannot deny denies denied denying refused refuses refuse rejected rejects reject failed',
)

/** A country's own name, its people and its adjective, in lower case, to one word for all. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases, demonym }) =>
    [name, ...aliases, ...demonym, ...demonym.map(word => `${word}s`)]
      .filter(word => !word.includes(' ') && word !== 'US')
      .map(word => [word.toLowerCase(), name.toLowerCase()] as const),
  ),
)
