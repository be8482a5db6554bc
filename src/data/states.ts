import { furtherStates, stateForms } from './state-forms.ts';

/**
 * The states of the world with capital and adjective, from three lists of the npm registry, all MIT: names and capitals from
 * countries-list 3.4.1 (`countries.min.json`), further names from i18n-iso-countries 7.14.0 (`langs/en.json`), adjectives
 * from i18n-nationality 1.4.0 (`langs/en.json`). Of their rows all members and observers of the United Nations are taken,
 * and Greenland, Hong Kong, Kosovo, Puerto Rico, Taiwan and Western Sahara; other territories are not. Accents are taken
 * off; what stands in brackets or turned round (`Moldova, Republic of`) is left out, and so are an adjective that is only
 * the name again and the capital Victoria, which is rather a person. Where a list has several names the most used is first.
 * A line: names; capital; adjectives. What news uses beside these forms stands in `state-forms.ts`.
 */
const lines = `
Afghanistan; Kabul; Afghan
Albania; Tirana; Albanian
Algeria; Algiers; Algerian
Andorra; Andorra la Vella; Andorran
Angola; Luanda; Angolan
Antigua and Barbuda; Saint John's; Antiguans
Argentina; Buenos Aires; Argentinean
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
Bolivia; Sucre; Bolivian
Bosnia and Herzegovina; Sarajevo; Bosnian, Herzegovinian
Botswana; Gaborone; Batswana
Brazil; Brasilia; Brazilian
Brunei, Brunei Darussalam; Bandar Seri Begawan; Bruneian
Bulgaria; Sofia; Bulgarian
Burkina Faso; Ouagadougou; Burkinabe
Burundi; Gitega; Burundian
Cambodia; Phnom Penh; Cambodian
Cameroon; Yaounde; Cameroonian
Canada; Ottawa; Canadian
Cape Verde, Cabo Verde; Praia; Cape Verdean
Central African Republic; Bangui; Central African
Chad; N'Djamena; Chadian
Chile; Santiago; Chilean
China, People's Republic of China; Beijing; Chinese
Colombia; Bogota; Colombian
Comoros; Moroni; Comoran
Congo, Republic of the Congo; Brazzaville; Congolese
Costa Rica; San Jose; Costa Rican
Croatia; Zagreb; Croatian
Cuba; Havana; Cuban
Cyprus; Nicosia; Cypriot
Czech Republic, Czechia; Prague; Czech
Democratic Republic of the Congo; Kinshasa; Congolese
Denmark; Copenhagen; Danish
Djibouti; Djibouti;
Dominica; Roseau; Dominican
Dominican Republic; Santo Domingo; Dominican
East Timor, Timor-Leste; Dili; East Timorese
Ecuador; Quito; Ecuadorean
Egypt; Cairo; Egyptian
El Salvador; San Salvador; Salvadoran
Equatorial Guinea; Malabo; Equatorial Guinean
Eritrea; Asmara; Eritrean
Estonia; Tallinn; Estonian
Eswatini; Lobamba; Swazi
Ethiopia; Addis Ababa; Ethiopian
Fiji; Suva; Fijian
Finland; Helsinki; Finnish
France; Paris; French
Gabon; Libreville; Gabonese
Gambia, Republic of The Gambia; Banjul; Gambian
Georgia; Tbilisi; Georgian
Germany; Berlin; German
Ghana; Accra; Ghanaian
Greece; Athens; Greek
Greenland; Nuuk;
Grenada; St. George's; Grenadian
Guatemala; Guatemala City; Guatemalan
Guinea; Conakry; Guinean
Guinea-Bissau; Bissau; Guinea-Bissauan
Guyana; Georgetown; Guyanese
Haiti; Port-au-Prince; Haitian
Honduras; Tegucigalpa; Honduran
Hong Kong; City of Victoria;
Hungary; Budapest; Hungarian
Iceland; Reykjavik; Icelandic
India; New Delhi; Indian
Indonesia; Jakarta; Indonesian
Iran, Islamic Republic of Iran; Tehran; Iranian
Iraq; Baghdad; Iraqi
Ireland; Dublin; Irish
Israel; Jerusalem; Israeli
Italy; Rome; Italian
Ivory Coast, Cote d'Ivoire; Yamoussoukro; Ivorian
Jamaica; Kingston; Jamaican
Japan; Tokyo; Japanese
Jordan; Amman; Jordanian
Kazakhstan; Astana; Kazakhstani
Kenya; Nairobi; Kenyan
Kiribati; South Tarawa; I-Kiribati
Kosovo; Pristina;
Kuwait; Kuwait City; Kuwaiti
Kyrgyzstan; Bishkek; Kyrgyz
Laos, Lao People's Democratic Republic; Vientiane; Laotian
Latvia; Riga; Latvian
Lebanon; Beirut; Lebanese
Lesotho; Maseru; Mosotho
Liberia; Monrovia; Liberian
Libya; Tripoli; Libyan
Liechtenstein; Vaduz; Liechtensteiner
Lithuania; Vilnius; Lithuanian
Luxembourg; Luxembourg; Luxembourger
Madagascar; Antananarivo; Malagasy
Malawi; Lilongwe; Malawian
Malaysia; Kuala Lumpur; Malaysian
Maldives; Male; Maldivan
Mali; Bamako; Malian
Malta; Valletta; Maltese
Marshall Islands; Majuro; Marshallese
Mauritania; Nouakchott; Mauritanian
Mauritius; Port Louis; Mauritian
Mexico; Mexico City; Mexican
Micronesia; Palikir; Micronesian
Moldova; Chisinau; Moldovan
Monaco; Monaco; Monacan
Mongolia; Ulan Bator; Mongolian
Montenegro; Podgorica; Montenegrin
Morocco; Rabat; Moroccan
Mozambique; Maputo; Mozambican
Myanmar; Naypyidaw; Burmese
Namibia; Windhoek; Namibian
Nauru; Yaren; Nauruan
Nepal; Kathmandu; Nepalese
Netherlands; Amsterdam; Dutch
New Zealand; Wellington; New Zealander
Nicaragua; Managua; Nicaraguan
Niger; Niamey; Nigerien
Nigeria; Abuja; Nigerian
North Korea; Pyongyang; North Korean
North Macedonia, Republic of North Macedonia; Skopje; Macedonian
Norway; Oslo; Norwegian
Oman; Muscat; Omani
Pakistan; Islamabad; Pakistani
Palau; Ngerulmud; Palauan
Palestine, State of Palestine; Ramallah;
Panama; Panama City; Panamanian
Papua New Guinea; Port Moresby;
Paraguay; Asuncion; Paraguayan
Peru; Lima; Peruvian
Philippines; Manila; Filipino
Poland; Warsaw; Polish
Portugal; Lisbon; Portuguese
Puerto Rico; San Juan;
Qatar; Doha; Qatari
Romania; Bucharest; Romanian
Russia, Russian Federation; Moscow; Russian
Rwanda; Kigali; Rwandan
Saint Kitts and Nevis; Basseterre; Kittian, Nevisian
Saint Lucia; Castries; Saint Lucian
Saint Vincent and the Grenadines; Kingstown;
Samoa; Apia; Samoan
San Marino; City of San Marino; San Marinese
Sao Tome and Principe; Sao Tome; Sao Tomean
Saudi Arabia; Riyadh; Saudi
Senegal; Dakar; Senegalese
Serbia; Belgrade; Serbian
Seychelles; ; Seychellois
Sierra Leone; Freetown; Sierra Leonean
Singapore; Singapore; Singaporean
Slovakia; Bratislava; Slovakian
Slovenia; Ljubljana; Slovenian
Solomon Islands; Honiara; Solomon Islander
Somalia; Mogadishu; Somali
South Africa; Pretoria; South African
South Korea, Republic of Korea; Seoul; South Korean
South Sudan; Juba;
Spain; Madrid; Spanish
Sri Lanka; Colombo; Sri Lankan
Sudan; Khartoum; Sudanese
Suriname; Paramaribo; Surinamer
Sweden; Stockholm; Swedish
Switzerland; Bern; Swiss
Syria, Syrian Arab Republic; Damascus; Syrian
Taiwan; Taipei; Taiwanese
Tajikistan; Dushanbe; Tajik
Tanzania, United Republic of Tanzania; Dodoma; Tanzanian
Thailand; Bangkok; Thai
Togo; Lome; Togolese
Tonga; Nuku'alofa; Tongan
Trinidad and Tobago; Port of Spain; Trinidadian, Tobagonian
Tunisia; Tunis; Tunisian
Turkey, Turkiye; Ankara; Turkish
Turkmenistan; Ashgabat;
Tuvalu; Funafuti; Tuvaluan
Uganda; Kampala; Ugandan
Ukraine; Kyiv; Ukrainian
United Arab Emirates, UAE; Abu Dhabi; Emirian
United Kingdom, UK, Great Britain; London; British
United States, United States of America, USA, US; Washington D.C.; American
Uruguay; Montevideo; Uruguayan
Uzbekistan; Tashkent; Uzbekistani
Vanuatu; Port Vila;
Vatican City, Holy See; Vatican City;
Venezuela; Caracas; Venezuelan
Vietnam; Hanoi; Vietnamese
Western Sahara; El Aaiun;
Yemen; Sana'a; Yemenite
Zambia; Lusaka; Zambian
Zimbabwe; Harare; Zimbabwean
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

function readLine(line: string): State {
  const [names, capitals, adjectives] = line.split(';');
  return { names: splitList(names), capitals: splitList(capitals), adjectives: splitList(adjectives) };
}

const furtherForms = new Map(
  stateForms.map((line): [string, State] => {
    const [name = '', ...forms] = line.split(';');
    return [name, readLine(forms.join(';'))];
  }),
);

/** Each state with the forms of both tables, the listed ones first. */
export const states: readonly State[] = [
  ...lines.trim().split('\n').map(readLine).map(addForms),
  ...furtherStates.map(readLine),
];

function addForms(state: State): State {
  const further = furtherForms.get(state.names[0] ?? '');
  return further === undefined
    ? state
    : {
        names: [...state.names, ...further.names],
        capitals: [...state.capitals, ...further.capitals],
        adjectives: [...state.adjectives, ...further.adjectives],
      };
}
