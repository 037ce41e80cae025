// The conversation with the server: sends what was typed, hears what others typed, and says how that stands. One message
// is under way at a time; sent twice it does no harm, so whatever was not answered is simply sent again.
const PAUSE = 700; // milliseconds without a key before what was typed is sent
const LONGEST = 1_500; // and at the latest, while typing goes on
const BEAT = 2_000;
const AWAY = 3_000;
const GIVE_UP = 15_000;
const AT_ONCE = 50;
const AWAY_STATES = ['connection-lost', 'reconnecting'];

const connected = () => navigator.onLine && !AWAY_STATES.includes(window.Vaadin?.connectionState?.state);

export class Talk {
  #timer;
  #tick;
  #due = 0;
  #since = 0;
  #underWay = null;
  #first = true;
  #alone = false;
  #failed = false;
  #away = false;
  #ended = false;

  /** @param send carries a message and promises an answer; @param tell whom to tell what */
  constructor(text, send, tell, t) {
    this.text = text;
    this.send = send;
    this.tell = tell;
    this.t = t;
    this.leave = () => text.queue.leave();
    addEventListener('pagehide', this.leave);
    this.#tick = setInterval(() => this.#breathe(), 1_000);
    this.now();
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    clearInterval(this.#tick);
    removeEventListener('pagehide', this.leave);
    this.leave();
  }

  /** Something was typed. */
  soon() {
    const now = Date.now();
    this.#due ||= now + LONGEST;
    this.#after(Math.min(PAUSE, Math.max(0, this.#due - now)));
    this.#tellState();
  }

  /** Sends at once; answers when it was heard. */
  async now() {
    while (this.#underWay) {
      await this.#underWay;
    }
    clearTimeout(this.#timer);
    this.#due = 0;
    this.#underWay = this.#exchange();
    await this.#underWay;
  }

  /** Answers whether the line is on record as it is here. */
  async settle(id) {
    for (let times = 0; times < 3 && this.text.queue.entries[id]; times++) {
      await Promise.race([this.now(), new Promise(resolve => setTimeout(resolve, AWAY))]);
    }
    return !this.text.queue.entries[id] && !this.#away;
  }

  #after(milliseconds) {
    if (!this.#ended && !this.#underWay) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.now(), milliseconds);
    }
  }

  async #exchange() {
    this.#since = Date.now();
    let more = false;
    try {
      // The first message only listens: below which line a kept one stands, shows when those on record are known.
      const changes = this.#first ? [] : this.text.unsent(this.#alone ? 1 : AT_ONCE);
      this.text.queue.keep();
      const answer = await this.#orGivenUp(this.send({ seen: this.text.seen, desk: this.text.queue.desk, changes }));
      more = this.#take(changes, answer);
      this.#failed = false;
      this.#alone = false;
    } catch {
      this.#failed = true;
      this.#alone = true;
    } finally {
      this.#since = 0;
      this.#underWay = null;
    }
    this.#tellState();
    this.#after(more || this.#due ? PAUSE : BEAT);
  }

  #take(changes, answer) {
    changes.forEach((change, index) => this.text.heard(change, answer.outcomes[index]));
    answer.lines.forEach(line => this.text.take(line));
    if (changes.length > 0 || answer.lines.length > 0 || this.#first) {
      this.text.arrange();
      this.tell.heard(this.#first);
      this.#first = false;
    }
    if (!answer.open) {
      this.tell.closed();
    }
    return this.text.hasUnsent && answer.open;
  }

  /** An answer that got lost while the connection holds is waited for no longer. */
  #orGivenUp(answer) {
    let check;
    const givenUp = new Promise((resolve, reject) => {
      check = setInterval(() => Date.now() - this.#since > GIVE_UP && connected() && reject(), 1_000);
    });
    return Promise.race([answer, givenUp]).finally(() => clearInterval(check));
  }

  #breathe() {
    this.text.queue.keep();
    if (this.text.queue.adopt()) {
      this.text.takeUp();
      this.tell.heard(false);
      this.soon();
    }
    this.#tellState();
  }

  #tellState() {
    const late = this.#since > 0 && Date.now() - this.#since > AWAY;
    const away = !connected() || late || this.#failed;
    if (away !== this.#away) {
      this.#away = away;
      this.tell.say(away ? this.t['offline-none'] : this.t.back);
    }
    this.tell.state(this.#words(away));
  }

  #words(away) {
    const waiting = this.text.queue.waiting;
    if (away) {
      return waiting === 0 ? this.t['offline-none']
        : waiting === 1 ? this.t['offline-one'] : this.t['offline-many'].replace('#', waiting);
    }
    const entries = Object.values(this.text.queue.entries);
    if (entries.some(entry => entry.conflict || entry.refused)) {
      return this.t.decide;
    }
    return waiting === 0 ? this.t.saved : this.t.saving;
  }
}
