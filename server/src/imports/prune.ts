import { elementsOf, isElement, isText, type PageElement } from './dom'

/** Elements and roles around an article (ARIA landmarks and widgets). */
const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'search'])
const AROUND_ROLE =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar|tablist|feed)$/

/**
 * Words by which sites class what is not the article, by what they call share bars, lists of stories, forms, notices and
 * comments; from the templates of the large publishing systems (WordPress, Arc, Drupal, Chorus) and of widget makers.
 */
const NOISE =
  /(?:^|[-_])(?:share|sharing|sharebar|social|socials|addthis|related\w*|recirc|recirculation|recommend(?:ed|ations?|er)?|newsletters?|signup|subscribe|subscription|promos?|comments?|commenting|commentlist|disqus|replies|respond|cookies?|consent|gdpr|onetrust|didomi|cmp|truste|breadcrumbs?|advert\w*|ads?|adslot|dfp|sponsor(?:ed)?|outbrain|taboola|revcontent|zergnet|most-?(?:read|popular|viewed)|popular|trending|read-?(?:more|next|also)|readmore|up-?next|more-?(?:stories|news|from|on|in)|also-?read|skip-?(?:link|to)|paywall|regwall|piano|meter|toolbar|topbar|navbar|nav|menu|sidebar|footer|masthead|site-?header|print-?only|noprint|tags?|tag-?list|topics|author-?(?:bio|box|card)|bio|about-?author|biography|donat(?:e|ion)s?|appeal|membership|pagination|pager|ratings?|reactions?|polls?|quiz|widget|ticker|alert-?bar|login|modal|popup|overlay|lightbox|slideshow|carousel|credit|copyright|corrections-link|feedback|back-?to-?top|live-?chat|(?:video-|audio-|media-)?player|video|app-?(?:banner|promo)|follow|bookmark|teasers?|cta)(?:$|[-_])/
/** Names that only say what an element has or lacks. */
const HAS = /(?:^|[-_])(?:has|with|without|no|is|show|hide|enable|disable)[-_]/

/** What of a page's text an element may hold and still be noise by its class alone. */
const MOST_OF_PAGE = 0.4

/** Takes out of a page what surely is none of its article. Mutates the document. */
export function prune(root: PageElement): void {
  const lengths = textLengths(root)
  const holders = articleHolders(root)
  const most = (lengths.get(root) ?? 0) * MOST_OF_PAGE
  for (const element of [...elementsOf(root)]) {
    if (element === root || holders.has(element)) continue
    const length = lengths.get(element) ?? 0
    if (isComments(element) || (length <= most && isNoise(element))) element.remove()
  }
}

/** The elements that hold a headline or what is marked as the article's text, up to the root: none of them is noise. */
function articleHolders(root: PageElement): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>()
  for (const element of elementsOf(root)) {
    if (element.localName !== 'h1' && !/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) continue
    for (let at: PageElement | null = element; at !== null && !holders.has(at); at = at.parentNode) holders.add(at)
  }
  return holders
}

/** Comments may be longer than the article. */
function isComments(element: PageElement): boolean {
  return namesOf(element).some(name =>
    /^(?:(?:article|story|post|user|reader|js|c|m)-)*(?:comments?(?:-?(?:area|list|section|thread|container|wrapper))?|commentlist|disqus(?:_thread)?|respond)$/.test(
      name,
    ),
  )
}

function isNoise(element: PageElement): boolean {
  const { localName } = element
  if (AROUND_ROLE.test(element.getAttribute('role') ?? '')) return true
  if (AROUND.has(localName)) return localName !== 'footer' || !isInQuotation(element)
  if (/^(?:p|h[1-6]|em|strong|b|i|span|time)$/.test(localName) && (element.textContent ?? '').length > 200) return false
  return namesOf(element).some(name => NOISE.test(name) && !HAS.test(name))
}

/** Who a block quotation is by stands in its footer. */
function isInQuotation(element: PageElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at.localName === 'blockquote') return true
  return false
}

/** Class names, id and test id in lower case, words parted by hyphens. */
function namesOf(element: PageElement): string[] {
  const written = ['class', 'id', 'data-testid'].map(name => element.getAttribute(name) ?? '').join(' ')
  return written
    .split(/\s+/)
    .filter(name => name !== '')
    .slice(0, 30)
    .map(name => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
}

/** Characters of text in each element. */
function textLengths(root: PageElement): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>()
  const measure = (element: PageElement): number => {
    let sum = 0
    for (const child of element.childNodes) {
      if (isElement(child)) sum += measure(child)
      else if (isText(child)) sum += (child.textContent ?? '').trim().length
    }
    lengths.set(element, sum)
    return sum
  }
  measure(root)
  return lengths
}
