import { pageOf } from '../annotations/hypothesis'
import type { Library } from '../annotations/importing'
import { t } from '../features/words'
import { normalize, relativePath } from '../workspace/placing'
import type { Workspace } from '../workspace/workspace'
import { Refusal } from './refusal'

/** The folder of an article, the folder itself, or the only one that there is: where annotations are imported to. */
export function folderFor(workspace: Workspace, uri: string): string {
  const folders = workspace.decisions.store.folders()
  const known = workspace.document(uri) ? workspace.homeOf(uri) : normalize(uri)
  if (known !== null && folders.includes(known)) return known
  if (folders.length !== 1) throw new Refusal(t('Open an article of the folder first.'))
  return folders[0]
}

/** The articles of a folder, by their paths and by the addresses that they were saved from. */
export function libraryOf(workspace: Workspace, folder: string): Library {
  const paths = new Set<string>()
  const byPage = new Map<string, string>()
  for (const { corpus } of workspace.allCorpora())
    for (const uri of corpus.uris()) {
      const path = workspace.homeOf(uri) === folder ? relativePath(folder, uri) : null
      if (path === null) continue
      paths.add(path)
      const url = corpus.article(uri)?.layout.url
      if (url) byPage.set(pageOf(url), path)
    }
  return { has: path => paths.has(path), byAddress: address => byPage.get(pageOf(address)) ?? null }
}
