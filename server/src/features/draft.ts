import type { Diagnostic } from 'vscode-languageserver-protocol'
import { checkDraft, type DraftCheck } from '../corpus/drafts/drafts'
import type { Corpus } from '../corpus/model'
import { DIAGNOSTIC_SOURCE } from '../protocol'
import { type DiagnosticOptions, LSP_SEVERITY } from './diagnostics'
import type { Document } from './document'
import { draftMessage } from './draftWords'
import { type Line, shorten } from './markdown'
import { articleLabel, linkTo } from './places'
import { locationOf, rangeOf } from './positions'
import { remembered } from './remembered'
import type { Target } from './target'
import { t } from './words'

/** The quotations and figures of a draft as they stand to the articles, in the order of the text. */
function draftChecks(corpus: Corpus, uri: string): readonly DraftCheck[] {
  return remembered(corpus, `draft ${uri}`, () => checkDraft(corpus, uri))
}

/** What is wrong with a draft: each quotation or figure that no article has so, with the nearest passage. */
export function draftDiagnostics(corpus: Corpus, uri: string, { documentation }: DiagnosticOptions): Diagnostic[] {
  const draft = corpus.article(uri)
  if (!draft) return []
  return draftChecks(corpus, uri).flatMap(check => {
    if (check.problem === null || check.severity === 'none') return []
    const { nearest, severity, kind, index, problem } = check
    const location = nearest && locationOf(corpus, nearest.uri, nearest)
    const message = nearest && `“${shorten(nearest.text, 120)}”, ${shorten(articleLabel(corpus, nearest.uri), 60)}`
    return {
      range: rangeOf(draft, check),
      severity: LSP_SEVERITY[severity],
      source: DIAGNOSTIC_SOURCE,
      code: 'draft',
      ...(documentation === null ? {} : { codeDescription: { href: `${documentation}/draft.md` } }),
      message: shorten(draftMessage(corpus, check), 200),
      relatedInformation: location && message ? [{ location, message }] : [],
      data: { id: `draft ${kind} ${index} ${problem}` },
    }
  })
}

/** A line for the hover over a quotation or figure of a draft that an article has so: where. What is wrong, its diagnostic says. */
export function draftLine({ corpus, uri, article }: Document, target: Target): Line | null {
  if (!article.layout.isDraft || target.kind === 'source') return null
  const [kind, index] = target.kind === 'quotation' ? ['quotation', target.index] : ['figure', target.quantity]
  const check = draftChecks(corpus, uri).find(each => each.kind === kind && each.index === index)
  if (!check?.nearest || check.problem !== null) return null
  const { uri: found, start } = check.nearest
  return [`${t('Found in')} `, { link: shorten(articleLabel(corpus, found), 40), uri: linkTo(corpus, found, start) }]
}
