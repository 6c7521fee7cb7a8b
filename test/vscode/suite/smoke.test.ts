import * as vscode from 'vscode'
import { ok } from './assert'

describe('the extension', () => {
  it('is there', () => {
    ok(vscode.extensions.getExtension('corroborate.corroborate'))
  })
})
