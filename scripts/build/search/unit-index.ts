/** Reads what is kept of the units of the search, and has those indexed that are not. */
import type { SearchRecord } from '#core/search/record.ts';
import { hashParts } from '#store/hash.ts';
import type { SearchUnit } from './assign-parts.ts';
import { indexRecords } from './index-records.ts';
import type { IndexedUnit } from './indexed-unit.ts';
import type { SearchFile } from './join-index.ts';
import type { KeptUnits } from './kept-units.ts';
import type { UnitRecords } from './plan-search.ts';

/** Without any record that has a word Pagefind gives no program for the language. */
const anyRecords = new Map([
  [
    'any',
    [{ kind: 'doc', path: '/', title: 'any', text: '', names: [], filters: {}, note: {} } satisfies SearchRecord],
  ],
]);

export class UnitIndex {
  indexed = 0;
  private readonly language: string;
  private readonly kept: KeptUnits;
  private readonly ask: (units: readonly string[]) => Promise<UnitRecords>;
  private made: readonly SearchFile[] | undefined;

  /** @param ask gives the records of units */
  constructor(language: string, kept: KeptUnits, ask: (units: readonly string[]) => Promise<UnitRecords>) {
    this.language = language;
    this.kept = kept;
    this.ask = ask;
  }

  async read(units: readonly SearchUnit[]): Promise<ReadonlyMap<string, IndexedUnit>> {
    const known = new Map(
      units.flatMap(({ id, key }) => {
        const unit = this.kept.readUnit(id, this.keyOf(key));
        return unit === undefined ? [] : [[id, unit]];
      }),
    );
    const missing = units.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return known;
    const records = await this.ask(missing.map(({ id }) => id));
    const { units: made, program } = await indexRecords(records, this.language);
    if ([...made.values()].some(({ pages }) => pages.length > 0)) this.keepProgram(program);
    for (const { id, key } of missing) {
      const unit = made.get(id);
      if (unit === undefined) continue;
      this.indexed += unit.pages.length;
      this.kept.keepUnit(id, this.keyOf(key), unit);
      known.set(id, unit);
    }
    return known;
  }

  async program(): Promise<readonly SearchFile[]> {
    this.made ??= this.kept.readProgram(this.language);
    if (this.made === undefined) this.keepProgram((await indexRecords(anyRecords, this.language)).program);
    return this.made ?? [];
  }

  private keepProgram(program: readonly SearchFile[]): void {
    if (this.made === undefined) this.kept.keepProgram(this.language, program);
    this.made = program;
  }

  private keyOf(key: string): string {
    return hashParts([this.language, key]);
  }
}
