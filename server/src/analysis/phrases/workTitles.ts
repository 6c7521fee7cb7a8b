import type { Prose } from '../prose'
import { wordSet } from '../words/words'
import type { Item } from './items'

/** Nouns of works, and words that introduce a name: a quotation in title case behind them is a title. */
const WORKS = new Set(
  'film movie show song album book novel play series program programme documentary magazine column poem essay article musical episode game video podcast memoir story painting exhibition track single single-player opera ballet sitcom drama comedy thriller blog report paper study operation newspaper daily weekly tabloid journal website portal broadcaster channel network station agency outlet ship ferry vessel boat yacht titled entitled called named nicknamed dubbed headlined'.split(
    ' ',
  ),
)
/** Works whose title may stand behind a comma: "her memoir, “The Long Shore,” sold well". */
const APPOSED = wordSet(
  'film movie song album book novel play memoir autobiography story poem essay column documentary',
)
/** Nothing but a title stands behind them. */
const ENTITLED = wordSet('titled entitled headlined')
/** Words of a title, where it is sure to be one and elsewhere. */
const [LONGEST, LONG] = [16, 8]
/** "posted by “SeaDog77”": what somebody goes by on a page. */
const HANDLE = /\p{Ll}\p{Lu}|\d|_/u
const BEFORE_TITLES = new Set("on in of by from for with at 's the and her his their its a hit".split(' '))

/** Nouns that "is" joins to the words of a sign: "its message is “Made in Alder”". */
const SLOGANS = wordSet('message slogan motto theme title headline mantra tagline hashtag')
const AFTER_SLOGANS = wordSet('is was')

/** "on the drama “The Long Shore”", "in “Night Ferry,”": a short quotation in title case where a name fits. */
export function isWorkTitle(
  prose: Prose,
  from: number,
  to: number,
  before: Item | undefined,
  earlier: Item | undefined,
): boolean {
  const apposed = before?.lower === ',' && APPOSED.has(earlier?.lower ?? '')
  if (before?.kind !== 'word' && !apposed && !isOfAuthor(prose, to)) return false
  const words = prose.tokens.slice(from, to).filter(t => t.kind !== 'punctuation')
  if (words.length === 1 && before?.lower === 'by') return HANDLE.test(words[0].text)
  if (words.length === 0 || words.length > (apposed || ENTITLED.has(before?.lower ?? '') ? LONGEST : LONG)) return false
  const capital = words.every(
    (w, i) => /^[\p{Lu}\d]/u.test(w.text) || (i > 0 && i < words.length - 1 && w.text.length < 5),
  )
  if (!capital) return false
  if (apposed) return words.length > 2 && !isSpeech(prose, from, to)
  if (SLOGANS.has(earlier?.lower ?? '') && AFTER_SLOGANS.has(before?.lower ?? '')) return words.length > 1
  return (
    WORKS.has(before?.lower ?? '') ||
    (words.length > 1 &&
      (BEFORE_TITLES.has(before?.lower ?? '') ||
        WORKS.has(earlier?.lower ?? '') ||
        before?.capital ||
        isOfAuthor(prose, to)) &&
      !isSpeech(prose, from, to))
  )
}

/** "the “Night Ferry” singer": one who makes or plays what is named, right behind the marks. */
const isOfAuthor = (prose: Prose, to: number): boolean =>
  AUTHORS.has(prose.tokens[to]?.lower ?? '') && prose.tokens[to - 2]?.text !== ','
const AUTHORS = wordSet(
  'singer rapper actor actress star author writer creator director producer host presenter composer songwriter hitmaker comedian novelist',
)

const isSpeech = (prose: Prose, from: number, to: number): boolean =>
  prose.tokens.slice(from, to).some(t => /^[?!]$/.test(t.text))
