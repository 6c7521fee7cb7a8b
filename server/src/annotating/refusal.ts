import { t } from '../features/words'
import { reasonOf } from '../files/failure'

/** Something that cannot be done with annotations, in words for people. */
export class Refusal extends Error {}

/** What kept annotations from being written, in words for people. */
export function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return t('The annotations cannot be written: {0}', reasonOf(error))
}
