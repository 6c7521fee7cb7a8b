import { threadsIn } from '../annotations/passages'
import type { CsvTable } from '../exports/csv'
import { type ExportFormat, exported } from '../exports/formats'
import { batches, runAnalyze } from './analyze'
import type { Found, Report } from './collect'
import { notebooksOf } from './notebooks'
import type { Output } from './output'
import { createStyle } from './style'

/** What an export is made of, and as what. */
export interface ExportOptions {
  readonly format: ExportFormat
  readonly of: CsvTable
  readonly all: boolean
}

/** Prints what the paths hold in a format that other programs read. */
export async function runExport(
  paths: readonly string[],
  options: ExportOptions,
  output: Output,
  report: Report,
): Promise<void> {
  const { format, of, all } = options
  if (format === 'json') {
    const asked = { format, all, each: false, explain: false } as const
    return runAnalyze(paths, asked, output, createStyle(false), report)
  }
  for await (const { corpus, found, older } of batches(paths, { all, each: false }, report)) {
    const taken = ({ path, article, text }: Found) => ({ uri: path, article, text })
    const [articles, others] = [found.map(taken), older.map(taken)]
    const annotations = notebooksOf([...found, ...older]).flatMap(({ notebook, places }) =>
      threadsIn(notebook.book, places),
    )
    for (const piece of exported({ corpus, articles, others, annotations }, format, of)) {
      if (output.closed) return
      await output.write(piece)
    }
  }
}
