import { isInitialOf, middlesDiffer, nearGiven, nearSurname, type PersonName } from './personNames'

/** A full name met in the corpus, with the key it is filed under. */
export interface FullName extends PersonName {
  /** The folded name whole. */
  readonly folded: string
}

/**
 * Which full names of one surname are one person, as a map from folded name to id. Depends on the set of names alone.
 * Names are joined by spelling, nickname and initial; an initial or a bare name that fits two people stays by itself.
 */
export function groupFullNames(names: readonly FullName[]): ReadonlyMap<string, string> {
  const sorted = [...names].sort((a, b) => (a.folded < b.folded ? -1 : 1))
  const spelled = sorted.filter(name => name.given.length > 1)
  const groups: FullName[][] = []
  const loose: FullName[] = []
  // Names with a middle first: they tell apart two people whom the bare name would join.
  for (const name of [...spelled.filter(n => n.middle), ...spelled.filter(n => !n.middle)]) {
    const fitting = groups.filter(group => group.every(other => canBeOne(name, other)))
    if (fitting.length === 1) fitting[0].push(name)
    else if (fitting.length === 0) groups.push([name])
    else loose.push(name)
  }
  for (const name of sorted.filter(n => n.given.length === 1)) {
    const fitting = groups.filter(group => group.some(other => isInitial(name, other)))
    if (fitting.length === 1) fitting[0].push(name)
    else loose.push(name)
  }
  const ids = new Map<string, string>()
  for (const group of [...groups, ...loose.map(name => [name])]) {
    const id = idOf(group, groups)
    for (const name of group) ids.set(name.folded, id)
  }
  return ids
}

function canBeOne(a: FullName, b: FullName): boolean {
  if (a.suffix !== b.suffix || middlesDiffer(a.middle, b.middle)) return false
  if (a.surname === b.surname) return nearGiven(a.given, b.given)
  return nearSurname(a.surname, b.surname) && nearGiven(a.given, b.given)
}

function isInitial(a: FullName, b: FullName): boolean {
  return (
    a.suffix === b.suffix &&
    a.surname === b.surname &&
    isInitialOf(a.given, b.given) &&
    !middlesDiffer(a.middle, b.middle)
  )
}

/** Given name and surname; the middle only where it is needed to tell two people apart. */
function idOf(group: readonly FullName[], groups: readonly (readonly FullName[])[]): string {
  const short = (name: FullName) => [name.given, name.surname, name.suffix].filter(Boolean).join(' ')
  const first = group[0]
  const shared = groups.some(other => other !== group && other.some(name => short(name) === short(first)))
  return `person:${shared ? first.folded : short(first)}`
}
