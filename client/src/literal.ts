/**
 * Text as it may stand in a label that knows neither Markdown nor HTML: characters that reorder, hide or control text are
 * taken out, lines stay.
 */
export function literal(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    '',
  )
}

/** The same on one line, cut to a number of characters. */
export function oneLine(text: string, most = 200): string {
  const folded = literal(text).replace(/\s+/g, ' ').trim()
  return folded.length <= most ? folded : `${folded.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A label in which nothing is taken for an icon, where labels may have them. */
export function withoutIcons(text: string): string {
  return oneLine(text).replaceAll('$(', '\\$(')
}

/** Text as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  return oneLine(text, 500).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
