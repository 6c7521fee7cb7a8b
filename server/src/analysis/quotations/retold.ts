import type { Item } from '../phrases/items'
import { isTime } from '../phrases/nounPhrase'
import type { Report } from './report'

/** Without the reports of quoting that another stands for. */
export function withoutReplaced(reports: readonly Report[]): readonly Report[] {
  if (!reports.some(r => r.quotedBy)) return reports
  const replaced = new Set(reports.flatMap(r => (r.quotedBy ? [r.quotedBy.cue.first] : [])))
  return reports.filter(r => !replaced.has(r.cue.first))
}

/**
 * "Doe said Roe's claim that it was safe is false": Roe's words as Doe tells them are part of hers. "Doe heard Roe's claim
 * that it was safe": Doe tells nothing.
 */
export function withoutRetold(items: readonly Item[], reports: readonly Report[]): readonly Report[] {
  const nouns = reports.filter(r => r.kind === 'noun')
  if (nouns.length === 0) return reports
  const told = reports.some(r => r.kind !== 'noun' && r.frames.includes('c') && !isOn(items, r))
  return reports.filter(r => (told ? r.kind !== 'noun' : !nouns.some(noun => noun.first === r.next)))
}

/** "reported | on Doe's claims that": what a report is about, and not what it says. */
const isOn = (items: readonly Item[], { lemma, next }: Report): boolean =>
  lemma === 'report' && items[next]?.lower === 'on' && items[next + 1] !== undefined && !isTime(items[next + 1])
