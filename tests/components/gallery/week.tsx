/** The week as it looks full, after three days, with long words, and while it is counted. */
import type { ComponentType } from 'preact';
import { WeekView, type WeekViewProps } from '../../../components/week/WeekView.tsx';
import { wholeInteraction } from '../../../lib/log/derive.ts';
import { placeOf } from '../../../lib/log/facts.ts';
import type { InteractionCore, PostCore } from '../../../lib/log/schema.ts';
import { NO_GOALS } from '../../../lib/week/schema.ts';
import { answered, asked, type Life, looked, posted, replied, weekFrom } from '../../week/life.ts';

const nothing = () => {};
const two = (number: number): string => String(number).padStart(2, '0');

/** Eight weeks until Sunday, 22 November 2026, by a fixed pattern: getting better, with a week off in between. */
function busy(): Life {
  const items: InteractionCore[] = [];
  const posts: PostCore[] = [];
  const days: string[] = [];
  const start = Date.UTC(2026, 8, 28);
  for (let day = 0; day < 56; day += 1) {
    const date = new Date(start + day * 86_400_000);
    const name = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
    const week = Math.floor(day / 7);
    if (date.getUTCDay() % 6 === 0 || week === 3) continue;
    if ((day * 7) % 10 < 5 + week) days.push(name);
    for (let message = 0; message < 2 + ((day * 3) % 4); message += 1) {
      const at = `${name}T${two(9 + message)}:10`;
      const praise = (day + message) % 4 === 0;
      const done = (day * 5 + message * 3) % 10 < 4 + week * 0.7;
      const item = asked(at, {
        as: praise ? 'praise' : 'question',
        ...(done
          ? { state: answered(`${name}T${two(Math.min(16, 10 + message + Math.round((8 - week) / 2)))}:40`) }
          : {}),
      });
      items.push(item);
      if (done) posts.push(replied(`${name}T15:00`, item.externalId));
    }
    if (day % 2 === 0) posts.push(posted(`${name}T12:00`, { offer: day % 3 === 0 }));
  }
  return { items, posts, looks: looked(...days), began: '2026-09-01T10:00' };
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const kind = (name: string, text: string) =>
  wholeInteraction(
    asked('2026-11-20T10:00', { as: 'praise', author: { name, handle: null }, text, link: 'https://x.com/a/status/1' }),
  );
const thanks = [
  kind('Dan O.', 'Shared your post with the whole choir.'),
  kind(
    'Maja Lindqvist',
    'Your repair guide saved my Saturday, honestly. I had given up on that bike and was about to bring it to the tip when a neighbour sent me the link.',
  ),
];
const heard: WeekViewProps['heard'] = [
  {
    key: 'h1',
    network: 'bluesky',
    account: 'acme',
    text: 'A smaller size would fit our bags',
    link: null,
    at: 0,
    state: 'asked',
  },
  {
    key: 'h2',
    network: 'manual',
    account: '',
    text: 'Opening hours on the front page, please',
    link: null,
    at: 0,
    state: 'passed on',
  },
  { key: 'h3', network: 'x', account: 'acme', text: 'Repair kits sold one by one', link: null, at: 0, state: 'done' },
];
const places = [placeOf({ network: 'bluesky', account: 'acme.example' }), placeOf({ network: 'x', account: 'acme' })];

export const weekProps = (over: Partial<WeekViewProps> = {}): WeekViewProps => ({
  week: weekFrom(busy()),
  language: 'en',
  retention: 90,
  places,
  place: null,
  onPlace: nothing,
  thanks,
  thanksLeft: 3,
  onOpen: nothing,
  onThanked: nothing,
  heard,
  onHeardState: nothing,
  onForgetHeard: nothing,
  goals: { answers: 70, balance: null, promo: 20 },
  onGoals: nothing,
  onCopyText: async () => undefined,
  onCopyPicture: async () => undefined,
  ...over,
});

const young = (): Life => {
  const items = ['2026-11-19T10:00', '2026-11-20T11:00'].map((at) => asked(at));
  return { items, looks: looked('2026-11-19', '2026-11-20'), began: '2026-11-19T09:00' };
};

const Popup = (props: WeekViewProps) => (
  <div class="frame popup">
    <WeekView {...props} />
  </div>
);

export const weekScenes: Readonly<Record<string, ComponentType>> = {
  week: () => <Popup {...weekProps()} />,
  'week-young': () => (
    <Popup
      {...weekProps({ week: weekFrom(young()), thanks: [], thanksLeft: 0, heard: [], goals: NO_GOALS, places: [] })}
    />
  ),
  'week-long': () => (
    <Popup
      {...weekProps({
        places: [`mastodon\n${LONG}`, ...places],
        place: `mastodon\n${LONG}`,
        thanks: [kind(LONG, LONG.repeat(3))],
        heard: [{ key: 'h', network: 'x', account: '', text: LONG.repeat(2), link: null, at: 0, state: 'asked' }],
      })}
    />
  ),
  'week-kept': () => <Popup {...weekProps({ retention: 30 })} />,
  'week-counting': () => <Popup {...weekProps({ week: null })} />,
};
