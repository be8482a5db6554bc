/**
 * Names of months, wide and abbreviated, alone and after a day, in English, German (with Austria's), French, Spanish,
 * Italian, Portuguese, Dutch and Russian: whole from CLDR 48 (Unicode licence), as ICU 78.3 gives them through
 * `Intl.DateTimeFormat`, in lower case and without the closing period. `mrz` and `fév` are our own additions.
 */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janvier janv enero ene gennaio gen janeiro januari январь января янв jänner jän',
    'february feb februar février févr fév febrero febbraio fevereiro fev februari февраль февраля февр',
    'march mar märz mär mars marzo março maart mrt март марта мар mrz',
    'april apr avril avr abril abr aprile апрель апреля апр',
    'may mai mayo maggio mag maio mei май мая',
    'june jun juni juin junio giugno giu junho июнь июня июн',
    'july jul juli juillet juil julio luglio lug julho июль июля июл',
    'august aug août agosto ago augustus август августа авг',
    'september sep sept septembre septiembre settembre set setembro сентябрь сентября сент',
    'october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт',
    'november nov novembre noviembre novembro ноябрь ноября нояб',
    'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря дек',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/**
 * Names of weekdays from the same source, those of two letters left out, for they are words of their own (`so`, `me`);
 * `tues`, `thur` and `thurs` are our own additions.
 */
export const weekdayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница суббота воскресенье tues thur thurs'.split(
    ' ',
  ),
);

/**
 * What else stands on a line that states when an article was published: our own list, made by hand for the same languages;
 * no public list of these was found.
 */
export const dateLineWords: ReadonlySet<string> = new Set(
  'published publish posted post updated update last modified created first publication date dated on at of the in to and time local issued released release filed from a.m p.m am pm a.m. p.m. noon midnight uhr um veröffentlicht aktualisiert stand erstellt am vom publié publiée mis jour mise à le du de la modifié el publicado actualizado a las hora horas h actualización fecha il pubblicato aggiornato alle ore do em atualizado às gepubliceerd bijgewerkt op om gmt utc bst est edt cst cdt mst mdt pst pdt et ct pt mt cet cest cet. eet eest msk ist jst kst hkt sgt aest aedt wat eat cat sast pkt years year months month days day weeks week hours hour minutes minute ago min read mins'.split(
    ' ',
  ),
);
