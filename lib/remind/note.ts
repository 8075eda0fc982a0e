/** The note for those inside who have to know: plain text to be copied into a mail or a chat. */
import { FACTS } from '../networks/all-facts.ts';
import { oneLine, type Phrase } from './phrase.ts';
import type { Contact } from './schema.ts';
import type { Grievance, Spike } from './spike.ts';
import { spikeWords } from './spike.ts';

const MOST_ITEMS = 20;
const MOST_NAME = 60;
const MOST_TEXT = 280;

export interface NoteWords {
  /** The sentence of a phrase (`phraseWords`). */
  readonly say: (phrase: Phrase) => string;
  /** A moment as people write it, with its day and zone. */
  readonly when: (at: number) => string;
}

/** Who, what, where it stands and since when, and whom it is for. What people wrote stays on one line and in quotes. */
export function escalationNote(
  { network, account, since, items, ...spike }: Spike,
  contacts: readonly Contact[],
  { say, when }: NoteWords,
): string {
  const place = network === 'manual' ? account : `${FACTS[network].name}, ${account}`;
  const itemLines = (item: Grievance, place: number): string[] => {
    const { name, handle } = item.author;
    const author = oneLine(name, MOST_NAME);
    const who = handle === null ? author : oneLine(`${author} (@${handle})`, 2 * MOST_NAME);
    const kind = say({ key: item.triage.kind === 'crisis' ? 'spike_note_crisis' : 'spike_note_complaint' });
    return [
      `${place + 1}. ${who} · ${kind}${item.time ? ` · ${when(item.time.to)}` : ''}`,
      `   “${oneLine(item.text, MOST_TEXT)}”`,
      ...(item.link === null ? [] : [`   ${item.link}`]),
    ];
  };
  const more = items.length - MOST_ITEMS;
  const blocks = [
    [
      say({ key: 'spike_note_title', params: [place] }),
      say({ key: 'spike_note_since', params: [when(since)] }),
      ...spikeWords({ network, account, since, items, ...spike }).map(say),
    ],
    [
      say({ key: 'spike_note_who' }),
      ...items.slice(0, MOST_ITEMS).flatMap(itemLines),
      ...(more > 0 ? [say({ key: 'spike_note_more', count: more })] : []),
    ],
    contacts.length === 0
      ? []
      : [
          say({ key: 'spike_note_contacts' }),
          ...contacts.map(({ name, reach }) =>
            reach === '' ? `- ${oneLine(name, 200)}` : `- ${oneLine(name, 200)}: ${oneLine(reach, 200)}`,
          ),
        ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
