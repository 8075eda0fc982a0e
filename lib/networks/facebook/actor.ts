/**
 * Who acts on a page of Facebook's: the person who signed in, or a Page that they look after. The page's own data says it when it
 * loads (facts/dom.md §4), and the link to one's own timeline says it again after a switch without loading.
 */
import type { Person } from '../comments.ts';
import { firstLinks, once } from '../reading.ts';
import { cleanName, nameOf } from '../written.ts';
import { handleAt, personAt } from './people.ts';

export interface Actor {
  /** null where only the name is known. */
  readonly id: string | null;
  readonly name: string;
}

/** What one of the page's inline scripts tells. They are only ever read as text. */
interface Told {
  readonly user: { readonly id: string; readonly name: string } | null;
  /** In the settings of the page's own requests (seen in public code up to 2026); elsewhere (2022 to 2025). */
  readonly acting: string | null;
  readonly mentioned: string | null;
}

const JSON_TEXT = '((?:[^"\\\\]|\\\\.){1,400})';
const USER_ID = /"USER_ID":"(\d{5,25})"/;
const USER_NAME = new RegExp(`"NAME":"${JSON_TEXT}"`);
const ACTING = /"RelayAPIConfigDefaults",\[\],\{[^{}]{0,500}?"actorID":"(\d{5,25})"/;
const MENTIONED = /"actorID":"(\d{5,25})"/;

function decoded(json: string | undefined): string | null {
  try {
    return json === undefined ? null : cleanName(String(JSON.parse(`"${json}"`))) || null;
  } catch {
    return null;
  }
}

const scriptsOf = (doc: Document): HTMLScriptElement[] => [
  ...doc.querySelectorAll<HTMLScriptElement>('script[type="application/json"]'),
];

/** The scripts are long, and what they hold doesn't change. */
const readings = new WeakMap<Element, Told>();

function toldBy(script: HTMLScriptElement): Told {
  const known = readings.get(script);
  if (known) return known;
  const { text } = script;
  const [id, name] = [USER_ID.exec(text)?.[1], decoded(USER_NAME.exec(text)?.[1])];
  const told = {
    user: id !== undefined && name !== null ? { id, name } : null,
    acting: ACTING.exec(text)?.[1] ?? null,
    mentioned: MENTIONED.exec(text)?.[1] ?? null,
  };
  if (text !== '') readings.set(script, told);
  return told;
}

/** What the first pattern that finds something captures in a script that mentions the profile. */
function firstIn(
  scripts: readonly HTMLScriptElement[],
  profile: string,
  patterns: readonly RegExp[],
): string | undefined {
  const telling = scripts.filter(({ text }) => text.includes(profile));
  for (const pattern of patterns) {
    for (const { text } of telling) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const nameIn = (scripts: readonly HTMLScriptElement[], id: string): string | null =>
  decoded(
    firstIn(scripts, id, [
      new RegExp(`"id":"${id}","name":"${JSON_TEXT}"`),
      new RegExp(`"name":"${JSON_TEXT}","id":"${id}"`),
    ]),
  );

/** A profile's address in words for the one that is a number, or the other way round; null where the scripts don't say. */
function twinIn(scripts: readonly HTMLScriptElement[], handle: string): string | null {
  const known = handle.replaceAll('.', '\\.');
  const [id, slug] = isNumber(handle) ? [known, '([\\w.-]{3,80})'] : ['(\\d{5,25})', known];
  const found = firstIn(scripts, handle, [
    new RegExp(`"userVanity":"${slug}","userID":"${id}"`),
    new RegExp(`"userID":"${id}","userVanity":"${slug}"`),
    new RegExp(`"id":"${id}"[^{}]{0,400}?"(?:profile_url|url)":"https:\\\\?/\\\\?/www\\.facebook\\.com\\\\?/${slug}"`),
  ]);
  return found ?? null;
}

/**
 * The link to one's own timeline, first in the navigation (public code of 2025 tells by it who acts, person and Page alike). Its
 * label holds the name and a word more, in any language.
 */
function timelineLink(doc: Document): Person | null {
  for (const link of [...doc.querySelectorAll('[role="navigation"] a[role="link"][aria-label]')].slice(0, 50)) {
    const name = nameOf(link);
    const label = cleanName(link.getAttribute('aria-label') ?? '');
    const handle = name !== '' && label.length > name.length && label.includes(name) ? handleAt(link) : null;
    if (handle !== null) return { name, handle };
  }
  return null;
}

/** Whom the scripts name. Of a Page that acts for the person the name may be missing. */
interface Named {
  readonly user: string;
  readonly id: string;
  readonly name: string | null;
}

/** What is known of a page, which may go on for days without loading. */
interface Known {
  /** How many the scripts were, and whom they named. */
  readonly scripts: number;
  readonly named: Named | null;
  /** The timeline's link named whom the scripts named: it can be trusted when it names somebody else. */
  confirmed: boolean;
  now: Actor | null;
  /** All who acted here. */
  readonly names: Set<string>;
  /** Addresses of profiles that acted here, or that the page names as one's own, by name. */
  readonly addresses: Map<string, Set<string>>;
  /** The other address of each, as the scripts say it. */
  readonly twins: (handle: string) => string | null;
}

const pages = new WeakMap<Document, Known>();

function namedIn(scripts: readonly HTMLScriptElement[]): Named | null {
  const all = scripts.map(toldBy);
  const user = all.findLast((told) => told.user !== null)?.user;
  if (!user) return null;
  const id =
    all.findLast(({ acting }) => acting !== null)?.acting ??
    all.find(({ mentioned }) => mentioned !== null)?.mentioned ??
    user.id;
  return { user: user.name, id, name: id === user.id ? user.name : nameIn(scripts, id) };
}

function knownOf(doc: Document): Known {
  const scripts = scriptsOf(doc);
  const before = pages.get(doc);
  if (before?.scripts === scripts.length) return before;
  const named = namedIn(scripts);
  const isSame = before !== undefined && before.named?.id === named?.id && before.named?.name === named?.name;
  const known: Known = {
    scripts: scripts.length,
    named,
    confirmed: isSame && before.confirmed,
    now: isSame ? before.now : named && named.name !== null ? { id: named.id, name: named.name } : null,
    names: before?.names ?? new Set(),
    addresses: before?.addresses ?? new Map(),
    twins: once((handle: string) => twinIn(scripts, handle)),
  };
  pages.set(doc, known);
  return known;
}

/** Looks at the page as it is now. */
function look(doc: Document): Known {
  const known = knownOf(doc);
  const { named } = known;
  const link = named && timelineLink(doc);
  if (named && link) {
    // Where the scripts don't name the Page that acts, its link does.
    const isNew = named.name === null ? link.name !== named.user : known.confirmed && link.name !== known.now?.name;
    if (isNew) known.now = { id: link.name === named.name ? named.id : numberOrNull(link.handle), name: link.name };
    if (link.name === named.name) known.confirmed = true;
  }
  const { now } = known;
  if (now) {
    known.names.add(now.name);
    const shown = link?.name === now.name ? link.handle : null;
    for (const handle of [now.id, shown]) if (handle !== null) remember(known, now.name, handle);
  }
  return known;
}

const isNumber = (handle: string): boolean => /^\d+$/.test(handle);
const numberOrNull = (handle: string): string | null => (isNumber(handle) ? handle : null);

function remember({ addresses }: Known, name: string, handle: string): void {
  const key = name.toLowerCase();
  const handles = addresses.get(key) ?? new Set();
  if (handles.size < 10) addresses.set(key, handles.add(handle));
}

/** The addresses that profiles which acted here, under this name or any, are known by. */
function ownAddresses({ addresses, twins }: Known, name?: string): string[] {
  const sets = name === undefined ? [...addresses.values()] : [addresses.get(name.toLowerCase()) ?? []];
  const handles = sets.flatMap((own) => [...own]);
  return [...handles, ...handles.flatMap((handle) => twins(handle) ?? [])];
}

/** Who acts on this page now; null where it doesn't tell. */
export const actorOf = (doc: Document): Actor | null => look(doc).now;

/** Names of all who acted on this page since it was loaded. */
export const actorsOf = (doc: Document): string[] => [...look(doc).names];

/**
 * Is a person one of ours? Anybody may carry our name. A profile's address is a number or words: known ours of the same kind,
 * theirs has to be that one; where only the other kind is known, and the scripts don't say which belongs to it, the name decides.
 */
export function ownPeople(doc: Document, isOurs: (name: string) => boolean): (person: Person) => boolean {
  const known = look(doc);
  for (const link of firstLinks(doc)) {
    const person = link.closest('[role="navigation"],[role="banner"]') && personAt(link);
    if (person && isOurs(person.name)) remember(known, person.name, person.handle);
  }
  return ({ name, handle }) => {
    if (isOurs(handle)) return true;
    if (!isOurs(name)) return false;
    const alike = ownAddresses(known, name).filter((one) => isNumber(one) === isNumber(handle));
    return alike.length === 0 || alike.includes(handle);
  };
}

/** Is this the address of a profile that acts here, or did? */
export const isOwnAddress = (doc: Document, handle: string): boolean => ownAddresses(look(doc)).includes(handle);
