import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../host/paths.mjs'

/** Articles of the samples, each with its headline and with the line where the article ends and the site goes on. */
const ARTICLES = [
  { file: 'daily-beacon.md', headline: 'Fury of the ferry survivors as death toll hits 14', end: '[READ MORE' },
  {
    file: 'marlow-courier.txt',
    headline: '‘Nobody told us where the life jackets were’: anger grows after ferry sinking',
  },
  { file: 'meridian.txt', headline: 'The catastrophe of the ferry “Saint Orla”: the search is continued' },
  { file: 'northwire.txt', headline: 'Ferry sinks in fog off Port Alder, killing nine' },
  { file: 'skarne-today.txt', headline: 'Island waits for news of ferry missing', end: 'RELATED STORIES' },
]

/**
 * Makes a folder of pages as a browser saves them: each with a menu, buttons, stories of the day and a foot around the
 * article.
 * @param {string} folder
 * @returns {string[]} their names
 */
export function makePages(folder) {
  mkdirSync(folder, { recursive: true })
  return ARTICLES.map(({ file, headline, end }) => {
    const text = readFileSync(join(ROOT, 'samples', 'ferry', file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    const after = text.includes(headline) ? text.slice(text.indexOf(headline) + headline.length) : text
    const lines = (end === undefined ? after : after.split(end)[0]).split('\n').filter(line => /^[^!]/.test(line))
    const name = file.replace(/\.\w+$/, '.html')
    writeFileSync(join(folder, name), page(name.replace('.html', ''), headline, lines))
    return name
  })
}

/** @param {string} site @param {string} headline @param {string[]} paragraphs */
function page(site, headline, paragraphs) {
  const outlet = site.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)} | ${outlet}</title>
<meta property="og:title" content="${escaped(headline)}"><meta property="og:site_name" content="${outlet}">
<link rel="canonical" href="https://${site}.example/ferry"><script>var ads = []</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<article><h1>${escaped(headline)}</h1><div class="share"><button>Share</button><button>Save</button></div>
${paragraphs.map(text => `<p>${escaped(text)}</p>`).join('\n')}
</article>
<aside><h2>Most read</h2><ul><li><a href="/1">Ten beaches to see</a></li><li><a href="/2">Cup final is a draw</a></li></ul></aside>
<footer>© ${outlet}. All rights reserved. <a href="/privacy">Privacy</a></footer></body></html>
`
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
