/** The accounts and posts of the Facebook practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Account {
  /** As in the address of the profile. */
  readonly slug: string | null;
  readonly id: string;
  readonly name: string;
  readonly picture: string;
}

export interface Comment {
  readonly id: string;
  readonly by: Account;
  /** As Facebook writes it: "2h". */
  readonly age: string;
  /** Named at the beginning, as a link. */
  readonly names?: Account;
  readonly text: string;
  readonly replies?: readonly Comment[];
}

export interface Post {
  readonly id: string;
  readonly by: Account;
  readonly age: string;
  readonly text: string;
  /** Text that "See more" holds back; it is not in the page before. */
  readonly more?: string;
  readonly photo?: { readonly src: string; readonly alt: string };
  readonly comments: readonly Comment[];
  /** A review of this account's, and what its head says between the names. */
  readonly review?: { readonly of: Account; readonly verdict: string };
  /** Editors of before 2022-03. */
  readonly editor?: 'draft' | 'outline';
}

let accounts = 61550000000000;
const account = (slug: string | null, name: string, emblem: Emblem, hue: number): Account => {
  accounts += 7;
  return { slug, id: String(accounts), name, picture: avatar(emblem, hue) };
};

/** The Page that acts, unless the address is `AS_PERSON`. */
export const SELF = account('tallshiptea', 'Tallship Tea', 'sail', 190);
export const ANA = account('ana.rivas', 'Ana Rivas', 'person', 330);
const MOOR = account('moorandmast', 'Moor & Mast', 'hill', 150);
const IVO = account('ivo.halloran', 'Ivo Halloran', 'bike', 260);
const JUNIPER = account('juniperkiln', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = account('leaflinegarden', 'Leafline', 'leaf', 110);
/** The same name as ours. */
const IMPOSTOR = account('tallship.tea.prizes', 'Tallship Tea', 'sail', 20);
const FENWICK = account('fenwickbooks', 'Fenwick Books', 'book', 25);
/** The person who signed in and looks after the Page. */
export const ROSA = account('rosa.lind', 'Rosa Lind', 'person', 80);
/** The same name as ours, and no address but its number. */
const NAMESAKE = account(null, 'Tallship Tea', 'sail', 60);

/** Loaded here, the practice page has the person act, and not the Page. On the network the address tells nothing of it. */
export const AS_PERSON = '/home/';

/** As in the addresses of its links. */
export const handleOf = ({ slug, id }: Account): string => slug ?? id;

/** Address of a profile, with what the link says besides. */
export const profileLink = ({ slug, id }: Account, query = ''): string =>
  slug === null ? `/profile.php?id=${id}${query && `&${query}`}` : `/${slug}${query && `?${query}`}`;

export const ANAS_COMMENT: Comment = {
  id: '740100000000011',
  by: ANA,
  age: '2h',
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  replies: [
    { id: '740100000000012', by: LEAFLINE, age: '1h', text: 'I had mine sent to Girona once, took nine days.' },
  ],
};

/** Carries our name, and has another profile. */
const IMPOSTORS_COMMENT: Comment = {
  id: '740100000000016',
  by: IMPOSTOR,
  age: '59m',
  text: 'Win a free tin, write to me now.',
};

/** The post of the permalink page: our own. */
export const OUR_POST: Post = {
  id: '122100000000009',
  by: SELF,
  age: '5h',
  text: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning.',
  photo: { src: scene(190), alt: 'Hills over calm water at dawn' },
  comments: [
    {
      id: '740100000000010',
      by: MOOR,
      age: '4h',
      text: 'We will come by on Saturday and smell it.',
      replies: [
        { id: '740100000000013', by: SELF, age: '3h', names: MOOR, text: 'The kettle is on.' },
        { id: '740100000000014', by: MOOR, age: '2h', text: 'Until when?\nWe are slow walkers.' },
        { id: '740100000000015', by: JUNIPER, age: '1h', names: MOOR, text: 'Bring a coat.' },
      ],
    },
    ANAS_COMMENT,
    IMPOSTORS_COMMENT,
  ],
};

export const IVOS_COMMENT: Comment = {
  id: '740100000000021',
  by: IVO,
  age: '3h',
  text: 'Is the gravel part fit for narrow tyres?',
};

/** The first post of the feed, which the practice comment answers. */
export const FIRST_POST: Post = {
  id: '122100000000101',
  by: MOOR,
  age: '4h',
  text: 'The path over the east ridge is open again. Which stretch should we mend next?',
  comments: [IVOS_COMMENT],
};

/** A post of others, on its own page, below which we are named and answered. */
export const THEIR_POST: Post = {
  id: '122100000000104',
  by: LEAFLINE,
  age: '9h',
  text: 'What do you do with the last green tomatoes?',
  comments: [
    { id: '740100000000020', by: IVO, age: '3h', text: 'Chutney.' },
    { id: '740100000000025', by: NAMESAKE, age: '3h', text: 'We are the real ones, mind.' },
    { id: '740100000000022', by: FENWICK, age: '2h', names: SELF, text: 'would smoke them.' },
    {
      id: '740100000000023',
      by: SELF,
      age: '1h',
      text: 'Jam, with black tea.',
      replies: [{ id: '740100000000024', by: JUNIPER, age: '30m', text: 'Which one?' }],
    },
  ],
};

export const FEED: readonly Post[] = [
  FIRST_POST,
  {
    id: '122100000000102',
    by: JUNIPER,
    age: '6h',
    text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons.',
    photo: { src: scene(20), alt: 'Hills in warm evening light' },
    comments: [],
  },
  {
    id: '122100000000103',
    by: FENWICK,
    age: '8h',
    text: 'Somebody has just read an entire chapter standing up between the atlases and the cookery shelf.',
    more: ' They bought neither, put the book back in the right place, and said thank you at the door. We have had worse customers who paid.',
    comments: [],
  },
  { ...THEIR_POST, comments: [] },
  { ...OUR_POST, comments: [] },
  ...[IVO, MOOR, JUNIPER, FENWICK, LEAFLINE].map(
    (by, index): Post => ({
      id: `1221000000002${10 + index}`,
      by,
      age: `${index + 1}d`,
      text: 'A quiet day, and the rain did the watering.',
      comments: [],
    }),
  ),
];

/** On our Page's Reviews tab, with what Facebook puts between them. */
export const REVIEWS: readonly Post[] = [
  {
    id: '122100000000301',
    by: LEAFLINE,
    age: '2d',
    text: 'The parcel came open and half of the tea was dust. Whom do I write to?',
    review: { of: SELF, verdict: "doesn't recommend" },
    comments: [],
  },
  {
    id: '122100000000302',
    by: MOOR,
    age: '3d',
    text: 'Three days of mist, and the path is still there.',
    comments: [],
  },
  {
    id: '122100000000303',
    by: IVO,
    age: '1w',
    text: 'Quick to arrive, and packed as if it were glass.',
    review: { of: SELF, verdict: 'recommends' },
    comments: [
      {
        id: '740100000000040',
        by: SELF,
        age: '6d',
        text: 'Thank you, the packing is Marta’s work.',
        replies: [{ id: '740100000000041', by: IVO, age: '5d', text: 'Do tell her.' }],
      },
    ],
  },
];

export const REVIEWS_PATH = `${profileLink(SELF)}/reviews`;

/** Posts whose comments are written in the editors that Facebook had before. */
export const DRAFT_POST: Post = {
  id: '122100000000401',
  by: JUNIPER,
  age: '5y',
  text: 'First firing in the new shed. Does ash belong in a glaze?',
  comments: [],
  editor: 'draft',
};
export const OUTLINE_POST: Post = {
  id: '122100000000402',
  by: FENWICK,
  age: '4y',
  text: 'Which book do you lend and never ask back for?',
  comments: [],
  editor: 'outline',
};

export const postPath = (post: Post): string => `/${handleOf(post.by)}/posts/${post.id}`;

export const postAt = (path: string): Post | undefined =>
  [OUR_POST, THEIR_POST, DRAFT_POST, OUTLINE_POST, ...FEED].find((post) => path === postPath(post));

/** What our Page was told. The kind stands only in the address. */
export const NOTIFICATIONS: readonly {
  by: Account;
  type: string;
  words: string;
  comment?: Comment;
  /** The comment that it answers. */
  to?: Comment;
  unread: boolean;
}[] = [
  { by: ANA, type: 'feed_comment', words: 'commented on your post.', comment: ANAS_COMMENT, unread: true },
  { by: FENWICK, type: 'comment_mention', words: 'mentioned you in a comment.', comment: IVOS_COMMENT, unread: true },
  {
    by: LEAFLINE,
    type: 'feed_comment_reply',
    words: 'replied to a comment of yours.',
    comment: { id: '740100000000031', by: LEAFLINE, age: '4h', text: 'Which one do you mean?' },
    to: { id: '740100000000030', by: SELF, age: '5h', text: 'The blue one.' },
    unread: true,
  },
  {
    by: JUNIPER,
    type: 'close_friend_comment',
    words: 'commented on a post of Leafline.',
    comment: { id: '740100000000032', by: JUNIPER, age: '5h', text: 'Chutney.' },
    unread: false,
  },
  { by: IVO, type: 'feedback_reaction_generic', words: 'likes your post.', unread: false },
  { by: MOOR, type: 'page_user_activity', words: 'shared your post.', unread: false },
  { by: IMPOSTOR, type: 'feed_comment', words: 'commented on your post.', comment: IMPOSTORS_COMMENT, unread: false },
];
