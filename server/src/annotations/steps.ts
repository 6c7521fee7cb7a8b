import type { UndoSteps } from '../protocol/annotations'
import type { Change } from './book'
import type { Annotation, Stored } from './model'
import { readAnnotation } from './reading'

/** What one request changed: the unit of undo. */
export type Step = readonly { readonly folder: string; readonly changes: readonly Change[] }[]

/** What can be taken back and done again, newest last. */
export interface Steps {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** Steps of each kind, and changes in them, that are kept over restarts: what was imported by the thousand is not. */
const MOST_STEPS = 20
const MOST_CHANGES = 200

/** Steps as plain JSON, the newest only. */
export function writeSteps({ done, undone }: Steps): UndoSteps {
  return { done: newest(done).map(writeStep), undone: newest(undone).map(writeStep) }
}

/** An older step cannot be taken back before a newer one: so what is too much ends the list. */
function newest(steps: readonly Step[]): readonly Step[] {
  let changes = 0
  const kept: Step[] = []
  for (const step of steps.slice(-MOST_STEPS).reverse()) {
    changes += step.reduce((sum, part) => sum + part.changes.length, 0)
    if (changes > MOST_CHANGES) break
    kept.unshift(step)
  }
  return kept
}

function writeStep(step: Step): unknown {
  return step.map(({ folder, changes }) => ({
    folder,
    changes: changes.map(({ id, before, after }) => ({
      id,
      before: before?.stored ?? null,
      after: after?.stored ?? null,
    })),
  }))
}

/** Steps that were written; none where they are not as they should be. Total. */
export function readSteps(written: unknown): Steps {
  const { done, undone } = object(written)
  return { done: readList(done), undone: readList(undone) }
}

function readList(written: unknown): readonly Step[] {
  if (!Array.isArray(written)) return []
  const steps = written.map(readStep)
  return steps.slice(steps.lastIndexOf(null) + 1) as Step[]
}

function readStep(written: unknown): Step | null {
  if (!Array.isArray(written)) return null
  const parts = written.map(part => {
    const { folder, changes } = object(part)
    const read = Array.isArray(changes) ? changes.map(readChange) : [null]
    return typeof folder === 'string' && !read.includes(null) ? { folder, changes: read as Change[] } : null
  })
  return parts.includes(null) || parts.length === 0 ? null : (parts as Step)
}

function readChange(written: unknown): Change | null {
  const { id, before, after } = object(written)
  if (typeof id !== 'string') return null
  const [was, is] = [readSide(id, before), readSide(id, after)]
  return was === undefined || is === undefined ? null : { id, before: was, after: is }
}

function readSide(id: string, written: unknown): Annotation | null | undefined {
  if (written === null) return null
  return object(written).id === id ? readAnnotation(written as Stored) : undefined
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
