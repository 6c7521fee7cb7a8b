import picomatch from 'picomatch'
import type { Article } from '../analysis/article'
import { isNewsText } from '../analysis/layout/newsTest'
import type { Settings } from '../protocol'

/** Which files are looked at. Paths are relative to the folder, with slashes. */
export interface PathFilter {
  matches(path: string): boolean
  /** Nothing below this folder can match: its walk can be spared. */
  prunes(folder: string): boolean
}

/** Names with these endings are read as Markdown, which only counts with front matter. */
const MARKDOWN = /\.(?:md|markdown)$/i

/** The filter for include and exclude globs. A malformed glob matches nothing. Files and folders with a leading dot never match. */
export function pathFilter({ include, exclude }: Pick<Settings, 'include' | 'exclude'>): PathFilter {
  const included = matcher(include, false)
  const excluded = matcher(exclude, true)
  return {
    matches: path => included(path) && !excluded(path),
    prunes: folder => isHidden(folder) || excluded(folder),
  }
}

/** The filter of `--all`: every text file. */
export const EVERY_TEXT: PathFilter = {
  matches: path => /\.(?:txt|article|md)$/i.test(path),
  prunes: folder => isHidden(folder) || /(?:^|\/)node_modules$/.test(folder),
}

/**
 * Whether an analysed file is taken into the corpus: it passes the news test, and a Markdown file has the front matter of
 * a saved page. Files of language `article` are not asked.
 */
export function isArticle(name: string, text: string, { layout }: Article): boolean {
  if (/\.article$/i.test(name) || layout.isDraft) return true
  if (MARKDOWN.test(name) && layout.blocks[0]?.kind !== 'frontMatter') return false
  return isNewsText(text, layout)
}

function matcher(globs: readonly string[], dot: boolean): (path: string) => boolean {
  const compiled = globs.flatMap(glob => compile(glob, dot))
  return path => compiled.some(matches => matches(path))
}

function compile(glob: string, dot: boolean): ((path: string) => boolean)[] {
  try {
    return [picomatch(glob, { nocase: true, windows: false, dot })]
  } catch {
    return []
  }
}

function isHidden(folder: string): boolean {
  return folder.slice(folder.lastIndexOf('/') + 1).startsWith('.')
}
