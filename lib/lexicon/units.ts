import { notationsIn } from './notations.ts';

/**
 * Units of measure, by their symbol, and stretches of time. Provenance: the SI brochure, NIST Handbook 44 (customary
 * units), and the spellings that newspapers use.
 */

/** Unit words; at most three words each, in lower case. */
export const unitWords = notationsIn(`
m meter meters metre metres
km kilometer kilometers kilometre kilometres
cm centimeter centimeters centimetre centimetres
mm millimeter millimeters millimetre millimetres
dm decimeter decimeters decimetre decimetres
µm micrometer micrometers micrometre micrometres micron microns
nm nanometer nanometers nanometre nanometres
pm picometer picometers picometre picometres
mile mile miles
foot foot feet
inch inch inches
yard yard yards
nautical_mile nautical_mile nautical_miles
light-year light-year light-years light_year light_years
km² square_kilometer square_kilometers square_kilometre square_kilometres sq_km sq._km sq_kilometers sq_kilometres
m² square_meter square_meters square_metre square_metres sq_m sq._m sqm
cm² square_centimeter square_centimeters square_centimetre square_centimetres
mi² square_mile square_miles sq_miles sq._miles sq_mi
ft² square_foot square_feet sq_ft sq._ft sqft
ha hectare hectares
acre acre acres
m³ cubic_meter cubic_meters cubic_metre cubic_metres cu_m
km³ cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres
cm³ cubic_centimeter cubic_centimeters cubic_centimetre cubic_centimetres cc
ft³ cubic_foot cubic_feet
lb lb lbs
stone st
pound pound pounds
stone stone
kg kilogram kilograms kilogramme kilogrammes kilo kilos
g gram grams gramme grammes
mg milligram milligrams milligramme milligrammes
µg microgram micrograms microgramme microgrammes mcg
tonne tonne tonnes ton tons metric_ton metric_tons metric_tonne metric_tonnes short_tons short_ton long_tons
kt kiloton kilotons kilotonne kilotonnes
Mt megaton megatons megatonne megatonnes
Gt gigaton gigatons gigatonne gigatonnes
oz ounce ounces
carat carat carats
l liter liters litre litres
ml milliliter milliliters millilitre millilitres
cl centiliter centiliters centilitre centilitres
hl hectoliter hectoliters hectolitre hectolitres
gallon gallon gallons
pint pint pints
quart quart quarts
barrel barrel barrels
bushel bushel bushels
cup cup cups
tablespoon tablespoon tablespoons tbsp
teaspoon teaspoon teaspoons tsp
km/h kilometers_per_hour kilometres_per_hour kilometer_per_hour kilometre_per_hour kilometers_an_hour kilometres_an_hour kph kmh kmph km_per_hour
mph miles_per_hour mile_per_hour miles_an_hour
m/s meters_per_second metres_per_second meter_per_second metre_per_second
knot knot knots
°C degrees_celsius degree_celsius degrees_centigrade degree_centigrade celsius centigrade degc deg_c degrees_c degree_c
°F degrees_fahrenheit degree_fahrenheit fahrenheit degrees_farenheit degree_farenheit degf deg_f degrees_f degree_f
° degree degrees
K kelvin kelvins
W watt watts
kW kilowatt kilowatts
MW megawatt megawatts
GW gigawatt gigawatts
TW terawatt terawatts
kWh kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours
MWh megawatt_hour megawatt_hours megawatt-hour megawatt-hours
GWh gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours
TWh terawatt_hour terawatt_hours terawatt-hour terawatt-hours
hp horsepower
J joule joules
kcal kilocalorie kilocalories
calorie calorie calories
V volt volts
kV kilovolt kilovolts
A ampere amperes amps
Hz hertz
kHz kilohertz
MHz megahertz
GHz gigahertz
dB decibel decibels
Pa pascal pascals
hPa hectopascal hectopascals
mbar millibar millibars
bar bar bars
psi psi
bit bit bits
byte byte bytes
kB kilobyte kilobytes
MB megabyte megabytes
GB gigabyte gigabytes
TB terabyte terabytes
PB petabyte petabytes
megabit megabit megabits
megapixel megapixel megapixels
ppm parts_per_million ppm
ppb parts_per_billion ppb
mSv millisievert millisieverts
bp basis_point basis_points
radian radian radians
magnitude magnitude
`);

/** Symbols, as written, straight behind the digits or after one space. */
export const unitSymbols = notationsIn(`
m m
km km kms Km KM kilometres
cm cm cms
mm mm
nm nm
mile mi
foot ft
inch in
yard yd yds
km² sqkm
m² sqm
ha ha
lb lb lbs
kg kg kgs Kg KG
g g gm gms
mg mg
µg µg μg
tonne t
kt kt
Mt Mt
Gt Gt
oz oz
l l L ltr
ml ml mL
cl cl
gallon gal
barrel bbl
mph mph
km/h kph kmph kmh
kn kn
°C C degC
°F F degF
W W
kW kW kw
MW MW
GW GW
TW TW
Wh Wh
kWh kWh kwh KWh
MWh MWh
GWh GWh
TWh TWh
hp hp bhp
kJ kJ
kcal kcal
V V
kV kV
Hz Hz
kHz kHz
MHz MHz
GHz GHz
dB dB
hPa hPa
kPa kPa
mbar mbar
psi psi
kB kB KB
MB MB
GB GB gb
TB TB
megabit mb Mb
Mbps Mbps
ppm ppm
cc cc
nT nT
`);

/** Those symbols that may stand behind a space; others of them are words or initials as well. */
export const spacedSymbols: ReadonlySet<string> = new Set(
  'km kms cm mm nm ft yd ha lb lbs kg kgs Kg g mg µg μg kt Mt Gt oz ml mL cl mph kph kmph kW MW GW TW kWh MWh GWh TWh hp bhp kcal kV Hz kHz MHz GHz dB hPa kPa psi GB gb TB MB mb Mb Mbps ppm m l t L C F'.split(
    ' ',
  ),
);

/** Stretches of time, by the singular. */
export const timeWords = notationsIn(`
second second seconds sec secs
millisecond millisecond milliseconds
minute minute minutes min mins
hour hour hours hr hrs
day day days
night night nights
week week weeks wk wks
fortnight fortnight fortnights
month month months
year year years yr yrs
decade decade decades
century century centuries
`);

/** Those behind digits without a space. */
export const timeSymbols: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['ms', 'millisecond'],
]);
