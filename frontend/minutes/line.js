// How one line is shown: what it is and whose, the words themselves, and what there is to say about it.
const GROWS = CSS.supports('field-sizing', 'content');

const make = (tag, name, attributes = {}) => {
  const element = document.createElement(tag);
  element.className = name;
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));
  return element;
};

export class Line {
  constructor(id, words, acts) {
    this.words = words;
    this.root = make('div', 'minutes-line');
    this.root.dataset.line = id;
    this.kind = this.#button('minutes-kind', () => acts.chooseKind(id));
    this.party = this.#button('minutes-party', () => acts.chooseParty(id));
    this.menu = this.#button('minutes-more', () => acts.chooseAct(id));
    this.menu.textContent = '⋯';
    this.state = make('span', 'minutes-state');
    this.field = make('textarea', 'minutes-field', {
      rows: 1, maxlength: words.longest, tabindex: -1, spellcheck: 'true', 'aria-describedby': `note-${id}`,
    });
    this.note = make('p', 'minutes-note', { id: `note-${id}` });
    this.conflict = make('div', 'minutes-conflict', { role: 'alert' });
    const head = make('div', 'minutes-head');
    head.append(this.kind, this.party, this.state, this.menu);
    const body = make('div', 'minutes-body');
    body.append(this.field, this.note, this.conflict);
    this.root.append(head, body);
    this.field.addEventListener('focus', () => acts.arrived(id));
    this.field.addEventListener('input', () => {
      this.#grow();
      acts.typed(id);
    });
    this.field.addEventListener('keydown', event => acts.pressed(id, event));
    this.keep = () => acts.decide(id, true);
    this.yield = () => acts.decide(id, false);
  }

  /** @param now `data` as it is here, `line` as it is on record, `entry` what is not there yet */
  show({ data, line, entry, held, number }, names) {
    const { t } = this.words;
    this.root.dataset.kind = data.kind;
    this.root.style.setProperty('--depth', data.depth);
    this.kind.textContent = names.kind(data.kind);
    this.party.textContent = data.party ? names.party(data.party) : t['no-party'];
    this.party.classList.toggle('is-open', !data.party);
    this.state.textContent = number;
    this.menu.setAttribute('aria-label', t.more.replace('#', number));
    this.field.setAttribute('aria-label', [
      t.line.replace('#', number), names.kind(data.kind), data.party && names.party(data.party),
    ].filter(Boolean).join(', '));
    if (this.field.value !== data.text) {
      this.#write(data.text);
    }
    this.field.readOnly = held && !entry || this.words.closed;
    this.#tell(this.note, [
      held && t.types.replace('#', line.typist),
      entry?.refused,
      names.consent(data, line.stances ?? {}),
      data.speaker && t.speaker.replace('#', data.speaker),
      data.settles && t.settles.replace('#', data.settles),
      data.addendumTo && t.addendum.replace('#', data.addendumTo),
      line.marks?.join(' · '),
    ].filter(Boolean));
    this.root.classList.toggle('is-held', Boolean(held));
    this.root.classList.toggle('is-refused', Boolean(entry?.refused));
    this.#showConflict(entry?.conflict ? line.data.text : null);
  }

  #showConflict(theirs) {
    if (theirs === null) {
      this.conflict.replaceChildren();
      return;
    }
    if (this.conflict.dataset.theirs === theirs && this.conflict.hasChildNodes()) {
      return;
    }
    this.conflict.dataset.theirs = theirs;
    const { t } = this.words;
    const quote = make('blockquote', '');
    quote.textContent = theirs;
    const said = make('p', '');
    said.textContent = t['conflict'];
    const mine = this.#button('minutes-act', this.keep);
    mine.textContent = t['conflict-mine'];
    const other = this.#button('minutes-act', this.yield);
    other.textContent = t['conflict-theirs'];
    [mine, other].forEach(button => button.removeAttribute('tabindex'));
    this.conflict.replaceChildren(said, quote, mine, other);
  }

  focus(start, end = start) {
    this.field.focus();
    this.field.setSelectionRange(start, end);
    this.root.scrollIntoView({ block: 'nearest' });
  }

  get caret() {
    return [this.field.selectionStart, this.field.selectionEnd];
  }

  #tell(element, sentences) {
    const said = sentences.join(' ');
    if (element.textContent !== said) {
      element.textContent = said;
    }
  }

  #write(text) {
    const [start, end] = this.caret;
    const active = document.activeElement === this.field;
    this.field.value = text;
    this.#grow();
    if (active) {
      this.field.setSelectionRange(start, end);
    }
  }

  #grow() {
    if (!GROWS) {
      this.field.style.height = 'auto';
      this.field.style.height = `${this.field.scrollHeight}px`;
    }
  }

  #button(name, act) {
    const button = make('button', name, { type: 'button', tabindex: -1 });
    button.addEventListener('click', act);
    return button;
  }
}
