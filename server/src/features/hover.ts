import type { Hover, Position } from 'vscode-languageserver-protocol'
import type { Document } from './document'
import { draftLine } from './draft'
import { isHeard } from './heard'
import { figureCard } from './hoverFigure'
import { quotationCard, reportLine } from './hoverQuotation'
import { sourceCard } from './hoverSource'
import { type Card, toMarkdown, toPlain } from './markdown'
import { rangeOf } from './positions'
import { type Target, targetsAt } from './target'

/** What is known of the speaker, quotation or figure under a position; null where there is none. */
export function hover(document: Document, position: Position, asMarkdown: boolean): Hover | null {
  const targets = targetsAt(document, position).filter(target => saysSomething(document, target))
  const target = targets[0]
  if (!target) return null
  const card = withDraft(withReport(cardOf(document, target), document, targets), document, target)
  const contents = asMarkdown
    ? ({ kind: 'markdown', value: toMarkdown(card) } as const)
    : ({ kind: 'plaintext', value: toPlain(card) } as const)
  return { contents, range: rangeOf(document.article, target.span) }
}

/** A name of which there is nothing to tell shows what stands around it. */
function saysSomething({ corpus }: Document, target: Target): boolean {
  if (target.kind !== 'source') return true
  return target.sources.some(id => {
    const source = corpus.source(id)
    return source !== undefined && isHeard(corpus, source)
  })
}

function cardOf(document: Document, target: Target): Card {
  if (target.kind === 'source') return sourceCard(document, target.sources)
  return target.kind === 'quotation' ? quotationCard(document, target.index) : figureCard(document, target)
}

/** In a draft: the article that has it so, or what is wrong. */
function withDraft(card: Card, document: Document, target: Target): Card {
  const line = draftLine(document, target)
  return line ? { ...card, lines: [line, ...card.lines] } : card
}

/** A name or figure inside a quotation: one line more, on whose words they are. */
function withReport(card: Card, document: Document, [inner, ...outer]: readonly Target[]): Card {
  const around = outer.find(target => target.kind === 'quotation')
  if (inner.kind === 'quotation' || !around) return card
  return { ...card, lines: [...card.lines.slice(0, 3), reportLine(document, around.index)] }
}
