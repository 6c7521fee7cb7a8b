/**
 * The main path by keyboard alone, each step waiting for what it should bring; pictures of it on the way:
 *
 *     node scripts/screenshot.mjs --script scripts/keyboardPath.mjs --folder samples/ferry --out shots \
 *         [--theme "Default High Contrast"]
 */
export const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false }

/** @param {import('../test/vscode/host/steps.mjs').Steps} steps */
export default async ({ open, command, wait, shot, page }) => {
  const press = (/** @type {string[]} */ ...keys) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
  await open('marlow-courier.txt')
  await wait('.squiggly-warning')
  await press('Control+F8')
  await wait('.editor-group-container.active .selected-text')
  await shot('1-conflict')
  await press('Control+K', 'Control+I')
  await wait('.monaco-hover:visible table')
  await shot('2-hover')
  await press('Escape')
  await command('Corroborate: Compare This Fact')
  await wait('.tab.active[data-resource-name$=".comparison"]')
  await shot('3-compare')
  await press('Control+End', 'ArrowUp', 'F12')
  await wait('.tab.active:not([data-resource-name$=".comparison"])')
  await shot('4-passage')
  await press('F8')
  await wait('.marker-widget')
  await shot('5-problem')
  await press('Escape')
  await command('Corroborate: Focus on Findings View')
  await wait('.pane-body .monaco-list:focus .monaco-list-row:has-text("Conflicts")')
  await press('Home', 'ArrowRight', 'ArrowDown')
  await shot('6-findings')
  await press('Enter')
  await command('Corroborate: Explain This Finding')
  await wait('.view-line:has-text("Which words decided")')
  await shot('7-explanation')
  await open('marlow-courier.txt')
  await press('Control+F8')
  await wait('.editor-group-container.active .selected-text')
  await command('Corroborate: Add Note')
  await wait('.review-widget .comment-form .monaco-editor.focused')
  await page.keyboard.type('Who has seen this? #ask')
  await press('Control+Enter')
  await wait('.review-widget .review-comment:has-text("Who has seen this")')
  await shot('8-note')
  await command('Corroborate: Correct…')
  await wait('.quick-input-title:has-text("What Is to Be Corrected?")')
  await shot('9-correct')
  await page.keyboard.type('Not a Conflict')
  await press('Enter')
  await wait('.quick-input-title:has-text("Not a Conflict")')
  await page.keyboard.type('two lists')
  await press('Enter')
  await wait('.statusbar-item:has-text("two lists")')
  await command('Corroborate: Focus on Notes View')
  await wait('.pane-body .monaco-list:focus .monaco-list-row:has-text("two lists")')
  await shot('10-notes')
}
