/**
 * YAML changed by a program as an editor would change it by hand: what is not changed stays byte for byte, comments and
 * layout included. `yaml` says where things stand; the text itself is cut and joined, for printing a document anew
 * would fold, quote and align lines that nobody meant.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { keyText, type YamlPath } from '../schema/yamlNodes.ts';
import { type Cut, makeCuts } from './cuts.ts';
import { renderBlock, renderComment, renderInline, type YamlData } from './renderYaml.ts';
import * as places from './yamlPlaces.ts';

export interface EditOptions {
  /** Comes above what is new, a comment a line. Between brackets there is no room for it: it is left out there. */
  comment?: string | undefined;
}

/** A value, and where it goes. */
export interface Change {
  path: YamlPath;
  data: YamlData;
}

/** An item for a list, and what comes above it. */
export interface NewItem extends EditOptions {
  data: YamlData;
}

/** The fields of a map at a path, in the order in which they are written. */
export type FieldOrder = (path: YamlPath) => readonly string[];

export class YamlEditor {
  #text: string;
  #document: Document.Parsed;
  /** Cuts that wait for others, so that all are made in the text in which they were found. */
  #waiting: Cut[] | undefined;
  readonly #order: FieldOrder;

  /**
   * @param text well-formed YAML, with any kind of line ends
   * @throws where it is not well-formed: why is for `check` to tell
   */
  constructor(text: string, order: FieldOrder = () => []) {
    this.#text = text;
    this.#document = places.parseToEdit(text);
    this.#order = order;
  }

  /** As it is now: to look at. What is changed in it is lost. */
  get document(): Document.Parsed {
    return this.#document;
  }

  toString(): string {
    return this.#text;
  }

  /** @returns the plain data at a path; nothing, where the path leads nowhere */
  get(path: YamlPath): unknown {
    return places.find(this.#root, path)?.node.toJS(this.#document);
  }

  /**
   * Gives a field or an item a value, whether it had one or not. A new field stands where the order of fields has it.
   * Comments within a value that is replaced go with it.
   */
  set(path: YamlPath, data: YamlData, options: EditOptions = {}): void {
    this.#put(path, data, options);
    this.#verify(path, data);
  }

  /** As `set` does with each, in one change where they do not touch. */
  setAll(changes: readonly Change[]): void {
    this.#waiting = [];
    for (const { data, path } of changes) this.#put(path, data, {});
    const text = makeCuts(this.#text, this.#waiting);
    this.#waiting = undefined;
    if (text === undefined) {
      for (const { data, path } of changes) this.set(path, data);
      return;
    }
    this.#text = text;
    this.#document = places.parseToEdit(text);
    for (const { data, path } of changes) this.#verify(path, data);
  }

  #put(path: YamlPath, data: YamlData, options: EditOptions): void {
    const [holder, name] = [path.slice(0, -1), String(path.at(-1))];
    const node = places.find(this.#root, holder)?.node;
    const isFree = node === undefined || (isScalar(node) && node.value === null);
    if (isFree && holder.length > 0) {
      this.#put(holder, { [name]: data }, options);
    } else if (isFree) {
      const lines = [...renderComment(options.comment), ...renderBlock({ [name]: data })];
      this.#splice(0, 0, `${lines.join(this.#eol)}${this.#eol}`);
    } else if (isMap(node) && !node.items.some(({ key }) => keyText(key) === name)) {
      if (places.isBracketed(node)) this.#addInline(node, holder, name, data);
      else this.#addLines(node, holder, name, data, options);
    } else {
      this.#replace(path, data);
    }
  }

  /** Adds an item at the end of a list; the list too, where there is none. */
  append(path: YamlPath, data: YamlData, options: EditOptions = {}): void {
    this.appendAll(path, [{ data, ...options }]);
  }

  /** Adds items at the end of a list, in one change: each change reads the whole text anew. */
  appendAll(path: YamlPath, items: readonly NewItem[]): void {
    const list = places.find(this.#root, path)?.node;
    const last = isSeq(list) ? list.items.at(-1) : undefined;
    const [first, ...others] = items;
    if (first === undefined) return;
    if (!isSeq(list) || last === undefined) {
      this.#begin(path, first);
      this.appendAll(path, others);
      return;
    }
    const end = places.endOf(last, this.#text);
    if (list.flow) {
      this.#splice(end, end, items.map(({ data }) => `, ${renderInline(data)}`).join(''));
    } else {
      // As their neighbour is: between brackets if that is.
      const bracketed = places.isBracketed(last);
      const lines = items.flatMap((item) => [
        ...renderComment(item.comment),
        ...(bracketed ? [`- ${renderInline(item.data)}`] : renderBlock([item.data])),
      ]);
      this.#insertBelow(end, lines, places.startOf(list));
    }
    for (const [index, { data }] of items.entries()) {
      this.#verify([...path, list.items.length + index], data);
    }
  }

  /** A list's first item. What is said of it stands above it, not above the list. */
  #begin(path: YamlPath, { data, comment }: NewItem): void {
    const isOneLine = renderBlock({ list: [data] }).length === 1;
    this.set(path, [data], isOneLine ? { comment } : {});
    const list = places.find(this.#root, path)?.node;
    if (isOneLine || comment === undefined || !isSeq(list) || list.flow) return;
    const start = places.startOf(list);
    const indent = this.#eol + places.indentAt(this.#text, start);
    this.#splice(
      start,
      start,
      renderComment(comment)
        .map((line) => line + indent)
        .join(''),
    );
  }

  get #root(): Node | null {
    return this.#document.contents;
  }

  get #eol(): string {
    return this.#text.includes('\r\n') ? '\r\n' : '\n';
  }

  #addInline(map: YAMLMap, path: YamlPath, name: string, data: YamlData): void {
    const field = `${name}: ${renderInline(data)}`;
    const previous = this.#fieldBefore(map, path, name);
    if (previous !== undefined) {
      const end = places.endOf(previous, this.#text);
      this.#splice(end, end, `, ${field}`);
    } else {
      const start = places.startOf(map) + 1;
      this.#splice(start, start, map.items.length > 0 ? ` ${field},` : ` ${field} `);
    }
  }

  #addLines(map: YAMLMap, path: YamlPath, name: string, data: YamlData, options: EditOptions) {
    const lines = [...renderComment(options.comment), ...renderBlock({ [name]: data })];
    const previous = this.#fieldBefore(map, path, name);
    const start = places.startOf(map);
    if (previous !== undefined) {
      this.#insertBelow(places.endOf(previous, this.#text), lines, start);
    } else {
      const indent = places.indentAt(this.#text, start);
      this.#splice(start, start, lines.map((line) => `${line}${this.#eol}${indent}`).join(''));
    }
  }

  /** The field that a new one stands behind: nothing, where it comes first. */
  #fieldBefore(map: YAMLMap, path: YamlPath, name: string) {
    const order = this.#order(path);
    const rank = order.indexOf(name);
    if (rank < 0) return map.items.at(-1);
    return map.items.findLast(({ key }) => order.slice(0, rank).includes(keyText(key)));
  }

