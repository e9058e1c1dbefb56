/** A Sustainable Development Goal of the 2030 Agenda: number, short name, and the number of targets of each kind. */
export interface Goal {
  readonly number: number;
  readonly name: string;
  /** Outcome targets are numbered: 5.1 to 5.6. */
  readonly outcomes: number;
  /** Means of implementation are lettered: 5.a to 5.c. */
  readonly means: number;
}

/**
 * The Goals with the numbers of their targets, 169 in total. Source: General Assembly resolution 70/1; the short names are those in common
 * use.
 */
const GOALS: readonly Goal[] = (
  [
    ['No poverty', 5, 2],
    ['Zero hunger', 5, 3],
    ['Good health and well-being', 9, 4],
    ['Quality education', 7, 3],
    ['Gender equality', 6, 3],
    ['Clean water and sanitation', 6, 2],
    ['Affordable and clean energy', 3, 2],
    ['Decent work and economic growth', 10, 2],
    ['Industry, innovation and infrastructure', 5, 3],
    ['Reduced inequalities', 7, 3],
    ['Sustainable cities and communities', 7, 3],
    ['Responsible consumption and production', 8, 3],
    ['Climate action', 3, 2],
    ['Life below water', 7, 3],
    ['Life on land', 9, 3],
    ['Peace, justice and strong institutions', 10, 2],
    ['Partnerships for the Goals', 19, 0],
  ] as const
).map(([name, outcomes, means], i) => ({ number: i + 1, name, outcomes, means }));

/** The Goal with the given number; undefined if there is none. */
export function goalOf(number: number): Goal | undefined {
  return GOALS[number - 1];
}

/** Whether a Goal has a target, given the part after the point: "2", "a". False for an empty string, which denotes the Goal itself. */
export function hasTarget(goal: Goal, target: string): boolean {
  if (/^[1-9]\d?$/.test(target)) return Number(target) <= goal.outcomes;
  return /^[a-c]$/.test(target) && target.charCodeAt(0) - 0x60 <= goal.means;
}

/** The United Nations web page of a Goal. */
export function goalUrl(goal: Goal): string {
  return `https://sdgs.un.org/goals/goal${goal.number}`;
}
