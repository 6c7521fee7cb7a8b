import * as vscode from 'vscode'

/** How the runner wants the suite to run; `test/vscode/host/results.mjs` writes it. */
export interface Options {
  /** Only tests whose full titles match this regular expression. */
  readonly grep?: string
}

/** What the runner reads when the suite has ended. */
export interface Results {
  readonly passed: number
  readonly failed: number
  readonly pending: number
  /** Whether this is the web extension host. */
  readonly inWorker: boolean
}

/** The runner's wishes, from a file: a suite in a web worker has neither arguments nor environment. */
export async function readOptions(): Promise<Options> {
  const bytes = await vscode.workspace.fs.readFile(besideSuite('options.json'))
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Leaves the results where the runner looks for them. */
export async function writeResults(results: Results): Promise<void> {
  await vscode.workspace.fs.writeFile(besideSuite('results.json'), new TextEncoder().encode(JSON.stringify(results)))
}

/** A file in the folder of the built suites, by whatever file system serves the extension in this host. */
function besideSuite(name: string): vscode.Uri {
  const extension = vscode.extensions.getExtension('corroborate.corroborate')
  if (extension === undefined) throw new Error('The extension under test is not there.')
  return vscode.Uri.joinPath(extension.extensionUri, 'dist', 'test', 'vscode', name)
}
