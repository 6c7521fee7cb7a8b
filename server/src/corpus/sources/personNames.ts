import { distance } from 'fastest-levenshtein'

/** A person's name taken apart, folded: no case, accents, stops or titles. */
export interface PersonName {
  readonly given: string
  /** Initials or names between given name and surname. */
  readonly middle: string
  readonly surname: string
  /** "jr", "iii": a father and his son are two. */
  readonly suffix: string
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Short forms of given names that have little in common with the full one; the common ones of English. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `joe joseph,joey joseph,bill william,will william,billy william,bob robert,rob robert,bobby robert,jim james,jimmy james,mike michael,
  mick michael,tom thomas,tommy thomas,dan daniel,danny daniel,dave david,steve stephen,steven stephen,chris christopher,
  tony anthony,ted edward,ed edward,eddie edward,dick richard,rick richard,rich richard,chuck charles,charlie charles,
  matt matthew,nick nicholas,greg gregory,jeff jeffrey,geoff geoffrey,ben benjamin,sam samuel,andy andrew,drew andrew,
  ken kenneth,larry lawrence,jerry gerald,gerry gerald,pat patrick,pete peter,ron ronald,don donald,doug douglas,fred frederick,
  phil philip,phillip philip,tim timothy,liz elizabeth,beth elizabeth,betty elizabeth,kate katherine,kathy katherine,cathy catherine,
  sue susan,debbie deborah,deb deborah,barb barbara,peggy margaret,maggie margaret,meg margaret,jenny jennifer,jen jennifer,
  becky rebecca,vicky victoria,val valerie,abe abraham,al albert,alex alexander,nate nathan,zach zachary,mitch mitchell,newt newton`
    .split(/,\s*/)
    .map(pair => pair.split(' ') as [string, string]),
)

/** A name without case, accents, stops and the Arabic article ("al-Masri"). A hyphen parts given names ("Ada-Lou Quist" is "Ada Lou Quist") and joins surnames. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s\b/g, '')
    .replace(/(?<![^\s])(?:al|el|ul)[-‐‑](?=\S)/g, '')
    .replace(/[-‐‑](?=\S*\s)/g, ' ')
    .replace(/[^\p{L}\p{N}\s]+/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
}

/** A full name taken apart; null for a single word. */
export function parseName(name: string): PersonName | null {
  const words = foldName(name).split(' ')
  const suffix = words.length > 2 && SUFFIXES.has(words[words.length - 1]) ? words.pop()! : ''
  if (words.length < 2) return null
  return { given: words[0], middle: words.slice(1, -1).join(' '), surname: words[words.length - 1], suffix }
}

/** What transliterations of one name have in common: its consonants, alike ones made the same. */
function skeleton(name: string): string {
  const consonants = name
    .replace(/sch|sh/g, 's')
    .replace(/ts|tz|cz/g, 'z')
    .replace(/ck|kh|qu|[cqg]h?/g, 'k')
    .replace(/ph|v|w/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1')
  return consonants || name.slice(0, 1)
}

/** Names that can be one person share this key: the surname's consonants and how the given name begins. */
export function nameKey({ given, surname }: PersonName): string {
  const initial = (NICKNAMES.get(given) ?? given).slice(0, 1)
  return `${skeleton(surname)} ${'cq'.includes(initial) ? 'k' : 'ij'.includes(initial) ? 'y' : initial}`
}

/** Whether two surnames can be spellings of one. */
export function nearSurname(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return shorter >= 5 && skeleton(a) === skeleton(b) && distance(a, b) <= (shorter >= 8 ? 3 : 2)
}

/** Whether two given names can be one: equal, a nickname, spellings of one. An initial is another question. */
export function nearGiven(a: string, b: string): boolean {
  if (a === b || (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b)) return true
  return Math.min(a.length, b.length) >= 4 && skeleton(a) === skeleton(b) && distance(a, b) <= 2
}

/** Whether one is the initial of the other. */
export function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether middle names exclude that two names are one ("George W.", "George H. W."). */
export function middlesDiffer(a: string, b: string): boolean {
  return a !== '' && b !== '' && a[0] !== b[0] ? true : a.length > 0 && b.length > 0 && !initialsAgree(a, b)
}

function initialsAgree(a: string, b: string): boolean {
  const initials = (s: string) =>
    s
      .split(' ')
      .map(word => word[0])
      .join('')
  return initials(a).startsWith(initials(b)) || initials(b).startsWith(initials(a))
}
