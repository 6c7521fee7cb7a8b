import type { Span } from '../article'
import type { Item } from '../phrases/items'
import type { Said } from './said'

/** Words that two verbs could take are those of the second: `"…," a man, who asked to be left alone, told the Herald`, `said before adding: "…"`. */
export const withoutTwice = (items: readonly Item[], said: readonly Said[]): readonly Said[] =>
  said.length < 2
    ? said
    : said.flatMap((one, i) => {
        const later = said.slice(i + 1)
        if (later.some(other => isSame(one, other) && isBehindWho(items, one))) return []
        const again = later.filter(other => isOfSame(one, other)).flatMap(({ content }) => content)
        return again.length === 0 ? [one] : withoutWords(one, again)
      })

const isSame = (a: Said, b: Said): boolean =>
  a.kind === 'direct' && b.kind === 'direct' && a.quotes.length > 0 && a.quotes.every(q => b.quotes.includes(q))

const isBehindWho = (items: readonly Item[], { cue }: Said): boolean => {
  const at = cue ? items.findIndex(({ start }) => start === cue.start) : 0
  return at > 0 && items[at - 1].lower === 'who'
}

const isOfSame = ({ speaker: a }: Said, { speaker: b }: Said): boolean =>
  a !== null && a.first === b?.first && a.last === b.last

/** The statement without the words that are told again; none where nothing is left of it. */
function withoutWords(said: Said, again: readonly Span[]): Said[] {
  const isAgain = ({ start, end }: Span): boolean => again.some(other => other.start === start && other.end === end)
  const content = said.content.filter(span => !isAgain(span))
  if (content.length === said.content.length) return [said]
  return content.length === 0 ? [] : [{ ...said, content, quoted: said.quoted.filter(span => !isAgain(span)) }]
}
