/**
 * Countries, their demonyms and capitals, and other places that news names. Compiled from general knowledge of ISO 3166,
 * the list of UN member states, atlases and style guides' lists of nationalities. Being listed says nothing of status.
 */

import { WordClass } from './wordClass'

/** A country, a part of one that news treats as one (Scotland, Hong Kong), or the European Union. */
export interface Country {
  readonly name: string
  /** Adjectives and nouns for its people, capitalised, singular. */
  readonly demonym: readonly string[]
  /** Empty where there is none. */
  readonly capital: string
  readonly aliases: readonly string[]
}

/** Name/demonyms/capital/aliases; entries end with a semicolon, lists are comma-separated. */
const COUNTRY_TABLE = `
United States/American,US,U.S./Washington/US,U.S.,USA,U.S.A.,America,United States of America;
United Kingdom/British,UK,U.K.,Briton,Brit/London/UK,U.K.,Britain,Great Britain;
European Union/European,EU,E.U./Brussels/EU,E.U.;
Afghanistan/Afghan,Afghani/Kabul/; Albania/Albanian/Tirana/; Algeria/Algerian/Algiers/; Andorra/Andorran/Andorra la Vella/;
Angola/Angolan/Luanda/; Antigua and Barbuda/Antiguan,Barbudan/Saint John's/Antigua; Argentina/Argentine,Argentinian,Argentinean/Buenos Aires/;
Armenia/Armenian/Yerevan/; Australia/Australian,Aussie/Canberra/; Austria/Austrian/Vienna/; Azerbaijan/Azerbaijani,Azeri/Baku/;
Bahamas/Bahamian/Nassau/The Bahamas; Bahrain/Bahraini/Manama/; Bangladesh/Bangladeshi/Dhaka/; Barbados/Barbadian,Bajan/Bridgetown/;
Belarus/Belarusian,Belarussian/Minsk/; Belgium/Belgian/Brussels/; Belize/Belizean/Belmopan/; Benin/Beninese/Porto-Novo/;
Bhutan/Bhutanese/Thimphu/; Bolivia/Bolivian/La Paz/; Bosnia and Herzegovina/Bosnian,Herzegovinian/Sarajevo/Bosnia,Bosnia-Herzegovina;
Botswana/Botswanan,Motswana,Batswana/Gaborone/; Brazil/Brazilian/Brasília/; Brunei/Bruneian/Bandar Seri Begawan/Brunei Darussalam;
Bulgaria/Bulgarian/Sofia/; Burkina Faso/Burkinabe,Burkinabé/Ouagadougou/; Burundi/Burundian/Gitega/; Cambodia/Cambodian,Khmer/Phnom Penh/;
Cameroon/Cameroonian/Yaoundé/; Canada/Canadian/Ottawa/; Cape Verde/Cape Verdean/Praia/Cabo Verde;
Central African Republic/Central African/Bangui/; Chad/Chadian/N'Djamena/; Chile/Chilean/Santiago/;
China/Chinese/Beijing/People's Republic of China,PRC,Mainland China; Colombia/Colombian/Bogotá/; Comoros/Comorian/Moroni/;
Democratic Republic of the Congo/Congolese/Kinshasa/Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo;
Republic of the Congo/Congolese/Brazzaville/Republic of Congo,Congo-Brazzaville; Costa Rica/Costa Rican/San José/;
Croatia/Croatian,Croat/Zagreb/; Cuba/Cuban/Havana/; Cyprus/Cypriot,Greek Cypriot/Nicosia/;
Czech Republic/Czech/Prague/Czechia; Denmark/Danish,Dane/Copenhagen/; Djibouti/Djiboutian/Djibouti/;
Dominican Republic/Dominican/Santo Domingo/; Dominica/Dominican/Roseau/; Ecuador/Ecuadorian,Ecuadorean/Quito/;
Egypt/Egyptian/Cairo/; El Salvador/Salvadoran,Salvadorean,Salvadorian/San Salvador/; Equatorial Guinea/Equatoguinean/Malabo/;
Eritrea/Eritrean/Asmara/; Estonia/Estonian/Tallinn/; Eswatini/Swazi/Mbabane/Swaziland; Ethiopia/Ethiopian/Addis Ababa/;
Fiji/Fijian/Suva/; Finland/Finnish,Finn/Helsinki/; France/French,Frenchman,Frenchwoman/Paris/; Gabon/Gabonese/Libreville/;
Gambia/Gambian/Banjul/The Gambia; Georgia/Georgian/Tbilisi/; Germany/German/Berlin/; Ghana/Ghanaian/Accra/; Greece/Greek/Athens/;
Grenada/Grenadian/Saint George's/; Guatemala/Guatemalan/Guatemala City/; Guinea/Guinean/Conakry/;
Guinea-Bissau/Bissau-Guinean/Bissau/; Guyana/Guyanese/Georgetown/; Haiti/Haitian/Port-au-Prince/; Honduras/Honduran/Tegucigalpa/;
Hungary/Hungarian/Budapest/; Iceland/Icelandic,Icelander/Reykjavík/; India/Indian/New Delhi/; Indonesia/Indonesian/Jakarta/;
Iran/Iranian/Tehran/Islamic Republic of Iran; Iraq/Iraqi/Baghdad/; Ireland/Irish,Irishman,Irishwoman/Dublin/Republic of Ireland;
Israel/Israeli/Jerusalem/; Italy/Italian/Rome/; Ivory Coast/Ivorian/Yamoussoukro/Côte d'Ivoire; Jamaica/Jamaican/Kingston/;
Japan/Japanese/Tokyo/; Jordan/Jordanian/Amman/; Kazakhstan/Kazakh,Kazakhstani/Astana/; Kenya/Kenyan/Nairobi/;
Kiribati/I-Kiribati/Tarawa/; North Korea/North Korean/Pyongyang/DPRK,Democratic People's Republic of Korea;
South Korea/South Korean,Korean/Seoul/Republic of Korea,ROK; Kosovo/Kosovan,Kosovar/Pristina/; Kuwait/Kuwaiti/Kuwait City/;
Kyrgyzstan/Kyrgyz,Kyrgyzstani/Bishkek/; Laos/Laotian,Lao/Vientiane/; Latvia/Latvian/Riga/; Lebanon/Lebanese/Beirut/;
Lesotho/Basotho,Mosotho/Maseru/; Liberia/Liberian/Monrovia/; Libya/Libyan/Tripoli/; Liechtenstein/Liechtensteiner/Vaduz/;
Lithuania/Lithuanian/Vilnius/; Luxembourg/Luxembourgish,Luxembourger/Luxembourg/; Madagascar/Malagasy,Madagascan/Antananarivo/;
Malawi/Malawian/Lilongwe/; Malaysia/Malaysian/Kuala Lumpur/; Maldives/Maldivian/Malé/The Maldives; Mali/Malian/Bamako/;
Malta/Maltese/Valletta/; Marshall Islands/Marshallese/Majuro/; Mauritania/Mauritanian/Nouakchott/; Mauritius/Mauritian/Port Louis/;
Mexico/Mexican/Mexico City/; Micronesia/Micronesian/Palikir/Federated States of Micronesia; Moldova/Moldovan/Chișinău/;
Monaco/Monegasque,Monacan/Monaco/; Mongolia/Mongolian/Ulaanbaatar/; Montenegro/Montenegrin/Podgorica/; Morocco/Moroccan/Rabat/;
Mozambique/Mozambican/Maputo/; Myanmar/Burmese/Naypyidaw/Burma; Namibia/Namibian/Windhoek/; Nauru/Nauruan/Yaren/;
Nepal/Nepali,Nepalese/Kathmandu/; Netherlands/Dutch,Dutchman,Dutchwoman/Amsterdam/The Netherlands,Holland;
New Zealand/New Zealander,Kiwi/Wellington/; Nicaragua/Nicaraguan/Managua/; Niger/Nigerien/Niamey/; Nigeria/Nigerian/Abuja/;
North Macedonia/Macedonian,North Macedonian/Skopje/Macedonia; Norway/Norwegian/Oslo/; Oman/Omani/Muscat/; Pakistan/Pakistani/Islamabad/;
Palau/Palauan/Ngerulmud/; Palestine/Palestinian/Ramallah/State of Palestine,Palestinian Territories; Panama/Panamanian/Panama City/;
Papua New Guinea/Papua New Guinean,Papuan/Port Moresby/PNG; Paraguay/Paraguayan/Asunción/; Peru/Peruvian/Lima/;
Philippines/Filipino,Filipina,Philippine/Manila/The Philippines; Poland/Polish,Pole/Warsaw/; Portugal/Portuguese/Lisbon/;
Qatar/Qatari/Doha/; Romania/Romanian/Bucharest/; Russia/Russian/Moscow/Russian Federation; Rwanda/Rwandan/Kigali/;
Saint Kitts and Nevis/Kittitian,Nevisian/Basseterre/St Kitts and Nevis,St. Kitts and Nevis; Saint Lucia/Saint Lucian,St Lucian/Castries/St Lucia,St. Lucia;
Saint Vincent and the Grenadines/Vincentian/Kingstown/St Vincent and the Grenadines,St. Vincent and the Grenadines; Samoa/Samoan/Apia/;
San Marino/Sammarinese/San Marino/; São Tomé and Príncipe/São Toméan/São Tomé/; Saudi Arabia/Saudi,Saudi Arabian/Riyadh/KSA;
Senegal/Senegalese/Dakar/; Serbia/Serbian,Serb/Belgrade/; Seychelles/Seychellois/Victoria/The Seychelles;
Sierra Leone/Sierra Leonean/Freetown/; Singapore/Singaporean/Singapore/; Slovakia/Slovak,Slovakian/Bratislava/;
Slovenia/Slovenian,Slovene/Ljubljana/; Solomon Islands/Solomon Islander/Honiara/; Somalia/Somali,Somalian/Mogadishu/;
South Africa/South African/Pretoria/; South Sudan/South Sudanese/Juba/; Spain/Spanish,Spaniard/Madrid/;
Sri Lanka/Sri Lankan/Colombo/; Sudan/Sudanese/Khartoum/; Suriname/Surinamese/Paramaribo/; Sweden/Swedish,Swede/Stockholm/;
Switzerland/Swiss/Bern/; Syria/Syrian/Damascus/; Taiwan/Taiwanese/Taipei/; Tajikistan/Tajik,Tajikistani/Dushanbe/;
Tanzania/Tanzanian/Dodoma/; Thailand/Thai/Bangkok/; Timor-Leste/Timorese,East Timorese/Dili/East Timor; Togo/Togolese/Lomé/;
Tonga/Tongan/Nuku'alofa/; Trinidad and Tobago/Trinidadian,Tobagonian/Port of Spain/Trinidad; Tunisia/Tunisian/Tunis/;
Turkey/Turkish,Turk/Ankara/Türkiye; Turkmenistan/Turkmen/Ashgabat/; Tuvalu/Tuvaluan/Funafuti/; Uganda/Ugandan/Kampala/;
Ukraine/Ukrainian/Kyiv/; United Arab Emirates/Emirati/Abu Dhabi/UAE,U.A.E.; Uruguay/Uruguayan/Montevideo/;
Uzbekistan/Uzbek,Uzbekistani/Tashkent/; Vanuatu/Ni-Vanuatu,Vanuatuan/Port Vila/; Vatican City/Vatican/Vatican City/Vatican,The Vatican,Holy See;
Venezuela/Venezuelan/Caracas/; Vietnam/Vietnamese/Hanoi/Viet Nam; Yemen/Yemeni/Sanaa/; Zambia/Zambian/Lusaka/; Zimbabwe/Zimbabwean/Harare/;
England/English,Englishman,Englishwoman/London/; Scotland/Scottish,Scot,Scotsman,Scotswoman/Edinburgh/; Wales/Welsh,Welshman,Welshwoman/Cardiff/;
Northern Ireland/Northern Irish/Belfast/; Hong Kong/Hong Konger,Hongkonger//Hong Kong SAR; Macau/Macanese//Macao; Puerto Rico/Puerto Rican/San Juan/;
Greenland/Greenlandic,Greenlander/Nuuk/; Faroe Islands/Faroese/Tórshavn/; Bermuda/Bermudian/Hamilton/; Gibraltar/Gibraltarian//
`

