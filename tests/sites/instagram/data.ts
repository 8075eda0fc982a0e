/** The accounts and posts of the Instagram practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Account {
  /** Instagram shows nothing else of a person beside a comment. */
  readonly handle: string;
  readonly picture: string;
}

export interface Comment {
  readonly id: string;
  readonly by: Account;
  /** Minutes before the page was opened. */
  readonly ago: number;
  readonly text: string;
  /** A moving picture in place of words. */
  readonly gif?: true;
  readonly replies?: readonly Comment[];
}

export interface Post {
  readonly code: string;
  readonly kind: 'p' | 'reel';
  readonly by: Account;
  readonly ago: number;
  readonly caption: string;
  readonly hue: number;
  readonly comments: readonly Comment[];
}

const account = (handle: string, emblem: Emblem, hue: number): Account => ({ handle, picture: avatar(emblem, hue) });

/** The account that is signed in. */
export const SELF = account('tallshiptea', 'sail', 190);
export const ANA = account('ana.rivas', 'person', 330);
const MOOR = account('moor_and_mast', 'hill', 150);
const IVO = account('ivo.halloran', 'bike', 260);
const JUNIPER = account('juniperkiln', 'pot', 12);
const LEAFLINE = account('leafline.garden', 'leaf', 110);
const FENWICK = account('fenwickbooks', 'book', 25);
/** Looks like ours. */
const IMPOSTOR = account('tallshiptea.prizes', 'sail', 20);

export const ANAS_COMMENT: Comment = {
  id: '18040000000000011',
  by: ANA,
  ago: 120,
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  replies: [
    {
      id: '18040000000000012',
      by: LEAFLINE,
      ago: 60,
      text: '@ana.rivas I had mine sent to Girona once, took nine days.',
    },
  ],
};

export const OUR_POST: Post = {
  code: 'DRtea1Hbr0r',
  kind: 'p',
  by: SELF,
  ago: 300,
  caption:
    'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning.\n\n#looseleaf #harbour',
  hue: 190,
  comments: [
    {
      id: '18040000000000010',
      by: MOOR,
      ago: 240,
      text: 'We will come by on Saturday and smell it.',
      replies: [
        { id: '18040000000000013', by: SELF, ago: 180, text: '@moor_and_mast The kettle is on.' },
        { id: '18040000000000014', by: MOOR, ago: 120, text: 'Until when?\nWe are slow walkers.' },
        { id: '18040000000000015', by: JUNIPER, ago: 60, text: '@moor_and_mast Bring a coat.' },
      ],
    },
    ANAS_COMMENT,
    { id: '18040000000000016', by: FENWICK, ago: 70, text: '', gif: true },
    { id: '18040000000000017', by: IMPOSTOR, ago: 59, text: 'Win a free tin, write to me now.' },
    { id: '18040000000000018', by: IVO, ago: 40, text: 'Two tins for the ride home, please.' },
    { id: '18040000000000019', by: IVO, ago: 30, text: 'Or three? Which one keeps longest?' },
  ],
};

/** A post of others, below which we are named and answered. */
export const THEIR_POST: Post = {
  code: 'DRtom4t0eS-',
  kind: 'p',
  by: LEAFLINE,
  ago: 540,
  caption: 'What do you do with the last green tomatoes?',
  hue: 110,
  comments: [
    { id: '18040000000000020', by: IVO, ago: 180, text: 'Chutney.' },
    { id: '18040000000000022', by: FENWICK, ago: 120, text: '@tallshiptea would smoke them.' },
    {
      id: '18040000000000023',
      by: SELF,
      ago: 90,
      text: 'Jam, with black tea.',
      replies: [{ id: '18040000000000024', by: JUNIPER, ago: 30, text: '@tallshiptea Which one?' }],
    },
  ],
};

export const REEL: Post = {
  code: 'DRk1ln_Open',
  kind: 'reel',
  by: JUNIPER,
  ago: 700,
  caption: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
  hue: 20,
  comments: [
    { id: '18040000000000030', by: ANA, ago: 200, text: 'The blue one survived!' },
    { id: '18040000000000031', by: MOOR, ago: 100, text: 'Ask @tallshiptea what to pour into it.' },
  ],
};

export const POSTS: readonly Post[] = [OUR_POST, THEIR_POST, REEL];

/** A post's own address; in the viewer of reels it says "reels". */
export const postAt = (path: string): Post | undefined =>
  POSTS.find(({ code }) => new RegExp(`^(?:/[\\w.]+)?/(?:p|reels?)/${code}/`).test(path));

export const postPath = ({ kind, code }: Post): string => `/${kind}/${code}/`;

export const photo = ({ hue }: Post): string => scene(hue, 480, 600);

/** What the page of notifications tells: who, what and of which post, never of which comment. */
export const NOTIFICATIONS: readonly { by: Account; words: string; post?: Post }[] = [
  { by: ANA, words: 'commented: The tin is lovely 🌿 Do you ship to Spain?', post: OUR_POST },
  { by: FENWICK, words: 'mentioned you in a comment: @tallshiptea would smoke them.', post: THEIR_POST },
  { by: IVO, words: 'liked your photo.', post: OUR_POST },
  { by: MOOR, words: 'started following you.' },
];
