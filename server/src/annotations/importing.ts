import { pathOf, uriOf } from './addresses'
import { type Book, type Change, isSame } from './book'
import { type Imported, importHypothesis, type Unmatched } from './hypothesis'
import { CONTEXT, type Stored } from './model'
import { readAnnotation } from './reading'

/** Which article of a folder is meant, by path; null for none. */
export interface Library {
  /** By the address that it was saved from. */
  byAddress(address: string): string | null
  has(path: string): boolean
}

/**
 * Annotations out of a text: an export of Hypothesis, or Web Annotations, be it a list, a collection or one to a line. Those
 * that a program made of what it recognised by itself, without a date, are left out. Null when it holds none of these.
 */
export function importAnnotations(text: string, library: Library): Imported | null {
  const items = webAnnotations(text)
  if (items === null) return importHypothesis(text, address => library.byAddress(address))
  const annotations: Stored[] = []
  const unmatched: Unmatched[] = []
  const ids = new Set(items.map(({ id }) => id))
  for (const item of items) {
    if (typeof item.created !== 'string') continue
    const found = placed(item, library, ids)
    if (found) annotations.push(found)
    else unmatched.push({ uri: readAnnotation(item).targets[0]?.path ?? '', id: item.id, reason: 'noArticle' })
  }
  return { annotations, unmatched }
}

/** The changes that take annotations in: new ones, and those that were changed later than what is there. */
export function importChanges(book: Book, annotations: readonly Stored[]): readonly Change[] {
  return annotations.flatMap(stored => {
    const [before, after] = [book.byId.get(stored.id) ?? null, readAnnotation(stored)]
    if (before && (isSame(before, after) || changedAt(before.stored) >= changedAt(stored))) return []
    return [{ id: stored.id, before, after }]
  })
}

function changedAt({ modified, created }: Stored): string {
  return String(modified ?? created ?? '')
}

function webAnnotations(text: string): readonly Stored[] | null {
  const whole = parsed(text)
  const values =
    whole === undefined ? text.split('\n').flatMap(line => (line.trim() === '' ? [] : [parsed(line)])) : [whole]
  const items = values.flatMap(itemsOf)
  return items.length > 0 ? items : null
}

/** The annotations in a value: itself, those of a list, or those of a page or of the pages of a collection. */
function itemsOf(value: unknown): Stored[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf)
  if (typeof value !== 'object' || value === null) return []
  const { id, type, items, first } = value as Readonly<Record<string, unknown>>
  if (type === 'Annotation' && typeof id === 'string') return [value as Stored]
  return [...(Array.isArray(items) ? items.flatMap(itemsOf) : []), ...(first === undefined ? [] : itemsOf(first))]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** An annotation whose targets are articles here; null when none of them is. A reply goes with what it answers. */
function placed(item: Stored, library: Library, ids: ReadonlySet<string>): Stored | null {
  const targets = Array.isArray(item.target) ? item.target : [item.target]
  const { replyTo } = readAnnotation(item)
  // One out of a collection has the context of that.
  const whole = { '@context': CONTEXT, ...item }
  if (replyTo !== null) return ids.has(replyTo) ? whole : null
  const found = targets.flatMap(target => placedTarget(target, library) ?? [])
  if (found.length === 0) return null
  return { ...whole, target: found.length === 1 ? found[0] : found }
}

function placedTarget(target: unknown, library: Library): object | null {
  const {
    source = target,
    scope,
    ...more
  } = (typeof target === 'object' && target !== null ? target : {}) as Readonly<Record<string, unknown>>
  const address = typeof source === 'string' ? source : ''
  const path = library.has(pathOf(address)) ? pathOf(address) : library.byAddress(address)
  const known = path ?? (typeof scope === 'string' ? library.byAddress(scope) : null)
  return known === null ? null : { source: uriOf(known), ...more }
}
