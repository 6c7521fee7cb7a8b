import type { Corpus, CrossReference } from '../corpus/model'
import { type FindingKind, type Row, VERDICTS } from '../protocol'
import { judgementLines } from './annotationWords'
import { candidates, letsFinding, narrowsItems, type Wanted } from './filter'
import { byPlace, byWeight, originsLabel, severityOf } from './findings'
import { findingMessage, whyLines } from './findingWords'
import { articleLabel, articleTitle, giverOf } from './places'
import { locationOf } from './positions'
import { remembered } from './remembered'
import { checkedAt, type Key, type Level, made, NO_ROWS, placeOf, placeOfSource, type Scene } from './rows'
import { t } from './words'

/** The root of the Findings view: what they are grouped by. */
export function findingRoots(scene: Scene): Level {
  const groups = groupsOf(scene)
  const keys = [...groups.keys()].map((id): Key => [GROUP_KEYS[scene.options.grouping], id])
  return { keys, row: key => groupRow(scene, key, groups.get(key[1] as string)?.length ?? 0) }
}

const GROUP_KEYS = { kind: 'verdict', article: 'article', source: 'source' } as const

/** The findings of a group. */
export function findingsIn(scene: Scene, group: string): Level {
  return findingLevel(scene, group, groupsOf(scene).get(group) ?? [])
}

/** The findings of an article, in the Articles view. */
export function findingsOfArticle(scene: Scene, uri: string): Level {
  const { corpus, want } = scene
  const found = corpus.crossReferencesIn(uri).filter(reference => letsFinding(corpus, want, reference))
  return findingLevel(scene, uri, byWeight(found))
}

function findingLevel(scene: Scene, group: string, found: readonly CrossReference[]): Level {
  const { options, want, corpus } = scene
  const name = JSON.stringify(['finding keys', options.view, options.grouping, options.sort, want.filter, group])
  const keys = remembered(corpus, name, () => found.map(({ id }): Key => ['finding', group, id]))
  return { keys, row: key => findingRow(scene, key, referenceById(corpus, key[2] as string)!) }
}

/** What each article says, one side after the other. */
export function memberLevel(scene: Scene, group: string, id: string): Level {
  const reference = referenceById(scene.corpus, id)
  if (!reference) return NO_ROWS
  const members = [...reference.members].sort((a, b) => a.group - b.group || byPlace(a, b))
  return {
    keys: members.map((_, index): Key => ['member', group, id, index]),
    row: key => {
      const member = members[key[3] as number]
      const { corpus, severity } = scene
      const checked = checkedAt(corpus, member.uri, member)
      return made(scene, key, {
        kind: 'member',
        findingKind: reference.kind,
        label: member.text,
        description: [...new Set([giverOf(corpus, member), articleLabel(corpus, member.uri), ...checked.words])].join(
          ' · ',
        ),
        tooltip: member.context,
        location: locationOf(corpus, member.uri, member) ?? undefined,
        place: { ...placeOf(corpus, member.uri, member), uri: member.uri, finding: id },
        hasChildren: false,
        verdict: reference.verdict,
        severity: severityOf(reference, severity),
        finding: reference.id,
        ...(checked.status && { status: checked.status }),
      })
    },
  }
}

/** A finding by its id. */
export function referenceById(corpus: Corpus, id: string): CrossReference | undefined {
  const byId = remembered(
    corpus,
    'findings by id',
    () => new Map(corpus.crossReferences().map(each => [each.id, each])),
  )
  return byId.get(id)
}

type Groups = ReadonlyMap<string, readonly CrossReference[]>

function groupsOf({ corpus, want, options }: Scene): Groups {
  const key = JSON.stringify(['finding groups', options.grouping, options.sort, want.filter])
  return remembered(corpus, key, () => {
    const groups = new Map<string, CrossReference[]>()
    for (const reference of sorted(found(corpus, want), options.sort)) {
      for (const group of groupKeys(reference, options.grouping, want)) {
        const known = groups.get(group)
        if (known) known.push(reference)
        else groups.set(group, [reference])
      }
    }
    return new Map([...groups].sort(groupOrder(options.grouping)))
  })
}

/** The findings that are let through; only those of articles that may have them are looked at. */
function found(corpus: Corpus, want: Wanted): readonly CrossReference[] {
  if (!narrowsItems(want) && want.filter.article === undefined) return corpus.crossReferences()
  const { words, filter } = want
  if (words.length === 0 && filter.source === undefined && filter.article === undefined)
    return corpus.crossReferences().filter(reference => letsFinding(corpus, want, reference))
  const near = new Set(candidates(corpus, want))
  const unique = new Set([...near].flatMap(uri => corpus.crossReferencesIn(uri)))
  return [...unique].filter(reference => letsFinding(corpus, want, reference, near))
}

