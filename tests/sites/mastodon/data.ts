/** The accounts and posts of the Mastodon practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Account {
  readonly id: string;
  /** `name`, or `name@host` for accounts of another instance. */
  readonly acct: string;
  readonly name: string;
  readonly picture: string;
}

export interface Status {
  readonly id: string;
  readonly by: Account;
  /** Minutes before the page was opened. */
  readonly ago: number;
  readonly text: string;
  readonly photo?: { readonly src: string; readonly alt: string };
  readonly inReplyTo?: Status;
  readonly likedByMe?: true;
  readonly counts: { readonly replies: number; readonly boosts: number; readonly favourites: number };
}

const account = (id: string, acct: string, name: string, emblem: Emblem, hue: number): Account => ({
  id,
  acct,
  name,
  picture: avatar(emblem, hue),
});

/** The account that is signed in. */
export const SELF = account('109301', 'tallship_tea', 'Tallship Tea', 'sail', 190);
const ANA = account('109302', 'ana_rivas', 'Ana Rivas', 'person', 330);
const FENWICK = account('109303', 'fenwick_books', 'Fenwick Books', 'book', 25);
const MOOR = account('109304', 'moor_and_mast@hills.example', 'Moor & Mast', 'hill', 150);
const JUNIPER = account('109305', 'juniperkiln', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = account('109306', 'leafline@garden.example', 'Leafline', 'leaf', 110);

const counts = (replies: number, boosts: number, favourites: number): Status['counts'] => ({
  replies,
  boosts,
  favourites,
});

export const OUR_TIN: Status = {
  id: '115580000000000010',
  by: SELF,
  ago: 1500,
  text: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning. #TeaTime',
  photo: { src: scene(190), alt: 'Hills over calm water at dawn' },
  counts: counts(2, 8, 41),
};

/** The message that the practice replies answer: two questions and a kind word. */
export const QUESTION: Status = {
  id: '115580000000000101',
  by: ANA,
  ago: 42,
  text: '@tallship_tea The tin is lovely, my mother keeps hers on the windowsill 🌿\n\nDo you ship to Spain? And how long would it take?',
  inReplyTo: OUR_TIN,
  counts: counts(1, 0, 6),
};

/** What stands below `OUR_TIN`. */
export const REPLIES: readonly Status[] = [
  QUESTION,
  {
    id: '115580000000000120',
    by: LEAFLINE,
    ago: 20,
    text: '@ana_rivas I had mine sent to Girona once, took nine days. Worth it.',
    inReplyTo: QUESTION,
    counts: counts(0, 0, 1),
  },
  {
    id: '115580000000000121',
    by: SELF,
    ago: 18,
    text: '@ana_rivas Thank you, Ana! We do, and it takes four days.',
    inReplyTo: QUESTION,
    counts: counts(0, 0, 0),
  },
  {
    id: '115580000000000122',
    by: MOOR,
    ago: 16,
    text: '@tallship_tea Do the tins stack?\nAsking for a narrow shelf.',
    inReplyTo: OUR_TIN,
    likedByMe: true,
    counts: counts(0, 0, 2),
  },
];

export const TIMELINE: readonly Status[] = [
  QUESTION,
  {
    id: '115580000000000102',
    by: FENWICK,
    ago: 65,
    text: 'Slow Tuesday, good Tuesday. Somebody has just read an entire chapter standing up between the atlases and the cookery shelf, and bought neither.',
    counts: counts(4, 2, 58),
  },
  {
    id: '115580000000000103',
    by: MOOR,
    ago: 118,
    text: 'Path over the east ridge is open again. Mind the third stile, it wobbles. #Walking #EastRidge',
    photo: { src: scene(150), alt: 'Green ridge in morning light' },
    counts: counts(2, 11, 73),
  },
  {
    id: '115580000000000105',
    by: JUNIPER,
    ago: 260,
    text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
    counts: counts(6, 0, 102),
  },
  {
    id: '115580000000000106',
    by: LEAFLINE,
    ago: 340,
    text: 'What do you do with the last green tomatoes? Asking for a windowsill.',
    counts: counts(23, 3, 37),
  },
  OUR_TIN,
];

const MENTION: Status = {
  id: '115580000000000108',
  by: FENWICK,
  ago: 300,
  text: 'Reading corner is stocked again, thanks to @tallship_tea and a very large parcel.',
  counts: counts(1, 2, 33),
};

/** What the signed-in account was told, newest first. */
export const NOTIFICATIONS: readonly (
  | {
      readonly kind: 'reply' | 'mention' | 'quote' | 'direct' | 'status';
      readonly status: Status;
      readonly unread: boolean;
    }
  | { readonly kind: 'favourite' | 'reblog'; readonly by: readonly Account[]; readonly about: Status }
  | { readonly kind: 'follow'; readonly by: readonly Account[] }
)[] = [
  { kind: 'reply', status: QUESTION, unread: true },
  { kind: 'favourite', by: [JUNIPER, MOOR], about: OUR_TIN },
  { kind: 'mention', status: MENTION, unread: false },
  { kind: 'reblog', by: [FENWICK], about: OUR_TIN },
  { kind: 'follow', by: [LEAFLINE] },
  {
    kind: 'quote',
    status: {
      id: '115580000000000109',
      by: JUNIPER,
      ago: 400,
      text: 'This is how one packs a parcel.',
      counts: counts(0, 0, 4),
    },
    unread: false,
  },
  {
    kind: 'direct',
    status: {
      id: '115580000000000107',
      by: MOOR,
      ago: 420,
      text: '@tallship_tea Two lids came broken. Where do I write to?',
      counts: counts(0, 0, 0),
    },
    unread: false,
  },
  // Somebody whose posts we asked to be told of: nothing that waits for us.
  { kind: 'status', status: MENTION, unread: false },
  ...Array.from({ length: 30 }, (_, index) => ({
    kind: 'mention' as const,
    status: {
      id: String(115570000000000000n - BigInt(index)),
      by: [FENWICK, MOOR, JUNIPER][index % 3] ?? FENWICK,
      ago: 2000 + index * 60,
      text: `Seen at stall ${index + 1}: the blue tin of @tallship_tea, twice.`,
      counts: counts(0, 0, index),
    },
    unread: false,
  })),
];

export const statusPath = (status: Status): string => `/@${status.by.acct}/${status.id}`;

/** Every status by its path. */
export const statusAt = (path: string): Status | undefined =>
  [OUR_TIN, MENTION, ...REPLIES, ...TIMELINE].find((status) => statusPath(status) === path);
