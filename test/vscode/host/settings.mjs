import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The settings of the person who uses a host: nothing that talks to the network or covers the articles. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // in a browser it is on: what a test edits is not to reach the next one
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/**
 * Writes the settings of a host's user before it starts.
 * @param {string} folder where VS Code keeps what is the user's
 * @param {Record<string, unknown>} [more] settings beside the usual ones, or instead of them
 */
export function writeSettings(folder, more = {}) {
  mkdirSync(join(folder, 'User'), { recursive: true })
  writeFileSync(join(folder, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...more }, null, 2))
}
