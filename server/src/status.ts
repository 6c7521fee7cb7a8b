import type { CorpusIndex } from './corpus/corpusIndex'
import { isContested, severityOf } from './features/findings'
import type { Settings, Status } from './protocol'
import type { Workspace } from './workspace'

/** Skipped files that a status names. */
const MOST_SKIPPED = 100

/** What the workspace has read and found. */
export function statusOf(workspace: Workspace, severity: Settings['severity']): Status {
  const corpora = workspace.allCorpora().map(({ corpus }) => corpus)
  const references = corpora.flatMap(corpus => corpus.crossReferences())
  const severities = references.map(reference => severityOf(reference, severity))
  const skipped = workspace.skippedFiles()
  const { indexing, done, total } = workspace.progress()
  return {
    state: indexing ? 'indexing' : 'idle',
    articles: sum(corpora, corpus => corpus.uris().length),
    done,
    total,
    findings: severities.filter(shown => shown !== 'none').length,
    warnings: severities.filter(shown => shown === 'warning' || shown === 'error').length,
    conflicts: references.filter(isContested).length,
    quotations: sum(corpora, quotationCount),
    sources: sum(corpora, corpus => corpus.sources().length),
    skipped: skipped.slice(0, MOST_SKIPPED),
    skippedCount: skipped.length,
  }
}

function quotationCount(corpus: CorpusIndex): number {
  return sum(corpus.uris(), uri => corpus.article(uri)?.quotations.length ?? 0)
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
