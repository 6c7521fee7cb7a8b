import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The articles of `samples/`, in the order of their paths. */
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
  return samples[index % samples.length].replace(/\b(?:[A-Z][a-z]{3,}|[a-z]{3,}|\d{2,})\b/g, word => {
    const known = made.get(word) ?? madeWord(word, event)
    made.set(word, known)
    return known
  })
}

function madeWord(word: string, event: number): string {
  if (/\d/.test(word)) return word.length === 4 && /^(?:19|20)/.test(word) ? word : madeNumber(word, event)
  if (COMMON.has(word)) return word
  const count = SYLLABLES.length
  const tail = [event, event / count, event / count ** 2].map(n => SYLLABLES[Math.floor(n) % count]).join('')
  return /(?:ed|ing|ly|s)$/.test(word) ? word.replace(/(?:ed|ing|ly|s)$/, ending => tail + ending) : word + tail
}

/** Another number of as many digits; days of a month stay what they may be. */
function madeNumber(written: string, event: number): string {
  const n = Number(written)
  if (n <= 31) return String(10 + ((n + event * 7) % 19))
  const low = 10 ** (written.length - 1)
  return String(low + ((n + event * 7919) % (low * 9)))
}

/** Words that articles on any event share: function words, days and months, the commonest nouns and verbs of news. */
const COMMON = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December ' +
    'This That They There When While After Before With From According Mayor President Minister Captain Judge Chief ' +
    'the and but for not nor are was has had his her him she you who why how all any one two six ten our out own now new old off per say see yet its let may can did get got too via day ' +
    'also away back been both came come does done down each else even ever four from gave give goes gone have here into just like made many more most much must near next nine none once only onto over same seen soon such take taken tell tells told took upon very went wrote your ' +
    'about above after again against already among another around because before being below between could court during every first found having hours known later least less made make members million minister minutes missing month months morning never night number officials other others people percent police president report reported right second several shall should since small some spokesman spokeswoman statement still than that their them then there these they third this those three thousand through today together told under union until vote voted week weeks were what when where whether which while whole whose will with within without woman women work workers would year years yesterday young killed injured died dead said says added asked called agreed became began including might quarter seven'
  ).split(' '),
)
