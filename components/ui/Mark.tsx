/** Parley's mark: two people talking. public/icon holds the same drawing (tests/components/gallery/icons.ts makes it). */

export const BUBBLES = {
  first: 'M8 2h11a6 6 0 0 1 6 6v5a6 6 0 0 1-6 6h-8l-4.6 4.5a.9.9 0 0 1-1.5-.6v-4.2A6 6 0 0 1 2 13V8a6 6 0 0 1 6-6z',
  second:
    'M17.5 12.5H25a5 5 0 0 1 5 5V21a5 5 0 0 1-2.3 4.2v3.7a.9.9 0 0 1-1.5.7L22.3 26h-4.8a5 5 0 0 1-5-5v-3.5a5 5 0 0 1 5-5z',
} as const;

export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="mark-first" d={BUBBLES.first} />
      <path class="mark-gap" d={BUBBLES.second} />
      <path class="mark-second" d={BUBBLES.second} />
    </svg>
  );
}
