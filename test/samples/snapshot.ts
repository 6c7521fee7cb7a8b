import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How many lines of a difference are shown, and how many unchanged ones around them. */
const SHOWN = 12
const CONTEXT = 2

/**
 * Compares a text with its snapshot; with UPDATE_SNAPSHOTS=1 writes it instead.
 * Throws on a difference, a missing snapshot included, with the first lines that differ and how to update.
 */
export function matchSnapshot(path: string, text: string): void {
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  const difference = firstDifference(read(path), text)
  if (difference !== null) throw new Error(`${path} differs.\n${difference}\n${HOW_TO_UPDATE}`)
}

const HOW_TO_UPDATE =
  'If the new text is right: UPDATE_SNAPSHOTS=1 npm test unit, then read the diff before committing it.'

/** The first lines that differ, old ones after "-", new ones after "+"; null for equal texts. */
export function firstDifference(before: string, after: string): string | null {
  if (before === after) return null
  const [old, now] = [before.split('\n'), after.split('\n')]
  let first = 0
  while (first < old.length && old[first] === now[first]) first++
  let same = 0
  while (same < Math.min(old.length, now.length) - first && old.at(-1 - same) === now.at(-1 - same)) same++
  return [
    `First difference at line ${first + 1}:`,
    ...old.slice(Math.max(0, first - CONTEXT), first).map(line => `  ${line}`),
    ...cut(old.slice(first, old.length - same)).map(line => `- ${line}`),
    ...cut(now.slice(first, now.length - same)).map(line => `+ ${line}`),
  ].join('\n')
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), `… ${lines.length - SHOWN} more lines`]
}

/** Line ends as written, though a checkout may have changed them. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return ''
  }
}
