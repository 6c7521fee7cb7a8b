import * as vscode from 'vscode'

/** A colour theme as an extension's manifest contributes it. */
interface ThemeContribution {
  readonly id?: string
  readonly label: string
  readonly uiTheme: string
  readonly path: string
}

/** Themes include one another; none that is known does so more than three deep. */
const MAX_INCLUDES = 8

/** `uiTheme` of a manifest for each kind of theme. */
const UI_THEMES: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: 'vs',
  [vscode.ColorThemeKind.Dark]: 'vs-dark',
  [vscode.ColorThemeKind.HighContrast]: 'hc-black',
  [vscode.ColorThemeKind.HighContrastLight]: 'hc-light',
}

/**
 * Whether VS Code colours a document by its semantic tokens: by the setting, or else by what the theme asks for.
 * False when the theme can't be read, since colours of our own then do no harm.
 */
export async function showsSemanticTokens(document: vscode.TextDocument): Promise<boolean> {
  const setting = vscode.workspace.getConfiguration('editor', document).get('semanticHighlighting.enabled')
  if (typeof setting === 'boolean') return setting
  const [theme] = themeIds()
    .map(findTheme)
    .filter(found => found !== undefined)
  if (theme === undefined) return false
  return customized(theme.id) ?? (await asksForSemanticTokens(theme.file, MAX_INCLUDES))
}

/** What `editor.semanticTokenColorCustomizations` says, for this theme or for all. */
function customized(theme: string): boolean | undefined {
  const rules = vscode.workspace
    .getConfiguration('editor')
    .get<Record<string, unknown>>('semanticTokenColorCustomizations')
  return enabledIn(rules?.[`[${theme}]`]) ?? enabledIn(rules)
}

function enabledIn(rules: unknown): boolean | undefined {
  const enabled = typeof rules === 'object' && rules !== null ? (rules as { enabled?: unknown }).enabled : undefined
  return typeof enabled === 'boolean' ? enabled : undefined
}

/** Names of the themes that may be the active one, likeliest first: VS Code does not say which it is. */
function themeIds(): string[] {
  const workbench = vscode.workspace.getConfiguration('workbench')
  const preferred = ['Dark', 'Light', 'HighContrast', 'HighContrastLight'].map(kind => `preferred${kind}ColorTheme`)
  const follows = vscode.workspace.getConfiguration('window').get('autoDetectColorScheme') === true
  const settings = follows ? [...preferred, 'colorTheme'] : ['colorTheme', ...preferred]
  return settings.map(setting => workbench.get(setting)).filter(id => typeof id === 'string')
}

/** The theme of that name, if it is of the kind that is now shown. */
function findTheme(id: string): { id: string; file: vscode.Uri } | undefined {
  const kind = UI_THEMES[vscode.window.activeColorTheme.kind]
  for (const { packageJSON, extensionUri } of vscode.extensions.all) {
    const themes: readonly ThemeContribution[] = packageJSON?.contributes?.themes ?? []
    const theme = themes.find(theme => (theme.id ?? theme.label) === id && theme.uiTheme === kind)
    if (theme) return { id, file: vscode.Uri.joinPath(extensionUri, theme.path) }
  }
  return undefined
}

/** Themes are JSON with comments, or property lists, which have no semantic tokens: so this looks for the one line. */
async function asksForSemanticTokens(file: vscode.Uri, includes: number): Promise<boolean> {
  const text = await vscode.workspace.fs.readFile(file).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  )
  if (/"semanticHighlighting"\s*:\s*true/.test(text)) return true
  const included = /"include"\s*:\s*"([^"]+)"/.exec(text)?.[1]
  if (included === undefined || includes === 0) return false
  return asksForSemanticTokens(vscode.Uri.joinPath(file, '..', included), includes - 1)
}
