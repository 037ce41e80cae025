// A list to choose from by typing a few letters: what kind a line is, whose it is, what is to be done with it.
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

let count = 0;

/**
 * @param host the element it opens in
 * @param title what is chosen, for those who hear it
 * @param options each with `label`, and `hint` where there is more to say
 * @param nothing said when no option has the letters typed
 * @returns a promise of the option chosen; of nothing when it was left
 */
export function choose(host, title, options, nothing) {
  const name = `minutes-palette-${++count}`;
  const box = document.createElement('div');
  box.className = 'minutes-palette';
  const input = document.createElement('input');
  const list = document.createElement('ul');
  list.id = name;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', title);
  Object.entries({
    type: 'text', role: 'combobox', autocomplete: 'off', placeholder: title,
    'aria-label': title, 'aria-expanded': 'true', 'aria-controls': name, 'aria-autocomplete': 'list',
  }).forEach(([attribute, value]) => input.setAttribute(attribute, value));
  box.append(input, list);
  host.append(box);

  let found = [];
  let at = 0;
  const mark = index => {
    at = Math.max(0, Math.min(index, found.length - 1));
    [...list.querySelectorAll('[role=option]')].forEach((item, position) =>
      item.setAttribute('aria-selected', String(position === at)));
    const marked = list.children[at];
    marked?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', marked?.id ?? '');
  };
  const fill = () => {
    const letters = fold(input.value.trim());
    found = options.filter(option => fold(`${option.label} ${option.hint ?? ''}`).includes(letters));
    list.replaceChildren(...found.map((option, index) => item(option, `${name}-${index}`)));
    if (found.length === 0) {
      const none = item({ label: nothing }, `${name}-none`);
      none.setAttribute('aria-disabled', 'true');
      list.append(none);
    }
    mark(0);
  };

  return new Promise(resolve => {
    const close = option => {
      if (box.isConnected) {
        input.removeEventListener('blur', leave);
        box.remove();
        resolve(option ?? null);
      }
    };
    const leave = () => close();
    const keys = {
      ArrowDown: () => mark(at + 1),
      ArrowUp: () => mark(at - 1),
      Enter: () => found.length > 0 && close(found[at]),
      Tab: () => close(found[at]),
      Escape: () => close(),
    };
    input.addEventListener('input', fill);
    input.addEventListener('blur', leave);
    input.addEventListener('keydown', event => {
      event.stopPropagation();
      if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
      } else if (event.key === 'Backspace' && !input.value) {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener('pointerdown', event => {
      event.preventDefault();
      const index = [...list.children].indexOf(event.target.closest('li'));
      if (found[index]) {
        close(found[index]);
      }
    });
    fill();
    input.focus();
    box.scrollIntoView({ block: 'nearest' });
  });
}

function item({ label, hint }, id) {
  const element = document.createElement('li');
  element.id = id;
  element.setAttribute('role', 'option');
  element.append(label);
  if (hint) {
    const small = document.createElement('small');
    small.textContent = hint;
    element.append(' ', small);
  }
  return element;
}
