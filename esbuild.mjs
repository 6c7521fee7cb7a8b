// @ts-check
// Bundles the extension, the server, the command line and the tests into dist/.
// `node esbuild.mjs` builds everything; `--production` leaves out source maps and tests; `--watch` rebuilds on change.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'

const production = process.argv.includes('--production')
const watch = process.argv.includes('--watch')

const common = {
  bundle: true,
  sourcemap: production ? false : 'linked',
  minify: production,
  logLevel: 'warning',
  target: 'es2022',
}
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] }
const browser = { ...common, platform: 'browser', format: 'cjs', define: { global: 'globalThis' } }

/** Files under `dir` whose name ends with `.test.ts`, without the suite that runs inside VS Code. */
function unitTests(dir = 'test') {
  return readdirSync(dir, { withFileTypes: true }).flatMap(entry => {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) return path === join('test', 'vscode') ? [] : unitTests(path)
    return entry.name.endsWith('.test.ts') ? [path] : []
  })
}

/** The bundles whose entry exists, so that a part can be built before the others are there. */
const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/src/browser.ts'], outfile: 'dist/client/browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server/node.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/server/browser.js' },
  { ...node, entryPoints: ['server/src/imports/node.ts'], outfile: 'dist/imports/node.js', external: ['canvas'] },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/imports/browser.ts'],
    outfile: 'dist/imports/browser.js',
    external: ['canvas'],
  },
  { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/cli/commands.ts'], outfile: 'dist/commands.js' },
  ...(production
    ? []
    : [
        {
          ...node,
          entryPoints: ['test/vscode/suite/index.ts'],
          outfile: 'dist/test/vscode/node.js',
          external: ['vscode', 'mocha'],
        },
        {
          ...browser,
          entryPoints: ['test/vscode/suite/index.web.ts'],
          outfile: 'dist/test/vscode/web.js',
          external: ['vscode'],
        },
        { ...node, entryPoints: ['test/connection/writer.ts'], outfile: 'dist/test/writer.js' },
        { ...node, entryPoints: unitTests(), outdir: 'dist/test/unit', outbase: 'test' },
        {
          ...node,
          entryPoints: ['bench/bench.ts'],
          outfile: 'dist/bench.js',
          external: ['compromise', 'compromise-dates', 'wink-nlp', 'wink-eng-lite-web-model'],
        },
      ]),
].filter(bundle => bundle.entryPoints.length > 0 && existsSync(bundle.entryPoints[0]))

if (watch) for (const bundle of bundles) await (await esbuild.context(bundle)).watch()
else await Promise.all(bundles.map(bundle => esbuild.build(bundle)))

// The command line starts faster from what the engine compiled of it in a run before; without that it runs as well.
if (!watch && !production)
  spawnSync(process.execPath, [join('scripts', 'compile.cjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
