// The lines on screen, in their order, under the points of the agenda.
import { Line } from './line.js';

export class Sheet {
  #nodes = new Map();
  #headings = new Map();
  #current = null;

  /** @param acts what a line asks for: see {@link Line}; `below` and `arrived` are the sheet's too */
  constructor(host, setup, text, acts) {
    this.host = host;
    this.setup = setup;
    this.t = setup.words;
    this.text = text;
    this.acts = { ...acts, arrived: id => this.arrived(id, acts.arrived) };
    this.words = { t: setup.words, longest: setup.longest, closed: false };
    this.names = {
      kind: kind => setup.kinds.find(one => one.id === kind).label,
      party: party => setup.parties.find(one => one.id === party)?.label ?? this.t['no-party'],
      consent: (data, stances) => this.#consent(data, stances),
    };
    this.#build();
  }

  get current() {
    return this.#current;
  }

  get closed() {
    return this.words.closed;
  }

  /** Puts the lines in order without taking the cursor from anybody. */
  arrange() {
    const shown = this.text.shown;
    const active = document.activeElement;
    const caret = active?.selectionStart;
    this.#place(this.#wanted(shown));
    if (active !== document.activeElement && this.list.contains(active)) {
      active.focus();
      active.setSelectionRange?.(caret, caret);
    }
    if (!shown.includes(this.#current) && shown.length > 0) {
      this.arrived(shown[0]);
    }
  }

  #wanted(shown) {
    const wanted = [];
    const times = new Map();
    let item;
    shown.forEach((id, index) => {
      const now = this.text.data(id).item ?? null;
      if (now !== item && this.setup.items.length > 0) {
        times.set(now, (times.get(now) ?? 0) + 1);
        wanted.push(this.#heading(now, times.get(now)));
      }
      item = now;
      wanted.push(this.node(id).root);
      this.show(id, index);
    });
    return wanted;
  }

  #place(wanted) {
    const keep = new Set(wanted);
    [...this.list.children].filter(child => !keep.has(child)).forEach(child => child.remove());
    let at = this.list.firstElementChild;
    for (const node of wanted) {
      if (node === at) {
        at = at.nextElementSibling;
      } else {
        this.list.insertBefore(node, at);
      }
    }
  }

  node(id) {
    if (!this.#nodes.has(id)) {
      this.#nodes.set(id, new Line(id, this.words, this.acts));
    }
    return this.#nodes.get(id);
  }

  #heading(item, time) {
    const key = `${item}|${time}`;
    if (!this.#headings.has(key)) {
      const heading = element('h2', 'minutes-item');
      heading.textContent = this.setup.items.find(one => one.id === item)?.label ?? this.t['no-item'];
      this.#headings.set(key, heading);
    }
    return this.#headings.get(key);
  }

  show(id, index = this.text.shown.indexOf(id)) {
    const line = this.text.lines.get(id);
    const entry = this.text.queue.entries[id];
    const number = line.code?.split('.').at(-1) ?? `${index + 1} ·`;
    this.node(id).show({ data: this.text.data(id), line, entry, held: this.text.isHeld(id), number }, this.names);
  }

  #consent(data, stances) {
    const against = Object.keys(stances).filter(party => stances[party] === 'AGAINST').map(this.names.party);
    return [
      data.consent && `${this.setup.consents[data.consent]}.`,
      against.length > 0 && this.t.against.replace('#', against.join(', ')),
    ].filter(Boolean).join(' ');
  }

  /** Only the line one is in is reached with Tab, so that Tab can leave all of them. */
  arrived(id, tell) {
    this.#nodes.get(this.#current)?.field.setAttribute('tabindex', '-1');
    this.#current = id;
    this.node(id).field.setAttribute('tabindex', '0');
    tell?.(id);
  }

  focus(id) {
    const node = this.#nodes.get(id);
    node?.focus(node.field.value.length);
  }

  state(sentence) {
    if (this.status.textContent !== sentence) {
      this.status.textContent = sentence;
    }
    this.#nodes.forEach((node, id) => {
      if (node.root.classList.contains('is-held') !== this.text.isHeld(id)) {
        this.show(id);
      }
    });
  }

  say(sentence) {
    this.live.textContent = sentence;
  }

  /** Nothing can be typed any more. */
  close() {
    this.words.closed = true;
    this.arrange();
  }

  help() {
    const dialog = element('dialog', 'minutes-help', { 'aria-label': this.t.help });
    const title = element('h2', '');
    title.textContent = this.t.help;
    const list = element('ul', '');
    this.setup.keys.forEach(sentence => {
      const entry = element('li', '');
      entry.textContent = sentence;
      list.append(entry);
    });
    dialog.append(title, list, button(this.t.close, () => dialog.close()));
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.focus(this.#current);
    });
    this.host.append(dialog);
    dialog.showModal();
  }

  #build() {
    this.status = element('p', 'minutes-status');
    this.live = element('p', 'minutes-said', { role: 'status' });
    this.list = element('div', 'minutes-lines', { role: 'group', 'aria-label': this.t.lines });
    const head = element('div', 'minutes-top');
    head.append(this.status);
    const foot = element('div', 'minutes-foot');
    foot.append(
      button(this.t.below, () => this.acts.below(this.text.shown.at(-1) ?? null)),
      button(this.t.help, () => this.help()),
    );
    this.host.append(head, this.live, this.list, foot);
  }
}

function element(tag, name, attributes = {}) {
  const made = document.createElement(tag);
  made.className = name;
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}

function button(label, act) {
  const made = element('button', 'minutes-act', { type: 'button' });
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
