/** Deeper elements are opened up: their text stays, in the element that they stand in. Articles are 20 to 60 deep. */
export const DEEPEST = 80

/** Elements of a page at most: the largest news pages have some 10 000. */
export const MOST_ELEMENTS = 30_000

/** The depths of all elements together: what goes up from each one takes so many steps. */
export const MOST_STEPS = 1_000_000

/** Character references of a page at most: each becomes a node of its own. */
export const MOST_REFERENCES = 60_000

/** Characters of text of a page at most. */
export const LONGEST_TEXT = 4_000_000

/** Elements that hold no text of the page, with all they hold. */
export const DROPPED = new Set(
  'svg math template object embed applet audio video canvas map select datalist button input textarea label dialog frameset progress meter'.split(
    ' ',
  ),
)

/** Elements of AMP pages are pictures, advertisements and buttons, but for these. */
export const AMP_TEXT = /^amp-(?:layout|fit-text|accordion|list|live-list)$/

/** The page around is ours. */
export const WRAPPERS = new Set(['html', 'head', 'body'])

/** Elements without content (HTML standard, 13.1.2). */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '),
)

/** Elements before which an open paragraph ends (HTML standard, 13.1.2.4). */
export const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul'.split(
    ' ',
  ),
)

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** An element ends when one of its kind opens in the same list or table; a heading ends at the next. */
export const SIBLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    ...Object.fromEntries(HEADINGS.map(name => [name, [...HEADINGS, 'p']])),
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr', 'td', 'th'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    thead: ['tr', 'td', 'th', 'thead', 'tbody'],
    tbody: ['tr', 'td', 'th', 'thead', 'tbody'],
    option: ['option'],
  }),
)

/** What an implied end does not reach out of. */
export const SCOPES = new Set('ul ol dl table td th blockquote article section div main aside figure'.split(' '))

/** Attributes that say what an element is. */
export const KEPT = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'datetime',
  'title',
  'rel',
  'href',
  'cite',
  'data-testid',
] as const

/** Styles of what is not to be seen. */
export const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i

/** Classes of text that only screen readers are given ("opens in a new window"). */
export const UNSEEN_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-only|-text)?|a11y-hidden|u-hidden)(?:\s|$)/i
