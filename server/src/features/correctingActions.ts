import { type CodeAction, CodeActionTriggerKind, type Diagnostic, type Range } from 'vscode-languageserver-protocol'
import { DIAGNOSTIC_SOURCE } from '../protocol'
import { ANNOTATE_COMMAND, type AnnotateParams, CORRECT_COMMAND, type CorrectionOffer } from '../protocol/annotations'
import type { Correction } from '../protocol/corrections'
import { corrections } from './corrections'
import type { Document } from './document'
import { t } from './words'

/** Kind of the actions that set a reading right without a problem being shown: only in the menu that is asked for. */
export const CORRECTING = 'refactor.corroborate'

/** Choices that a client without our commands is offered one by one. */
const FEW = 5

/**
 * Corrections as code actions: of findings as quick fixes; of names and quotations only when a person asks, so that no light
 * bulb stands at every name. None edits the text.
 */
export function correctingActions(
  document: Document,
  range: Range,
  diagnostics: readonly Diagnostic[],
  trigger: CodeActionTriggerKind | undefined,
  canAsk: boolean,
): CodeAction[] {
  const { uri } = document
  const shown = diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE)
  const fixes = shown.flatMap(diagnostic => {
    const at = { uri, range: diagnostic.range, finding: String(diagnostic.data?.id) }
    const offers = corrections(document, at)
    return offers
      .flatMap(offer => actions(offer, canAsk))
      .map(action => ({ ...action, kind: 'quickfix', diagnostics: [diagnostic] }))
  })
  if (trigger === CodeActionTriggerKind.Automatic) return fixes
  const offered = new Set(shown.map(({ data }) => data?.id))
  const offers = corrections(document, { uri, range }).filter(({ at }) => !offered.has(at.finding))
  return [...fixes, ...offers.flatMap(offer => actions(offer, canAsk)).map(action => ({ ...action, kind: CORRECTING }))]
}

function actions(offer: CorrectionOffer, canAsk: boolean): CodeAction[] {
  if (offer.field === null) return [annotating(offer.title, offer, offer.correction)]
  if (canAsk)
    return [{ title: offer.title, command: { title: offer.title, command: CORRECT_COMMAND, arguments: [offer] } }]
  const title = offer.title.replace(/…$/, '')
  const bare = offer.typed === 'optional' ? [annotating(title, offer, offer.correction)] : []
  const chosen = offer.choices.slice(0, FEW).map(({ label, value }) => {
    const correction = { ...offer.correction, [offer.field!]: value } as Correction
    return annotating(t('{0}: {1}', title, label), offer, correction)
  })
  return [...bare, ...chosen]
}

function annotating(title: string, { at }: CorrectionOffer, correction: Correction): CodeAction {
  const params: AnnotateParams = { edits: [{ kind: 'correct', at, correction }] }
  return { title, command: { title, command: ANNOTATE_COMMAND, arguments: [params] } }
}
