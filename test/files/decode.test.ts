import { strict as assert } from 'node:assert'
import { decodeText } from '../../server/src/files/decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEnd: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEnd)
  return bytes
}

describe('decode', () => {
  it('reads UTF-8, its byte order mark left out and CRLF kept', () => {
    const decoded = decodeText(utf8('\ufeff“We lost,”\r\nDoe said.'))
    assert.deepEqual(decoded, { text: '“We lost,”\r\nDoe said.', encoding: 'utf8', replaced: false })
  })

  it('leaves out one byte order mark only', () => {
    assert.equal(decodeText(utf8('\ufeff\ufeffa'))?.text, '\ufeffa')
  })

  it('reads an empty file', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf8', replaced: false })
  })

  it('reads UTF-16 by its mark, either end first', () => {
    assert.deepEqual(decodeText(utf16('\ufeffZoë', true)), { text: 'Zoë', encoding: 'utf16le', replaced: false })
    assert.deepEqual(decodeText(utf16('\ufeffZoë', false)), { text: 'Zoë', encoding: 'utf16be', replaced: false })
  })

  it('reads UTF-16 without a mark by its zero bytes, either end first', () => {
    assert.deepEqual(decodeText(utf16('Doe said', true)), { text: 'Doe said', encoding: 'utf16le', replaced: false })
    assert.deepEqual(decodeText(utf16('Doe said', false)), { text: 'Doe said', encoding: 'utf16be', replaced: false })
  })

  it('takes a file with zero bytes elsewhere for binary', () => {
    assert.equal(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x41])), null)
  })

  it('takes a zero byte far into a text for a character of it', () => {
    assert.equal(decodeText(utf8(`${'a'.repeat(512)}\0b`))?.text.length, 514)
    assert.equal(decodeText(utf8(`${'a'.repeat(511)}\0b`)), null)
  })

  it('replaces what is not UTF-8, one mark for each bad byte of Latin-1, and says so', () => {
    const decoded = decodeText(new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x61, 0x94]))
    assert.deepEqual(decoded, { text: 'Zo\ufffd \ufffda\ufffd', encoding: 'utf8', replaced: true })
  })

  it('does not call a written replacement character a replacement', () => {
    assert.equal(decodeText(utf8('a\ufffdb'))?.replaced, false)
  })

  it('keeps the length where UTF-16 holds half a pair', () => {
    const decoded = decodeText(utf16('\ufeffa\ud800b', true))
    assert.equal(decoded?.text.length, 3)
    assert.equal(decoded?.replaced, true)
  })
})
