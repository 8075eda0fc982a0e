/** Comments below posts, in threads of two levels: LinkedIn's and Facebook's way. Who of them speaks to us, and to whom we did. */
import type { SeenInteraction } from './interaction.ts';
import type { Candidate } from './network.ts';
import { type ItemDefinition, once, precedingIn, type Reading } from './reading.ts';

export interface Person {
  readonly name: string;
  readonly handle: string;
}

/** How a network's page shows comments. */
export interface CommentsDefinition {
  /** Ways to find a comment. The comments of a thread follow each other, the one that began it first. */
  readonly items: readonly Candidate[];
  /** Selector of the post around it. */
  readonly post: string | ((comment: Element) => Element | null);
  /** Id of the comment that began its thread, where each comment carries it: then the order of others' threads tells nothing. */
  readonly thread?: (comment: Element) => string | null;
  /** All of a comment, where what is found is only a part of it. */
  readonly whole?: (found: HTMLElement) => HTMLElement;
  /** What every one of them matches, for walking back through a thread; whatever else does is none (`isOne`). */
  readonly each?: string;
  /** Is what was found a comment? Where a selector alone can't tell. */
  readonly isOne?: (found: Element) => boolean;
  readonly id: (comment: Element) => string | null;
  readonly isHead: (comment: Element) => boolean;
  readonly author: (comment: Element) => Person | null;
  readonly text: (comment: Element) => string;
  /** Whom the text names by a link. */
  readonly named: (comment: Element) => readonly Person[];
  readonly time: (comment: Element, now: number) => SeenInteraction['time'];
  readonly liked: (comment: Element) => boolean | null;
  /** Address of a comment, given the id of the one that began its thread; and the id of its post. */
  readonly place: (comment: Element, head: string | null) => Pick<SeenInteraction, 'link' | 'postId'>;
  readonly postAuthor: (post: Element) => Person | null;
  /** Tells the user's own accounts. */
  readonly ours: (reading: Reading) => (person: Person) => boolean;
}

/** One of the comments of a thread, as far as it must be known to tell whom it speaks to. */
interface Speech {
  readonly id: string | null;
  readonly person: Person | null;
  readonly by: string;
  readonly mine: boolean;
  /** It names one of ours; it names anybody. */
  readonly namesUs: boolean;
  readonly names: readonly string[];
}

/**
 * Does an answer in a thread speak to us? Every answer hangs below the comment that began the thread, so that alone tells nothing.
 * `before`: what stands in the thread before it.
 */
function speaksToUs(answer: Speech, before: readonly Speech[], onOurs: boolean): boolean {
  const [head] = before;
  if (answer.namesUs) return true;
  if (answer.names.length > 0 || !head) return false;
  // Under our post whoever began the thread was talking to us, and so is who goes on after we answered.
  return head.mine || (onOurs && (head.by === answer.by || before.some(({ mine }) => mine)));
}

/** How far back the beginning of a thread is looked for: going through all of a long one for each of its answers would cost its square. */
const FAR = 200;

/** The same where the definition keeps what it has found: it is made anew for each reading, after which the page may have changed. */
export const commentsAnew = (define: () => CommentsDefinition): ItemDefinition => ({
  ...comments(define()),
  read: (reading) => comments(define()).read(reading),
});

/** Reads the comments of a page: those that speak to us, and our own. */
export function comments(definition: CommentsDefinition): ItemDefinition {
  const { items, post, whole, isOne = () => true, thread } = definition;
  const { id, isHead, author, named, postAuthor } = definition;
  const anyComment = definition.each ?? items.map(({ selector }) => selector).join();
  return {
    items,
    ...(whole ? { whole } : {}),
    read: (reading) => {
      const isOurs = definition.ours(reading);
      const isPostOurs = once((element: Element) => {
        const by = postAuthor(element);
        return by && isOurs(by);
      });
      const speechOf = once((element: Element): Speech => {
        const by = author(element);
        const people = named(element);
        return {
          id: id(element),
          person: by,
          by: by?.handle ?? '',
          mine: by !== null && isOurs(by),
          namesUs: people.some(isOurs),
          names: people.map(({ handle }) => handle),
        };
      });
      /** What stands before the comments that were read: who is further down their thread needn't walk all the way back. */
      const known = new Map<Element, readonly Speech[]>();
      /** The thread so far, first comment first; empty where its beginning isn't shown, or far away. */
      const threadBefore = (element: Element, under: Element): readonly Speech[] => {
        const between: Speech[] = [];
        const began = thread?.(element) ?? null;
        for (const one of precedingIn(under, element, anyComment)) {
          if (!isOne(one) || (began !== null && thread?.(one) !== began)) continue;
          between.push(speechOf(one));
          const above = isHead(one) ? [] : known.get(one);
          if (between.length + (above?.length ?? 0) > FAR) return [];
          if (above) {
            const before = [...above, ...between.reverse()];
            known.set(element, before);
            return before;
          }
        }
        return [];
      };

      return (element) => {
        if (!isOne(element)) return null;
        const own = speechOf(element);
        const by = own.person;
        if (!by || own.id === null) return 'unreadable';
        const under = typeof post === 'string' ? element.closest(post) : post(element);
        const known = under && isPostOurs(under);
        const onOurs = known === true;
        const begins = isHead(element);
        const before = begins || !under ? [] : threadBefore(element, under);
        const isForUs = begins ? onOurs || own.namesUs : speaksToUs(own, before, onOurs);
        if (!own.mine && !isForUs) return null;
        const [head] = before;
        const answered = before.findLast((one) => own.names.includes(one.by)) ?? head;
        const isMention = own.namesUs && !own.mine && !onOurs && !before.some(({ mine }) => mine);
        return {
          externalId: own.id,
          kind: isMention ? 'mention' : begins ? 'comment' : 'reply',
          author: { name: by.name || by.handle, handle: by.handle },
          text: definition.text(element),
          time: definition.time(element, reading.now),
          ...definition.place(element, head?.id ?? null),
          parentId: answered?.id ?? (begins ? null : (thread?.(element) ?? null)),
          onOurs: known,
          mine: own.mine,
          likedByMe: definition.liked(element),
        };
      };
    },
  };
}
