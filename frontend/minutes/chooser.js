// What can be chosen for a line, from a list that opens in it.
import { choose } from './palette.js';

const ACTS = ['kind', 'party', 'positions', 'acts', 'below', 'moveUp', 'moveDown', 'indent', 'outdent', 'drop'];

export class Chooser {
  constructor(sheet, setup, text) {
    this.sheet = sheet;
    this.setup = setup;
    this.t = setup.words;
    this.text = text;
  }

  /** Answers what the line becomes: of another kind, or part of another point of the agenda. */
  async kind(id) {
    const kinds = this.setup.kinds.map(kind => ({ ...kind, words: { kind: kind.id } }));
    const items = this.setup.items.map(item => ({ ...item, hint: this.t['as-item'], words: { item: item.id } }));
    return (await this.#choose(id, this.t['choose-kind'], [...kinds, ...items], '/'))?.words;
  }

  async party(id) {
    const none = { id: null, label: this.t['no-party'] };
    const chosen = await this.#choose(id, this.t['choose-party'], [...this.setup.parties, none], '@');
    return chosen && { party: chosen.id };
  }

  async act(id) {
    const acts = ACTS.filter(act => act !== 'acts' || this.text.data(id).kind === 'AGREEMENT')
      .map(act => ({ act, label: this.t[`act-${act}`] }));
    return (await this.#choose(id, this.t['choose-act'], acts))?.act;
  }

  /** @param letter that opened the list and is typed after all when nothing is chosen */
  async #choose(id, title, options, letter) {
    const node = this.sheet.node(id);
    const [at] = node.caret;
    const typed = document.activeElement === node.field;
    const chosen = await choose(node.root, title, options, this.t['choose-nothing']);
    node.focus(at);
    if (!chosen && letter && typed) {
      node.field.setRangeText(letter, at, at, 'end');
      node.field.dispatchEvent(new Event('input'));
    }
    return chosen;
  }
}
