import type { Layout } from '../article'

/** Of a text that tells nothing of itself and has no blocks. */
export const EMPTY_LAYOUT: Layout = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  place: null,
  url: null,
  saved: null,
  isDraft: false,
  blocks: [],
}
