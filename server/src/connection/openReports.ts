import { type DocumentSymbol, type Location, type Position, SymbolKind } from 'vscode-languageserver'
import { definition } from '../features/definition'
import { documentLinks } from '../features/documentLink'
import { documentSymbols, flatSymbols } from '../features/documentSymbol'
import { HEADING, line, linksOf, placesAt, type Report, textOf } from '../features/reports/report'
import { linkTarget, makeReport } from '../features/reports/reports'
import { isReport, parseReportUri, type ReportAsk } from '../features/reports/reportUri'
import { t } from '../features/words'
import type { Session } from './server'

/** The documents made out of articles that are open in editors, by address: they are told of when they change. */
export class OpenReports {
  private readonly shown = new Map<string, string>()

  constructor(private readonly session: Session) {}

  open(uri: string, text: string): void {
    this.shown.set(uri, text)
  }

  close(uri: string): void {
    this.shown.delete(uri)
  }

  /** Lets the client ask anew for those that say something else now. */
  async refresh(): Promise<void> {
    const { connection, client } = this.session
    for (const [uri, text] of this.shown) {
      const now = textOf(await this.report(uri))
      if (now === text || !this.shown.has(uri)) continue
      this.shown.set(uri, now)
      if (client.textDocumentContent) await connection.workspace.textDocumentContent.refresh(uri).catch(() => undefined)
    }
  }

  /** What a document says now. */
  async report(uri: string): Promise<Report> {
    const { workspace } = this.session
    const ask = parseReportUri(uri)
    const entry = workspace.allCorpora().find(({ key }) => key === ask?.corpus)
    if (!ask || !entry) return [line(t('The articles do not say this any more.'))]
    const texts = await this.textsFor(ask)
    return makeReport(entry.corpus, ask, article => texts.get(article) ?? null)
  }

  private async textsFor({ kind, id, other }: ReportAsk): Promise<ReadonlyMap<string, string | null>> {
    const uris = kind === 'wordings' ? [id, other?.uri ?? id] : []
    return new Map(await Promise.all(uris.map(async uri => [uri, await this.session.workspace.textOf(uri)] as const)))
  }
}

/** Answers what is asked about documents made out of articles; and what is asked about articles alike. */
export function registerReports(session: Session, reports: OpenReports): void {
  const { connection, client, workspace } = session
  connection.workspace.textDocumentContent.on(async ({ uri }) => ({ text: textOf(await reports.report(uri)) }))
  connection.onDefinition(async ({ textDocument: { uri }, position }): Promise<Location[] | null> => {
    if (isReport(uri)) return placesAt(await reports.report(uri), position)
    const document = workspace.document(uri)
    return document && definition(document, position)
  })
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    if (!isReport(uri)) {
      const document = session.settings.links.enabled ? workspace.document(uri) : null
      return document && documentLinks(document)
    }
    const links = linksOf(await reports.report(uri))
    return links.map(({ range, to }) => ({ range, target: linkTarget(to), tooltip: t('Go to the passage') }))
  })
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    if (isReport(uri)) return sections(await reports.report(uri))
    const document = workspace.document(uri)
    return document && (client.hierarchicalSymbols ? documentSymbols(document) : flatSymbols(document))
  })
}

/** The headings of a document, each with the lines below it. */
function sections(report: Report): DocumentSymbol[] {
  const starts = report.flatMap(({ text }, at) => (text.startsWith(HEADING) ? [at] : []))
  return starts.map((at, i) => {
    const start: Position = { line: at, character: 0 }
    const end: Position = { line: (starts[i + 1] ?? report.length) - 1, character: 0 }
    const selectionRange = { start, end: { line: at, character: report[at].text.length } }
    const range = { start, end: end.line > at ? end : selectionRange.end }
    return { name: report[at].text.slice(HEADING.length) || '…', kind: SymbolKind.Namespace, range, selectionRange }
  })
}
