import * as vscode from 'vscode'
import { ChangedNotification, type Status, StatusRequest } from '../../../server/src/protocol'
import { ok } from './assert'
import { activate, eventually, hoverAt, openArticle, rangeOf, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'
const COPY = uriOf('closed/copy.txt')

describe('settings', () => {
  const changed: string[] = []

  afterEach(async () => {
    for (const key of changed.splice(0)) await set(key, undefined)
  })

  async function set(key: string, value: unknown): Promise<void> {
    if (value !== undefined) changed.push(key)
    await vscode.workspace.getConfiguration('corroborate').update(key, value)
  }

  /** Sets a setting and waits for the status that follows from it. */
  async function setAndSee(key: string, value: unknown, wanted: (status: Status) => boolean): Promise<void> {
    const seen = statusThat(wanted)
    await set(key, value)
    await seen
  }

  it('switch hovers off', async () => {
    const { document } = await openArticle(COURIER)
    const figure = rangeOf(document, '58')
    ok((await hoverAt(document, figure)).includes('age of'))
    await set('hover.enabled', false)
    const isSilent = (text: string) => !text.includes('age of')
    ok(isSilent(await eventually(() => hoverAt(document, figure), isSilent)))
  })

  it('switch the lens over quotations off', async () => {
    const { document } = await openArticle(COURIER)
    await set('codeLens.quotations', false)
    const lenses = async () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)
    const areGone = (found: vscode.CodeLens[]) =>
      found.every(({ command }) => !/worded|given to/.test(command?.title ?? ''))
    ok(areGone(await eventually(lenses, areGone)))
  })

  it('leave files out by name, by size, or while they are closed', async function () {
    this.timeout(60_000)
    await openArticle(COURIER)
    // What tests before have opened may still be open; this copy never is.
    const before = (await (await activate()).whenReady()).articles
    const copied = statusThat(status => status.articles > before)
    await vscode.workspace.fs.copy(uriOf(COURIER), COPY)
    const { articles } = await copied
    await setAndSee('exclude', ['**/closed/**'], status => status.articles < articles)
    await setAndSee('exclude', undefined, status => status.articles === articles)
    await setAndSee('maxFileSize', 2, status => status.skippedCount > 0 && status.articles < articles)
    await setAndSee('maxFileSize', undefined, status => status.articles === articles)
    await vscode.commands.executeCommand('workbench.action.closeOtherEditors')
    await setAndSee('scope', 'openFiles', status => status.articles < articles)
    await setAndSee('scope', undefined, status => status.articles === articles)
    const gone = statusThat(status => status.articles < articles)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(COPY, '..'), { recursive: true })
    await gone
  })

  it('make a story of each subfolder', async () => {
    await openArticle(COURIER)
    const { views } = await activate()
    await set('corpus', 'subfolders')
    const expected = ['corpus ferry', 'corpus merger', 'corpus verdict'].join()
    for (let rows = ''; rows !== expected; ) {
      const changes = notified()
      rows = (await views.articles.getChildren()).map(({ kind, label }) => `${kind} ${label}`).join()
      if (rows !== expected) await changes
    }
  })

  it('let the views leave the cursor alone', async () => {
    const { views } = await activate()
    await set('views.followCursor', false)
    await vscode.commands.executeCommand('corroborate.findings.focus')
    const editor = await openArticle(COURIER)
    const figure = rangeOf(editor.document, '180 passengers')
    editor.selection = new vscode.Selection(figure.start, figure.start)
    await answered()
    ok(views.findings.selection.every(({ label }) => !label.includes('180')))
  })
})

/** Waits until the server has answered what it was sent before. */
async function answered(): Promise<void> {
  const client = (await activate()).client()
  ok(client, 'no client')
  for (let i = 0; i < 2; i++) await client.sendRequest(StatusRequest.method, {})
}

async function notified(): Promise<void> {
  const client = (await activate()).client()
  ok(client, 'no client')
  await new Promise<void>(resolve => {
    const listener = client.onNotification(ChangedNotification.method, () => {
      listener.dispose()
      resolve()
    })
  })
}

/** The first idle status that is wanted, now or later. */
async function statusThat(wanted: (status: Status) => boolean): Promise<Status> {
  const api = await activate()
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`not ${wanted}: ${JSON.stringify({ ...api.status(), skipped: [] })}`))
    const timer = setTimeout(late, 15_000)
    const listener = api.onDidChangeStatus(check)
    check(api.status())
    function check(status: Status | undefined) {
      if (status?.state !== 'idle' || !wanted(status)) return
      listener?.dispose()
      clearTimeout(timer)
      resolve(status)
    }
  })
}
