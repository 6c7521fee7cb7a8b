import type { Article } from '../../analysis/article'
import { remembering } from '../../analysis/text/memo'
import { Counted } from '../counted'
import { indexesByKey } from '../gather'
import { type Judgement, NO_JUDGEMENT } from '../judgement'
import { oncePer } from '../oncePer'
import {
  areSameDecisions,
  areSameNames,
  changedNames,
  idsIn,
  type JudgedNames,
  judgeNames,
  NO_NAMES,
} from './judgedNames'
import { type FullName, groupFullNames } from './nameBuckets'
import { type NameForm, nameForms } from './nameForms'
import { foldOrganisation } from './organisationNames'
import { foldName, nameKey, parseName } from './personNames'

/** A name in the forms by which sources are known: people's decisions hold few names, and are applied at each edit. */
const judgedForms = remembering(name => ({ folded: foldName(name), body: `body:${foldOrganisation(name)}` }))

/**
 * The second stratum: who the entities of all articles are. Kept by name: a changed article touches the names it holds,
 * and only articles that hold one of those are resolved anew.
 */
export class SourceIndex {
  private readonly forms = new Map<string, readonly NameForm[]>()
  private readonly resolved = new Map<string, readonly (string | null)[]>()
  /** Full names by the key that spellings of one share, and what each is resolved to. */
  private readonly spellings = new Counted<string, string>()
  private readonly parsed = new Map<string, FullName>()
  private readonly persons = new Map<string, string>()
  /** Who is posted in a cell (folded full names, ids of bodies), where a name is posted, and who uses what. */
  private readonly posted = new Counted<string, string>()
  private readonly cellsOf = new Counted<string, string>()
  private readonly users = new Counted<string, string>()
  private readonly dirtyKeys = new Set<string>()
  private readonly dirtyCells = new Set<string>()
  private readonly stale = new Set<string>()
  /** Sources of articles that changed, since it was last asked for them; all, when what people decided has changed. */
  private touched: Set<string> | 'all' = new Set<string>()
  /** Where each source is met: id -> uri. */
  private readonly places = new Counted<string, string>()

  /** What people have decided, and what that makes of the sources. */
  private judgement = NO_JUDGEMENT
  private judged: JudgedNames = NO_NAMES
  /** From what the names were judged last. */
  private applied: { judgement: Judgement; ids: readonly (string | null)[] } = { judgement: NO_JUDGEMENT, ids: [] }
  private apart: ReadonlySet<string> = new Set()

  /** Takes what people have decided about names. */
  judge(judgement: Judgement): void {
    const before = this.judgement
    this.judgement = judgement
    if (judgement.apart === before.apart) return
    const apart = new Set(judgement.apart.map(foldName))
    for (const folded of [...apart, ...this.apart]) {
      const name = apart.has(folded) === this.apart.has(folded) ? null : parseName(folded)
      if (name) this.dirtyKeys.add(nameKey(name))
    }
    this.apart = apart
  }

  set(uri: string, article: Article): void {
    const before = this.forms.get(uri) ?? []
    const forms = nameForms(article)
    this.forms.set(uri, forms)
    // The new names first: one that stays never goes, and nobody who uses it is resolved anew.
    for (const form of forms) this.file('add', uri, form)
    for (const form of before) this.file('remove', uri, form)
    this.touch(uri)
    this.stale.add(uri)
  }

  delete(uri: string): void {
    for (const form of this.forms.get(uri) ?? []) this.file('remove', uri, form)
    this.touch(uri)
    for (const id of this.resolved.get(uri) ?? []) if (id) this.places.remove(id, uri)
    this.forms.delete(uri)
    this.resolved.delete(uri)
    this.stale.delete(uri)
  }

  /** Resolves what changed; the uris whose entities now are others. */
  refresh(): ReadonlySet<string> {
    for (const key of this.dirtyKeys) this.regroup(key)
    for (const cell of this.dirtyCells) for (const uri of this.users.of(cell)) this.stale.add(uri)
    const changed = new Set<string>()
    for (const uri of this.stale) if (this.resolve(uri)) changed.add(uri)
    for (const set of [this.dirtyKeys, this.dirtyCells, this.stale]) set.clear()
    for (const uri of this.judgeAnew()) changed.add(uri)
    return changed
  }

  private touch(uri: string): void {
    if (this.touched === 'all') return
    for (const id of this.resolved.get(uri) ?? []) if (id) this.touched.add(id)
  }

  /** Of which sources something else may be said than when this was asked last. */
  takeTouched(): ReadonlySet<string> | 'all' {
    const { touched } = this
    this.touched = new Set()
    if (touched === 'all' || this.judged.instead.size === 0) return touched
    return new Set([...touched].flatMap(id => [id, this.meant(id) ?? id]))
  }

  /** What people have decided about names, applied to the sources as they are now. */
  get names(): JudgedNames {
    return this.judged
  }

  /** Applies what people have decided to the sources as they are now; the uris in which one is now another. */
  private judgeAnew(): Set<string> {
    const before = this.judged
    const applied = { judgement: this.judgement, ids: idsIn(this.judgement, name => this.idNamed(name)) }
    const isSame = areSameDecisions(applied.judgement, this.applied.judgement)
    if (isSame && applied.ids.every((id, i) => id === this.applied.ids[i])) return new Set()
    this.applied = applied
    this.judged = judgeNames(this.judgement, name => this.idNamed(name))
    if (!areSameNames(before, this.judged)) this.touched = 'all'
    return new Set(changedNames(before, this.judged).flatMap(id => [...this.places.of(id)]))
  }

