/** A list of words as a set: `wordSet('to from at')`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
