import { parseHTML } from 'linkedom'

/** What of the document model is used; the types of browsers are not at hand in a server. */
export interface PageNode {
  readonly nodeType: number
  readonly parentNode: PageElement | null
  readonly textContent: string | null
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly childNodes: readonly PageNode[]
  getAttribute(name: string): string | null
  remove(): void
}

/** A parsed page. */
export interface PageDocument {
  readonly body: PageElement
}

/** The document of a cleaned page's body. */
export function documentOf(body: string): PageDocument {
  return (
    parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`) as unknown as {
      readonly document: PageDocument
    }
  ).document
}

/** Whether a node is an element (`nodeType` 1 of the DOM). */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Whether a node is text (`nodeType` 3 of the DOM). */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3
}

/** An element and all below it, in the order of the page, as they are when each is reached. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next
    const { childNodes } = next
    for (let i = childNodes.length - 1; i >= 0; i--) {
      const child = childNodes[i]
      if (isElement(child)) pending.push(child)
    }
  }
}

/** The number that cleaning gave an element, -1 for none. */
export function numberOf(element: PageElement): number {
  return Number(element.getAttribute('data-n') ?? -1)
}

/** An element and those around it, the innermost first. */
export function* upwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null && at.nodeType === 1; at = at.parentNode) yield at
}

/** Whether an element is a container or stands in it. */
export function isWithin(element: PageElement, container: PageElement): boolean {
  for (const at of upwards(element)) if (at === container) return true
  return false
}
