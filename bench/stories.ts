import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The articles of a folder, in the order of their paths. */
export function sampleTexts(folder = 'samples'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return sampleTexts(path)
      return /\.(?:txt|article|md)$/.test(entry.name) && entry.name !== 'README.md' ? [readFileSync(path, 'utf8')] : []
    })
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo kar len mor nas pel tin'.split(' ')

/**
 * Article `index` of a made-up corpus: a sample with the names, figures and most of the longer words of its own event, so
 * that one event has ten articles and a larger corpus has more events, not larger ones. What articles on different events
 * share is what they share in life: function words, the common words of news, weekdays and months, small numbers.
 */
export function madeArticle(samples: readonly string[], index: number): string {
  const event = Math.floor(index / 10)
  if (event === 0) return samples[index % samples.length]
  const made = new Map<string, string>()
  return samples[index % samples.length].replace(
    /\b(?:[A-Z][a-z]{3,}|[A-Z]{4,}|[a-z]{3,}|\d{4}-\d{2}-\d{2}|\d{2,})\b/g,
    word => {
      const known = made.get(word) ?? madeWord(word, event)
      made.set(word, known)
      return known
    },
  )
}

function madeWord(word: string, event: number): string {
  if (/^(?:19|20)\d\d(?:-|$)/.test(word)) return `${madeYear(Number(word.slice(0, 4)), event)}${word.slice(4)}`
  if (/\d/.test(word)) return madeNumber(word, event)
  if (KEPT.has(word) || (COMMON.has(word) && (word.length * 5 + word.charCodeAt(1) + event) % 3 > 0)) return word
  const tail = tailOf(event)
  if (/^[A-Z]+$/.test(word)) return word + tail.toUpperCase()
  return /(?:ed|ing|ly|s)$/.test(word) ? word.replace(/(?:ed|ing|ly|s)$/, ending => tail + ending) : word + tail
}

/** What the words of an event end in. The tails of two events differ in two syllables at least: one would be a misspelling. */
function tailOf(event: number): string {
  const count = SYLLABLES.length
  const round = Math.floor(event / count)
  return [event, event * 7 + round, event * 11 + round * 3].map(n => SYLLABLES[n % count]).join('')
}

/** Events happen in years of their own, between 1900 and 2049. */
const madeYear = (year: number, event: number): number => 1900 + ((year - 1900 + event) % 150)

/** Another number of as many digits; days of a month stay what they may be. */
function madeNumber(written: string, event: number): string {
  const n = Number(written)
  if (n <= 31) return String(10 + ((n + event * 7) % 19))
  const low = 10 ** (written.length - 1)
  return String(low + ((n + event * 7919) % (low * 9)))
}

/** Words that articles on any event share: days and months, titles, what carries a sentence, what tells who speaks and what happened. */
const KEPT = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December ' +
    'From According Mayor President Minister Captain Judge Chief ' +
    'the and but for not was are has had his her him she you who this that they with from million people percent police president minister officials spokesman spokeswoman today yesterday week month year killed injured died dead missing said says told added asked according'
  ).split(' '),
)

/** Words of which any two events share about half: function words, the commonest nouns and verbs of news. */
const COMMON = new Set(
  (
    'This That They There When While After Before With ' +
    'nor why how all any one two six ten our out own now new old off per say see yet its let may can did get got too via day ' +
    'also away back been both came come does done down each else even ever four gave give goes gone have here into just like made many more most much must near next nine none once only onto over same seen soon such take taken tell tells took upon very went wrote your ' +
    'about above after again against already among another around because before being below between could court during every first found having hours known later least less make members minutes months morning never night number others other quarter report reported right second several shall should since small some statement still than their them then there these third those three thousand through together under union until vote voted weeks were what when where whether which while whole whose will within without woman women work workers would years young called agreed became began including might seven'
  ).split(' '),
)
