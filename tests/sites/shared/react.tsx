/** @jsxImportSource react */
/** React helpers that the practice pages share. */
import { Component, type ReactNode, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { noteError } from './practice.ts';
import { here, onMove } from './router.ts';
import type { Store } from './store.ts';
import { trap } from './trap.ts';

/** Mounts the app; an error that unmounts it is noted in `practice.errors`. */
export function mountApp(rootId: string, app: ReactNode): void {
  const root = document.getElementById(rootId);
  if (!root) throw new Error(`No element #${rootId}`);
  createRoot(root).render(<Boundary>{app}</Boundary>);
}

class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override componentDidCatch(error: Error): void {
    noteError(error);
  }
  override render(): ReactNode {
    return this.state.broken ? <p>Something went wrong.</p> : this.props.children;
  }
}

/** The address now; renders anew after each move. */
export const usePath = (): string => useSyncExternalStore(onMove, here);

/** The value of a store; renders anew when it changes. */
export const useStore = <T,>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);

/** `value` as it was a moment ago: pages enable their buttons after, not with, a change of the text. */
export function useLate<T>(value: T, ms = 40): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return late;
}

/** Wrappers without meaning, as deep as on the real page. */
export function Deep({
  n,
  className = '',
  children,
}: {
  n: number;
  className?: string;
  children?: ReactNode;
}): ReactNode {
  return n <= 0 ? (
    children
  ) : (
    <div className={className}>
      <Deep n={n - 1} className={className}>
        {children}
      </Deep>
    </div>
  );
}

/** Keeps focus and scrolling inside the element while it is mounted. */
export function useTrap<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  useLayoutEffect(() => (ref.current ? trap(ref.current) : undefined), []);
  return ref;
}

/**
 * A long list that keeps only `window` items in the page and uses their elements again for others:
 * the element of item i is later that of item i + window.
 */
export function RecyclingList<T>({
  items,
  window: size,
  estimate,
  cell,
  children,
}: {
  items: readonly T[];
  window: number;
  /** Height of an item that was not shown yet, in CSS pixels. */
  estimate: number;
  /** Attributes of each item's own element. */
  cell?: Readonly<Record<string, string>>;
  children: (item: T) => ReactNode;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const [first, setFirst] = useState(0);
  const height = (index: number): number => heights.current.get(index) ?? estimate;
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (let index = from; index < to; index += 1) total += height(index);
    return total;
  };

  useEffect(() => {
    const scrolled = (): void => {
      const top = -(box.current?.getBoundingClientRect().top ?? 0) - 600;
      let index = 0;
      let passed = 0;
      while (index < items.length - size && passed + height(index) < top) {
        passed += height(index);
        index += 1;
      }
      setFirst(Math.max(0, index));
    };
    scrolled();
    addEventListener('scroll', scrolled, { passive: true });
    return () => removeEventListener('scroll', scrolled);
  });
  useLayoutEffect(() => {
    for (const cell of box.current?.querySelectorAll<HTMLElement>(':scope > [data-index]') ?? []) {
      heights.current.set(Number(cell.dataset['index']), cell.offsetHeight);
    }
  });

  const shown = items.slice(first, first + size);
  return (
    <div ref={box} style={{ paddingTop: sum(0, first), paddingBottom: sum(first + shown.length, items.length) }}>
      {shown.map((item, offset) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: keys by place are what makes the elements be used again
        <div key={(first + offset) % size} data-index={first + offset} {...cell}>
          {children(item)}
        </div>
      ))}
    </div>
  );
}
