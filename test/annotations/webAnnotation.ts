import { strict as assert } from 'node:assert'

/**
 * The terms of the Web Annotation context (http://www.w3.org/ns/anno.jsonld) that we use, and how often the model lets a
 * resource have each: "1", "0-1", "0+", "1+". Facts of https://www.w3.org/TR/annotation-model/, sections 3 and 4.
 */
const CARDINALITY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Annotation: {
    '@context': '1+',
    id: '1',
    type: '1+',
    motivation: '0+',
    creator: '0+',
    created: '0-1',
    modified: '0-1',
    body: '0+',
    target: '1+',
  },
  TextualBody: { id: '0-1', type: '1+', value: '1', purpose: '0+', format: '0-1', language: '0-1' },
  Person: { id: '0-1', type: '0+', name: '0+' },
  SpecificResource: { id: '0-1', type: '0+', source: '1', scope: '0+', selector: '0+', state: '0+', purpose: '0+' },
  TextQuoteSelector: { type: '1', exact: '1', prefix: '0-1', suffix: '0-1' },
  TextPositionSelector: { type: '1', start: '1', end: '1' },
}

/** The motivations that the model names; purposes are among them, too. */
const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
)

/** Date and time in UTC, written with a Z. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

type Resource = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat())

/** Holds an annotation against the model; terms with a prefix are those of the context that is given. */
export function checkWebAnnotation(annotation: Resource): void {
  const context = list(annotation['@context'])
  assert.ok(context.includes('http://www.w3.org/ns/anno.jsonld'))
  const prefixes = context.flatMap(each => (typeof each === 'object' && each !== null ? Object.entries(each) : []))
  for (const [, iri] of prefixes) assert.ok(URL.canParse(String(iri)))
  const check = (resource: Resource, kind: string) =>
    checkResource(resource, kind, new Set(prefixes.map(([name]) => name)))
  check(annotation, 'Annotation')
  assert.ok(list(annotation.type).includes('Annotation'))
  assert.ok(URL.canParse(String(annotation.id)))
  for (const motivation of list(annotation.motivation))
    assert.ok(MOTIVATIONS.has(String(motivation)), String(motivation))
  for (const time of [annotation.created, annotation.modified]) assert.ok(time === undefined || TIME.test(String(time)))
  for (const creator of list(annotation.creator)) check(creator as Resource, 'Person')
  for (const body of list(annotation.body)) {
    check(body as Resource, 'TextualBody')
    for (const purpose of list((body as Resource).purpose)) assert.ok(MOTIVATIONS.has(String(purpose)))
  }
  for (const target of list(annotation.target)) {
    if (typeof target === 'string') assert.ok(URL.canParse(target, 'file:///'))
    else checkTarget(target as Resource, check)
  }
}

function checkTarget(target: Resource, check: (resource: Resource, kind: string) => void): void {
  check(target, 'SpecificResource')
  assert.ok(URL.canParse(String(target.source), 'file:///') && !/[\s<>"{}|\\^`]/.test(String(target.source)))
  for (const selector of list(target.selector) as Resource[]) {
    check(selector, String(selector.type))
    if (selector.type !== 'TextPositionSelector') continue
    assert.ok(Number.isInteger(selector.start) && Number.isInteger(selector.end))
    assert.ok(0 <= Number(selector.start) && Number(selector.start) <= Number(selector.end))
  }
}

function checkResource(resource: Resource, kind: string, prefixes: ReadonlySet<string>): void {
  const terms = CARDINALITY[kind]
  assert.ok(terms, `no ${kind} in the model`)
  for (const term of Object.keys(resource)) {
    const [prefix, local] = term.split(':')
    assert.ok(term in terms || (local !== undefined && prefixes.has(prefix)), `${kind} has no ${term}`)
  }
  for (const [term, allowed] of Object.entries(terms)) {
    const count = list(resource[term]).length
    assert.ok(count >= (allowed.startsWith('1') ? 1 : 0), `${kind} without ${term}`)
    assert.ok(allowed.endsWith('+') || count <= 1, `${kind} with ${count} of ${term}`)
  }
}
