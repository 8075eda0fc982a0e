/** The channels, videos and comments of the YouTube practice pages. All are invented. */
import { avatar, type Emblem, scene } from '../shared/pictures.ts';

export interface Channel {
  readonly handle: string;
  /** As in "/channel/UC…", where mentions lead. */
  readonly id: string;
  readonly name: string;
  readonly picture: string;
}

export interface Comment {
  readonly id: string;
  readonly by: Channel;
  /** As YouTube writes it: "2 hours ago". */
  readonly ago: string;
  /** Mentioned at the beginning. */
  readonly names?: Channel;
  readonly text: string;
  readonly liked?: true;
  readonly replies?: readonly Comment[];
}

export interface Video {
  readonly id: string;
  readonly by: Channel;
  readonly title: string;
  readonly picture: string;
  /** How answers hang below their comment: one inside the other since 2026-09, before as a plain list. */
  readonly shape: 'nested' | 'flat';
  readonly comments: readonly Comment[];
}

const channel = (handle: string, name: string, emblem: Emblem, hue: number): Channel => ({
  handle,
  id: `UC${handle.replace(/\W/g, '').padEnd(20, 'x').slice(0, 20)}_w`,
  name,
  picture: avatar(emblem, hue),
});

/** The channel that is signed in. */
export const SELF = channel('tallshiptea', 'Tallship Tea', 'sail', 190);
export const ANA = channel('ana.rivas', 'Ana Rivas', 'person', 330);
const MOOR = channel('moorandmast', 'Moor & Mast', 'hill', 150);
const IVO = channel('ivo-halloran', 'Ivo Halloran', 'bike', 260);
const JUNIPER = channel('juniper_kiln', 'Juniper Kiln', 'pot', 12);
const LEAFLINE = channel('leaflinegarden', 'Leafline', 'leaf', 110);
const FENWICK = channel('fenwickbooks', 'Fenwick Books', 'book', 25);
/** The same picture and name as ours; only handles are nobody else's. */
const IMPOSTOR = channel('tallshiptea-prizes', 'Tallship Tea', 'sail', 190);

/** Ids as YouTube makes them: 26 characters, and an answer's is its thread's with 22 more. */
const head = (name: string): string => `Ugx${name.padEnd(16, '_').slice(0, 16)}4AaABAg`;
const answer = (to: string, name: string): string => `${head(to)}.9${name.padEnd(21, '-').slice(0, 21)}`;
let made = 0;
/** Id of something that was written just now; of an answer, given the one that it answers. */
export function freshId(to?: Comment): string {
  made += 1;
  return to ? answer(to.id.split('.')[0]?.slice(3, 19) ?? '', `sent${made}`) : head(`sent${made}`);
}

export const ANAS_COMMENT: Comment = {
  id: head('anasQuestion'),
  by: ANA,
  ago: '2 hours ago',
  text: 'The tin is lovely 🌿 Do you ship to Spain? And how long would it take?',
  replies: [
    {
      id: answer('anasQuestion', 'girona'),
      by: LEAFLINE,
      ago: '1 hour ago',
      text: 'I had mine sent to Girona once, took nine days.',
    },
  ],
};

export const OUR_VIDEO: Video = {
  id: 'hRb0urBlend',
  by: SELF,
  title: 'How the harbour blend gets into its tin',
  picture: scene(190),
  shape: 'nested',
  comments: [
    {
      id: head('pinned'),
      by: SELF,
      ago: '5 hours ago (edited)',
      text: 'Which tin would you like to see filled next? We read all of it.\n\n0:42 the kettle, 2:10 the lid.',
    },
    {
      id: head('saturday'),
      by: MOOR,
      ago: '4 hours ago',
      text: 'We will come by on Saturday and smell it.',
      liked: true,
      replies: [
        {
          id: answer('saturday', 'kettle'),
          by: SELF,
          ago: '3 hours ago',
          text: 'The kettle is on.',
          replies: [
            {
              id: answer('saturday', 'until'),
              by: MOOR,
              ago: '2 hours ago',
              text: 'Until when?\nWe are slow walkers.',
              replies: [{ id: answer('saturday', 'coat'), by: JUNIPER, ago: '1 hour ago', text: 'Bring a coat.' }],
            },
          ],
        },
      ],
    },
    ANAS_COMMENT,
    {
      id: head('impostor'),
      by: IMPOSTOR,
      ago: '59 minutes ago',
      text: 'You won a free tin, write to me on another app.',
    },
  ],
};

