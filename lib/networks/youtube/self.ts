/** Whose page this is. YouTube writes the handle only where it shows it, so several places are looked at, in this order. */
import { authorOf, handleAt, handleIn, STUDIO_COMMENT } from './markup.ts';

/** "Your channel" stands in the guide beside the reader's own history; channels that are followed stand in another list. */
function inGuide(doc: Document): string | null {
  for (const link of doc.querySelectorAll('ytd-guide-entry-renderer a[href^="/@"]')) {
    const list = link.closest('ytd-guide-entry-renderer')?.parentElement;
    if (list?.querySelector(':scope > * a[href="/feed/history"],:scope > * a[href="/playlist?list=WL"]')) {
      return handleAt(link);
    }
  }
  return null;
}

/** The header of the menu behind the own picture, once that was opened. */
const inMenu = (doc: Document): string | null =>
  handleIn(doc.querySelector('ytd-active-account-header-renderer #channel-handle')?.textContent);

/** The own picture beside a comment box, and in Studio inside the heart that the channel gives. */
function inPictures(doc: Document): string | null {
  const own =
    ':is(ytd-comment-simplebox-renderer,ytd-commentbox) #author-thumbnail img[alt^="@"],ytcp-comment-creator-heart img[alt^="@"]';
  return handleIn(doc.querySelector<HTMLImageElement>(own)?.alt);
}

/** Only who owns a video has a way into Studio beside its channel's name. */
function byOwnVideo(doc: Document): string | null {
  const top = doc.querySelector('ytd-watch-flexy:not([hidden]) #top-row:has(a[href*="//studio.youtube.com/video/"])');
  const owner = top?.querySelector('ytd-video-owner-renderer a[href^="/@"]');
  return owner ? handleAt(owner) : null;
}

/** In Studio the channel's own answers have its badge. */
function byBadge(doc: Document): string | null {
  const comment = doc.querySelector('ytcp-author-comment-badge[is-creator]')?.closest(STUDIO_COMMENT);
  return comment ? (authorOf(comment)?.handle ?? null) : null;
}

/** Choosing another channel loads the page anew; until then what was shown once holds, though lists let go of it. */
const known = new WeakMap<Document, string>();

export function ownHandle(doc: Document): string | null {
  const told = known.get(doc);
  if (told) return told;
  const handle = inGuide(doc) ?? inMenu(doc) ?? byOwnVideo(doc) ?? byBadge(doc) ?? inPictures(doc);
  if (handle) known.set(doc, handle);
  return handle;
}
