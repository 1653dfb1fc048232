import { declare, type Hiding, hide } from '../../page/hide.ts';
import { BARE, type Declarations, GONE, HOLLOW } from '../../page/hiding-styles.ts';
import { findColumns, findDoubled, findEmptied, holdersOf, isEmptied } from '../../page/layout.ts';

/** How boxes are hidden, columns kept open, and wrappers stripped. */
export interface Styles {
  readonly gone: Declarations;
  readonly hollow: Declarations;
  readonly bare: Declarations;
}

interface Stripped {
  readonly element: Element;
  readonly hiding: Hiding | undefined;
}

/** What stands around hidden boxes: keeps columns open that hold the story in its place, and strips what is left empty. */
export class Surroundings {
  #styles: Styles = { gone: GONE, hollow: HOLLOW, bare: BARE };
  /** What kept the story in its place when it was hidden: its width stays. */
  readonly #columns = new WeakSet<Element>();
  /** What says nothing without the boxes that were in it, or beside it. */
  #stripped: readonly Stripped[] = [];

  /** Hides by other declarations from now on. For Firefox only. */
  hideBy(styles: Styles): void {
    if (!import.meta.env.FIREFOX) return;
    this.#styles = styles;
  }

  /** Hides elements; of columns, all but their width. */
  hide(elements: readonly Element[]): Hiding {
    const { gone, hollow } = this.#styles;
    const columns = elements.filter((element) => this.#columns.has(element));
    const others = elements.filter((element) => !this.#columns.has(element));
    const hidings = [hide(others, gone), hide(columns.flatMap(holdersOf), hollow)];
    return {
      restore() {
        for (const hiding of hidings) hiding.restore();
      },
    };
  }

  /** Hides boxes, the elements of each, and leaves open what of them kept the story (some elements of it) in its place. */
  hideAll(boxes: readonly (readonly Element[])[], story: readonly Element[]): readonly Hiding[] {
    let hidings: readonly Hiding[] = [];
    findColumns(story, boxes.flat(), (columns) => {
      for (const hiding of hidings) hiding.restore();
      for (const column of columns) this.#columns.add(column);
      hidings = boxes.map((elements) => this.hide(elements));
    });
    return hidings;
  }

  /** Takes room and paint of what is empty around hidden boxes, and rules of which nothing is left above. */
  strip(hidden: readonly Element[]): void {
    const { gone, bare } = this.#styles;
    const emptied = findEmptied(hidden);
    const strips = (elements: Iterable<Element>, by: Declarations) =>
      [...elements].map((element) => ({ element, hiding: declare(element, by) }));
    const doubled = findDoubled(hidden, emptied);
    this.#stripped = [
      ...strips(new Set([...emptied, ...findEmptied(doubled)]), bare),
      ...strips(doubled, gone),
    ];
  }

  /** Gives room and paint back to what was stripped, or only to what is no longer empty. */
  dress(onlyFilled = false): void {
    this.#stripped = this.#stripped.filter(({ element, hiding }) => {
      const stays = onlyFilled && isEmptied(element);
      if (!stays) hiding?.restore();
      return stays;
    });
  }
}
