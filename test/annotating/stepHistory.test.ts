import { strict as assert } from 'node:assert'
import { StepHistory } from '../../server/src/annotating/stepHistory'
import type { Step } from '../../server/src/annotations/steps'

/** A step that is told from others by the folder it is of. */
const step = (folder: string): Step => [{ folder, changes: [{ id: folder, before: null, after: null }] }]

const folders = (steps: readonly Step[]): string[] => steps.map(([part]) => part.folder)

const anything = () => true
const inverse = async ([{ folder }]: Step): Promise<Step> => step(`not ${folder}`)

describe('the history of steps', () => {
  let kept = 0
  const history = (...done: readonly string[]): StepHistory => {
    const made = new StepHistory(undefined, () => kept++)
    for (const each of done) made.remember(step(each))
    return made
  }

  it('turns the newest step back, and its inverse the other way', async () => {
    const steps = history('one', 'two')
    assert.deepEqual(folders([(await steps.turnBack(false, anything, inverse))!]), ['two'])
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one'], ['not two']])
    assert.deepEqual(folders([(await steps.turnBack(true, anything, inverse))!]), ['not two'])
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one', 'not not two'], []])
  })

  it('forgets what was undone when something else is done, and steps without changes at once', () => {
    const steps = history('one')
    steps.undone.push(step('two'))
    steps.remember([{ folder: 'none', changes: [] }])
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one'], ['two']])
    steps.remember(step('three'))
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one', 'three'], []])
  })

  it('passes over newer steps that cannot be turned back, and forgets them', async () => {
    const steps = history('one', 'two', 'three')
    await steps.turnBack(false, ([{ folder }]) => folder === 'two', inverse)
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one'], ['not two']])
  })

  it('stays as it was when there is no such step, or when it cannot be written', async () => {
    const steps = history('one')
    const before = kept
    assert.equal(await steps.turnBack(true, anything, inverse), null)
    assert.equal(await steps.turnBack(false, () => false, inverse), null)
    await assert.rejects(steps.turnBack(false, anything, () => Promise.reject(new Error('full'))))
    assert.deepEqual([folders(steps.done), folders(steps.undone)], [['one'], []])
    assert.equal(kept, before)
  })
})
