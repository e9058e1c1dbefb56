/// <reference types="mocha" />
// Imported late, because describe() and it() exist only once mocha is set up. A new suite is one more line here.
export async function loadSuites(): Promise<void> {
  await import('./activation.test');
  await import('./recognition.test');
  await import('./rulePages.test');
  await import('./documentInfo.test');
  await import('./session.test');
  await import('./bugReport.test');
  await import('./shown.test');
  await import('./schemes.test');
  await import('./resources.test');
  await import('./navigation.test');
  await import('./operations.test');
  await import('./citing.test');
  await import('./typing.test');
  await import('./treaties.test');
  await import('./editorial.test');
  await import('./word.test');
}
