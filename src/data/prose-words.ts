/**
 * Words that the check of the editor's own English looks for. A site adds words and takes words away in `site.yaml`. All are in
 * lower case, each form that is meant stands for itself. The lists are our own. Where one follows a public list it says which;
 * it was not compared with that list word by word, so words of it may be missing here and others stand here besides.
 */

const list = (words: string): readonly string[] => words.split(', ');

/**
 * What fact-checks call a claim: after the ratings of PolitiFact's Truth-O-Meter and those that Meta gives to its fact-checkers
 * (https://www.facebook.com/business/help/341102040382165), with the words by which headlines of fact-checks say the same.
 */
export const verdictWords = list(
  'true, mostly true, half true, mostly false, false, pants on fire, altered, partly false, ' +
    'missing context, satire, untrue, correct, incorrect, accurate, inaccurate, misleading, debunked, ' +
    'hoax, fake, fake news, unproven, unfounded, baseless, disinformation, misinformation, lie, lies, ' +
    'a myth',
);

/** How a statement says of itself whether it holds, or is written as its own negation. */
export const verdictPhrases = list(
  'it is true that, it is false that, it is not true that, it is not the case that, it is a fact that, ' +
    'there is no evidence, there is no proof, there is evidence that, there is proof that, ' +
    'no evidence that, it is not proven, it is proven, it has been proven, it has not been proven, ' +
    'it remains unclear, has been refuted, has been confirmed, has been proven, was proven, ' +
    'turned out to be, falsely, wrongly, untruthfully, contrary to',
);

/**
 * After the sections on contentious labels and on editorialising of "Wikipedia: Manual of Style/Words to watch", without its prefixes
 * and suffixes (https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch).
 */
export const loadedWords = list(
  'cult, racist, perverted, sexist, homophobic, transphobic, misogynistic, sect, fundamentalist, ' +
    'heretic, extremist, denialist, terrorist, freedom fighter, bigot, myth, neo-nazi, controversial, ' +
    'notably, it should be noted, arguably, interestingly, essentially, utterly, actually, clearly, ' +
    'absolutely, of course, without a doubt, happily, sadly, tragically, aptly, fortunately, ' +
    'unfortunately, untimely',
);

/** After the section on expressions of doubt of the same page, as adjectives and adverbs, and the English modal adverbs. */
export const hedges = list(
  'supposed, supposedly, apparent, apparently, purported, purportedly, alleged, allegedly, so-called, ' +
    'reportedly, possibly, probably, perhaps, maybe, presumably, conceivably, likely, arguably',
);
