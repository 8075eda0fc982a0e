/**
 * Sites of none of our networks, as schedulers and help desks are: a React-controlled textarea whose id is made anew at each visit, a
 * box in an open shadow root, TipTap boxes told apart by a test id with the ticket's number, and whatever else can be typed into.
 */
import type { PracticeSite } from '../practice.ts';
import { shell } from '../shared/html.ts';

export const SCHEDULER = 'https://plan.example/compose';
export const DESK = 'https://desk.example/tickets/4711';
export const OTHER_TICKET = 'https://desk.example/tickets/4712';

const FRAME = '<!doctype html><html lang="en"><title>Signature</title><textarea name="signature"></textarea></html>';

/** What it is judged for is the user's to say; here it only names the type's field. */
export const generic: PracticeSite = {
  network: 'x',
  hosts: ['plan.example', 'desk.example'],
  self: 'tallship_tea',
  entry: 'generic/main.tsx',
  html: (path, script) =>
    /\.(js|css|map|ico|png|svg)$/.test(path)
      ? undefined
      : path === '/signature'
        ? FRAME
        : shell({ title: 'Tallship Tea', script, rootId: 'app' }),
  surfaces: [
    { surface: 'post', url: SCHEDULER, engine: 'textarea', kind: 'post' },
    { surface: 'first comment', url: SCHEDULER, engine: 'quill', kind: 'post' },
    { surface: 'answer', url: DESK, engine: 'prosemirror', kind: 'reply' },
    { surface: 'note', url: DESK, engine: 'prosemirror', kind: 'reply' },
  ],
  decoys: [],
  lists: [],
};
