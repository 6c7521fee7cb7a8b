import * as vscode from 'vscode'
import { showsSemanticTokens } from '../../../client/src/theme'
import { equal } from './assert'
import { openArticle, until } from './workbench'

const { Dark, HighContrastLight } = vscode.ColorThemeKind

describe('colours', () => {
  afterEach(() => setTheme(undefined))

  if (canRead('Monokai')) {
    it('are left to semantic tokens in a theme that shows them', async () => {
      const { document } = await openArticle('ferry/marlow-courier.txt')
      await setTheme('Monokai', Dark)
      equal(await showsSemanticTokens(document), true)
    })
  } else {
    it('are decorations as well in a theme that this extension host cannot see', async () => {
      const { document } = await openArticle('ferry/marlow-courier.txt')
      await setTheme('Monokai', Dark)
      equal(await showsSemanticTokens(document), false)
    })
  }

  it('are decorations in a theme that switches semantic tokens off', async () => {
    const { document } = await openArticle('ferry/marlow-courier.txt')
    await setTheme('Default High Contrast Light', HighContrastLight)
    equal(await showsSemanticTokens(document), false)
  })

  it('are left to semantic tokens in a document of language article in any theme', async () => {
    const { document } = await openArticle('merger/kurier-ost.article')
    await setTheme('Default High Contrast Light', HighContrastLight)
    equal(await showsSemanticTokens(document), true)
  })
})

/** Whether this extension host is told of a theme: one in a worker is not, when the theme's extension runs elsewhere. */
function canRead(theme: string): boolean {
  const themes = vscode.extensions.all.flatMap(({ packageJSON }) => packageJSON.contributes?.themes ?? [])
  return themes.some(({ id }) => id === theme)
}

/** Sets the colour theme, or resets it, and waits until one of that kind is shown. */
async function setTheme(name: string | undefined, kind?: vscode.ColorThemeKind): Promise<void> {
  const settings = vscode.workspace.getConfiguration('workbench')
  await settings.update('colorTheme', name, vscode.ConfigurationTarget.Global)
  if (kind === undefined) return
  await until(
    vscode.window.onDidChangeActiveColorTheme,
    () => vscode.window.activeColorTheme.kind === kind || undefined,
  )
}
