/** What TikTok's page has no id for. */

/** Longer than any comment, so that a hostile page costs nothing. */
const MOST = 1000;

/** FNV-1a with 64 bits, over UTF-16 code units. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * The id of a comment: TikTok's page shows none, so it is made of the video, who wrote it, and its words. Stable from one visit to
 * the next, and the same in the inbox and below the video. It follows that a comment with other words is another comment, and that
 * two with the same words, by the same person below the same video, count as one.
 */
export function commentId(video: string, handle: string, words: string): string {
  const text = words.slice(0, MOST).normalize('NFC').replace(/\s+/g, ' ').trim();
  return `${video}/${digest(`${handle.toLowerCase()}\n${text}`)}`;
}
