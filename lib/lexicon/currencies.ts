import { notationsIn } from './notations.ts';

/**
 * Currencies by ISO 4217. Provenance: the ISO 4217 list of active codes, the Unicode currency symbols, and the local
 * notations of English-language newspapers (`N$`, `GH¢`, `Rs`, `KSh`).
 */

/** Symbols that stand before or behind the digits. */
export const currencySymbols = notationsIn(`
USD $ ＄ ﹩
GBP £ ￡
EUR €
JPY ¥ ￥
INR ₹
KRW ₩ ￦
NGN ₦
PHP ₱
VND ₫
THB ฿
TRY ₺
UAH ₴
ILS ₪
RUB ₽
GHS ₵
KZT ₸
CRC ₡
GEL ₾
LAK ₭
MNT ₮
PYG ₲
AZN ₼
BDT ৳
KHR ៛
CNY 元
BTC ₿
`);

/** What letters before a dollar, cent or pound sign make of it. */
export const dollarLetters = notationsIn(`
USD us u.s u.s. usd
AUD a au aus aud
CAD c ca can cad
NZD nz nzd
HKD hk hkd
SGD s sg sgd
TWD nt twd
NAD n nam
JMD j ja jm
FJD f fj
TTD tt
BBD bds bb
BSD b bsd
BZD bz
GYD g gy
LRD l ld
ZWL z zw zim
XCD ec
MXN mx mex
BRL r
NIO co
SBD si
BND br
GHS gh
EGP e le
`);

/** Letters that stand before the digits, as written. */
export const letterSymbols = notationsIn(`
INR Rs Rs. Re
ZAR R
NGN N
MYR RM
GHS GH GHc GHC
KES KSh Ksh Sh Sh. KSHS Kshs Kshs. KSh. Ksh.
UGX USh Ush Shs Shs. UShs
TZS TSh Tsh TShs
ZMW K
PHP Php
BWP P
IDR Rp Rp.
CHF SFr Fr Fr.
BDT Tk Tk.
RON RON
DKK Dkr
SEK Skr
NOK Nkr
EGP LE
PEN S/
PLN zł
CZK Kč
EUR EUR euro euros Euro
SAR SR SR.
KWD KD
QAR QR
OMR RO
BHD BD
JOD JD
AED Dh Dhs Dhs. Dh. AED
XOF FCFA CFA
SLL Le
USD U.S.
HNL Lps Lps.
BOB Bs Bs.
NPR NRs
PKR PKRs
LKR LKRs
MUR MUR
`);

/** Codes that newspapers write out. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD TWD KRW INR PKR LKR BDT NPR MYR IDR THB PHP VND MMK KHR LAK ZAR NAD BWP ZMW MWK MZN AOA NGN GHS KES UGX TZS RWF ETB EGP MAD DZD TND LYD SDG XOF XAF SAR AED QAR KWD BHD OMR JOD ILS TRY IRR IQD SYP LBP AFN RUB UAH BYN KZT UZS GEL AMD AZN PLN CZK HUF RON BGN RSD HRK SEK NOK DKK ISK BRL ARS CLP COP PEN UYU PYG BOB VES MXN CRC GTQ HNL NIO PAB DOP JMD TTD BBD FJD PGK XCD BTC MNT TMT TJS KGS MDL MKD BAM BIF DJF ERN GMD GNF LRD LSL MGA MRU MUR MVR SCR SLE SOS SSP SZL WST VUV SBD XPF BBD BZD GYD HTG SRD BND YER'.split(
    ' ',
  ),
);

/** The words for money, singular or plural, behind the number. */
export const currencyWords = notationsIn(`
USD dollar dollars buck bucks greenbacks
EUR euro euros
GBP sterling quid
JPY yen
CNY yuan renminbi rmb
KRW won
INR rupee rupees
MYR ringgit
ZAR rand rands
GHS cedi cedis
NGN naira
KES shilling shillings
ETB birr
ZMW kwacha
BWP pula
AOA kwanza kwanzas
RUB rouble roubles ruble rubles
UAH hryvnia hryvnias hryvnya
PLN zloty zlotys zlotych
CZK koruna korunas
HUF forint forints
RON leu lei
BGN lev leva
TRY lira liras
ILS shekel shekels
SAR riyal riyals
IRR rial rials
AED dirham dirhams
KWD dinar dinars
EGP egyptian_pounds
PKR pakistani_rupees
BDT taka
THB baht
VND dong
IDR rupiah
PHP peso pesos
MMK kyat kyats
LAK kip
KHR riel riels
MNT tugrik tugriks togrog
BRL real reais
PEN sol soles
BOB boliviano bolivianos
VES bolivar bolivars
CRC colon colons colones colón
GTQ quetzal quetzales
HNL lempira lempiras
PYG guarani guaranis
SEK krona kronor
DKK krone kroner
CHF franc francs
XOF cfa fcfa
GEL lari
AMD dram
KZT tenge
UZS som
AZN manat manats
ALL lek
PGK kina
LKR sri_lankan_rupees
NLG guilder guilders
FIM markka
ESP peseta pesetas
DEM deutschmarks
BTC bitcoin bitcoins
cent cent cents
penny pence
sen sen
`);

