import * as vscode from 'vscode'

/**
 * Defines the tests that run in every host. They are imported one after the other, and only when mocha is ready: a
 * test file defines its tests by being imported. What is tested depends on the folder that VS Code opened.
 */
export async function defineTests(): Promise<void> {
  await import('./smoke.test')
  if (vscode.workspace.workspaceFolders?.[0]?.name === 'without-articles') {
    await import('./withoutArticles.test')
    return
  }
  await import('./reading.test')
  await import('./navigation.test')
  await import('./views.test')
  await import('./wrapping.test')
  await import('./reports.test')
  await import('./annotations.test')
  await import('./notes.test')
  await import('./firstSteps.test')
  await import('./settings.test')
  // These make files: what they leave open stays an article for a while.
  await import('./import.test')
  await import('./takingAway.test')
  await import('./drafts.test')
  await import('./hostile.test')
  await import('./colours.test')
}
