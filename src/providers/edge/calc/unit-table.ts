import type { BaseKind, Dimension, Unit } from './unit.ts'
import { ownEntry } from '../../../core/own-entry.ts'

/**
 * Units and the names people write for them. Factors are exact by definition: the international yard and pound
 * (1959), US customary volumes (the gallon of 231 cubic inches), SI and IEC 80000-13 prefixes; values as in NIST
 * Special Publication 811, appendix B. Months and years are means of the Gregorian calendar.
 *
 * One row: kind, factor, label (`singular|plural`), names. Names are matched without case, except for those in
 * `CASED_NAMES`.
 */
type Row = readonly [kind: keyof typeof DIMENSIONS, factor: string, label: string, names: string]

const DIMENSIONS = {
  length: { length: 1 },
  area: { length: 2 },
  volume: { length: 3 },
  mass: { mass: 1 },
  time: { time: 1 },
  data: { data: 1 },
  speed: { length: 1, time: -1 },
  frequency: { time: -1 },
  force: { length: 1, mass: 1, time: -2 },
  energy: { length: 2, mass: 1, time: -2 },
  power: { length: 2, mass: 1, time: -3 },
  pressure: { length: -1, mass: 1, time: -2 },
} satisfies Record<string, Dimension>

const ROWS: readonly Row[] = [
  ['length', '1', 'm', 'm,meter,meters,metre,metres'],
  ['length', '1000', 'km', 'km,kms,kilometer,kilometers,kilometre,kilometres,klick,klicks'],
  ['length', '0.1', 'dm', 'dm,decimeter,decimeters,decimetre,decimetres'],
  ['length', '0.01', 'cm', 'cm,cms,centimeter,centimeters,centimetre,centimetres'],
  ['length', '0.001', 'mm', 'mm,mms,millimeter,millimeters,millimetre,millimetres'],
  ['length', '0.000001', 'µm', 'µm,um,micron,microns,micrometer,micrometers,micrometre,micrometres'],
  ['length', '0.000000001', 'nm', 'nm,nanometer,nanometers,nanometre,nanometres'],
  ['length', '0.0254', 'in', 'inch,inches,"'],
  ['length', '0.3048', 'ft', "ft,foot,feet,'"],
  ['length', '0.9144', 'yd', 'yd,yds,yard,yards'],
  ['length', '1609.344', 'mi', 'mi,mile,miles'],
  ['length', '1852', 'nautical mi', 'nmi,nautical mile,nautical miles'],
  ['length', '201.168', 'furlong|furlongs', 'furlong,furlongs'],
  ['length', '1.8288', 'fathom|fathoms', 'fathom,fathoms'],
  ['length', '9460730472580800', 'light-year|light-years', 'ly,light year,light years,lightyear,lightyears'],
  ['length', '149597870700', 'au', 'astronomical unit,astronomical units'],

  ['area', '10000', 'ha', 'ha,hectare,hectares'],
  ['area', '4046.8564224', 'acre|acres', 'acre,acres'],

  ['volume', '0.001', 'L', 'l,liter,liters,litre,litres'],
  ['volume', '0.0001', 'dL', 'dl,deciliter,deciliters,decilitre,decilitres'],
  ['volume', '0.00001', 'cL', 'cl,centiliter,centiliters,centilitre,centilitres'],
  ['volume', '0.000001', 'mL', 'ml,mls,milliliter,milliliters,millilitre,millilitres'],
  ['volume', '0.000001', 'cm³', 'cc,ccs'],
  ['volume', '0.003785411784', 'gal', 'gal,gals,gallon,gallons,us gallon,us gallons'],
  ['volume', '0.000946352946', 'qt', 'qt,qts,quart,quarts,us quart,us quarts'],
  ['volume', '0.000473176473', 'pt', 'pt,pts,pint,pints,us pint,us pints'],
  ['volume', '0.0002365882365', 'cup|cups', 'cup,cups,us cup,us cups'],
  [
    'volume',
    '0.0000295735295625',
    'fl oz',
    'fl oz,floz,fluid ounce,fluid ounces,us fluid ounce,us fluid ounces',
  ],
  ['volume', '0.00001478676478125', 'tbsp', 'tbsp,tbsps,tbs,tablespoon,tablespoons'],
  ['volume', '0.00000492892159375', 'tsp', 'tsp,tsps,teaspoon,teaspoons'],
  ['volume', '0.00454609', 'imperial gal', 'imperial gallon,imperial gallons,uk gallon,uk gallons'],
  ['volume', '0.00056826125', 'imperial pt', 'imperial pint,imperial pints,uk pint,uk pints'],
  [
    'volume',
    '0.158987294928',
    'oil barrel|oil barrels',
    'oil barrel,oil barrels,barrel of oil,barrels of oil',
  ],

  ['mass', '1', 'kg', 'kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes'],
  ['mass', '0.001', 'g', 'g,gr,gram,grams,gramme,grammes'],
  ['mass', '0.000001', 'mg', 'mg,mgs,milligram,milligrams'],
  ['mass', '0.000000001', 'µg', 'µg,mcg,ug,microgram,micrograms'],
  ['mass', '1000', 't', 't,tonne,tonnes,metric ton,metric tons'],
  ['mass', '907.18474', 'short ton|short tons', 'ton,tons,short ton,short tons,us ton,us tons'],
  ['mass', '1016.0469088', 'long ton|long tons', 'long ton,long tons,imperial ton,imperial tons'],
  ['mass', '0.45359237', 'lb', 'lb,lbs,pound,pounds'],
  ['mass', '0.028349523125', 'oz', 'oz,ozs,ounce,ounces'],
  ['mass', '6.35029318', 'st', 'st,stone,stones'],
  ['mass', '0.0002', 'ct', 'carat,carats'],
  ['mass', '0.0311034768', 'troy oz', 'troy ounce,troy ounces,troy oz'],

  ['time', '1', 's', 's,sec,secs,second,seconds'],
  ['time', '0.001', 'ms', 'ms,msec,msecs,millisecond,milliseconds'],
  ['time', '0.000001', 'µs', 'µs,us,microsecond,microseconds'],
  ['time', '0.000000001', 'ns', 'ns,nanosecond,nanoseconds'],
  ['time', '60', 'min', 'min,mins,minute,minutes'],
  ['time', '3600', 'h', 'h,hr,hrs,hour,hours'],
  ['time', '86400', 'day|days', 'day,days'],
  ['time', '604800', 'week|weeks', 'week,weeks,wk,wks'],
  ['time', '1209600', 'fortnight|fortnights', 'fortnight,fortnights'],
  ['time', '2629746', 'month|months', 'month,months'],
  ['time', '31556952', 'year|years', 'year,years,yr,yrs'],
  ['time', '315569520', 'decade|decades', 'decade,decades'],
  ['time', '3155695200', 'century|centuries', 'century,centuries'],
  ['time', '31556952000', 'millennium|millennia', 'millennium,millennia,millenniums'],

  ['data', '1', 'bit|bits', 'bit,bits'],
  ['data', '8', 'B', 'byte,bytes'],
  ['data', '8000', 'kB', 'kb,kilobyte,kilobytes'],
  ['data', '8000000', 'MB', 'mb,megabyte,megabytes,meg,megs'],
  ['data', '8000000000', 'GB', 'gb,gigabyte,gigabytes,gig,gigs'],
  ['data', '8000000000000', 'TB', 'tb,terabyte,terabytes'],
  ['data', '8000000000000000', 'PB', 'pb,petabyte,petabytes'],
  ['data', '8192', 'KiB', 'kib,kibibyte,kibibytes'],
  ['data', '8388608', 'MiB', 'mib,mebibyte,mebibytes'],
  ['data', '8589934592', 'GiB', 'gib,gibibyte,gibibytes'],
  ['data', '8796093022208', 'TiB', 'tib,tebibyte,tebibytes'],
  ['data', '1000', 'kbit', 'kbit,kilobit,kilobits'],
  ['data', '1000000', 'Mbit', 'mbit,megabit,megabits'],
  ['data', '1000000000', 'Gbit', 'gbit,gigabit,gigabits'],

  ['speed', '1852/3600', 'knot|knots', 'knot,knots,kn,kt,kts'],
  ['speed', '299792458', 'c', 'speed of light'],
  ['frequency', '1', 'Hz', 'hz,hertz'],
  ['frequency', '1000', 'kHz', 'khz,kilohertz'],
  ['frequency', '1000000', 'MHz', 'mhz,megahertz'],
  ['frequency', '1000000000', 'GHz', 'ghz,gigahertz'],
  ['force', '1', 'N', 'newton,newtons'],
  ['force', '4.4482216152605', 'lbf', 'lbf,pound force'],
  ['energy', '1', 'J', 'j,joule,joules'],
  ['energy', '1000', 'kJ', 'kj,kilojoule,kilojoules'],
  ['energy', '1000000', 'MJ', 'megajoule,megajoules'],
  ['energy', '4.184', 'cal', 'cal,cals,calorie,calories'],
  ['energy', '4184', 'kcal', 'kcal,kcals,kilocalorie,kilocalories'],
  ['energy', '3600', 'Wh', 'wh,watt hour,watt hours'],
  ['energy', '3600000', 'kWh', 'kwh,kilowatt hour,kilowatt hours'],
  ['energy', '1055.05585262', 'BTU', 'btu,btus'],
  ['power', '1', 'W', 'w,watt,watts'],
  ['power', '1000', 'kW', 'kw,kilowatt,kilowatts'],
  ['power', '1000000', 'MW', 'megawatt,megawatts'],
  ['power', '745.69987158227022', 'hp', 'hp,horsepower'],
  ['pressure', '1', 'Pa', 'pa,pascal,pascals'],
  ['pressure', '1000', 'kPa', 'kpa,kilopascal,kilopascals'],
  ['pressure', '100000', 'bar', 'bar,bars'],
  ['pressure', '101325', 'atm', 'atm,atmosphere,atmospheres'],
  ['pressure', '44482216152605/6451600000', 'psi', 'psi'],
]

