/** An interaction as a page showed it → as the log takes it: of what kind, and whether it waits for an answer. */
import type { LogContext, Read } from '../../lib/log/seen.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';
import { readText } from '../../lib/text/read.ts';
import { triage } from '../../lib/triage/triage.ts';
import { isCourtesy } from './courtesy.ts';

/** Below this a message that is of no kind plainly asks for nothing: "That fixed it", "RT …". */
const WANTS_NOTHING = 0.2;

/** A heart, a thumb: a like in other clothes, and likes are not chased. */
function isOnlySigns(raw: string): boolean {
  const { words, emoji, links } = readText(raw);
  return emoji.length > 0 && words.length === 0 && links.length === 0;
}

/** Whoever speaks to us waits, unless there is nothing to answer. A text that isn't known yet may be anything. */
function waits(text: string, kind: Read['triage']['kind'], needsReply: number): boolean {
  if (text === '') return true;
  if (kind === 'spam') return false;
  if (kind === 'praise') return !isOnlySigns(text);
  if (kind === 'other') return needsReply >= WANTS_NOTHING && !isOnlySigns(text) && !isCourtesy(text);
  return true;
}

const OURS: Omit<Read, 'seen'> = { triage: { kind: 'other', urgency: 0, reasons: [] }, waits: false };

export function triaged(seen: SeenInteraction, { isOurs }: Pick<LogContext, 'isOurs'>): Read {
  if (seen.mine || isOurs(seen.network, seen.author)) return { seen, ...OURS };
  const { kind, urgency, reasons, needsReply } = triage({ text: seen.text });
  return {
    seen,
    triage: { kind, urgency, reasons: reasons.map(({ key }) => key) },
    waits: waits(seen.text, kind, needsReply),
  };
}
