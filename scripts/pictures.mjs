/**
 * The pictures of the README and the walkthrough:
 *
 *     node scripts/screenshot.mjs --script scripts/pictures.mjs --folder samples/ferry --out docs/images --size 1280x720
 */
export const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false }

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
  await wait('.view-line:has-text("Sentence")')
  await page.mouse.move(900, 700)
  await shot('compare')
}