const CALENDAR = /^(?:month|year|decade|century|millennium)/

const TEMPERATURES: readonly (readonly [offset: string, factor: string, label: string, names: string])[] = [
  ['273.15', '1', '°C', 'c,celsius,centigrade,celcius,celsisus,celsuis'],
  ['459.67', '5/9', '°F', 'f,fahrenheit,farenheit,fahrenheight,farenheight,fahreinheit'],
  ['0', '1', 'K', 'k,kelvin,kelvins'],
]

/** Currencies are never converted into each other: that needs rates. */
const CURRENCIES: readonly (readonly [code: string, factor: string, label: string, names: string])[] = [
  ['usd', '1', '$', '$,dollar,dollars,usd,buck,bucks'],
  ['usd', '0.01', 'cents', 'cent,cents'],
  ['eur', '1', '€', '€,euro,euros,eur'],
  ['gbp', '1', '£', '£,gbp,quid'],
  ['jpy', '1', '¥', '¥,yen,jpy'],
  ['inr', '1', '₹', '₹,rupee,rupees,inr'],
]

/** Names that mean something else in another case: `Mb` is a megabit, `mb` a megabyte. */
const CASED_NAMES: Record<string, string> = {
  kb: 'kb',
  Kb: 'kilobit',
  Mb: 'megabit',
  Gb: 'gigabit',
  MJ: 'megajoule',
  MW: 'megawatt',
  N: 'newton',
  B: 'byte',
}

