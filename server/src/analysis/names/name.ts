/** A proper name in the text: token indexes, `last` inclusive; `from` is where its title or description starts. */
export interface Name {
  readonly from: number
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown'
  /** The words of the name as written, without title. */
  readonly words: readonly string[]
  /** Lower-case words of the title or description before it ("chinese", "foreign", "ministry", "spokesman"). */
  readonly title: readonly string[]
  readonly gender: 'male' | 'female' | null
  /** A preposition of place stands before it ("in Paris"). */
  readonly located: boolean
}
