import { holdsPageWord, isPageWord } from './boilerplate'
import type { FrontMatter } from './frontMatter'
import { wordCount } from './shape'

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

/** The outlet that a line of its own above the article names ("PTI", "The Port Alder Herald"); null for sections and the like. */
export function readOutletLine(line: string): string | null {
  if (line.length > 40) return null
  const site = readSiteHeader(line)
  if (site !== null) return site
  return (OUTLET_WORD.test(line) || /^(?:Radio|Daily)\s/.test(line)) && isNamed(line) ? line : agencyOf(line)
}

/** Whether a line with a word that outlets bear is a name: capitals, and a word that is no other furniture of pages. */
function isNamed(line: string): boolean {
  const words = line.split(/\s+/)
  if (words.length > 5 || !words.every(word => /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(word))) return false
  const others = words.filter(word => !OUTLET_WORD.test(word))
  return others.length > 0 && !others.some(isPageWord)
}

/** The site that a header names beside a section or edition ("Radio Solveig | News in English"); null when it is no such line. */
function readSiteHeader(line: string): string | null {
  if (!/\s[|»–—-]\s/.test(line)) return null
  const [site, ...sections] = line.split(/\s+[|»–—-]\s+/)
  const capitalised = site.split(/\s+/).every(word => /^\p{Lu}/u.test(word))
  if (sections.length !== 1 || !capitalised || wordCount(site) > 3 || wordCount(sections[0]) > 3) return null
  return holdsPageWord(sections[0]) && !holdsPageWord(site) ? site : null
}

/** Words that outlets bear in their names. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Telegraph|Gazette|Chronicle|Press|Daily|Weekly|Observer|Star|Sun|Mail|Today|Radio|Magazine|Review|Standard|Independent|Broadcasting|Agency|Wire|Online|Inquirer|Dispatch|Courier|Register|Globe|Examiner|Bulletin|Monitor|[A-Z][\w-]*\.(?:com|org|net))$|\bTV\b/

/** Whether a part of a page title or byline reads as an outlet's name by its words ("The Port Alder Herald"). */
export function hasOutletWord(part: string): boolean {
  return OUTLET_WORD.test(part)
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

/** Whether a name as an article writes it is that of its outlet, given by name or by address: "the Beacon" in dailybeacon.example. */
export function isOutletName(outlet: string, name: string): boolean {
  const [known, said] = [outlet, name].map(text => text.toLowerCase().replace(/^the /, ''))
  if (known === said || known.endsWith(` ${said}`)) return true
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(known)) return false
  const label = known
    .replace(/^www\./, '')
    .split('.')[0]
    .replace(/-/g, '')
  const joined = said.replace(/[ -]/g, '')
  return label === joined || (joined.length >= 4 && label.endsWith(joined))
}
