import * as vscode from 'vscode'
import type { Row } from '../../server/src/protocol'
import type { AnnotatedPlace, Annotation, AnnotationEdit } from '../../server/src/protocol/annotations'
import type { Evidence, EvidenceStatus } from '../../server/src/protocol/corrections'
import { type Annotations, isSame, toRange } from './annotations'
import { askEvidence } from './askEvidence'
import { today } from './asking'
import { type Confirmation, say } from './confirmation'
import { placeAtCursor, tell } from './corrections'
import type { NoteRow } from './noteRows'
import { evidenceWord } from './noteWords'

/** What states of checking are kept in and told by. */
export interface Checking {
  readonly annotations: Annotations
  readonly confirmation: Confirmation
}

const COMMANDS: Readonly<Record<string, Evidence>> = {
  'corroborate.markVerified': 'verified',
  'corroborate.markFalse': 'false',
  'corroborate.markUnverifiable': 'unverifiable',
  'corroborate.markUnchecked': 'unchecked',
}

/** Says how far a statement has been checked: at once, as of today; or with the source and date that are asked for. */
export function registerEvidence(checking: Checking): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.setStatus', (given?: Row | NoteRow, status?: EvidenceStatus) =>
      askStatus(checking, given, status),
    ),
    ...Object.entries(COMMANDS).map(([id, value]) =>
      vscode.commands.registerCommand(id, (given?: Row | NoteRow) => mark(checking, value, given)),
    ),
  )
}

/**
 * Ticks rows, or takes their ticks away: all in one step. A tick says that it was verified, until another status is chosen.
 * Tells whether that was done.
 */
export async function tick(
  { annotations, confirmation }: Checking,
  ticked: readonly (readonly [Row, vscode.TreeItemCheckboxState])[],
): Promise<boolean> {
  const edits = ticked.flatMap(([row, state]): AnnotationEdit[] => {
    const at = placeOf(annotations, row)
    const isTicked = state === vscode.TreeItemCheckboxState.Checked
    const status = isTicked ? ({ value: 'verified', date: today() } as const) : ({ value: 'unchecked' } as const)
    return at ? [{ kind: 'status', at, ...status }] : []
  })
  const ids = edits.length > 0 ? await annotations.annotate(...edits) : []
  tell(confirmation, annotations, ids, evidenceWord('unchecked'))
  return ids !== undefined
}

/** The box of a row in the Findings view: ticked when it was checked, whatever came of it; the words behind the label say what. */
export function boxOf({ kind, status }: Row): vscode.TreeItem['checkboxState'] {
  if (kind !== 'finding' && kind !== 'member') return undefined
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState
  if (status !== undefined && status !== 'unchecked') return { state: Checked, tooltip: evidenceWord(status) }
  return { state: Unchecked, tooltip: vscode.l10n.t('Not checked yet; a tick marks it as verified') }
}

/** Marks what is pointed at, as of today. */
async function mark(checking: Checking, value: Evidence, given?: Row | NoteRow): Promise<void> {
  const date = value === 'unchecked' ? null : today()
  await put(checking, { value, source: null, date }, placeOf(checking.annotations, given))
}

async function put({ annotations, confirmation }: Checking, status: EvidenceStatus, at: AnnotatedPlace | undefined) {
  if (at === undefined) return say(vscode.l10n.t('Open an article first.'))
  const ids = await annotations.annotate({ kind: 'status', at, ...status })
  tell(confirmation, annotations, ids, evidenceWord(status.value))
}

/** Asks for value, source and date, of what was pointed at when it began; what is known already is proposed. */
async function askStatus(checking: Checking, given?: Row | NoteRow, status?: EvidenceStatus): Promise<void> {
  const at = placeOf(checking.annotations, given)
  if (at === undefined) return say(vscode.l10n.t('Open an article first.'))
  const chosen = status ?? (await askEvidence(knownAt(checking.annotations, given)?.status ?? null))
  if (chosen) await put(checking, chosen, at)
}

/** Where a status is put: where there is one already, exactly there, so that it is replaced. */
function placeOf(annotations: Annotations, given?: Row | NoteRow): AnnotatedPlace | undefined {
  const known = knownAt(annotations, given)
  const [passage] = known?.passages ?? []
  const at = placeGiven(given)
  if (!known || !passage) return at
  if (known.finding !== null) return { uri: passage.uri, finding: known.finding }
  return passage.range ? { uri: passage.uri, range: passage.range } : at
}

function placeGiven(given?: Row | NoteRow): AnnotatedPlace | undefined {
  if (given === undefined) return placeAtCursor()
  return 'place' in given ? placeOfRow(given) : undefined
}

/** A finding as a whole; but a statement of it for itself. */
function placeOfRow({ place, kind }: Row): AnnotatedPlace | undefined {
  return place && kind !== 'finding' ? { uri: place.uri, range: place.range } : place
}

function knownAt(annotations: Annotations, given?: Row | NoteRow): Annotation | undefined {
  if (given !== undefined && 'annotation' in given) return annotations.find(given.annotation.id)
  if (given !== undefined) return 'place' in given ? statusOf(annotations, given) : undefined
  const at = placeAtCursor()
  return at && statusAt(annotations, at)
}

/** What was found out about a row of a view. */
export function statusOf(annotations: Annotations, row: Row): Annotation | undefined {
  const at = placeOfRow(row)
  return at && statusAt(annotations, at)
}

function statusAt(annotations: Annotations, { uri, range, finding }: AnnotatedPlace): Annotation | undefined {
  const statuses = annotations.in(vscode.Uri.parse(uri)).filter(({ kind }) => kind === 'status')
  if (finding !== undefined) return statuses.find(annotation => annotation.finding === finding)
  if (range === undefined) return undefined
  const asked = toRange(range)
  return statuses.find(annotation => {
    const [passage] = annotation.passages
    if (annotation.finding !== null || !passage.range || !isSame(passage.uri, vscode.Uri.parse(uri))) return false
    const shared = toRange(passage.range).intersection(asked)
    return shared !== undefined && (!shared.isEmpty || asked.isEmpty)
  })
}
