/** The week as a picture, for those who read no mails: the same sentences and charts, drawn on a canvas of this page. */
import { notesOf, type Speaker, sentenceOf, titleOf } from '../../lib/week/sentences.ts';
import { FIGURES, type Week } from '../../lib/week/week.ts';
import { type Drawing, drawingOf, HEIGHT, WIDTH } from './chart.ts';

/** It goes into mails and slides, which are white whatever this browser's colours are: the light half of tokens.css. */
const COLOURS = {
  paper: '#ffffff',
  ink: '#1b2330',
  quiet: '#566173',
  line: '#e4e7ec',
  edge: '#c9cfd8',
  accent: '#0b6e66',
  before: '#6da8a3',
} as const;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const SHARP = 2;
const WIDE = 720;
const EDGE = 40;
const CHART_SCALE = 1.7;
const GAP = 32;
const WORDS_WIDE = WIDE - 2 * EDGE - WIDTH * CHART_SCALE - GAP;

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly wide: number;
  /** Above it. */
  readonly space: number;
}

interface Row {
  readonly pieces: readonly Piece[];
  readonly chart: Drawing | null;
}

const rowsOf = (words: Speaker, language: string, week: Week, account: string | null): Row[] => {
  const full = WIDE - 2 * EDGE;
  const all = FIGURES.map((id) => week.figures[id]);
  const unknown = all.filter(({ missing }) => missing > 0).map(({ id }) => words.t(`week_${id}`));
  const quiet = { size: 14, weight: 400, colour: COLOURS.quiet };
  const list = new Intl.ListFormat(language);
  return [
    {
      pieces: [
        {
          text: titleOf(words, language, week, account),
          size: 22,
          weight: 650,
          colour: COLOURS.ink,
          wide: full,
          space: 0,
        },
      ],
      chart: null,
    },
    ...all
      .filter(({ missing }) => missing === 0)
      .map((figure) => ({
        pieces: [
          { text: sentenceOf(words, figure), size: 18, weight: 600, colour: COLOURS.ink, wide: WORDS_WIDE, space: 0 },
          { text: notesOf(words, figure).join(' · '), ...quiet, wide: WORDS_WIDE, space: 2 },
        ],
        chart: drawingOf(figure.id, week),
      })),
    {
      pieces: [
        ...(unknown.length > 0 ? [words.t('week_unknown', list.format(unknown))] : []),
        ...(unknown.length < FIGURES.length ? [words.t('week_charts')] : []),
        words.t('week_seen_only'),
      ].map((text) => ({ text, ...quiet, wide: full, space: 2 })),
      chart: null,
    },
  ];
};

/** PNG. Words run as `document` says. */
export async function pictureOf(words: Speaker, language: string, week: Week, account: string | null): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  const backwards = getComputedStyle(document.documentElement).direction === 'rtl';
  const rows = rowsOf(words, language, week, account).map((row) => lay(context, row));
  canvas.width = WIDE * SHARP;
  canvas.height = (rows.reduce((sum, { high }) => sum + high, 0) + (rows.length - 1) * GAP + 2 * EDGE) * SHARP;
  context.scale(SHARP, SHARP);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'top';
  context.direction = backwards ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  let y = EDGE;
  for (const { lines, chart, high } of rows) {
    for (const { text, font, colour, below } of lines) {
      context.font = font;
      context.fillStyle = colour;
      context.fillText(text, backwards ? WIDE - EDGE : EDGE, y + below);
    }
    if (chart) {
      context.save();
      // As in the page: time runs the way words do.
      context.translate(backwards ? EDGE + WIDTH * CHART_SCALE : WIDE - EDGE - WIDTH * CHART_SCALE, y);
      context.scale(backwards ? -CHART_SCALE : CHART_SCALE, CHART_SCALE);
      draw(context, chart);
      context.restore();
    }
    y += high + GAP;
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
  });
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly below: number;
}

/** Breaks a row's words into lines. */
function lay(
  context: CanvasRenderingContext2D,
  { pieces, chart }: Row,
): { lines: Line[]; chart: Drawing | null; high: number } {
  const lines: Line[] = [];
  let below = 0;
  for (const { text, size, weight, colour, wide, space } of pieces) {
    const font = `${weight} ${size}px ${FAMILY}`;
    context.font = font;
    below += space;
    for (const line of broken(context, text, wide)) {
      lines.push({ text: line, font, colour, below });
      below += Math.round(size * 1.4);
    }
  }
  return { lines, chart, high: Math.max(below, chart ? HEIGHT * CHART_SCALE : 0) };
}

function broken(context: CanvasRenderingContext2D, text: string, wide: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || context.measureText(longer).width > wide) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function draw(context: CanvasRenderingContext2D, { bars, lines, base }: Drawing): void {
  context.fillStyle = COLOURS.edge;
  context.fillRect(0, base, WIDTH, 0.6);
  const tones = { whole: COLOURS.line, other: COLOURS.edge } as const;
  for (const { tone, x, y, width, height, now } of bars) {
    context.fillStyle = tone === 'part' ? (now ? COLOURS.accent : COLOURS.before) : tones[tone];
    context.fillRect(x, y, width, height);
  }
  context.strokeStyle = COLOURS.before;
  context.lineWidth = 1.5;
  for (const line of lines) {
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
    context.stroke();
  }
  for (const { x, y, now } of lines.flat()) {
    context.fillStyle = now ? COLOURS.accent : COLOURS.before;
    context.beginPath();
    context.arc(x, y, now ? 3 : 2.5, 0, 2 * Math.PI);
    context.fill();
  }
}