/** What a people's name before such a word makes of it. */
export const currencyPeoples = notationsIn(`
USD us_dollar u.s._dollar american_dollar
AUD australian_dollar aussie_dollar
CAD canadian_dollar
NZD zealand_dollar kiwi_dollar
HKD kong_dollar
SGD singapore_dollar singaporean_dollar
TWD taiwan_dollar taiwanese_dollar
NAD namibian_dollar namibia_dollar
ZWL zimbabwe_dollar zimbabwean_dollar
JMD jamaican_dollar jamaica_dollar
FJD fijian_dollar fiji_dollar
TTD tobago_dollar
LRD liberian_dollar
GBP british_pound
EGP egyptian_pound
SYP syrian_pound
LBP lebanese_pound
SDG sudanese_pound
SSP south_sudanese_pound
PKR pakistani_rupee pakistan_rupee
LKR lankan_rupee
NPR nepalese_rupee nepali_rupee
MUR mauritian_rupee
SCR seychelles_rupee
INR indian_rupee
MXN mexican_peso
ARS argentine_peso argentinian_peso
CLP chilean_peso
COP colombian_peso
UYU uruguayan_peso
DOP dominican_peso
CUP cuban_peso
PHP philippine_peso
UGX ugandan_shilling uganda_shilling
TZS tanzanian_shilling tanzania_shilling
KES kenyan_shilling kenya_shilling
SOS somali_shilling
QAR qatari_riyal
OMR omani_rial
YER yemeni_rial
IRR iranian_rial
SAR saudi_riyal
MAD moroccan_dirham
AED uae_dirham emirati_dirham
IQD iraqi_dinar
JOD jordanian_dinar
BHD bahraini_dinar
TND tunisian_dinar
DZD algerian_dinar
LYD libyan_dinar
RSD serbian_dinar
KWD kuwaiti_dinar
CHF swiss_franc
XOF cfa_franc
RWF rwandan_franc
BIF burundian_franc
CDF congolese_franc
FRF french_franc
BEF belgian_franc
SEK swedish_krona swedish_crown
ISK icelandic_krona icelandic_crown
NOK norwegian_krone norwegian_crown
DKK danish_krone danish_crown
CZK czech_crown
MWK malawian_kwacha malawi_kwacha
ITL italian_lira
TRY turkish_lira
SYP syrian_lira
LBP lebanese_lira
BYN belarusian_rouble belarusian_ruble
CNY chinese_yuan
JPY japanese_yen
`);

