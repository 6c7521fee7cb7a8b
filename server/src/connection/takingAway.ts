import type { Position } from 'vscode-languageserver'
import type { Passage } from '../annotations/passages'
import type { Corpus } from '../corpus/model'
import { cslKeys } from '../exports/csl'
import { type Evidence, evidenceMarkdown, evidenceText, figureEvidence, quotationEvidence } from '../exports/evidence'
import { exported } from '../exports/formats'
import { relativeTo, renamed } from '../exports/renamed'
import type { Taken, TakenArticle } from '../exports/taken'
import type { Document } from '../features/document'
import { targetsAt } from '../features/target'
import { EvidenceRequest, type ExportParams, ExportRequest } from '../protocol'
import type { NamedCorpus } from '../workspace/corpora'
import { nameOf } from '../workspace/placing'
import type { Workspace } from '../workspace/workspace'
import type { Session } from './server'

/** Files read at a time. */
const AT_ONCE = 16

/** Answers what takes findings out of the editor: exports, and single passages as evidence. */
export function registerTakingAway({ connection, workspace }: Session): void {
  connection.onRequest(ExportRequest, params => exportOf(workspace, params))
  connection.onRequest(EvidenceRequest, async ({ textDocument, position, format, prefer }) => {
    const document = workspace.document(textDocument.uri)
    const evidence = document && (await evidenceAt(workspace, document, position, prefer))
    return evidence && { text: format === 'markdown' ? evidenceMarkdown(evidence) : evidenceText(evidence) }
  })
}

async function exportOf(workspace: Workspace, params: ExportParams) {
  const corpora = workspace.allCorpora()
  const own = params.textDocument && workspace.corpusEntry(params.textDocument.uri)
  const entry = own ?? corpora.find(({ key }) => key === params.corpus) ?? (corpora.length === 1 ? corpora[0] : null)
  if (!entry) return corpora.length > 1 ? { corpora: corpora.map(({ key, name }) => ({ key, name })) } : null
  const only = params.whole || !params.textDocument ? null : (workspace.document(params.textDocument.uri)?.uri ?? null)
  if (only !== null && entry.drafted.draftUris().includes(only)) return null
  const taken = await take(workspace, entry, only)
  const name = only === null ? entry.name : nameOf(only).replace(/\.\w+$/, '')
  return { text: [...exported(taken, params.format, params.of)].join(''), name }
}

/** All of a corpus, or what concerns one article, with paths relative to its folder and the texts as they are. */
async function take(workspace: Workspace, { key, corpus }: NamedCorpus, only: string | null): Promise<Taken> {
  const current = new Set(corpus.uris())
  const others = corpus.crossReferences().flatMap(({ members }) => members.map(({ uri }) => uri))
  const uris = [...new Set([...current, ...others])].sort()
  const names = relativeTo(key, uris)
  const texts = await textsOf(workspace, uris)
  const articles = uris.flatMap((uri): TakenArticle[] => {
    const [article, text] = [corpus.article(uri), texts.get(uri)]
    return article && text !== undefined ? [{ uri: names.nameOf(uri), article, text }] : []
  })
  const one = only === null ? null : names.nameOf(only)
  const isTaken = ({ uri }: TakenArticle) => (one === null ? current.has(names.uriOf(uri)) : uri === one)
  const named = ({ uri, target }: Passage) => (corpus.article(uri) ? names.nameOf(uri) : target.path)
  const annotations = workspace.decisions
    .threadsOf(uris[0] ?? key)
    .filter(({ passages }) => only === null || passages.some(({ uri }) => uri === only))
    .map(thread => ({
      ...thread,
      passages: thread.passages.map(passage => ({ ...passage, uri: named(passage) })),
    }))
  return {
    corpus: renamed(corpus, names, one),
    articles: articles.filter(isTaken),
    others: articles.filter(article => !isTaken(article)),
    annotations,
  }
}

async function textsOf(workspace: Workspace, uris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (let at = 0; at < uris.length; at += AT_ONCE) {
    const some = uris.slice(at, at + AT_ONCE)
    const read = await Promise.all(some.map(uri => workspace.textOf(uri)))
    for (const [i, text] of read.entries()) if (text !== null) texts.set(some[i], text)
  }
  return texts
}

async function evidenceAt(
  workspace: Workspace,
  document: Document,
  position: Position,
  prefer: 'quotation' | 'figure' | undefined,
): Promise<Evidence | null> {
  const { uri, corpus, article } = document
  const targets = targetsAt(document, position).filter(({ kind }) => kind === 'quotation' || kind === 'figure')
  const target = targets.find(({ kind }) => kind === prefer) ?? targets[0]
  const text = await workspace.textOf(uri)
  if (!target || text === null) return null
  const taken = { uri, article, text }
  const key = keyIn(corpus, uri)
  if (target.kind === 'quotation') return quotationEvidence(corpus, taken, target.index, key)
  return target.kind === 'figure' && target.quantity !== null
    ? figureEvidence(corpus, taken, target.quantity, key)
    : null
}

/** The key of an article in the CSL-JSON of its corpus. */
function keyIn(corpus: Corpus, uri: string): string {
  return cslKeys(corpus.uris().map(each => ({ uri: each, article: corpus.article(each)! }))).get(uri) ?? ''
}
