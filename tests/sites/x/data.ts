/** The accounts and posts of the X practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Account {
  readonly handle: string;
  readonly name: string;
  readonly picture: string;
}

export interface Tweet {
  /** Like X's snowflake ids: digits, larger = later. */
  readonly id: string;
  readonly by: Account;
  /** Minutes before the page was opened. */
  readonly ago: number;
  readonly text: string;
  readonly photo?: { readonly src: string; readonly alt: string };
  readonly quoted?: Tweet;
  readonly inReplyTo?: Tweet;
  /** Named after the answered author in "Replying to". */
  readonly also?: readonly Account[];
  readonly likedByMe?: true;
  /** An advert: no time, no link to itself. */
  readonly promoted?: true;
  readonly counts: {
    readonly replies: number;
    readonly reposts: number;
    readonly likes: number;
    readonly views: string;
  };
}

const account = (handle: string, name: string, emblem: Emblem, hue: number): Account => ({
  handle,
  name,
  picture: avatar(emblem, hue),
});

/** The account that is signed in. */
export const SELF = account('tallship_tea', 'Tallship Tea', 'sail', 190);
const ANA = account('ana_rivas', 'Ana Rivas', 'person', 330);
const FENWICK = account('fenwick_books', 'Fenwick Books', 'book', 25);
const MOOR = account('moor_and_mast', 'Moor & Mast', 'hill', 150);
const IVO = account('ivo_pedals', 'Ivo Halloran', 'bike', 260);
const JUNIPER = account('juniperkiln', 'Juniper Kiln', 'pot', 12);
const OSKAR = account('oskar_brandt', 'Oskar Brandt', 'person', 215);
const LEAFLINE = account('leafline_garden', 'Leafline', 'leaf', 110);

const counts = (replies: number, reposts: number, likes: number, views: string): Tweet['counts'] => ({
  replies,
  reposts,
  likes,
  views,
});

export const OUR_TIN: Tweet = {
  id: '1990000000000000010',
  by: SELF,
  ago: 1500,
  text: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning.',
  photo: { src: scene(190), alt: 'Hills over calm water at dawn' },
  counts: counts(3, 8, 41, '2.1K'),
};

/** The message that the practice replies answer: two questions and a kind word. */
export const QUESTION: Tweet = {
  id: '1990000000000000101',
  by: ANA,
  ago: 42,
  text: 'The tin is lovely, my mother keeps hers on the windowsill 🌿\n\nDo you ship to Spain? And how long would it take?',
  inReplyTo: OUR_TIN,
  counts: counts(1, 0, 6, '184'),
};

const BEFORE: Tweet[] = [
  QUESTION,
  {
    id: '1990000000000000102',
    by: FENWICK,
    ago: 65,
    text: 'Slow Tuesday, good Tuesday. Somebody has just read an entire chapter standing up between the atlases and the cookery shelf, and bought neither.',
    counts: counts(4, 2, 58, '1.9K'),
  },
  {
    id: '1990000000000000103',
    by: MOOR,
    ago: 118,
    text: 'Path over the east ridge is open again. Mind the third stile, it wobbles. #walking #eastridge',
    photo: { src: scene(150), alt: 'Green ridge in morning light' },
    counts: counts(2, 11, 73, '3.4K'),
  },
  {
    id: '1990000000000000104',
    by: IVO,
    ago: 190,
    text: 'This is how one packs a parcel. Not a dent after 900 km.',
    quoted: OUR_TIN,
    counts: counts(1, 1, 19, '640'),
  },
  {
    id: '1990000000000000105',
    by: JUNIPER,
    ago: 260,
    text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
    counts: counts(6, 0, 102, '4.8K'),
  },
  {
    id: '1990000000000000106',
    by: LEAFLINE,
    ago: 340,
    text: 'What do you do with the last green tomatoes? Asking for a windowsill.',
    counts: counts(23, 3, 37, '2.7K'),
  },
];

/** A home timeline that is long enough to recycle its nodes. */
export const TIMELINE: readonly Tweet[] = [
  ...BEFORE,
  ...Array.from({ length: 40 }, (_, index): Tweet => {
    const source = BEFORE[1 + (index % (BEFORE.length - 1))] ?? QUESTION;
    return { ...source, id: String(1989000000000000000n - BigInt(index)), ago: 400 + index * 35 };
  }),
];

const FENWICKS_SHELF: Tweet = {
  id: '1990000000000000086',
  by: FENWICK,
  ago: 280,
  text: 'Which tea goes with a wet Tuesday and a long chapter?',
  counts: counts(2, 0, 12, '812'),
};

