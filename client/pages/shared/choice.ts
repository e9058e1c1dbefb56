import { h } from './dom';

/** A drop-down of named values, such as groupings; `look` is an additional CSS class. Calls back with each selected value. */
export function choiceElement<T extends string>(
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
    const t = all.find((value) => value === select.value);
    if (t !== undefined) choose(t);
  });
  return h('label', { class: `choice ${look}`.trim() }, h('span', { class: 'only-read' }, label), select);
}
