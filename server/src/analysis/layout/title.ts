import { agencyOf, hasOutletWord } from './outlet'

/** A page title: headline, section, site ("Bridge opens | World | The Herald"). Offsets are into the line. */
export interface PageTitle {
  readonly titleEnd: number
  /** Start of what follows the headline, its bar left out. */
  readonly siteStart: number
  readonly outlet: string | null
}

/** Reads a headline that carries the name of its site behind bars or a dash; null when it does not. */
export function readPageTitle(line: string): PageTitle | null {
  if (line.length > 300) return null
  return byBars(line) ?? byDash(line)
}

function byBars(line: string): PageTitle | null {
  const bar = /\s+[|»]\s+(?=\S)/.exec(line)
  if (!bar || bar.index < 10) return null
  const segments = line.slice(bar.index).split(/\s+[|»]\s+/)
  const last = segments[segments.length - 1].trim()
  const outlet = /\p{L}/u.test(last) && last.length <= 40 ? last : null
  return { titleEnd: bar.index, siteStart: bar.index + bar[0].length, outlet }
}

/** Behind a dash only a name with a word that outlets bear counts: headlines have dashes of their own. */
function byDash(line: string): PageTitle | null {
  const dash = /\s+[–—-]\s+(?=[^–—]*$)(?!.*\s-\s)/.exec(line)
  if (!dash || dash.index < 20) return null
  const last = line.slice(dash.index + dash[0].length).trim()
  if (last.length > 40 || last.split(/\s+/).length > 5 || !(agencyOf(last) ?? hasOutletWord(last))) return null
  if (
    !/^(?:[\p{Lu}\d][\p{L}\d.’'&-]*|of|and|the|for|de)(?:\s(?:[\p{Lu}\d&][\p{L}\d.’'&-]*|of|and|the|for|de))*$/u.test(
      last,
    )
  )
    return null
  return { titleEnd: dash.index, siteStart: dash.index + dash[0].length, outlet: last }
}
