/** Other names for what a network's own code calls its things: as after its next release. */
import type { Respond } from '../../sites/serve.ts';

/** Attributes whose values mean the same on every site: no network renames these. */
const COMMON = /^(?:role|type|contenteditable|href|src|dir|lang|tabindex|name|title|alt|method|aria-.+)$/;

/** Plain words such as "status" stand for many things in a page's code: only names that are made up are renamed. */
const isName = (token: string): boolean => /[a-z]/i.test(token) && (/[-_]/.test(token) || /[a-z][A-Z]/.test(token));

/** The names that selectors go by: test ids and the like, attributes, classes, ids, elements. */
export function tokensOf(selectors: readonly string[]): readonly string[] {
  const found = selectors.flatMap((selector) => {
    const attributes = [...selector.matchAll(/\[([\w-]+)(?:[*^$|~]?="([^"]*)")?/g)].flatMap(([, name = '', value]) =>
      COMMON.test(name) ? [] : [name, ...(value ? [value] : [])],
    );
    const bare = selector.replace(/\[[^\]]*\]/g, '').replace(/:[\w-]+/g, ' ');
    return [...attributes, ...[...bare.matchAll(/[\w-]+/g)].map(([name]) => name)];
  });
  return [...new Set(found)].filter(isName);
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Answers as the site does, all of its code and markup with another name in the place of `token`; undefined where the name isn't in them. */
export function renamed(respond: Respond, token: string): Respond {
  const ends = /\w$/.test(token) && !token.endsWith('_') ? '(?![\\w-])' : '';
  const pattern = new RegExp(`(?<![\\w-])${quoted(token)}${ends}`, 'g');
  // In the middle: neither how it begins nor how it ends stays.
  const half = Math.ceil(token.length / 2);
  const other = `q${token.slice(0, half)}q${token.slice(half)}q`.replace(/-q$/, 'q-').replace(/_q$/, 'q_');
  return (url) => {
    const reply = respond(url);
    return reply && { ...reply, body: reply.body.replace(pattern, other) };
  };
}
