// Live minutes: one person types in a noisy room. Keys first, saved as typed, and nothing typed is lost: see minutes/queue.js.
import { Text } from './minutes/text.js';
import { identity } from './minutes/queue.js';
import { Line } from './minutes/line.js';
import { choose } from './minutes/palette.js';
import { meaning } from './minutes/keys.js';
import { Talk } from './minutes/talk.js';

/** What one goes on with below a line. */
const NEXT_KIND = {
  INFORMATION: 'INFORMATION', DECISION: 'INFORMATION', AGREEMENT: 'AGREEMENT', RESERVATION: 'INFORMATION', PENDING: 'PENDING',
};

class LiveMinutes extends HTMLElement {
  #nodes = new Map();
  #headings = new Map();
  #undo = [];
  #typedSince = false;
  #leaving = false;
  #current = null;

  /** @param setup the words, and what can be chosen from */
  begin(setup) {
    if (this.setup) {
      return;
    }
    this.setup = setup;
    this.t = setup.words;
    this.words = { t: setup.words, longest: setup.longest, closed: false };
    const person = document.querySelector('[data-person]')?.dataset.person ?? '';
    this.text = new Text(person, setup.session);
    this.#build();
    this.talk = new Talk(this.text, message => this.$server.talk(message), {
      heard: first => this.#heard(first),
      state: sentence => this.#showState(sentence),
      say: sentence => this.#say(sentence),
      closed: () => this.#close(),
    }, this.t);
    this.#arrange();
  }

  disconnectedCallback() {
    this.talk?.end();
  }

  /** Somebody recorded something about a line on this page, beyond its words. */
  async recorded(id) {
    await this.talk.now();
    this.focusLine(id);
  }

  focusLine(id) {
    const node = this.#nodes.get(id);
    node?.focus(node.field.value.length);
  }

  #build() {
    this.state = element('p', 'minutes-status');
    this.live = element('p', 'minutes-said', { role: 'status' });
    this.list = element('div', 'minutes-lines', { role: 'group', 'aria-label': this.t.lines });
    const more = button(this.t.below, () => this.#below(this.text.shown.at(-1) ?? null));
    const help = button(this.t.help, () => this.#help());
    const foot = element('div', 'minutes-foot');
    foot.append(more, help);
    const head = element('div', 'minutes-top');
    head.append(this.state);
    this.append(head, this.live, this.list, foot);
  }

  #heard(first) {
    this.#arrange();
    if (first) {
      const last = this.text.shown.at(-1);
      if (last) {
        this.focusLine(last);
      } else {
        this.#below(null);
      }
    }
  }

