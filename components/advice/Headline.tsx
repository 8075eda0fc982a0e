/** A tip's headline. The quoted words carry the weight; where none are quoted, the whole sentence does. */

const QUOTED = /([“„«"][^“”„«»"]+[”“»"])/;

export function Headline({ text }: { text: string }) {
  const parts = text.split(QUOTED);
  if (parts.length === 1) return <b>{text}</b>;
  return <span>{parts.map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}</span>;
}
