import type { CorpusIndex } from '../corpus/corpusIndex'
import { isContested, severityOf } from '../features/findings'
import type { Settings, Status } from '../protocol'
import type { Workspace } from '../workspace/workspace'

/** Skipped files that a status names. */
const MOST_SKIPPED = 100

/** What was found; the rest of a status is how far the reading is. */
export type Findings = Pick<Status, 'findings' | 'warnings' | 'conflicts' | 'quotations' | 'sources'>

/** What the workspace has read and found. While it reads, what was found before is told: to compare all anew for each report would double the work. */
export function statusOf(workspace: Workspace, severity: Settings['severity'], before: Findings | null): Status {
  const skipped = workspace.skippedFiles()
  const { indexing, done, total } = workspace.progress()
  const corpora = workspace.allCorpora().map(({ corpus }) => corpus)
  return {
    state: indexing ? 'indexing' : 'idle',
    articles: sum(corpora, corpus => corpus.uris().length),
    done,
    total,
    ...(indexing ? (before ?? NONE) : findingsOf(corpora, severity)),
    skipped: skipped.slice(0, MOST_SKIPPED),
    skippedCount: skipped.length,
  }
}

const NONE: Findings = { findings: 0, warnings: 0, conflicts: 0, quotations: 0, sources: 0 }

function findingsOf(corpora: readonly CorpusIndex[], severity: Settings['severity']): Findings {
  const references = corpora.flatMap(corpus => corpus.crossReferences())
  const severities = references.map(reference => severityOf(reference, severity))
  return {
    findings: severities.filter(shown => shown !== 'none').length,
    warnings: severities.filter(shown => shown === 'warning' || shown === 'error').length,
    conflicts: references.filter(isContested).length,
    quotations: sum(corpora, quotationCount),
    sources: sum(corpora, corpus => corpus.sources().length),
  }
}

function quotationCount(corpus: CorpusIndex): number {
  return sum(corpus.uris(), uri => corpus.article(uri)?.quotations.length ?? 0)
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
