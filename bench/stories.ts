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
 * Article `index` of a made-up corpus: a sample with the names and figures of its own event, so that one event has ten
 * articles and a larger corpus has more events, not larger ones.
 */
export function madeArticle(samples: readonly string[], index: number): string {
  const event = Math.floor(index / 10)
  const names = new Map<string, string>()
  return samples[index % samples.length].replace(/\b[A-Z][a-z]{3,}\b/g, word => {
    if (!names.has(word)) names.set(word, renamed(word, event))
    return names.get(word)!
  })
}

/** Words that are names in one event only keep their capital and get syllables of the event. */
function renamed(word: string, event: number): string {
  if (COMMON.has(word) || event === 0) return word
  let rest = event
  let tail = ''
  do {
    tail += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return word + tail
}

const COMMON = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December This That They There When While After Before With From According Mayor President Minister Captain Judge Chief Coast Guard News Times Post Press Radio'.split(
    ' ',
  ),
)
