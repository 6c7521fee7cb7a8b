import type { ReportedVerdict, Settings, SeveritySetting } from '../protocol'

/** Files that may be articles. Markdown files must also carry a web clipper's front matter (`candidate.ts`). */
const INCLUDE = ['**/*.article', '**/*.txt', '**/*.md']

/** Text files that software projects and websites hold, and that are never news; folders whose name starts with a dot are left out anyway. */
const EXCLUDE = [
  '**/node_modules/**',
  '**/bower_components/**',
  '**/site-packages/**',
  '**/venv/**',
  '**/*.dist-info/**',
  '**/*.egg-info/**',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,PATENTS,AUTHORS,CONTRIBUTORS,CREDITS}{,.*,-*,_*}',
  '**/{README,CHANGELOG,CHANGES,HISTORY,CONTRIBUTING,INSTALL,CODE_OF_CONDUCT,SECURITY}{,.*}',
  '**/{ThirdPartyNotices,THIRD-PARTY-NOTICES,third_party_notices}*',
  '**/{requirements,constraints}*.txt',
  '**/{CMakeLists,CMakeCache,robots,humans,ads,app-ads,security,llms,manifest}.txt',
]

/** What is in force where a person has set nothing; the manifest's defaults say the same. */
export const DEFAULT_SETTINGS: Settings = {
  include: INCLUDE,
  exclude: EXCLUDE,
  corpus: 'folder',
  scope: 'folder',
  maxFileSize: 5120,
  severity: { conflicts: 'auto', disputed: 'auto', updated: 'auto', varies: 'auto' },
  hover: { enabled: true },
  codeLens: { headline: true, quotations: true },
  inlayHints: { speakers: false, dates: false, figures: false },
  links: { enabled: true },
  author: '',
}

const SEVERITIES: readonly SeveritySetting[] = ['auto', 'error', 'warning', 'information', 'hint', 'none']

/** Settings out of what a client sent (the `corroborate` section): whatever is missing or malformed takes its default. */
export function readSettings(sent: unknown): Settings {
  const section = record(sent)
  const fallback = DEFAULT_SETTINGS
  return {
    include: globs(section.include, fallback.include),
    exclude: globs(section.exclude, fallback.exclude),
    corpus: oneOf(section.corpus, ['folder', 'subfolders'] as const, fallback.corpus),
    scope: oneOf(section.scope, ['folder', 'openFiles'] as const, fallback.scope),
    maxFileSize: positive(section.maxFileSize, fallback.maxFileSize),
    severity: severities(record(section.severity)),
    hover: switches(section.hover, fallback.hover),
    codeLens: switches(section.codeLens, fallback.codeLens),
    inlayHints: switches(section.inlayHints, fallback.inlayHints),
    links: switches(section.links, fallback.links),
    author: typeof section.author === 'string' ? section.author.trim() : fallback.author,
  }
}

function severities(section: Readonly<Record<string, unknown>>): Settings['severity'] {
  const verdicts = Object.keys(DEFAULT_SETTINGS.severity) as ReportedVerdict[]
  const read = verdicts.map(verdict => [verdict, oneOf(section[verdict], SEVERITIES, 'auto')] as const)
  return Object.fromEntries(read) as Settings['severity']
}

/** A section of switches: each as it is set, else as it is by default. */
function switches<T extends Readonly<Record<string, boolean>>>(value: unknown, fallback: T): T {
  const section = record(value)
  const read = Object.entries(fallback).map(([key, on]) => [key, typeof section[key] === 'boolean' ? section[key] : on])
  return Object.fromEntries(read)
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** A list of patterns, or an object of the `files.exclude` kind: pattern to whether it is on. */
function globs(value: unknown, fallback: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.filter(item => typeof item === 'string' && item !== '')
  if (typeof value !== 'object' || value === null) return fallback
  return Object.entries(value).flatMap(([pattern, on]) => (on === true ? [pattern] : []))
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find(item => item === value) ?? fallback
}

function positive(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : fallback
}
