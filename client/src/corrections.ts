import * as vscode from 'vscode'
import type { Row } from '../../server/src/protocol'
import {
  type AnnotatedPlace,
  type Annotation,
  type CorrectionOffer,
  CorrectionsRequest,
} from '../../server/src/protocol/annotations'
import type { CorrectionKind } from '../../server/src/protocol/corrections'
import { type Annotations, fromRange } from './annotations'
import { completed } from './asking'
import { type Confirmation, say } from './confirmation'
import { withoutIcons } from './literal'
import type { Server } from './server'

/** What correcting works on. */
interface Correcting {
  readonly server: Server
  readonly annotations: Annotations
  readonly confirmation: Confirmation
}

/** Commands that set one thing right, each with the kind of its correction. */
const COMMANDS: Readonly<Record<string, CorrectionKind>> = {
  'corroborate.correctSpeaker': 'speaker',
  'corroborate.samePerson': 'samePerson',
  'corroborate.otherPerson': 'otherPerson',
  'corroborate.notPerson': 'notPerson',
  'corroborate.notQuotation': 'notQuotation',
  'corroborate.markQuotation': 'quotation',
  'corroborate.notSameFact': 'notSameFact',
  'corroborate.notConflict': 'notConflict',
  'corroborate.renameSource': 'sourceName',
  'corroborate.correctOutlet': 'outlet',
  'corroborate.correctDate': 'published',
}

/** Kinds that are about a whole article, wherever in it the cursor is. */
const WHOLE: readonly CorrectionKind[] = ['outlet', 'published']

/** Kinds that are about a finding, where a row of its statements says which. */
const OF_FINDINGS: readonly CorrectionKind[] = ['notSameFact', 'notConflict']

/**
 * Corrections: at the cursor, of a row, or as a code action offers them. The server says what can be corrected; what it needs
 * to know is asked here. Undo and redo take back the last thing that was annotated.
 */
export function registerCorrections(correcting: Correcting): vscode.Disposable {
  const { server, annotations, confirmation } = correcting
  server.annotate = async ({ edits }) => tell(confirmation, annotations, await annotations.annotate(...edits))
  server.renamed = () => tellOfNewest(annotations, confirmation)
  const commands: Readonly<Record<string, (given: never, answer: never) => unknown>> = {
    'corroborate.correct': (given?: Row | CorrectionOffer, answer?: string) => correct(correcting, given, answer),
    'corroborate.restoreFinding': (row?: Row) => restore(correcting, row),
    'corroborate.undoCorrection': () => undo(correcting, false),
    'corroborate.redoCorrection': () => undo(correcting, true),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    ...Object.entries(COMMANDS).map(([id, kind]) =>
      vscode.commands.registerCommand(id, (row?: Row, answer?: string) => correctKind(correcting, kind, row, answer)),
    ),
  )
}

/** One kind of correction of what is pointed at. */
async function correctKind(correcting: Correcting, kind: CorrectionKind, row?: Row, answer?: string): Promise<void> {
  const at = placeFor(kind, row)
  if (at === undefined) return say(vscode.l10n.t('Open an article first.'))
  const offer = (await offersAt(correcting.server, at)).find(({ correction }) => correction.kind === kind)
  if (offer === undefined) return say(noneMessage(kind))
  await make(correcting, offer, answer)
}

/** The correction of a code action; without one, all that can be corrected, to choose from. */
async function correct(correcting: Correcting, given?: Row | CorrectionOffer, answer?: string): Promise<void> {
  if (given !== undefined && 'correction' in given) return make(correcting, given, answer)
  const at = placeFor(undefined, given)
  if (at === undefined) return say(vscode.l10n.t('Open an article first.'))
  const offers = await offersAt(correcting.server, at)
  const whole = at.range && at.finding === undefined ? await offersAt(correcting.server, { uri: at.uri }) : []
  const kinds = new Set(offers.map(({ correction }) => correction.kind))
  const all = [...offers, ...whole.filter(({ correction }) => !kinds.has(correction.kind))]
  if (all.length === 0) return say(vscode.l10n.t('This is no article.'))
  const items = all.map(offer => ({ label: withoutIcons(offer.title), offer }))
  const title = vscode.l10n.t('What Is to Be Corrected?')
  const chosen = await vscode.window.showQuickPick(items, { title })
  if (chosen) await make(correcting, chosen.offer)
}