  #replace(path: YamlPath, data: YamlData): void {
    const found = places.find(this.#root, path);
    if (found === undefined) throw new Error(`no place for ${path.join('.')}`);
    const { node, pair } = found;
    const [start, end] = [places.startOf(node), places.endOf(node, this.#text)];
    const eol = this.#eol;
    if (places.isWithinBrackets(this.#root, path)) {
      this.#splice(start, end, (start === end ? ' ' : '') + renderInline(data));
    } else if (typeof path.at(-1) === 'number') {
      const indent = places.indentAt(this.#text, start);
      const lines = places.isBracketed(node) ? [renderInline(data)] : renderBlock(data);
      this.#splice(start, end, lines.join(eol + indent));
    } else {
      const name = String(path.at(-1));
      const indent = places.indentAt(this.#text, places.startOf(pair?.key));
      const [first = '', ...rest] = renderBlock({ [name]: data });
      const value = first.slice(name.length + 1);
      if (rest.length === 0 && places.isOneLiner(node, this.#text)) {
        this.#splice(start, end, value.trimStart());
      } else {
        const from = places.colonAfter(pair?.key, this.#text);
        this.#splice(from, Math.max(from, end), [value, ...rest].join(eol + indent));
      }
    }
  }

  /** Puts lines under the one on which a place is, at the column of another. */
  #insertBelow(offset: number, lines: readonly string[], column: number): void {
    const indent = places.indentAt(this.#text, column);
    const end = places.endOfLine(this.#text, offset);
    this.#splice(end, end, lines.map((line) => `${this.#eol}${indent}${line}`).join(''));
  }

  #splice(start: number, end: number, text: string): void {
    if (this.#waiting !== undefined) return void this.#waiting.push({ start, end, text });
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#document = places.parseToEdit(this.#text);
  }

  /** A change that YAML reads back otherwise must never reach a file. */
  #verify(path: YamlPath, data: YamlData): void {
    const meant: unknown = JSON.parse(JSON.stringify(data));
    if (isDeepStrictEqual(this.get(path), meant)) return;
    throw new Error(`what was written at ${path.join('.')} is not read back as it was meant`);
  }
}
