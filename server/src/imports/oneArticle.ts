import { elementsOf, type PageElement } from './dom'

/** Headlines of a page that are looked at: more are no headlines. */
const MOST_HEADLINES = 30

/**
 * Takes the other articles out of a page that goes on from one to the next as it is scrolled: those with a headline of
 * their own in an element of the same make. The one that the page is called by stays, else the first. Mutates the page.
 */
export function keepOneArticle(root: PageElement, title: string | null): void {
  const headlines = [...elementsOf(root)].filter(({ localName }) => localName === 'h1').slice(0, MOST_HEADLINES)
  const own = headlines.find(headline => isIn(title, headline.textContent)) ?? headlines[0]
  for (const headline of headlines) {
    if (headline === own) continue
    const [kept, other] = branches(own, headline)
    if (kept && other && makeOf(kept) === makeOf(other) && /^(?:article|div|section|main|li)$/.test(other.localName))
      other.remove()
  }
}

function isIn(title: string | null, headline: string | null): boolean {
  const [whole, part] = [title, headline].map(text =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return part.length > 10 && whole.includes(part)
}

/** Where the ways from two elements up to what holds both part. */
function branches(a: PageElement, b: PageElement): [PageElement | null, PageElement | null] {
  const way = (from: PageElement) => {
    const above = [from]
    for (let at = from.parentNode; at !== null; at = at.parentNode) above.push(at)
    return above.reverse()
  }
  const [first, second] = [way(a), way(b)]
  const fork = first.findIndex((element, i) => element !== second[i])
  return fork < 0 ? [null, null] : [first[fork], second[fork] ?? null]
}

/** Name and class of an element: those of one template are of one make. */
export function makeOf(element: PageElement | null): string {
  return `${element?.localName} ${element?.getAttribute('class') ?? ''}`
}
