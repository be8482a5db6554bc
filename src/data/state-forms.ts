/**
 * Our own list, made by hand: forms that news uses and the lists behind `states.ts` lack. A line: the first name in
 * `states.ts`; further names, also former ones; seats of government beside the capital, former capitals and other
 * spellings; adjectives and names of the people. No public list of these was found that is free to take.
 */
export const stateForms: readonly string[] = `
Antigua and Barbuda; ; ; Antiguan
Argentina; ; ; Argentine, Argentinian
Bolivia; ; La Paz;
Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina; ;
Botswana; ; ; Botswanan
Burundi; ; Bujumbura;
China; ; Peking;
Congo; Congo-Brazzaville; ;
Croatia; ; ; Croat
Democratic Republic of the Congo; Democratic Republic of Congo, DR Congo, DRC; ;
Denmark; ; ; Dane
Djibouti; ; ; Djiboutian
East Timor; ; ; Timorese
Ecuador; ; ; Ecuadorian
Eswatini; Swaziland; Mbabane;
Finland; ; ; Finn
France; ; ; Frenchman, Frenchwoman
Greenland; ; ; Greenlandic
India; ; Delhi;
Iran; ; Teheran;
Ireland; Republic of Ireland; ;
Israel; ; Tel Aviv;
Ivory Coast; ; Abidjan;
Kazakhstan; ; Nur-Sultan; Kazakh
Kiribati; ; Tarawa;
Kosovo; ; ; Kosovar
Laos; ; ; Lao
Lesotho; ; ; Basotho
Malaysia; ; Putrajaya;
Maldives; ; ; Maldivian
Monaco; ; ; Monegasque
Mongolia; ; Ulaanbaatar;
Myanmar; Burma; Yangon, Rangoon;
Nepal; ; ; Nepali
Netherlands; Holland; The Hague; Dutchman
North Korea; Democratic People's Republic of Korea, DPRK; ;
North Macedonia; Macedonia; ;
Palestine; Palestinian Authority, Palestinian Territories; ; Palestinian
Papua New Guinea; ; ; Papuan
Philippines; ; ; Philippine, Filipina
Poland; ; ; Pole
Puerto Rico; ; ; Puerto Rican
Saint Kitts and Nevis; St. Kitts and Nevis; ; Kittitian
Saint Lucia; St. Lucia; ;
Saint Vincent and the Grenadines; St. Vincent and the Grenadines; ; Vincentian
San Marino; ; ; Sammarinese
Saudi Arabia; ; ; Saudi Arabian
Serbia; ; ; Serb
Slovakia; ; ; Slovak
Slovenia; ; ; Slovene
South Africa; ; Cape Town;
South Sudan; ; ; South Sudanese
Spain; ; ; Spaniard
Suriname; ; ; Surinamese
Sweden; ; ; Swede
Switzerland; ; Berne;
Tanzania; ; Dar es Salaam;
Tonga; ; Nukualofa;
Trinidad and Tobago; Trinidad; ;
Turkey; ; ; Turk
Turkmenistan; ; ; Turkmen
Ukraine; ; Kiev;
United Arab Emirates; ; ; Emirati
United Kingdom; Britain; ; Briton
United States; America; Washington;
Uzbekistan; ; ; Uzbek
Vatican City; Vatican; ; Vatican
Western Sahara; ; ; Sahrawi
Yemen; ; Sanaa, Aden; Yemeni
`
  .trim()
  .split('\n');

/** Our own list too: parts of the United Kingdom, Tibet and a state of the past; names; capital; adjectives. */
export const furtherStates: readonly string[] = `
Soviet Union, USSR; ; Soviet
Tibet; Lhasa; Tibetan
England; ; English, Englishman
Scotland; Edinburgh; Scottish, Scot
Wales; Cardiff; Welsh, Welshman
Northern Ireland; Belfast; Northern Irish
`
  .trim()
  .split('\n');
