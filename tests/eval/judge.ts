/**
 * `npm run --silent judge < in.jsonl > out.jsonl`: judges one draft a line, in order, without a browser or a network. The
 * same text is also read as an incoming message. A line that is not valid gives `{"error"}`, and the run goes on.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { answerTo, Line } from './answer.ts';

const errorOf = (error: unknown): string =>
  error instanceof z.core.$ZodError
    ? error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);

// A reader that has had enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit(0));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  let out: unknown;
  try {
    const { draft, message } = answerTo(Line.parse(JSON.parse(line)));
    out = { draft, message };
  } catch (error) {
    out = { error: errorOf(error) };
  }
  // Wait for a slow reader instead of holding a whole file in memory.
  if (!process.stdout.write(`${JSON.stringify(out)}\n`))
    await new Promise((drained) => process.stdout.once('drain', drained));
}
