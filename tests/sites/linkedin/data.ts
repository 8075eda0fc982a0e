/** The members, companies and posts of the LinkedIn practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Actor {
  readonly kind: 'in' | 'company';
  readonly slug: string;
  readonly name: string;
  /** A member's headline, or a company's followers. */
  readonly line: string;
  readonly picture: string;
}

export interface Comment {
  readonly id: bigint;
  readonly by: Actor;
  readonly ago: string;
  /** Named at the beginning, as a link. */
  readonly names?: Actor;
  readonly text: string;
  readonly likedByMe?: true;
  readonly replies: readonly Comment[];
}

export interface Post {
  /** LinkedIn's ids: 64 bits, larger = later. */
  readonly id: bigint;
  readonly entity: 'activity' | 'ugcPost';
  readonly by: Actor;
  readonly ago: string;
  readonly text: string;
  /** The header that stands before the author: "X likes this". */
  readonly because?: Actor;
  readonly photo?: { readonly src: string; readonly alt: string };
  readonly reactions: number;
  readonly comments: readonly Comment[];
}

const actor = (kind: Actor['kind'], slug: string, name: string, line: string, emblem: Emblem, hue: number): Actor => ({
  kind,
  slug,
  name,
  line,
  picture: avatar(emblem, hue),
});

/** The member who is signed in: she looks after the tea company's pages. */
export const SELF = actor('in', 'mara-lindqvist', 'Mara Lindqvist', 'Communications at Tallship Tea', 'person', 190);
const TALLSHIP = actor('company', 'tallship-tea', 'Tallship Tea', '1,204 followers', 'sail', 190);
const ANA = actor('in', 'ana-rivas', 'Ana Rivas', 'Buyer, small good things', 'person', 330);
const OSKAR = actor('in', 'oskar-brandt', 'Oskar Brandt', 'Packaging engineer', 'person', 215);
const FENWICK = actor('company', 'fenwick-books', 'Fenwick Books', '3,880 followers', 'book', 25);
const MOOR = actor('company', 'moor-and-mast', 'Moor & Mast', '912 followers', 'hill', 150);
const JUNIPER = actor('in', 'juniper-hale', 'Juniper Hale', 'Potter, Juniper Kiln', 'pot', 12);

/** The comment that the practice replies answer: two questions and a kind word. */
export const QUESTION: Comment = {
  id: 7486091099183251456n,
  by: ANA,
  ago: '42m',
  text: 'The tin is lovely, my mother keeps hers on the windowsill 🌿\n\nDo you ship to Spain? And how long would it take?',
  replies: [
    {
      id: 7486094199472029192n,
      by: OSKAR,
      ago: '20m',
      text: 'I had mine sent to Girona once, took nine days. Worth it.',
      replies: [],
    },
  ],
};

export const OUR_POST: Post = {
  id: 7486054278927835136n,
  entity: 'ugcPost',
  by: TALLSHIP,
  ago: '1d',
  text: 'The new harbour blend is out of the roaster and into tins. First ones leave tomorrow morning.\n\nThank you to everyone who tasted the first eleven attempts.',
  photo: { src: scene(190), alt: 'Hills over calm water at dawn' },
  reactions: 41,
  comments: [
    QUESTION,
    {
      id: 7486071797881315328n,
      by: SELF,
      ago: '8h',
      text: 'The eleventh was the one with too much smoke. We kept a jar as a warning.',
      replies: [
        {
          id: 7486072797881315328n,
          by: JUNIPER,
          ago: '7h',
          text: 'How much smoke is too much?',
          likedByMe: true,
          replies: [],
        },
        { id: 7486073797881315328n, by: OSKAR, ago: '6h', names: JUNIPER, text: 'When the bell rings.', replies: [] },
      ],
    },
    {
      id: 7486074797881315328n,
      by: MOOR,
      ago: '5h',
      text: 'Do the tins stack?',
      replies: [
        { id: 7486075797881315328n, by: TALLSHIP, ago: '4h', names: MOOR, text: 'They do, three high.', replies: [] },
        { id: 7486076797881315328n, by: MOOR, ago: '3h', text: 'Wonderful. In blue as well?', replies: [] },
        { id: 7486077797881315328n, by: OSKAR, ago: '2h', names: MOOR, text: 'I have seen a blue one.', replies: [] },
      ],
    },
  ],
};

