import { URI } from 'vscode-uri'
import { REPORT_SCHEME, type ReportKind } from '../../protocol'
import { shorten } from '../markdown'

/** What a document is made of. */
export interface ReportAsk {
  readonly kind: ReportKind
  /** Key of the corpus. */
  readonly corpus: string
  /** A finding or a source; for `wordings` and those of an article its URI. */
  readonly id: string
  /** For `wordings`: the quotation on this side, and the one on the other. */
  readonly index?: number
  readonly other?: { readonly uri: string; readonly index: number }
}

const KINDS: readonly string[] = ['fact', 'why', 'source', 'timeline', 'only', 'wordings'] satisfies ReportKind[]

/** The address of a document. Its title is only for people: what it shows is in the query. */
export function reportUri(ask: ReportAsk, title: string): string {
  const name = shorten(title.replace(/[/\\?#%:]+/g, ' '), 60) || ask.kind
  return URI.from({ scheme: REPORT_SCHEME, path: `/${name}.comparison`, query: JSON.stringify(ask) }).toString()
}

/** What an address asks for; null when it is none of ours. */
export function parseReportUri(uri: string): ReportAsk | null {
  if (!isReport(uri)) return null
  try {
    const ask: unknown = JSON.parse(URI.parse(uri).query)
    return isAsk(ask) ? ask : null
  } catch {
    return null
  }
}

/** Whether a URI is that of a report. */
export function isReport(uri: string): boolean {
  return uri.startsWith(`${REPORT_SCHEME}:`)
}

function isAsk(value: unknown): value is ReportAsk {
  if (typeof value !== 'object' || value === null) return false
  const { kind, corpus, id, index, other } = value as Record<string, unknown>
  if (typeof corpus !== 'string' || typeof id !== 'string' || !KINDS.includes(kind as string)) return false
  return kind !== 'wordings' || (typeof index === 'number' && typeof other === 'object' && other !== null)
}