/** Other names, spellings and seats of government: city:country. */
const OTHER_CAPITALS = `washington d.c.:United States,washington dc:United States,washington, dc:United States,washington, d.c.:United States,
kiev:Ukraine,peking:China,delhi:India,teheran:Iran,sana'a:Yemen,ulan bator:Mongolia,nur-sultan:Kazakhstan,berne:Switzerland,
the hague:Netherlands,sucre:Bolivia,cape town:South Africa,prishtina:Kosovo,chisinau:Moldova,rangoon:Myanmar,nay pyi taw:Myanmar,
east jerusalem:Palestine,gaza city:Palestine,st john's:Antigua and Barbuda,st george's:Grenada`

const US_STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,
Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,
New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,
South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,District of Columbia,
Washington State,New York State,Guam,American Samoa,US Virgin Islands,Northern Mariana Islands`

/** Provinces, states, counties and disputed or autonomous regions elsewhere. */
const PROVINCES = `Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Labrador,
Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories,New South Wales,Queensland,Victoria,Tasmania,
South Australia,Western Australia,Northern Territory,Xinjiang,Tibet,Inner Mongolia,Guangdong,Sichuan,Hubei,Hunan,Henan,Hebei,Shandong,
Shanxi,Shaanxi,Yunnan,Zhejiang,Jiangsu,Fujian,Liaoning,Heilongjiang,Hainan,Guangxi,Ningxia,Kashmir,Jammu and Kashmir,Punjab,Gujarat,
Maharashtra,Kerala,Tamil Nadu,Karnataka,Telangana,Andhra Pradesh,Uttar Pradesh,Madhya Pradesh,Bihar,West Bengal,Assam,Manipur,Odisha,
Rajasthan,Haryana,Jharkhand,Goa,Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan,Helmand,Kandahar Province,Rakhine,Aceh,Papua,Bali,
Java,Sumatra,Borneo,Sulawesi,Mindanao,Luzon,Crimea,Donbas,Donbass,Donetsk,Luhansk,Kherson,Zaporizhzhia,Chechnya,Dagestan,Siberia,
Kursk,Belgorod,Transnistria,Abkhazia,South Ossetia,Nagorno-Karabakh,Bavaria,Saxony,Hesse,Brandenburg,Thuringia,Lower Saxony,
North Rhine-Westphalia,Baden-Württemberg,Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Balearic Islands,Majorca,Ibiza,
Tenerife,Sicily,Sardinia,Lombardy,Tuscany,Veneto,Piedmont,Normandy,Brittany,Provence,Corsica,Alsace,Flanders,Wallonia,Crete,Lesbos,
Republika Srpska,Vojvodina,Transylvania,Kurdistan,Iraqi Kurdistan,Idlib,Anbar,Sinai,Darfur,Tigray,Amhara,Oromia,Somaliland,Puntland,
Kordofan,Biafra,Borno,North Kivu,South Kivu,Ituri,Cabo Delgado,Katanga,Zanzibar,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,
Sinaloa,Chihuahua,Jalisco,Chiapas,Oaxaca,Guerrero,Tamaulipas,Yucatán,Baja California,Patagonia,Kent,Essex,Sussex,Surrey,Hampshire,Devon,
Cornwall,Dorset,Somerset,Wiltshire,Norfolk,Suffolk,Yorkshire,Lancashire,Merseyside,Cumbria,Northumberland,Oxfordshire,Hertfordshire,
Bedfordshire,Staffordshire,Derbyshire,Nottinghamshire,Lincolnshire,Shropshire,Cambridgeshire,Midlands,West Midlands,Greater Manchester`

/** Large cities, and smaller ones that news often names; those that are English words (Nice, Bath, Reading, Split) are out. */
const CITIES = `New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,
Fort Worth,Columbus,Charlotte,San Francisco,Indianapolis,Seattle,Denver,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,
Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Colorado Springs,
Raleigh,Miami,Oakland,Minneapolis,Tulsa,Tampa,New Orleans,Wichita,Cleveland,Honolulu,Anaheim,Orlando,St. Louis,St Louis,Pittsburgh,
Cincinnati,Anchorage,St. Paul,Newark,Buffalo,Salt Lake City,Birmingham,Montgomery,Tallahassee,Fort Lauderdale,Savannah,Charleston,
Richmond,Norfolk,Annapolis,Hartford,New Haven,Providence,Albany,Rochester,Syracuse,Boise,Spokane,Tacoma,Santa Fe,Des Moines,
Little Rock,Baton Rouge,Silicon Valley,Hollywood,Brooklyn,Manhattan,Queens,Bronx,Harlem,Staten Island,Long Island,Beverly Hills,
Santa Monica,Malibu,Santa Barbara,San Bernardino,Long Beach,Ferguson,Charlottesville,Parkland,Uvalde,Toronto,Montreal,Montréal,
Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Saskatoon,Tijuana,Ciudad Juárez,Ciudad Juarez,Guadalajara,Monterrey,Puebla,
Cancún,Cancun,Acapulco,Veracruz,Culiacán,Oaxaca City,Rio de Janeiro,Rio,São Paulo,Sao Paulo,Salvador,Fortaleza,Recife,Porto Alegre,
Belo Horizonte,Curitiba,Manaus,Medellín,Medellin,Cali,Cartagena,Barranquilla,Guayaquil,Cusco,Arequipa,Santa Cruz,Córdoba,Rosario,Mendoza,
Mar del Plata,Valparaíso,Maracaibo,San Pedro Sula,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,
Coventry,Bradford,Hull,York,Oxford,Cambridge,Brighton,Southampton,Portsmouth,Plymouth,Exeter,Norwich,Stoke-on-Trent,Wolverhampton,
Sunderland,Middlesbrough,Blackpool,Preston,Bolton,Dover,Calais,Westminster,Glasgow,Aberdeen,Dundee,Inverness,Swansea,Derry,Londonderry,
Cork,Limerick,Galway,Marseille,Marseilles,Lyon,Lyons,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Montpellier,Rennes,Grenoble,Cannes,
Versailles,Dunkirk,Munich,Hamburg,Cologne,Frankfurt,Stuttgart,Düsseldorf,Dortmund,Essen,Leipzig,Bremen,Dresden,Hanover,Nuremberg,
Duisburg,Bonn,Mannheim,Karlsruhe,Chemnitz,Magdeburg,Rotterdam,Utrecht,Eindhoven,Maastricht,Antwerp,Ghent,Bruges,Liège,Zurich,Zürich,
Geneva,Basel,Lausanne,Davos,Lugano,Salzburg,Graz,Innsbruck,Linz,Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Verona,Bari,
Catania,Trieste,Padua,Lampedusa,Barcelona,Valencia,Seville,Zaragoza,Málaga,Malaga,Bilbao,Granada,Alicante,Ceuta,Melilla,Porto,Faro,
Gothenburg,Malmö,Malmo,Uppsala,Bergen,Trondheim,Stavanger,Aarhus,Odense,Tampere,Turku,Espoo,Kraków,Krakow,Gdańsk,Gdansk,Łódź,Wrocław,
Wroclaw,Poznań,Poznan,Lublin,Rzeszów,Brno,Ostrava,Košice,Debrecen,Cluj,Timișoara,Iași,Constanța,Varna,Plovdiv,Thessaloniki,Piraeus,
Srebrenica,Mostar,Banja Luka,Novi Sad,Mitrovica,Dubrovnik,Kaunas,Narva,Tartu,St Petersburg,St. Petersburg,Saint Petersburg,Novosibirsk,
Yekaterinburg,Kazan,Rostov,Rostov-on-Don,Sochi,Vladivostok,Volgograd,Kaliningrad,Murmansk,Grozny,Krasnodar,Voronezh,Samara,Chelyabinsk,
Kharkiv,Kharkov,Odesa,Odessa,Dnipro,Lviv,Mariupol,Mykolaiv,Bakhmut,Avdiivka,Kramatorsk,Sloviansk,Sevastopol,Simferopol,Chernihiv,Sumy,
Poltava,Bucha,Irpin,Kryvyi Rih,Melitopol,Chernobyl,Brest,Batumi,Gyumri,Ganja,Stepanakert,Almaty,Samarkand,Osh,Istanbul,Izmir,Bursa,
Antalya,Adana,Gaziantep,Diyarbakir,Diyarbakır,Konya,Tel Aviv,Haifa,Beersheba,Eilat,Ashkelon,Ashdod,Sderot,Nazareth,Gaza,Rafah,
Khan Younis,Khan Yunis,Jabalia,Nablus,Hebron,Jenin,Bethlehem,Jericho,Tulkarem,Aleppo,Homs,Hama,Latakia,Raqqa,Palmyra,Daraa,
Deir al-Zor,Kobani,Tartus,Sidon,Tyre,Baalbek,Mosul,Basra,Erbil,Kirkuk,Fallujah,Ramadi,Tikrit,Najaf,Karbala,Sulaymaniyah,Mashhad,Isfahan,
Shiraz,Tabriz,Qom,Natanz,Bushehr,Fordow,Aden,Hodeidah,Taiz,Marib,Jeddah,Mecca,Medina,Dammam,Dubai,Sharjah,Alexandria,Giza,Suez,Port Said,
Luxor,Sharm el-Sheikh,Benghazi,Misrata,Sirte,Tobruk,Derna,Sfax,Oran,Constantine,Casablanca,Marrakech,Marrakesh,Fez,Tangier,Agadir,
Omdurman,Port Sudan,El Fasher,El Geneina,Timbuktu,Gao,Kidal,Agadez,Lagos,Kano,Ibadan,Kaduna,Port Harcourt,Maiduguri,Benin City,
Abidjan,Kumasi,Douala,Bamenda,Goma,Bukavu,Beni,Lubumbashi,Kisangani,Bujumbura,Entebbe,Mombasa,Kisumu,Nakuru,Garissa,Hargeisa,Kismayo,
Mekelle,Gondar,Dar es Salaam,Arusha,Beira,Pemba,Palma,Bulawayo,Johannesburg,Durban,Soweto,Port Elizabeth,Bloemfontein,Marikana,
Blantyre,Ndola,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Surat,Jaipur,Lucknow,Kanpur,
Nagpur,Indore,Bhopal,Patna,Varanasi,Agra,Amritsar,Srinagar,Jammu,Chandigarh,Gurgaon,Gurugram,Noida,Guwahati,Imphal,Kochi,Ayodhya,
Karachi,Lahore,Rawalpindi,Faisalabad,Peshawar,Quetta,Multan,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Chittagong,Cox's Bazar,Sylhet,
Kandy,Jaffna,Pokhara,Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing,Hangzhou,Xi'an,Xian,Suzhou,Shenyang,Harbin,
Dalian,Qingdao,Jinan,Zhengzhou,Changsha,Kunming,Xiamen,Fuzhou,Ningbo,Urumqi,Lhasa,Kashgar,Kaohsiung,Taichung,Tainan,Hsinchu,Kowloon,
Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Fukuoka,Kobe,Hiroshima,Nagasaki,Sendai,Fukushima,Okinawa,Hokkaido,Nara,Busan,Incheon,Daegu,
Gwangju,Ulsan,Panmunjom,Sejong,Kaesong,Ho Chi Minh City,Saigon,Da Nang,Haiphong,Yangon,Mandalay,Chiang Mai,Phuket,Pattaya,
Siem Reap,Sihanoukville,Penang,Johor Bahru,Kota Kinabalu,Kuching,Surabaya,Bandung,Medan,Makassar,Semarang,Yogyakarta,Palembang,
Jayapura,Denpasar,Cebu,Davao,Quezon City,Marawi,Tacloban,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Cairns,
Newcastle upon Tyne,Auckland,Christchurch,Dunedin,Noumea,Papeete,Port Stanley,Guantanamo,Guantánamo Bay,Guantanamo Bay`

/** Continents, regions, seas and seats of power that stand for a place. */
const REGIONS = `Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Australasia,Eurasia,Americas,
the Americas,Middle East,Near East,Far East,East Asia,South Asia,Southeast Asia,South-East Asia,Central Asia,West Africa,East Africa,
North Africa,Southern Africa,Sub-Saharan Africa,Horn of Africa,Sahel,Sahara,Western Sahara,Maghreb,Levant,Gulf,Persian Gulf,Arabian Peninsula,
Gulf of Mexico,Gulf of Aden,Gulf of Oman,Gulf Coast,West Bank,Gaza Strip,Golan Heights,Holy Land,Western Europe,Eastern Europe,
Central Europe,Northern Europe,Southern Europe,Balkans,Western Balkans,Baltics,Baltic,Baltic Sea,Scandinavia,Caucasus,Iberia,Benelux,
British Isles,Channel Islands,Jersey,Guernsey,Isle of Man,Falkland Islands,Falklands,Arctic,Caribbean,West Indies,Pacific,Asia-Pacific,
Indo-Pacific,Atlantic,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Caspian Sea,Aegean,Adriatic,Sea of Azov,North Sea,South China Sea,
East China Sea,Sea of Japan,Yellow Sea,Indian Ocean,Pacific Ocean,Atlantic Ocean,Arctic Ocean,Bay of Bengal,English Channel,Strait of Hormuz,
Taiwan Strait,Bosphorus,Suez Canal,Panama Canal,Korean Peninsula,Indian Subcontinent,Amazon,Amazonia,Andes,Himalayas,Alps,Pyrenees,Urals,
Rocky Mountains,Midwest,Deep South,New England,East Coast,West Coast,Pacific Northwest,Bay Area,Rust Belt,Appalachia,Soviet Union,USSR,
Yugoslavia,Czechoslovakia,East Germany,West Germany,Eurozone,Euro Zone,Strait of Malacca,Nile,Danube,Rhine`

/** All countries; where a demonym or capital belongs to two, the first of the table has it in the look-ups. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.split(';').flatMap(entry => {
  const [name = '', demonyms = '', capital = '', aliases = ''] = entry.trim().split('/')
  return name ? [{ name, demonym: list(demonyms), capital, aliases: list(aliases) }] : []
})

const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name.toLowerCase()))

/** Lower-case demonym, singular and plural ("chinese", "swedes", "us", "u.s."), to the name of the country. */
export const DEMONYMS: ReadonlyMap<string, string> = firstWins(
  COUNTRIES.flatMap(({ name, demonym }) => demonym.flatMap(numbers).map(form => [form, name] as const)).filter(
    ([form]) => !COUNTRY_NAMES.has(form),
  ),
)

/** The words of `DEMONYMS`. */
export const DEMONYM = new WordClass(DEMONYMS)

/** Lower-case capital, with and without diacritics, to the name of the country; Brussels is Belgium's. */
export const CAPITALS: ReadonlyMap<string, string> = firstWins([
  ...COUNTRIES.filter(({ capital, name }) => capital && name !== 'European Union').flatMap(({ capital, name }) =>
    forms(capital).map(form => [form, name] as const),
  ),
  ...readOtherCapitals(),
])

/** Abbreviations that are places only when written in upper case. */
export const UPPER_CASE_PLACES: ReadonlySet<string> = new Set(
  'US UK EU UAE USA PRC DRC DPRK ROK KSA PNG USSR NYC LA DC'.split(' '),
)

/** Lower-case places, with and without diacritics; those of UPPER_CASE_PLACES only as "uk", "eu" and "uae". */
export const PLACES = new WordClass(
  new Set([
    ...COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases])
      .filter(name => !UPPER_CASE_PLACES.has(name))
      .concat('UK', 'EU', 'UAE', ...[US_STATES, PROVINCES, CITIES, REGIONS].flatMap(list))
      .flatMap(forms),
    ...CAPITALS.keys(),
  ]),
)

/** States and provinces as American and Canadian papers shorten them behind a town: their house styles agree. */
const SHORT_STATES = new Set(
  'Ala Ariz Ark Calif Colo Conn Del D.C Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.C N.D N.H N.J N.M N.Y Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash Wis W.Va Wyo Alta B.C Man Nfld N.B N.L N.S N.W.T Ont P.E.I Que Sask AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
)

/** "Mass.", "N.J.", "NJ": a shortened state or province, with its stop or in two capitals. */
export const isShortState = (text: string): boolean =>
  (text.endsWith('.') || /^[A-Z]{2}$/.test(text)) && SHORT_STATES.has(text.replace(/\.$/, ''))

function list(text: string): readonly string[] {
  return text ? text.split(',').map(item => item.trim()) : []
}

/** The lower-case form, and the same without diacritics; "male" for Malé would be a word, so it has one form. */
function forms(name: string): readonly string[] {
  const lower = name.toLowerCase()
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return plain === lower || plain === 'male' ? [lower] : [lower, plain]
}

/** Singular and plural; plurals that are countries themselves ("laos") are left to the caller to drop. */
function numbers(demonym: string): readonly string[] {
  const lower = demonym.toLowerCase()
  if (/^[A-Z.]+$/.test(demonym) || /(?:ese|sh|[nt]ch|s|z|ic)$/.test(lower)) return forms(demonym)
  return /(?:sh|ch)(?:wo)?man$|scots(?:wo)?man$/.test(lower)
    ? [lower, lower.replace(/man$/, 'men')]
    : [...forms(demonym), `${lower}s`]
}

/** "washington, d.c." has a comma of its own: an entry ends at the comma after its country. */
function readOtherCapitals(): readonly (readonly [string, string])[] {
  return [...OTHER_CAPITALS.matchAll(/\s*([^:]+):([^,]+)(?:,|$)/g)].map(match => [match[1]!, match[2]!] as const)
}

function firstWins(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map([...pairs].reverse())
}
