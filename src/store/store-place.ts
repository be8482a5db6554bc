export interface StorePlace {
  readonly root: string;
  /** Folder for what is kept; safe to delete. */
  readonly cache: string;
  /** The folder of the program. */
  readonly project: string;
}
