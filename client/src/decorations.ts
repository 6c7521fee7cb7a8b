import * as vscode from 'vscode'
import { type DecorationToken, SECTION, TOKEN_TYPES, TokensRequest, type TokenType } from '../../server/src/protocol'
import { LANGUAGES } from './articles'
import type { Server } from './server'
import { showsSemanticTokens } from './theme'

type Kind = TokenType | 'inferred' | 'contested'

/** How each kind of stretch is drawn; the colours of all four kinds of theme are in the manifest. */
const STYLES: Readonly<Record<Kind, vscode.DecorationRenderOptions>> = {
  speaker: { color: new vscode.ThemeColor('corroborate.speakerForeground') },
  quotation: { color: new vscode.ThemeColor('corroborate.quotationForeground') },
  figure: { color: new vscode.ThemeColor('corroborate.figureForeground') },
  date: { color: new vscode.ThemeColor('corroborate.dateForeground') },
  cue: { color: new vscode.ThemeColor('corroborate.cueForeground') },
  inferred: { fontStyle: 'italic' },
  contested: {
    border: '1px dashed',
    borderColor: new vscode.ThemeColor('corroborate.contestedBorder'),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('corroborate.contestedBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  },
}

const KINDS: readonly Kind[] = [...TOKEN_TYPES, 'inferred', 'contested']

/**
 * Draws what semantic tokens cannot: a frame around contested statements and slanted letters for inferred speakers in
 * every theme, and all colours where the theme switches semantic highlighting off.
 */
export function registerDecorations(server: Server): vscode.Disposable {
  const types = new Map(KINDS.map(kind => [kind, vscode.window.createTextEditorDecorationType(STYLES[kind])]))
  const pending = new Map<vscode.TextEditor, vscode.CancellationTokenSource>()
  const draw = (editor: vscode.TextEditor) => {
    pending.get(editor)?.cancel()
    const source = new vscode.CancellationTokenSource()
    pending.set(editor, source)
    void decorate(server, editor, types, source.token).finally(() => {
      if (pending.get(editor) === source) pending.delete(editor)
    })
  }
  const drawAll = () => {
    if (server.started) for (const editor of vscode.window.visibleTextEditors) if (isOurs(editor)) draw(editor)
  }
  return vscode.Disposable.from(
    ...types.values(),
    server.onDidChange(drawAll),
    server.onDidChangeStatus(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeActiveColorTheme(drawAll),
    vscode.workspace.onDidChangeConfiguration(event => {
      const ours = event.affectsConfiguration(`${SECTION}.decorations`)
      if (ours || event.affectsConfiguration('editor.semanticHighlighting')) drawAll()
    }),
  )
}

function isOurs({ document }: vscode.TextEditor): boolean {
  return LANGUAGES.includes(document.languageId)
}

async function decorate(
  server: Server,
  editor: vscode.TextEditor,
  types: ReadonlyMap<Kind, vscode.TextEditorDecorationType>,
  token: vscode.CancellationToken,
): Promise<void> {
  const { document } = editor
  const { version } = document
  const setting = vscode.workspace
    .getConfiguration(SECTION, document)
    .get<'auto' | 'on' | 'off'>('decorations.enabled', 'auto')
  const textDocument = { uri: document.uri.toString() }
  const answer = setting === 'off' ? undefined : await server.request(TokensRequest, { textDocument }, token)
  const colours = setting === 'on' || (setting === 'auto' && !(await showsSemanticTokens(document)))
  if (token.isCancellationRequested || document.version !== version) return
  const ranges = rangesByKind(answer?.tokens ?? [], colours)
  for (const [kind, type] of types) editor.setDecorations(type, ranges.get(kind) ?? [])
}

/** Where each kind is to be drawn. */
function rangesByKind(tokens: readonly DecorationToken[], colours: boolean): ReadonlyMap<Kind, vscode.Range[]> {
  const ranges = new Map<Kind, vscode.Range[]>(KINDS.map(kind => [kind, []]))
  for (const { range, type, modifiers } of tokens) {
    const marks = (['contested', 'inferred'] as const).filter(mark => modifiers.includes(mark))
    for (const kind of colours ? [type, ...marks] : marks) ranges.get(kind)?.push(toRange(range))
  }
  return ranges
}

function toRange({ start, end }: DecorationToken['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}
