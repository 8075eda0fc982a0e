/** Which readings were told already: the same item with the same content isn't told twice. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';

const MOST = 5000;

/** A short number for a text. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return print >>> 0;
}

/** What was told of one item since its words last changed. Its lists know more or less of it, and take turns. */
interface Known {
  readonly words: number;
  readonly readings: Set<number>;
}

export interface Told {
  /** Is this news? It counts as told from now on. */
  readonly isNews: (key: string, item: SeenInteraction) => boolean;
  readonly forget: (key: string) => void;
}

/** Remembers the latest `most` items. */
export function rememberTold(most = MOST): Told {
  const items = new Map<string, Known>();
  return {
    isNews: (key, { time, ...item }) => {
      const words = printOf(item.text);
      // Ages go on as time passes, so a time counts only by being there.
      const reading = printOf(JSON.stringify([item, time !== null]));
      const before = items.get(key);
      const known = before?.words === words ? before : { words, readings: new Set<number>() };
      const isNews = !known.readings.has(reading);
      known.readings.add(reading);
      items.delete(key);
      items.set(key, known);
      for (const oldest of items.keys()) {
        if (items.size <= most) break;
        items.delete(oldest);
      }
      return isNews;
    },
    forget: (key) => items.delete(key),
  };
}
