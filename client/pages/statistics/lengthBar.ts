import { h } from '../shared/dom';

/** The lengths that a bar shows, in words. */
interface BarLengths {
  readonly words: number;
  /** 0 for none. */
  readonly target: number;
  /** The length at full width; never 0. */
  readonly full: number;
}

/**
 * A bar of proportional length with a line at the target; the excess is hatched. Hidden from screen readers, because the figures stand
 * beside it.
 */
export function lengthBar({ words, target, full }: BarLengths): HTMLElement {
  const filledWords = target > 0 ? Math.min(words, target) : words;
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' });
  const add = (look: string, from: number, to: number) => {
    const part = h('span', { class: look });
    part.style.insetInlineStart = `${(from * 100) / full}%`;
    part.style.width = `${((to - from) * 100) / full}%`;
    bar.append(part);
  };
  add('within', 0, filledWords);
  if (words > filledWords) add('beyond', filledWords, words);
  if (target > 0) add('mark', target, target);
  return bar;
}
