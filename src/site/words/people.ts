/** Words about who writes, reviews and publishes. In the language of the site. */
import * as ar from './ar/people.ts';
import * as de from './de/people.ts';
import * as en from './en/people.ts';
import { inLanguage } from './in-language.ts';

export const {
  checkedWords,
  describeAnswered,
  describeAsked,
  describeMember,
  describePersonLine,
  describeUnrecorded,
  disclosureWords,
  interestWords,
  peopleWords,
  personRoleWords,
  publisherWords,
  sourceTypeWords,
} = inLanguage({ en, de, ar });
