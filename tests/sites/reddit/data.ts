/** The accounts, posts and comments of the Reddit practice pages. All are invented. */
import { avatar, type Emblem } from '../shared/pictures.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly picture: string;
}

export interface Comment {
  readonly id: string;
  readonly by: Account;
  /** Minutes before the page was opened. */
  readonly ago: number;
  /** Paragraphs; "u/name" is a link. */
  readonly text: string;
  readonly liked?: true;
  readonly replies?: readonly Comment[];
}

export interface Post {
  readonly id: string;
  readonly community: string;
  readonly by: Account;
  readonly ago: number;
  readonly title: string;
  readonly slug: string;
  readonly text: string;
  readonly comments: readonly Comment[];
}

let accounts = 70;
const account = (name: string, emblem: Emblem, hue: number): Account => {
  accounts += 3;
  return { id: `t2_9k${accounts}`, name, picture: avatar(emblem, hue) };
};

/** The account that is signed in. */
export const SELF = account('tallship_tea', 'sail', 190);
const ANA = account('ana_rivas', 'person', 330);
const MOOR = account('moor_and_mast', 'hill', 150);
const IVO = account('ivo_halloran', 'bike', 260);
const JUNIPER = account('juniperkiln', 'pot', 12);
const LEAFLINE = account('leafline', 'leaf', 110);
const FENWICK = account('fenwick-books', 'book', 25);
const AUTOMATIC = account('AutoModerator', 'cup', 0);
const GONE = account('[deleted]', 'person', 0);

export const ANAS_COMMENT: Comment = {
  id: 't1_mk2001',
  by: ANA,
  ago: 42,
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  replies: [{ id: 't1_mk2002', by: LEAFLINE, ago: 20, text: 'I had mine sent to Girona once, took nine days.' }],
};

export const OUR_POST: Post = {
  id: 't3_kq1001',
  community: 'tea',
  by: SELF,
  ago: 300,
  title: 'The twelfth attempt at our harbour blend is in tins',
  slug: 'the_twelfth_attempt_at_our_harbour_blend',
  text: 'The eleventh was too smoky, so we kept a jar of it as a warning.\n\nWhich one would you have stopped at?',
  comments: [
    {
      id: 't1_mk2010',
      by: AUTOMATIC,
      ago: 300,
      text: 'Please remember the rules of this community before you comment.',
    },
    {
      id: 't1_mk2011',
      by: MOOR,
      ago: 240,
      text: 'We will come by on Saturday and smell it.',
      liked: true,
      replies: [
        {
          id: 't1_mk2012',
          by: SELF,
          ago: 230,
          text: 'The kettle is on.',
          replies: [{ id: 't1_mk2013', by: MOOR, ago: 120, text: 'Until when?\n\nWe are slow walkers.' }],
        },
        { id: 't1_mk2014', by: JUNIPER, ago: 60, text: 'Bring a coat.' },
      ],
    },
    ANAS_COMMENT,
    { id: 't1_mk2015', by: GONE, ago: 30, text: '[removed]' },
  ],
};

/** A post of others below which we are named and answered. */
export const THEIR_POST: Post = {
  id: 't3_kq1002',
  community: 'gardening',
  by: LEAFLINE,
  ago: 500,
  title: 'What do you do with the last green tomatoes?',
  slug: 'what_do_you_do_with_the_last_green_tomatoes',
  text: 'There are about forty, and one windowsill.',
  comments: [
    { id: 't1_mk2020', by: IVO, ago: 180, text: 'Chutney, and more chutney.' },
    { id: 't1_mk2022', by: FENWICK, ago: 120, text: 'I think u/tallship_tea would smoke them.' },
    {
      id: 't1_mk2023',
      by: SELF,
      ago: 90,
      text: 'Jam, with black tea.',
      replies: [{ id: 't1_mk2024', by: JUNIPER, ago: 30, text: 'Which one of yours would you take?' }],
    },
  ],
};

export const IVOS_COMMENT: Comment = {
  id: 't1_mk2031',
  by: IVO,
  ago: 100,
  text: 'Is the gravel part fit for narrow tyres?',
};

/** In a community whose visitor has chosen to write in Markdown. */
export const PLAIN_POST: Post = {
  id: 't3_kq1003',
  community: 'plainwalking',
  by: MOOR,
  ago: 400,
  title: 'The path over the east ridge is open again',
  slug: 'the_path_over_the_east_ridge_is_open_again',
  text: 'Mind the third stile, it wobbles.\n\nWhich stretch should we mend next?',
  comments: [IVOS_COMMENT],
};

export const POSTS: readonly Post[] = [OUR_POST, THEIR_POST, PLAIN_POST];

export interface Told {
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly ago: number;
  readonly post: Post;
  readonly comment?: Comment;
}

/** What the signed-in account was told, newest first. */
export const NOTIFICATIONS: readonly Told[] = [
  {
    type: 'POST_REPLY',
    title: `u/${ANA.name} replied to your post in r/tea`,
    text: ANAS_COMMENT.text,
    ago: ANAS_COMMENT.ago,
    post: OUR_POST,
    comment: ANAS_COMMENT,
  },
  {
    type: 'UPVOTE_POST',
    title: 'Your post in r/tea got 25 upvotes',
    text: OUR_POST.title,
    ago: 70,
    post: OUR_POST,
  },
  {
    type: 'USERNAME_MENTION',
    title: `u/${FENWICK.name} mentioned you in r/gardening`,
    text: 'I think u/tallship_tea would smoke them.',
    ago: 120,
    post: THEIR_POST,
    comment: { id: 't1_mk2022', by: FENWICK, ago: 120, text: '' },
  },
  {
    type: 'COMMENT_REPLY',
    title: 'The post author replied to your comment in r/plainwalking',
    text: 'It was the second stile last year, was it not?',
    ago: 150,
    post: PLAIN_POST,
    comment: { id: 't1_mk2040', by: MOOR, ago: 150, text: '' },
  },
  {
    type: 'SUBREDDIT_RECOMMENDATION',
    title: 'Because you read r/tea',
    text: 'Potters who pour: what keeps a handle cool?',
    ago: 900,
    post: THEIR_POST,
  },
];

export interface Private {
  readonly id: string;
  readonly by: Account;
  readonly text: string;
}

export const PRIVATE: Private = { id: 't4_pm3001', by: JUNIPER, text: 'Between us: how much per kilo?' };

export const communityPath = (post: Post): string => `/r/${post.community}/comments/${post.id.slice(3)}/`;
export const postPath = (post: Post): string => `${communityPath(post)}${post.slug}/`;
export const commentPath = (post: Post, id: string): string => `${communityPath(post)}comment/${id.slice(3)}/`;
/** As old Reddit writes it. */
export const oldPath = (post: Post, id: string): string => `${postPath(post)}${id.slice(3)}/`;

/** All comments of a post with what each answers, in page order. */
export function* all(
  comments: readonly Comment[],
  parent: Comment | null = null,
): Generator<{ comment: Comment; parent: Comment | null }> {
  for (const comment of comments) {
    yield { comment, parent };
    yield* all(comment.replies ?? [], comment);
  }
}
