/** What is typed into the practice pages by `npm start` without a display, and for the pictures. All of it is invented. */
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';

export interface Sample {
  /** Surface of the network's practice site that it is written in. */
  readonly surface: string;
  /** Whom it answers, where the site has several such surfaces. */
  readonly answers?: string;
  readonly lines: readonly string[];
}

/** For each network one draft that a coach would stop, and one that it would let pass. */
export const SAMPLES: Readonly<Record<NetworkId, { readonly rough: Sample; readonly warm: Sample }>> = {
  x: {
    rough: {
      surface: 'home',
      lines: [
        'Don’t miss out! Our revolutionary harbour blend is finally here 🎉🎉🎉',
        '',
        'Order now before it’s gone: tallship.example/harbour',
      ],
    },
    warm: {
      surface: 'reply',
      lines: [
        'Your mother has good taste, Ana, thank you for telling us about her windowsill. Yes, we ship to Spain, and it takes about nine days.',
      ],
    },
  },
  linkedin: {
    rough: {
      surface: 'share-ember',
      lines: [
        'We are thrilled to announce that Tallship Tea, a leading provider of loose-leaf solutions, has launched its new harbour blend.',
        '',
        'This launch is a testament to our commitment to excellence.',
        '',
        '#tea #innovation #leadership #growth #harbour #success #motivation',
      ],
    },
    warm: {
      surface: 'comment-sdui',
      lines: [
        'A lamp one may switch on oneself, and a shelf for the cup. Thank you for moving the chairs, we noticed on Saturday.',
      ],
    },
  },
  facebook: {
    rough: {
      surface: 'reply',
      answers: 'Ana Rivas',
      lines: ['Thank you for reaching out! Yes, Ana, we ship to Spain. Don’t miss out! Our tins: tallship.example'],
    },
    warm: {
      surface: 'post',
      lines: [
        'How to keep tea fresh in a damp kitchen: a tin with a tight lid, away from the stove, and no more in it than you drink in six weeks.',
        '',
        'Where do you keep yours?',
      ],
    },
  },
  bluesky: {
    rough: {
      surface: 'post',
      lines: [
        'HURRY! Only 40 tins of our ultimate harbour blend left, and they’re going fast.',
        '',
        'Grab yours today! #TEA #deal #musthave',
      ],
    },
    warm: {
      surface: 'reply',
      lines: [
        'That windowsill sounds right for it, Ana, thank you for telling us. We do ship to Spain; it takes nine or ten days.',
      ],
    },
  },
  mastodon: {
    rough: {
      surface: 'reply',
      lines: ['Thanks for your interest! Yes, we ship to Spain. Hurry! Our best-selling tins are going fast.'],
    },
    warm: {
      surface: 'compose',
      lines: [
        'The eleventh attempt at the harbour blend was too smoky, so we kept a jar of it as a warning. The twelfth went into tins this morning.',
        '',
        'Thank you to everyone who tasted all of them. Which one would you have stopped at? #LooseLeafTea',
      ],
    },
  },
  instagram: {
    rough: {
      surface: 'caption',
      lines: [
        'Our stunning new harbour blend just dropped and you NEED it in your life 😍',
        '',
        'Shop now: https://tallship.example/harbour',
        '',
        '#tea #tealover #teatime #instatea #looseleaf #shopsmall #musthave',
      ],
    },
    warm: {
      surface: 'reply',
      lines: [
        'Thank you, Ana, the tin is from an old drawing of ours. Yes, we ship to Spain, and it takes about nine days.',
      ],
    },
  },
  youtube: {
    rough: {
      surface: 'post',
      lines: [
        'You won’t believe what’s in the tin! Our revolutionary harbour blend is FINALLY here 🎉🎉🎉',
        '',
        'Comment YES and tag 3 friends. Hurry, only today!',
      ],
    },
    warm: {
      surface: 'reply',
      lines: ['Thank you, @ana.rivas. Yes, we ship to Spain, and it takes about nine days.'],
    },
  },
  threads: {
    rough: {
      surface: 'post',
      lines: [
        'Unpopular opinion: our revolutionary harbour blend is a game changer 🎉🎉🎉',
        '',
        'Don’t miss out! tallship.example/harbour #tea #deal #musthave',
      ],
    },
    warm: {
      surface: 'modal-reply',
      lines: [
        'Thank you, Ana, the tin is from an old drawing of ours. Yes, we ship to Spain, and it takes about nine days.',
      ],
    },
  },
  tiktok: {
    rough: {
      surface: 'caption',
      lines: [
        'POV: you find the ultimate harbour blend 🔥🔥🔥 Order now before it’s gone: https://tallship.example/harbour',
      ],
    },
    warm: {
      surface: 'reply',
      lines: ['Thank you, Ana! Yes, we ship to Spain. It takes nine or ten days, and the tin travels well.'],
    },
  },
  reddit: {
    rough: {
      surface: 'comment',
      answers: 'tallship_tea',
      lines: [
        'Thanks for your interest! Don’t miss out, our ultimate harbour blend is going fast.',
        '',
        'Order now: tallship.example/harbour #tea #deal #harbour',
      ],
    },
    warm: {
      surface: 'reply',
      answers: 'ana_rivas',
      lines: [
        'Yes, we do, and it takes about four days. **The tins travel well**; only the lids are shy of summer. Thank you for the kind word about ours.',
      ],
    },
  },
};

/** Where a sample is written. */
export function placeOf(network: NetworkId, { surface, answers }: Sample): SurfaceSpec {
  const specs = SITES.find((site) => site.network === network)?.surfaces ?? [];
  const spec = specs.find(
    (one) => one.surface === surface && (answers === undefined || one.parent?.author === answers),
  );
  if (!spec) throw new Error(`the practice pages of ${network} have no surface called ${surface}`);
  return spec;
}
