import { analyze } from '../../server/src/analysis/analyze'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import type { CrossReference } from '../../server/src/corpus/model'

/** What the corpus finds of articles with these texts, each of one headline and its paragraphs. */
export function told(...texts: readonly string[]): readonly CrossReference[] {
  const index = new CorpusIndex()
  for (const [i, text] of texts.entries()) index.set(`a${i}`, analyze(`${HEADLINE}\n\n${text}\n`))
  return index.crossReferences()
}

const HEADLINE = 'News of the day'

/** A cross-reference in one line: its verdict and the words of each side, "conflicts: 12 people | 14 people". */
export function inShort({ verdict, members }: CrossReference): string {
  const sides = new Map<number, Set<string>>()
  for (const { group, text } of members) sides.set(group, (sides.get(group) ?? new Set()).add(text))
  const groups = [...sides].sort(([a], [b]) => a - b).map(([, words]) => [...words].sort().join(' / '))
  return `${verdict}: ${groups.join(' | ')}`
}

/** The cross-references of a kind in short, in alphabetical order. */
export const shortly = (kind: CrossReference['kind'], ...texts: readonly string[]): string[] =>
  told(...texts)
    .filter(reference => reference.kind === kind)
    .map(inShort)
    .sort()
