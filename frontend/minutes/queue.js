// What was typed and is not known to be on record yet. It is written to the device with every key, apart for each person,
// session and page, so that it outlives a reload, a lost connection, a killed server and a session that timed out.
const PREFIX = 'rimanakuy-minutes';
const ABANDONED = 10_000; // milliseconds without a sign of life of the page that typed it
const ALIVE = 4_000;

const read = key => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

export class Queue {
  entries = {};
  #mine;
  #count = 0;

  constructor(person, session) {
    this.#mine = [PREFIX, person, session, ''].join('|');
    this.desk = this.#takeDesk();
    this.entries = read(this.#key())?.entries ?? {};
    this.#count = Math.max(0, ...Object.values(this.entries).map(entry => entry.stamp));
  }

  /** The entry of a line, made where there is none; `known` is the line as it is on record. */
  of(id, known) {
    return this.entries[id] ??= {
      desk: this.desk,
      base: known.version,
      data: { ...known.data },
      at: Date.now(),
    };
  }

  /** Something about a line is to be sent; what was sent of it before is out of date. */
  note(entry, what) {
    Object.assign(entry, { refused: undefined }, what, { stamp: ++this.#count });
    this.keep();
  }

  settle(id) {
    delete this.entries[id];
    this.keep();
  }

  /** How many lines are on this device only. */
  get waiting() {
    return Object.values(this.entries).filter(entry => !this.neverMind(entry)).length;
  }

  /** A line in which nothing was typed yet, or which was dropped again before anybody heard of it. */
  neverMind(entry) {
    return entry.base < 0 && !entry.sent && (entry.dropped || entry.data.text === '');
  }

  keep() {
    this.#write(Date.now());
  }

  /** The page goes, for now or for good: what it leaves is free to be taken up. */
  leave() {
    this.#write(0);
  }

  /** Takes up what pages of the same person left behind that are no more; answers whether anything was. */
  adopt() {
    let any = false;
    for (const key of this.#keys()) {
      const left = read(key);
      if (key === this.#key() || !left || Date.now() - left.alive < ABANDONED) {
        continue;
      }
      for (const [id, entry] of Object.entries(left.entries ?? {})) {
        if (!this.neverMind(entry)) {
          any = true;
          this.entries[id] ??= entry;
        }
      }
      localStorage.removeItem(key);
    }
    return any;
  }

  #keys() {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(this.#mine));
    } catch {
      return [];
    }
  }

  #key() {
    return this.#mine + this.desk;
  }

  #write(alive) {
    try {
      if (alive || Object.keys(this.entries).length > 0) {
        localStorage.setItem(this.#key(), JSON.stringify({ alive, entries: this.entries }));
      } else {
        localStorage.removeItem(this.#key());
      }
    } catch {
      // A full or forbidden store keeps nothing; typing goes on, and the server still gets it.
    }
  }

  /** A page that is loaded again is the same desk; a copy of it in another tab is not. */
  #takeDesk() {
    let desk = null;
    try {
      desk = sessionStorage.getItem(this.#mine);
      if (desk && Date.now() - (read(this.#mine + desk)?.alive ?? 0) < ALIVE) {
        desk = null;
      }
      desk ??= identity();
      sessionStorage.setItem(this.#mine, desk);
    } catch {
      // Without a store of its own the page is a new desk each time.
    }
    return desk ?? identity();
  }
}

/** UUID version 7, so that new rows land at the end of an index. */
export function identity() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
