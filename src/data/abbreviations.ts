/**
 * English abbreviations that end in a period, without it and in lower case. Our own list, sorted by hand into the classes
 * that decide whether a sentence may end after them; 180 of the 211 entries stand in the lists of compromise 14.17.0 (MIT) or sbd
 * 1.0.19 (MIT), of which rare ones and common words (`sir`, `ex`, `vet`, `cell`, `situ`) are left out; the others are
 * ranks, and states of the United States in their traditional short forms. Abbreviations with inner periods (`U.S.`) are
 * recognised by their shape and not listed.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name: a sentence never ends after them. */
export const titleAbbreviations = words(`
  adj adm asst atty brig capt cllr cmdr col comdr cpl det dr fr gen gens gov govs hon insp lt lts maj messrs mlle
  mme mr mrs ms mstr mt mts pres prof profs pvt rep reps rev sen sens sfc sgt spc supt surg`);

/** Stand before a number; elsewhere some of them are words, and then a sentence may end after them. */
export const numberAbbreviations = words(`
  art arts bldg ch chs eq eqs ext fig figs hwy n° no nos p para pp pt ref refs sec secs tel vol vols ver`);

/** May end a sentence: whether one does is told only by a next word that cannot be part of a name. */
export const otherAbbreviations = words(`
  al approx apt assn ave blvd bros ca cca co corp cres dept dist eg esp esq est ft gmbh ie inc intl jr llb ltd plc
  prob pron ps rd ret sq sr st ste univ viz vs v jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Like the others, where they begin with a capital; in small letters they are words: days and states. */
export const capitalAbbreviations = words(`
  ad ba bc jd ma md phd mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark cal calif colo conn dak del fla ga ida ill ind kan kans ky la mass mich minn miss mo mont neb nebr nev
  okla ont ore penn penna que sask tenn tex va vt wash wis wisc wyo`);

/** Before a capital they end a sentence, before a small letter they do not. */
export const closingAbbreviations = words(`
  etc cm dg dl dm gal hg hr hrs hz kb kg km kmph lb lbs mb mg mi min ml mm mph oz qt tbsp tsp µg`);
