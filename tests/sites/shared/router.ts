/** The page's own router: `pushState`, and nobody outside is told (as in the real apps). */

const listeners = new Set<() => void>();

/** Goes to `path` without loading. */
export function navigate(path: string): void {
  history.pushState({ inApp: true }, '', path);
  tell();
}

/** Goes back in the page, or to `home` where this address was the first one. */
export function back(home: string): void {
  if (history.state?.inApp) history.back();
  else navigate(home);
}

/** Calls back after each move, also by the browser's own buttons. Returns the function that ends it. */
export function onMove(moved: () => void): () => void {
  listeners.add(moved);
  return () => {
    listeners.delete(moved);
  };
}

/** The address now, without host and query. */
export const here = (): string => location.pathname;

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener('popstate', tell);
// Links inside the page move through the router; links with a modifier key are left alone.
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  if (!link || link.origin !== location.origin || link.target) return;
  event.preventDefault();
  if (link.pathname !== location.pathname || link.search !== location.search) navigate(link.pathname + link.search);
});
