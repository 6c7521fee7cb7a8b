/** Colours a text for the terminal, or returns it as it is. */
export type Paint = (text: string) => string

/** The styles of the printed report. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly blue: Paint
  readonly cyan: Paint
}

/** ANSI codes: on, off. */
const CODES: Readonly<Record<keyof Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
  cyan: [36, 39],
}

/** Colours, or none. */
export function createStyle(colours: boolean): Style {
  const paints = Object.entries(CODES).map(([name, [on, off]]) => [
    name,
    (text: string) => (colours && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text),
  ])
  return Object.fromEntries(paints) as Style
}

/** Whether a stream wants colours: a terminal that can, and nobody set NO_COLOR (https://no-color.org). */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** Text out of an article for one line of a terminal: white space folded, control characters out, cut at `width`. */
export function oneLine(text: string, width = 400): string {
  const folded = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .trim()
  const characters = [...folded.slice(0, width * 2)]
  return characters.length > width || folded.length > width * 2 ? `${characters.slice(0, width - 1).join('')}…` : folded
}

/** Rows with their columns padded to one width each; the last column is left ragged. Colours go on after: `paints[i]`. */
export function table(rows: readonly (readonly string[])[], paints: readonly (Paint | undefined)[] = []): string[] {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cells(cell))
  return rows.map(row =>
    row
      .map((cell, i) => {
        const painted = paints[i]?.(cell) ?? cell
        return i === row.length - 1 ? painted : painted + ' '.repeat(widths[i] - cells(cell))
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Columns a text takes: East Asian wide characters two, combining marks none. */
function cells(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}
