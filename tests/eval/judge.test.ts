/** The batch interface, as somebody runs it: one line out for each line in, whatever comes in. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const script = new URL('./judge.ts', import.meta.url).pathname;

const run = (input: string) => {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input,
    encoding: 'utf8',
  });
  return {
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    status,
    stderr,
  };
};

it('answers every line in order, the bad ones with an error, and exits clean', { timeout: 60_000 }, () => {
  const lines = [
    JSON.stringify({
      text: 'Hi Ana, yes, we do ship to Spain.',
      question: 'Do you ship to Spain? And how long does it take?',
    }),
    'not json',
    '',
    JSON.stringify({ network: 'x' }),
    JSON.stringify({ text: 'Hello', network: 'somewhere' }),
    '[1]',
    JSON.stringify({ text: '', label: 1 }),
    JSON.stringify({ text: '\ud800 lone', network: 'bluesky' }),
    JSON.stringify({ text: 'My parcel never arrived and nobody answers. Worst service ever.', extra: { a: 1 } }),
  ];
  const { lines: out, status, stderr } = run(`${lines.join('\n')}\n`);

  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(out.map((line) => ('error' in line ? 'error' : 'judged'))).toEqual([
    'judged',
    'error',
    'error',
    'error',
    'error',
    'error',
    'judged',
    'judged',
    'judged',
  ]);
  expect(out[0].draft.reply.questions).toEqual([
    { text: 'ships to Spain?', answered: true },
    { text: 'how long?', answered: false },
  ]);
  expect(out[0].draft.tips[0]).toBe('reply/open-question');
  expect(out[0].draft.points['reply/open-question']).toBeGreaterThan(0);
  expect(out[0].draft.verdict).toMatch(/^[A-Z].*[.!?]$/);
  expect(Object.keys(out[6].draft.axes)).toEqual(['tone', 'thanks', 'reply', 'fit']);
  expect(out[6].draft).toMatchObject({ points: {}, tips: [], thanked: false });
  expect(out[8].message.kind).toBe('complaint');
  expect(Object.keys(out[8].message.scores)).toEqual([
    'complaint',
    'question',
    'praise',
    'purchase',
    'crisis',
    'spam',
    'other',
  ]);
});

it('says nothing when nothing comes in', { timeout: 60_000 }, () => {
  expect(run('')).toEqual({ lines: [], status: 0, stderr: '' });
});
