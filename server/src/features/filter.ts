import type { Corpus, CrossReference, Member } from '../corpus/model'
import type { Filter } from '../protocol'
import { findingsOf } from './findings'
import { articleLabel } from './places'
import { articlesWith, wordsIn } from './wordIndex'

/** What rows are narrowed to, with the words of the text cut apart. */
export interface Wanted {
  readonly words: readonly string[]
  readonly filter: Filter
}

/** A filter that is ready to be asked: its words are parted once. */
export function wanted(filter: Filter): Wanted {
  return { words: wordsIn(filter.text ?? ''), filter }
}

/** Whether every word of the filter begins a word of the text. */
export function holds({ words }: Wanted, text: string): boolean {
  if (words.length === 0) return true
  const own = wordsIn(text)
  return words.every(word => own.some(candidate => candidate.startsWith(word)))
}

/** Whether a statement of an article is let through; `text` is what its row says. */
export function letsItem(corpus: Corpus, want: Wanted, uri: string, item: Member['item'], text: string): boolean {
  const { source, kinds, verdicts, article } = want.filter
  if (article !== undefined && article !== uri) return false
  if (source !== undefined && !sourcesOf(corpus, uri, item).includes(source)) return false
  if (isNarrowed(kinds) || isNarrowed(verdicts)) {
    if (!findingsOf(corpus, uri, item).some(({ reference }) => isOfKind(want, reference))) return false
  }
  return holds(want, text)
}

/** Whether a finding is let through: for a text, when its message or one of its statements has it. `near`: the only articles that can have it. */
export function letsFinding(
  corpus: Corpus,
  want: Wanted,
  reference: CrossReference,
  near?: ReadonlySet<string>,
): boolean {
  const { source, article } = want.filter
  const { members } = reference
  if (!isOfKind(want, reference)) return false
  if (article !== undefined && !members.some(({ uri }) => uri === article)) return false
  if (source !== undefined && !members.some(member => member.sources.includes(source))) return false
  if (want.words.length === 0 || holds(want, reference.message)) return true
  return members.some(member => (near?.has(member.uri) ?? true) && holds(want, wordsOf(corpus, member)))
}

function wordsOf(corpus: Corpus, { uri, text, context, sources }: Member): string {
  const names = sources.map(id => corpus.source(id)?.name ?? '')
  return [text, context, articleLabel(corpus, uri), ...names].join(' ')
}

function isOfKind({ filter: { kinds, verdicts } }: Wanted, { kind, verdict }: CrossReference): boolean {
  return (!isNarrowed(kinds) || kinds.includes(kind)) && (!isNarrowed(verdicts) || verdicts.includes(verdict))
}

/** Whether anything but the article narrows the rows. */
export function narrowsItems({ words, filter: { source, kinds, verdicts } }: Wanted): boolean {
  return words.length > 0 || source !== undefined || isNarrowed(kinds) || isNarrowed(verdicts)
}

function isNarrowed<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0
}

function sourcesOf(corpus: Corpus, uri: string, { kind, index }: Member['item']): readonly string[] {
  if (kind === 'quotation') return corpus.quotation({ uri, index }).sources
  const claim = corpus.article(uri)?.claims[index]
  if (!claim) return []
  return claim.quantity === null ? corpus.sourcesOf(uri, claim.givers) : corpus.giversOf({ uri, index: claim.quantity })
}

/** The articles in which there may be something that the filter lets through. */
export function candidates(corpus: Corpus, want: Wanted): readonly string[] {
  const { article, source } = want.filter
  if (article !== undefined) return corpus.article(article) ? [article] : []
  if (source === undefined) return want.words.length > 0 ? articlesWith(corpus, want.words) : corpus.uris()
  const places = [...corpus.statements(source), ...corpus.mentions(source)]
  return [...new Set(places.map(({ uri }) => uri))].sort()
}
