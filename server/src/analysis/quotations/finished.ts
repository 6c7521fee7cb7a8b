import type { Quotation, Span, Via } from '../article'
import type { Draft } from '../names/cast'
import type { Prose } from '../prose'
import type { Resolved } from '../speakers/resolved'
import { hasPlainSpaces } from '../text/characters'
import { comparedWords } from '../text/wording'
import { isReportage } from './reportage'
import type { Said } from './said'

/** Characters of a quotation that are shown. */
const SHOWN = 400

/** Most text has single spaces only, and is not copied. */
const foldSpace = (text: string): string => (hasPlainSpaces(text) ? text : text.replace(/\s+/g, ' '))

/** The quotation that is said by somebody. */
export function finished(
  prose: Prose,
  drafts: readonly Draft[],
  said: Said,
  who: Resolved,
  cue: Span | null,
  via: readonly Via[],
): Quotation {
  const speaker = who.span.start >= 0 ? who.span : null
  const { words, wordSpans } = comparedWords(prose.text, said.content, prose.tokens)
  return {
    kind: said.kind,
    content: said.content,
    quoted: said.quoted,
    cue,
    speaker,
    entities: who.entities,
    attribution: speaker ? who.attribution : 'none',
    via,
    text: shown(prose, said.content),
    words,
    wordSpans,
    sentence: said.sentence,
    reportage: said.kind === 'indirect' && isReportage(prose.text, cue, who.span, () => namesOf(drafts, who)),
  }
}

const namesOf = (drafts: readonly Draft[], { entities }: Resolved): string[] =>
  entities.flatMap(e => [drafts[e].words.join(' '), ...drafts[e].aliases])

/** A quotation with what a later paragraph goes on with: one span over the paragraph's end. */
export function extended(prose: Prose, before: Quotation, said: Said): Quotation {
  const last = before.content[before.content.length - 1]
  const content = [
    ...before.content.slice(0, -1),
    { start: last.start, end: said.content[0].end },
    ...said.content.slice(1),
  ]
  return {
    ...before,
    content,
    quoted: [...before.quoted, ...said.quoted],
    text: shown(prose, content),
    ...comparedWords(prose.text, content, prose.tokens),
  }
}

/** The content as it is shown: at most 400 characters. */
function shown(prose: Prose, content: readonly Span[]): string {
  const parts = content.map(c => foldSpace(prose.text.slice(c.start, Math.min(c.end, c.start + SHOWN))))
  return parts.join(' … ').slice(0, SHOWN)
}
