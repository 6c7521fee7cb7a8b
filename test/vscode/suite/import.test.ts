import * as vscode from 'vscode'
import type { ImportReport } from '../../../client/src/importPages'
import { equal, match, ok } from './assert'
import { activate, until, uriOf } from './workbench'

const SENTENCE = '<p>The bridge, which is old, will be closed for a year, the mayor said on Tuesday.</p>'
const PAGE = `<!doctype html><title>Bridge closes | The Herald</title><script>alert(1)</script><h1>Bridge closes</h1>
<div class="share">Share this</div>${SENTENCE.repeat(9)}`
const MHTML = `MIME-Version: 1.0\r\nSnapshot-Content-Location: https://herald.example/bridge\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--b--\r\n`

describe('saved pages', () => {
  const pages = uriOf('.pages')
  const target = uriOf('.taken')
  const bytes = (text: string) => new TextEncoder().encode(text)
  const at = (name: string) => vscode.Uri.joinPath(pages, name)
  const files: Readonly<Record<string, string>> = { 'a.html': PAGE, 'b.mhtml': MHTML, 'c.html': '%PDF-1.7' }

  before(async () => {
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(at(name), bytes(text))
  })
  after(async () => {
    for (const folder of [pages, target]) await vscode.workspace.fs.delete(folder, { recursive: true })
  })

  it('become articles, with a copy of each page and a reason for each that does not', async () => {
    await activate()
    const report = await vscode.commands.executeCommand<ImportReport>(
      'corroborate.importPages',
      Object.keys(files).map(at),
      target,
    )
    equal(
      report.articles.map(({ path }) => path.split('/').at(-1)),
      ['a.article', 'b.article'],
    )
    equal(
      report.failed.map(({ reason }) => reason),
      ['a PDF file, not a page'],
    )
    const [article] = report.articles
    const { document } = await vscode.window.showTextDocument(article)
    equal(document.languageId, 'article')
    const text = document.getText()
    match(text, /^---\ntitle: "Bridge closes"[\s\S]*original: "a\.html"\n---\n\n# Bridge closes\n\nThe bridge, which/)
    ok(!/alert|Share/.test(text), text)
    const names = (await vscode.workspace.fs.readDirectory(target)).map(([name]) => name).sort()
    equal(names, ['a.article', 'a.html', 'b.article', 'b.mhtml'])
  })

  it('become articles beside them where they lie in the workspace, a folder of them at once', async () => {
    const report = await vscode.commands.executeCommand<ImportReport>('corroborate.importPages', pages, [pages])
    equal(
      report.articles.map(({ path }) => path.split('/').slice(-2).join('/')),
      ['.pages/a.article', '.pages/b.article'],
    )
    const names = (await vscode.workspace.fs.readDirectory(pages)).map(([name]) => name).sort()
    equal(names, ['a.article', 'a.html', 'b.article', 'b.mhtml', 'c.html'])
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })

  it('are not imported twice', async () => {
    const report = await vscode.commands.executeCommand<ImportReport>('corroborate.importPages', [at('a.html')], target)
    equal(report.articles.length, 1)
    equal((await vscode.workspace.fs.readDirectory(target)).length, 4)
  })
})

describe('a page that was saved twice', () => {
  const folder = uriOf('twice')
  const saved = (day: number, toll: string) =>
    `<!--\n Page saved with SingleFile\n url: https://herald.example/bridge\n saved date: Tue Jun 0${day} 2025 18:40:00 GMT+0000\n-->${PAGE.replace('</h1>', `</h1><p>The repair of the old bridge will take ${toll} weeks, the engineers of the town wrote.</p>`)}`
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }))

  it('has what was changed as a finding in the newer article', async () => {
    const api = await activate()
    for (const [day, toll] of [
      [3, 'nine'],
      [4, '11'],
    ] as const) {
      const page = vscode.Uri.joinPath(folder, `save${day}.html`)
      await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(saved(day, toll)))
      await vscode.commands.executeCommand('corroborate.importPages', [page], folder)
    }
    const newer = vscode.Uri.joinPath(folder, 'save4.article')
    await vscode.window.showTextDocument(newer)
    await api.whenReady()
    const found = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const all = vscode.languages.getDiagnostics(newer)
      return all.length > 0 ? all : undefined
    })
    equal(
      found.map(({ message }) => message),
      ['“nine weeks” is now “11 weeks”'],
    )
    ok(found[0].relatedInformation?.[0].location.uri.path.endsWith('save3.article'))
    equal(vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, 'save3.article')), [])
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })
})
