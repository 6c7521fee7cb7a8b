import { FIRM_FORMS } from '../words/titles'
import { wordSet } from '../words/words'
import { key } from './nameWords'

/** Words behind the name of a firm that say what it does, and that are left out when it is named again. */
const TRADES = wordSet(
  'co company group holdings motors motor airways airlines industries technologies foods electronics pharmaceuticals energy media stores entertainment systems software & and',
)

/** What a firm is called when it is named again, as keys: "acme motors" and "acme" of "Acme Motors Inc."; none where the name says nothing of a firm. */
export function shortFirms(words: readonly string[]): string[] {
  const found: string[] = []
  for (let end = words.length - 1; end > 0 && isOfFirm(words[end].toLowerCase()); end--)
    found.push(key(words.slice(0, end)))
  return found
}

const isOfFirm = (lower: string): boolean => FIRM_FORMS.has(lower) || TRADES.has(lower.replace(/\.$/, ''))