async function offersAt(server: Server, at: AnnotatedPlace): Promise<readonly CorrectionOffer[]> {
  if ((await server.startIfArticles()) === undefined) return []
  await server.whenIdle()
  return (await server.request(CorrectionsRequest, { at }))?.offers ?? []
}

/** Where a correction is put: the place of the row, else the selection. */
function placeFor(kind: CorrectionKind | undefined, row?: Row): AnnotatedPlace | undefined {
  const place = row?.place ?? placeAtCursor()
  if (place === undefined || kind === undefined) return place
  if (WHOLE.includes(kind)) return { uri: place.uri }
  return OF_FINDINGS.includes(kind) || row?.kind === 'finding' ? place : { uri: place.uri, range: place.range }
}

/** What is selected, or stands at the cursor. */
export function placeAtCursor(): Required<Pick<AnnotatedPlace, 'uri' | 'range'>> | undefined {
  const editor = vscode.window.activeTextEditor
  return editor && { uri: editor.document.uri.toString(), range: fromRange(editor.selection) }
}

async function make({ annotations, confirmation }: Correcting, offer: CorrectionOffer, answer?: string): Promise<void> {
  const correction = await completed(offer, answer)
  if (correction === undefined) return
  const ids = await annotations.annotate({ kind: 'correct', at: offer.at, correction })
  tell(confirmation, annotations, ids, offer.title)
}

/** Says what was annotated. */
export function tell(
  confirmation: Confirmation,
  annotations: Annotations,
  ids: readonly string[] | undefined,
  otherwise = '',
): void {
  if (ids !== undefined) confirmation.done(annotations.find(ids[0] ?? '')?.summary ?? otherwise)
}

/** Says what the server annotated by itself, when a source was renamed. */
async function tellOfNewest(annotations: Annotations, confirmation: Confirmation): Promise<void> {
  await annotations.list()
  const time = ({ modified, created }: Annotation) => modified ?? created ?? ''
  const [newest] = [...annotations.all].sort((a, b) => (time(a) < time(b) ? 1 : -1))
  if (newest) confirmation.done(newest.summary)
}

/** Takes away what dismisses a finding. */
async function restore({ annotations, confirmation }: Correcting, row?: Row): Promise<void> {
  const finding = row?.place?.finding
  const dismissing = annotations.all.filter(
    ({ correction, finding: of }) => of === finding && correction !== null && OF_FINDINGS.includes(correction.kind),
  )
  if (finding === undefined || dismissing.length === 0)
    return say(vscode.l10n.t('There is no such finding at the cursor.'))
  if (await annotations.annotate(...dismissing.map(({ id }) => ({ kind: 'delete', id }) as const)))
    confirmation.done(vscode.l10n.t('Finding restored'))
}

async function undo({ annotations, confirmation, server }: Correcting, redo: boolean): Promise<void> {
  const nothing = redo ? vscode.l10n.t('There is nothing to do again.') : vscode.l10n.t('There is nothing to undo.')
  if ((await server.startIfArticles()) === undefined) return say(nothing)
  await server.whenIdle()
  const done = await annotations.undo(redo)
  if (done === undefined) return
  if (done === null) return say(nothing)
  if (redo) return confirmation.done(done)
  confirmation.hide()
  say(vscode.l10n.t('Undone: {0}', withoutIcons(done)))
}

function noneMessage(kind: CorrectionKind): string {
  switch (kind) {
    case 'speaker':
    case 'notQuotation':
      return vscode.l10n.t('There is no quotation at the cursor.')
    case 'quotation':
      return vscode.l10n.t('Select the words of the quotation first.')
    case 'notSameFact':
    case 'notConflict':
      return vscode.l10n.t('There is no such finding at the cursor.')
    case 'outlet':
    case 'published':
      return vscode.l10n.t('This is no article.')
    default:
      return vscode.l10n.t('There is no name at the cursor.')
  }
}
