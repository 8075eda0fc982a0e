/** Elements as the Reddit practice pages build them: no framework, as its own custom elements. */

type Child = Node | string | null | undefined | false;

/** An element; attributes that are `true` are empty ones, those that are `false` are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, string | number | boolean>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function el(
  tag: string,
  attributes?: Readonly<Record<string, string | number | boolean>>,
  ...children: readonly Child[]
): HTMLElement;
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A button that does something. */
export function button(
  attributes: Readonly<Record<string, string | number | boolean>>,
  press: (() => void) | null,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children);
  if (press) made.addEventListener('click', press);
  return made;
}

/** The words of somebody: a paragraph each, "u/name" and "r/community" as links. */
export const paragraphs = (text: string): HTMLElement[] =>
  text
    .split('\n\n')
    .map((paragraph) =>
      el(
        'p',
        {},
        ...paragraph
          .split(/((?<![\w/])[ur]\/[\w-]+)/)
          .map((piece, index) =>
            index % 2 === 0 ? piece : el('a', { href: `/${piece.replace(/^u\//, 'user/')}/`, rel: 'ugc' }, piece),
          ),
      ),
    );

/** The shadow root of a custom element, with its style. */
export function shadow(host: HTMLElement, css: string, ...children: readonly Child[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(el('style', {}, css), ...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return root;
}

/** An ISO stamp of so many minutes ago. */
export const stamp = (ago: number): string => new Date(Date.now() - ago * 60_000).toISOString();

export const age = (ago: number): string => (ago < 60 ? `${ago}m ago` : `${Math.floor(ago / 60)}h ago`);
