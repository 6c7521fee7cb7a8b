import assert from 'node:assert/strict'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../host/paths.mjs'

export const title = 'one sitting, from the walkthrough to a folder of one’s own'

/** Articles that lie beside the project on some machines; nothing is written there. */
const ARTICLES = join(ROOT, '..', 'shared', 'articles')

/** The way of somebody who has just installed the extension. @param {import('../host/sitting.mjs').Sitting} sitting */
export async function sit({ steps, page, folder, step, skip }) {
  const { command, rowOf, answer, choose, wait, open } = steps
  const stepOf = (/** @type {string} */ name) => page.locator('.getting-started-step', { hasText: name })
  const isDone = (/** @type {string} */ name) => stepOf(name).locator('.codicon-getting-started-step-checked')

  await step('shows what to do in an empty window', async () => {
    await command('View: Show Corroborate')
    await wait('.pane-body .welcome-view-content:has-text("Open a folder of news articles")')
    await command('Corroborate: Get Started')
    await stepOf('Open the samples').waitFor()
  })

  await step('opens a copy of the samples', async () => {
    await page.locator('.getting-started-step .monaco-button', { hasText: 'Open Samples' }).click()
    await page.waitForURL(/[?&]folder=|[?&]workspace=/)
    await wait('.explorer-viewlet .monaco-list-row:has-text("ferry")')
  })

  await step('comes back, with the step done, and stays beside the first article', async () => {
    await stepOf('Open the samples').waitFor() // VS Code restores it: an article that opens before would be covered
    await isDone('Open the samples').waitFor()
    await open('marlow-courier.txt')
    await wait('.squiggly-warning')
    await page.locator('.tab', { hasText: 'Welcome' }).first().waitFor()
  })

  await step('finds the findings', async () => {
    await command('View: Show Corroborate')
    await rowOf('Findings', 'Conflicts').waitFor()
    await rowOf('Sources', 'Anton Rusk').waitFor()
  })

  await step('narrows the views by a text', async () => {
    await command('Corroborate: Filter by Text')
    await answer('Filter by Text', 'mayday')
    await rowOf('Sources', 'Helena Brandt').waitFor({ state: 'detached' })
    await rowOf('Sources', 'Anton Rusk').waitFor()
    await wait('.pane-header:has-text("mayday")')
    await command('Corroborate: Clear Filter')
    await rowOf('Sources', 'Helena Brandt').waitFor()
  })

  if (!existsSync(ARTICLES)) return skip(`there are no articles in ${ARTICLES}`)
  const own = join(folder, 'articles')
  cpSync(ARTICLES, own, { recursive: true })

  await step('opens a folder of its own', async () => {
    await command('File: Open Folder...')
    await choose('Open Folder', own)
    await page.waitForURL(url => decodeURIComponent(url.href).includes(own))
    await wait('.explorer-viewlet .monaco-list-row')
    await command('View: Show Corroborate')
    await rowOf('Findings', '').waitFor()
    await rowOf('Articles', '').waitFor()
    await rowOf('Sources', '').waitFor()
    assert.ok((await page.locator('.pane .monaco-list-row').count()) > 10)
  })
}
