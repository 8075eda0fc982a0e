/** Puts a text on the clipboard. False where the page or the browser forbids it. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
