/**
 * `npm run bench`: how fast Parley reads and judges, against three other writing checkers on the same texts in the same run;
 * what its rules weigh; how long the batch interface takes; the popup, its Week, search and the worker with a log of 100,000
 * messages (`--log`: only these). `--json` prints the figures for a program. The others live in packages of their own beside
 * this file, installed the first time.
 */
import { parseArgs } from 'node:util';
import { batch } from './batch.ts';
import { type Checker, install, others, parley } from './checkers.ts';
import { LOG_TARGETS, type LogFigures, logFigures } from './log.ts';
import { textMaker } from './texts.ts';
import { weekTimes } from './week.ts';
import { weights } from './weight.ts';

const SIZES = [280, 3_000, 20_000] as const;
/** Texts a round, by size; a checker as slow as a hundred of ours gets fewer. */
const TEXTS: Readonly<Record<number, number>> = { 280: 120, 3000: 40, 20000: 8 };
const ROUNDS = 5;
/** A round of one checker at one size stops after this long. Milliseconds. */
const LONGEST_ROUND = 4_000;
const WARM_UP = 300;
const BATCH = 10_000;
/** A busy log at the retention that is set at first. */
const LOG = { messages: 100_000, days: 90 };

const TARGETS = { ratio: 10, growth: 9, gzip: 40, batch: 10, week: 200 };

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, log: { type: 'boolean', default: false } },
});
const say = (line: string): void => {
  if (!values.json) console.log(line);
};

const sayLog = ({ popup, popupBusy, search, batch, message, reminding, heap }: LogFigures): void => {
  say('\nthe log with 100,000 messages of others and 20,000 own posts, in Chromium');
  const line = (what: string, { median, worst }: LogFigures['popup'], target: string): void =>
    say(
      `${what.padEnd(46)}  median ${median.toFixed(0).padStart(4)} ms, worst ${worst.toFixed(0).padStart(4)} ms${target}`,
    );
  line('popup shows who waits after its script starts', popup, `   (target ${LOG_TARGETS.popup})`);
  line('  computing on its main thread meanwhile', popupBusy, '');
  line('search', search, `   (target ${LOG_TARGETS.search})`);
  line('200 new items written', batch, `   (target ${LOG_TARGETS.batch})`);
  line('200 new items, from the page’s message on', message, '');
  line('  with reminders on', reminding, '');
  say(
    `${'worker’s heap'.padEnd(46)}  ${heap.most.toFixed(1)} MB at most, ${heap.settled.toFixed(1)} MB after a collection   (target ${LOG_TARGETS.heap})`,
  );
};

if (values.log) {
  const figures = await logFigures();
  sayLog(figures);
  if (values.json) console.log(JSON.stringify({ log: figures, targets: LOG_TARGETS }, undefined, 2));
  process.exit();
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

type Times = Record<number, number>;

/** Texts that a checker threw on; its figure is about the others. */
const threw = new Map<string, number>();

/** Milliseconds, or undefined where the checker threw. */
const timed = async ({ name, check }: Checker, text: string): Promise<number | undefined> => {
  const start = performance.now();
  try {
    await check(text);
    return performance.now() - start;
  } catch {
    threw.set(name, (threw.get(name) ?? 0) + 1);
    return undefined;
  }
};

/** Median milliseconds a call. Checkers and sizes take turns, so that a busy moment falls on all of them. */
const measure = async (checkers: readonly Checker[]): Promise<Record<string, Times>> => {
  const make = textMaker(1);
  const times = new Map<string, number[]>();
  const of = (name: string, size: number): number[] => {
    const key = `${name} ${size}`;
    const known = times.get(key) ?? [];
    times.set(key, known);
    return known;
  };
  for (const checker of checkers) {
    const begun = performance.now();
    for (let at = 0; at < WARM_UP && performance.now() - begun < LONGEST_ROUND; at++) await timed(checker, make(1_000));
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES) {
      for (const checker of checkers) {
        const begun = performance.now();
        for (let at = 0; at < (TEXTS[size] ?? 1) && performance.now() - begun < LONGEST_ROUND; at++) {
          const spent = await timed(checker, make(size));
          if (spent !== undefined) of(checker.name, size).push(spent);
        }
      }
    }
  }
  return Object.fromEntries(
    checkers.map(({ name }) => [name, Object.fromEntries(SIZES.map((size) => [size, median(of(name, size))]))]),
  );
};

const there = install();
if (!there) console.error('The other checkers could not be installed (no network?); only our own figures follow.');
const rivals = there ? await others() : [];
const own = await parley();
const times = await measure([own, ...rivals]);
const ours = times[own.name] ?? {};
const ratios = Object.fromEntries(
  SIZES.map((size) => {
    const fastest = Math.min(...rivals.map(({ name }) => times[name]?.[size] ?? Number.POSITIVE_INFINITY));
    return [size, rivals.length > 0 ? fastest / (ours[size] ?? Number.NaN) : null];
  }),
);
const growth = (ours[20_000] ?? Number.NaN) / (ours[3_000] ?? Number.NaN);

say(`milliseconds a text (median)  ${SIZES.map((size) => `${size} characters`.padStart(18)).join('')}`);
for (const [name, by] of Object.entries(times))
  say(`${name.padEnd(28)}  ${SIZES.map((size) => (by[size] ?? Number.NaN).toFixed(3).padStart(18)).join('')}`);
if (rivals.length > 0)
  say(
    `${'fastest other / Parley'.padEnd(28)}  ${SIZES.map((size) => (ratios[size] ?? Number.NaN).toFixed(1).padStart(18)).join('')}   (target ${TARGETS.ratio})`,
  );
for (const [name, texts] of threw) say(`${name} threw on ${texts} texts, which are left out`);
say(`growth from 3,000 to 20,000 characters: ${growth.toFixed(1)} times (target at most ${TARGETS.growth})`);

const weighed = await weights();
say('\nweight, minified and gzipped, in kB');
say(
  `rules and judge              ${weighed.rulesAndJudge.gzip.toFixed(1).padStart(6)}   (target at most ${TARGETS.gzip})`,
);
say(`with the reading of texts    ${weighed.withReading.gzip.toFixed(1).padStart(6)}`);
say(`with packages (domain names) ${weighed.everything.gzip.toFixed(1).padStart(6)}`);

const seconds = await batch(BATCH);
say(`\nbatch interface, ${BATCH.toLocaleString('en')} lines: ${seconds.toFixed(1)} s (target under ${TARGETS.batch})`);

const week = await weekTimes(LOG.messages, LOG.days);
say(
  `\nWeek from ${LOG.messages.toLocaleString('en')} messages of ${LOG.days} days, read, counted and rendered, milliseconds (median)`,
);
say(`opened                       ${week.shown.toFixed(0).padStart(6)}   (target at most ${TARGETS.week})`);
say(`after a change of today's    ${week.changed.toFixed(0).padStart(6)}   (target at most ${TARGETS.week})`);
say(`the first time of all        ${week.first.toFixed(0).padStart(6)}`);
const logged = await logFigures();
sayLog(logged);

if (values.json)
  console.log(
    JSON.stringify(
      {
        milliseconds: times,
        threw: Object.fromEntries(threw),
        ratios,
        growth,
        weight: weighed,
        batch: { lines: BATCH, seconds },
        week: { ...LOG, milliseconds: week },
        log: logged,
        targets: { ...TARGETS, log: LOG_TARGETS },
      },
      undefined,
      2,
    ),
  );
