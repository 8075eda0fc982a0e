/** `i18n.getMessage` over a messages.json. */
export const lookupIn =
  (messages: Readonly<Record<string, { readonly message: string }>>) =>
  (key: string, params: string[]): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => params[Number(digit) - 1] ?? '');
