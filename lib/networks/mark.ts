/**
 * Tells a text box by the page's structure, so that the one that the user chose is known again the next time: tags, and the names
 * that developers give to elements. No words that people see, no classes (they change with the state), nothing that is made anew
 * for each visit. Two boxes of one mark can't be told apart.
 */
import { upwards } from './dom.ts';

const NAMES = ['id', 'name', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy'];
/** What also stays in a mark above the nearest name: it parts a dialog's box from the page's own. */
const PARTS = 'form,dialog,main,[role]';
/** A stored mark has no more (lib/settings/schema.ts). What is cut off stands far above the box. */
const MOST = 500;
const MOST_OF_NAME = 60;

/** What React's `useId` makes (18, 19.0, 19.1). */
const OF_REACT = /:r\w*:|«r\w*»|_r_\w+_/g;
/** Numbers, counters and hashes ("reply-4711", "ember12", a token of 25 letters) differ from visit to visit. */
const GENERATED = /\p{N}|.{25}/u;

/** A name without what may be generated; '' if nothing else is in it. */
function lasting(name: string): string {
  const kept = name.replace(OF_REACT, '*').replace(/[\p{L}\p{N}]+/gu, (word) => (GENERATED.test(word) ? '*' : word));
  return /\p{L}/u.test(kept) ? kept.slice(0, MOST_OF_NAME) : '';
}

function namesOf(element: Element): string {
  return NAMES.map((attribute) => {
    const name = lasting(element.getAttribute(attribute) ?? '');
    return name === '' ? '' : `[${attribute}=${name}]`;
  }).join('');
}

/** The mark of a box: itself and what stands around it up to the nearest name, then only what has a name or a role. */
export function markOf(editor: HTMLElement): string {
  const steps: string[] = [];
  let isNamed = false;
  for (const at of upwards(editor)) {
    if (at.localName === 'body') break;
    const names = namesOf(at);
    // A box's own role changes while it suggests something.
    const role = at === editor ? null : at.getAttribute('role');
    if (!isNamed || names !== '' || at.matches(PARTS)) {
      steps.push(at.localName + names + (role ? `[role=${role.slice(0, MOST_OF_NAME)}]` : ''));
    }
    isNamed ||= names !== '';
  }
  return steps.join(' < ').slice(0, MOST);
}
