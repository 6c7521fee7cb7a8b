import type { Position } from 'vscode-languageserver-protocol'
import type { Document } from './document'
import { byPlace, contestsAround, type Finding, findingsOf } from './findings'
import { findingsAt } from './hoverFigure'
import { offsetAt } from './positions'
import type { Key, Scene } from './rows'
import { type Target, targetsAt } from './target'

/** For each level of a view, the keys of which one is on the way to what stands at a position. */
export function pathKeys(scene: Scene, document: Document, position: Position): (readonly Key[])[] {
  const targets = targetsAt(document, position)
  switch (scene.options.view) {
    case 'sources':
      return sourcePath(document, targets)
    case 'articles':
      return articlePath(document, targets)
    case 'findings':
      return findingPath(scene, document, position)
  }
}

function sourcePath({ corpus, uri }: Document, targets: readonly Target[]): (readonly Key[])[] {
  const quotation = targets.find(target => target.kind === 'quotation')
  if (quotation) {
    const { sources } = corpus.quotation({ uri, index: quotation.index })
    return [sources.map((id): Key => ['source', id]), sources.map((id): Key => ['quotation', id, uri, quotation.index])]
  }
  const mention = targets.find(target => target.kind === 'source')
  return mention ? [mention.sources.map((id): Key => ['source', id])] : []
}

function articlePath({ corpus, uri, article }: Document, targets: readonly Target[]): (readonly Key[])[] {
  const figure = targets.find(target => target.kind === 'figure')
  const claim = figure?.claim ?? null
  if (claim !== null && article.claims[claim].quantity !== null)
    return [[['article', uri]], [['figures', uri]], [['figure', uri, claim]]]
  const quotation = targets.find(target => target.kind === 'quotation')
  if (!quotation) return [[['article', uri]]]
  const speaker = corpus.quotation({ uri, index: quotation.index }).sources.join('\n')
  return [[['article', uri]], [['speaker', uri, speaker]], [['quotation', speaker, uri, quotation.index]]]
}

function findingPath({ options }: Scene, document: Document, position: Position): (readonly Key[])[] {
  const finding = findingAt(document, position)
  if (!finding) return []
  const { reference, member } = finding
  const groups =
    options.grouping === 'kind'
      ? [reference.verdict]
      : options.grouping === 'article'
        ? [document.uri]
        : member.sources.length > 0
          ? member.sources
          : ['']
  const kind = { kind: 'verdict', article: 'article', source: 'source' }[options.grouping]
  const members = [...reference.members].sort((a, b) => a.group - b.group || byPlace(a, b))
  return [
    groups.map((group): Key => [kind, group]),
    groups.map((group): Key => ['finding', group, reference.id]),
    groups.map((group): Key => ['member', group, reference.id, members.indexOf(member)]),
  ]
}

/** What is found of the figure or quotation; a contest of some words of a quotation rather than that the whole agrees. */
function findingAt(document: Document, position: Position): Finding | undefined {
  const targets = targetsAt(document, position)
  const [own] = targets.flatMap(target => findingsOfTarget(document, target))
  if (own && (own.reference.verdict !== 'agrees' || own.member.item.kind === 'claim')) return own
  return contestsAround(document.corpus, document.uri, offsetAt(document.article, position))[0] ?? own
}

function findingsOfTarget(document: Document, target: Target): readonly Finding[] {
  if (target.kind === 'source') return []
  if (target.kind === 'figure') return findingsAt(document, target)
  return findingsOf(document.corpus, document.uri, { kind: 'quotation', index: target.index })
}
