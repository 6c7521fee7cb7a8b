import { wordSet } from '../words/words'

/** Nouns that call any firm; behind the bar those that tell more of one, by which it is called as well. */
const FIRMS = wordSet('company firm business corporation')
const TRADES = wordSet(
  'conglomerate multinational startup start-up retailer chain airline carrier bank lender insurer carmaker automaker manufacturer maker giant consultancy subsidiary',
)
/** Nouns that stand for each other. */
const ALIKE: readonly ReadonlySet<string>[] = [
  wordSet('newspaper paper daily weekly tabloid broadsheet'),
  wordSet('website site portal outlet publication'),
  wordSet('broadcaster channel station network'),
  wordSet('group organisation organization charity nonprofit non-profit ngo coalition alliance movement foundation'),
  wordSet('airline carrier'),
  wordSet('bank lender'),
  wordSet('carmaker automaker'),
  wordSet('startup start-up'),
  wordSet('magazine'),
  wordSet('agency'),
  wordSet('union'),
  wordSet('watchdog'),
]
/** Nouns for other bodies, which are called by them alone. */
const HOUSES = wordSet(
  'clinic hospital school college university academy church mosque museum gallery theatre theater studio label club team band party league federation institute hotel restaurant bar pub store shop brewery festival zoo shelter',
)

/** Whether a noun in lower case, said of a name, tells that it is a body's. */
export const isKindOfBody = (noun: string): boolean =>
  FIRMS.has(noun) || TRADES.has(noun) || HOUSES.has(noun) || ALIKE.some(nouns => nouns.has(noun))

/** Whether "the `noun`" may mean a body that was told to be a `told`: "the firm" the airline, "the paper" the daily. */
export const callsAgain = (noun: string, told: string): boolean =>
  noun === told ||
  (FIRMS.has(noun) && (FIRMS.has(told) || TRADES.has(told))) ||
  ALIKE.some(nouns => nouns.has(noun) && nouns.has(told))
