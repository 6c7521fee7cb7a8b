import * as vscode from 'vscode'
import { EVIDENCE, type Evidence, type EvidenceStatus } from '../../server/src/protocol/corrections'
import { isDate, problemOf, today } from './asking'
import { evidenceWord } from './noteWords'

/** How a step was left: with an answer, by its button for the one before, or by leaving the question alone. */
type Left<T> = { readonly answer: T } | 'back' | 'away'

const STEPS = 3

/**
 * Asks for status, source and date, one after the other, and back again. Whoever leaves after the status has said what
 * there is to say: it is taken as of today, with the source if that was answered.
 */
export async function askEvidence(known: EvidenceStatus | null): Promise<EvidenceStatus | undefined> {
  let value = known?.value
  let source: string | undefined
  for (let step = 1; ; ) {
    if (step === 1) {
      const left = await pickValue(value)
      if (typeof left === 'string') return undefined
      value = left.answer
      if (value === 'unchecked') return { value, source: null, date: null }
      step = 2
    }
    const status = value!
    const before = status === known?.value ? known : null
    if (step === 2) {
      const left = await typeSource(status, source ?? before?.source ?? '')
      if (left === 'away') return { value: status, source: source ?? before?.source ?? null, date: today() }
      if (left !== 'back') source = left.answer
      step = left === 'back' ? 1 : 3
    }
    if (step === 3) {
      const left = await typeDate(status, before?.date ?? today())
      if (left !== 'back')
        return { value: status, source: source || null, date: left === 'away' ? today() : left.answer || null }
      step = 2
    }
  }
}

/** The states that say something first. */
function pickValue(known: Evidence | undefined): Promise<Left<Evidence>> {
  const quickPick = vscode.window.createQuickPick<vscode.QuickPickItem & { value: Evidence }>()
  const values = [...EVIDENCE].sort((a, b) => Number(a === 'unchecked') - Number(b === 'unchecked'))
  quickPick.title = vscode.l10n.t('Evidence Status')
  quickPick.step = 1
  quickPick.totalSteps = STEPS
  quickPick.items = values.map(value => ({
    label: evidenceWord(value),
    description: value === known ? vscode.l10n.t('as it is now') : undefined,
    value,
  }))
  quickPick.activeItems = quickPick.items.filter(({ value }) => value === known)
  return shown(quickPick, () => {
    const [item] = quickPick.selectedItems
    return item && { answer: item.value }
  })
}

function typeSource(status: Evidence, proposed: string): Promise<Left<string>> {
  const prompt = vscode.l10n.t('By what was it checked: a document, a call, an address? (optional)')
  return type(2, status, prompt, proposed, () => undefined)
}

function typeDate(status: Evidence, proposed: string): Promise<Left<string>> {
  const prompt = vscode.l10n.t('When was it checked? (optional)')
  return type(3, status, prompt, proposed, text => {
    return text === '' || isDate(text) ? undefined : problemOf('date', text)
  })
}

/** A question whose answer is typed; it stays while the answer is looked up elsewhere. */
function type(
  step: number,
  status: Evidence,
  prompt: string,
  proposed: string,
  fault: (text: string) => string | undefined,
): Promise<Left<string>> {
  const box = vscode.window.createInputBox()
  box.title = evidenceWord(status)
  box.step = step
  box.totalSteps = STEPS
  box.prompt = prompt
  box.value = proposed
  box.ignoreFocusOut = true
  box.buttons = [vscode.QuickInputButtons.Back]
  box.onDidChangeValue(text => {
    box.validationMessage = fault(text.trim())
  })
  return shown(box, () => {
    const answer = box.value.trim()
    box.validationMessage = fault(answer)
    return box.validationMessage === undefined ? { answer } : undefined
  })
}

/** Shows a question until it is left. An answer that cannot be taken leaves it open. */
function shown<T>(
  input: vscode.QuickPick<vscode.QuickPickItem & { value: Evidence }> | vscode.InputBox,
  answer: () => { readonly answer: T } | undefined,
): Promise<Left<T>> {
  return new Promise(resolve => {
    const leave = (left: Left<T>) => {
      resolve(left)
      input.dispose()
    }
    input.onDidTriggerButton(button => {
      if (button === vscode.QuickInputButtons.Back) leave('back')
    })
    input.onDidAccept(() => {
      const given = answer()
      if (given) leave(given)
    })
    input.onDidHide(() => leave('away'))
    input.show()
  })
}
