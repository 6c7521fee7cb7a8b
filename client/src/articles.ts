import picomatch from 'picomatch'
import * as vscode from 'vscode'
import type { DocumentSelector, TextDocumentFilter } from 'vscode-languageclient'
import { REPORT_SCHEME, SECTION } from '../../server/src/protocol'

/** Languages whose documents may be articles. `plaintext` and `markdown` ones must also match `corroborate.include`. */
export const LANGUAGES: readonly string[] = ['article', 'plaintext', 'markdown']

/** What the front matter of a web clipper holds, and that of a notebook page or a blog post seldom does. */
const CLIPPED = /^(?:(?:source|url|author|published|created|site|publisher)[ \t]*:|role[ \t]*:[ \t]*draft\b)/im

/** Characters of a Markdown file that are looked at for front matter. */
const HEAD = 4000

function globs(): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  const settings = vscode.workspace.getConfiguration(SECTION)
  return { include: settings.get('include', []), exclude: settings.get('exclude', []) }
}

/** Schemes of documents that are files of their own: not the old side of a comparison, output or a search result. */
function schemes(): readonly string[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)
  return [...new Set(['file', 'untitled', ...folders])]
}

/** The documents that the server is told of: any `article`, plain text and Markdown under the include globs, and those that it makes. */
export function documentSelector(): DocumentSelector {
  const plain = LANGUAGES.filter(language => language !== 'article')
  const articles = schemes().flatMap(scheme => [
    { language: 'article', scheme },
    ...plain.flatMap(language => filters(language, scheme)),
  ])
  return [...articles, { scheme: REPORT_SCHEME }]
}

function filters(language: string, scheme: string): TextDocumentFilter[] {
  if (scheme === 'untitled') return [{ language, scheme }]
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === scheme)
  return globs().include.flatMap((pattern): TextDocumentFilter[] => {
    if (pattern.startsWith('**/')) return [{ language, scheme, pattern }]
    return folders.map(({ uri }) => ({ language, scheme, pattern: { baseUri: uri.toString(), pattern } }))
  })
}

/** Whether an open document is reason enough to start the server. */
export function mayBeArticle(document: vscode.TextDocument): boolean {
  if (!schemes().includes(document.uri.scheme)) return false
  if (document.languageId === 'article') return true
  if (!LANGUAGES.includes(document.languageId) || !isIncluded(document.uri)) return false
  return document.languageId !== 'markdown' || isClipped(headOf(document))
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, 40, 0)).slice(0, HEAD)
}

/** Whether the globs let a file be an article. A file outside all folders is judged by its name alone. */
function isIncluded(uri: vscode.Uri): boolean {
  const path = vscode.workspace.getWorkspaceFolder(uri)
    ? vscode.workspace.asRelativePath(uri, false)
    : uri.path.slice(uri.path.lastIndexOf('/') + 1)
  const { include, exclude } = globs()
  return matches(include, path, false) && !matches(exclude, path, true)
}

function matches(patterns: readonly string[], path: string, dot: boolean): boolean {
  try {
    return picomatch.isMatch(path, [...patterns], { nocase: true, windows: false, dot })
  } catch {
    return false
  }
}

/** Whether Markdown begins with the front matter of a saved page. */
function isClipped(head: string): boolean {
  const end = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(head)
  return end !== null && end.index <= 1 && CLIPPED.test(end[1])
}

/** Whether a workspace folder holds a file that may be an article; Markdown files are opened to see. */
export async function foldersHoldArticle(): Promise<boolean> {
  const { include, exclude } = globs()
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const files = await findFiles(folder.uri, include, exclude)
    if (files.some(uri => !isMarkdown(uri)) || (await anyClipped(files))) return true
  }
  return false
}

function isMarkdown(uri: vscode.Uri): boolean {
  return /\.(?:md|markdown)$/i.test(uri.path)
}

async function anyClipped(files: readonly vscode.Uri[]): Promise<boolean> {
  for (const uri of files) {
    const bytes = await vscode.workspace.fs.readFile(uri).then(
      read => read.subarray(0, HEAD),
      () => new Uint8Array(),
    )
    if (isClipped(new TextDecoder().decode(bytes))) return true
  }
  return false
}

/** The files of a folder that match; `files.exclude` applies as well. A malformed glob finds nothing. */
export async function findFiles(
  folder: vscode.Uri,
  include: readonly string[],
  exclude: readonly string[],
): Promise<vscode.Uri[]> {
  const outside = '{**/node_modules/**,**/.*/**}'
  const found = await Promise.all(
    include.map(glob => vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), outside)),
  )
  const unique = new Map(found.flat().map(uri => [uri.toString(), uri]))
  return [...unique.values()].filter(uri => {
    const path = uri.path.slice(folder.path.length).replace(/^\/+/, '')
    return matches(include, path, false) && !matches(exclude, path, true)
  })
}
