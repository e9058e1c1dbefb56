import type { RecommendationItem } from '../../../server/src/protocol';
import { keyOf, rowOf } from '../shared/treeGrid';
import { type Move, moveTo } from './moving';

/** Drag-and-drop callbacks. */
interface DragActions {
  itemOf(key: string): RecommendationItem | undefined;
  move(move: Move): void;
}

/** Makes the rows of a list draggable with the mouse, and marks the drop position. */
export function enableDragging(list: HTMLElement, { itemOf, move }: DragActions): void {
  let draggedItem: { readonly row: HTMLElement; readonly item: RecommendationItem } | undefined;
  let markedRow: HTMLElement | undefined;
  const mark = (row: HTMLElement | undefined, isAfter = false) => {
    if (markedRow !== row) markedRow?.classList.remove('drop-before', 'drop-after');
    markedRow = row;
    row?.classList.toggle('drop-before', !isAfter);
    row?.classList.toggle('drop-after', isAfter);
  };
  const markDropTarget = (event: DragEvent) => {
    const row = rowOf(event.target);
    const target = itemOf(keyOf(row ?? null) ?? '');
    if (!draggedItem || !row || !target) return undefined;
    const { top, height } = row.getBoundingClientRect();
    const isAfter = event.clientY > top + height / 2;
    const dropMove = moveTo(draggedItem.item, target, isAfter);
    return dropMove && { row, isAfter, wanted: dropMove };
  };
  list.addEventListener('dragstart', (event) => {
    const row = rowOf(event.target);
    const item = itemOf(keyOf(row ?? null) ?? '');
    if (!row || !item || !event.dataTransfer) return;
    draggedItem = { row, item };
    event.dataTransfer.effectAllowed = 'move';
    // Dropping a row into a text inserts its words.
    event.dataTransfer.setData('text/plain', item.parts.map(({ label, text }) => `${label} ${text}`.trim()).join('\n'));
    row.classList.add('dragged');
  });
  list.addEventListener('dragover', (event) => {
    const place = markDropTarget(event);
    mark(place?.row, place?.isAfter);
    if (place) event.preventDefault();
  });
  list.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node) || !list.contains(event.relatedTarget)) mark(undefined);
  });
  list.addEventListener('drop', (event) => {
    const place = markDropTarget(event);
    mark(undefined);
    if (!place) return;
    event.preventDefault();
    move(place.wanted);
  });
  list.addEventListener('dragend', () => {
    draggedItem?.row.classList.remove('dragged');
    draggedItem = undefined;
    mark(undefined);
  });
}
