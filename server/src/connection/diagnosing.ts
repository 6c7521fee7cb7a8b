import type {
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol'
import { allDiagnostics, type DiagnosticOptions, diagnostics } from '../features/diagnostics'
import type { Document } from '../features/document'
import { draftDiagnostics } from '../features/draft'
import { resultId } from '../features/resultId'
import { normalize } from '../workspace/placing'
import type { Workspace } from '../workspace/workspace'

/** The answer to a pull for one document: full, or that nothing has changed since the result the client names. */
export function documentReport(
  workspace: Workspace,
  uri: string,
  previous: string | undefined,
  options: DiagnosticOptions,
): DocumentDiagnosticReport {
  const document = workspace.document(uri)
  const items = document ? diagnosticsOf(document, options) : []
  const id = resultId(items)
  return id === previous ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items }
}

/** What the articles say that a document does not; of a draft what they do not say so. */
function diagnosticsOf({ corpus, uri, article }: Document, options: DiagnosticOptions): Diagnostic[] {
  return article.layout.isDraft ? draftDiagnostics(corpus, uri, options) : diagnostics(corpus, uri, options)
}

/** The answer to a pull for the workspace: every article that has, or had, diagnostics. */
export function workspaceReports(
  workspace: Workspace,
  previous: ReadonlyMap<string, string>,
  options: DiagnosticOptions,
): WorkspaceDocumentDiagnosticReport[] {
  const known = new Map([...previous].map(([uri, value]) => [normalize(uri), { uri, value }]))
  const reports: WorkspaceDocumentDiagnosticReport[] = []
  for (const { uri, items } of everywhere(workspace, new Set(known.keys()), options)) {
    const had = known.get(uri)
    if (!had && items.length === 0) continue
    const id = resultId(items)
    const head = { uri: had?.uri ?? uri, version: workspace.versionOf(uri), resultId: id }
    reports.push(had?.value === id ? { kind: 'unchanged', ...head } : { kind: 'full', ...head, items })
  }
  return reports
}

/** For clients that cannot pull: what to publish, given what was published (URI to result id), which is brought up to date. */
export function publications(
  workspace: Workspace,
  published: Map<string, string>,
  options: DiagnosticOptions,
): PublishDiagnosticsParams[] {
  const changed: PublishDiagnosticsParams[] = []
  for (const { uri, items } of everywhere(workspace, new Set(published.keys()), options)) {
    const id = items.length > 0 ? resultId(items) : undefined
    if (published.get(uri) === id) continue
    if (id === undefined) published.delete(uri)
    else published.set(uri, id)
    changed.push({ uri, version: workspace.versionOf(uri) ?? undefined, diagnostics: items })
  }
  return changed
}

/** The diagnostics of every article, and none for those of `others` that are no articles any more. */
function* everywhere(workspace: Workspace, others: Set<string>, options: DiagnosticOptions) {
  for (const { corpus, drafted } of workspace.allCorpora()) {
    for (const found of allDiagnostics(corpus, options)) {
      others.delete(found.uri)
      yield found
    }
    for (const uri of drafted.draftUris()) {
      others.delete(uri)
      yield { uri, items: draftDiagnostics(drafted.corpusFor(uri), uri, options) }
    }
  }
  for (const uri of others) yield { uri, items: [] }
}
