import { csl } from './csl'
import { type CsvTable, csv } from './csv'
import { html } from './html'
import { json } from './json'
import { jsonld } from './jsonld'
import { markdown } from './markdown'
import { sarif } from './sarif'
import type { Pieces, Taken } from './taken'

/** What articles can be taken away as. */
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'csl', 'jsonld', 'sarif', 'json'] as const
/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const WRITERS: Readonly<Record<ExportFormat, (taken: Taken, of: CsvTable) => Pieces>> = {
  csv,
  markdown,
  json,
  jsonld,
  sarif,
  csl,
  html,
}

/** The text of an export, piece by piece; `of` says which table of CSV. */
export function exported(taken: Taken, format: ExportFormat, of: CsvTable): Pieces {
  return WRITERS[format](taken, of)
}