/** The post that the practice comments answer. */
export const READING_CORNER: Post = {
  id: 7486470336595668992n,
  entity: 'activity',
  by: FENWICK,
  ago: '2h',
  because: OSKAR,
  text: 'We have moved the reading corner next to the window, and it has not been empty since.\n\nWhat would make you stay an hour longer in a bookshop?',
  reactions: 58,
  comments: [
    {
      id: 7486475665245118465n,
      by: JUNIPER,
      ago: '1h',
      text: 'A chair with arms, and somebody who brings tea.',
      replies: [
        {
          id: 7486876157951229952n,
          by: OSKAR,
          ago: '42m',
          names: SELF,
          text: 'would know where the chairs come from.',
          replies: [],
        },
      ],
    },
  ],
};

export const FEED: readonly Post[] = [
  READING_CORNER,
  OUR_POST,
  {
    id: 7486432558059024384n,
    entity: 'activity',
    by: MOOR,
    ago: '5h',
    text: 'The path over the east ridge is open again. Mind the third stile, it wobbles.',
    photo: { src: scene(150), alt: 'Green ridge in morning light' },
    reactions: 73,
    comments: [],
  },
  {
    id: 7486119807084498944n,
    entity: 'ugcPost',
    by: JUNIPER,
    ago: '17h',
    text: 'Opened the kiln too early again. Eleven cups, nine survivors, two lessons: write the time on the wall, and leave the phone in the house.',
    reactions: 102,
    comments: [],
  },
  {
    id: 7485717706013368320n,
    entity: 'activity',
    by: OSKAR,
    ago: '1d',
    text: 'Redrew a tea tin lid this week. Half a millimetre, four weeks of arguing, no dents since.',
    reactions: 64,
    comments: [],
  },
];

export const profile = ({ kind, slug }: Actor): string => (kind === 'in' ? `/in/${slug}/` : `/company/${slug}/posts/`);

/** The permalink, in the older front-end. */
export const permalink = (post: Post): string => `/feed/update/urn:li:${post.entity}:${post.id}/`;

export const postAt = (path: string): Post | undefined => FEED.find((post) => permalink(post) === decodeURI(path));

/** The key that the new front-end puts before `-commentList` and the like: base64 of a protobuf message that holds the id. */
export function key(post: Post): string {
  const bytes: number[] = [];
  for (let rest = post.id * 2n; ; rest >>= 7n) {
    const more = rest > 127n;
    bytes.push(Number(rest & 127n) | (more ? 128 : 0));
    if (!more) break;
  }
  const inner = [0x08, ...bytes];
  const field = post.entity === 'activity' ? 0x0a : 0x12;
  return btoa(String.fromCharCode(field, inner.length, ...inner))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** What the signed-in member was told, newest first. `ours` = our comment's id, `theirs` = the answer's. */
export const NOTIFICATIONS: readonly {
  readonly type: string;
  readonly by: Actor;
  readonly says: string;
  readonly ago: string;
  readonly unread: boolean;
  readonly about: Post;
  readonly ours?: bigint;
  readonly theirs?: Comment;
}[] = [
  {
    type: 'REPLIED_TO_YOUR_COMMENT',
    by: ANA,
    says: 'replied to your comment.',
    ago: '42m',
    unread: true,
    about: OUR_POST,
    ours: 7486071797881315328n,
    theirs: { ...QUESTION, replies: [] },
  },
  {
    type: 'REACTED_TO_YOUR_COMMENT',
    by: JUNIPER,
    says: 'liked your comment.',
    ago: '2h',
    unread: true,
    about: OUR_POST,
    ours: 7486071797881315328n,
  },
  {
    type: 'MENTIONED_YOU_IN_THIS',
    by: OSKAR,
    says: 'mentioned you in a comment.',
    ago: '5h',
    unread: false,
    about: READING_CORNER,
    theirs: {
      id: 7486876157951229952n,
      by: OSKAR,
      ago: '5h',
      text: 'Mara Lindqvist would know where the chairs come from.',
      replies: [],
    },
  },
  {
    type: 'MENTIONED_YOU_IN_THIS',
    by: MOOR,
    says: 'mentioned you in a post.',
    ago: '6h',
    unread: false,
    about: FEED[2] ?? READING_CORNER,
  },
  {
    type: 'TOPIC_TRENDING_CONVERSATION_IN_YOUR_NETWORK',
    by: FENWICK,
    says: 'People are engaging with this post.',
    ago: '1d',
    unread: false,
    about: READING_CORNER,
  },
];
