/** Resolves once messages received so far are dispatched: the connection dispatches one a turn, and a timer may come first in its turn. */
export async function pendingMessages(): Promise<void> {
  await waitForTurn();
  await waitForTurn();
}

function waitForTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
