import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { eventually, openArticle, rangeOf, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

describe('lenses', () => {
  afterEach(() => set('codeLens.headline', undefined))

  it('count over the headline what others have, too', async () => {
    const { document } = await openArticle(COURIER)
    const titles = await lenses(document)
    ok(
      titles.some(title => /also in 4 other articles · \d+ conflicts?/.test(title)),
      titles.join(),
    )
    ok(
      titles.some(title => title.startsWith('worded differently')),
      titles.join(),
    )
  })

  it('go when they are switched off', async () => {
    const { document } = await openArticle(COURIER)
    await set('codeLens.headline', false)
    const without = (titles: string[]) => titles.every(title => !title.includes('also in'))
    ok(without(await eventually(() => lenses(document), without)))
  })
})

async function lenses({ uri }: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50)
  return found.map(({ command }) => command?.title ?? '')
}

describe('hints', () => {
  afterEach(async () => {
    for (const kind of ['speakers', 'dates', 'figures']) await set(`inlayHints.${kind}`, undefined)
  })

  it('are off until they are switched on', async () => {
    const { document } = await openArticle(COURIER)
    equal(await hints(document), [])
    await set('inlayHints.dates', true)
    const dates = await eventually(
      () => hints(document),
      found => found.length > 0,
    )
    match(dates.join(), /= Jun 3, 2025/)
    await set('inlayHints.figures', true)
    await set('inlayHints.speakers', true)
    const all = await eventually(
      () => hints(document),
      found => found.length > dates.length,
    )
    ok(all.length > dates.length, all.join())
  })
})

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0)
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  )
  return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
}

describe('links', () => {
  const uri = uriOf('ferry/credited.article')
  const text =
    'Ferry inquiry\n\nMARLOW (Post) — The inquiry opens on Friday, Helena Brandt said, according to Northwire.\n'

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uri)
  })

  it('lead from who is credited to their article', async () => {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    const { document } = await openArticle('ferry/credited.article')
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    const credited = rangeOf(document, 'Northwire')
    const link = links.find(({ range }) => range.intersection(credited))
    ok(link?.target?.path.endsWith('ferry/northwire.txt'), links.map(({ target }) => String(target)).join())
  })
})

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('corroborate').update(key, value)
}
