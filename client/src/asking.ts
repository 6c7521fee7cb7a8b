import * as vscode from 'vscode'
import type { CorrectionChoice, CorrectionOffer } from '../../server/src/protocol/annotations'
import type { Correction } from '../../server/src/protocol/corrections'
import { withoutIcons } from './literal'

/** What was answered: the value of the field, null for nothing. */
interface Answer {
  readonly value: string | null
}

/** The correction of an offer, complete; undefined when the question it asks is left unanswered. */
export async function completed(offer: CorrectionOffer, given?: string): Promise<Correction | undefined> {
  const { field, correction } = offer
  if (field === null) return correction
  const answer = given === undefined ? await ask(offer) : answerOf(offer, given)
  return answer && ({ ...correction, [field]: answer.value } as Correction)
}

/** An answer in words: the choice that has them, else what may be typed. */
function answerOf({ choices, typed }: CorrectionOffer, given: string): Answer | undefined {
  const choice = choices.find(({ label, value }) => value === given || label === given)
  if (choice) return { value: choice.value }
  return typed === 'no' || problemOf(typed, given) !== undefined ? undefined : typedAnswer(typed, given)
}

function ask(offer: CorrectionOffer): Promise<Answer | undefined> {
  return offer.choices.length > 1 || offer.typed === 'no' ? pick(offer) : type(offer)
}

/** Choices by name; what is typed and none of them is a choice, too, where it may be. */
function pick({ title, prompt, choices, typed }: CorrectionOffer): Promise<Answer | undefined> {
  const quickPick = vscode.window.createQuickPick<ChoiceItem>()
  const known = choices.map(itemOf)
  const show = (value: string) => {
    quickPick.items = [...known, ...(typed === 'no' ? [] : typedItems(value, choices, typed))]
  }
  quickPick.title = title.replace(/…$/, '')
  quickPick.placeholder = prompt
  quickPick.matchOnDescription = true
  // It stays while the answer is looked up elsewhere.
  quickPick.ignoreFocusOut = true
  show('')
  return new Promise(resolve => {
    quickPick.onDidChangeValue(show)
    quickPick.onDidAccept(async () => {
      const [item] = quickPick.selectedItems
      if (item === undefined) return
      resolve(item.answer ?? (await type({ title, prompt, choices: [], typed })))
      quickPick.hide()
    })
    quickPick.onDidHide(() => {
      resolve(undefined)
      quickPick.dispose()
    })
    quickPick.show()
  })
}

interface ChoiceItem extends vscode.QuickPickItem {
  /** Missing where it is asked for. */
  readonly answer?: Answer
}

function itemOf({ label, description, value }: CorrectionChoice): ChoiceItem {
  return { label: withoutIcons(label), description: description && withoutIcons(description), answer: { value } }
}

/** "Other name…", which asks; or the name that was typed already. */
function typedItems(
  value: string,
  choices: readonly CorrectionChoice[],
  typed: CorrectionOffer['typed'],
): ChoiceItem[] {
  const text = value.trim()
  if (text === '') return [{ label: vscode.l10n.t('Other name…'), alwaysShow: true }]
  if (choices.some(choice => choice.value === text)) return []
  return [
    { label: withoutIcons(vscode.l10n.t('Other name: {0}', text)), alwaysShow: true, answer: typedAnswer(typed, text) },
  ]
}

/** A question whose answer is typed. */
async function type({
  title,
  prompt,
  typed,
  choices,
}: Pick<CorrectionOffer, 'title' | 'prompt' | 'typed' | 'choices'>) {
  const text = await vscode.window.showInputBox({
    title: title.replace(/…$/, ''),
    prompt,
    ignoreFocusOut: true,
    value: choices[0]?.value ?? '',
    validateInput: value => problemOf(typed, value),
  })
  return text === undefined ? undefined : typedAnswer(typed, text)
}

function typedAnswer(typed: CorrectionOffer['typed'], text: string): Answer {
  const value = text.replace(/\s+/g, ' ').trim()
  return { value: typed === 'optional' && value === '' ? null : value }
}

/** Why an answer cannot be taken. */
export function problemOf(typed: CorrectionOffer['typed'], text: string): string | undefined {
  const value = text.trim()
  if (typed === 'date')
    return isDate(value) ? undefined : vscode.l10n.t('A date is a year, a month and a day: 2025-06-04')
  if (typed === 'text' && value === '') return vscode.l10n.t('Type a name.')
  return undefined
}

/** Whether it is a day that there is, as "2025-06-04". */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Today, as a person has it. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