  /** The source that a name means by itself, as the articles give it; null for none. */
  private idNamed(name: string): string | null {
    const { folded, body } = judgedForms(name)
    const isUsed = !isEmpty(this.users.of(folded))
    const ids = [isUsed ? this.persons.get(folded) : undefined, body, `person:${folded}`]
    return ids.find(id => id !== undefined && !isEmpty(this.places.of(id))) ?? null
  }

  /** Whether a name is that of nobody, as a person has decided. */
  isNobody(name: string): boolean {
    const id = this.judged.instead.size > 0 ? this.idNamed(name) : null
    return id !== null && this.judged.instead.get(id) === null
  }

  /** The id behind an entity, null for what is no source. */
  idOf(uri: string, entity: number): string | null {
    const id = this.resolved.get(uri)?.[entity] ?? null
    return id === null || this.judged.instead.size === 0 ? id : this.meant(id)
  }

  private meant(id: string): string | null {
    const { instead } = this.judged
    return instead.has(id) ? instead.get(id)! : id
  }

  /** Ids behind entities, without repeats. */
  idsOf(uri: string, entities: readonly number[]): string[] {
    return [...new Set(entities.map(entity => this.idOf(uri, entity)).filter(id => id !== null))]
  }

  /** Entities behind an id, by uri and place. */
  entitiesOf(id: string): { readonly uri: string; readonly entities: readonly number[] }[] {
    if (this.judged.instead.has(id)) return []
    const ids = this.judged.members.get(id) ?? [id]
    const uris = new Set(ids.flatMap(each => [...this.places.of(each)]))
    return [...uris].sort().map(uri => {
      const byId = entitiesById(this.resolved.get(uri)!)
      return { uri, entities: ids.flatMap(each => byId.get(each) ?? []) }
    })
  }

  /** All ids, sorted. */
  ids(): string[] {
    const ids = [...this.places.keys()]
    if (this.judged.instead.size === 0) return ids.sort()
    return [...new Set(ids.map(id => this.meant(id)).filter(id => id !== null))].sort()
  }

  /** Adds the names and cells of an entity of an article, or removes them. */
  private file(change: 'add' | 'remove', uri: string, form: NameForm): void {
    if (form.kind === 'none') return
    if (form.kind === 'full') {
      const { name } = form
      this.parsed.set(name.folded, name)
      if (this.spellings[change](nameKey(name), name.folded)) this.dirtyKeys.add(nameKey(name))
    }
    for (const cell of form.kind === 'full' ? [form.name.folded] : form.uses) this.users[change](cell, uri)
    if (form.kind === 'loose') return
    const poster = form.kind === 'full' ? form.name.folded : form.id
    for (const cell of form.posts) {
      if (this.posted[change](cell, poster)) this.dirtyCells.add(cell)
      this.cellsOf[change](poster, cell)
    }
  }

  private regroup(key: string): void {
    const names = [...this.spellings.of(key)].map(folded => this.parsed.get(folded)!)
    const told = names.filter(({ folded }) => this.apart.has(folded))
    const together = told.length > 0 ? names.filter(({ folded }) => !this.apart.has(folded)) : names
    const grouped = [...groupFullNames(together), ...told.map(({ folded }) => [folded, `person:${folded}`] as const)]
    for (const [folded, id] of grouped) {
      if (this.persons.get(folded) === id) continue
      this.persons.set(folded, id)
      for (const uri of this.users.of(folded)) this.stale.add(uri)
      for (const cell of this.cellsOf.of(folded)) this.dirtyCells.add(cell)
    }
  }

  private resolve(uri: string): boolean {
    const before = this.resolved.get(uri)
    const forms = this.forms.get(uri)
    if (!forms) return false
    const own = new Set(forms.flatMap(form => (form.kind === 'full' ? [form.name.folded] : [])))
    const ids = forms.map(form => this.resolveForm(form, own))
    if (before?.length === ids.length && before.every((id, i) => id === ids[i])) return false
    this.touch(uri)
    for (const id of before ?? []) if (id) this.places.remove(id, uri)
    for (const id of ids) if (id) this.places.add(id, uri)
    this.resolved.set(uri, ids)
    this.touch(uri)
    return true
  }

  /** `own` are the full names of the article: a surname that it gives to none of them is somebody else's. */
  private resolveForm(form: NameForm, own: ReadonlySet<string>): string | null {
    if (form.kind === 'none') return null
    if (form.kind === 'full') return this.persons.get(form.name.folded) ?? `person:${form.name.folded}`
    for (const cell of form.uses) {
      const posters = [...this.posted.of(cell)].filter(poster => !own.has(poster) || !cell.startsWith('surname '))
      const meant = new Set(posters.map(poster => this.persons.get(poster) ?? poster))
      if (meant.size === 1) return [...meant][0]
      if (meant.size > 1) break
    }
    return form.id
  }
}

function isEmpty(values: Iterable<unknown>): boolean {
  for (const _ of values) return false
  return true
}

/** The entities behind each id of an article; those behind none under null. */
const entitiesById = oncePer((ids: readonly (string | null)[]) => indexesByKey(ids, id => [id]))
