/** `npm start`: Parley at work on the practice pages, in a window where there is a display, else told in words and pictures. */
import { show } from './show.ts';
import { walk } from './walk.ts';

const { env, platform } = process;
const hasDisplay = platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

try {
  const failed = hasDisplay ? await show() : await walk();
  if (failed) {
    console.error(`\n${failed === 1 ? 'One draft' : `${failed} drafts`} did not go through; look for FAILED above.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`\nParley did not start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
