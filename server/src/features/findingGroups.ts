import { gather } from '../corpus/gather'
import type { Corpus, CrossReference } from '../corpus/model'
import { VERDICTS } from '../protocol'
import { candidates, letsFinding, narrowsItems, type Wanted } from './filter'
import { byPlace, byWeight } from './findings'
import { remembered } from './remembered'
import type { Scene } from './rows'
import { t } from './words'

/** The kind of key that a group has, by what findings are grouped by. */
export const GROUP_KEYS = { kind: 'verdict', article: 'article', source: 'source' } as const

type Groups = ReadonlyMap<string, readonly CrossReference[]>

/** The findings that are let through, by group: worked out once for each state of a corpus. */
export function groupsOf({ corpus, want, options }: Scene): Groups {
  const key = JSON.stringify(['finding groups', options.grouping, options.sort, want.filter])
  return remembered(corpus, key, () => {
    const shown = sorted(found(corpus, want), options.sort)
    const groups = gather(shown, reference => groupKeys(reference, options.grouping, want))
    return new Map([...groups].sort(groupOrder(options.grouping)))
  })
}

/** The findings that are let through; only those of articles that may have them are looked at. */
export function found(corpus: Corpus, want: Wanted): readonly CrossReference[] {
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
export const DISMISSED = 'dismissed'

const GROUPS: readonly string[] = [...VERDICTS, DISMISSED]

const verdictIndex = (verdict: string): number => GROUPS.indexOf(verdict)

/** Titles of the groups by verdict. */
export function verdictTitle(verdict: string): string {
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
