// @vitest-environment happy-dom
/** The report of what Parley saw: nothing of what people wrote, and no name, can get out of a page by it. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Role } from '../../lib/networks/network.ts';
import { reportOf, spelled } from '../../lib/networks/report.ts';
import { STATES, TEST_IDS, WORDS } from '../../lib/networks/report-words.ts';

const ROLES: readonly Role[] = [
  {
    role: 'editor',
    of: 'home',
    candidates: [
      { name: 'test id', selector: '[data-testid="zebraComposer"]', checked: '2026-11' },
      { name: 'role', selector: '[role="textbox"]', checked: '2026-11' },
    ],
  },
];

afterEach(() => {
  document.body.replaceChildren();
});

const report = (accounts: readonly string[] = []): string =>
  reportOf(document, {
    network: 'X',
    version: '0.1.0',
    day: '2026-11-22',
    roles: ROLES,
    seenAs: 'unknown',
    matched: {},
    editor: document.querySelector('[data-target]'),
    item: document.querySelector('[data-item]'),
    accounts,
  });

/** An element of a page, with places for whatever people or networks write. */
interface Node {
  readonly tag: string;
  readonly state: readonly [string, string];
  readonly children: readonly Node[];
}
const nodeOver = (children: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.record({
    tag: fc.constantFrom('div', 'span', 'article', 'section', 'p', 'label', 'button', 'ul', 'li'),
    state: fc.constantFrom<readonly [string, string]>(
      ['role', 'textbox'],
      ['role', 'dialog'],
      ['aria-expanded', 'true'],
      ['contenteditable', 'true'],
      ['type', 'submit'],
    ),
    children: fc.array(children, { maxLength: 3 }),
  });
const leaf: fc.Arbitrary<Node> = fc.constant({ tag: 'div', state: ['role', 'textbox'], children: [] });
const node = nodeOver(nodeOver(leaf));

/** Attributes that hold what people write, who they are and where things lead. */
const PERSONAL = [
  'alt',
  'aria-label',
  'placeholder',
  'title',
  'href',
  'src',
  'id',
  'class',
  'value',
  'data-user',
  'style',
  'name',
];
/** And those that only hold what is allowed where they say what they should. */
const CLOSED = ['role', 'type', 'aria-hidden', 'dir', 'tabindex', 'contenteditable'];

/** The same page with other people's words in it. */
function build({ tag, state, children }: Node, next: () => string): HTMLElement {
  const element = document.createElement(tag);
  for (const name of PERSONAL) element.setAttribute(name, next());
  for (const name of CLOSED) element.setAttribute(name, next());
  element.setAttribute(...state);
  element.setAttribute('data-testid', `tweet-${next()}`);
  element.append(next(), ...children.map((child) => build(child, next)), next());
  return element;
}

/** Any writing in which no word is one of ours: names, sentences, addresses, markup. */
const foreign = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom(
      'Ana Rivas',
      'ana_rivas',
      'שרה כהן',
      '<b>Grüße</b>',
      'https://ana.example/rivas?q=1',
      '+351 912 345',
      'AnaRivas',
    ),
  )
  .map((text) => `Q${text.replaceAll(/[A-Za-z]+/g, 'qx')}Q`);

const place = (root: Node, next: () => string): void => {
  const built = build(root, next);
  built.setAttribute('data-target', '');
  document.body.replaceChildren(built);
};
const from = (texts: readonly string[]): (() => string) => {
  let at = 0;
  return () => texts[at++ % texts.length] ?? '';
};
const several = fc.array(foreign, { minLength: 1, maxLength: 12 });

