/** Runs tests in several time zones, as tests/log/due.test.ts does. */
import { afterAll, beforeEach } from 'vitest';

/** Whole and half hours, either half of the globe, clocks that change by half an hour, at midnight, and by a whole day. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Apia',
] as const;

export function moveTo(zone: string): void {
  process.env['TZ'] = zone;
}

const home = process.env['TZ'];

/** Within a describe: every test starts in this zone. */
export function livesIn(zone: string): void {
  beforeEach(() => moveTo(zone));
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else moveTo(home);
  });
}
