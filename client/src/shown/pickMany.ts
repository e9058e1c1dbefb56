import { type QuickPickItem, window } from 'vscode';

/** A list item with its number. */
export interface NumberedItem extends QuickPickItem {
  readonly place: string;
}

/**
 * A multi-select picker; undefined if the user cancels. Typing filters by all visible text. With nothing ticked, Enter accepts the focused
 * item, or the one whose number was typed.
 */
export function pickMany<T extends NumberedItem>(
  items: readonly T[],
  options: { readonly title: string; readonly placeholder: string; readonly preselection?: readonly T[] },
): Promise<readonly T[] | undefined> {
  const pick = window.createQuickPick<T>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.items = items;
  pick.selectedItems = options.preselection ?? [];
  return new Promise((resolve) => {
    let result: readonly T[] | undefined;
    pick.onDidAccept(() => {
      const selection = selectionOf(
        pick.selectedItems,
        pick.activeItems,
        items,
        pick.value,
        options.preselection !== undefined,
      );
      if (!selection) return;
      result = selection;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(result);
    });
    pick.show();
  });
}

function selectionOf<T extends NumberedItem>(
  ticks: readonly T[],
  active: readonly T[],
  items: readonly T[],
  value: string,
  mayBeNone: boolean,
): readonly T[] | undefined {
  if (ticks.length > 0 || mayBeNone) return ticks;
  if (active.length > 0) return active;
  const matches = items.filter(({ place }) => normalizePlace(place) === normalizePlace(value));
  return matches.length > 0 ? matches : undefined;
}

/** Normalizes a typed number: "36 (c)" to "36c". */
function normalizePlace(place: string): string {
  return place.toLowerCase().replace(/[^a-z0-9]/g, '');
}
