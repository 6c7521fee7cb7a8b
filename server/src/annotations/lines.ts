import type { Annotation, Stored } from './model'
import { readAnnotation } from './reading'

/** A file of annotations, read. */
export interface Lines {
  readonly annotations: readonly Annotation[]
  readonly unreadable: readonly Unreadable[]
}

/** A line that is no annotation. */
export interface Unreadable {
  /** Counted from one. */
  readonly line: number
  readonly text: string
  readonly reason: 'notJson' | 'noAnnotation' | 'conflictMarker'
}

/** What a merge leaves in a file where two sides differ. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

/** Reads a file of annotations. Of two lines with one id the later one holds, unless it is the older one of a merge. */
export function parseLines(text: string): Lines {
  const byId = new Map<string, Annotation>()
  const unreadable: Unreadable[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const bare = line.trim()
    if (bare === '') continue
    const read = parseLine(bare)
    if (typeof read === 'string') unreadable.push({ line: index + 1, text: line.replace(/\r$/, ''), reason: read })
    else {
      const known = byId.get(read.id)
      if (!known || changedAt(known) <= changedAt(read)) byId.set(read.id, read)
    }
  }
  return { annotations: [...byId.values()], unreadable }
}

function changedAt({ modified, created }: Annotation): string {
  return modified ?? created ?? ''
}

function parseLine(line: string): Annotation | Unreadable['reason'] {
  if (MARKER.test(line)) return 'conflictMarker'
  try {
    const value: unknown = JSON.parse(line)
    return isStored(value) ? readAnnotation(value) : 'noAnnotation'
  } catch {
    return 'notJson'
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false
  const { id, type } = value as Stored
  return typeof id === 'string' && id !== '' && (Array.isArray(type) ? type : [type]).includes('Annotation')
}

/**
 * Writes a file of annotations: one to a line, by article, place and id, so that two who add to it add different lines;
 * replies behind what they answer. Lines that are none come last, as they were, in their order.
 */
export function formatLines({ annotations, unreadable }: Lines): string {
  const keys = sortKeys(annotations)
  const sorted = [...annotations].sort((a, b) => compare(keys.get(a)!, keys.get(b)!))
  return [...sorted.map(({ stored }) => JSON.stringify(stored)), ...unreadable.map(({ text }) => text)]
    .map(line => `${line}\n`)
    .join('')
}

type Key = readonly (string | number)[]

function sortKeys(annotations: readonly Annotation[]): ReadonlyMap<Annotation, Key> {
  const byId = new Map(annotations.map(annotation => [annotation.id, annotation]))
  return new Map(
    annotations.map(annotation => {
      const root = rootOf(annotation, byId)
      const [target] = root.targets
      const place = [target?.path ?? '\uffff', target?.position?.start ?? -1, root.id]
      return [annotation, root === annotation ? [...place, 0] : [...place, 1, annotation.created ?? '', annotation.id]]
    }),
  )
}

/** Replies to replies in a row that are followed to their root: a ring of them ends. */
const DEEPEST = 100

/** The annotation at the root of a thread; a reply to what is not there is its own root. */
export function rootOf(annotation: Annotation, byId: ReadonlyMap<string, Annotation>): Annotation {
  let at = annotation
  for (let depth = 0; at.replyTo !== null && depth < DEEPEST; depth++) {
    const above = byId.get(at.replyTo)
    if (!above) break
    at = above
  }
  return at
}

function compare(a: Key, b: Key): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
  return a.length - b.length
}
