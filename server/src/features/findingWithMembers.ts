import type { Corpus, CrossReference } from '../corpus/model'
import type { FindingKind, Row } from '../protocol'
import { judgementLines } from './annotationWords'
import { byPlace, originsLabel, severityOf } from './findings'
import { findingMessage, whyLines } from './findingWords'
import { articleLabel, giverOf } from './places'
import { locationOf } from './positions'
import { remembered } from './remembered'
import { checkedAt, type Key, type Level, made, NO_ROWS, placeOf, type Scene } from './rows'
import { t } from './words'

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
export function findingRow(scene: Scene, key: Key, reference: CrossReference): Row {
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
