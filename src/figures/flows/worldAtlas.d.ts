/** Declared here, so that the type checker need not read a megabyte of coordinates. */
declare module 'world-atlas/countries-110m.json' {
  const atlas: import('./atlas.ts').Atlas;
  export default atlas;
}
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./atlas.ts').Atlas;
  export default atlas;
}
