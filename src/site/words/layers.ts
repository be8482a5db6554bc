/** Words of the layers of a source's page: what the program found in the text. In the language of the site. */
import * as ar from './ar/layers.ts';
import * as de from './de/layers.ts';
import * as en from './en/layers.ts';
import { inLanguage } from './in-language.ts';

export const {
  layerWords,
  layerLabels,
  layerKeys,
  describeLayer,
  describeLeftOut,
  describeOpenName,
  describeShared,
  describeMoreQuoted,
} = inLanguage({ en, de, ar });
