import type { Span } from '../analysis/article'
import { type Correction, EVIDENCE, type EvidenceStatus } from '../protocol/corrections'
import { pathOf } from './addresses'
import type { Annotation, Quote, Stored, Target } from './model'

type Record_ = Readonly<Record<string, unknown>>

/** What an annotation means; whatever of it is missing or malformed is taken for missing. Total. */
export function readAnnotation(stored: Stored): Annotation {
  const bodies = list(stored.body).map(bodyOf)
  const correction = correctionOf(stored, bodies)
  const status = correction ? null : statusOf(stored)
  const replyTo = replyOf(stored)
  return {
    id: stored.id,
    kind: correction ? 'correction' : status ? 'status' : replyTo ? 'reply' : 'note',
    targets: replyTo ? [] : list(stored.target).flatMap(targetOf),
    replyTo,
    text: words(bodies, purpose => !isOwn(purpose, status !== null)).join('\n\n'),
    tags: words(bodies, purpose => purpose === 'tagging'),
    resolved: stored['corroborate:resolved'] === true,
    correction,
    status,
    finding: text(stored['corroborate:finding']),
    creator: creatorOf(stored.creator),
    created: text(stored.created),
    modified: text(stored.modified),
    stored,
  }
}

/** Whether a body says in words what the terms say. */
function isOwn(purpose: string | null, isStatus: boolean): boolean {
  return purpose === 'tagging' || purpose === 'identifying' || (isStatus && purpose === 'assessing')
}

interface Body {
  readonly purpose: string | null
  readonly value: string
}

/** A body is a text, an address, or an object with a value; what it is for is its own purpose, or else the motivation. */
function bodyOf(body: unknown): Body {
  const { purpose, value, source } = object(body)
  return { purpose: text(list(purpose)[0]), value: text(body) ?? text(value) ?? text(source) ?? '' }
}

function words(bodies: readonly Body[], wanted: (purpose: string | null) => boolean): string[] {
  return bodies.filter(({ purpose, value }) => wanted(purpose) && value !== '').map(({ value }) => value)
}

function correctionOf(stored: Stored, bodies: readonly Body[]): Correction | null {
  const [named = null] = words(bodies, purpose => purpose === 'identifying')
  const [reason = null] = words(bodies, purpose => purpose === 'commenting')
  const name = text(stored['corroborate:name'])
  switch (stored['corroborate:correction']) {
    case 'speaker':
      return { kind: 'speaker', speaker: named, ...speakerKind(stored) }
    case 'quotation':
      return { kind: 'quotation', speaker: named, ...speakerKind(stored) }
    case 'samePerson':
      return name && named ? { kind: 'samePerson', name, as: named } : null
    case 'sourceName':
      return name && named ? { kind: 'sourceName', name, as: named } : null
    case 'otherPerson': {
      const than = text(stored['corroborate:than'])
      return name && than ? { kind: 'otherPerson', name, than, label: named } : null
    }
    case 'notPerson':
      return name ? { kind: 'notPerson', name, is: kindOf(stored['corroborate:is']) } : null
    case 'notQuotation':
      return { kind: 'notQuotation' }
    case 'notSameFact':
      return { kind: 'notSameFact' }
    case 'notConflict':
      return { kind: 'notConflict', reason }
    case 'outlet':
      return named ? { kind: 'outlet', outlet: named } : null
    case 'published':
      return isDate(named) ? { kind: 'published', date: named } : null
    default:
      return null
  }
}

const KINDS = ['organisation', 'group', 'place'] as const

function kindOf(value: unknown): 'nothing' | (typeof KINDS)[number] {
  return KINDS.find(kind => kind === value) ?? 'nothing'
}

/** What a speaker is; a person when it does not say. */
function speakerKind(stored: Stored): { is?: 'organisation' | 'group' } {
  const is = kindOf(stored['corroborate:is'])
  return is === 'organisation' || is === 'group' ? { is } : {}
}

function isDate(value: string | null): value is string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}

function statusOf(stored: Stored): EvidenceStatus | null {
  const value = EVIDENCE.find(one => one === stored['corroborate:status'])
  if (!value) return null
  return { value, source: text(stored['corroborate:evidence']), date: text(stored['corroborate:checked']) }
}

/** What a reply answers: the annotation whose id its target is. */
function replyOf(stored: Stored): string | null {
  if (!list(stored.motivation).includes('replying')) return null
  const [target] = list(stored.target)
  return text(target) ?? text(object(target).source) ?? text(object(target).id)
}

/** A target is an address or an object with a source; several selectors of one target all mean the same passage. */
function targetOf(target: unknown): Target[] {
  const source = text(target) ?? sourceOf(object(target))
  if (source === null) return []
  const selectors = list(object(target).selector).flatMap(selector => [
    object(selector),
    object(object(selector).refinedBy),
  ])
  return [{ path: pathOf(source), quote: first(selectors, quoteOf), position: first(selectors, positionOf) }]
}

function sourceOf({ source, id }: Record_): string | null {
  return text(source) ?? text(object(source).id) ?? text(id)
}

function quoteOf({ type, exact, prefix, suffix }: Record_): Quote | null {
  if (type !== 'TextQuoteSelector' || typeof exact !== 'string') return null
  return { exact, prefix: text(prefix) ?? '', suffix: text(suffix) ?? '' }
}

function positionOf({ type, start, end }: Record_): Span | null {
  if (type !== 'TextPositionSelector' || !isOffset(start) || !isOffset(end) || end < start) return null
  return { start, end }
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function creatorOf(creator: unknown): string | null {
  const [first] = list(creator)
  return text(first) ?? text(object(first).name) ?? text(object(first).nickname) ?? text(object(first).id)
}

function first<T>(selectors: readonly Record_[], read: (selector: Record_) => T | null): T | null {
  for (const selector of selectors) {
    const found = read(selector)
    if (found !== null) return found
  }
  return null
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function object(value: unknown): Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record_) : {}
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