/** A video of others, in the older shape, below which we are named and answered. */
export const THEIR_VIDEO: Video = {
  id: 'gReenT0mato',
  by: LEAFLINE,
  title: 'What to do with the last green tomatoes',
  picture: scene(110),
  shape: 'flat',
  comments: [
    {
      id: head('chutney'),
      by: IVO,
      ago: '3 hours ago',
      text: 'Chutney, every year, and every year too much of it.',
      replies: [
        { id: answer('chutney', 'jar'), by: JUNIPER, ago: '2 hours ago', names: IVO, text: 'we still have your jar.' },
      ],
    },
    { id: head('smoke'), by: FENWICK, ago: '2 hours ago', names: SELF, text: 'would smoke them, I think.' },
    {
      id: head('jam'),
      by: SELF,
      ago: '1 hour ago',
      text: 'Jam, with black tea.',
      replies: [
        {
          id: answer('jam', 'which'),
          by: JUNIPER,
          ago: '30 minutes ago',
          text: 'Which tea do you take for it, and how much?',
        },
        { id: answer('jam', 'plums'), by: IVO, ago: '20 minutes ago', names: JUNIPER, text: 'better with plums.' },
        { id: answer('jam', 'assam'), by: SELF, ago: '10 minutes ago', names: JUNIPER, text: 'an Assam does it.' },
      ],
    },
  ],
};

/** A third video, so that lists are long; its comments are seen in Studio. */
export const OLDER_VIDEO: Video = {
  id: 'tWelveTries',
  by: SELF,
  title: 'Twelve tries for one blend',
  picture: scene(30),
  shape: 'nested',
  comments: Array.from({ length: 26 }, (_, index) => ({
    id: head(`stall${index}`),
    by: [MOOR, IVO, JUNIPER, FENWICK][index % 4] ?? MOOR,
    ago: `${index + 2} days ago`,
    text: `Seen at stall ${index + 1}: is attempt ${index + 1} still to be had?`,
    ...(index % 5 === 1
      ? {
          replies: [
            {
              id: answer(`stall${index}`, 'yes'),
              by: SELF,
              ago: `${index + 1} days ago`,
              text: `Attempt ${index + 1}? Gone.`,
            },
          ],
        }
      : {}),
  })),
};

export const VIDEOS: readonly Video[] = [OUR_VIDEO, THEIR_VIDEO, OLDER_VIDEO];

export const watchPath = ({ id }: Video): string => `/watch?v=${id}`;
export const commentPath = (video: Video, { id }: Comment): string => `${watchPath(video)}&lc=${id}`;
export const postsPath = `/@${SELF.handle}/posts`;

/** What the channel was told. Hearts and likes quote our own words, and lead to them. */
export const NOTIFICATIONS: readonly {
  words: string;
  ago: string;
  by?: Channel;
  at?: { video: Video; comment: Comment };
}[] = [
  {
    by: ANA,
    words: `@${ANA.handle} commented: "The tin is lovely 🌿 Do you ship to…"`,
    ago: '2 hours ago',
    at: { video: OUR_VIDEO, comment: ANAS_COMMENT },
  },
  {
    by: JUNIPER,
    words: `@${JUNIPER.handle} replied: "Which tea do you take for it, and how much?"`,
    ago: '30 minutes ago',
    at: { video: THEIR_VIDEO, comment: { id: answer('jam', 'which'), by: JUNIPER, ago: '', text: '' } },
  },
  {
    words: '👍 Someone liked your comment: "Jam, with black tea."',
    ago: '40 minutes ago',
    at: { video: THEIR_VIDEO, comment: { id: head('jam'), by: SELF, ago: '', text: '' } },
  },
  {
    words: `❤ from @${LEAFLINE.handle}! "Jam, with black tea."`,
    ago: '50 minutes ago',
    at: { video: THEIR_VIDEO, comment: { id: head('jam'), by: SELF, ago: '', text: '' } },
  },
  { words: `${MOOR.name} uploaded: The east ridge in the fog`, ago: '1 day ago' },
];

/** Our community posts. */
export const POSTS: readonly { id: string; text: string; ago: string }[] = [
  { id: 'UgkxFirstPostOfTheTeaChannel0001', text: 'The twelfth attempt is in the tins.', ago: '3 days ago' },
  { id: 'UgkxFirstPostOfTheTeaChannel0002', text: 'A jar of the eleventh stays as a warning.', ago: '8 days ago' },
];
