/** Words that stand on every page. */
export const chromeWords = {
  skip: 'Zum Text springen',
  mainNavigation: 'Hauptmenü',
  stories: 'Themen',
  actors: 'Personen und Orte',
  docs: 'Methode',
  corrections: 'Korrekturen',
  data: 'Daten',
  footerNavigation: 'Mehr',
  noPublisher: 'Für diese Website steht noch kein Herausgeber ein.',
  publishedBy: 'Herausgegeben von',
  contact: 'Korrekturen bitte an',
  madeWith: 'Erstellt mit Crossbearing. Jedes Zitat wird maschinell mit dem Artikel verglichen, aus dem es stammt.',
  editorSite: 'Für die Redaktion: Diese Fassung zeigt vollständige Texte und Entwürfe. Bitte nicht veröffentlichen.',
  feedRss: 'Behauptungen als RSS',
  feedJson: 'Behauptungen als JSON Feed',
  draft: 'Entwurf',
} as const;
