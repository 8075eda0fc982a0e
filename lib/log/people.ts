/** Who is who: the same person on two pages, and whom a text speaks to. Pure. */
import type { Source } from './schema.ts';

export interface Person {
  readonly name: string;
  readonly handle: string | null;
}

/** Handles as they are compared: small letters, no "@". */
export const plainHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The key of a person in one network's records. Where a page shows no handle, the name has to do. */
export const personKey = (network: Source, { name, handle }: Person): string =>
  handle ? `${network}:@${plainHandle(handle)}` : `${network}:${plainName(name)}`;

/** Same handle; where one has none, same name. */
export const samePerson = (one: Person, other: Person): boolean =>
  one.handle && other.handle
    ? plainHandle(one.handle) === plainHandle(other.handle)
    : plainName(one.name) !== '' && plainName(one.name) === plainName(other.name);

const HANDLE = /@([\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?)/gu;
const ENDS = /[.-]+$/;
const MOST_HANDLES = 50;

/** Handles that a text mentions, plain, each once. */
export function mentioned(text: string): string[] {
  const handles = Array.from(text.matchAll(HANDLE), ([, handle = '']) => plainHandle(handle.replace(ENDS, '')));
  return [...new Set(handles)].slice(0, MOST_HANDLES);
}

/** Mastodon writes `@ana` for `ana@here.example`. */
export function meansHandle(written: string, { handle }: Person): boolean {
  if (!handle) return false;
  const whole = plainHandle(handle);
  return written === whole || (!written.includes('@') && whole.split('@')[0] === written);
}

export interface Opening<P> {
  /** Those of `people` whom the text addresses at its start. */
  readonly people: readonly P[];
  /** Does it start by addressing somebody at all, known or not? */
  readonly addresses: boolean;
}

/** Whom a text speaks to at its start: "@ana @bob yes", or "Ana Perez yes" where the network writes names. */
export function opening<P extends Person>(text: string, people: readonly P[]): Opening<P> {
  const met = new Set<P>();
  let rest = text.trimStart();
  let addresses = false;
  for (;;) {
    const handle = /^@([\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?)/u.exec(rest);
    const length = handle?.[0].length ?? longestName(rest, people);
    if (length === 0) return { people: [...met], addresses };
    addresses = true;
    const written = rest.slice(0, length);
    for (const person of people) {
      const means = handle
        ? meansHandle(plainHandle(written.replace(ENDS, '')), person)
        : plainName(person.name) === plainName(written);
      if (means) met.add(person);
    }
    rest = rest.slice(length).replace(/^[\s,:]+/, '');
  }
}

/** Length of the longest full name (two words or more) that `text` starts with. */
function longestName(text: string, people: readonly Person[]): number {
  const start = text.slice(0, 300).toLowerCase();
  return people
    .map(({ name }) => name.trim())
    .filter((name) => /\s/.test(name) && start.startsWith(name.toLowerCase()))
    .filter((name) => !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))
    .reduce((longest, { length }) => Math.max(longest, length), 0);
}
