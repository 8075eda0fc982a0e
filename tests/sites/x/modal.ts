/** What X's modal is about. It lives at /compose/post, which does not say which post is answered. */
import { navigate } from '../shared/router.ts';
import { createStore } from '../shared/store.ts';
import type { Tweet } from './data.ts';

export const COMPOSE = '/compose/post';

/** The post that the modal answers; null = a new post. */
export const answering = createStore<Tweet | null>(null);

export function openReply(tweet: Tweet): void {
  answering.set(tweet);
  navigate(COMPOSE);
}

export function openPost(): void {
  answering.set(null);
  navigate(COMPOSE);
}
