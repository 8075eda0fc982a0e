/** Eight weeks as shapes, for the page and for the picture. Pure: sizes in a field of WIDTH by HEIGHT, time runs to the right. */
import { type FigureId, isEnough, medianOf, type Tally, type Week } from '../../lib/week/week.ts';

export const WIDTH = 96;
export const HEIGHT = 36;

/** `whole`: what there was; `part`: what was done of it; `other`: what stands against it. */
export interface Bar {
  readonly tone: 'whole' | 'part' | 'other';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The week that ends today. */
  readonly now: boolean;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly now: boolean;
}

export interface Drawing {
  readonly bars: readonly Bar[];
  /** Dots of neighbouring weeks are joined; a line doesn't run over weeks that say nothing. */
  readonly lines: readonly (readonly Dot[])[];
  /** Where nothing would stand. */
  readonly base: number;
}

const SLOT = WIDTH / 8;
const BAR = 8;
/** So that one of a hundred is seen. */
const LEAST = 1.5;
/** For dots, which have a size of their own. */
const MARGIN = 4;

const left = (week: number): number => week * SLOT + (SLOT - BAR) / 2;
const tall = (share: number, field: number): number => (share === 0 ? 0 : Math.max(LEAST, share * field));

export function drawingOf(id: FigureId, { weeks }: Pick<Week, 'weeks'>): Drawing {
  const tallies = weeks.map(({ tally }) => tally);
  if (id === 'wait') return waitDrawing(tallies);
  return id === 'balance' ? balanceDrawing(tallies) : shareDrawing(id, tallies);
}

const most = (numbers: readonly number[]): number => Math.max(1, ...numbers);

function shareDrawing(id: 'answered' | 'promo' | 'thanked' | 'days', tallies: readonly Tally[]): Drawing {
  const field = HEIGHT - 1;
  const top = most(tallies.map((tally) => tally[id].of));
  const bars = tallies.flatMap((tally, week) =>
    (['whole', 'part'] as const).map((tone): Bar => {
      const { n, of } = tally[id];
      const height = tall((tone === 'whole' ? of : n) / top, field);
      return { tone, x: left(week), y: field - height, width: BAR, height, now: week === tallies.length - 1 };
    }),
  );
  return { bars: bars.filter(({ height }) => height > 0), lines: [], base: field };
}

/** Answers upwards, posts downwards, on one scale. */
function balanceDrawing(tallies: readonly Tally[]): Drawing {
  const answers = most(tallies.map(({ balance }) => balance.answers));
  const posts = most(tallies.map(({ balance }) => balance.posts));
  const scale = HEIGHT / (answers + posts);
  const base = answers * scale;
  const bars = tallies.flatMap(({ balance }, week): Bar[] => {
    const place = { x: left(week), width: BAR, now: week === tallies.length - 1 };
    const [up, down] = [tall(balance.answers * scale, 1), tall(balance.posts * scale, 1)];
    return [
      { ...place, tone: 'part', y: base - up, height: up },
      { ...place, tone: 'other', y: base, height: down },
    ];
  });
  return { bars: bars.filter(({ height }) => height > 0), lines: [], base };
}

/** Medians; where pages tell no more than a range, a bar stands behind the dot. */
function waitDrawing(tallies: readonly Tally[]): Drawing {
  const medians = tallies.map((tally) => (isEnough('wait', tally) ? medianOf(tally.waits) : null));
  const top = most(medians.map((median) => median?.to ?? 0));
  const y = (wait: number): number => HEIGHT - MARGIN - (wait / top) * (HEIGHT - 2 * MARGIN);
  const bars: Bar[] = [];
  const lines: Dot[][] = [[]];
  medians.forEach((median, week) => {
    if (!median) {
      lines.push([]);
      return;
    }
    const now = week === medians.length - 1;
    const { from, to } = median;
    lines.at(-1)?.push({ x: left(week) + BAR / 2, y: y((from + to) / 2), now });
    const height = y(from) - y(to);
    if (height > 1) bars.push({ tone: 'whole', x: left(week), y: y(to), width: BAR, height, now });
  });
  return { bars, lines: lines.filter((line) => line.length > 0), base: HEIGHT - 1 };
}
