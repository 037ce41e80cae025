// Runs on a text field when its form opens; $0 is the name of the field. What is typed is kept on the device, apart for
// each person and page, until it is on record or thrown away; what was kept is put back. Answers whether anything was.
const PREFIX = 'rimanakuy-draft|';
const WEEK = 7 * 24 * 60 * 60 * 1000;
const person = document.querySelector('[data-person]')?.dataset.person;
if (!person) {
  return false;
}
const read = key => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
try {
  Object.keys(localStorage)
    .filter(key => key.startsWith(PREFIX) && !(Date.now() - read(key)?.at < WEEK))
    .forEach(key => localStorage.removeItem(key));
} catch {
  return false;
}
const key = PREFIX + [person, location.pathname, $0].join('|');
(window.rimanakuyDrafts ??= new Set()).add(key);
this.addEventListener('input', typed => {
  const text = typed.target.value;
  try {
    if (text) {
      localStorage.setItem(key, JSON.stringify({ text, at: Date.now() }));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // A full or forbidden store keeps nothing; typing goes on.
  }
});
const kept = read(key)?.text;
if (!kept || kept === this.value) {
  return false;
}
this.value = kept;
this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
return true;
