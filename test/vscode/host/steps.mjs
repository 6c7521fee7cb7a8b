import { join } from 'node:path'

/** How long a step waits for what it expects to see. */
const TIMEOUT_MS = 15_000

/** How often something is tried that VS Code may not be ready for. */
const MOST_LOOKS = 20

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
    /** The first row of a view that has a text. @param {string} view its title @param {string} text */
    rowOf: (view, text) => rowOf(page, view, text),
    /** Goes to the last row of a view, which is to have a text. @param {string} view @param {string} text */
    lastOf: (view, text) => lastOf(page, view, text),
    /** The first row of a view that has a text, scrolled to. @param {string} view its title @param {string} text */
    seenIn: (view, text) => seenIn(page, view, text),
    /** Takes an item of the context menu of a row, through submenus. @param {import('playwright-core').Locator} row @param {string[]} labels */
    menu: (row, ...labels) => menu(page, row, labels),
    /** Types into the quick input that has a title, and accepts; a row is chosen by what was typed. @param {string} title @param {string} text */
    answer: (title, text) => answer(page, title, text),
    /** Waits until the status bar says that something was done. @param {string} text */
    confirmed: text => page.waitForSelector(`.statusbar-item:has-text(${JSON.stringify(text)})`),
    /** Chooses a file or folder in VS Code's own dialog. @param {string} title @param {string} path */
    choose: (title, path) => choose(page, title, path),
    /** Waits for a notification, and presses a button of it. @param {string} text @param {string} [button] */
    notified: (text, button) => notified(page, text, button),
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
  const words = text.split('/').at(-1) ?? text
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words })
  for (let tries = 0; !(await row.isVisible()); tries++) {
    if (tries === MOST_LOOKS) throw new Error(`VS Code proposes nothing that says "${words}".`)
    if (tries > 0) await page.keyboard.press('Escape') // what was typed before is still there
    await page.keyboard.press(key) // in vain where something that opens meanwhile takes the focus
    await page.waitForSelector('.quick-input-widget input:focus')
    await page.keyboard.type(text)
    await row.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
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

/** @param {import('playwright-core').Page} page @param {string} view @param {string} text */
function rowOf(page, view, text) {
  const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^\\s*${view}`) }) })
  return pane.locator('.pane-body .monaco-list-row', { hasText: text }).first()
}

/** A view scrolls away again while it follows the editor's cursor. @param {import('playwright-core').Page} page @param {string} view @param {string} text */
async function lastOf(page, view, text) {
  const row = rowOf(page, view, text)
  for (let tries = 0; !(await row.isVisible()); tries++) {
    if (tries === MOST_LOOKS) throw new Error(`The last row of ${view} does not say "${text}".`)
    await pick(page, 'F1', `Corroborate: Focus on ${view} View`)
    await page.keyboard.press('End')
    await row.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
}

/** Pages down from the first row: only rows that are in sight exist. @param {import('playwright-core').Page} page @param {string} view @param {string} text */
async function seenIn(page, view, text) {
  const row = rowOf(page, view, text)
  for (let tries = 0; !(await row.isVisible()); tries++) {
    if (tries === MOST_LOOKS) throw new Error(`No row of ${view} says "${text}".`)
    if (tries === 0) await pick(page, 'F1', `Corroborate: Focus on ${view} View`)
    await page.keyboard.press(tries === 0 ? 'Home' : 'PageDown')
    await row.waitFor({ timeout: 1000 }).catch(() => undefined)
  }
  return row
}

/** @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} row @param {string[]} labels */
async function menu(page, row, labels) {
  await row.click({ button: 'right' })
  for (const label of labels) {
    const item = page.locator('.monaco-menu .action-item .action-label', { hasText: exactly(label) }).last()
    await item.waitFor()
    await item.hover()
    // A click that follows the opening of a menu too closely is ignored; a key is not.
    await page
      .locator('.monaco-menu .action-item.focused .action-label', { hasText: exactly(label) })
      .last()
      .waitFor()
  }
  await page.keyboard.press('Enter')
}

/** @param {string} label */
const exactly = label => new RegExp(`^${label}$`)

/** @param {import('playwright-core').Page} page @param {string} title @param {string} text */
async function answer(page, title, text) {
  await page.waitForSelector(`.quick-input-title:has-text(${JSON.stringify(title)})`)
  await page.waitForSelector('.quick-input-widget input:focus')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
  const list = page.locator('.quick-input-list .monaco-list-row')
  if (await page.locator('.quick-input-list:visible').count()) await list.filter({ hasText: text }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(isTaken, text)
}

/** @param {import('playwright-core').Page} page @param {string} title @param {string} path */
async function choose(page, title, path) {
  const input = page.locator('.quick-input-widget input:focus')
  const heading = page.locator('.quick-input-title', { hasText: title })
  await heading.waitFor()
  await page.waitForFunction(isListed) // what is typed before is taken for more of the path
  if ((await input.inputValue()) !== `${path}/`) await input.fill(`${path}/`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '..' }).first().waitFor()
  for (let tries = 0; await heading.isVisible(); tries++) {
    if (tries === MOST_LOOKS) throw new Error(`The dialog does not take ${path}.`)
    await page.locator('.quick-input-action .monaco-button').first().click() // in vain while it lists a folder
    await heading.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => undefined)
  }
}

/** Whether the dialog for files shows a folder. Runs in the page. */
function isListed() {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('.quick-input-widget input:focus'))
  return input?.value.endsWith('/') === true && document.querySelector('.quick-input-list .monaco-list-row') !== null
}

const SHOW_NOTIFICATIONS = 'Notifications: Show Notifications'

/** Under its smoke test driver VS Code shows notifications in their list only. @param {import('playwright-core').Page} page @param {string} text @param {string} [button] */
async function notified(page, text, button) {
  const item = page.locator('.notifications-center .notification-list-item', { hasText: text }).first()
  for (let tries = 0; !(await item.isVisible()); tries++) {
    if (tries === MOST_LOOKS) throw new Error(`VS Code does not say "${text}".`)
    // The list closes with the notification of a progress, which goes before what came of it is told.
    if (!(await page.locator('.notifications-center.visible').count())) await pick(page, 'F1', SHOW_NOTIFICATIONS)
    await item.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
  if (button !== undefined) await item.locator('.monaco-button', { hasText: button }).first().click()
  else await pick(page, 'F1', 'Notifications: Hide Notifications')
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
