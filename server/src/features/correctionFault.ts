import type { Correction } from '../protocol/corrections'
import { t } from './words'

/** What a correction lacks, in words for people; null for nothing. */
export function correctionFault(correction: Correction): string | null {
  switch (correction.kind) {
    case 'samePerson':
    case 'sourceName':
      if (correction.as.trim() === '' || correction.name.trim() === '') return t('A name is missing.')
      return correction.as.trim() === correction.name.trim() ? t('That is its name already.') : null
    case 'outlet':
      return correction.outlet.trim() === '' ? t('A name is missing.') : null
    case 'published':
      return isDate(correction.date) ? null : t('A date is written like this: 2021-05-03.')
    default:
      return null
  }
}

function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
}
