// mocha's browser build reads location.search, which the extension host on Node lacks. A module of its own, to run before mocha's.
if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });

export {};
