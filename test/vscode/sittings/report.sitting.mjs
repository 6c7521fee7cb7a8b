import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePages } from './savedPages.mjs'

export const title = 'one sitting, from saved pages to a report'

/** What becomes of five pages in the hands of somebody new. @param {import('../host/sitting.mjs').Sitting} sitting */
export async function sit({ steps, page, folder, step }) {
  const pages = join(folder, 'pages')
  const names = makePages(pages)
  const file = (/** @type {string} */ name) => readFileSync(join(pages, name), 'utf8')
  const annotations = () => {
    const path = join(pages, '.corroborate', 'annotations.jsonl')
    return existsSync(path)
      ? file('.corroborate/annotations.jsonl')
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line))
      : []
  }
  const { command, rowOf, lastOf, seenIn, menu, answer, confirmed, notified, choose, reveal, wait, open } = steps
  const articles = names.map(name => name.replace('.html', '.article'))

  await step('imports five saved pages at once', async () => {
    await command('Corroborate: Import Saved Pages…')
    await choose('Import Saved Pages: One of Them, or Their Folder', pages)
    await wait('.quick-input-widget .quick-input-count:has-text("5")')
    await page.keyboard.press('Enter')
    await choose('Folder for the Articles', pages)
    await notified('5 pages imported.')
    for (const name of articles) assert.match(file(name), /^---\ntitle: /)
    assert.match(file('skarne-today.article'), /Candles|126 people on board/)
    assert.doesNotMatch(articles.map(file).join(''), /Most read|beaches|Privacy|Share/)
  })

  await step('opens their folder', async () => {
    await notified('5 pages imported.', 'Open Folder')
    await page.waitForURL(/[?&]folder=/)
    await wait('.explorer-viewlet .monaco-list-row:has-text("northwire.article")')
    await open('marlow-courier.article')
    await wait('.squiggly-warning')
    await command('View: Show Corroborate')
    await rowOf('Findings', 'Conflicts').waitFor()
  })

  await step('corrects a speaker', async () => {
    await reveal('I will never forget it')
    await command('Corroborate: Another Speaker…')
    await answer('Another Speaker', 'Clara Haugen')
    await confirmed('Speaker: Clara Haugen')
    assert.equal(annotations()[0]['corroborate:correction'], 'speaker')
  })

  await step('says that two names are one person', async () => {
    await menu(await seenIn('Sources', 'Stig Fallow'), 'Correct', 'Same Person as…')
    await answer('Same Person as', 'Anton Rusk')
    await confirmed('Stig Fallow is Anton Rusk')
    await rowOf('Sources', 'Stig Fallow').waitFor({ state: 'detached' })
  })

  await step('dismisses a finding, and says why', async () => {
    await rowOf('Findings', 'Conflicts').click()
    await menu(rowOf('Findings', 'Tomas Ekland: 58'), 'Correct', 'Not a Conflict…')
    await answer('Not a Conflict', 'his birthday lies between')
    await confirmed('his birthday lies between')
    await rowOf('Findings', 'Dismissed').waitFor()
  })

  await step('notes a passage', async () => {
    await open('daily-beacon.article')
    await reveal('50,000 crowns')
    await command('Corroborate: Add Note')
    await wait('.review-widget .comment-form .monaco-editor.focused')
    await page.keyboard.type('Who pays: the state, or the company? #money')
    await page.keyboard.press('Control+Enter')
    await wait('.review-widget .review-comment:has-text("Who pays")')
    await rowOf('Notes', 'Who pays').waitFor()
  })

  await step('says how far a figure was checked', async () => {
    await reveal('four hours')
    await command('Corroborate: Set Evidence Status…')
    await answer('Evidence Status (1/3)', 'False')
    await wait('.quick-input-title:has-text("False (2/3)")')
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click()
    await answer('Evidence Status (1/3)', 'Verified')
    await answer('Verified (2/3)', 'police log')
    await answer('Verified (3/3)', '2025-06-06')
    await confirmed('Verified: police log, Jun 6, 2025')
  })

  await step('keeps what was answered when the rest is left', async () => {
    await reveal('just nine times')
    await command('Corroborate: Set Evidence Status…')
    await answer('Evidence Status (1/3)', 'Unverifiable')
    await wait('.quick-input-title:has-text("Unverifiable (2/3)")')
    await page.keyboard.press('Escape')
    await rowOf('Notes', 'Unverifiable').waitFor()
    await command('Corroborate: Undo Last Correction or Note')
    await rowOf('Notes', 'Unverifiable').waitFor({ state: 'detached' })
  })

  const before = JSON.stringify(annotations())
  await step('finds everything as it was in a new window', async () => {
    await page.reload()
    await wait('.monaco-workbench .statusbar-item')
    for (const text of ['Who pays', 'Speaker: Clara Haugen', 'Stig Fallow is Anton Rusk', 'Not a conflict', 'Verified'])
      await rowOf('Notes', text).waitFor()
    await lastOf('Findings', 'Dismissed')
    await rowOf('Sources', 'Anton Rusk').waitFor()
    assert.equal(await rowOf('Sources', 'Stig Fallow').count(), 0)
    await wait('.comment-glyph-icon, .comment-range-glyph')
    assert.equal(JSON.stringify(annotations()), before)
  })

  await step('exports the report as a page and in Markdown', async () => {
    for (const [format, ending] of [
      ['HTML', 'html'],
      ['Markdown', 'md'],
    ]) {
      await command('Corroborate: Export…')
      await answer('Export As', format)
      await page.waitForFunction(proposes, `/pages-report.${ending}`)
      await page.keyboard.press('Enter')
      await notified(`Exported to pages-report.${ending}.`)
      const report = file(`pages-report.${ending}`)
      for (const text of [
        'his birthday lies between',
        'Who pays: the state, or the company?',
        'police log',
        'Clara Haugen',
      ])
        assert.ok(report.includes(text), `${text} is not in the report`)
    }
    await notified('Exported to pages-report.md.', 'Open')
    await wait('.tab.active:has-text("Preview pages-report.md")')
  })

  await step('takes back what was done last', async () => {
    await command('Corroborate: Undo Last Correction or Note')
    await wait('.statusbar-item:has-text("Undone: Verified: police log")')
    await rowOf('Notes', 'Verified').waitFor({ state: 'detached' })
    await command('Corroborate: Undo Last Correction or Note')
    await rowOf('Notes', 'Who pays').waitFor({ state: 'detached' })
    await command('Corroborate: Redo Last Correction or Note')
    await rowOf('Notes', 'Who pays').waitFor()
    assert.equal(annotations().length, 4)
  })

  await step('has left the articles as they were', async () => {
    for (const name of articles) assert.match(file(name), /^---\ntitle: /)
    assert.ok(!(await page.locator('.tab.dirty').count()), 'an article was edited')
  })
}

/** Whether the dialog that is open proposes a name. Runs in the page. @param {string} name */
function proposes(name) {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('.quick-input-widget input:focus'))
  return input?.value.endsWith(name) === true
}
