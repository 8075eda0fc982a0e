/** Interactions on Reddit, in both of its front-ends: comments, and who is told of them. */
import type { InteractionsDefinition } from '../reading.ts';
import { comments } from './comments.ts';
import { oldComments, oldInbox } from './old.ts';
import { placeAt } from './thing.ts';
import { told } from './told.ts';
import { commentTree } from './tree.ts';

export const interactions: InteractionsDefinition = {
  view: ({ location: { pathname, host } }) => {
    if (/^\/notifications(?:\/|$)/.test(pathname)) return 'notifications';
    if (/^\/message\/mentions(?:\/|$)/.test(pathname)) return 'mentions';
    if (/^\/message\/(?:inbox|unread|comments|selfreply)(?:\/|$)/.test(pathname)) return 'notifications';
    return placeAt(pathname, host) ? 'thread' : null;
  },
  // A comment itself says more than what tells of it.
  kinds: [commentTree(comments), commentTree(oldComments), told, oldInbox],
  wordless: [
    { name: 'element', selector: 'notification-item,notification-announcement', checked: '2026-09' },
    { name: 'message', selector: '.thing.message', checked: '2017-10' },
  ],
};
