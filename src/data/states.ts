/**
 * The member and observer states of the United Nations and a few territories that news name like states, with capital and adjective.
 * Names after the UN list of member states and ISO 3166-1, capitals and adjectives after the CIA World Factbook (public domain).
 * A line: names in use, the first one plain; capital, with the names of seats of government; adjectives and names of the people.
 */
const lines = `
Afghanistan; Kabul; Afghan
Albania; Tirana; Albanian
Algeria; Algiers; Algerian
Andorra; Andorra la Vella; Andorran
Angola; Luanda; Angolan
Antigua and Barbuda; Saint John's; Antiguan
Argentina; Buenos Aires; Argentine, Argentinian
Armenia; Yerevan; Armenian
Australia; Canberra; Australian
Austria; Vienna; Austrian
Azerbaijan; Baku; Azerbaijani
Bahamas; Nassau; Bahamian
Bahrain; Manama; Bahraini
Bangladesh; Dhaka; Bangladeshi
Barbados; Bridgetown; Barbadian
Belarus; Minsk; Belarusian
Belgium; Brussels; Belgian
Belize; Belmopan; Belizean
Benin; Porto-Novo; Beninese
Bhutan; Thimphu; Bhutanese
Bolivia; La Paz, Sucre; Bolivian
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Sarajevo; Bosnian
Botswana; Gaborone; Botswanan
Brazil; Brasilia; Brazilian
Brunei; Bandar Seri Begawan; Bruneian
Bulgaria; Sofia; Bulgarian
Burkina Faso; Ouagadougou; Burkinabe
Burundi; Gitega, Bujumbura; Burundian
Cambodia; Phnom Penh; Cambodian
Cameroon; Yaounde; Cameroonian
Canada; Ottawa; Canadian
Cape Verde, Cabo Verde; Praia; Cape Verdean
Central African Republic; Bangui; Central African
Chad; N'Djamena; Chadian
Chile; Santiago; Chilean
China, People's Republic of China; Beijing, Peking; Chinese
Colombia; Bogota; Colombian
Comoros; Moroni; Comoran
Congo, Republic of the Congo, Congo-Brazzaville; Brazzaville; Congolese
Costa Rica; San Jose; Costa Rican
Croatia; Zagreb; Croatian, Croat
Cuba; Havana; Cuban
Cyprus; Nicosia; Cypriot
Czech Republic, Czechia; Prague; Czech
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC; Kinshasa; Congolese
Denmark; Copenhagen; Danish, Dane
Djibouti; ; Djiboutian
Dominica; Roseau;
Dominican Republic; Santo Domingo; Dominican
East Timor, Timor-Leste; Dili; East Timorese, Timorese
Ecuador; Quito; Ecuadorian, Ecuadorean
Egypt; Cairo; Egyptian
El Salvador; San Salvador; Salvadoran
Equatorial Guinea; Malabo; Equatorial Guinean
Eritrea; Asmara; Eritrean
Estonia; Tallinn; Estonian
Eswatini, Swaziland; Mbabane; Swazi
Ethiopia; Addis Ababa; Ethiopian
Fiji; Suva; Fijian
Finland; Helsinki; Finnish, Finn
France; Paris; French, Frenchman, Frenchwoman
Gabon; Libreville; Gabonese
Gambia; Banjul; Gambian
Georgia; Tbilisi; Georgian
Germany; Berlin; German
Ghana; Accra; Ghanaian
Greece; Athens; Greek
Greenland; Nuuk; Greenlandic
Grenada; ; Grenadian
Guatemala; Guatemala City; Guatemalan
Guinea; Conakry; Guinean
Guinea-Bissau; Bissau;
Guyana; Georgetown; Guyanese
Haiti; Port-au-Prince; Haitian
Honduras; Tegucigalpa; Honduran
Hong Kong; ;
Hungary; Budapest; Hungarian
Iceland; Reykjavik; Icelandic
India; New Delhi, Delhi; Indian
Indonesia; Jakarta; Indonesian
Iran, Islamic Republic of Iran; Tehran, Teheran; Iranian
Iraq; Baghdad; Iraqi
Ireland, Republic of Ireland; Dublin; Irish
Israel; Jerusalem, Tel Aviv; Israeli
Italy; Rome; Italian
Ivory Coast, Cote d'Ivoire; Yamoussoukro, Abidjan; Ivorian
Jamaica; Kingston; Jamaican
Japan; Tokyo; Japanese
Jordan; Amman; Jordanian
Kazakhstan; Astana, Nur-Sultan; Kazakh
Kenya; Nairobi; Kenyan
Kiribati; Tarawa;
Kosovo; Pristina; Kosovar
Kuwait; Kuwait City; Kuwaiti
Kyrgyzstan; Bishkek; Kyrgyz
Laos; Vientiane; Laotian, Lao
Latvia; Riga; Latvian
Lebanon; Beirut; Lebanese
Lesotho; Maseru; Basotho
Liberia; Monrovia; Liberian
Libya; Tripoli; Libyan
Liechtenstein; Vaduz;
Lithuania; Vilnius; Lithuanian
Luxembourg; ;
Madagascar; Antananarivo; Malagasy
Malawi; Lilongwe; Malawian
Malaysia; Kuala Lumpur, Putrajaya; Malaysian
Maldives; Male; Maldivian
Mali; Bamako; Malian
Malta; Valletta; Maltese
Marshall Islands; Majuro; Marshallese
Mauritania; Nouakchott; Mauritanian
Mauritius; Port Louis; Mauritian
Mexico; Mexico City; Mexican
Micronesia; Palikir; Micronesian
Moldova; Chisinau; Moldovan
Monaco; ; Monegasque
Mongolia; Ulaanbaatar, Ulan Bator; Mongolian
Montenegro; Podgorica; Montenegrin
Morocco; Rabat; Moroccan
Mozambique; Maputo; Mozambican
Myanmar, Burma; Naypyidaw, Yangon, Rangoon; Burmese
Namibia; Windhoek; Namibian
Nauru; Yaren; Nauruan
Nepal; Kathmandu; Nepalese, Nepali
Netherlands, Holland; The Hague, Amsterdam; Dutch, Dutchman
New Zealand; Wellington; New Zealander
Nicaragua; Managua; Nicaraguan
Niger; Niamey; Nigerien
Nigeria; Abuja; Nigerian
North Korea, Democratic People's Republic of Korea, DPRK; Pyongyang; North Korean
North Macedonia, Macedonia; Skopje; Macedonian
Norway; Oslo; Norwegian
Oman; Muscat; Omani
Pakistan; Islamabad; Pakistani
Palau; Ngerulmud; Palauan
Palestine, Palestinian Authority, Palestinian Territories; Ramallah; Palestinian
Panama; Panama City; Panamanian
Papua New Guinea; Port Moresby; Papuan
Paraguay; Asuncion; Paraguayan
Peru; Lima; Peruvian
Philippines; Manila; Philippine, Filipino, Filipina
Poland; Warsaw; Polish, Pole
Portugal; Lisbon; Portuguese
Puerto Rico; San Juan; Puerto Rican
Qatar; Doha; Qatari
Romania; Bucharest; Romanian
Russia, Russian Federation; Moscow; Russian
Rwanda; Kigali; Rwandan
Saint Kitts and Nevis, St. Kitts and Nevis; Basseterre; Kittitian
Saint Lucia, St. Lucia; Castries; Saint Lucian
Saint Vincent and the Grenadines, St. Vincent and the Grenadines; Kingstown; Vincentian
Samoa; Apia; Samoan
San Marino; ; Sammarinese
Sao Tome and Principe; Sao Tome; Sao Tomean
Saudi Arabia; Riyadh; Saudi, Saudi Arabian
Senegal; Dakar; Senegalese
Serbia; Belgrade; Serbian, Serb
Seychelles; ; Seychellois
Sierra Leone; Freetown; Sierra Leonean
Singapore; ; Singaporean
Slovakia; Bratislava; Slovak, Slovakian
Slovenia; Ljubljana; Slovenian, Slovene
Solomon Islands; Honiara; Solomon Islander
Somalia; Mogadishu; Somali
South Africa; Pretoria, Cape Town; South African
South Korea, Republic of Korea; Seoul; South Korean
South Sudan; Juba; South Sudanese
Soviet Union, USSR; ; Soviet
Spain; Madrid; Spanish, Spaniard
Sri Lanka; Colombo; Sri Lankan
Sudan; Khartoum; Sudanese
Suriname; Paramaribo; Surinamese
Sweden; Stockholm; Swedish, Swede
Switzerland; Bern, Berne; Swiss
Syria, Syrian Arab Republic; Damascus; Syrian
Taiwan; Taipei; Taiwanese
Tajikistan; Dushanbe; Tajik
Tanzania; Dodoma, Dar es Salaam; Tanzanian
Thailand; Bangkok; Thai
Tibet; Lhasa; Tibetan
Togo; Lome; Togolese
Tonga; Nukualofa; Tongan
Trinidad and Tobago, Trinidad; Port of Spain; Trinidadian
Tunisia; Tunis; Tunisian
Turkey, Turkiye; Ankara; Turkish, Turk
Turkmenistan; Ashgabat; Turkmen
Tuvalu; Funafuti; Tuvaluan
Uganda; Kampala; Ugandan
Ukraine; Kiev, Kyiv; Ukrainian
United Arab Emirates, UAE; Abu Dhabi; Emirati
United Kingdom, UK, Britain, Great Britain; London; British, Briton
United States, United States of America, US, USA, America; Washington; American
Uruguay; Montevideo; Uruguayan
Uzbekistan; Tashkent; Uzbek
Vanuatu; Port Vila;
Vatican City, Vatican, Holy See; ; Vatican
Venezuela; Caracas; Venezuelan
Vietnam; Hanoi; Vietnamese
Western Sahara; ; Sahrawi
Yemen; Sanaa, Sana'a, Aden; Yemeni
Zambia; Lusaka; Zambian
Zimbabwe; Harare; Zimbabwean
England; ; English, Englishman
Scotland; Edinburgh; Scottish, Scot
Wales; Cardiff; Welsh, Welshman
Northern Ireland; Belfast; Northern Irish
`;

