export { flowsFigure, flowsLand } from './flows/flowsFigure.ts';
export { positionsFigure } from './positions/positionsFigure.ts';
export { STANCE_MARKERS } from './stanceMarkers.ts';
export { LINE_DASHES, statusMarker, statusShapes } from './statusMarker.ts';
export { timelineFigure } from './timeline/timelineFigure.ts';
export type { Figure } from './types.ts';
