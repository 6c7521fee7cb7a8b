import { parseArgs } from 'node:util'
import { CSV_TABLES } from '../exports/csv'
import { EXPORT_FORMATS } from '../exports/formats'
import type { ExportOptions } from './export'

/** How results are printed. */
export type Format = 'json' | 'text'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'analyze' | 'check'; readonly paths: readonly string[]; readonly options: Options }
  | { readonly kind: 'export'; readonly paths: readonly string[]; readonly options: ExportOptions }
  | { readonly kind: 'import'; readonly paths: readonly string[]; readonly out: string | null }
  | { readonly kind: 'annotations'; readonly task: AnnotationTask; readonly format: Format | null }
  | { readonly kind: 'compare'; readonly a: string; readonly b: string; readonly options: Options }
  | { readonly kind: 'misuse'; readonly message: string }

/** What is done with annotations. */
export type AnnotationTask =
  | { readonly do: 'list' | 'check'; readonly paths: readonly string[] }
  | { readonly do: 'import'; readonly file: string; readonly folder: string }

/** The options of a command. */
export interface Options {
  /** Null: text on a terminal, JSON otherwise. */
  readonly format: Format | null
  readonly each: boolean
  readonly all: boolean
  readonly explain: boolean
}

/** What `--help` prints. */
export const HELP = `corroborate reads news articles: who said what, with which figures, and where the articles differ.

Usage
  corroborate analyze [--format json|text] [--each] [--all] [--explain] PATH...
  corroborate check [--each] [--all] [--explain] PATH...
  corroborate compare [--format json|text] "A" "B"
  corroborate export --format FORMAT [--of TABLE] [--all] PATH...
  corroborate import [--out DIR] PATH...
  corroborate annotations list|check [--format json|text] PATH...
  corroborate annotations import FILE FOLDER

Commands
  analyze   quotations, figures, sources and cross-references of the articles
  check     one line per finding with the related places; exit 1 when there is a warning
  compare   whether two written figures or dates can both be true of one fact
  export    a table or report of the articles, for other programs and for people
  import    articles out of saved pages (.html, .mhtml), beside them or in a folder; nothing is overwritten
  annotations
    list    what people have corrected, noted and checked, and where it stands
    check   annotations whose passage is gone, and lines that are none; exit 1 when there are any
    import  takes in Web Annotations, and what Hypothesis exports, of articles by their address

A PATH is an article or a folder of articles. All paths together are one corpus.

Options
  --format json|text   what is printed (default: text on a terminal, else JSON)
  --format FORMAT      of export: ${listed(EXPORT_FORMATS)}
  --of TABLE           of CSV: ${listed(CSV_TABLES)} (default: ${CSV_TABLES[0]})
  --out DIR            of import: the folder for the articles, with a copy of each page
  --each               every file is a corpus of its own
  --all                in folders every .txt, .article and .md, be it news or not
  --explain            why statements were taken for the same fact (in text)
  --help, --version

Articles are read as annotations have set them right: those in .corroborate of their folder, or of one above.

Exit: 0; 1 when check found something; 2 for bad usage, or a path that cannot be read or imported.
`

const OPTIONS = {
  format: { type: 'string' },
  of: { type: 'string' },
  out: { type: 'string' },
  each: { type: 'boolean' },
  all: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** A figure below zero ("-5 degrees") is no option; the shield keeps it from being read as one. */
const NEGATIVE = /^-[^a-z-]/i
const SHIELD = '\0'

/** Reads the arguments after the program's name. Never throws: misuse is a command too. */
export function parseCommand(argv: readonly string[]): Command {
  try {
    const args = argv.map(arg => (NEGATIVE.test(arg) ? SHIELD + arg : arg))
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    if (values.version) return { kind: 'version' }
    const [name, ...operands] = positionals.map(text => text.replace(SHIELD, ''))
    if (name === 'import') return importCommand(operands, values)
    if (values.out !== undefined) return misuse('--out is for import')
    if (name === 'annotations') return annotationsCommand(operands, values)
    return name === 'export' ? exportCommand(operands, values) : command(name, operands, values)
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
}

/** The options as given. */
interface Values {
  readonly format?: string
  readonly of?: string
  readonly out?: string
  readonly each?: boolean
  readonly all?: boolean
  readonly explain?: boolean
}

function command(name: string | undefined, operands: readonly string[], values: Values): Command {
  const { of, each = false, all = false, explain = false } = values
  const format = values.format ?? null
  if (format !== null && format !== 'json' && format !== 'text')
    return misuse(`--format is json or text, not ${format}`)
  if (of !== undefined) return misuse('--of is for export')
  const options: Options = { format, each, all, explain }
  if (name === 'analyze' || name === 'check') {
    return operands.length > 0 ? { kind: name, paths: operands, options } : misuse(`${name} wants a path`)
  }
  if (name === 'compare') {
    const [a, b] = operands
    return operands.length === 2 ? { kind: name, a, b, options } : misuse('compare wants two texts')
  }
  if (name === 'help') return { kind: 'help' }
  return misuse(name === undefined ? 'no command given' : `unknown command ${name}`)
}

function exportCommand(paths: readonly string[], values: Values): Command {
  const format = EXPORT_FORMATS.find(each => each === values.format)
  const of = CSV_TABLES.find(each => each === (values.of ?? CSV_TABLES[0]))
  if (values.format === undefined) return misuse(`export wants a --format: ${listed(EXPORT_FORMATS)}`)
  if (!format) return misuse(`--format of export is ${listed(EXPORT_FORMATS)}, not ${values.format}`)
  if (!of) return misuse(`--of is ${listed(CSV_TABLES)}, not ${values.of}`)
  if (values.of !== undefined && format !== 'csv') return misuse('--of is for --format csv')
  if (values.each || values.explain) return misuse(`--${values.each ? 'each' : 'explain'} is not for export`)
  return paths.length > 0
    ? { kind: 'export', paths, options: { format, of, all: values.all ?? false } }
    : misuse('export wants a path')
}

function importCommand(paths: readonly string[], { out, ...others }: Values): Command {
  const [other] = Object.keys(others)
  if (other !== undefined) return misuse(`--${other} is not for import`)
  return paths.length > 0 ? { kind: 'import', paths, out: out ?? null } : misuse('import wants a path')
}

function annotationsCommand([task, ...operands]: readonly string[], values: Values): Command {
  const { format = null, of, each, all, explain } = values
  if (format !== null && format !== 'json' && format !== 'text')
    return misuse(`--format is json or text, not ${format}`)
  if (of !== undefined || each || all || explain) return misuse('annotations takes --format alone')
  if (task === 'import') {
    const [file, folder] = operands
    return operands.length === 2
      ? { kind: 'annotations', task: { do: task, file, folder }, format }
      : misuse('annotations import wants a file and a folder')
  }
  if (task !== 'list' && task !== 'check') return misuse('annotations wants list, check or import')
  return operands.length > 0
    ? { kind: 'annotations', task: { do: task, paths: operands }, format }
    : misuse(`annotations ${task} wants a path`)
}

/** "csv, json or html" */
function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function misuse(message: string): Command {
  return { kind: 'misuse', message }
}
