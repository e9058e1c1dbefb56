// How long tests wait. None of them depends on how fast the machine is: they wait for states, and these limits only end what is stuck.

/** Longer than anything takes on the busiest machine, so that what has not come by then never will. In milliseconds. */
export const PATIENCE = 120_000;

/** The same for a test, or for a program, that has several things to wait for. */
export const TEST_PATIENCE = 3 * PATIENCE;
