import { strict as assert } from 'node:assert'
import { CancellationTokenSource, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol'
import { HeldPulls } from '../../server/src/connection/heldPulls'

/** Pulls over a set of result ids that the test changes. */
function scene(current: Map<string, string>) {
  let asked = 0
  const pulls = new HeldPulls(previous => {
    asked++
    return [...current].map(([uri, resultId]): WorkspaceDocumentDiagnosticReport => {
      const head = { uri, version: null, resultId }
      return previous.get(uri) === resultId ? { kind: 'unchanged', ...head } : { kind: 'full', ...head, items: [] }
    })
  })
  const pull = (previous: Readonly<Record<string, string>>, token = new CancellationTokenSource().token) => {
    const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }))
    return pulls.request({ previousResultIds }, token)
  }
  return { pulls, pull, asked: () => asked }
}

/** Whether a promise is still pending once everything that was due has run. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol()
  const turn = new Promise(resolve => setImmediate(() => resolve(pending)))
  return (await Promise.race([promise, turn])) === pending
}

describe('workspace pulls', () => {
  it('are answered at once with what the client has not', async () => {
    const { pull } = scene(
      new Map([
        ['a', '1'],
        ['b', '1'],
      ]),
    )
    const { items } = await pull({ a: '1' })
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [
        ['a', 'unchanged'],
        ['b', 'full'],
      ],
    )
  })

  it('are held while nothing is new, without any work, and answered when something is', async () => {
    const current = new Map([['a', '1']])
    const { pulls, pull, asked } = scene(current)
    const held = pull({ a: '1' })
    assert.ok(await isPending(held))
    assert.equal(asked(), 1)
    current.set('a', '2')
    pulls.changed()
    pulls.changed()
    assert.equal((await held).items[0].resultId, '2')
    assert.equal(asked(), 2)
  })

  it('stay held after a change that changes no finding', async () => {
    const current = new Map([['a', '1']])
    const { pulls, pull, asked } = scene(current)
    const held = pull({ a: '1' })
    pulls.changed()
    const other = pull({})
    await other
    assert.ok(await isPending(held))
    current.set('a', '2')
    pulls.changed()
    await held
    assert.equal(asked(), 3)
  })

  it('are not answered for ever to a client that throws the answer away', async () => {
    const { pulls, pull } = scene(new Map([['a', '1']]))
    await pull({ a: 'old' })
    const again = pull({ a: 'old' })
    assert.ok(await isPending(again))
    pulls.dispose()
    assert.deepEqual(await again, { items: [] })
  })

  it('are let go when they are cancelled', async () => {
    const { pulls, pull } = scene(new Map())
    const source = new CancellationTokenSource()
    const held = pull({}, source.token)
    source.cancel()
    await assert.rejects(held, /cancelled/)
    pulls.dispose()
  })
})