let names: Map<string, Unit> | undefined

/** The unit that `name` (one or several words) stands for. The index is built on first use, in under 1 ms. */
export function findUnit(name: string): Unit | undefined {
  names ??= indexNames()
  return names.get(ownEntry(CASED_NAMES, name) ?? name.toLowerCase())
}

/** Units made of others, by their usual short names. */
export const COMPOUND_NAMES: Record<string, readonly [over: string, under: string]> = {
  mph: ['mile', 'hour'],
  kph: ['km', 'hour'],
  kmh: ['km', 'hour'],
  kmph: ['km', 'hour'],
  mps: ['meter', 'second'],
  fps: ['foot', 'second'],
  mpg: ['mile', 'gallon'],
  kbps: ['kilobit', 'second'],
  mbps: ['megabit', 'second'],
  gbps: ['gigabit', 'second'],
}

function indexNames(): Map<string, Unit> {
  const index = new Map<string, Unit>()
  for (const [kind, factor, label, words] of ROWS)
    register(index, words, {
      ...labels(label),
      dimension: DIMENSIONS[kind],
      factor,
      ...(CALENDAR.test(words) && { calendar: true }),
    })
  for (const [offset, factor, label, words] of TEMPERATURES)
    register(index, words, { ...labels(label), dimension: { temperature: 1 }, factor, offset })
  for (const [code, factor, label, words] of CURRENCIES) {
    const kind: BaseKind = `money ${code}`
    const money = label === 'cents' ? {} : { money: true as const }
    register(index, words, { ...labels(label), dimension: { [kind]: 1 }, factor, ...money })
  }
  return index
}

function register(index: Map<string, Unit>, words: string, unit: Unit): void {
  for (const word of words.split(',')) index.set(word, unit)
}

function labels(label: string): { singular: string; plural: string } {
  const [singular = label, plural = singular] = label.split('|')
  return { singular, plural }
}
