import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver-protocol'
import { DIAGNOSTIC_SOURCE } from '../protocol'
import type { Document } from './document'
import { referenceById } from './findingWithMembers'
import { t } from './words'

/** What can be done about the findings at a place: look closer, in this order. Nothing rewrites an article. */
export function codeActions(document: Document, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return diagnostics
    .filter(({ source }) => source === DIAGNOSTIC_SOURCE)
    .flatMap(diagnostic => actionsFor(document, diagnostic))
}

function actionsFor({ corpus, uri }: Document, diagnostic: Diagnostic): CodeAction[] {
  const reference = referenceById(corpus, String(diagnostic.data?.id))
  if (!reference) return []
  const { line, character } = diagnostic.range.start
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [{ uri, line, character }] } satisfies Command,
  })
  const isWording = reference.kind === 'wording' || reference.kind === 'attribution'
  return [
    action(t('Explain this finding'), 'corroborate.explainFinding'),
    action(t('Compare this fact over all articles'), 'corroborate.compareFact'),
    ...(isWording ? [action(t('Compare the wordings'), 'corroborate.compareWordings')] : []),
  ]
}
