import type { Claim } from '../../analysis/article'
import type { Corpus, CrossReference } from '../../corpus/model'
import { findingMessage, verdictMeaning, verdictWord, whyLines } from '../findingWords'
import { t } from '../words'
import { statements } from './fact'
import { heading, line, type Report } from './report'

/** Why statements were taken for the same fact, which words decided that, and what quiets the finding. */
export function whyReport(corpus: Corpus, reference: CrossReference): Report {
  const { verdict, severity } = reference
  const words = decidingWords(corpus, reference)
  const reasons = whyLines(reference)
  return [
    line(findingMessage(reference)),
    line(),
    heading(t('What it means')),
    line(`${verdictWord(verdict)}: ${verdictMeaning(verdict)}`),
    line(),
    heading(t('What the articles say')),
    ...statements(corpus, reference),
    line(),
    heading(t('Why these were taken for the same fact')),
    ...(reasons.length > 0 ? reasons.map(line) : [line(t('They use the same words.'))]),
    line(),
    heading(t('Which words decided')),
    line(words.length > 0 ? words.join(', ') : t('No single words: the statements as a whole.')),
    line(),
    heading(t('How to quiet it')),
    line(
      verdict === 'agrees' || severity === 'none'
        ? t('It is no problem: it is shown in hovers and views only.')
        : t(
            'Correct it (Ctrl+.) where it was misread; or set corroborate.severity.{0} to "none", or leave an article out by corroborate.exclude.',
            verdict,
          ),
    ),
  ]
}

/** Words that all statements share, as the first has them: of quotations their words, of claims those of their sentences. */
function decidingWords(corpus: Corpus, { members }: CrossReference): string[] {
  const sets = members.slice(0, MOST_MEMBERS).map(({ uri, item }) => {
    const article = corpus.article(uri)
    if (item.kind === 'quotation') return new Set(article?.quotations[item.index]?.words ?? [])
    const claim = article?.claims[item.index]
    return new Set(claim ? claimWords(claim) : [])
  })
  const [first = new Set<string>(), ...others] = sets
  const shared = [...first].filter(word => others.every(set => set.has(word)))
  const written = (members[0]?.context ?? '').match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const found = shared.flatMap(word => written.find(each => each.toLowerCase().startsWith(word)) ?? [])
  return [...new Set(found)].slice(0, MOST_WORDS)
}

/** Statements that are looked at for shared words, and words that are named, at most. */
const MOST_MEMBERS = 50
const MOST_WORDS = 40

/** Lemmas of what is counted, of what happened and of the words around. */
function claimWords({ head, event, predicate, topic, qualifiers }: Claim): string[] {
  return [head, event, predicate, ...(qualifiers ?? []), ...(topic ?? [])].filter(word => typeof word === 'string')
}
