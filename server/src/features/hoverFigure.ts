import type { Quantity } from '../analysis/article'
import type { Member } from '../corpus/model'
import type { Document } from './document'
import { type Finding, findingsOf, findingsTouching } from './findings'
import { whyLines } from './findingWords'
import { checkedLines, findingLine, verdictLine } from './hoverQuotation'
import { type Card, type Inline, type Line, shorten, type Table } from './markdown'
import { nameList } from './names'
import { articleLabel, linkTo } from './places'
import type { Target } from './target'
import { dateWords, numberWords, t } from './words'

type FigureTarget = Extract<Target, { kind: 'figure' }>

/** What a figure is of and who gives it, and each article's value with its sentence. */
export function figureCard(document: Document, target: FigureTarget): Card {
  const [weightiest, second] = findingsAt(document, target)
  const lines = [headLine(document, target), ...checkedLines(document, [target.span])]
  if (!weightiest) return { lines: [...lines, [t('No other article gives this.')]] }
  const why = whyLines(weightiest.reference).join(' ')
  return {
    lines: [...lines, verdictLine(weightiest.reference)],
    table: memberTable(document, weightiest),
    below: [...(why === '' ? [] : [[shorten(why, 200)]]), ...(second ? [findingLine(second.reference)] : [])],
  }
}

/** Cross-references of the figure's claim; of its place where it has no claim of its own. */
export function findingsAt({ corpus, uri }: Document, { claim, span }: FigureTarget): readonly Finding[] {
  return claim === null ? findingsTouching(corpus, uri, span) : findingsOf(corpus, uri, { kind: 'claim', index: claim })
}

function headLine(document: Document, { quantity, claim, span }: FigureTarget): Line {
  const { article, corpus, uri } = document
  const words = document.text?.slice(span.start, span.end) ?? article.claims[claim ?? -1]?.text ?? t('Figure')
  const givers =
    quantity === null
      ? corpus.sourcesOf(uri, article.claims[claim ?? -1]?.givers ?? [])
      : corpus.giversOf({ uri, index: quantity })
  const about = quantity === null ? null : corpus.about({ uri, index: quantity })
  const meaning = quantity === null ? null : meaningOf(article.quantities[quantity])
  const parts = [about, meaning, givers.length > 0 ? t('given by {0}', nameList(corpus, givers)) : null]
  return [{ bold: shorten(words, 80) }, ...parts.flatMap(part => (part ? [` · ${shorten(part, 100)}`] : []))]
}

/** What the words allow, where they do not say it plainly: "40 or more", "15 December 2021". */
function meaningOf({ date, hedge, low, high, lowClosed, highClosed }: Quantity): string | null {
  if (date)
    return date.granularity === 'day' || date.granularity === 'time'
      ? dateWords(date.start)
      : t('{0} until {1}', dateWords(date.start), dateWords(date.end))
  if (hedge === null || low === high) return null
  if (high === null) return lowClosed ? t('{0} or more', number(low!)) : t('over {0}', number(low!))
  if (low === null) return highClosed ? t('{0} or less', number(high)) : t('under {0}', number(high))
  return t('{0} to {1}', number(low), number(high))
}

/** Three decimals at most, thousands parted. */
function number(value: number): string {
  return numberWords(value)
}

function memberTable({ corpus, uri }: Document, { reference, member: own }: Finding): Table {
  const isOwn = (member: Member) => member.uri === uri && member.start === own.start
  const rows = everyGroupFirst(reference.members, own).map(member => {
    const value: Inline = isOwn(member) ? { bold: shorten(member.text, 60) } : shorten(member.text, 60)
    return [
      [value],
      [shorten(nameList(corpus, member.sources) || t('the article'), 60)],
      [{ link: shorten(articleLabel(corpus, member.uri), 40), uri: linkTo(corpus, member.uri, member.start) }],
      [shorten(member.context, 140)],
    ]
  })
  return { head: [t('Value'), t('Given by'), t('Article'), t('Sentence')], rows }
}

/** The member at hand, then one of every other group, so that five rows show what differs, then the rest. */
function everyGroupFirst(members: readonly Member[], own: Member): Member[] {
  const others = members.filter(member => member !== own)
  const first = others.filter(
    (member, i) => member.group !== own.group && others.findIndex(other => other.group === member.group) === i,
  )
  return [own, ...first, ...others.filter(member => !first.includes(member))]
}
