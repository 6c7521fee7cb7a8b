import { l10n } from 'vscode'
import type { FindingKind, Sort, VERDICTS } from '../../server/src/protocol'

/** What a verdict is called. */
export function verdictWord(verdict: (typeof VERDICTS)[number]): string {
  switch (verdict) {
    case 'conflicts':
      return l10n.t('conflicts')
    case 'disputed':
      return l10n.t('disputed')
    case 'updated':
      return l10n.t('updated')
    case 'varies':
      return l10n.t('varies')
    case 'agrees':
      return l10n.t('agrees')
  }
}

/** What a kind of finding is called. */
export function kindWord(kind: FindingKind): string {
  switch (kind) {
    case 'quantity':
      return l10n.t('figures')
    case 'date':
      return l10n.t('dates')
    case 'wording':
      return l10n.t('wordings')
    case 'attribution':
      return l10n.t('speakers')
    case 'characterisation':
      return l10n.t('characterisations')
  }
}

/** What an order of rows is called. */
export function sortWord(sort: Sort): string {
  switch (sort) {
    case 'count':
      return l10n.t('Most first')
    case 'name':
      return l10n.t('Name')
    case 'place':
      return l10n.t('Place in the folder')
    case 'date':
      return l10n.t('Date of publication')
    case 'weight':
      return l10n.t('Weight of the verdict')
  }
}
