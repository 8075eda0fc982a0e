/** Pages in other languages: every label and every word of the network's own swapped, none of its users' words. */

/** One word stands for all labels and one for all buttons: nothing can be told by them any more. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly label: string;
  readonly word: string;
}

export const LANGUAGES: readonly Language[] = [
  { lang: 'de', dir: 'ltr', label: 'Öffnen', word: 'Antworten' },
  { lang: 'ar', dir: 'rtl', label: 'فتح', word: 'رد' },
  { lang: 'ja', dir: 'ltr', label: '開く', word: '返信' },
  { lang: 'es', dir: 'ltr', label: 'Abrir', word: 'Responder' },
];

/** Gives all labels and all words of buttons another language, now and whenever they change, until the next one. Runs in the page. */
export function speak({ lang, dir, label, word }: Language): void {
  const LABELS = ['aria-label', 'title', 'placeholder', 'data-placeholder', 'aria-placeholder', 'data-tooltip'];
  const page = window as unknown as { speaking?: AbortController };
  page.speaking?.abort();
  const speaking = new AbortController();
  page.speaking = speaking;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const translate = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) watch(element.shadowRoot);
      // What an editor drew it draws again.
      if (element.parentElement?.closest('[contenteditable]')) continue;
      for (const name of LABELS) {
        if (element.hasAttribute(name) && element.getAttribute(name) !== label) element.setAttribute(name, label);
      }
      const isButton = element.closest('button,[role="button"]') && !element.closest('[dir="auto"]');
      for (const child of element.childNodes) {
        if (isButton && child instanceof Text && /\p{L}/u.test(child.data) && child.data !== word) child.data = word;
      }
    }
  };
  const watched = new Set<ParentNode>();
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    const observer = new MutationObserver(() => translate(root));
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: LABELS });
    speaking.signal.addEventListener('abort', () => observer.disconnect());
    translate(root);
  };
  watch(document);
}

/**
 * The same in a list, for the labels and the short words that say what an entry is. `others` are what such words were in the languages
 * before. Runs in the page.
 */
export function speakInList({
  selector,
  language,
  others,
}: {
  selector: string;
  language: Language;
  others: readonly string[];
}): void {
  const own = 'You|you|Replied to|Replying to|Reply|Private mention|Mention|quoted your post|Like|Unread'.split('|');
  const words = new RegExp(`(?<![\\p{L}])(?:${[...own, ...others].join('|')})(?![\\p{L}])`, 'gu');
  document.documentElement.lang = language.lang;
  document.documentElement.dir = language.dir;
  for (const entry of document.querySelectorAll(selector)) {
    for (const element of [entry, ...entry.querySelectorAll('*')]) {
      for (const name of ['aria-label', 'title', 'data-tooltip']) {
        if (element.hasAttribute(name)) element.setAttribute(name, language.label);
      }
      for (const node of element.childNodes) {
        // A text that somebody wrote is longer than the page's own words.
        if (
          node instanceof Text &&
          node.data.length < 30 &&
          !element.closest(':not(html)[lang],[dir="auto"] [dir="auto"]')
        ) {
          node.data = node.data.replace(words, language.word);
        }
      }
    }
  }
}
