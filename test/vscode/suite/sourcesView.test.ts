import { equal, match, ok } from './assert'
import { activate, openArticle, rowsOf, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

describe('Sources view', () => {
  it('lists the quotations of each article', async () => {
    const api = await ready('article')
    const rows = await rowsOf(api)
    const quotation = rows.find(path => path.at(-1)?.label.includes('Nobody on that deck'))
    ok(quotation, 'the quotation is not there')
    const article = quotation.find(({ kind }) => kind === 'article')
    ok(article?.location?.uri.includes('/ferry/'), JSON.stringify(quotation))
  })

  it('lists what each source says in all articles', async () => {
    const api = await ready('source')
    const rows = await rowsOf(api)
    const said = rows.filter(path =>
      path.some(({ kind, label }) => kind === 'source' && label.includes('Helena Brandt')),
    )
    const files = new Set(said.map(path => path.at(-1)?.location?.uri).filter(uri => uri !== undefined))
    ok(files.size >= 2, [...files].join())
  })

  it('lists each conflict with its places', async () => {
    const api = await ready('finding')
    const rows = await rowsOf(api)
    const members = rows.filter(
      path => path.at(-1)?.kind === 'member' && path.some(({ label }) => /53/.test(label) && /58/.test(label)),
    )
    const files = members.map(path => path.at(-1)?.location?.uri)
    for (const name of ['daily-beacon.md', 'marlow-courier.txt'])
      ok(files.includes(uriOf(`ferry/${name}`).toString()), files.join())
  })

  it('gives a row that names its verdict to those who cannot see icons', async () => {
    const api = await ready('finding')
    const rows = (await rowsOf(api)).map(path => path.at(-1))
    const finding = rows.find(node => node?.kind === 'finding' && node.verdict === 'conflicts')
    ok(finding, 'no conflict')
    match(api.sources.getTreeItem(finding).accessibilityInformation?.label ?? '', /conflicts/)
  })

  it('has ids of its own for all rows', async function () {
    this.timeout(60_000)
    for (const grouping of ['article', 'source', 'finding'] as const) {
      const ids = (await rowsOf(await ready(grouping))).map(path => path.at(-1)?.id)
      ok(ids.length > 0, grouping)
      equal(new Set(ids).size, ids.length, grouping)
    }
  })

  it('counts the conflicts in its badge', async () => {
    const api = await ready('article')
    const { conflicts } = await api.whenReady()
    ok(conflicts > 0, 'no conflicts')
    equal(api.sources.badge?.value, conflicts)
    match(api.sources.badge?.tooltip ?? '', /\d/)
  })
})

async function ready(grouping: 'article' | 'source' | 'finding') {
  await openArticle(COURIER)
  const api = await activate()
  await api.sources.setGrouping(grouping)
  return api
}
