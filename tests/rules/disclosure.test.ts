/** What the disclosure rules say and how loudly; their cases show which words they find. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import type { Draft, Finding, Self } from '../../lib/rules/rule.ts';

const found = (text: string, draft: Partial<Draft> = {}): Finding[] =>
  judge({ network: 'x', kind: 'post', ...draft, text }, { language: 'en', rulesOff: [], keep: [] }).findings.filter(
    ({ rule }) => /^fit\/(?:affiliate|employee|gift|partnership|sponsor-mark)$/.test(rule),
  );

describe('disclosure', () => {
  it('is loud about marks that hide a gift, and soft where it is said in words', () => {
    expect(found('I love my new boots from @northrow #gifted')).toMatchObject([
      { severity: 'advise', message: { key: 'fit_gift' } },
    ]);
    expect(found('They sent me these boots and I love them. @northrow')).toMatchObject([
      { severity: 'note', message: { key: 'fit_gift_said' } },
    ]);
  });

  it('names the host of a link that pays, once however many there are', () => {
    const twice = found('A lamp https://amzn.to/a and a chair https://amzn.to/b');
    expect(twice).toHaveLength(1);
    expect(twice[0]?.message.params).toEqual(['https://amzn.to/a', 'amzn.to']);
  });

  it('speaks of the job to employees, of working together to partners, and of neither to the brand', () => {
    const self: Self = { account: 'ana', handles: ['ana'], names: ['Larkify'], domains: [], role: 'employee' };
    const keys = (role: Self['role']) =>
      found('Larkify is the best planner there is.', { self: { ...self, role } }).map(({ message }) => message.key);
    expect(keys('employee')).toEqual(['fit_employee']);
    expect(keys('partner')).toEqual(['fit_employee_partner']);
    expect(keys('organisation')).toEqual([]);
    expect(keys('unknown')).toEqual([]);
    expect(found('Larkify is the best planner there is.')).toEqual([]);
  });

  it('says why a mark is missed: not understood, in a heap, behind the fold', () => {
    const tent = 'I love how light this tent by @northrow is.';
    const long = `${tent} It stood on the ridge for three nights, in rain and in wind, and by the fourth the goats had grown used to it.`;
    const key = (text: string, network: Draft['network']) => found(text, { network }).map(({ message }) => message.key);
    expect(key(`${tent} #spon`, 'x')).toEqual(['fit_sponsor_mark']);
    expect(key(`${tent} #tent #skye #ad`, 'x')).toEqual(['fit_sponsor_mark_buried']);
    expect(key(`${long} #ad`, 'facebook')).toEqual(['fit_sponsor_mark_folded']);
    expect(key(`${long} (Ad)`, 'linkedin')).toEqual(['fit_sponsor_mark_folded']);
    expect(key(`${long} #ad`, 'x')).toEqual([]);
    expect(key(`Ad: ${long}`, 'facebook')).toEqual([]);
  });

  it.each([
    'The spring fair in partnership with the library: Saturday from ten, and it is free.',
    'Together with the town museum we open the old lock on Sunday.',
    'The run is sponsored by the bakery on Mill Street. Thank you!',
    'Our new youth #ambassador Lina speaks tonight: https://sailing.example',
    'The bakery sent us forty loaves for the night shelter.',
    'Meet our #partner schools on Thursday. #Leith #harbour #education',
  ])('lets organisations work together: %s', (text) => expect(found(text)).toEqual([]));
});
