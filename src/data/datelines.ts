/**
 * Cities that stand alone at the head of news texts, beside the capitals of `states.ts`, and capitals under their German,
 * French and Spanish names. Our own list, made by hand: large cities that readers know without their state; the lists that
 * news style guides print are not free to take. Lower case, without accents.
 */
export const datelineCities: readonly string[] = `
  san marino, victoria, atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit,
  honolulu, houston, indianapolis, las vegas, los angeles, miami, milwaukee, minneapolis, new orleans, new york,
  oklahoma city, philadelphia, phoenix, pittsburgh, st. louis, salt lake city, san antonio, san diego, san
  francisco, seattle, geneva, gibraltar, guatemala, hamburg, frankfurt, munich, istanbul, milan, montreal, mumbai,
  hong kong, johannesburg, macau, rio de janeiro, sao paulo, shanghai, st. petersburg, sydney, toronto, vancouver,
  zurich, barcelona, bonn, karachi, kolkata, lahore, melbourne, quebec city, united nations, strasbourg, gaza,
  lagos, dubai, jeddah, wien, rom, moskau, brussel, genf, londres, roma, bruxelles, moscu, lisboa, warschau, prag
`
  .trim()
  .split(/,\s+/)
  .map((city) => city.replaceAll(/\s+/g, ' '));
