import type { QuantityKind } from '../article'

/** A unit of measure: its name in the singular, and how it reckons in the base unit of its dimension. */
export interface Unit {
  readonly kind: QuantityKind
  readonly name: string
  /** Absent where there is no common base ("point", "dollar"). */
  readonly base?: string
  /** Base value = value * factor + offset. */
  readonly factor: number
  readonly offset?: number
  /** Needs a digit before it, and is read in this very spelling: "m", "in", "F". */
  readonly symbol: boolean
}

/**
 * kind | base | factor | names (first is the name; the rest spellings; a plural in -s is understood) | symbols, read as written.
 * Factors: SI Brochure and NIST Special Publication 811; a month is 30 days, a year 365.
 */
const TABLE = `
duration|second|1|second,sec|s,sec.,secs
duration|second|0.001|millisecond|ms
duration|second|0.000001|microsecond|
duration|second|60|minute,min|min.,mins
duration|second|3600|hour,hr|h,hr.,hrs
duration|second|86400|day|
duration|second|86400|night|
duration|second|172800|weekend|
duration|second|604800|week,wk|
duration|second|1209600|fortnight|
duration|second|2592000|month|
duration|second|7776000|quarter|
duration|second|31536000|year,yr|yr.,yrs
duration|second|315360000|decade|
duration|second|3153600000|century,centurie|
duration|second|31536000000|millennium,millennia|
measure|metre|1|metre,meter|m
measure|metre|1000|kilometre,kilometer|km,kms,Km,KM
measure|metre|0.01|centimetre,centimeter|cm,cms
measure|metre|0.001|millimetre,millimeter|mm
measure|metre|0.000001|micrometre,micrometer,micron|μm,µm,um
measure|metre|0.000000001|nanometre,nanometer|nm
measure|metre|0.3048|foot,feet|ft,ft.
measure|metre|0.0254|inch,inche|in.
measure|metre|0.9144|yard|yd,yds
measure|metre|1609.344|mile|mi,mi.
measure|metre|1852|nautical mile|
measure|metre|9460730472580800|light year,light-year|
measure|square metre|1|square metre,square meter,sq metre,sq meter|sq m,m2,m²,sqm
measure|square metre|1000000|square kilometre,square kilometer,sq kilometre,sq kilometer|sq km,km2,km²
measure|square metre|0.09290304|square foot,square feet,sq foot,sq feet|sq ft,sq. ft,sq. ft.,sqft,ft2,ft²
measure|square metre|2589988.110336|square mile,sq mile|sq mi,sq. mi
measure|square metre|0.83612736|square yard|sq yd
measure|square metre|0.0001|square centimetre,square centimeter|cm2,cm²
measure|square metre|10000|hectare|ha
measure|square metre|4046.8564224|acre|
measure|litre|1|litre,liter|l,L
measure|litre|0.001|millilitre,milliliter|ml,mL,mls
measure|litre|100|hectolitre,hectoliter|hl
measure|litre|0.1|decilitre,deciliter|dl
measure|litre|0.01|centilitre,centiliter|cl
measure|litre|1000|cubic metre,cubic meter|m3,m³
measure|litre|28.316846592|cubic foot,cubic feet|cu ft
measure|litre|1000000000000|cubic kilometre,cubic kilometer|km3,km³
measure|litre|3.785411784|gallon|gal,gals
measure|litre|0.568261|pint|
measure|litre|158.987294928|barrel|bbl
measure|kilogram|1|kilogram,kilogramme,kilo|kg,kgs,Kg
measure|kilogram|0.001|gram,gramme|g
measure|kilogram|0.000001|milligram|mg
measure|kilogram|0.000000001|microgram|μg,µg,mcg
measure|kilogram|1000|tonne,metric ton,metric tonne|t
measure|kilogram|907.18474|ton|
measure|kilogram|0.45359237|pound|lb,lbs,lb.,lbs.
measure|kilogram|0.028349523125|ounce|oz,oz.
measure|kilogram|6.35029318|stone|st
measure|kilogram|0.0002|carat|
measure|celsius|1|degree celsius,degree centigrade,celsius|°C,° C,ºC,C,℃
measure|celsius|0.5555555555555556,-17.77777777777778|degree fahrenheit,fahrenheit|°F,° F,ºF,F,℉
measure|celsius|1,-273.15|kelvin|K
measure|||degree|°,º
measure|metre per second|0.2777777777777778|kilometre per hour,kilometer per hour,km an hour,km per hour,kilometre an hour|km/h,kph,kmh,kmph
measure|metre per second|0.44704|mile per hour,mile an hour|mph,m.p.h,m.p.h.
measure|metre per second|1|metre per second,meter per second|m/s
measure|metre per second|0.5144444444444445|knot|kn,kt,kts
measure|watt|1|watt|W
measure|watt|1000|kilowatt|kW
measure|watt|1000000|megawatt|MW
measure|watt|1000000000|gigawatt|GW
measure|watt hour|1000|kilowatt hour,kilowatt-hour|kWh
measure|watt hour|1000000|megawatt hour,megawatt-hour|MWh
measure|watt hour|1000000000|gigawatt hour,gigawatt-hour|GWh
measure|watt hour|1000000000000|terawatt hour,terawatt-hour|TWh
measure|||horsepower|hp,bhp,HP,PS
measure|||volt|V
measure|||amp,ampere|A
measure|||milliampere-hour|mAh
measure|||newton metre,newton meter|Nm
measure|||pound-foot,pound-feet|lb-ft
measure|||calorie|kcal,cal
measure|hertz|1|hertz|Hz,HZ
measure|hertz|1000|kilohertz|kHz
measure|hertz|1000000|megahertz|MHz
measure|hertz|1000000000|gigahertz|GHz,Ghz
measure|||decibel|dB
measure|||megapixel|MP
measure|byte|1000000|megabyte|MB
measure|byte|1000000000|gigabyte|GB
measure|byte|1000000000000|terabyte|TB
measure|byte|1000|kilobyte|KB,kB
measure|||revolution per minute|rpm
measure|||mile per gallon|mpg
measure|||part per million|ppm
measure|||part per billion|ppb
measure|||calorie|
measure|||magnitude|
measure|||pascal|Pa
measure|||megapascal|MPa
measure|||millibar|mb,mbar
measure|||basis point|bp,bps
percent|||percentage point,percent point,per cent point,pct point|pp
percent|one|0.01|percent,per cent,pct,percentage|%,pct.
`

