/** The accounts, videos and comments of the TikTok practice pages. All are invented. */
import { avatar, type Emblem } from '../shared/pictures.ts';

export interface Account {
  /** As in the address of the profile. */
  readonly handle: string;
  readonly name: string;
  readonly picture: string;
}

export interface Comment {
  readonly by: Account;
  /** As TikTok writes it: "2h ago", "4-2" or "2025-4-2". */
  readonly age: string;
  /** Named at the beginning, as a link. */
  readonly names?: Account;
  readonly text: string;
  readonly liked?: boolean;
  readonly replies?: readonly Comment[];
}

export interface Video {
  readonly id: string;
  readonly by: Account;
  readonly day: string;
  readonly caption: string;
  readonly hue: number;
  readonly comments: readonly Comment[];
}

const account = (handle: string, name: string, emblem: Emblem, hue: number): Account => ({
  handle,
  name,
  picture: avatar(emblem, hue),
});

/** The account that is signed in. */
export const SELF = account('tallshiptea', 'Tallship Tea', 'sail', 190);
export const ANA = account('ana.rivas', 'Ana Rivas', 'person', 330);
const MOOR = account('moor_and_mast', 'Moor & Mast', 'hill', 150);
const IVO = account('ivo.halloran', 'Ivo Halloran', 'bike', 260);
const JUNIPER = account('juniperkiln', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = account('leafline.garden', 'Leafline', 'leaf', 110);
/** The same name as ours. */
const IMPOSTOR = account('tallshiptea.prizes', 'Tallship Tea', 'sail', 20);
const FENWICK = account('fenwickbooks', 'Fenwick Books', 'book', 25);

export const ANAS_COMMENT: Comment = {
  by: ANA,
  age: '2h ago',
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  replies: [{ by: LEAFLINE, age: '1h ago', text: 'I had mine sent to Girona once, took nine days.' }],
};

/** Our own video. */
export const OUR_VIDEO: Video = {
  id: '7571200000000000009',
  by: SELF,
  day: '5h ago',
  caption: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning. #looseleaf',
  hue: 190,
  comments: [
    {
      by: MOOR,
      age: '4h ago',
      text: 'We will come by on Saturday and smell it.',
      liked: true,
      replies: [
        { by: SELF, age: '3h ago', names: MOOR, text: 'The kettle is on.' },
        { by: MOOR, age: '2h ago', text: 'Until when? We are slow walkers.' },
        { by: JUNIPER, age: '1h ago', names: MOOR, text: 'Bring a coat.' },
      ],
    },
    ANAS_COMMENT,
    // Carries our name, and has another profile.
    { by: IMPOSTOR, age: '59m ago', text: 'Win a free tin, write to me now.' },
    { by: FENWICK, age: '2025-11-3', text: 'Is the shop open in winter as well?' },
  ],
};

/** A video of others, below which we are named and answered. */
export const THEIR_VIDEO: Video = {
  id: '7571200000000000104',
  by: LEAFLINE,
  day: '9h ago',
  caption: 'What do we do with the last green tomatoes? #garden',
  hue: 110,
  comments: [
    { by: IVO, age: '3h ago', text: 'Chutney.' },
    { by: FENWICK, age: '2h ago', names: SELF, text: 'would smoke them.' },
    {
      by: SELF,
      age: '1h ago',
      text: 'Jam, with black tea.',
      replies: [{ by: JUNIPER, age: '30m ago', text: 'Which one?' }],
    },
  ],
};

const GUESTS = [MOOR, IVO, JUNIPER, LEAFLINE, FENWICK, ANA];

/** Enough comments that the page keeps only a part of them. */
export const LONG_VIDEO: Video = {
  id: '7571200000000000200',
  by: SELF,
  day: '2d ago',
  caption: 'A whole day at the stall in one minute.',
  hue: 40,
  comments: Array.from({ length: 60 }, (_, index) => ({
    by: GUESTS[index % GUESTS.length] ?? IVO,
    age: `${index + 1}h ago`,
    text: `At minute ${index}: which tea is that in the third cup?`,
  })),
};

export const VIDEOS: readonly Video[] = [THEIR_VIDEO, OUR_VIDEO, LONG_VIDEO];

export const videoPath = ({ by, id }: Video): string => `/@${by.handle}/video/${id}`;
export const videoAt = (path: string): Video | undefined => VIDEOS.find((video) => videoPath(video) === path);

/** The words as they stand there, the name included. */
export const wordsOf = ({ names, text }: Comment): string => (names ? `@${names.name} ${text}` : text);

export type Tab = 'likes' | 'comments' | 'mentions' | 'followers';

/** What the signed-in account was told. What happened stands only in its words. */
export const TOLD: readonly {
  readonly by: Account;
  readonly tab: Tab;
  readonly what: string;
  readonly comment?: Comment;
  readonly video?: Video;
  readonly age: string;
}[] = [
  { by: ANA, tab: 'comments', what: 'commented', comment: ANAS_COMMENT, video: OUR_VIDEO, age: '2h ago' },
  { by: IVO, tab: 'likes', what: 'liked your video.', video: OUR_VIDEO, age: '2h ago' },
  {
    by: JUNIPER,
    tab: 'comments',
    what: 'replied to your comment',
    comment: { by: JUNIPER, age: '30m ago', text: 'Which one?' },
    video: THEIR_VIDEO,
    age: '30m ago',
  },
  {
    by: MOOR,
    tab: 'comments',
    what: 'commented',
    // Cut off: its video's page has all of it.
    comment: { by: MOOR, age: '1d ago', text: 'We have walked past your stall for eleven years and never…' },
    video: LONG_VIDEO,
    age: '1d ago',
  },
  { by: IVO, tab: 'followers', what: 'started following you.', age: '3h ago' },
  {
    by: FENWICK,
    tab: 'mentions',
    what: 'mentioned you in a comment',
    comment: { by: FENWICK, age: '2h ago', names: SELF, text: 'would smoke them.' },
    video: THEIR_VIDEO,
    age: '2h ago',
  },
  { by: MOOR, tab: 'mentions', what: 'tagged you in a video.', video: THEIR_VIDEO, age: '4h ago' },
];