/** Answers a bookshop, and names us as well. */
const OVERHEARD: Tweet = {
  id: '1990000000000000087',
  by: JUNIPER,
  ago: 170,
  text: 'The smoky one, in a heavy cup. Is it back in stock?',
  inReplyTo: FENWICKS_SHELF,
  also: [SELF],
  likedByMe: true,
  counts: counts(0, 0, 3, '120'),
};

/** What the signed-in account was told, newest first. */
export const NOTIFICATIONS: readonly (
  | { readonly kind: 'tweet'; readonly tweet: Tweet }
  | { readonly kind: 'like' | 'follow' | 'repost'; readonly by: readonly Account[]; readonly about?: Tweet }
)[] = [
  { kind: 'tweet', tweet: QUESTION },
  { kind: 'like', by: [FENWICK, OSKAR, LEAFLINE], about: OUR_TIN },
  {
    kind: 'tweet',
    tweet: {
      id: '1990000000000000090',
      by: OSKAR,
      ago: 130,
      text: 'Two orders at @tallship_tea, two broken lids, no answer to my mail since Friday. Is anybody there?',
      counts: counts(0, 0, 2, '97'),
    },
  },
  { kind: 'follow', by: [MOOR] },
  { kind: 'tweet', tweet: OVERHEARD },
  { kind: 'repost', by: [JUNIPER, MOOR], about: OUR_TIN },
  {
    kind: 'tweet',
    tweet: {
      id: '1990000000000000088',
      by: IVO,
      ago: 190,
      text: 'This is how one packs a parcel. Not a dent after 900 km.',
      quoted: OUR_TIN,
      counts: counts(1, 1, 19, '640'),
    },
  },
];

/** Replies on the status page of `QUESTION`. */
export const ANSWERS: readonly Tweet[] = [
  {
    id: '1990000000000000120',
    by: LEAFLINE,
    ago: 20,
    text: 'I had mine sent to Girona once, took nine days. Worth it.',
    inReplyTo: QUESTION,
    counts: counts(0, 0, 1, '31'),
  },
];

const reply = (id: string, by: Account, ago: number, text: string, inReplyTo: Tweet): Tweet => ({
  id,
  by,
  ago,
  text,
  inReplyTo,
  counts: counts(0, 0, 0, '12'),
});

const OUR_ANSWER = reply('1990000000000000130', SELF, 30, 'Thank you, Ana! We do, and it takes four days.', QUESTION);
export const STACK: Tweet = {
  ...reply('1990000000000000110', MOOR, 90, 'Do the tins stack? 🫖\nAsking for a narrow shelf.', OUR_TIN),
  likedByMe: true,
};

/**
 * What stands below `OUR_TIN`. `joined`: a line leads down to the next one, which answers it and says so by nothing else.
 * After the heading come posts that have nothing to do with it.
 */
export const REPLIES: readonly (
  | { readonly tweet: Tweet; readonly joined?: true; readonly quiet?: true }
  | { readonly heading: string }
)[] = [
  { tweet: QUESTION, joined: true, quiet: true },
  { tweet: OUR_ANSWER, joined: true, quiet: true },
  { tweet: reply('1990000000000000131', ANA, 25, 'Wonderful. In blue as well?', OUR_ANSWER), quiet: true },
  { tweet: STACK, joined: true, quiet: true },
  { tweet: reply('1990000000000000132', LEAFLINE, 60, 'Mine do, three high.', STACK), quiet: true },
  {
    tweet: {
      id: '1990000000000000199',
      by: IVO,
      ago: 5,
      text: 'New tyres, one week only.',
      promoted: true,
      counts: counts(0, 0, 0, '9K'),
    },
  },
  { tweet: reply('1990000000000000133', OSKAR, 15, 'I asked the same in May.', STACK) },
  { heading: 'Discover more' },
  { tweet: FENWICKS_SHELF },
];

/** A long list of mentions, so that its elements are used again. */
export const MENTIONS: readonly Tweet[] = Array.from({ length: 40 }, (_, index): Tweet => {
  const by = [FENWICK, MOOR, JUNIPER, LEAFLINE, OSKAR][index % 5] ?? FENWICK;
  return {
    id: String(1988000000000000000n - BigInt(index)),
    by,
    ago: 3000 + index * 60,
    text: `Seen at stall ${index + 1}: the blue tin of @tallship_tea, twice.`,
    counts: counts(0, 0, index, '50'),
  };
});

/** Every tweet by id. */
export const tweetById = (id: string): Tweet | undefined =>
  [
    OUR_TIN,
    STACK,
    ...TIMELINE,
    ...ANSWERS,
    ...NOTIFICATIONS.flatMap((n) => (n.kind === 'tweet' ? [n.tweet] : [])),
  ].find((tweet) => tweet.id === id);

export const statusPath = (tweet: Tweet): string => `/${tweet.by.handle}/status/${tweet.id}`;
