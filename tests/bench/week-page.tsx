/** What week.ts runs in its page: fills a log, and shows the week from it. */
import { render } from 'preact';
import { WeekView } from '../../components/week/WeekView.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { act } from '../../lib/log/actions.ts';
import { connectLog } from '../../lib/log/db.ts';
import { wholeInteraction, wholePost } from '../../lib/log/derive.ts';
import { DEFAULT_HOURS } from '../../lib/log/due.ts';
import { readLists, readWeek } from '../../lib/week/read.ts';
import { weekOf } from '../../lib/week/week.ts';
import { weekProps } from '../components/gallery/week.tsx';
import { words } from '../components/words.ts';
import { HOUR, item, MONDAY, reply } from '../log/samples.ts';

const log = connectLog();
const KINDS = ['question', 'praise', 'complaint', 'other', 'purchase'] as const;
const AT_ONCE = 5000;

/** Messages spread evenly over so many days, two of three answered, and our replies to a fifth of them. */
export async function fill(count: number, days: number): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    await log.write(['interactions', 'posts'], async (tx) => {
      for (let place = start; place < Math.min(count, start + AT_ONCE); place += 1) {
        const at = Math.round(MONDAY - (days * 24 * HOUR * place) / count);
        const externalId = String(place);
        const core = item({
          externalId,
          author: { name: `Person ${place % 5000}`, handle: `p${place % 5000}` },
          text: `Do you ship to Spain, and how long does it take? ${place}`,
          time: { from: at, to: at },
          triage: { kind: KINDS[place % 5] ?? 'other', urgency: 0, reasons: [], corrected: false },
          state: place % 3 ? { is: 'answered', at: at + HOUR, by: 'page' } : { is: 'waiting', at, by: 'page' },
        });
        void tx.objectStore('interactions').put(wholeInteraction(core));
        if (place % 5 > 0) continue;
        const time = { from: at + HOUR, to: at + HOUR };
        const answer = reply({ id: `x:r${place}`, externalId: `r${place}`, parentId: externalId, time });
        void tx.objectStore('posts').put(wholePost(answer));
      }
    });
  }
}

/** Reads, counts and renders the week; milliseconds till it stands in the page. */
export async function show(): Promise<number> {
  render(null, document.body);
  const start = performance.now();
  const [records, lists] = await Promise.all([readWeek(log, MONDAY), readLists(log, MONDAY, null)]);
  const week = weekOf(records, { now: MONDAY, hours: DEFAULT_HOURS, place: null });
  render(
    <WordsProvider words={words}>
      <WeekView {...weekProps({ week, ...lists })} />
    </WordsProvider>,
    document.body,
  );
  void document.body.offsetHeight;
  if (document.querySelectorAll('.figure svg').length === 0) throw new Error('no figures were shown');
  return performance.now() - start;
}

let turn = 0;

/** Something of today changes, as it does all day. */
export async function change(): Promise<void> {
  turn += 1;
  await act(log, ['x:3'], { is: turn % 2 ? 'not needed' : 'waiting' }, MONDAY);
}
