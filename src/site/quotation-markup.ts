/** Who speaks, in the words of the source. */
import type { SpeakerView } from '#core/views/quotation-view.ts';
import type { SourceRef } from '#core/views/refs.ts';
import { markup, quoteWords, type Markup } from './markup.ts';
import { joints } from './words/numbers.ts';
import { describeHow, quotationWords as words } from './words/quotations.ts';

/**
 * `he, as it seems Ann Lee`; `Lee (Ann Lee)`; `no speaker named`.
 * @param isNamed the page has said who it is: only the source's word for them follows
 */
export function writeSpeaker(
  speaker: SpeakerView,
  source: Pick<SourceRef, 'id' | 'language'>,
  isNamed = false,
): Markup {
  const { kind, resolved } = speaker;
  const quote = (text: string) => quoteWords(text, source.id, source.language);
  const via = speaker.via === undefined ? undefined : markup`${joints.between}${words.via} ${quote(speaker.via)}`;
  const how = describeHow(speaker);
  const near = how === '' ? undefined : markup`${joints.between}${how}`;
  if (kind === 'unknown') return markup`${words.noSpeaker}${via}`;
  if (speaker.words === '') return markup`${words.hiddenSpeaker}${via}`;
  const printed = quote(speaker.words);
  if (resolved === undefined || resolved === speaker.words) return markup`${printed}${near}${via}`;
  if (kind === 'named') return markup`${printed}${isNamed ? undefined : markup` (${quote(resolved)})`}${near}${via}`;
  return markup`${printed}${joints.between}${words.seems}${isNamed ? undefined : markup` ${quote(resolved)}`}${via}`;
}
