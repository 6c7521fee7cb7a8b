import { hash53 } from '../corpus/stableId'

/**
 * A short name for a JSON value: the same for the same content, so that "nothing has changed" can be told without
 * remembering what was sent.
 */
export function resultId(value: unknown): string {
  return hash53(JSON.stringify(value)).toString(36)
}
