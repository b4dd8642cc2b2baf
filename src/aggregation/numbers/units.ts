/** A unit by what it measures; a quantity in base units is `(value + offset) * factor`. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
  readonly offset: number
}

/** Per line: dimension, factor to its base unit, names. Factors are exact by definition (NIST SP 811, BIPM). */
const table = `
length 1 m metre metres meter meters
length 1000 km kilometre kilometres kilometer kilometers
length 0.01 cm centimetre centimetres centimeter centimeters
length 0.001 mm millimetre millimetres millimeter millimeters
length 1e-6 µm μm um micrometre micrometres micrometer micrometers microns
length 1e-9 nm nanometre nanometres nanometer nanometers
length 1609.344 mi mile miles
length 0.9144 yd yard yards
length 0.3048 ft foot feet
length 0.0254 inch inches
area 1 m² m2 m^2 sqm square_metres square_meters
area 1e6 km² km2 km^2 square_kilometres square_kilometers
area 1e4 ha hectare hectares
area 4046.8564224 acre acres
area 2589988.110336 mi² square_miles
volume 0.001 l L litre litres liter liters
volume 1e-6 ml mL millilitre millilitres milliliter milliliters cm³ cm3 cm^3 cc
volume 1e-5 cl centilitres centiliters
volume 1 m³ m3 m^3 cubic_metres cubic_meters
volume 0.003785411784 gal gallon gallons
mass 1 kg kilo kilos kilogram kilograms
mass 0.001 g gram grams
mass 1e-6 mg milligram milligrams
mass 1e-9 µg μg mcg microgram micrograms
mass 1000 t tonne tonnes metric_tons
mass 0.45359237 lb lbs pound_mass pounds
mass 0.028349523125 oz ounce ounces
time 1 s sec secs second seconds
time 0.001 ms millisecond milliseconds
time 1e-6 µs μs us microsecond microseconds
time 1e-9 ns nanosecond nanoseconds
time 60 min mins minute minutes
time 3600 h hr hrs hour hours
time 86400 d day days
time 604800 week weeks
time 31557600 yr year years
speed 1 m/s metres_per_second meters_per_second
speed 0.2777777777777778 km/h kph km/hr kilometres_per_hour kilometers_per_hour
speed 0.44704 mph mi/h miles_per_hour
data 1 B byte bytes
data 0.125 bit bits
data 1e3 kB KB kilobyte kilobytes
data 1e6 MB megabyte megabytes
data 1e9 GB gigabyte gigabytes
data 1e12 TB terabyte terabytes
data 1024 KiB
data 1048576 MiB
data 1073741824 GiB
data 1099511627776 TiB
energy 1 J joule joules
energy 1000 kJ kilojoule kilojoules
energy 1e6 MJ megajoule megajoules
energy 4.184 cal calorie calories
energy 4184 kcal kilocalorie kilocalories
energy 3600 Wh
energy 3.6e6 kWh kilowatt_hours
power 1 W watt watts
power 1000 kW kilowatt kilowatts
power 1e6 MW megawatt megawatts
power 1e9 GW gigawatt gigawatts
pressure 1 Pa pascal pascals
pressure 100 hPa mbar
pressure 1000 kPa
pressure 1e5 bar
frequency 1 Hz hertz
frequency 1e3 kHz
frequency 1e6 MHz
frequency 1e9 GHz
force 1 N newton newtons
force 1000 kN
voltage 1 V volt volts
voltage 0.001 mV
current 1 A amp amps ampere amperes
current 0.001 mA
temperature 1 K kelvin kelvins
angle 1 ° deg degree degrees
angle 57.29577951308232 rad radian radians
ratio 0.01 % percent per_cent pct
ratio 0.001 ‰
ratio 0.0001 bps basis_points
money:USD 1 $ USD dollar dollars
money:USD 0.01 cent cents
money:EUR 1 € EUR euro euros
money:GBP 1 £ GBP pound_sterling pounds_sterling
money:JPY 1 ¥ JPY yen
money:INR 1 ₹ INR rupee rupees
`

/** Scales that do not begin at zero. */
const celsius: Unit = { dimension: 'temperature', factor: 1, offset: 273.15 }
const fahrenheit: Unit = { dimension: 'temperature', factor: 5 / 9, offset: 459.67 }

const units: ReadonlyMap<string, Unit> = new Map([
  ...table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [dimension = '', factor, ...names] = line.split(' ')
      const unit: Unit = { dimension, factor: Number(factor), offset: 0 }
      return names.map((name): [string, Unit] => [name.replaceAll('_', ' '), unit])
    }),
  ...['°C', '℃', 'C', 'celsius', 'degrees celsius'].map((name): [string, Unit] => [name, celsius]),
  ...['°F', '℉', 'F', 'fahrenheit', 'degrees fahrenheit'].map((name): [string, Unit] => [name, fahrenheit]),
])

/** The unit of this name. Symbols mind case (`MW`, `mW`), words do not. */
export function unitNamed(name: string): Unit | undefined {
  return units.get(name) ?? (name.length > 3 ? units.get(name.toLowerCase()) : undefined)
}

const beginnings: ReadonlySet<string> = new Set(
  [...units.keys()].filter((name) => name.includes(' ')).map((name) => firstWord(name.toLowerCase())),
)

/** Whether some unit of several words begins with this one: "square". */
export function beginsUnit(word: string): boolean {
  return beginnings.has(word.toLowerCase())
}

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' '))
}
