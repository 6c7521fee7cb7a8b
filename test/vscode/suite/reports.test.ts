import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { activate, openArticle, placeCursor, rangeOf, rowsOf, until } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'
const BEACON = 'ferry/daily-beacon.md'

describe('documents made out of articles', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  it('compare the fact at the cursor over all articles', async () => {
    await placeCursor(COURIER, '58')
    const document = await shown('corroborate.compareFact')
    match(document.getText(), /53[\s\S]*58/)
    equal(document.languageId, 'comparison')
  })

  it('lead from every statement to its passage', async () => {
    await placeCursor(COURIER, '58')
    const document = await shown('corroborate.compareFact')
    const { start } = rangeOf(document, '\n53').with()
    const line = start.line + 1
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(line, 30),
    )
    ok(places[0]?.uri.path.endsWith(BEACON), places[0]?.uri.path)
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    const link = links.find(({ range }) => range.start.line === line)
    ok(link?.target?.path.endsWith(BEACON), `${link?.target}`)
    await vscode.commands.executeCommand('vscode.open', link?.target)
    equal(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection), '53')
  })

  it('follow an edit of the article', async () => {
    const editor = await openArticle(COURIER)
    await placeCursor(COURIER, '58')
    const document = await shown('corroborate.compareFact')
    try {
      const shownAgain = until(vscode.workspace.onDidChangeTextDocument, () =>
        /59/.test(document.getText()) ? true : undefined,
      )
      const edit = new vscode.WorkspaceEdit()
      edit.replace(editor.document.uri, rangeOf(editor.document, '58'), '59')
      await vscode.workspace.applyEdit(edit)
      await shownAgain
    } finally {
      await vscode.window.showTextDocument(editor.document)
      await vscode.commands.executeCommand('workbench.action.files.revert')
    }
  })

  it('explain the finding, with the setting that quiets it', async () => {
    await placeCursor(COURIER, '58')
    match((await shown('corroborate.explainFinding')).getText(), /corroborate\.severity\.conflicts/)
  })

  it('gather what a source says', async () => {
    await placeCursor(COURIER, 'Helena Brandt')
    match((await shown('corroborate.showDossier')).getText(), /Helena Brandt[\s\S]*Northwire/)
  })

  it('put the story into order, and tell what is only here or missing', async () => {
    await placeCursor(COURIER, 'Helena Brandt')
    match((await shown('corroborate.showTimeline')).getText(), /# 1987[\s\S]*# Jun 3, 2025/)
    await placeCursor(COURIER, 'Helena Brandt')
    match((await shown('corroborate.showOnlyHere')).getText(), /Only here: sources[\s\S]*Missing here/)
  })

  it('show two wordings of a quotation in the editor for differences', async () => {
    await placeCursor(COURIER, 'We heard the mayday')
    await vscode.commands.executeCommand('corroborate.compareWordings')
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab
    ok(tab?.input instanceof vscode.TabInputTextDiff, tab?.label)
    const sides = await Promise.all(
      [tab.input.original, tab.input.modified].map(uri => vscode.workspace.openTextDocument(uri)),
    )
    match(sides[0].getText(), /We heard the mayday/)
    ok(sides[1].getText() !== sides[0].getText())
  })

  it('open from a row of a view', async () => {
    await openArticle(COURIER)
    const api = await activate()
    const finding = (await rowsOf(api, 'findings')).find(path => path.at(-1)?.kind === 'finding')?.at(-1)
    ok(finding, 'no finding')
    match((await shown('corroborate.compareFact', finding)).getText(), /Article/)
  })
})

/** Runs a command, and waits for the document that it shows. */
async function shown(command: string, ...args: unknown[]): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(command, ...args)
  return until(vscode.window.onDidChangeActiveTextEditor, () => {
    const document = vscode.window.activeTextEditor?.document
    return document?.uri.scheme === 'corroborate' ? document : undefined
  })
}
