/** An evaluation task: how an input line is read, and what is predicted from it. */
import type * as z from 'zod';

/** What a task writes for one item: the item's own id and whatever the task finds. */
export type Prediction = Readonly<Record<string, unknown>>;

export interface Task {
  /** Reads a parsed input line: what is wrong with it in plain words, or how to predict from it. */
  readonly read: (line: unknown) => ReadItem;
  /** Of a task that looks at the whole input before it predicts: the task for just these parsed lines. */
  readonly prepare?: (lines: readonly unknown[]) => Task;
}

interface ReadItem {
  readonly problems: readonly string[];
  /** Null where there are problems. */
  readonly predict: (() => Promise<Prediction>) | null;
}

/** Ties a schema of items to the function that predicts from one; the item's id is copied into the prediction. */
export function defineTask<Item extends { id: string } | { event: string }>(
  schema: z.ZodType<Item>,
  predict: (item: Item) => Prediction | Promise<Prediction>,
): Task {
  return {
    read(line) {
      const { success, data: item, error } = schema.safeParse(line);
      if (!success) return { problems: error.issues.map(describeIssue), predict: null };
      const key = 'id' in item ? { id: item.id } : { event: item.event };
      return { problems: [], predict: async () => ({ ...key, ...(await predict(item)) }) };
    },
  };
}

/** The same, where predictions rest on all items of the input together. Lines that cannot be read are left out of it. */
export function defineCollectionTask<Item extends { id: string }>(
  schema: z.ZodType<Item>,
  prepare: (items: readonly Item[]) => (item: Item) => Prediction,
): Task {
  const bind = (items: readonly Item[]) => defineTask(schema, prepare(items));
  return {
    ...bind([]),
    prepare: (lines) => bind(lines.flatMap((line) => schema.safeParse(line).data ?? [])),
  };
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
