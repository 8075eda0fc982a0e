/** What "Your data" is told and what it tells. */
import type { RetentionDays } from '../../lib/log/retention.ts';
import type { Source, StoreName } from '../../lib/log/schema.ts';
import type { Preview } from '../../lib/log/transfer.ts';
import type { Removal } from '../../lib/settings/notes.ts';
import type { Failure } from '../log/waiting.ts';

export type Stored =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'known';
      readonly counts: Readonly<Record<StoreName | 'aside', number>>;
      /** About how much room it takes; null: the browser doesn't say. */
      readonly bytes: number | null;
    };

export type Import =
  | { readonly is: 'none' }
  | { readonly is: 'reading' }
  | { readonly is: 'refused'; readonly failure: 'too large' | 'not json' | 'not a log' | 'newer' | 'unreadable' }
  | {
      readonly is: 'preview';
      readonly preview: Preview;
      /** Records of the file that could not be read. */
      readonly spoilt: number;
    }
  | { readonly is: 'done'; readonly preview: Preview };

export interface KnownPerson {
  readonly key: string;
  readonly network: Source;
  readonly name: string;
  readonly handle: string | null;
  readonly messages: number;
}

export interface DataProps {
  readonly stored: Stored;
  readonly retention: RetentionDays;
  readonly onRetention: (days: RetentionDays) => void;
  /** What was removed last because it was old. */
  readonly removal: Removal | null;
  readonly onExport: (format: 'json' | 'csv') => void;
  readonly importing: Import;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onImportEnd: () => void;
  readonly onEraseAll: () => void;
  /** Who was found by name or handle; null: nobody was looked for. */
  readonly people: readonly KnownPerson[] | null;
  readonly onFind: (query: string) => void;
  readonly onErasePerson: (person: KnownPerson) => void;
  /** How many messages of a person, or all, were erased just now. */
  readonly erased: number | 'all' | null;
  /** Why the last change was not kept. */
  readonly failure: Failure | null;
}
