/** The accounts and posts of the Bluesky practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Account {
  readonly handle: string;
  readonly did: string;
  readonly name: string;
  readonly picture: string;
}

export interface Post {
  /** Record key: the last part of the post's address. */
  readonly rkey: string;
  readonly by: Account;
  /** As the page writes it: "3h". */
  readonly ago: string;
  readonly text: string;
  readonly photo?: { readonly src: string; readonly alt: string };
  readonly quoted?: Post;
  readonly inReplyTo?: Post;
  readonly likedByMe?: true;
  readonly counts: { readonly replies: number; readonly reposts: number; readonly likes: number };
}

const account = (handle: string, name: string, emblem: Emblem, hue: number): Account => ({
  handle,
  did: `did:plc:${handle
    .replace(/[^a-z]/g, '')
    .padEnd(24, 'q')
    .slice(0, 24)}`,
  name,
  picture: avatar(emblem, hue),
});

/** The account that is signed in. */
export const SELF = account('tallship.example', 'Tallship Tea', 'sail', 190);
const ANA = account('ana.rivas.example', 'Ana Rivas', 'person', 330);
const FENWICK = account('fenwick.example', 'Fenwick Books', 'book', 25);
const MOOR = account('moorandmast.example', 'Moor & Mast', 'hill', 150);
const IVO = account('ivo.pedals.example', 'Ivo Halloran', 'bike', 260);
const JUNIPER = account('juniperkiln.example', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = account('leafline.example', 'Leafline', 'leaf', 110);

const counts = (replies: number, reposts: number, likes: number): Post['counts'] => ({ replies, reposts, likes });

export const OUR_TIN: Post = {
  rkey: '3m5tinaaa2k2a',
  by: SELF,
  ago: '1d',
  text: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning.',
  photo: { src: scene(190), alt: 'Hills over calm water at dawn' },
  counts: counts(3, 8, 41),
};

/** The message that the practice replies answer: two questions and a kind word. */
export const QUESTION: Post = {
  rkey: '3m5askbbb2k2b',
  by: ANA,
  ago: '42m',
  text: 'The tin is lovely, my mother keeps hers on the windowsill 🌿\n\nDo you ship to Spain? And how long would it take?',
  inReplyTo: OUR_TIN,
  counts: counts(1, 0, 6),
};

const reply = (rkey: string, by: Account, ago: string, text: string, inReplyTo: Post): Post => ({
  rkey,
  by,
  ago,
  text,
  inReplyTo,
  counts: counts(0, 0, 1),
});

const OUR_ANSWER = reply('3m5ouraaa2k2z', SELF, '30m', 'Thank you, Ana! We do, and it takes four days.', QUESTION);
const STACK: Post = {
  ...reply('3m5stkbbb2k2y', MOOR, '20m', 'Do the tins stack?\nAsking for a narrow shelf.', OUR_TIN),
  likedByMe: true,
};

/** What stands below `OUR_TIN`: an answer comes right after what it answers, joined by a line, or else answers the post. */
export const REPLIES: readonly Post[] = [
  QUESTION,
  OUR_ANSWER,
  reply('3m5anabbb2k2x', ANA, '25m', 'Wonderful. In blue as well?', OUR_ANSWER),
  STACK,
  reply('3m5anscccc22c', LEAFLINE, '15m', 'Mine do, three high.', STACK),
  {
    rkey: '3m5menddd2k2w',
    by: JUNIPER,
    ago: 'now',
    text: 'Made a cup for this one.',
    inReplyTo: OUR_TIN,
    counts: counts(0, 0, 0),
  },
];

/** Our own profile: posts, and an answer below what it answers. */
export const PROFILE: readonly Post[] = [QUESTION, OUR_ANSWER, OUR_TIN];

/** The home timeline. */
export const TIMELINE: readonly Post[] = [
  QUESTION,
  {
    rkey: '3m5booddd2k2d',
    by: FENWICK,
    ago: '1h',
    text: 'Slow Tuesday, good Tuesday. Somebody has just read an entire chapter standing up between the atlases and the cookery shelf, and bought neither.',
    counts: counts(4, 2, 58),
  },
  {
    rkey: '3m5mooeee2k2e',
    by: MOOR,
    ago: '2h',
    text: 'Path over the east ridge is open again. Mind the third stile, it wobbles. #walking #eastridge',
    photo: { src: scene(150), alt: 'Green ridge in morning light' },
    counts: counts(2, 11, 73),
  },
  {
    rkey: '3m5ivofff2k2f',
    by: IVO,
    ago: '3h',
    text: 'This is how one packs a parcel. Not a dent after 900 km.',
    quoted: OUR_TIN,
    counts: counts(1, 1, 19),
  },
  {
    rkey: '3m5junggg2k2g',
    by: JUNIPER,
    ago: '4h',
    text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
    counts: counts(6, 0, 102),
  },
  {
    rkey: '3m5leahhh2k2h',
    by: LEAFLINE,
    ago: '6h',
    text: 'What do you do with the last green tomatoes? Asking for a windowsill.',
    counts: counts(23, 3, 37),
  },
  OUR_TIN,
];

/** What the signed-in account was told, newest first. Likes and reposts quote the account's own post. */
export const NOTIFICATIONS: readonly (
  | { readonly kind: 'reply' | 'mention' | 'quote'; readonly post: Post; readonly repliedTo?: Account }
  | { readonly kind: 'like' | 'repost'; readonly by: Account; readonly about: Post }
  | { readonly kind: 'follow'; readonly by: Account }
)[] = [
  { kind: 'reply', post: QUESTION },
  { kind: 'like', by: JUNIPER, about: OUR_TIN },
  {
    kind: 'mention',
    post: {
      rkey: '3m5menjjj2k2j',
      by: FENWICK,
      ago: '5h',
      text: 'Reading corner is stocked again, thanks to @tallship.example and a very large parcel.',
      counts: counts(1, 2, 33),
    },
  },
  {
    kind: 'quote',
    post: {
      rkey: '3m5ivofff2k2f',
      by: IVO,
      ago: '3h',
      text: 'This is how one packs a parcel. Not a dent after 900 km.',
      quoted: OUR_TIN,
      counts: counts(1, 1, 19),
    },
  },
  { kind: 'repost', by: MOOR, about: OUR_TIN },
  {
    kind: 'mention',
    repliedTo: FENWICK,
    post: {
      rkey: '3m5inrkkk2k2k',
      by: JUNIPER,
      ago: '2d',
      text: 'The smoky one of @tallship.example, in a heavy cup.',
      likedByMe: true,
      counts: counts(0, 0, 2),
    },
  },
  { kind: 'follow', by: LEAFLINE },
];

export const postPath = (post: Post): string => `/profile/${post.by.handle}/post/${post.rkey}`;

/** Every post by its path. */
export const postAt = (path: string): Post | undefined =>
  [OUR_TIN, ...REPLIES, ...TIMELINE, ...NOTIFICATIONS.flatMap((n) => ('post' in n ? [n.post] : []))].find(
    (post) => postPath(post) === path,
  );
