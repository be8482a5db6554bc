/** Words of the pictures. In the language of the site. */
import * as ar from './ar/pictures.ts';
import * as de from './de/pictures.ts';
import * as en from './en/pictures.ts';
import { inLanguage } from './in-language.ts';

export const {
  pictureWords,
  describeStretch,
  describeTick,
  labelDate,
  percentSign,
  agreeSign,
  disagreeSign,
  headTimeline,
  describeTimeline,
  keyTimeline,
  headAgreement,
  describeAgreement,
  describeMorePairs,
  headShares,
  describeShares,
  headSpeakers,
  describeSpeakers,
  labelSpeaker,
  headNamings,
  describeNamings,
  headNames,
} = inLanguage({ en, de, ar });