function sorted(references: readonly CrossReference[], sort: string): readonly CrossReference[] {
  if (sort === 'place') return [...references].sort((a, b) => byPlace(a.members[0], b.members[0]))
  const weighed = byWeight(references)
  return sort === 'count' ? weighed.sort((a, b) => b.origins - a.origins) : weighed
}

function groupKeys(reference: CrossReference, grouping: string, { filter }: Wanted): readonly string[] {
  const { verdict, members, dismissed } = reference
  if (grouping === 'kind') return [dismissed ? DISMISSED : verdict]
  if (grouping === 'article') {
    const uris = new Set(members.map(({ uri }) => uri))
    return filter.article === undefined ? [...uris] : [filter.article]
  }
  const sources = new Set(members.flatMap(member => (member.sources.length > 0 ? member.sources : [''])))
  return filter.source === undefined ? [...sources] : [filter.source]
}

/** Verdicts by weight, articles by address, sources by how much is found about them; statements of nobody come last. */
function groupOrder(grouping: string) {
  return (a: [string, readonly unknown[]], b: [string, readonly unknown[]]): number => {
    if (grouping === 'kind') return verdictIndex(a[0]) - verdictIndex(b[0])
    if (grouping === 'source' && a[0] !== b[0]) {
      if (a[0] === '' || b[0] === '') return a[0] === '' ? 1 : -1
      if (a[1].length !== b[1].length) return b[1].length - a[1].length
    }
    return a[0] < b[0] ? -1 : 1
  }
}

/** The group of findings that a person has dismissed, after those by verdict. */
const DISMISSED = 'dismissed'

const GROUPS: readonly string[] = [...VERDICTS, DISMISSED]

const verdictIndex = (verdict: string): number => GROUPS.indexOf(verdict)

/** Titles of the groups by verdict. */
function verdictTitle(verdict: string): string {
  const titles: Readonly<Record<string, string>> = {
    conflicts: t('Conflicts'),
    disputed: t('Disputed'),
    updated: t('Updated'),
    varies: t('Worded Differently'),
    agrees: t('Agrees'),
    [DISMISSED]: t('Dismissed'),
  }
  return titles[verdict] ?? verdict
}

function groupRow(scene: Scene, key: Key, count: number): Row {
  const [kind, id] = key as readonly ['verdict' | 'article' | 'source', string]
  const { corpus } = scene
  const common = { hasChildren: true, description: count.toString() }
  if (kind === 'verdict')
    return made(scene, key, {
      kind,
      label: verdictTitle(id),
      ...(id === DISMISSED ? { dismissed: true } : { verdict: id as Row['verdict'] }),
      ...common,
    })
  if (kind === 'source') {
    const source = corpus.source(id)
    const label = source?.name ?? t('The articles themselves')
    const place = placeOfSource(corpus, id)
    return made(scene, key, { kind, label, place, sourceKind: source?.kind ?? 'unnamed', ...common })
  }
  const article = corpus.article(id)
  return made(scene, key, {
    kind,
    label: article ? articleTitle(article, id) : id,
    location: locationOf(corpus, id, { start: 0, end: 0 }) ?? undefined,
    place: { uri: id },
    ...common,
  })
}

/** What a kind of finding is called. */
export function kindWord(kind: FindingKind): string {
  const words: Readonly<Record<FindingKind, string>> = {
    quantity: t('figure'),
    date: t('date'),
    wording: t('wording'),
    attribution: t('speaker'),
    characterisation: t('characterisation'),
  }
  return words[kind]
}

/** A cross-reference: its message, with how many articles and origins it stands on. */
function findingRow(scene: Scene, key: Key, reference: CrossReference): Row {
  const { corpus, severity } = scene
  const [first] = reference.members
  const message = findingMessage(reference)
  return made(scene, key, {
    kind: 'finding',
    findingKind: reference.kind,
    label: message,
    description: [kindWord(reference.kind), originsLabel(reference), ...judgementLines(reference)].join(' · '),
    tooltip: [message, ...judgementLines(reference), ...whyLines(reference)].join('\n'),
    location: locationOf(corpus, first.uri, first) ?? undefined,
    place: { uri: first.uri, finding: reference.id },
    hasChildren: true,
    verdict: reference.verdict,
    severity: severityOf(reference, severity),
    finding: reference.id,
    ...(reference.status && { status: reference.status.value }),
    ...(reference.dismissed && { dismissed: true }),
  })
}
