/** The figures that tell how well a score sorts labelled texts. Pure arithmetic. */

/** One labelled text: is it what is looked for, and how much does Parley take it to be. */
export interface Scored {
  readonly positive: boolean;
  readonly score: number;
}

/**
 * Area under the ROC curve: how often a text that is what is looked for scores above one that isn't; ties count half.
 * NaN without both kinds.
 */
export const auc = (items: readonly Scored[]): number => {
  const sorted = items.toSorted((a, b) => a.score - b.score);
  const positives = items.filter(({ positive }) => positive).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const tied = sorted.slice(from, to).filter(({ positive }) => positive).length;
    // Ranks from + 1 … to, shared.
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (items.length - positives));
};

/** Precision, recall and their harmonic mean for "score above 0". 0 where nothing was found. */
export const found = (items: readonly Scored[]): { precision: number; recall: number; f1: number } => {
  const taken = items.filter(({ score }) => score > 0);
  const right = taken.filter(({ positive }) => positive).length;
  const positives = items.filter(({ positive }) => positive).length;
  const precision = taken.length > 0 ? right / taken.length : 0;
  const recall = positives > 0 ? right / positives : 0;
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
};

/** Mean of the F1 of every class that stands in the labels. */
export const macroF1 = (pairs: readonly { readonly label: string; readonly said: string }[]): number => {
  const classes = [...new Set(pairs.map(({ label }) => label))];
  const each = classes.map(
    (one) => found(pairs.map(({ label, said }) => ({ positive: label === one, score: said === one ? 1 : 0 }))).f1,
  );
  return each.reduce((sum, f1) => sum + f1, 0) / classes.length;
};

/** Lowest and highest of a figure over `folds` equal parts (every nth item), so that a figure held up by luck shows. */
export const spread = <T>(items: readonly T[], figure: (part: readonly T[]) => number, folds = 5): [number, number] => {
  const parts = Array.from({ length: folds }, (_, fold) => figure(items.filter((_, at) => at % folds === fold)));
  const sound = parts.filter(Number.isFinite);
  return [Math.min(...sound), Math.max(...sound)];
};
