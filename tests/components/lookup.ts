/** `i18n.getMessage` over a messages.json: `$1`… filled, "" for a key that isn't there. */
export const lookupIn =
  (messages: Readonly<Record<string, { readonly message: string }>>) =>
  (key: string, params: string[]): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => params[Number(digit) - 1] ?? '');
