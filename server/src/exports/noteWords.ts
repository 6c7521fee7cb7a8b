import type { Annotation } from '../annotations/model'
import type { Correction } from '../protocol/corrections'

/** What an annotation says, in English, the language of exports. */
export function noteWords({ correction, status, text, tags }: Annotation): string {
  if (correction) return correctionWords(correction)
  const facts = status && [status.value, status.source, status.date].filter(Boolean).join(', ')
  return [facts, text, tags.map(tag => `#${tag}`).join(' ')].filter(Boolean).join(' · ')
}

function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return `speaker: ${correction.speaker ?? 'unknown'}`
    case 'samePerson':
      return `${correction.name} is ${correction.as}`
    case 'otherPerson':
      return `${correction.name} is not ${correction.than}${correction.label ? `, but ${correction.label}` : ''}`
    case 'notPerson':
      return correction.is === 'nothing'
        ? `${correction.name} is no person`
        : `${correction.name} is a ${correction.is}`
    case 'notQuotation':
      return 'not a quotation'
    case 'quotation':
      return `a quotation${correction.speaker ? ` of ${correction.speaker}` : ''}`
    case 'notSameFact':
      return 'not the same fact'
    case 'notConflict':
      return `not a conflict${correction.reason ? `: ${correction.reason}` : ''}`
    case 'sourceName':
      return `${correction.name} is called ${correction.as}`
    case 'outlet':
      return `outlet: ${correction.outlet}`
    case 'published':
      return `published: ${correction.date}`
  }
}