/** A unit by each of its spellings in words, lower case. */
export const WORD_UNITS: ReadonlyMap<string, Unit> = new Map(rows().flatMap(row => row.words))
/** A unit by each of its symbols, as written. */
export const SYMBOL_UNITS: ReadonlyMap<string, Unit> = new Map(rows().flatMap(row => row.symbols))

function rows(): { words: [string, Unit][]; symbols: [string, Unit][] }[] {
  return TABLE.trim().split('\n').map(readRow)
}

function readRow(line: string): { words: [string, Unit][]; symbols: [string, Unit][] } {
  const [kind, base, reckoning, names, symbols] = line.split('|')
  const [factor, offset] = reckoning.split(',')
  const [name, ...spellings] = names.split(',')
  const unit = {
    kind: kind as QuantityKind,
    name,
    ...(base ? { base } : {}),
    factor: Number(factor || 1),
    ...(offset ? { offset: Number(offset) } : {}),
    symbol: false,
  }
  const words = [name, ...spellings].flatMap(word => [word, plural(word)])
  const asSymbol = { ...unit, symbol: true }
  return {
    words: words.map(word => [word, unit]),
    symbols: (symbols ? symbols.split(',') : []).map(symbol => [symbol, asSymbol]),
  }
}

/** "mile per hour" -> "miles per hour"; "degree celsius" -> "degrees celsius"; others take the -s at the end. */
function plural(name: string): string {
  const measured = /^(degree|\w+)( (?:per|an) \w+)$/.exec(name)
  if (measured) return `${measured[1]}s${measured[2]}`
  return name.startsWith('degree ') || name.startsWith('part per') ? name.replace(' ', 's ') : `${name}s`
}
