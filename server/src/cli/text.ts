import type { Span } from '../analysis/article'
import { checkDraft, type DraftCheck } from '../corpus/drafts/drafts'
import type { Corpus, CrossReference, Severity, Source, Verdict } from '../corpus/model'
import { draftMessage } from '../features/draftWords'
import { isHeard } from '../features/heard'
import { nameList, viaNames } from '../features/names'
import { lineColumn } from '../features/positions'
import type { Found } from './collect'
import { oneLine, type Paint, type Style, table } from './style'

/** How many sources the report lists. */
const MOST_SOURCES = 20
const ORDER: readonly Severity[] = ['warning', 'information', 'hint', 'none']

/** The printed page of one article: its quotations and figures. */
export function articleReport({ path, article, text }: Found, corpus: Corpus, style: Style): string {
  const { title, outlet, published } = article.layout
  const head = [title, outlet, published].filter(part => part !== null).map(part => oneLine(part, 100))
  const lines = [`${style.bold(path)}  ${style.dim(head.join(' · '))}`.trimEnd()]
  const slice = (span: Span) => oneLine(text.slice(span.start, Math.min(span.end, span.start + 500)), 90)
  const at = (offset: number) => lineColumn(article, offset)
  const quotations = article.quotations.map((quotation, index) => {
    const resolved = corpus.quotation({ uri: path, index })
    const named = nameList(corpus, resolved.sources) || (quotation.speaker ? slice(quotation.speaker) : 'unknown')
    const via = viaNames(corpus, { uri: path, index }).join(', ')
    const speaker = `${named}${resolved.inferred ? ' (inferred)' : ''}${via && `, via ${via}`}`
    const words = oneLine(quotation.text, 90)
    return [
      `  ${at(quotation.content[0].start)}`,
      oneLine(speaker, 44),
      quotation.kind === 'direct' ? `“${words}”` : words,
    ]
  })
  const figures = article.quantities.map((quantity, index) => {
    const givers = nameList(corpus, corpus.giversOf({ uri: path, index }))
    const about = corpus.about({ uri: path, index })
    return [`  ${at(quantity.start)}`, slice(quantity), [about, givers && `— ${givers}`].filter(Boolean).join(' ')]
  })
  const all = [
    ...lines,
    ...section('Quotations', quotations, [style.dim, style.cyan]),
    ...section('Figures', figures, [style.dim, style.green, style.dim]),
  ]
  return `${all.join('\n')}\n\n`
}

/** The printed page over all articles: sources, findings, totals. */
export function corpusReport(found: readonly Found[], corpus: Corpus, style: Style, explain: boolean): string {
  const said = (source: Source) => corpus.statements(source.id).length
  const heard = corpus.sources().filter(source => isHeard(corpus, source))
  const sources = heard.sort((a, b) => said(b) - said(a) || b.mentions - a.mentions)
  const rows = sources
    .slice(0, MOST_SOURCES)
    .map(source => [
      `  ${oneLine(source.name, 40)}`,
      source.kind,
      plural(source.articles, 'article'),
      plural(said(source), 'quotation'),
      oneLine(source.roles.slice(0, 2).join(', '), 60),
    ])
  const lines = section('Sources', rows, [style.cyan, style.dim, style.dim, style.dim, style.dim])
  if (sources.length > MOST_SOURCES) lines.push(style.dim(`  +${sources.length - MOST_SOURCES} more`))
  const references = bySeverity(corpus.crossReferences())
  const reports = references.flatMap(reference => ['', ...referenceReport(reference, corpus, style, explain)])
  return `${[...lines, ...reports, '', totals(found, corpus, references)].join('\n')}\n`
}

/** The lines of one cross-reference: message, members, and why. */
function referenceReport(reference: CrossReference, corpus: Corpus, style: Style, explain: boolean): string[] {
  const members = reference.members.map(member => [
    `  ${place(corpus, member.uri, member.start)}`,
    oneLine(member.text, 70),
    nameList(corpus, member.sources) && `— ${oneLine(nameList(corpus, member.sources), 60)}`,
  ])
  const why = explain ? reference.why.map(reason => style.dim(`  ${oneLine(reason)}`)) : []
  const verdict = severityPaint(reference.severity, style)(reference.verdict)
  const origins = style.dim(`(${plural(reference.members.length, 'place')}, ${plural(reference.origins, 'origin')})`)
  return [`${verdict}  ${oneLine(reference.message, 120)} ${origins}`, ...table(members, [style.dim]), ...why]
}

/** What a draft says otherwise than the articles, a line for each. */
export function draftReport(path: string, corpus: Corpus, style: Style): string {
  const checks = checkDraft(corpus, path)
  const wrong = checks.filter(({ severity }) => severity !== 'none')
  const sum = `${plural(checks.length, 'quotation and figure', 'quotations and figures')} checked, ${wrong.length} to look at`
  return [
    `\n${style.bold(path)}  ${style.dim(`draft: ${sum}`)}\n`,
    ...wrong.map(check => draftLine(check, path, corpus, style)),
  ].join('')
}

/** "draft.md:3:5: warning: The words differ from “…” [draft words]; see a.txt:9:1 “37 meetings”" */
export function draftLine(check: DraftCheck, path: string, corpus: Corpus, style: Style): string {
  const { severity, problem, nearest, start } = check
  const see = nearest ? `; see ${place(corpus, nearest.uri, nearest.start)} “${oneLine(nearest.text, 60)}”` : ''
  const head = `${style.bold(place(corpus, path, start))}: ${severityPaint(severity, style)(severity)}`
  return `${head}: ${oneLine(draftMessage(corpus, check), 200)} ${style.dim(`[draft ${problem}]${see}`)}\n`
}

/** Most severe first, otherwise in the corpus's order. */
export function bySeverity(references: readonly CrossReference[]): CrossReference[] {
  return [...references].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}

/** The colour of a severity. */
export function severityPaint(severity: Severity, style: Style): Paint {
  return { warning: style.yellow, information: style.blue, hint: style.dim, none: style.green }[severity]
}

/** "path:line:column", as editors and terminals make links of. */
export function place(corpus: Corpus, path: string, offset: number): string {
  const article = corpus.article(path)
  return article ? `${path}:${lineColumn(article, offset)}` : path
}

function section(title: string, rows: readonly (readonly string[])[], paints: readonly Paint[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...table(rows, paints)]
}

function totals(found: readonly Found[], corpus: Corpus, references: readonly CrossReference[]): string {
  const quotations = found.reduce((sum, { article }) => sum + article.quotations.length, 0)
  const figures = found.reduce((sum, { article }) => sum + article.quantities.length, 0)
  const verdicts: readonly Verdict[] = ['conflicts', 'disputed', 'updated', 'varies', 'agrees']
  const counted = verdicts.flatMap(verdict => {
    const count = references.filter(reference => reference.verdict === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  const named = [
    plural(found.length, 'article'),
    plural(quotations, 'quotation'),
    plural(figures, 'figure'),
    plural(corpus.sources().length, 'source'),
  ]
  return [named.join(', '), ...counted].join('; ')
}

function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
