/**
 * "What Parley saw": the structure around a box or a list, to mend a selector by. Made in the page, copied by the user, sent by
 * nobody. It is spelled out of a closed list of words (report-words.ts): texts, labels, addresses and names can't get out.
 */
import { above, upwards } from './dom.ts';
import type { Role } from './network.ts';
import { STATES, TEST_IDS, WORDS } from './report-words.ts';

export interface ReportAbout {
  /** As its users write it, with Parley's version and the day: what stands in the first line. */
  readonly network: string;
  readonly version: string;
  /** ISO date. */
  readonly day: string;
  readonly roles: readonly Role[];
  /** What Parley takes the box for: "composer: modal", "unknown"…; null without a box. */
  readonly seenAs: string | null;
  /** The candidates that matched it, by role. */
  readonly matched: Readonly<Record<string, string>>;
  /** The box that is typed into, or null. */
  readonly editor: Element | null;
  /** An entry of the list in view, or null. */
  readonly item: Element | null;
  /** Handles and names of the user's accounts: no part of them is shown even where it is one of our words. */
  readonly accounts: readonly string[];
}

const MOST = { elements: 160, children: 12, depth: 24, above: 30, name: 40, attributes: 16, names: 160 } as const;
/** How far above the box or entry the structure begins. */
const CLIMB = 6;
/** No further than here. */
const OUTSIDE = 'body,main,dialog,[role="main"],[role="dialog"]';

const partsOf = (name: string): readonly string[] => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? [];

/** In a value a shorter word may be somebody's initials. */
const SHORTEST = 3;

/** A name with our words only: "UserAvatar-Container-ana_42" is "UserAvatar-Container-·_#". */
export function spelled(name: string, words: ReadonlySet<string>, isValue = false): string {
  return partsOf(name.slice(0, MOST.name))
    .map((part) => {
      if (/\d/.test(part)) return '#';
      if (!/[A-Za-z]/.test(part)) return /^[-_:.]$/.test(part) ? part : '·';
      return words.has(part.toLowerCase()) && !(isValue && part.length < SHORTEST) ? part : '·';
    })
    .join('')
    .replaceAll(/·(?:[-_:.#]?·)+/g, '·');
}

/** Our words, and those of this network's own selectors, without those of the user's accounts. */
function wordsFor({ roles, accounts }: ReportAbout): ReadonlySet<string> {
  const ours = roles.flatMap(({ candidates }) =>
    candidates.flatMap(({ selector }) => [...selector.matchAll(/\[([\w-]+)(?:[~|^$*]?=["']?([\w:.-]*))?/g)]),
  );
  const words = new Set(WORDS);
  for (const [, attribute = '', value = ''] of ours)
    for (const part of [...partsOf(attribute), ...partsOf(value)]) words.add(part.toLowerCase());
  for (const account of accounts) for (const part of partsOf(account)) words.delete(part.toLowerCase());
  return words;
}

function attributesOf(element: Element, words: ReadonlySet<string>): string {
  const names: string[] = [];
  const values: string[] = [];
  for (const { name, value } of [...element.attributes].slice(0, MOST.attributes)) {
    if (STATES[name]?.has(value)) values.push(`${name}=${value}`);
    else if (TEST_IDS.has(name)) values.push(`${name}=${spelled(value, words, true)}`);
    else names.push(spelled(name, words));
  }
  const named = [...new Set(names)].toSorted().join(' ').slice(0, MOST.names);
  return [...values, ...(named === '' ? [] : [`[${named}]`])].join(' ');
}

const lineOf = (element: Element, words: ReadonlySet<string>): string =>
  `${spelled(element.localName, words)} ${attributesOf(element, words)}`.trimEnd();

/** Where the structure begins: a few steps above, and not beyond the page's main part or the dialog. */
function topOf(element: Element): Element {
  let top = element;
  for (let step = 0; step < CLIMB; step += 1) {
    const next = above(top);
    if (!next || next.matches(OUTSIDE)) break;
    top = next;
  }
  return top;
}

function structureOf(target: Element, what: string, words: ReadonlySet<string>): string[] {
  const top = topOf(target);
  const lines: string[] = [];
  const around = [...upwards(top)].slice(1, MOST.above).reverse();
  for (const element of around) lines.push(`in ${lineOf(element, words)}`);
  let left: number = MOST.elements;
  const walk = (element: Element, depth: number): void => {
    left -= 1;
    const indent = '  '.repeat(depth);
    const mark = element === target ? ` <- ${what}` : '';
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    lines.push(`${indent}${lineOf(element, words)}${hasText ? ' (text)' : ''}${mark}`);
    // What is drawn tells nothing of where things are.
    if (element.localName === 'svg') return;
    const inside = [...(element.shadowRoot?.children ?? []), ...element.children];
    if (element.shadowRoot) lines.push(`${indent}  #shadow`);
    const shown = inside.filter((child, at) => at < MOST.children || child.contains(target));
    for (const child of shown) {
      if (left <= 0 || depth >= MOST.depth) {
        lines.push(`${indent}  (more)`);
        return;
      }
      walk(child, depth + 1);
    }
    if (shown.length < inside.length) lines.push(`${indent}  (${inside.length - shown.length} more)`);
  };
  walk(top, 0);
  return lines;
}

/** For every role how often each of its candidates finds something in the page. */
function countsOf(doc: Document, roles: readonly Role[]): string[] {
  return roles.map(({ role, of, candidates }) => {
    const counts = candidates.map(({ name, selector }) => `${name} ${doc.querySelectorAll(selector).length}`);
    return `${of === '' ? role : `${role} of ${of}`}: ${counts.join(', ')}`;
  });
}

/** The report as plain text, a few screens long at most. */
export function reportOf(doc: Document, about: ReportAbout): string {
  const { network, version, day, roles, seenAs, matched, editor, item } = about;
  const words = wordsFor(about);
  // Only names that we gave: a box that the user chose is found by a mark of the page's own.
  const known = new Set(roles.flatMap(({ candidates }) => candidates.map(({ name }) => name)));
  const by = Object.entries(matched).flatMap(([role, name]) => (known.has(name) ? [`${role} by ${name}`] : []));
  return [
    `Parley ${version}, ${network}, ${day}`,
    ...(seenAs === null ? [] : [`box taken for: ${[seenAs, ...by].join('; ')}`]),
    '',
    'how often each candidate finds something in the page',
    ...countsOf(doc, roles),
    ...(editor ? ['', 'around the box', ...structureOf(editor, 'the box', words)] : []),
    ...(item ? ['', 'around an entry of the list', ...structureOf(item, 'the entry', words)] : []),
  ].join('\n');
}
