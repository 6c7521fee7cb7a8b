import type { Position, Range } from 'vscode-languageserver-protocol'
import type { AnnotationEdit } from '../protocol/annotations'
import type { Document } from './document'
import { nameList } from './names'
import { rangeOf } from './positions'
import { targetsAt } from './target'

/** The source whose name can be changed at a position; null where there is none, or several in one word. */
export function renamedSource(document: Document, position: Position): { range: Range; placeholder: string } | null {
  const [target] = targetsAt(document, position)
  if (target?.kind !== 'source' || target.sources.length !== 1) return null
  return { range: rangeOf(document.article, target.span), placeholder: nameList(document.corpus, target.sources) }
}

/**
 * The annotation by which a source has another name from now on; by the name of another source it is that one. No article is
 * edited. Null where there is nothing to rename.
 */
export function renaming(document: Document, position: Position, to: string): AnnotationEdit | null {
  const renamed = renamedSource(document, position)
  const as = to.replace(/\s+/g, ' ').trim()
  if (!renamed || as === '') return null
  const name = renamed.placeholder
  const isOther = document.corpus.sources().some(source => source.name === as && as !== name)
  const at = { uri: document.uri, range: { start: position, end: position } }
  return { kind: 'correct', at, correction: { kind: isOther ? 'samePerson' : 'sourceName', name, as } }
}
