import type { Span } from '../analysis/article'
import type { Corpus, CrossReference } from '../corpus/model'
import type { Correction, Evidence, EvidenceStatus } from '../protocol/corrections'
import { shorten } from './markdown'
import { dateWords, t } from './words'

/** What a correction says, on one line. */
export function correctionSummary(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return correction.speaker === null ? t('Speaker: unknown') : t('Speaker: {0}', correction.speaker)
    case 'samePerson':
      return t('{0} is {1}', correction.name, correction.as)
    case 'otherPerson':
      return correction.label === null
        ? t('{0} is not {1}', correction.name, correction.than)
        : t('{0} is not {1}, but {2}', correction.name, correction.than, correction.label)
    case 'notPerson':
      return notPersonSummary(correction)
    case 'notQuotation':
      return t('Not a quotation')
    case 'quotation':
      return correction.speaker === null ? t('A quotation') : t('A quotation of {0}', correction.speaker)
    case 'notSameFact':
      return t('Not the same fact')
    case 'notConflict':
      return correction.reason === null ? t('Not a conflict') : t('Not a conflict: {0}', correction.reason)
    case 'sourceName':
      return t('{0} is shown as {1}', correction.name, correction.as)
    case 'outlet':
      return t('Outlet: {0}', correction.outlet)
    case 'published':
      return t('Published: {0}', dateWords(correction.date))
  }
}

function notPersonSummary({ name, is }: Extract<Correction, { kind: 'notPerson' }>): string {
  switch (is) {
    case 'nothing':
      return t('{0} is not a person', name)
    case 'organisation':
      return t('{0} is an organisation', name)
    case 'group':
      return t('{0} is a group', name)
    case 'place':
      return t('{0} is a place', name)
  }
}

/** "Verified: court records, 3 May 2021". */
export function statusSummary({ value, source, date }: EvidenceStatus): string {
  const facts = [source, date && dateWords(date)].filter(Boolean).join(', ')
  return facts === '' ? evidenceWord(value) : `${evidenceWord(value)}: ${facts}`
}

/** What a state of checking is called. */
export function evidenceWord(value: Evidence): string {
  switch (value) {
    case 'unchecked':
      return t('Unchecked')
    case 'verified':
      return t('Verified')
    case 'false':
      return t('False')
    case 'unverifiable':
      return t('Unverifiable')
  }
}

/** That a person has set something right, and who. */
export function correctedWords({ by }: { readonly by: string | null }): string {
  return by === null ? t('corrected by you') : t('corrected by {0}', shorten(by, LONGEST_NAME))
}

/** Characters of a name at most. */
const LONGEST_NAME = 60

/** What a person has decided about a finding. */
export function judgementLines({ dismissed, status }: CrossReference): string[] {
  return [...(dismissed ? [dismissedWords(dismissed)] : []), ...(status ? [statusSummary(status)] : [])]
}

function dismissedWords({ reason, by }: NonNullable<CrossReference['dismissed']>): string {
  const who = by === null ? t('dismissed by you') : t('dismissed by {0}', shorten(by, LONGEST_NAME))
  return reason ? `${who}: ${reason}` : who
}

/** What a person has found out about the statements at a span, by themselves. */
export function statusLines(corpus: Corpus, uri: string, span: Span): string[] {
  const found = corpus.judgements(uri, span)
  return found.flatMap(({ finding, status }) => (finding === null && status ? [statusSummary(status)] : []))
}