describe('what Parley saw', () => {
  test('is the same whoever wrote whatever: texts, labels, addresses and names have no part in it', () => {
    fc.assert(
      fc.property(node, several, several, (root, some, others) => {
        place(root, from(some));
        const one = report();
        place(root, from(others));
        // Test ids may keep their digits and separators as signs: "-·_#".
        const shape = (text: string) => text.replaceAll(/data-testid=\S+/g, 'data-testid');
        expect(shape(report())).toBe(shape(one));
      }),
      { numRuns: 60 },
    );
  });

  test('holds no word but those of a closed list', () => {
    const anything = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const attribute = fc.stringMatching(/^[a-z][a-z0-9_:-]{0,20}$/);
    const known = new Set([...TEST_IDS, ...Object.values(STATES).flatMap((allowed) => [...allowed])]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(attribute, anything), { maxLength: 8 }),
        fc.array(fc.tuple(fc.constantFrom('data-testid', 'data-e2e', 'role', 'type', 'aria-label'), anything)),
        anything,
        fc.stringMatching(/^[a-z]{1,8}-[a-z]{1,8}$/),
        (attributes, allowed, text, tag) => {
          const element = document.createElement(tag);
          for (const [name, value] of [...attributes, ...allowed]) element.setAttribute(name, value);
          element.setAttribute('data-target', text);
          element.append(text);
          document.body.replaceChildren(element);
          const [, structure = ''] = report().split('around the box\n');
          for (const token of structure.split(/[\s[\]]+/).flatMap((one) => one.split('='))) {
            if (known.has(token)) continue;
            for (const word of token.match(/[A-Za-z]+/g) ?? [])
              for (const part of word.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [])
                expect([...WORDS, 'zebra', 'in', 'the', 'more', 'shadow']).toContain(part.toLowerCase());
            expect(token.replaceAll(/[A-Za-z·#\-_:.()<]/g, '')).toBe('');
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('names no account of the user’s, even where its name is made of our words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), (first, second) => {
        const handle = `${first}_${second}`;
        document.body.innerHTML = `<div data-target data-testid="UserAvatar-Container-${handle}"></div>`;
        const shown = /data-testid=(\S*)/.exec(report([handle]))?.[1] ?? '';
        expect(shown.toLowerCase().split(/[^a-z]+/)).not.toContain(first);
        expect(shown.toLowerCase().split(/[^a-z]+/)).not.toContain(second);
      }),
    );
  });

  test('shows where things are: what is around, roles, states, test ids, and how often each candidate finds something', () => {
    document.body.innerHTML = `
      <main role="main"><div class="k1x" data-testid="primaryColumn">
        <form><div data-target role="textbox" contenteditable="true" aria-label="Was gibt’s Neues?" data-testid="zebraTextarea_0RichTextInput">Hallo</div>
        <svg><path d="M0"></path></svg></form>
        <my-card2 data-ana-rivas="1"><slot></slot></my-card2>
      </div></main>
      <article data-item data-testid="tweet"><time datetime="2026">3h</time></article>`;
    expect(report()).toBe(`Parley 0.1.0, X, 2026-11-22
box taken for: unknown

how often each candidate finds something in the page
editor of home: test id 0, role 1

around the box
in html
in body
in main role=main
div data-testid=primaryColumn [class]
  form
    div role=textbox contenteditable=true data-testid=zebraTextarea_#RichTextInput [aria-label data-target] (text) <- the box
    svg
  ·-card# [data-·]
    slot

around an entry of the list
in html
in body
article data-testid=tweet [data-item] <- the entry
  time [datetime] (text)`);
  });

  test('stays short on a page of any size, and shows the box itself', () => {
    const wide = document.createElement('div');
    for (let at = 0; at < 500; at += 1) wide.append(document.createElement('p'));
    const box = document.createElement('div');
    box.setAttribute('data-target', '');
    wide.append(box);
    let deep: Element = wide;
    for (let at = 0; at < 100; at += 1) {
      const around = document.createElement('div');
      for (let more = 0; more < 40; more += 1) around.setAttribute(`data-text-${'label-'.repeat(8)}${more}`, '');
      around.append(deep);
      deep = around;
    }
    document.body.replaceChildren(deep);
    expect(report().length).toBeLessThan(60_000);
    expect(report()).toContain('<- the box');
  });
});

test.each([
  ['UserAvatar-Container-ana_rivas', 'UserAvatar-Container-·'],
  ['tweetTextarea_0', 'tweetTextarea_#'],
  ['Ana Rivas, 12 May', '·'],
  ['a.b.c', '·'],
  ['+351912345678', '·#'],
  ['', ''],
])('“%s” is spelled “%s”', (name, shown) => {
  expect(spelled(name, WORDS, true)).toBe(shown);
});
