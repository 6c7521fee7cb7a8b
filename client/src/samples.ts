import * as vscode from 'vscode'

/** The files of `samples/`: the extension's folder cannot be listed when it is served over the web. */
export const SAMPLES: readonly string[] = [
  'README.md',
  'ferry/daily-beacon.md',
  'ferry/marlow-courier.txt',
  'ferry/meridian.txt',
  'ferry/northwire.txt',
  'ferry/skarne-today.txt',
  'merger/haverleigh-post.txt',
  'merger/kurier-ost.article',
  'merger/ledgerline.txt',
  'merger/the-sentinel.txt',
  'verdict/assize-press.txt',
  'verdict/linden-tribune.txt',
  'verdict/radio-solveig.txt',
  'verdict/the-lantern.article',
]

/** Key of the memory over windows: the folder whose window is to show the walkthrough again. */
const RESUME = 'walkthrough.resume'

/**
 * Open Samples: copies them, so that they can be played with, and opens the copy. Opening a folder replaces the window, so
 * the walkthrough comes back with the first article there. Get Started shows the walkthrough.
 */
export function registerSamples(context: vscode.ExtensionContext): vscode.Disposable {
  void resumeWalkthrough(context)
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.openSamples', (given?: vscode.Uri) => openSamples(context, given)),
    vscode.commands.registerCommand('corroborate.getStarted', () => showWalkthrough(context)),
  )
}

/** Given a folder, only copies there. */
async function openSamples(context: vscode.ExtensionContext, given?: vscode.Uri): Promise<vscode.Uri> {
  const target = given instanceof vscode.Uri ? given : vscode.Uri.joinPath(context.globalStorageUri, 'samples')
  const source = vscode.Uri.joinPath(context.extensionUri, 'samples')
  await Promise.all(SAMPLES.map(path => copy(vscode.Uri.joinPath(source, path), vscode.Uri.joinPath(target, path))))
  if (given instanceof vscode.Uri) return target
  await context.globalState.update(RESUME, target.toString())
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow })
  return target
}

/** A copy made before is made anew. */
async function copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from))
}

async function resumeWalkthrough(context: vscode.ExtensionContext): Promise<void> {
  const folder = context.globalState.get<string>(RESUME)
  if (folder === undefined || vscode.workspace.workspaceFolders?.[0]?.uri.toString() !== folder) return
  await firstEditor()
  await context.globalState.update(RESUME, undefined)
  await showWalkthrough(context)
}

/** Resolves when an editor is open: a document is known before, and its editor would cover what is opened until then. */
function firstEditor(): Promise<void> {
  if (vscode.window.activeTextEditor) return Promise.resolve()
  return new Promise(resolve => {
    const listener = vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor === undefined) return
      listener.dispose()
      resolve()
    })
  })
}

function showWalkthrough({ extension }: vscode.ExtensionContext): Thenable<unknown> {
  const toSide = vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)
  return vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#corroborate.start`, toSide)
}
