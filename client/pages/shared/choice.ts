import { h } from './dom';

/** A choice between values with names, such as a grouping; `look` is a further class. Calls back with each value that is chosen. */
export function choice<T extends string>(
  label: string,
  all: readonly T[],
  names: Readonly<Record<T, string>>,
  chosen: T,
  choose: (one: T) => void,
  look = '',
): HTMLElement {
  const select = h(
    'select',
    { class: 'select' },
    ...all.map((one) => h('option', { value: one, selected: one === chosen }, names[one])),
  );
  select.addEventListener('change', () => {
    const one = all.find((value) => value === select.value);
    if (one !== undefined) choose(one);
  });
  return h('label', { class: `choice ${look}`.trim() }, h('span', { class: 'only-read' }, label), select);
}
