import type { ElementContent } from 'hast';

/**
 * A figure of an article. The view sets it in a `<figure>` captioned by its title and description; `figures.css`
 * styles the children. Their ids hold an underscore and are unique in a page that has each kind of figure once.
 */
export interface Figure {
  title: string;
  /** How to read it, as one or two sentences. */
  description: string;
  /** Safe hast, without `style` attributes. */
  children: ElementContent[];
}