/** Which currency a word means in an article about which countries; each list starts with what it means else. */
export const sharedNames: ReadonlyMap<string, readonly (readonly [code: string, countries: string])[]> =
  new Map([
    [
      'USD',
      [
        ['USD', 'us u.s u.s. america american americans washington york california texas florida'],
        [
          'AUD',
          'australia australian australians sydney melbourne brisbane perth adelaide darwin hobart townsville queensland canberra tasmania nsw',
        ],
        [
          'CAD',
          'canada canadian canadians ottawa toronto ontario quebec québec alberta calgary edmonton montreal vancouver manitoba winnipeg saskatchewan',
        ],
        ['NZD', 'zealand zealanders aotearoa auckland christchurch dunedin nz kiwi kiwis'],
        ['SGD', 'singapore singaporean singaporeans'],
        ['HKD', 'hong'],
        ['FJD', 'fiji fijian suva'],
        ['JMD', 'jamaica jamaican jamaicans'],
        ['TTD', 'trinidad'],
      ],
    ],
    [
      'GBP',
      [
        ['GBP', 'britain british uk u.k. england english london scotland scottish wales welsh'],
        ['EGP', 'egypt egyptian cairo'],
        ['SYP', 'syria syrian damascus'],
        ['LBP', 'lebanon lebanese beirut'],
        ['SDG', 'sudan sudanese khartoum'],
      ],
    ],
    [
      'INR',
      [
        ['INR', 'india indian delhi mumbai'],
        ['PKR', 'pakistan pakistani islamabad karachi lahore'],
        ['LKR', 'lanka lankan colombo'],
        ['NPR', 'nepal nepali nepalese kathmandu'],
        ['MUR', 'mauritius mauritian'],
      ],
    ],
    [
      'KES',
      [
        ['KES', 'kenya kenyan nairobi'],
        ['UGX', 'uganda ugandan kampala'],
        ['TZS', 'tanzania tanzanian'],
        ['SOS', 'somalia somali somaliland'],
      ],
    ],
    [
      'BWP',
      [
        ['BWP', 'botswana gaborone'],
        ['PHP', 'philippines philippine filipino filipinos manila luzon cebu davao mindanao quezon'],
      ],
    ],
    [
      'PHP',
      [
        ['PHP', 'philippines philippine filipino manila'],
        ['MXN', 'mexico mexican'],
        ['ARS', 'argentina argentine argentinian'],
        ['CLP', 'chile chilean santiago'],
        ['COP', 'colombia colombian bogotá'],
        ['UYU', 'uruguay uruguayan montevideo'],
        ['DOP', 'dominican'],
        ['CUP', 'cuba cuban havana'],
      ],
    ],
    [
      'KWD',
      [
        ['KWD', 'kuwait kuwaiti'],
        ['IQD', 'iraq iraqi baghdad'],
        ['JOD', 'jordan jordanian amman'],
        ['BHD', 'bahrain bahraini manama'],
        ['TND', 'tunisia tunisian tunis'],
        ['DZD', 'algeria algerian algiers'],
        ['LYD', 'libya libyan tripoli'],
        ['RSD', 'serbia serbian belgrade'],
      ],
    ],
    [
      'CHF',
      [
        ['CHF', 'switzerland swiss zurich geneva'],
        ['XOF', 'senegal ivory mali burkina niger benin togo cfa'],
        ['RWF', 'rwanda rwandan kigali'],
        ['BIF', 'burundi burundian'],
        ['CDF', 'congo congolese kinshasa'],
        ['DJF', 'djibouti'],
      ],
    ],
    [
      'IRR',
      [
        ['IRR', 'iran iranian tehran'],
        ['OMR', 'oman omani muscat'],
        ['YER', 'yemen yemeni sanaa'],
      ],
    ],
    [
      'SAR',
      [
        ['SAR', 'saudi riyadh'],
        ['QAR', 'qatar qatari doha'],
      ],
    ],
    [
      'AED',
      [
        ['AED', 'uae emirates dubai emirati'],
        ['MAD', 'morocco moroccan rabat'],
      ],
    ],
    [
      'SEK',
      [
        ['SEK', 'sweden swedish stockholm'],
        ['ISK', 'iceland icelandic reykjavik'],
      ],
    ],
    [
      'DKK',
      [
        ['DKK', 'denmark danish copenhagen'],
        ['NOK', 'norway norwegian oslo'],
      ],
    ],
    [
      'crown',
      [
        ['crown', ''],
        ['SEK', 'sweden swedish stockholm'],
        ['NOK', 'norway norwegian oslo'],
        ['DKK', 'denmark danish copenhagen'],
        ['CZK', 'czech czechia prague'],
        ['ISK', 'iceland icelandic reykjavik'],
      ],
    ],
    [
      'ZMW',
      [
        ['ZMW', 'zambia zambian lusaka'],
        ['MWK', 'malawi malawian lilongwe'],
      ],
    ],
  ]);
