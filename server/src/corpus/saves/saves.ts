import type { Article } from '../../analysis/article'

/** Parameters of addresses that say how a reader came, not what they read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|smid|share|source)$/i

/** The saves of one page: the newest, and those that it replaces, newest first. */
export interface Stack {
  readonly newest: readonly [uri: string, article: Article]
  readonly older: readonly (readonly [uri: string, article: Article])[]
}

/**
 * Articles that are saves of one page: the same address, saved at times of their own. They are one article in several
 * states; the newest is what it says.
 */
export class Saves {
  private readonly pages = new Map<string, Map<string, Article>>()
  private readonly pageOf = new Map<string, string>()

  /** Adds an article or replaces it; the pages that have other saves now. */
  set(uri: string, article: Article): string[] {
    const before = this.delete(uri)
    const page = pageOf(article)
    if (page === null) return before
    this.pageOf.set(uri, page)
    let saves = this.pages.get(page)
    if (!saves) this.pages.set(page, (saves = new Map()))
    saves.set(uri, article)
    return [...new Set([...before, page])]
  }

  /** Takes an article out; its page, if it has one. */
  delete(uri: string): string[] {
    const page = this.pageOf.get(uri)
    if (page === undefined) return []
    this.pageOf.delete(uri)
    const saves = this.pages.get(page)!
    saves.delete(uri)
    if (saves.size === 0) this.pages.delete(page)
    return [page]
  }

  /** The page of an article, if it has one. */
  page(uri: string): string | undefined {
    return this.pageOf.get(uri)
  }

  /** An article that is on a page, whether it is the newest save or not. */
  article(uri: string): Article | undefined {
    return this.pages.get(this.pageOf.get(uri) ?? '')?.get(uri)
  }

  /** The saves of a page; null when there is none left. */
  stack(page: string): Stack | null {
    const [newest, ...older] = [...(this.pages.get(page) ?? [])].sort(byTime)
    return newest ? { newest, older } : null
  }
}

/** Newest first; of two of one time the one whose name comes last. */
function byTime([uri, a]: readonly [string, Article], [other, b]: readonly [string, Article]): number {
  const [x, y] = [`${a.layout.saved} ${uri}`, `${b.layout.saved} ${other}`]
  return x < y ? 1 : x > y ? -1 : 0
}

/** What an address and a time of saving name; null without either. The front page of a site is a page of its own each day. */
function pageOf({ layout: { url, saved, isDraft } }: Article): string | null {
  if (url === null || saved === null || isDraft || !URL.canParse(url)) return null
  const { hostname, pathname, searchParams } = new URL(url)
  const path = pathname.replace(/\/(?:amp\/?)?$/, '')
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(pair => pair.join('='))
  if (path === '' && query.length === 0) return null
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}?${query.sort().join('&')}`
}
