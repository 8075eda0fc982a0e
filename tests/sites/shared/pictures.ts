/** Pictures for the fictional accounts, drawn as SVG: no file, no person, nothing to load. All are `data:` addresses. */

const svg = (width: number, height: number, inner: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`)}`;

/** What an account shows in its round picture, as paths in a box of 48. */
const EMBLEMS = {
  sail: '<path d="M23 10v22H11z" fill="#fff"/><path d="M26 14l11 18H26z" fill="#fff" opacity=".75"/><path d="M9 35h30l-5 6H14z" fill="#fff"/>',
  cup: '<path d="M11 20h22v8a11 11 0 0 1-22 0z" fill="#fff"/><path d="M33 22h3a4 4 0 0 1 0 9h-4" fill="none" stroke="#fff" stroke-width="2.6"/><path d="M18 15c-2-3 2-4 0-7M26 15c-2-3 2-4 0-7" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" opacity=".8"/>',
  leaf: '<path d="M12 36C10 20 20 11 37 11c0 17-8 27-22 24z" fill="#fff"/><path d="M12 38L30 19" stroke="#0003" stroke-width="2"/>',
  hill: '<circle cx="33" cy="16" r="5" fill="#fff" opacity=".9"/><path d="M2 40l14-20 9 12 6-7 15 15z" fill="#fff"/>',
  book: '<path d="M9 14c6-2 11-1 15 2v21c-4-3-9-4-15-2zM39 14c-6-2-11-1-15 2v21c4-3 9-4 15-2z" fill="#fff"/>',
  pot: '<path d="M16 12h16v4c6 5 7 16 0 23H16c-7-7-6-18 0-23z" fill="#fff"/><path d="M12 25h24" stroke="#0002" stroke-width="3"/>',
  bike: '<g fill="none" stroke="#fff" stroke-width="2.6"><circle cx="14" cy="30" r="7"/><circle cx="34" cy="30" r="7"/><path d="M14 30l7-14h9l4 14M21 16l6 14H14"/></g>',
  person: '<circle cx="24" cy="19" r="8" fill="#fff"/><path d="M8 44c1-11 8-15 16-15s15 4 16 15z" fill="#fff"/>',
} as const;

export type Emblem = keyof typeof EMBLEMS;

/** A round account picture: emblem on a hue (degrees). */
export const avatar = (emblem: Emblem, hue: number): string =>
  svg(
    48,
    48,
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 45% 58%)"/><stop offset="1" stop-color="hsl(${hue + 25} 45% 38%)"/></linearGradient></defs><rect width="48" height="48" fill="url(#g)"/>${EMBLEMS[emblem]}`,
  );

/** A calm landscape for posts with a picture: sky, sun, three hills and water, in a hue (degrees). */
export const scene = (hue: number, width = 600, height = 338): string =>
  svg(
    width,
    height,
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 50% 72%)"/><stop offset="1" stop-color="hsl(${hue + 40} 70% 88%)"/></linearGradient></defs>` +
      `<rect width="${width}" height="${height}" fill="url(#s)"/><circle cx="${width * 0.72}" cy="${height * 0.34}" r="${height * 0.1}" fill="hsl(45 90% 92%)"/>` +
      `<path d="M0 ${height * 0.62}L${width * 0.24} ${height * 0.34}L${width * 0.46} ${height * 0.62}L${width * 0.66} ${height * 0.42}L${width} ${height * 0.66}V${height}H0z" fill="hsl(${hue} 30% 58%)"/>` +
      `<path d="M0 ${height * 0.72}Q${width * 0.3} ${height * 0.52} ${width * 0.58} ${height * 0.7}T${width} ${height * 0.66}V${height}H0z" fill="hsl(${hue + 10} 32% 44%)"/>` +
      `<path d="M0 ${height * 0.84}Q${width * 0.5} ${height * 0.76} ${width} ${height * 0.86}V${height}H0z" fill="hsl(${hue + 20} 36% 32%)"/>`,
  );

/** Stands for every emoji that a network shows as a picture; which one it is only its `alt` tells. */
export const EMOJI = svg(
  20,
  20,
  '<path d="M10 19V7" stroke="#3c7d43" stroke-width="1.6" stroke-linecap="round"/><g fill="#57a35c"><path d="M10 8C6 8 4.500 6 4 3c4 0 6 2 6 5zM10 8c4 0 5.500-2 6-5-4 0-6 2-6 5zM10 14c-4 0-6-1.500-7-4.500 4-.500 7 1.500 7 4.500zM10 14c4 0 6-1.500 7-4.500-4-.500-7 1.500-7 4.500z"/></g>',
);
