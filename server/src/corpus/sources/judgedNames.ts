import type { Judgement } from '../judgement'

/** What a person's decisions make of sources: by id of a source as the articles give it. */
export interface JudgedNames {
  /** What it is instead; null for nobody. Those not here stay. */
  readonly instead: ReadonlyMap<string, string | null>
  /** The sources that have become one, by its id. */
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly shown: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, 'organisation' | 'group'>
  /** Who decided last about those that are not what the articles make of them; null: somebody who gave no name. */
  readonly by: ReadonlyMap<string, string | null>
}

/** Where nobody has judged a name. */
export const NO_NAMES: JudgedNames = {
  instead: new Map(),
  members: new Map(),
  shown: new Map(),
  kinds: new Map(),
  by: new Map(),
}

/** The sources that the names of decisions mean, in their order: with these and the decisions all else is given. */
export function idsIn(judgement: Judgement, idOf: (name: string) => string | null): (string | null)[] {
  const { same, nobody, kinds, shown } = judgement
  const names = [...[...same, ...shown].flatMap(([name, as]) => [name, as]), ...nobody, ...kinds.map(([name]) => name)]
  return names.map(idOf)
}

/** Whether two judgements decide the same of names. */
export function areSameDecisions(a: Judgement, b: Judgement): boolean {
  return a.same === b.same && a.nobody === b.nobody && a.kinds === b.kinds && a.shown === b.shown
}

/** Works out who is who. `idOf`: the source that a name means in the articles, null for none. */
export function judgeNames(judgement: Judgement, idOf: (name: string) => string | null): JudgedNames {
  const { same, nobody, kinds, shown } = judgement
  if (same.length + nobody.length + kinds.length + shown.length === 0) return NO_NAMES
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  const called = new Map<string, string>()
  const callers = new Map<string, string>()
  /** A name may be one that a person has given before. */
  const meant = (name: string) => idOf(name) ?? callers.get(name) ?? null
  const deciders = new Map<string, string | null>()
  for (const [name, as, by = null] of [...same, ...shown]) {
    const [one, other] = [meant(name), meant(as)]
    if (one === null) continue
    const [from, to] = [root(one), root(other ?? one)]
    if (from !== to) parent.set(from, to)
    called.set(to, as)
    deciders.set(to, by)
    callers.set(as, to)
  }
  const instead = new Map<string, string | null>()
  const members = new Map<string, string[]>()
  for (const id of new Set([...parent.keys(), ...parent.values()])) {
    const to = root(id)
    if (to !== id) instead.set(id, to)
    members.set(to, [...(members.get(to) ?? []), id])
  }
  for (const id of nobody.map(meant)) {
    if (id === null) continue
    for (const member of members.get(root(id)) ?? [id]) instead.set(member, null)
  }
  const kindsById = new Map<string, 'organisation' | 'group'>()
  for (const [name, kind, by = null] of kinds) {
    const id = meant(name)
    if (id === null) continue
    kindsById.set(root(id), kind)
    deciders.set(root(id), by)
  }
  const by = new Map([...deciders].map(([id, name]) => [root(id), name]))
  return { instead, members, shown: called, kinds: kindsById, by }
}

/** The ids that mean another source under one set of decisions than under another. */
export function changedNames(before: JudgedNames, after: JudgedNames): string[] {
  if (before.instead.size + after.instead.size === 0) return []
  const ids = new Set([...before.instead.keys(), ...after.instead.keys()])
  return [...ids].filter(id => before.instead.get(id) !== after.instead.get(id))
}

/** Whether two sets of decisions make the same of all sources. */
export function areSameNames(a: JudgedNames, b: JudgedNames): boolean {
  if (a === b) return true
  const told = ({ instead, members, shown, kinds, by }: JudgedNames) =>
    JSON.stringify([instead, members, shown, kinds, by].map(map => [...map]))
  return told(a) === told(b)
}
