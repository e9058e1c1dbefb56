/// <reference types="mocha" />
// Imported late, because describe() and it() exist only once mocha is set up. A new suite is one more line here.
export async function loadSuites(): Promise<void> {
  await import('./activation.test');
}
