import tlds from 'tlds' with { type: 'json' };

/** Top-level domains (IANA's list as the `tlds` package carries it): lower case, international ones in their own letters. */
export const TLDS: ReadonlySet<string> = new Set(tlds);
