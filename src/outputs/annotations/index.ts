export { annotationCollection } from './annotationCollection.ts';
export { blockSelector } from './selectors.ts';
export type { Annotation, AnnotationCollection } from './types.ts';