  /** Puts the lines on screen in their order, under the points of the agenda, without taking the cursor from anybody. */
  #arrange() {
    const shown = this.text.shown;
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
      wanted.push(this.#node(id).root);
      this.#show(id, index);
    });
    const active = document.activeElement;
    const caret = active?.selectionStart;
    const keep = new Set(wanted);
    [...this.list.children].filter(child => !keep.has(child)).forEach(child => child.remove());
    wanted.forEach((node, index) => {
      if (this.list.children[index] !== node) {
        this.list.insertBefore(node, this.list.children[index] ?? null);
      }
    });
    if (active !== document.activeElement && this.list.contains(active)) {
      active.focus();
      active.setSelectionRange?.(caret, caret);
    }
    if (!shown.includes(this.#current) && shown.length > 0) {
      this.#arrived(shown[0]);
    }
  }

  #node(id) {
    if (!this.#nodes.has(id)) {
      this.#nodes.set(id, new Line(id, this.words, {
        arrived: line => this.#arrived(line),
        typed: line => this.#typed(line),
        pressed: (line, event) => this.#pressed(line, event),
        chooseKind: line => this.#chooseKind(line),
        chooseParty: line => this.#chooseParty(line),
        chooseAct: line => this.#chooseAct(line),
        decide: (line, mine) => this.#decide(line, mine),
      }));
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

  #show(id, index = this.text.shown.indexOf(id)) {
    const line = this.text.lines.get(id);
    const entry = this.text.queue.entries[id];
    const number = line.code?.split('.').at(-1) ?? String(index + 1);
    this.#node(id).show({
      data: this.text.data(id), line, entry, held: this.text.isHeld(id), number: entry && !line.code ? `${number} ·` : number,
    }, {
      kind: kind => this.setup.kinds.find(one => one.id === kind).label,
      party: party => this.#partyName(party),
      consent: (data, stances) => this.#consent(data, stances),
    });
  }

  #partyName(id) {
    return this.setup.parties.find(one => one.id === id)?.label ?? this.t['no-party'];
  }

  #consent(data, stances) {
    const against = Object.keys(stances).filter(party => stances[party] === 'AGAINST').map(party => this.#partyName(party));
    return [
      data.consent && `${this.setup.consents[data.consent]}.`,
      against.length > 0 && this.t.against.replace('#', against.join(', ')),
    ].filter(Boolean).join(' ');
  }

  #arrived(id) {
    this.#nodes.get(this.#current)?.field.setAttribute('tabindex', '-1');
    this.#current = id;
    this.#node(id).field.setAttribute('tabindex', '0');
    this.#leaving = false;
  }

  #typed(id) {
    this.#typedSince = true;
    this.text.say(id, { text: this.#nodes.get(id).field.value });
    this.talk.soon();
  }

  #pressed(id, event) {
    const act = meaning(event, this.#nodes.get(id).field, this.#leaving);
    if (event.key !== 'Tab' && event.key !== 'Shift') {
      this.#leaving = false;
    }
    if (act === 'up' || act === 'down') {
      this.#cross(id, act === 'up' ? -1 : 1);
    } else if (act === 'undo') {
      this.#takeBack(event);
    } else if (act) {
      event.preventDefault();
      this.#act(act, id);
    }
  }

  #act(act, id) {
    const depth = this.text.data(id).depth;
    const acts = {
      below: () => this.#below(id),
      dropEmpty: () => this.#drop(id),
      drop: () => this.#drop(id),
      indent: () => this.#change(id, { depth: Math.min(depth + 1, this.setup.deepest) }),
      outdent: () => this.#change(id, { depth: Math.max(depth - 1, 0) }),
      moveUp: () => this.#move(id, -1),
      moveDown: () => this.#move(id, 1),
      kind: () => this.#chooseKind(id),
      party: () => this.#chooseParty(id),
      menu: () => this.#chooseAct(id),
      positions: () => this.#open(id, act),
      acts: () => this.#open(id, act),
      help: () => this.#help(),
      leave: () => {
        this.#leaving = true;
        this.#say(this.t.leave);
      },
    };
    acts[act]();
  }

  /** Where the cursor cannot go further within the line it goes to the next one. */
  #cross(id, step) {
    const node = this.#nodes.get(id);
    const [before] = node.caret;
    setTimeout(() => {
      const other = this.text.shown[this.text.shown.indexOf(id) + step];
      if (other && document.activeElement === node.field && node.caret[0] === before) {
        const next = this.#nodes.get(other);
        next.focus(step < 0 ? next.field.value.length : Math.min(before, next.field.value.length));
      }
    });
  }

  #below(id) {
    if (this.words.closed) {
      return;
    }
    const above = id === null ? null : this.text.data(id);
    const fresh = identity();
    this.text.begin(fresh, {
      kind: NEXT_KIND[above?.kind] ?? 'INFORMATION', depth: above?.depth ?? 0, text: '',
      wording: 'LITERAL', language: above?.language ?? this.setup.language,
      item: above ? above.item : this.setup.items[0]?.id ?? null, party: null,
    }, id);
    this.#did(() => this.text.data(fresh).text === '' && this.#drop(fresh, false));
    this.#arrange();
    this.#nodes.get(fresh).focus(0);
  }

  #drop(id, undoable = true) {
    const shown = this.text.shown;
    const at = shown.indexOf(id);
    if (shown.length === 1 && this.text.data(id).text === '' || this.text.isHeld(id)) {
      return;
    }
    this.text.drop(id, true);
    if (undoable) {
      this.#did(() => {
        this.text.drop(id, false);
        this.#arrange();
        this.focusLine(id);
      });
    }
    const next = shown[at - 1] ?? shown[at + 1];
    this.#arrange();
    if (next) {
      this.focusLine(next);
    } else {
      this.#below(null);
    }
    this.#say(this.t.dropped);
    this.talk.soon();
  }

  #change(id, words) {
    if (this.text.isHeld(id) || this.words.closed) {
      return;
    }
    const before = Object.fromEntries(Object.keys(words).map(name => [name, this.text.data(id)[name]]));
    this.#put(id, words);
    this.#did(() => this.#put(id, before));
  }

  #put(id, words) {
    this.text.say(id, words);
    this.#arrange();
    this.talk.soon();
  }

  #move(id, step) {
    const shown = this.text.shown;
    const at = shown.indexOf(id);
    const to = at + step;
    if (to < 0 || to >= shown.length || this.text.isHeld(id)) {
      return;
    }
    const put = after => {
      this.text.move(id, after);
      this.#arrange();
      this.focusLine(id);
      this.talk.soon();
    };
    put(step < 0 ? shown[to - 1] ?? null : shown[to]);
    this.#did(() => put(shown[at - 1] ?? null));
  }

  #did(back) {
    this.#undo.push(back);
    this.#typedSince = false;
  }

  #takeBack(event) {
    if (!this.#typedSince && this.#undo.length > 0) {
      event.preventDefault();
      this.#undo.pop()();
      this.#typedSince = false;
      this.talk.soon();
    }
  }

  async #chooseKind(id) {
    const items = this.setup.items.map(item => ({ ...item, hint: this.t['as-item'], words: { item: item.id } }));
    const kinds = this.setup.kinds.map(kind => ({ ...kind, words: { kind: kind.id } }));
    const chosen = await this.#choose(id, this.t['choose-kind'], [...kinds, ...items], '/');
    if (chosen) {
      this.#change(id, chosen.words);
      if (chosen.id === 'RESERVATION' && !this.text.data(id).party) {
        await this.#chooseParty(id);
      }
    }
  }

  async #chooseParty(id) {
    const none = { id: null, label: this.t['no-party'] };
    const chosen = await this.#choose(id, this.t['choose-party'], [...this.setup.parties, none], '@');
    if (chosen) {
      this.#change(id, { party: chosen.id });
    }
  }

  async #chooseAct(id) {
    const { kind } = this.text.data(id);
    const acts = ['kind', 'party', 'positions', 'acts', 'below', 'moveUp', 'moveDown', 'indent', 'outdent', 'drop']
      .filter(act => act !== 'acts' || kind === 'AGREEMENT')
      .map(act => ({ act, label: this.t[`act-${act}`] }));
    const chosen = await this.#choose(id, this.t['choose-act'], acts);
    if (chosen) {
      this.#act(chosen.act, id);
    }
  }

  /** @param letter that opened the list and is typed after all when nothing is chosen */
  async #choose(id, title, options, letter) {
    const node = this.#nodes.get(id);
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

  async #open(id, what) {
    if (await this.talk.settle(id)) {
      this.$server[what](id, this.text.queue.desk);
    } else {
      this.#say(this.t['needs-connection']);
    }
  }

  #decide(id, mine) {
    this.text.decide(id, mine);
    this.#arrange();
    this.focusLine(id);
    this.talk.soon();
  }

  #close() {
    this.words.closed = true;
    this.#arrange();
  }

  #help() {
    const dialog = element('dialog', 'minutes-help', { 'aria-label': this.t.help });
    const title = element('h2', '');
    title.textContent = this.t.help;
    const list = element('ul', '');
    this.setup.keys.forEach(sentence => {
      const entry = element('li', '');
      entry.textContent = sentence;
      list.append(entry);
    });
    const back = this.#current;
    dialog.append(title, list, button(this.t.close, () => dialog.close()));
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.focusLine(back);
    });
    this.append(dialog);
    dialog.showModal();
  }

  #showState(sentence) {
    if (this.state.textContent !== sentence) {
      this.state.textContent = sentence;
    }
    this.#nodes.forEach((node, id) => {
      if (node.root.classList.contains('is-held') !== this.text.isHeld(id)) {
        this.#show(id);
      }
    });
  }

  #say(sentence) {
    this.live.textContent = sentence;
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

customElements.define('rimanakuy-minutes', LiveMinutes);
