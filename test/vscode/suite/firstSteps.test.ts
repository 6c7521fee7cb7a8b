import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { activate, diagnosticsOf, hoverAt, openArticle, rangeOf, until, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

describe('first steps', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  it('begin with a copy of the samples', async () => {
    await activate()
    const folder = uriOf('.copied')
    await vscode.commands.executeCommand('corroborate.openSamples', folder)
    const copied = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, COURIER))
    const own = await vscode.workspace.fs.readFile(uriOf(COURIER))
    equal(new TextDecoder().decode(copied), new TextDecoder().decode(own))
    await vscode.workspace.fs.delete(folder, { recursive: true })
  })

  it('are listed in a walkthrough whose commands are all there', async () => {
    await activate()
    const known = new Set(await vscode.commands.getCommands(true))
    const { contributes } = vscode.extensions.getExtension('corroborate.corroborate')!.packageJSON
    const text = JSON.stringify(contributes.walkthroughs)
    const commands = [...text.matchAll(/\(command:([\w.]+)/g)].map(found => found[1])
    ok(commands.length >= 6, commands.join())
    for (const command of commands) ok(known.has(command), command)
    await vscode.commands.executeCommand('corroborate.getStarted')
  })

  it('lead to an article with conflicts', async () => {
    await openArticle(COURIER)
    await vscode.commands.executeCommand('corroborate.openAnArticle')
    const { uri } = vscode.window.activeTextEditor!.document
    await until(vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages.getDiagnostics(uri).some(isContested) ? true : undefined,
    )
  })

  it('lead from a diagnostic to the page on its kind', async () => {
    const { document } = await openArticle(COURIER)
    const [first] = await diagnosticsOf(COURIER, all => all.length > 0)
    ok(typeof first.code === 'object', 'no code')
    const { value, target } = first.code
    match(target.path, new RegExp(`/docs/findings/${value}\\.md$`))
    const page = await vscode.workspace.openTextDocument(target)
    match(page.getText(), /How to quiet it/)
    ok((await hoverAt(document, rangeOf(document, '58'))).includes('53'))
  })

  it('offer to explain and compare at a diagnostic, and no edit', async () => {
    const { document } = await openArticle(COURIER)
    await diagnosticsOf(COURIER, all => all.length > 0)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '58'),
    )
    const titles = actions.map(({ title }) => title)
    equal(titles.slice(0, 2), ['Explain this finding', 'Compare this fact over all articles'])
    ok(actions.every(({ edit }) => edit === undefined))
  })
})

function isContested({ code }: vscode.Diagnostic): boolean {
  return typeof code === 'object' && ['conflicts', 'disputed'].includes(String(code.value))
}

describe('Report Issue', () => {
  it('fills in versions and numbers, and no word of an article', async () => {
    await openArticle(COURIER)
    const api = await activate()
    const { articles } = await api.whenReady()
    const report = api.bugReport()
    match(report, new RegExp(`articles: ${articles},`))
    match(report, new RegExp(vscode.version.replaceAll('.', '\\.')))
    ok(!/marlow|ferry|courier|samples/i.test(report), report)
  })
})
