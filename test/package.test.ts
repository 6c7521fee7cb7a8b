import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../server/src/files/settings'
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../server/src/protocol'

/** The findings that have a page of their own. */
const DOCUMENTED = ['agrees', 'conflicts', 'disputed', 'draft', 'updated', 'varies']

/** The articles of the samples. */
const SAMPLES = ['README.md', ...['ferry', 'merger', 'verdict'].flatMap(inFolder)]

function inFolder(story: string): string[] {
  return readdirSync(join('samples', story)).map(name => `${story}/${name}`)
}

/** What the .vsix holds; anything else is a mistake in `.vscodeignore`. */
const PACKAGED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/client/browser.js',
  'dist/client/node.js',
  'dist/imports/browser.js',
  'dist/imports/node.js',
  'dist/server/browser.js',
  'dist/server/node.js',
  ...DOCUMENTED.map(verdict => `docs/findings/${verdict}.md`),
  ...['compare', 'corrected', 'findings', 'hover', 'note'].map(name => `docs/images/${name}.png`),
  'icon/corroborate.png',
  'l10n/bundle.l10n.es.json',
  'language-configuration.json',
  'package.json',
  'package.nls.es.json',
  'package.nls.json',
  ...SAMPLES.map(path => `samples/${path}`),
  'schemas/annotation.schema.json',
  'syntaxes/article.tmLanguage.json',
  'syntaxes/comparison.tmLanguage.json',
]

/** Words that Title Case leaves small. */
const SMALL_WORDS = ['a', 'an', 'and', 'as', 'by', 'in', 'of', 'or', 'the', 'to']

/** Icons that the manifest and the client name exist in VS Code under these names only. */
const CODICON = /^\$\([a-z-]+\)$/

interface Setting {
  readonly default?: unknown
  readonly scope?: string
  readonly order?: number
  readonly markdownDescription?: string
  readonly enum?: readonly string[]
  readonly markdownEnumDescriptions?: readonly string[]
}
interface MenuItem {
  readonly command?: string
  readonly submenu?: string
  readonly when?: string
}

const text = readFileSync('package.json', 'utf8')
const manifest = JSON.parse(text)
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'))
const { contributes } = manifest
const settings: [string, Setting][] = Object.entries(
  Object.assign({}, ...contributes.configuration.map((section: { properties: object }) => section.properties)),
)
const commands: { command: string; title: string; category: string; icon?: string }[] = contributes.commands
const menus: [string, MenuItem[]][] = Object.entries(contributes.menus)

/** A text of the manifest with its key looked up. */
function resolved(value: string): string {
  return value.replace(/^%(.+)%$/, (_, key) => words[key] ?? value)
}

describe('package', () => {
  it('packs what runs and nothing else', function () {
    this.timeout(120_000)
    const vsce = join('node_modules', '@vscode', 'vsce', 'vsce')
    const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { encoding: 'utf8' })
    assert.deepEqual(listed.split('\n').filter(Boolean).sort(), [...PACKAGED].sort())
  })

  it('has an icon of 128 pixels or more', () => {
    const png = readFileSync(manifest.icon)
    assert.equal(png.toString('latin1', 1, 4), 'PNG')
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128)
  })

  it('is activated by a language, never by the start of VS Code', () => {
    for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:/)
  })

  it('finds each text of the manifest in package.nls.json, and uses each one there', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(match => match[1]))
    assert.deepEqual([...used].sort(), Object.keys(words).sort())
  })

  it('changes editor defaults for its own languages alone', () => {
    assert.deepEqual(Object.keys(contributes.configurationDefaults), ['[article]', '[comparison]'])
  })
})

describe('settings', () => {
  it('are fewer than 25', () => assert.ok(settings.length < 25))

  it('each have a default, a scope, an order of their own and a description', () => {
    for (const [key, setting] of settings) {
      assert.match(key, /^corroborate\./)
      assert.notEqual(setting.default, undefined, key)
      assert.ok(setting.scope, key)
      assert.ok(resolved(setting.markdownDescription ?? '').length > 20, key)
    }
    assert.equal(new Set(settings.map(([, { order }]) => order)).size, settings.length)
  })

  it('describe each value of an enumeration', () => {
    const enumerations = settings.filter(([, setting]) => setting.enum)
    assert.ok(enumerations.length > 0)
    for (const [key, setting] of enumerations) {
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, key)
      assert.ok(setting.enum?.includes(setting.default as string), key)
    }
  })

  it('have the defaults of the server', () => {
    for (const [key, value] of leaves(DEFAULT_SETTINGS)) {
      assert.deepEqual(Object.fromEntries(settings)[`corroborate.${key}`]?.default, value, key)
    }
  })
})

/** The settings below a section by their dotted keys. */
function leaves(section: object, prefix = ''): [string, unknown][] {
  return Object.entries(section).flatMap(([key, value]) => {
    const isSection = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isSection ? leaves(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]]
  })
}

