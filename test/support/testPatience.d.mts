export const PATIENCE: number;
export const TEST_PATIENCE: number;
