import { warmingUp } from '../../../lib/judge/warm.ts';
import type { NetworkId } from '../../../lib/networks/facts.ts';

/** An idle moment must last this long for one more judgement of a few lines, milliseconds. */
const MOMENT = 4;

/** Gets the judge ready in the page's idle time, until `signal` aborts. For when somebody is about to write. */
export function warmUp(network: NetworkId, signal: AbortSignal): void {
  const more = warmingUp(network);
  const inIdle = (deadline: IdleDeadline) => {
    let isMore = !signal.aborted;
    while (isMore && deadline.timeRemaining() > MOMENT) isMore = more();
    if (isMore) requestIdleCallback(inIdle);
  };
  requestIdleCallback(inIdle);
}
