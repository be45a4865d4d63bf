/** The classes of a hast element. */
import type { Element } from 'hast';

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

export function addClass(element: Element, name: string): void {
  element.properties.className = [...classesOf(element), name];
}
