import { DraftedCorpus } from '../corpus/draftedCorpus'
import { checkDraft } from '../corpus/drafts/drafts'
import type { Corpus, CrossReference, Source } from '../corpus/model'
import { articleOutput, crossReferenceOutput, draftOutput, sourceOutput } from '../exports/json'
import type { Format, Options } from './arguments'
import { type Found, findFiles, type Report, readArticles } from './collect'
import { judgementFor } from './notebooks'
import type { Output } from './output'
import type { Style } from './style'
import { articleReport, corpusReport, draftReport } from './text'

/** A set of articles read as one, and what was found over them. */
interface Batch {
  readonly found: readonly Found[]
  readonly corpus: Corpus
  /** Older saves of pages: states of articles that are found. */
  readonly older: readonly Found[]
  /** What is being written, each with the corpus in which it is checked. */
  readonly drafts: readonly { readonly path: string; readonly corpus: Corpus }[]
}

/** Prints the analysis of the paths. */
export async function runAnalyze(
  paths: readonly string[],
  options: Options & { readonly format: Format },
  output: Output,
  style: Style,
  report: Report,
): Promise<void> {
  const corpora = batches(paths, options, report)
  if (options.format === 'json') await printJson(corpora, output)
  else await printText(corpora, options, output, style)
}

/** One batch of all articles, or with `each` one per article, read as they are asked for. */
export async function* batches(
  paths: readonly string[],
  { all, each }: Pick<Options, 'all' | 'each'>,
  report: Report,
): AsyncGenerator<Batch> {
  const files = await findFiles(paths, all, report)
  const found: Found[] = []
  let count = 0
  for await (const article of readArticles(files, report)) {
    count++
    if (each) yield batchOf([article])
    else found.push(article)
  }
  if (count === 0) report('no articles found', false)
  if (!each) yield batchOf(found)
}

function batchOf(found: readonly Found[]): Batch {
  const corpus = new DraftedCorpus()
  corpus.judge(judgementFor(found))
  for (const { path, article } of found) corpus.set(path, article)
  const drafts = corpus.draftUris().map(path => ({ path, corpus: corpus.corpusFor(path) }))
  const { evidence } = corpus
  const articles = found.filter(({ article }) => !article.layout.isDraft)
  const isOlder = ({ path }: Found) => evidence.newerSave(path) !== null
  return {
    found: articles.filter(each => !isOlder(each)),
    older: articles.filter(isOlder),
    corpus: evidence,
    drafts,
  }
}

/** Articles are written as they come; sources and cross-references are gathered for the end. */
async function printJson(corpora: AsyncIterable<Batch>, output: Output): Promise<void> {
  const sources = new Map<string, Source>()
  const references: CrossReference[] = []
  const drafts: object[] = []
  let separator = '\n'
  await output.write('{"version":1,"articles":[')
  for await (const { found, older, corpus, drafts: written } of corpora) {
    for (const { path, corpus } of written) drafts.push({ path, checks: checkDraft(corpus, path).map(draftOutput) })
    for (const { path, article } of [...found, ...older].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (output.closed) return
      await output.write(separator + JSON.stringify(articleOutput(path, article, corpus)))
      separator = ',\n'
    }
    for (const source of corpus.sources()) sources.set(source.id, joined(source, sources.get(source.id)))
    for (const reference of corpus.crossReferences()) references.push(reference)
  }
  await output.write('\n],"sources":[')
  await writeList([...sources.values()].map(sourceOutput), output)
  await output.write('],"crossReferences":[')
  await writeList(references.map(crossReferenceOutput), output)
  if (drafts.length > 0) {
    await output.write('],"drafts":[')
    await writeList(drafts, output)
  }
  await output.write(']}\n')
}

/** The same person in corpora of their own has one id: one entry with the aliases of all. */
function joined(source: Source, known: Source | undefined): Source {
  if (!known) return source
  const aliases = new Set([...known.aliases, ...source.aliases, source.name])
  aliases.delete(known.name)
  return { ...known, aliases: [...aliases] }
}

async function writeList(values: readonly object[], output: Output): Promise<void> {
  for (const [i, value] of values.entries()) await output.write((i > 0 ? ',\n' : '\n') + JSON.stringify(value))
}

async function printText(
  corpora: AsyncIterable<Batch>,
  { explain }: Options,
  output: Output,
  style: Style,
): Promise<void> {
  for await (const { found, older, corpus, drafts } of corpora) {
    for (const article of found) {
      if (output.closed) return
      await output.write(articleReport(article, corpus, style))
    }
    if (found.length > 0) await output.write(corpusReport(found, corpus, style, explain))
    for (const { path } of older)
      await output.write(style.dim(`${path}: an older save of ${corpus.newerSave?.(path)}\n`))
    for (const draft of drafts) await output.write(draftReport(draft.path, draft.corpus, style))
  }
}
