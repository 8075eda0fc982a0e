/** Custom elements in the manner of YouTube's: light DOM, stamped once, and filled anew whenever they get other data. */

type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;
type Child = Node | string | null;

/** `make('a#name', { href, click: go }, 'Ana')`; false leaves an attribute out, a function listens to the event of that name. */
export function make(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const [name = 'div', id] = tag.split('#');
  const element = document.createElement(name);
  if (id) element.id = id;
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flatMap((child) => (child === null ? [] : [child])));
  return element;
}

/** `make` for the inside of an element: everything that Polymer stamps carries the name of its host as a class. */
export const within =
  (host: string) =>
  (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement => {
    const more = typeof attributes['class'] === 'string' ? ` ${attributes['class']}` : '';
    return make(tag, { ...attributes, class: `style-scope ${host}${more}` }, ...children);
  };

/** An element that shows data. Lists use their elements again: `data` may change at any time. */
export abstract class Polymer<Data> extends HTMLElement {
  #data: Data | undefined;

  get data(): Data {
    if (this.#data === undefined) throw new Error(`${this.localName} has no data`);
    return this.#data;
  }
  set data(data: Data) {
    const isFirst = this.#data === undefined;
    this.#data = data;
    if (isFirst) this.append(...this.stamp());
    this.fill(data);
  }

  /** What is inside, once. */
  protected abstract stamp(): readonly HTMLElement[];
  /** Puts the data where it belongs; called for each change. */
  protected abstract fill(data: Data): void;

  /** Something inside, by its selector. */
  protected inner<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`${this.localName} has no ${selector}`);
    return found;
  }
}

/** Shows a list as Polymer's dom-repeat does: elements that are there are filled anew, in their places. */
export function repeat<Data>(list: Element, tag: string, items: readonly Data[], attributes: Attributes = {}): void {
  for (const [index, item] of items.entries()) {
    const there = list.children[index] ?? list.appendChild(make(tag, attributes));
    (there as Polymer<Data>).data = item;
  }
  for (const left of [...list.children].slice(items.length)) left.remove();
}

/** Defines elements of YouTube's that have nothing of their own to show here. */
export function definePlain(...names: readonly string[]): void {
  for (const name of names) customElements.define(name, class extends HTMLElement {});
}
