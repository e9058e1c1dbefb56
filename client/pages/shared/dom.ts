/** Element content. Strings become text, never markup; false and undefined are skipped. */
export type Child = Node | string | false | undefined;

/** Attributes by name: true for one without a value; false and undefined omit the attribute. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Creates an element. Inline styles and event handlers cannot be attributes: the content security policy forbids both. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child !== false && child !== undefined) element.append(child);
  return element;
}

/** Parsed icons by SVG source, since each row of a list may have one. */
const pictures = new Map<string, SVGElement>();

/** Creates an icon from the SVG source of a `@vscode/codicons` icon, in the current text colour. Hidden from screen readers. */
export function iconElement(svg: string): SVGElement {
  let picture = pictures.get(svg);
  if (!picture) {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const parsedIcon = document.importNode(documentElement, true);
    if (!(parsedIcon instanceof SVGElement)) throw new Error('not a picture');
    parsedIcon.classList.add('icon');
    parsedIcon.setAttribute('aria-hidden', 'true');
    picture = parsedIcon;
    pictures.set(svg, picture);
  }
  const copy = picture.cloneNode(true);
  return copy instanceof SVGElement ? copy : picture;
}

/** Creates an icon-only button; `label` is its accessible name and tooltip. */
export function iconButton(svg: string, label: string, press: () => void): HTMLButtonElement {
  const button = h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
    iconElement(svg),
  );
  button.addEventListener('click', press);
  return button;
}