describe('commands', () => {
  it('share a category and are in Title Case', () => {
    for (const { category, title } of commands) {
      assert.equal(category, 'Corroborate')
      for (const word of resolved(title).split(' '))
        assert.ok(SMALL_WORDS.includes(word.replace('…', '')) || /^[A-Z]/.test(word), title)
    }
  })

  it('have codicons only', () => {
    for (const { icon } of commands) if (icon) assert.match(icon, CODICON)
  })

  it('are registered by the client, each of them', () => {
    const sources = readdirSync('client/src').map(name => readFileSync(join('client/src', name), 'utf8'))
    for (const { command } of commands) assert.ok(sources.join('\n').includes(`'${command}'`), command)
  })

  it('are the ones that menus and keys name', () => {
    const known = commands.map(({ command }) => command)
    const named = [...menus.flatMap(([, items]) => items), ...contributes.keybindings.flatMap(inTurn)]
    for (const { command } of named) if (command) assert.ok(known.includes(command) || /^list\./.test(command), command)
  })
})

/** What a key runs, one after the other where it is several. */
function inTurn({ command, args }: MenuItem & { args?: { commands: string[] } }): MenuItem[] {
  return command === 'runCommands' ? (args?.commands ?? []).map(each => ({ command: each })) : [{ command }]
}

describe('menus', () => {
  it('show each item only when it makes sense', () => {
    for (const [menu, items] of menus) for (const item of items) assert.ok(item.when, `${menu} ${item.command}`)
  })

  it('put more than four commands into a submenu, and none into the title of an editor', () => {
    assert.equal(contributes.menus['editor/title'], undefined)
    assert.ok(contributes.menus['editor/context'].length <= 4)
  })

  it('bind keys with a condition and for macOS', () => {
    for (const { when, mac, command } of contributes.keybindings) assert.ok(when && mac, command)
  })
})

describe('views', () => {
  it('have an icon, a contextual title and a welcome text for each empty state', () => {
    for (const view of contributes.views.corroborate) {
      assert.match(view.icon, CODICON)
      assert.ok(view.contextualTitle)
    }
    const states: string[] = contributes.viewsWelcome.map(({ when }: MenuItem) => when)
    for (const { id } of contributes.views.corroborate) {
      for (const state of ['indexing', 'noArticle', 'nothing', 'filtered', 'stopped']) {
        assert.ok(
          states.some(when => when.includes(`${id} == '${state}'`)),
          `${id} ${state}`,
        )
      }
    }
    assert.ok(states.some(when => when.includes('workspaceFolderCount == 0')))
  })
})

describe('semantic tokens', () => {
  it('are described, have a super type and fall back to scopes in each language', () => {
    const types: { id: string; superType: string; description: string }[] = contributes.semanticTokenTypes
    assert.deepEqual(
      types.map(({ id }) => id),
      TOKEN_TYPES,
    )
    for (const { superType, description } of types) assert.ok(superType && resolved(description) !== description)
    for (const { scopes } of contributes.semanticTokenScopes) {
      for (const type of TOKEN_TYPES) assert.ok(scopes[type].length > 0, type)
    }
  })

  it('have the modifiers of the legend', () => {
    const modifiers: { id: string }[] = contributes.semanticTokenModifiers
    assert.deepEqual(
      modifiers.map(({ id }) => id),
      TOKEN_MODIFIERS,
    )
  })
})

describe('the walkthrough', () => {
  const [walkthrough]: Walkthrough[] = contributes.walkthroughs

  it('has six steps at most, each with something to do, an event that completes it, and a picture that is there', () => {
    assert.ok(walkthrough.steps.length <= 6)
    for (const { description, completionEvents, media } of walkthrough.steps) {
      assert.match(resolved(description), /\]\(command:[\w.]+\)/)
      assert.ok(completionEvents.length > 0)
      assert.ok(existsSync(media.image) && resolved(media.altText) !== media.altText)
    }
  })

  it('takes no step for done by a command that another step runs, or that may find nothing', () => {
    const events = walkthrough.steps.flatMap(({ completionEvents }) => completionEvents)
    for (const shared of ['vscode.openFolder', 'corroborate.nextConflict', 'corroborate.compareFact'])
      assert.ok(!events.includes(`onCommand:${shared}`), shared)
  })

  it('copies the samples, all of them', () => {
    const source = readFileSync('client/src/samples.ts', 'utf8')
    const listed = [...source.matchAll(/^ {2}'([^']+)',$/gm)].map(match => match[1])
    assert.deepEqual(listed.sort(), [...SAMPLES].sort())
  })
})

interface Walkthrough {
  readonly steps: readonly {
    readonly description: string
    readonly completionEvents: readonly string[]
    readonly media: { readonly image: string; readonly altText: string }
  }[]
}

describe('each diagnostic code', () => {
  it('has a page that is shipped', () => {
    for (const verdict of Object.keys(DEFAULT_SETTINGS.severity)) assert.ok(DOCUMENTED.includes(verdict), verdict)
  })
})
