import type { Span } from '../analysis/article'
import type { Correction, EvidenceStatus } from '../protocol/corrections'
import { uriOf } from './addresses'
import { aroundOf } from './anchoring'
import { CONTEXT, type Stored } from './model'
import { type Selector, selectorsIn } from './selectors'

/** Who makes an annotation, and when: what this room cannot know by itself. */
export interface Signature {
  /** A new `urn:uuid:…`. */
  readonly id: string
  /** ISO time. */
  readonly time: string
  readonly creator: string | null
}

/** A target as it is written. */
export interface StoredTarget {
  readonly source: string
  readonly selector?: readonly Selector[]
}

/** The target for a passage of an article, or for the whole. `path` is from the folder that holds the annotations. */
export function storedTarget(path: string, text: string, span: Span | null): StoredTarget {
  return { source: uriOf(path), ...(span && { selector: selectorsIn(text, aroundOf(text, span))(span) }) }
}

/** What an annotation says, apart from who, when and where. */
export interface Content {
  readonly motivation: string
  readonly body: readonly StoredBody[]
  /** Our own terms. */
  readonly terms: Readonly<Record<string, unknown>>
}

interface StoredBody {
  readonly type: 'TextualBody'
  readonly purpose: string
  readonly format: 'text/plain'
  readonly value: string
}

/** A new annotation. */
export function stored(
  { id, time, creator }: Signature,
  { motivation, body, terms }: Content,
  targets: readonly (StoredTarget | string)[],
): Stored {
  return {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation,
    ...(creator && { creator: { type: 'Person', name: creator } }),
    created: time,
    ...(body.length > 0 && { body: body.length === 1 ? body[0] : body }),
    target: targets.length === 1 ? targets[0] : targets,
    ...terms,
  }
}

/** Whoever decides anew is who decided it. */
export function signed({ creator: _, ...before }: Stored, { creator }: Signature): Stored {
  const { '@context': context, id, type, motivation, ...rest } = before as Stored
  const person = creator === null ? {} : { creator: { type: 'Person', name: creator } }
  return { ...(context !== undefined && { '@context': context }), id, type, motivation, ...person, ...rest }
}

/** An annotation that says something else now; what is not ours in it stays. */
export function restated(before: Stored, { motivation, body, terms }: Content, time: string): Stored {
  const kept = Object.fromEntries(Object.entries(before).filter(([term]) => !OWN_TERMS.has(term)))
  const { body: _, target, ...rest } = kept
  const words = body.length > 0 ? { body: body.length === 1 ? body[0] : body } : {}
  return { ...(rest as Stored), motivation, modified: time, ...words, target, ...terms }
}

/** An annotation of another passage in the place of one; all that it says stays. */
export function retargeted(before: Stored, from: number, target: StoredTarget, time: string): Stored {
  const targets = Array.isArray(before.target) ? before.target : [before.target]
  const all = targets.map((each, i) => (i === from ? target : each))
  return { ...before, modified: time, target: all.length === 1 ? all[0] : all }
}

const OWN_TERMS = new Set(
  ['correction', 'name', 'than', 'is', 'finding', 'status', 'evidence', 'checked', 'resolved'].map(
    term => `corroborate:${term}`,
  ),
)

function bodyOf(purpose: string, value: string): StoredBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', value }
}

/** A note: words, tags, or both. */
export function noteContent(text: string, tags: readonly string[], resolved: boolean): Content {
  const body = [...(text === '' ? [] : [bodyOf('commenting', text)]), ...tags.map(tag => bodyOf('tagging', tag))]
  const motivation = text === '' && tags.length > 0 ? 'tagging' : 'commenting'
  return { motivation, body, terms: resolved ? { 'corroborate:resolved': true } : {} }
}

/** An answer to an annotation. */
export function replyContent(text: string): Content {
  return { motivation: 'replying', body: [bodyOf('replying', text)], terms: {} }
}

/** What was found out about a claim; in words for programs that do not know our terms. */
export function statusContent(
  { value, source, date }: EvidenceStatus,
  text: string,
  tags: readonly string[],
  finding: string | null,
): Content {
  const body = [
    ...(text === '' ? [] : [bodyOf('commenting', text)]),
    bodyOf('assessing', [value, source, date].filter(Boolean).join('; ')),
    ...tags.map(tag => bodyOf('tagging', tag)),
  ]
  const terms = {
    'corroborate:status': value,
    ...(source && { 'corroborate:evidence': source }),
    ...(date && { 'corroborate:checked': date }),
    ...(finding && { 'corroborate:finding': finding }),
  }
  return { motivation: 'assessing', body, terms }
}

/** A correction: whom or what the passage identifies, or that it is not what it was taken for. */
export function correctionContent(correction: Correction, finding: string | null): Content {
  const identified = identifiedBy(correction)
  const reason = correction.kind === 'notConflict' ? correction.reason : null
  const body = [
    ...(identified === null ? [] : [bodyOf('identifying', identified)]),
    ...(reason ? [bodyOf('commenting', reason)] : []),
  ]
  const terms = {
    'corroborate:correction': correction.kind,
    ...('name' in correction && { 'corroborate:name': correction.name }),
    ...('than' in correction && { 'corroborate:than': correction.than }),
    ...('is' in correction && correction.is && { 'corroborate:is': correction.is }),
    ...(finding && { 'corroborate:finding': finding }),
  }
  return { motivation: identified === null ? 'assessing' : 'identifying', body, terms }
}

/** What a correction says that the passage is; null for those that only take something away. */
function identifiedBy(correction: Correction): string | null {
  switch (correction.kind) {
    case 'speaker':
    case 'quotation':
      return correction.speaker
    case 'samePerson':
    case 'sourceName':
      return correction.as
    case 'otherPerson':
      return correction.label
    case 'outlet':
      return correction.outlet
    case 'published':
      return correction.date
    default:
      return null
  }
}
