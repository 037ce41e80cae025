// Live minutes: one person types in a noisy room. Keys first, saved as typed, and nothing typed is lost: see minutes/queue.js.
import { Text } from './minutes/text.js';
import { Sheet } from './minutes/sheet.js';
import { Chooser } from './minutes/chooser.js';
import { meaning } from './minutes/keys.js';
import { Talk } from './minutes/talk.js';

class LiveMinutes extends HTMLElement {
  #undo = [];
  #typedSince = false;
  #leaving = false;

  /** @param setup the words, and what can be chosen from */
  begin(setup) {
    if (this.setup) {
      return;
    }
    this.setup = setup;
    this.t = setup.words;
    this.text = new Text(document.querySelector('[data-person]')?.dataset.person ?? '', setup.session);
    this.sheet = new Sheet(this, setup, this.text, {
      arrived: () => { this.#leaving = false; },
      typed: id => this.#typed(id),
      pressed: (id, event) => this.#pressed(id, event),
      chooseKind: id => this.#chooseKind(id),
      chooseParty: id => this.#chooseParty(id),
      chooseAct: id => this.#chooseAct(id),
      below: id => this.#below(id),
      decide: (id, mine) => this.#decide(id, mine),
    });
    this.chooser = new Chooser(this.sheet, setup, this.text);
    this.talk = new Talk(this.text, message => this.$server.talk(message), {
      heard: first => this.#heard(first),
      state: sentence => this.sheet.state(sentence),
      say: sentence => this.sheet.say(sentence),
      closed: () => this.sheet.closed || this.sheet.close(),
    }, this.t);
    this.sheet.arrange();
  }

  disconnectedCallback() {
    this.talk?.end();
  }

  /** Something about a line was recorded on this page, beyond its words. */
  async recorded(id) {
    await this.talk.now();
    this.focusLine(id);
  }

  focusLine(id) {
    this.sheet.focus(id);
  }

  #heard(first) {
    this.sheet.arrange();
    if (first) {
      const last = this.text.shown.at(-1);
      if (last) {
        this.focusLine(last);
      } else {
        this.#below(null);
      }
    }
  }

  #typed(id) {
    this.#typedSince = true;
    this.text.say(id, { text: this.sheet.node(id).field.value });
    this.talk.soon();
  }

  #pressed(id, event) {
    const act = meaning(event, this.sheet.node(id).field, this.#leaving);
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
    const { depth } = this.text.data(id);
    ({
      below: () => this.#below(id),
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
      help: () => this.sheet.help(),
      leave: () => {
        this.#leaving = true;
        this.sheet.say(this.t.leave);
      },
    })[act]();
  }

  /** Where the cursor cannot go further within the line it goes to the next one. */
  #cross(id, step) {
    const node = this.sheet.node(id);
    const [before] = node.caret;
    setTimeout(() => {
      const shown = this.text.shown;
      const other = shown[shown.indexOf(id) + step];
      if (other && document.activeElement === node.field && node.caret[0] === before) {
        const next = this.sheet.node(other);
        next.focus(step < 0 ? next.field.value.length : Math.min(before, next.field.value.length));
      }
    });
  }

  #fixed(id) {
    return this.sheet.closed || this.text.isHeld(id);
  }

  #below(id) {
    if (this.sheet.closed) {
      return;
    }
    const fresh = this.text.below(id, { language: this.setup.language, item: this.setup.items[0]?.id ?? null });
    this.#did(() => this.text.data(fresh).text === '' && this.#takeOut(fresh));
    this.sheet.arrange();
    this.sheet.focus(fresh);
  }

  #drop(id) {
    const only = this.text.shown.length === 1 && this.text.data(id).text === '';
    if (only || this.#fixed(id)) {
      return;
    }
    this.#takeOut(id);
    this.#did(() => {
      this.text.drop(id, false);
      this.sheet.arrange();
      this.focusLine(id);
    });
    this.sheet.say(this.t.dropped);
  }

  #takeOut(id) {
    const shown = this.text.shown;
    const at = shown.indexOf(id);
    this.text.drop(id, true);
    this.sheet.arrange();
    const next = shown[at - 1] ?? shown[at + 1];
    if (next) {
      this.focusLine(next);
    } else {
      this.#below(null);
    }
    this.talk.soon();
  }

  #change(id, words) {
    if (this.#fixed(id)) {
      return;
    }
    const before = Object.fromEntries(Object.keys(words).map(name => [name, this.text.data(id)[name]]));
    this.#put(id, words);
    this.#did(() => this.#put(id, before));
  }

  #put(id, words) {
    this.text.say(id, words);
    this.sheet.arrange();
    this.talk.soon();
  }

  #move(id, step) {
    const shown = this.text.shown;
    const at = shown.indexOf(id);
    const to = at + step;
    if (to < 0 || to >= shown.length || this.#fixed(id)) {
      return;
    }
    const put = after => {
      this.text.move(id, after);
      this.sheet.arrange();
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

  /** Takes back what was done to a line as a whole, unless something was typed since: that is the browser's to undo. */
  #takeBack(event) {
    if (!this.#typedSince && this.#undo.length > 0) {
      event.preventDefault();
      this.#undo.pop()();
      this.#typedSince = false;
    }
  }

  async #chooseKind(id) {
    const words = await this.chooser.kind(id);
    if (words) {
      this.#change(id, words);
      if (words.kind === 'RESERVATION' && !this.text.data(id).party) {
        await this.#chooseParty(id);
      }
    }
  }

  async #chooseParty(id) {
    const words = await this.chooser.party(id);
    if (words) {
      this.#change(id, words);
    }
  }

  async #chooseAct(id) {
    const act = await this.chooser.act(id);
    if (act) {
      this.#act(act, id);
    }
  }

  /** Opens a form of the server's about a line, once the line is on record. */
  async #open(id, what) {
    if (await this.talk.settle(id)) {
      this.$server[what](id, this.text.queue.desk);
    } else {
      this.sheet.say(this.t['needs-connection']);
    }
  }

  #decide(id, mine) {
    this.text.decide(id, mine);
    this.sheet.arrange();
    this.focusLine(id);
    this.talk.soon();
  }
}

customElements.define('rimanakuy-minutes', LiveMinutes);
