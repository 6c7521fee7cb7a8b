import * as l10n from '@vscode/l10n'
import spanish from './words.es.json'

/** Texts of the interface by their English form, in the languages that there are besides English. */
const BUNDLES: Readonly<Record<string, Record<string, string>>> = { es: spanish }

/** The language that is spoken. */
let spoken = 'en'

/** How that language writes numbers, days and months. Each takes long to make: they are made when one is asked for, and kept. */
let made: ReturnType<typeof formatsOf> | null = null

const formats = () => (made ??= formatsOf(spoken))

function formatsOf(locale: string) {
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
}

/** Sets the language that the interface speaks from now on: a language tag, as editors name theirs ("es", "pt-br"). */
export function speak(tag: string): void {
  const locale = isLanguage(tag) ? tag : 'en'
  if (locale !== spoken) made = null
  spoken = locale
  l10n.config({ contents: BUNDLES[locale.slice(0, 2).toLowerCase()] ?? {} })
}

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/** A text of the interface in the language that is spoken, with `{0}`, `{1}` … replaced; English where it has no other. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  return l10n.t(message, ...values.map(value => (typeof value === 'number' ? numberWords(value) : value)))
}

/** A number as people of that language write it: three decimals at most, thousands parted. */
export function numberWords(value: number): string {
  return formats().number.format(value)
}

/** An ISO date as people of that language write it; times keep their clock. */
export function dateWords(iso: string): string {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(time)) return iso
  const day = formats().day.format(time)
  return iso.length > 10 ? `${day}, ${iso.slice(11, 16)}` : day
}

/** A month of a year, as people write it. */
export function monthWords(iso: string): string {
  const time = Date.parse(`${iso.slice(0, 7)}-01T00:00:00Z`)
  if (Number.isNaN(time)) return iso
  return formats().month.format(time)
}
