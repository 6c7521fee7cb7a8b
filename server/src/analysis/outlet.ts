import type { FrontMatter } from './frontMatter'

/** News agencies by the names under which they sign, for lines that hold nothing else and for bylines. */
const AGENCIES: ReadonlySet<string> = new Set([
  ...['AP', 'Associated Press', 'The Associated Press', 'AFP', 'Agence France-Presse', 'Reuters', 'Thomson Reuters'],
  ...['UPI', 'United Press International', 'PTI', 'Press Trust of India', 'ANI', 'IANS', 'UNI', 'Xinhua', 'TASS'],
  ...['Interfax', 'RIA Novosti', 'Sputnik', 'dpa', 'DPA', 'EFE', 'ANSA', 'Kyodo', 'Kyodo News', 'Yonhap', 'KCNA'],
  ...['Bloomberg', 'PA', 'PA Media', 'Press Association', 'AAP', 'The Canadian Press', 'Canadian Press', 'Anadolu'],
  ...['Anadolu Agency', 'IRNA', 'SPA', 'WAM', 'MENA', 'Bernama', 'Antara', 'BNS', 'PAP', 'CTK', 'MTI', 'Belga', 'NTB'],
  ...['TT', 'APA', 'SDA', 'Keystone-SDA', 'Ukrinform', 'Jiji', 'Jiji Press', 'CNA', 'VOA', 'Voice of America'],
])

/** The agency that a line or a part of a byline names and nothing else; null when it is none. */
export function agencyOf(part: string): string | null {
  const name = part.replace(/^[\s(|–—-]+|[\s)|.–—-]+$/g, '')
  return name.length <= 40 && AGENCIES.has(name) ? name : null
}

/** What may say who published the article, read off the page. */
export interface OutletSigns {
  /** Last segment of the page title ("… | World | DW"). */
  readonly pageTitle: string | null
  readonly byline: string | null
  /** Line of its own with an outlet's or agency's name. */
  readonly outletLine: string | null
  /** In the brackets of the dateline. */
  readonly dateline: string | null
}

/** Who published the article: who saved it says so, else the page, else the agency that signs, else the address. */
export function chooseOutlet(front: FrontMatter | null, signs: OutletSigns): string | null {
  return (
    front?.outlet ??
    signs.pageTitle ??
    signs.byline ??
    signs.outletLine ??
    (front?.url ? null : signs.dateline) ??
    (front?.url ? hostName(front.url) : null) ??
    signs.dateline
  )
}

/** Host of an address as people write it: without scheme, port and "www.", "edition." and the like; null when it has none. */
export function hostName(url: string): string | null {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([a-z0-9.-]+)/i.exec(url.slice(0, 2000))
  const host = match?.[1]
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile|amp|edition|en|eng|english|us|uk)\.(?=[^.]+\.)/, '')
  return host?.includes('.') ? host : null
}
