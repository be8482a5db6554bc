/** Words of date lines, from CLDR's calendars (wide and abbreviated names) for the languages that chrono-node reads. Lower case. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'january jan january janvier janv januar jänner enero ene gennaio gen janeiro januari января',
    'february feb février févr februar febrero febbraio fevereiro fev februari февраля',
    'march mar mars märz mrz marzo março maart mrt марта',
    'april apr avril avr abril abr aprile апреля',
    'may mai mayo maggio mag maio mei мая',
    'june jun juin juni junio giugno giu junho июня',
    'july jul juillet juil juli julio luglio lug julho июля',
    'august aug août aoû agosto ago augustus августа',
    'september sept sep septembre septiembre settembre set setembro сентября',
    'october oct octobre oktober okt octubre ottobre ott outubro out oktober октября',
    'november nov novembre noviembre novembro ноября',
    'december dec décembre déc dezember dez diciembre dic dicembre dezembro декабря',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const weekdayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  ),
);

/** What else stands on a line that states when an article was published. */
export const dateLineWords: ReadonlySet<string> = new Set(
  'published publish posted post updated update last modified created first publication date dated on at of the in to and time local issued released release filed from a.m p.m am pm a.m. p.m. noon midnight uhr um veröffentlicht aktualisiert stand erstellt am vom publié publiée mis jour mise à le du de la modifié el publicado actualizado a las hora horas h actualización fecha il pubblicato aggiornato alle ore do em atualizado às gepubliceerd bijgewerkt op om gmt utc bst est edt cst cdt mst mdt pst pdt et ct pt mt cet cest cet. eet eest msk ist jst kst hkt sgt aest aedt wat eat cat sast pkt years year months month days day weeks week hours hour minutes minute ago min read mins'.split(
    ' ',
  ),
);
