/** Words of the pictures. In the language of the site. */
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
  headShares,
  describeShares,
  headSpeakers,
  describeSpeakers,
  labelSpeaker,
  headNamings,
  describeNamings,
  headNames,
} = inLanguage({ en });
