// The lines of the minutes as this page knows them: as they are on record, with what was typed here laid over.
import { Queue } from './queue.js';

export class Text {
  lines = new Map();
  order = [];
  seen = 0;

  constructor(person, session) {
    this.queue = new Queue(person, session);
    this.takeUp();
  }

  /** Puts lines that are on this device only among the others. */
  takeUp() {
    for (const [id, entry] of Object.entries(this.queue.entries)) {
      entry.refused = undefined;
      if (!this.lines.has(id)) {
        this.lines.set(id, { id, version: entry.base, place: null, data: entry.data, dropped: false });
      }
    }
    this.arrange();
  }

  /** What the line says to whoever sits here. */
  data(id) {
    return this.queue.entries[id]?.data ?? this.lines.get(id).data;
  }

  isOut(id) {
    return this.queue.entries[id]?.dropped ?? this.lines.get(id).dropped;
  }

  begin(id, data, after) {
    this.lines.set(id, { id, version: -1, place: null, data, dropped: false });
    const entry = this.queue.of(id, this.lines.get(id));
    this.queue.note(entry, { said: true, after });
    this.arrange();
  }

  say(id, words) {
    const entry = this.queue.of(id, this.lines.get(id));
    Object.assign(entry.data, words);
    this.queue.note(entry, { said: true });
  }

  drop(id, dropped) {
    this.queue.note(this.queue.of(id, this.lines.get(id)), { dropped });
    this.arrange();
  }

  move(id, after) {
    const before = this.#above(id);
    for (const entry of Object.values(this.queue.entries)) {
      if (entry.after === id) {
        entry.after = before;
      }
    }
    this.queue.note(this.queue.of(id, this.lines.get(id)), { moved: true, after });
    this.arrange();
  }

  #above(id) {
    return this.order[this.order.indexOf(id) - 1] ?? null;
  }

  /** By their places on record; then those begun or moved here, each below the one it was put below. */
  arrange() {
    const entries = this.queue.entries;
    const stray = id => entries[id]?.moved || this.lines.get(id).place === null;
    const all = [...this.lines.values()];
    this.order = all
      .filter(line => !stray(line.id))
      .sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))
      .map(line => line.id);
    all
      .filter(line => stray(line.id))
      .sort((one, other) => (entries[one.id]?.stamp ?? 0) - (entries[other.id]?.stamp ?? 0))
      .forEach(({ id }) => {
        const after = entries[id]?.after ?? null;
        const at = after === null ? 0 : this.order.indexOf(after) + 1 || this.order.length;
        this.order.splice(at, 0, id);
      });
  }

  /** The lines that are shown, in their order. */
  get shown() {
    return this.order.filter(id => !this.isOut(id));
  }

  /** What the server has to hear, from the top down, so that a line goes after the one it stands below. */
  unsent(most) {
    const changes = [];
    const known = new Set([...this.lines.values()].filter(line => line.version >= 0).map(line => line.id));
    let above = null;
    for (const id of this.order) {
      const entry = this.queue.entries[id];
      if (entry && changes.length < most && this.#isDue(id, entry)) {
        entry.sent = true;
        changes.push(this.#change(id, entry, above));
        known.add(id);
      }
      above = known.has(id) ? id : above;
    }
    return changes;
  }

  get hasUnsent() {
    return Object.entries(this.queue.entries).some(([id, entry]) => this.#isDue(id, entry));
  }

  #isDue(id, entry) {
    return !entry.conflict && !entry.refused && !this.queue.neverMind(entry) && !this.isHeld(id);
  }

  #change(id, entry, after) {
    const { base, desk, stamp } = entry;
    return {
      id,
      desk,
      stamp,
      version: base,
      after,
      age: Math.max(0, Date.now() - entry.at),
      data: entry.said ? entry.data : null,
      moved: Boolean(entry.moved) && base >= 0,
      dropped: entry.dropped ?? null,
    };
  }

  /** Takes what became of a change; answers whether it has come on record. */
  heard(change, outcome) {
    const entry = this.queue.entries[change.id];
    if (!entry) {
      return true;
    }
    if (outcome.line) {
      this.take(outcome.line);
    }
    if (outcome.ok) {
      entry.base = outcome.line.version;
      if (entry.stamp === change.stamp) {
        this.queue.settle(change.id);
      } else {
        entry.after = entry.moved ? entry.after : undefined;
      }
    } else {
      entry.conflict = outcome.stale;
      entry.dropped = undefined;
      if (outcome.stale && !entry.said) {
        this.queue.settle(change.id);
      }
      entry.refused = outcome.refused ?? undefined;
    }
    this.queue.keep();
    return outcome.ok;
  }

  /** A line as it is on record now. What is typed here over an older one stays. */
  take(row) {
    const line = this.lines.get(row.id);
    if (!line || row.change >= (line.change ?? 0)) {
      this.lines.set(row.id, { ...row, heldUntil: row.typist ? Date.now() + row.hold : 0 });
    }
    this.seen = Math.max(this.seen, row.change);
  }

  /** Ends a conflict: with what was typed here, or with what is on record. */
  decide(id, mine) {
    const entry = this.queue.entries[id];
    if (mine) {
      entry.base = this.lines.get(id).version;
      this.queue.note(entry, { conflict: false, said: true });
    } else {
      this.queue.settle(id);
    }
  }

  isHeld(id) {
    const line = this.lines.get(id);
    return Boolean(line.typist) && line.heldUntil > Date.now();
  }
}
