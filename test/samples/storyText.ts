import { lineStarts } from '../../server/src/analysis/analyze'
import type { Corpus, CrossReference, Member, Source } from '../../server/src/corpus/model'
import { type Story, sampleOf } from './stories'

/** What a story's articles say together, as plain text: the sources, then the cross-references with their members. */
export function storyText(story: Story): string {
  const { corpus } = story
  const sources = [...corpus.sources()].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)).map(sourceLine)
  const references = corpus.crossReferences().flatMap(reference => ['', ...referenceLines(reference, story)])
  return `${['Sources', '', ...sources, '', 'Cross-references', ...references].join('\n')}\n`
}

/** By code unit, so that the order depends on no locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sourceLine({ name, kind, aliases, roles, mentions, articles }: Source): string {
  const also = aliases.length > 0 ? `; also ${aliases.join(', ')}` : ''
  const offices = roles.length > 0 ? `; ${roles.join(', ')}` : ''
  return `${name} (${kind}, mentions ${mentions}, articles ${articles})${also}${offices}`
}

function referenceLines({ kind, verdict, severity, message, why, members }: CrossReference, story: Story): string[] {
  return [
    `${verdict}, ${severity}: ${kind}: ${message}`,
    ...members.map(member => `  ${memberLine(member, story)}`),
    ...why.map(reason => `  why: ${reason}`),
  ]
}

function memberLine({ uri, start, text, group, sources, origin }: Member, story: Story): string {
  const said = sources.length > 0 ? `, says ${namesOf(sources, story.corpus)}` : ''
  return `[${group}] ${uri}:${position(sampleOf(story, uri).text, start)} ${JSON.stringify(text)}${said}, from ${origin}`
}

/** Line and column, counted from one. */
function position(text: string, offset: number): string {
  const starts = lineStarts(text)
  const line = starts.findLastIndex(start => start <= offset)
  return `${line + 1}:${offset - starts[line] + 1}`
}

const namesOf = (ids: readonly string[], corpus: Corpus): string =>
  ids.map(id => corpus.source(id)?.name ?? id).join(' and ')
