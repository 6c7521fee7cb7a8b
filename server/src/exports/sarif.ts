import { visible } from '../analysis/text/visible'
import { uriOf } from '../annotations/addresses'
import type { Corpus, CrossReference, Member, Severity, Verdict } from '../corpus/model'
import {
  byUriOf,
  factOf,
  findingsOf,
  labelOf,
  lineAndColumn,
  namesOf,
  type Pieces,
  type Taken,
  type TakenArticle,
  wordsAt,
} from './taken'

/** A rule for each verdict that is shown, with what it says of the statements. */
const RULES: readonly (readonly [Verdict, string, string])[] = [
  ['conflicts', 'Conflict', 'The same fact, and the statements cannot all be true.'],
  ['disputed', 'Dispute', 'The same fact, told differently by different named speakers: neither article is at fault.'],
  ['updated', 'Update', 'The same fact at a later time: a toll that grew, a count that takes in the new event.'],
  ['varies', 'Variant', 'The same words of the same speaker, worded, translated or cut differently.'],
]

const LEVELS: Readonly<Record<Severity, 'warning' | 'note' | 'none'>> = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
  none: 'none',
}

const HOME = 'https://github.com/corroborate/corroborate'

/** The findings that are shown as SARIF 2.1.0. */
export function* sarif(taken: Taken): Pieces {
  const byUri = byUriOf(taken)
  const run = {
    tool: { driver: { name: 'Corroborate', informationUri: HOME, rules: RULES.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    results: findingsOf(taken.corpus).map(finding => resultOf(taken.corpus, byUri, finding)),
  }
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  yield `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function ruleOf([id, name, meaning]: (typeof RULES)[number]) {
  return {
    id,
    name,
    shortDescription: { text: meaning },
    helpUri: `${HOME}/blob/main/docs/findings/${id}.md`,
    defaultConfiguration: { level: id === 'conflicts' ? 'warning' : 'note' },
  }
}

/** A finding at its first statement; the id of the fact is its fingerprint, which other lines and names of files leave alone. */
function resultOf(corpus: Corpus, byUri: ReadonlyMap<string, TakenArticle>, finding: CrossReference) {
  const { id, kind, verdict, severity, message, origins, why, members } = finding
  const [first, ...others] = members
  return {
    ruleId: verdict,
    ruleIndex: RULES.findIndex(([rule]) => rule === verdict),
    level: LEVELS[severity],
    message: { text: messageText([message, ...why].join('\n')) },
    locations: [locationOf(byUri, first)],
    relatedLocations: others.map((member, i) => ({
      id: i + 1,
      ...locationOf(byUri, member),
      message: { text: messageText(saying(corpus, byUri, member)) },
    })),
    partialFingerprints: { 'corroborateFact/v1': id },
    properties: { kind, verdict, origins },
  }
}

/** "Jane Doe (Northwire): 12 people" */
function saying(corpus: Corpus, byUri: ReadonlyMap<string, TakenArticle>, { uri, sources, text }: Member): string {
  const taken = byUri.get(uri)
  const label = taken ? labelOf(taken.article, uri) : uri
  const by = namesOf(corpus, sources)
  return `${by ? `${by} (${label})` : label}: ${factOf(text)}`
}

function locationOf(byUri: ReadonlyMap<string, TakenArticle>, { uri, start, end }: Member) {
  const taken = byUri.get(uri)
  return { physicalLocation: { artifactLocation: { uri: uriOf(uri) }, ...(taken && regionOf(taken, start, end)) } }
}

function regionOf({ article, text }: TakenArticle, start: number, end: number) {
  const [from, to] = [lineAndColumn(article, start), lineAndColumn(article, end)]
  const place = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  const snippet = { text: wordsAt(text, { start, end }) }
  return { region: { ...place, charOffset: start, charLength: end - start, snippet } }
}

/** Text as a SARIF message shows it as it is: no placeholder (3.11.5) and no link (3.11.6) can come of it. */
function messageText(text: string): string {
  const lines = text.split('\n').map(line => visible(line).trim())
  return lines
    .join('\n')
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}
