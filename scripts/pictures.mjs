/**
 * The pictures of the README and the walkthrough:
 *
 *     node scripts/screenshot.mjs --script scripts/pictures.mjs --folder samples/ferry --out docs/images --size 1280x720
 */
export const settings = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'comments.openView': 'never',
  'corroborate.author': 'Iris Vale',
}

/** @param {import('../test/vscode/host/steps.mjs').Steps} steps */
export default async ({ open, command, hover, reveal, wait, shot, page }) => {
  await open('marlow-courier.txt')
  await wait('.squiggly-warning')
  await command('View: Show Corroborate')
  await wait('.pane-body .monaco-list-row:has-text("Conflicts")')
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Conflicts' }).click()
  await wait('.monaco-list-row:has-text("differs from")')
  await shot('findings')
  await hover('58')
  await shot('hover')
  await reveal('11 people')
  await command('Corroborate: Compare This Fact')
  await wait('.view-line:has-text("Given by")')
  await page.mouse.move(900, 700)
  await shot('compare')
  await annotate({ open, command, hover, reveal, wait, shot, page })
}

/** A quotation that is given to somebody else; a note with an answer. @param {import('../test/vscode/host/steps.mjs').Steps} steps */
async function annotate({ open, command, hover, reveal, wait, shot, page }) {
  const answer = async (/** @type {string} */ title, /** @type {string} */ text) => {
    await wait(`.quick-input-title:has-text("${title}")`)
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await wait(`.statusbar-item:has-text("${text}")`)
  }
  const row = (/** @type {string} */ text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first()
  await open('marlow-courier.txt')
  await reveal('I will never forget it')
  await command('Corroborate: Another Speaker…')
  await answer('Another Speaker', 'Clara Haugen')
  await hover('I will never forget it')
  await shot('corrected')
  await page.mouse.move(900, 700)
  await reveal('12 times')
  await command('Corroborate: Mark as Verified')
  await reveal('Tomas Ekland, 58')
  await command('Corroborate: Add Note')
  await wait('.review-widget .monaco-editor.focused')
  await page.keyboard.type('The company has him at 53. Who has seen his papers? #age')
  await page.keyboard.press('Control+Enter')
  await wait('.review-widget .review-comment:has-text("papers")')
  await page.locator('.review-widget .review-thread-reply-button').click()
  await page.keyboard.type('The harbour office, says Rusk. I call on Monday.')
  await page.keyboard.press('Control+Enter')
  await wait('.review-widget .review-comment:has-text("Monday")')
  await row('marlow-courier.txt').waitFor()
  await page.mouse.move(900, 100)
  await shot('note')
}
