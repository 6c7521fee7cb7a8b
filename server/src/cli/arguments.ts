import { parseArgs } from 'node:util'

export type Format = 'json' | 'text'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'analyze' | 'check'; readonly paths: readonly string[]; readonly options: Options }
  | { readonly kind: 'compare'; readonly a: string; readonly b: string; readonly options: Options }
  | { readonly kind: 'misuse'; readonly message: string }

export interface Options {
  /** Null: text on a terminal, JSON otherwise. */
  readonly format: Format | null
  readonly each: boolean
  readonly all: boolean
  readonly explain: boolean
}

export const HELP = `corroborate reads news articles: who said what, with which figures, and where the articles differ.

Usage
  corroborate analyze [--format json|text] [--each] [--all] [--explain] PATH...
  corroborate check [--each] [--all] [--explain] PATH...
  corroborate compare [--format json|text] "A" "B"

Commands
  analyze   quotations, figures, sources and cross-references of the articles
  check     one line per finding with the related places; exit 1 when there is a warning
  compare   whether two written figures or dates can both be true of one fact

A PATH is an article or a folder of articles. All paths together are one corpus.

Options
  --format json|text   what is printed (default: text on a terminal, else JSON)
  --each               every file is a corpus of its own
  --all                in folders every .txt, .article and .md, be it news or not
  --explain            why statements were taken for the same fact (in text)
  --help, --version

Exit: 0; 1 when check found a warning; 2 for bad usage or a path that cannot be read.
`

const OPTIONS = {
  format: { type: 'string' },
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
    const { format = null, each = false, all = false, explain = false } = values
    if (format !== null && format !== 'json' && format !== 'text')
      return misuse(`--format is json or text, not ${format}`)
    return command(
      positionals.map(text => text.replace(SHIELD, '')),
      { format, each, all, explain },
    )
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
}

function command([name, ...operands]: readonly string[], options: Options): Command {
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

function misuse(message: string): Command {
  return { kind: 'misuse', message }
}
