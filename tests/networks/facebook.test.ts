// @vitest-environment happy-dom
/** Who acts on a page of Facebook's, and which people are ours, by what the page's data and its navigation say. */
import { beforeEach, describe, expect, test } from 'vitest';
import { actorOf, actorsOf, isOwnAddress, ownPeople } from '../../lib/networks/facebook/actor.ts';
import { reviewedAt } from '../../lib/networks/facebook/people.ts';

const ROSA = { id: '100000000000071', name: 'Rosa Lind' };
const PAGE = { id: '61550000000007', name: 'Tallship Tea' };

let doc: Document;

/** A script as Facebook writes them into its pages. */
function tell(...parts: readonly unknown[]): void {
  const script = doc.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ define: parts }]]] });
  doc.body.append(script);
}
const user = ({ id, name }: typeof ROSA) => [
  'CurrentUserInitialData',
  [],
  { ACCOUNT_ID: ROSA.id, USER_ID: id, NAME: name },
  270,
];
const acting = (id: string) => ['RelayAPIConfigDefaults', [], { accessToken: '', actorID: id, customHeaders: {} }, 926];

/** The navigation of the home page, with one's own timeline first. */
function show(name: string, address: string, label = `Cronología de ${name}`): void {
  doc.querySelector('[role="navigation"]')?.remove();
  const box = doc.createElement('div');
  box.innerHTML = `<div role="navigation"><a role="link"></a><a role="link" href="/friends/">Friends</a></div>`;
  const link = box.querySelector('a');
  link?.setAttribute('href', address);
  link?.setAttribute('aria-label', label);
  if (link) link.textContent = name;
  doc.body.append(...box.children);
}

beforeEach(() => {
  doc = document.implementation.createHTMLDocument();
});

describe('who acts', () => {
  test('nobody, where the page names nobody or nobody is signed in', () => {
    expect(actorOf(doc)).toBeNull();
    tell(user({ id: '0', name: '' }));
    show('Rosa Lind', '/rosa.lind');
    expect(actorOf(doc)).toBeNull();
  });

  test('the person, and the Page that took their place when the page was loaded', () => {
    tell(user(ROSA), acting(ROSA.id));
    expect(actorOf(doc)).toEqual(ROSA);
    tell(user(PAGE), acting(PAGE.id));
    expect(actorOf(doc)).toEqual(PAGE);
    expect(actorsOf(doc)).toEqual(['Rosa Lind', 'Tallship Tea']);
  });

  test('a Page beside the person who signed in, named by the page’s data or by the link to its timeline; else nobody', () => {
    tell(user(ROSA), acting(PAGE.id));
    expect(actorOf(doc)).toBeNull();
    show('Rosa Lind', '/rosa.lind');
    expect(actorOf(doc)).toBeNull();
    show('Tallship Tea', '/tallshiptea');
    expect(actorOf(doc)?.name).toBe('Tallship Tea');

    doc = document.implementation.createHTMLDocument();
    tell(user(ROSA), acting(PAGE.id), ['x', { profile: { id: PAGE.id, name: 'Tea “\\"” & Tallship' } }]);
    expect(actorOf(doc)).toEqual({ id: PAGE.id, name: 'Tea “\\"” & Tallship' });
  });

  test('whoever the link to one’s timeline names after a switch without loading, also where there is no link any more', () => {
    tell(user(ROSA));
    show('Rosa Lind', '/rosa.lind');
    expect(actorOf(doc)?.name).toBe('Rosa Lind');
    show('Tallship Tea', '/tallshiptea');
    expect(actorOf(doc)?.name).toBe('Tallship Tea');
    doc.querySelector('[role="navigation"]')?.remove();
    expect(actorOf(doc)?.name).toBe('Tallship Tea');
    show('Rosa Lind', '/rosa.lind');
    expect(actorOf(doc)).toEqual(ROSA);
  });

  test('no link is believed that never named whom the page’s data name', () => {
    tell(user(ROSA));
    show('Tallship Tea', '/tallshiptea', 'Tallship Tea, 3 new');
    expect(actorOf(doc)).toEqual(ROSA);
    show('Rosa Lind', '/rosa.lind', 'Rosa Lind');
    show('Tallship Tea', '/tallshiptea', 'Tallship Tea, 2 new');
    expect(actorOf(doc)).toEqual(ROSA);
  });
});

describe('who is ours', () => {
  const isOurs = (name: string): boolean => name === 'Tallship Tea';
  const who = (handle: string, name = 'Tallship Tea'): boolean => ownPeople(doc, isOurs)({ name, handle });

  test('the number that the page’s data give us, and no other number under our name', () => {
    tell(user(PAGE));
    expect([who(PAGE.id), who('61550000000099'), who(PAGE.id, 'Ana Rivas')]).toEqual([true, false, false]);
  });

  test('of addresses in words: any under our name until ours is known, then only ours', () => {
    tell(user(PAGE));
    expect([who('tallshiptea'), who('tallship.tea.prizes')]).toEqual([true, true]);
    show('Tallship Tea', '/tallshiptea');
    expect([who('tallshiptea'), who('tallship.tea.prizes')]).toEqual([true, false]);
    doc.querySelector('[role="navigation"]')?.remove();
    expect([who('tallshiptea'), who('tallship.tea.prizes')]).toEqual([true, false]);
  });

  test.each([[{ userVanity: 'tallshiptea', userID: PAGE.id }], [{ userID: PAGE.id, userVanity: 'tallshiptea' }]])(
    'our address as the page’s data give it: %j',
    (data) => {
      tell(user(PAGE), ['x', data]);
      expect([who('tallshiptea'), who('tallship.tea.prizes')]).toEqual([true, false]);
      expect([isOwnAddress(doc, 'tallshiptea'), isOwnAddress(doc, 'moorandmast')]).toEqual([true, false]);
    },
  );

  test('after a switch without loading: our number too, once the page’s data have it beside our address', () => {
    const stranger = '61550000000099';
    tell(user(ROSA));
    show('Rosa Lind', '/rosa.lind');
    expect(actorOf(doc)?.name).toBe('Rosa Lind');
    show('Tallship Tea', '/tallshiptea');
    // Nothing ties a number to our address: anybody's under our name passes for ours.
    expect([who(PAGE.id), who(stranger)]).toEqual([true, true]);
    tell(['x', { id: PAGE.id, name: PAGE.name, url: 'https://www.facebook.com/tallshiptea' }]);
    expect(actorOf(doc)?.name).toBe('Tallship Tea');
    expect([who(PAGE.id), who(stranger), who('tallshiptea')]).toEqual([true, false, true]);
  });
});

test.each([
  ['https://www.facebook.com/tallshiptea/reviews', 'tallshiptea'],
  ['https://www.facebook.com/tallshiptea/reviews/?id=61550000000007&sk=reviews', 'tallshiptea'],
  ['https://www.facebook.com/tallshiptea?sk=reviews', 'tallshiptea'],
  ['https://www.facebook.com/profile.php?id=61550000000007&sk=reviews', '61550000000007'],
  ['https://www.facebook.com/people/Tallship-Tea/61550000000007/?sk=reviews', '61550000000007'],
  ['https://www.facebook.com/profile.php?sk=reviews', null],
  ['https://www.facebook.com/tallshiptea/posts/reviews', null],
  ['https://www.facebook.com/tallshiptea', null],
  ['https://evil.example/tallshiptea/reviews', null],
])('whose reviews %s shows', (address, page) => {
  expect(reviewedAt(address)).toBe(page);
});
