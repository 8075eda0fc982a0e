import type { ListSpec } from '../practice.ts';

export const lists: readonly ListSpec[] = [];
