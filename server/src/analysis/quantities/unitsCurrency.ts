/** Currencies: names, codes and signs. From ISO 4217 and the usage of news agencies. */

/** currency | words after the number (a plural in -s is understood) | codes, before or after | signs, before or after */
const TABLE = `
dollar|dollar,buck||$
us dollar|us dollar,u.s. dollar,american dollar|USD|US$,U.S.$,$US
canadian dollar|canadian dollar|CAD|C$,CA$,Can$,cad$,c$
australian dollar|australian dollar|AUD|A$,AU$
new zealand dollar|new zealand dollar|NZD|NZ$
hong kong dollar|hong kong dollar|HKD|HK$
singapore dollar|singapore dollar|SGD|S$
taiwan dollar|taiwan dollar|TWD|NT$
mexican peso|mexican peso|MXN|Mex$,MX$
euro|euro|EUR|€
pound|pound sterling,sterling,pounds sterling,british pound|GBP|£
egyptian pound|egyptian pound|EGP|
lebanese pound|lebanese pound|LBP|
yen|yen,japanese yen|JPY|¥,Y=,JP¥
yuan|yuan,renminbi,rmb,chinese yuan|CNY,RMB|CN¥,元
rupee|rupee||₹,Rs,Rs.,ரூ
indian rupee|indian rupee|INR|
pakistani rupee|pakistani rupee|PKR|
sri lankan rupee|sri lankan rupee|LKR|
ruble|ruble,rouble,russian ruble,russian rouble|RUB|₽
hryvnia|hryvnia|UAH|₴
franc|franc||
swiss franc|swiss franc|CHF|
krona|krona,kronor,swedish krona,swedish kronor|SEK|
krone|krone,kroner,norwegian krone,norwegian kroner,danish kroner|NOK,DKK|
zloty|zloty,zlotys|PLN|
forint|forint|HUF|
lira|lira,turkish lira|TRY|₺
shekel|shekel|ILS|₪
dinar|dinar||
kuwaiti dinar|kuwaiti dinar|KWD|
dirham|dirham|AED|
riyal|riyal,saudi riyal|SAR,QAR|
rial|rial|IRR|
peso|peso|PHP,ARS|₱
real|reais|BRL|R$
rand|rand|ZAR|
naira|naira|NGN|₦
shilling|shilling|KES|
cedi|cedi|GHS|
ringgit|ringgit,malaysian ringgit,malaysia ringgit|MYR|RM
baht|baht|THB|฿
rupiah|rupiah|IDR|Rp
dong|dong|VND|₫
south korean won|korean won,south korean won|KRW|₩
taka|taka|BDT|৳
tenge|tenge|KZT|₸
lari|lari|GEL|₾
kip|kip|LAK|₭
togrog|togrog|MNT|₮
kuna|kuna|HRK|
lev|leva|BGN|
guilder|guilder,dutch guilder|NLG|
mark|deutschmark,deutsche mark|DEM|
bitcoin|bitcoin|BTC|₿
cent|cent,penny,pennies||¢
pence|pence||
sen|sen||
penny|||
`

/** "dollars" -> "dollar"; lower case, of one to three words. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = read(1, word => [word, `${word}s`])
/** "USD" -> "us dollar"; as written. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = read(2, code => [code])
/** "£" -> "pound", "Rs" -> "rupee"; as written. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = read(3, sign => [sign])

function read(column: number, spellings: (word: string) => readonly string[]): Map<string, string> {
  const rows = TABLE.trim()
    .split('\n')
    .map(line => line.split('|'))
  return new Map(
    rows.flatMap(row =>
      row[column]
        .split(',')
        .filter(Boolean)
        .flatMap(spellings)
        .map(word => [word, row[0]] as const),
    ),
  )
}

/** The hundredth of a currency: "3 dollars 50 cents". Unknown ones have a hundred cents. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(['cent', 'pence', 'sen', 'penny'])
