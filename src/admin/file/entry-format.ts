/** Reads a file for the form of its kind and writes what the form holds into the file: only what changed is touched. */
import { parse } from 'yaml';
import type * as z from 'zod';
import { fromForm, isFields, toForm, type Fields } from '../form/convert.ts';
import { changeYaml } from './change-yaml.ts';
import { isSame } from './is-same.ts';
import { writeField } from './write-field.ts';

/** Under this key the form carries the file as it was read; no content has a field of this name. */
const originalKey = 'editorOriginal';
const bodyKey = 'body';

export interface EntryFormat {
  readonly fromFile: (text: string) => Fields;
  readonly toFile: (form: Fields) => string;
}

interface Parts {
  readonly yaml: string;
  readonly body: string;
}

function split(text: string, isYaml: boolean): Parts {
  if (isYaml) return { yaml: text, body: '' };
  const [, yaml = '', body = ''] = /^\uFEFF?---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n([^]*))?$/.exec(text) ?? [];
  return { yaml, body };
}

function readFields(yaml: string): Fields {
  const data: unknown = parse(yaml, { schema: 'core', stringKeys: true, logLevel: 'silent' });
  return isFields(data) ? data : {};
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The fields of the form, and those that the file holds empty: a form cannot tell them from none. */
function mergeEmpty(before: Fields, after: Fields): Fields {
  const kept = Object.entries(before).filter(([key, value]) => !(key in after) && (value === null || isEmpty(value)));
  return { ...after, ...Object.fromEntries(kept) };
}

/** @param isYaml the whole file is YAML, as site.yaml is; throws on YAML that cannot be read */
export function makeEntryFormat(schema: z.ZodType, isYaml = false): EntryFormat {
  const format = (data: Fields) => {
    const form = toForm(schema, data);
    return isFields(form) ? form : {};
  };
  return {
    fromFile: (text) => {
      const { yaml, body } = split(text, isYaml);
      return { ...format(readFields(yaml)), ...(!isYaml && { [bodyKey]: body.trim() }), [originalKey]: text };
    },
    toFile: ({ [originalKey]: original, [bodyKey]: typed, ...form }) => {
      const data = fromForm(schema, form);
      const fields = isFields(data) ? data : {};
      const text = typeof original === 'string' ? original : undefined;
      const { yaml, body } = split(text ?? '', isYaml);
      const before = readFields(yaml);
      const prose = typeof typed === 'string' ? typed.trim() : '';
      const after = mergeEmpty(before, fields);
      // What the form makes of the file as it was is no change of anybody's.
      const unchanged = fromForm(schema, format(before));
      const written =
        yaml.trim() === ''
          ? `${Object.entries(fields)
              .map(([key, value]) => writeField(key, value, ''))
              .join('\n')}\n`
          : isSame(unchanged, fields)
            ? yaml
            : changeYaml(yaml, before, after);
      if (isYaml) return written;
      if (text !== undefined && prose === body.trim()) return `---\n${written}---\n${body}`;
      return `---\n${written}---\n${prose === '' ? '' : `\n${prose}\n`}`;
    },
  };
}
