/** Plain text for a terminal: wrapped and indented, without colours. */

/** Columns that every line keeps to. */
const WIDTH = 100;

/** Lines of `text` that fit beside `indent`; a word longer than a line stays whole. */
function wrap(text: string, indent: string): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  });
}

/** `head` before the first line, blanks before the others. */
export const hung = (head: string, text: string): string =>
  wrap(text, head)
    .map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line)
    .join('\n');

/** A draft with a bar before every line. */
export const quoted = (text: string): string =>
  wrap(text, '    | ')
    .map((line) => `    | ${line}`.trimEnd())
    .join('\n');
