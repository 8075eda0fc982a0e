/** Minutes after midnight, as time fields write them. */

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** null: the field is empty. Midnight at the end of a day is written 00:00. */
export const minutesOf = (time: string, isEnd = false): number | null => {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return isEnd && minutes === 0 ? 24 * 60 : minutes;
};
