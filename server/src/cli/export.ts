import { csl } from '../exports/csl'
import { type CsvTable, csv } from '../exports/csv'
import { html } from '../exports/html'
import { jsonld } from '../exports/jsonld'
import { markdown } from '../exports/markdown'
import { sarif } from '../exports/sarif'
import type { Pieces, Taken } from '../exports/taken'
import { batches, runAnalyze } from './analyze'
import type { ExportFormat } from './arguments'
import type { Report } from './collect'
import type { Output } from './output'
import { createStyle } from './style'

/** What an export is made of, and as what. */
export interface ExportOptions {
  readonly format: ExportFormat
  readonly of: CsvTable
  readonly all: boolean
}

/** How an export is written, but for JSON, which is what `analyze` prints. */
const WRITERS: Readonly<Record<Exclude<ExportFormat, 'json'>, (taken: Taken, options: ExportOptions) => Pieces>> = {
  csv: (taken, { of }) => csv(taken, of),
  markdown,
  jsonld,
  sarif,
  csl,
  html,
}

/** Prints what the paths hold in a format that other programs read. */
export async function runExport(
  paths: readonly string[],
  options: ExportOptions,
  output: Output,
  report: Report,
): Promise<void> {
  const { format, all } = options
  if (format === 'json') {
    const asked = { format, all, each: false, explain: false } as const
    return runAnalyze(paths, asked, output, createStyle(false), report)
  }
  for await (const { corpus, found } of batches(paths, { all, each: false }, report)) {
    const articles = found.map(({ path, article, text }) => ({ uri: path, article, text }))
    for (const piece of WRITERS[format]({ corpus, articles }, options)) {
      if (output.closed) return
      await output.write(piece)
    }
  }
}
