/** What Parley says is judged by Parley: it gives advice on tone, so its own words push nobody. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';

const root = new URL('../../', import.meta.url);
const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(new URL('public/_locales/en/messages.json', root), 'utf8'),
);

/** Three words or more with a full stop, or the like, behind them: labels are no posts. */
const isSentence = (text: string): boolean => /\S+\s+\S+\s+\S.*[.!?…]["”’)]?$/s.test(text);

/** As it is shown, with a plain word wherever the draft's own words or a name would stand. */
const filled = (text: string): string =>
  text.replaceAll(/\$(\d|\$)/g, (_, sign: string) => (sign === '$' ? '$' : 'this'));

const tips = (text: string): string[] =>
  judge({ text, network: 'x', kind: 'post', limit: 25_000 }, { language: 'en', rulesOff: [], keep: [] })
    .findings.filter(({ axis, severity }) => axis === 'tone' && (severity === 'advise' || severity === 'warn'))
    .map(({ rule, evidence }) => `${rule}: ${evidence}`);

const sentences = Object.entries(messages).flatMap(([key, { message }]) =>
  isSentence(message) ? [[key, filled(message)]] : [],
);

describe('Parley’s own words', () => {
  it('are read here', () => expect(sentences.length).toBeGreaterThan(100));

  it('push nobody in the page, the popup or the options', () => {
    const pushing = sentences.flatMap(([key = '', text = '']) => tips(text).map((tip) => `${key}: ${tip}`));
    expect(pushing).toEqual([]);
  });

  it('push nobody on the first screen of README', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const [first = ''] = readme.split(/^## /m);
    const prose = first
      .replaceAll(/```[\s\S]*?```/g, '')
      .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/^[#|].*$/gm, '')
      .replaceAll(/`[^`]*`/g, 'this')
      .trim();
    expect(prose.length).toBeGreaterThan(500);
    expect(tips(prose)).toEqual([]);
  });
});
