import * as vscode from 'vscode'
import type { Annotation } from '../../server/src/protocol/annotations'
import type { Annotations } from './annotations'
import { LANGUAGES } from './articles'
import { escapeMarkdown, oneLine } from './literal'

/** Annotations that a hover lists at most. */
const MOST = 5

/**
 * Adds to hovers what was corrected and found out at the place, each with a link that deletes it. VS Code puts what is for any
 * language below what is for one.
 */
export function registerAnnotationHover(annotations: Annotations): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: ({ uri, languageId }, position) => {
      if (!LANGUAGES.includes(languageId)) return undefined
      const found = annotations.at(uri, position).filter(({ kind }) => kind !== 'note')
      return found.length === 0 ? undefined : new vscode.Hover(found.slice(0, MOST).map(line))
    },
  })
}

/** One annotation: its words are escaped, and the only command that the link may run is the one that deletes. */
function line(annotation: Annotation): vscode.MarkdownString {
  const { id, kind, summary, text, creator } = annotation
  const words = kind === 'status' ? [summary, text] : [vscode.l10n.t('Corrected: {0}', summary), text]
  const said = words.filter(word => word !== '').map(word => escapeMarkdown(oneLine(word, 300)))
  const by = creator === null ? [] : [escapeMarkdown(oneLine(creator, 60))]
  const link = `[${vscode.l10n.t('Delete')}](command:corroborate.deleteNote?${encodeURIComponent(JSON.stringify([id]))})`
  const markdown = new vscode.MarkdownString([...said, ...by, link].join(' · '))
  markdown.isTrusted = { enabledCommands: ['corroborate.deleteNote'] }
  return markdown
}
