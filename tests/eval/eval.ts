/**
 * `npm run eval -- --data DIR` measures every task on labelled texts that nobody here wrote; `--task ID` (again and again)
 * only these; `--errors ID` lists the worst misses of one; `--json` prints the figures for a program.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Answer, answerTo } from './answer.ts';
import { spread } from './metrics.ts';
import { type Judged, type Row, TASKS, type Task } from './tasks.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/labelled' },
    task: { type: 'string', multiple: true },
    errors: { type: 'string' },
    most: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});

if (!existsSync(values.data)) {
  console.log(`skipped: no labelled texts in ${values.data}`);
  process.exit(0);
}

const known = new Set(TASKS.map(({ id }) => id));
const wanted = values.errors ? [values.errors] : values.task;
const unknown = wanted?.find((id) => !known.has(id));
if (unknown) {
  console.error(`There is no task "${unknown}". Tasks: ${[...known].join(', ')}`);
  process.exit(1);
}

const files = new Map<string, Judged[]>();
/** The rows of a file with what Parley says of them; a file is judged once. */
const judged = (file: string): Judged[] => {
  const done = files.get(file);
  if (done) return done;
  const rows: Row[] = readFileSync(join(values.data, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const all = rows.map((row): Judged => {
    const parent = row.parent ?? row.question;
    return { row, answer: answerTo({ text: row.text, ...(parent !== undefined && { parent }) }) };
  });
  files.set(file, all);
  return all;
};

const takenBy = (task: Task): Judged[] => judged(task.file).filter(({ row }) => task.takes?.(row) ?? true);

const heard = ({ draft, reasons }: Answer, by: Task['by']): string[] =>
  by === 'rules' ? Object.keys(draft.points) : [...reasons];

/** What tells the two sides apart most: the share of each side in which it was heard. */
const carriers = (task: Task): { readonly what: string; readonly among: number; readonly others: number }[] => {
  const items = takenBy(task);
  const sides = [true, false].map((side) => items.filter(({ row }) => task.positive(row) === side));
  const share = (side: readonly Judged[] | undefined, what: string): number =>
    side && side.length > 0
      ? side.filter(({ answer }) => heard(answer, task.by).includes(what)).length / side.length
      : 0;
  const names = new Set(items.flatMap(({ answer }) => heard(answer, task.by)));
  return [...names]
    .map((what) => ({ what, among: share(sides[0], what), others: share(sides[1], what) }))
    .toSorted((a, b) => Math.abs(b.among - b.others) - Math.abs(a.among - a.others))
    .slice(0, 5);
};

const per = (share: number): string => `${Math.round(share * 100)} %`;

const measure = (task: Task) => {
  const items = takenBy(task);
  const figure = task.figure(items, task);
  const [low, high] = spread(items, (part) => task.figure(part, task));
  return {
    id: task.id,
    what: task.what,
    texts: items.length,
    figure,
    folds: { low, high },
    ...(task.keywords !== undefined && { keywords: task.keywords }),
    pass: task.pass,
    goal: task.goal,
    carriedBy: carriers(task),
  };
};

/** Worst first: the texts that stand on the wrong side of most of the others, ties counting half. */
const misses = (task: Task): Judged[] => {
  const items = takenBy(task);
  const wrong = (item: Judged): number => {
    const [score, positive] = [task.score(item.answer), task.positive(item.row)];
    const others = items.filter(({ row }) => task.positive(row) !== positive);
    const worse = others.map(({ answer }) => Math.sign(task.score(answer) - score) * (positive ? 1 : -1));
    return worse.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length) + (positive ? 1 / items.length : 0);
  };
  const order = new Map(items.map((item) => [item, wrong(item)]));
  return items.toSorted((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0)).slice(0, Number(values.most));
};

if (values.errors) {
  const task = TASKS.find(({ id }) => id === values.errors);
  for (const item of task ? misses(task) : []) {
    const { row, answer } = item;
    const asked = row.question ?? row.parent;
    console.log(
      `${task?.positive(row) ? 'missed ' : 'wrongly'} ${task?.score(answer).toFixed(2)}  ${row.text.replaceAll(/\s+/g, ' ')}`,
    );
    if (asked) console.log(`              asked: ${asked.replaceAll(/\s+/g, ' ')}`);
    const label = [row.label, row.class, row.answers, row.canned].filter((one) => one !== undefined).join(' · ');
    console.log(
      `              label ${label}; said ${answer.message.kind}; heard ${heard(answer, task?.by ?? 'rules').join(', ') || 'nothing'}`,
    );
  }
} else {
  const results = TASKS.filter(({ id }) => wanted?.includes(id) ?? true).map(measure);
  if (values.json) console.log(JSON.stringify(results, undefined, 2));
  else {
    console.log(
      'task               figure  folds          keywords  pass   goal          carried by (share of what is looked for : of the rest)',
    );
    for (const { id, figure, folds, keywords, pass, goal, carriedBy } of results) {
      const verdict = figure >= goal ? 'goal' : figure >= pass ? 'pass' : 'below';
      console.log(
        [
          id.padEnd(18),
          figure.toFixed(3),
          `${folds.low.toFixed(3)}–${folds.high.toFixed(3)} `,
          (keywords?.toFixed(3) ?? '–').padEnd(8),
          pass.toFixed(3),
          goal.toFixed(3),
          verdict.padEnd(6),
          carriedBy.map(({ what, among, others }) => `${what} ${per(among)}:${per(others)}`).join(', '),
        ].join('  '),
      );
    }
    const short = results.filter(({ figure, pass }) => !(figure >= pass)).map(({ id }) => id);
    console.log(short.length > 0 ? `Below pass: ${short.join(', ')}` : 'Every task reaches its pass figure.');
  }
}
