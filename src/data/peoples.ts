const splitList = (list: string): readonly string[] => list.split(',').map((entry) => entry.trim());

/**
 * Adjectives of continents, and of peoples, faiths and parties that share no name with a state. Our own list, made by hand;
 * no public list of just these was found.
 */
export const peoples: readonly string[] = splitList(
  'African, American Indian, Arab, Arabic, Arctic, Asian, Baltic, Balkan, Basque, Berber, Catalan, Caucasian, Central American, Chechen, Corsican, Druze, ' +
    'European, Flemish, Hawaiian, Hispanic, Hutu, Inuit, Kashmiri, Korean, Koreas, Kurd, Kurdish, Latin American, Latino, Latina, Maori, Middle Eastern, ' +
    'Native American, Nordic, North American, Pashtun, Roma, Scandinavian, Sikh, Sinhalese, South American, Tamil, Tatar, Tuareg, Tutsi, Uighur, Uyghur, West African, ' +
    'Western, Islamic, Muslim, Islamist, Shiite, Shi ite, Shia, Sunni, Alawite, Republican, Democrat, Christian, Catholic, Protestant, Orthodox, Jewish, Jew, Hindu, Buddhist',
);

/**
 * Continents and the regions that news names like them (our own choice), the states of the United States but Georgia and
 * Washington, which name something else besides, and the provinces of Canada: facts, the same in every list.
 */
export const regions: readonly string[] = splitList(
  'Africa, Antarctica, Asia, Europe, Oceania, North America, South America, Latin America, Central America, Middle East, ' +
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, ' +
    'Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, ' +
    'New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, ' +
    'Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, ' +
    'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan',
);
