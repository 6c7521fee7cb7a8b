import * as vscode from 'vscode'
import { SORTS, VIEWS } from '../../../server/src/protocol'
import { equal, match, ok } from './assert'
import { activate, openArticle, rangeOf, rowsOf, until, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

describe('views', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('corroborate.clearFilter')
    await vscode.commands.executeCommand('corroborate.groupByKind')
    await vscode.commands.executeCommand('workbench.view.explorer')
  })

  it('list the quotations of each article', async () => {
    const rows = await rowsOf(await ready(), 'articles')
    const quotation = rows.find(path => path.at(-1)?.label.includes('Nobody on that deck'))
    ok(quotation, 'the quotation is not there')
    const article = quotation.find(({ kind }) => kind === 'article')
    ok(article?.location?.uri.includes('/ferry/'), JSON.stringify(quotation))
  })

  it('list what each source says in all articles', async () => {
    const rows = await rowsOf(await ready(), 'sources')
    const said = rows.filter(path =>
      path.some(({ kind, label }) => kind === 'source' && label.includes('Helena Brandt')),
    )
    const files = new Set(said.map(path => path.at(-1)?.location?.uri).filter(uri => uri !== undefined))
    ok(files.size >= 2, [...files].join())
  })

  it('list each conflict with its places', async () => {
    const rows = await rowsOf(await ready(), 'findings')
    const members = rows.filter(
      path => path.at(-1)?.kind === 'member' && path.some(({ label }) => /53/.test(label) && /58/.test(label)),
    )
    const files = members.map(path => path.at(-1)?.location?.uri)
    for (const name of ['daily-beacon.md', 'marlow-courier.txt'])
      ok(files.includes(uriOf(`ferry/${name}`).toString()), files.join())
  })

  it('name the verdict of a row to those who cannot see icons', async () => {
    const api = await ready()
    const rows = (await rowsOf(api, 'findings')).map(path => path.at(-1))
    const finding = rows.find(row => row?.kind === 'finding' && row.verdict === 'conflicts')
    ok(finding, 'no conflict')
    match(api.views.findings.getTreeItem(finding).accessibilityInformation?.label ?? '', /conflicts/)
  })

  it('have ids of their own for all rows, however they are grouped', async function () {
    this.timeout(60_000)
    for (const view of VIEWS) await checkIds(view)
    for (const grouping of ['corroborate.groupByArticle', 'corroborate.groupBySource']) {
      await vscode.commands.executeCommand(grouping)
      await checkIds('findings')
    }
  })

  async function checkIds(view: (typeof VIEWS)[number]) {
    const ids = (await rowsOf(await ready(), view)).map(path => path.at(-1)?.id)
    ok(ids.length > 0, view)
    equal(new Set(ids).size, ids.length, view)
  }

  it('count the conflicts in the badge of the findings', async () => {
    const api = await ready()
    const { conflicts } = await api.whenReady()
    ok(conflicts > 0, 'no conflicts')
    equal(api.views.findings.badge?.value, conflicts)
    match(api.views.findings.badge?.tooltip ?? '', /\d/)
  })

  it('are narrowed by text, source, kind and verdict, all three together, and say so', async () => {
    const api = await ready()
    const counts = async () => Promise.all(VIEWS.map(async view => (await api.views[view].getChildren()).length))
    const before = await counts()
    await vscode.commands.executeCommand('corroborate.filterText', 'lif jack')
    equal(api.views.sources.description, '“lif jack”')
    ok((await counts()).every((count, i) => count < before[i] || i === 2))
    await vscode.commands.executeCommand('corroborate.filterText', '')
    await vscode.commands.executeCommand('corroborate.filterSource', 'Helena Brandt')
    equal(
      (await api.views.sources.getChildren()).map(({ label }) => label),
      ['Helena Brandt'],
    )
    await vscode.commands.executeCommand('corroborate.clearFilter')
    await vscode.commands.executeCommand('corroborate.filterVerdict', ['disputed'])
    equal(
      (await api.views.findings.getChildren()).map(({ verdict }) => verdict),
      ['disputed'],
    )
    await vscode.commands.executeCommand('corroborate.filterKind', ['date'])
    equal(await api.views.findings.getChildren(), [])
    await vscode.commands.executeCommand('corroborate.clearFilter')
    equal(await counts(), before)
  })

  it('show the current article only, and follow the editor to another', async () => {
    const api = await ready()
    await vscode.commands.executeCommand('corroborate.onlyThisArticle')
    const labels = async () => (await api.views.articles.getChildren()).map(({ location }) => location?.uri)
    equal(await labels(), [uriOf(COURIER).toString()])
    await openArticle('ferry/northwire.txt')
    equal(await labels(), [uriOf('ferry/northwire.txt').toString()])
    await vscode.commands.executeCommand('corroborate.allArticles')
    ok((await labels()).length > 5)
  })

  it('are sorted as chosen', async () => {
    const api = await ready()
    const names = async () => (await api.views.sources.getChildren()).map(({ label }) => label)
    const before = await names()
    await vscode.commands.executeCommand('corroborate.sortSources', 'name')
    const sorted = await names()
    equal(
      sorted,
      [...before].sort((a, b) => (a < b ? -1 : 1)),
    )
    await vscode.commands.executeCommand('corroborate.sortSources', SORTS.sources[0])
    equal(await names(), before)
  })

  it('follow the cursor while they are open, unless that is switched off', async () => {
    const api = await ready()
    await vscode.commands.executeCommand('corroborate.findings.focus')
    const editor = await openArticle(COURIER)
    const figure = rangeOf(editor.document, '58')
    editor.selection = new vscode.Selection(figure.start, figure.start)
    await until(api.views.findings.onDidChangeSelection, () =>
      api.views.findings.selection.some(({ label }) => label.includes('58')) ? true : undefined,
    )
  })
})

async function ready() {
  await openArticle(COURIER)
  return activate()
}
