/** The accounts and posts of the Threads practice pages. All are invented. */
import { avatar, type Emblem } from '../shared/pictures.ts';

export interface Account {
  readonly handle: string;
  /** Chosen freely; no post shows it, only the prompt of the box does. */
  readonly name: string;
  readonly picture: string;
}

export interface Post {
  readonly code: string;
  readonly by: Account;
  /** Minutes before the page was opened. */
  readonly ago: number;
  readonly text: string;
  readonly hasPicture?: true;
  readonly quotes?: Post;
  readonly answers?: readonly Post[];
}

const account = (handle: string, name: string, emblem: Emblem, hue: number): Account => ({
  handle,
  name,
  picture: avatar(emblem, hue),
});

/** The account that is signed in. */
export const SELF = account('tallshiptea', 'Tallship Tea', 'sail', 190);
export const ANA = account('ana.rivas', 'Ana Rivas', 'person', 330);
const MOOR = account('moor_and_mast', 'Moor and Mast', 'hill', 150);
const IVO = account('ivo.halloran', 'Ivo H.', 'bike', 260);
const JUNIPER = account('juniperkiln', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = account('leafline.garden', 'Leafline', 'leaf', 110);
const FENWICK = account('fenwickbooks', 'Fenwick Books', 'book', 25);
/** Looks like ours. */
const IMPOSTOR = account('tallshiptea.prizes', 'Tallship Tea', 'sail', 20);

/** Nobody has answered it yet. */
export const ALONE: Post = {
  code: 'DRk1lnOpen9',
  by: JUNIPER,
  ago: 700,
  text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
};

export const ANAS_POST: Post = {
  code: 'DRana5pain7',
  by: ANA,
  ago: 120,
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  answers: [
    { code: 'DRgirona-9x', by: LEAFLINE, ago: 60, text: '@ana.rivas I had mine sent to Girona once, took nine days.' },
  ],
};

export const OUR_POST: Post = {
  code: 'DRtea1Hbr0r',
  by: SELF,
  ago: 300,
  text: 'The new harbour blend is out of the roaster and into tins.\nFirst ones leave tomorrow morning.',
  hasPicture: true,
  answers: [
    {
      code: 'DRsmell_1tx',
      by: MOOR,
      ago: 240,
      text: 'We will come by on Saturday and smell it.',
      answers: [
        {
          code: 'DRkettle0nQ',
          by: SELF,
          ago: 180,
          text: 'The kettle is on.',
          answers: [{ code: 'DRwalk3rs-a', by: MOOR, ago: 120, text: 'Until when?\nWe are slow walkers.' }],
        },
      ],
    },
    ANAS_POST,
    { code: 'DRpicture8b', by: FENWICK, ago: 70, text: '', hasPicture: true },
    { code: 'DRprizes_4c', by: IMPOSTOR, ago: 59, text: 'Win a free tin, write to me now.' },
    { code: 'DRtwoTins5d', by: IVO, ago: 40, text: 'Two tins for the ride home, in one of these cups.', quotes: ALONE },
  ],
};

/** A post of others, below which we are named, answered and quoted. */
export const THEIR_POST: Post = {
  code: 'DRtom4t0eS-',
  by: LEAFLINE,
  ago: 540,
  text: 'What do you do with the last green tomatoes?',
  answers: [
    { code: 'DRchutney6e', by: IVO, ago: 180, text: 'Chutney.' },
    { code: 'DRsmoke_u7f', by: FENWICK, ago: 120, text: '@tallshiptea would smoke them.' },
    {
      code: 'DRjamTea_8g',
      by: SELF,
      ago: 90,
      text: 'Jam, with black tea.',
      answers: [{ code: 'DRwhich0n9h', by: JUNIPER, ago: 30, text: 'Which one would go with it?' }],
    },
    { code: 'DRinAJar-1i', by: MOOR, ago: 20, text: 'We put them on a shelf beside this one.', quotes: OUR_POST },
  ],
};

/** What the front page shows. Answers stand there like posts. */
export const FEED: readonly Post[] = [ANAS_POST, OUR_POST, THEIR_POST, ALONE];

export const postPath = ({ by, code }: Post): string => `/@${by.handle}/post/${code}`;

export interface Thread {
  readonly post: Post;
  /** What it answers, the first post first. */
  readonly above: readonly Post[];
  /** Each with the answers that go on from it. */
  readonly chains: readonly (readonly Post[])[];
}

const chainOf = (post: Post): readonly Post[] => [post, ...(post.answers?.[0] ? chainOf(post.answers[0]) : [])];

function find(path: string, posts: readonly Post[], above: readonly Post[]): Thread | undefined {
  for (const post of posts) {
    if (path === postPath(post)) return { post, above, chains: (post.answers ?? []).map(chainOf) };
    const below = find(path, post.answers ?? [], [...above, post]);
    if (below) return below;
  }
  return undefined;
}

/** What the page of a post shows. */
export const threadAt = (path: string): Thread | undefined => find(path, [OUR_POST, THEIR_POST, ALONE], []);

/** What the page of activity tells, in words. */
export const ACTIVITY: readonly { by: Account; words: string; post: Post }[] = [
  { by: ANA, words: 'Replied to your thread', post: ANAS_POST },
  { by: MOOR, words: 'Liked your thread', post: OUR_POST },
];
