/** What a network still lacks, in words. Everything that adding one takes (docs/adding-a-network.md) and that a machine can look up. */
import { existsSync, readFileSync } from 'node:fs';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { PAGES } from '../../lib/networks/index.ts';
import type { Candidate, NetworkPage, Role } from '../../lib/networks/network.ts';
import { CALM_POSTS } from '../rules/calm-posts.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { SAMPLES } from '../start/drafts.ts';

/** Roles without which a page can't be read: each needs a second way that doesn't rest on the same mark. */
const NEEDED: ReadonlySet<string> = new Set(['editor', 'box', 'send', 'items']);
/**
 * Where there is one way only: once that is gone the page "can't be read", and the mutation table shows how often. A line here is a
 * shortfall; it goes when the second way comes, and a new network gets none.
 */
const ONE_WAY: Readonly<Record<string, readonly string[]>> = {
  // Who commented where, and that an entry tells of a comment at all, stands in its address alone: nothing else would find more.
  facebook: ['items'],
};

const FILES = ['facts.ts', 'page.ts', 'interactions.ts'] as const;
const FEWEST_CALM_POSTS = 3;

/** The first attribute, class or tag that each alternative of a selector rests on. */
export function restsOn(selector: string): readonly string[] {
  const bare = selector.replaceAll(/"[^"]*"|'[^']*'/g, '""').replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  return bare.split(',').flatMap((one) => {
    const marks = [...one.matchAll(/\[([\w-]+)|(\.[\w-]+)|(#[\w-]+)/g)].map(([, attribute, named, id]) =>
      String(attribute ?? named ?? id),
    );
    const last = marks.at(-1) ?? /[\w-]+/.exec(one)?.[0];
    return last === undefined ? [] : [last.startsWith('.') ? 'class' : last];
  });
}

/** Is there a way left once what the first one rests on is gone or renamed? */
function hasOther([first, ...others]: readonly Candidate[]): boolean {
  if (!first) return false;
  const gone = new Set(restsOn(first.selector));
  return others.some(({ selector }) => restsOn(selector).some((mark) => !gone.has(mark)));
}

function lacksOf(page: NetworkPage): string[] {
  const named = ({ role, of }: Role): string => (of === '' ? role : `${role} of ${of}`);
  const oneWay = new Set(page.roles.filter(({ role, candidates }) => NEEDED.has(role) && !hasOther(candidates)));
  const known = ONE_WAY[page.id] ?? [];
  const roles = page.roles.flatMap((role) => [
    ...role.candidates.flatMap(({ name, checked }) =>
      /^20\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(checked)
        ? []
        : [`candidate "${name}" for ${named(role)} has no month`],
    ),
    // lib/networks/health.ts takes no longer one.
    ...role.candidates.flatMap(({ name }) =>
      name.length > 80 ? [`the name of candidate "${name}" is longer than 80 characters`] : [],
    ),
    ...(oneWay.has(role) && !known.includes(role.role)
      ? [`no second candidate of another nature for ${named(role)}`]
      : []),
  ]);
  return [
    ...roles,
    ...known
      .filter((role) => ![...oneWay].some((one) => one.role === role))
      .map((role) => `has a second way for ${role} now: strike it from ONE_WAY in tests/networks/complete.ts`),
    ...(page.roles.some(({ role }) => role === 'suspect')
      ? []
      : ['no suspects: a changed page would look as if there were nothing to read']),
  ];
}

const KINDS = ['post', 'reply'] as const satisfies readonly SurfaceSpec['kind'][];

function siteLacks({ surfaces, decoys, lists }: PracticeSite, page: NetworkPage | undefined): string[] {
  const readsLists = page?.roles.some(({ role }) => role === 'items') ?? true;
  const isTold = lists.some(
    ({ view, expected }) => /^(?:notifications|mentions)$/.test(view ?? '') && expected.length > 0,
  );
  const waitsIn = page && at(FACTS, page.id)?.waitsIn;
  return [
    ...(waitsIn && isTold === (waitsIn === 'posts')
      ? [
          `its facts send users to "${waitsIn}", where its practice page ${isTold ? 'tells in lists' : 'has no list'} who waits`,
        ]
      : []),
    ...KINDS.filter((kind) => surfaces.every((surface) => surface.kind !== kind)).map(
      (kind) => `its practice page has no surface for a ${kind}`,
    ),
    ...(decoys.length === 0 ? ['its practice page has no decoys'] : []),
    ...(readsLists && !lists.some(({ expected }) => expected.length > 0)
      ? ['its practice page has no list with something to read']
      : []),
  ];
}

/** The words of the interface that belong to a network by its id, and others that it needs. */
function wordsLack(id: string): string[] {
  const english: object = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  const named = JSON.stringify(at(FACTS, id) ?? {}).matchAll(/"unit":"([^"]+)"/g);
  return [...new Set([...named].map(([, unit = '']) => `ui_unit_${unit.replace(' ', '_')}`))]
    .filter((key) => !(key in english))
    .map((key) => `no words "${key}" in public/_locales/en/messages.json`);
}

const at = <Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** What is missing of a network, one sentence each; nothing where it is whole. */
export function missingOf(id: string): string[] {
  const page = at(PAGES, id);
  const site = SITES.find(({ network }) => network === id);
  const sample = at(SAMPLES, id);
  const calm = CALM_POSTS.filter(([network]) => network === id).length;
  return [
    ...FILES.filter((file) => !existsSync(`lib/networks/${id}/${file}`)).map((file) => `no lib/networks/${id}/${file}`),
    ...(at(FACTS, id) ? [] : ['no line in lib/networks/all-facts.ts']),
    ...(page ? lacksOf(page) : ['no line in lib/networks/index.ts']),
    ...(existsSync(`tests/sites/${id}/site.ts`) ? [] : [`no tests/sites/${id}/site.ts`]),
    ...(site ? siteLacks(site, page) : ['no practice page in tests/sites/registry.ts']),
    ...(sample ? [] : ['no drafts in tests/start/drafts.ts']),
    ...(['rough', 'warm'] as const).flatMap((draft) => {
      const { surface } = sample?.[draft] ?? {};
      const known = !site || !surface || site.surfaces.some((spec) => spec.surface === surface);
      return known ? [] : [`its ${draft} draft is for "${surface}", which its practice page doesn't have`];
    }),
    ...(calm < FEWEST_CALM_POSTS
      ? [`${calm} calm posts in tests/rules/calm-posts.ts, and ${FEWEST_CALM_POSTS} are the fewest`]
      : []),
    ...wordsLack(id),
  ].map((lack) => `${id}: ${lack}`);
}
