import { type QuickPickItem, window } from 'vscode';

/** An item of a list, with its number. */
export interface NumberedItem extends QuickPickItem {
  readonly place: string;
}

/**
 * Lets the user tick several items of a list; undefined if the user cancels. Typing filters by all visible text. Without ticks, Enter takes
 * the focused item, or the one whose number was typed.
 */
export function pickMany<T extends NumberedItem>(
  items: readonly T[],
  options: { readonly title: string; readonly placeholder: string; readonly picked?: readonly T[] },
): Promise<readonly T[] | undefined> {
  const pick = window.createQuickPick<T>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.items = items;
  pick.selectedItems = options.picked ?? [];
  return new Promise((resolve) => {
    let accepted: readonly T[] | undefined;
    pick.onDidAccept(() => {
      const meant = chosen(pick.selectedItems, pick.activeItems, items, pick.value, options.picked !== undefined);
      if (!meant) return;
      accepted = meant;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(accepted);
    });
    pick.show();
  });
}

function chosen<T extends NumberedItem>(
  ticked: readonly T[],
  active: readonly T[],
  items: readonly T[],
  typed: string,
  mayBeNone: boolean,
): readonly T[] | undefined {
  if (ticked.length > 0 || mayBeNone) return ticked;
  if (active.length > 0) return active;
  const named = items.filter(({ place }) => bare(place) === bare(typed));
  return named.length > 0 ? named : undefined;
}

/** "36 (c)" as it may be typed: "36c". */
function bare(place: string): string {
  return place.toLowerCase().replace(/[^a-z0-9]/g, '');
}
