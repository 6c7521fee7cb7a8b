import { join } from 'node:path'

/** How long a step waits for what it expects to see. */
const TIMEOUT_MS = 15_000

/** A hover of an editor. */
const HOVER = '.monaco-hover:not(.hidden):has(.hover-contents):visible'

/**
 * What a person does at a workbench. Each step waits until what it did is to be seen.
 * @typedef {ReturnType<typeof stepsOn>} Steps
 */

/**
 * @param {import('playwright-core').Page} page with a workbench in it
 * @param {string} out the folder for pictures
 */
export function stepsOn(page, out) {
  page.setDefaultTimeout(TIMEOUT_MS)
  return {
    page,
    /** Saves a picture of the window. @param {string} name without `.png` */
    shot: async name => {
      await page.screenshot({ path: join(out, `${name}.png`) })
    },
    /** Opens a file of the folder by Quick Open. @param {string} file its name, or the end of its path */
    open: file => openFile(page, file),
    /** Runs a command by the command palette. @param {string} title as it stands there, with its category */
    command: title => pick(page, 'F1', title),
    /** Moves the mouse to text in the editor and waits for the hover; gives its text. @param {string} text */
    hover: text => hover(page, text),
    /** Scrolls the editor to text, and selects it. @param {string} text */
    reveal: text => reveal(page, text),
    /** Waits for an element to be seen. @param {string} selector as playwright has them, e.g. `text=Sources` */
    wait: selector => page.waitForSelector(selector),
  }
}

/** @param {import('playwright-core').Page} page @param {string} file */
async function openFile(page, file) {
  await pick(page, 'Control+P', file)
  await page.waitForSelector(`.tab.active[data-resource-name="${file.split('/').at(-1)}"]`)
  await page.waitForSelector('.editor-group-container.active .view-lines .view-line')
}

/**
 * Types into a quick input, and takes the first row once it says what was typed.
 * @param {import('playwright-core').Page} page
 * @param {string} key what opens it
 * @param {string} text
 */
async function pick(page, key, text) {
  await page.keyboard.press(key)
  await page.waitForSelector('.quick-input-widget input:focus')
  await page.keyboard.type(text)
  const words = text.split('/').at(-1) ?? text
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words })
  await row.waitFor().catch(() => {
    throw new Error(`VS Code proposes nothing that says "${words}".`)
  })
  await page.keyboard.press('Enter')
  await page.waitForFunction(isTaken, text)
}

/**
 * Whether what was typed is no longer asked for: the quick input has gone, or asks the next question. Runs in the page.
 * @param {string} text
 */
function isTaken(text) {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('.quick-input-widget input'))
  return !input?.checkVisibility() || !input.value.endsWith(text)
}

/** @param {import('playwright-core').Page} page @param {string} text @returns {Promise<string>} */
async function hover(page, text) {
  if ((await page.evaluate(placeOf, text)) === null) await reveal(page, text)
  const found = await page.waitForFunction(placeOf, text).catch(() => {
    throw new Error(`"${text}" is not to be seen in the editor.`)
  })
  const place = await found.jsonValue()
  await page.mouse.move(0, 0)
  await page.locator(HOVER).first().waitFor({ state: 'hidden' })
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 })
  const widget = page.locator(HOVER, { hasNotText: 'Loading...' }).first()
  await widget.waitFor()
  return (await widget.allInnerTexts()).join('')
}

/** Scrolls the active editor to text. @param {import('playwright-core').Page} page @param {string} text */
async function reveal(page, text) {
  await page
    .locator('.editor-group-container.active .monaco-editor')
    .locator('.native-edit-context, .inputarea')
    .first()
    .focus()
  await page.keyboard.press('Control+F')
  await page.waitForSelector('.find-widget.visible textarea:focus')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/**
 * Finds text that is drawn in the active editor, also where it runs over several elements or a wrapped line. Runs in
 * the page, and so can use nothing of this file.
 * @param {string} text
 * @returns {{x: number, y: number} | null} the middle of its beginning, in pixels of the page
 */
function placeOf(text) {
  const lines = [...document.querySelectorAll('.editor-group-container.active .view-lines .view-line')]
  const top = (/** @type {Element} */ line) => line.getBoundingClientRect().top
  const walkers = lines
    .sort((a, b) => top(a) - top(b))
    .map(line => document.createTreeWalker(line, NodeFilter.SHOW_TEXT))
  /** @type {Text[]} */
  const nodes = []
  for (const walker of walkers) while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode))
  const drawn = nodes.map(node => node.data).join('')
  let start = drawn.replaceAll('\u00a0', ' ').indexOf(text)
  if (start < 0) return null
  let first = 0
  while (start >= nodes[first].length) start -= nodes[first++].length
  const range = document.createRange()
  range.setStart(nodes[first], start)
  range.setEnd(nodes[first], Math.min(nodes[first].length, start + text.length))
  const { x, y, width, height } = range.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}
