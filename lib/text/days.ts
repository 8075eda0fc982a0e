/** Days and months, but for those that are other words, too (march, may). */
export const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december';