export interface State {
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
}

const splitList = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const states: readonly State[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [names, capitals, adjectives] = line.split(';');
    return { names: splitList(names), capitals: splitList(capitals), adjectives: splitList(adjectives) };
  });

/** Adjectives of continents and of peoples without, or beyond, a state of the name; Wikipedia's `List of adjectival and demonymic forms for countries and nations`. */
export const peoples: readonly string[] = splitList(
  'African, American Indian, Arab, Arabic, Arctic, Asian, Baltic, Balkan, Basque, Berber, Catalan, Caucasian, Central American, Chechen, Corsican, Druze, ' +
    'European, Flemish, Hawaiian, Hispanic, Hutu, Inuit, Kashmiri, Korean, Koreas, Kurd, Kurdish, Latin American, Latino, Latina, Maori, Middle Eastern, ' +
    'Native American, Nordic, North American, Pashtun, Roma, Scandinavian, Sikh, Sinhalese, South American, Tamil, Tatar, Tuareg, Tutsi, Uighur, Uyghur, West African, ' +
    'Western, Islamic, Muslim, Islamist, Shiite, Shi ite, Shia, Sunni, Alawite, Republican, Democrat, Christian, Catholic, Protestant, Orthodox, Jewish, Jew, Hindu, Buddhist',
);

/** Continents (UN M49), and the states of the United States and provinces of Canada (ISO 3166-2). */
export const regions: readonly string[] = splitList(
  'Africa, Antarctica, Asia, Europe, Oceania, North America, South America, Latin America, Central America, Middle East, ' +
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, ' +
    'Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, ' +
    'New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, ' +
    'Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, ' +
    'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan',
);
