/** What JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly url: string | null
  /** Said to be for subscribers. */
  readonly isPaid: boolean
  readonly isLiveBlog: boolean
}

type Node = Readonly<Record<string, unknown>>

/** Nodes of one page that are looked at. */
const MOST_NODES = 5000

/** Types of schema.org that are an article, most telling first. */
const ARTICLES =
  /^(?:https?:\/\/schema\.org\/)?((?:Reportage|Analysis|Background|Opinion|AskPublic|Review)?NewsArticle|LiveBlogPosting|Article|Report|BlogPosting|SocialMediaPosting)$/

/** The article that the linked data of a page is about; null when it is about none. */
export function readLinkedData(scripts: readonly string[], address: string | null): LinkedArticle | null {
  const nodes = scripts.flatMap(parse).slice(0, MOST_NODES)
  const byId = new Map(nodes.flatMap(node => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])))
  const articles = nodes.filter(
    node => typesOf(node).some(type => ARTICLES.test(type)) && text(node.headline ?? node.name),
  )
  const own = articles.find(node => address !== null && samePage(urlOf(node), address))
  const article = own ?? articles[0]
  return article ? read(article, byId) : null
}

function read(article: Node, byId: ReadonlyMap<unknown, Node>): LinkedArticle {
  const name = (value: unknown): string | null => namesOf(value, byId, 0).join(', ') || null
  const parts = list(article.hasPart).filter(isNode)
  return {
    title: text(article.headline) ?? text(article.name),
    author: name(article.author ?? article.creator),
    outlet: name(article.publisher) ?? name(article.sourceOrganization),
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    url: urlOf(article),
    isPaid: [article, ...parts].some(
      ({ isAccessibleForFree: free }) => free === false || /^false$/i.test(String(free)),
    ),
    isLiveBlog: typesOf(article).includes('LiveBlogPosting'),
  }
}

/** The nodes of a script: its objects, those in lists and graphs, and the article that a page is said to hold. */
function parse(script: string): Node[] {
  const json = script.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, '')
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return []
  }
  const found: Node[] = []
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && found.length < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    else if (isNode(value)) {
      found.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : value === undefined || value === null ? [] : [value]
}

function typesOf(node: Node): string[] {
  return list(node['@type']).filter(type => typeof type === 'string')
}

/** Names of people and organisations, given in full, by their id, or as text. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>, depth: number): string[] {
  if (depth > 3) return []
  return [
    ...new Set(
      list(value).flatMap(each => {
        if (!isNode(each)) return [text(each)].filter(name => name !== null && !/^https?:/.test(name)) as string[]
        const known = each.name === undefined ? byId.get(each['@id']) : each
        return known ? namesOf(known.name, byId, depth + 1) : []
      }),
    ),
  ]
}

function urlOf(node: Node): string | null {
  const page = node.mainEntityOfPage
  return text(node.url) ?? (isNode(page) ? (text(page['@id']) ?? text(page.url)) : text(page))
}

/** Whether two addresses are of one page: scheme, "www." and what follows the path aside. */
function samePage(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainAddress(a) === plainAddress(b)
}

function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/(?:[?#].*)?$/, '')
    .replace(/\/(?:amp\/?)?$/, '')
    .toLowerCase()
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? plainText(value) : null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
}

/** Text in which character references and stray tags are resolved, on one line. */
export function plainText(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
    .replace(/\s+/g, ' ')
    .trim()
}
