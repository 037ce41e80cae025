// What a key means in a line; whatever is not told here is the browser's.
const PLAIN = {
  Enter: 'below',
  F1: 'help',
  F2: 'positions',
  F4: 'acts',
  Escape: 'leave',
};

export function meaning(event, field, leaving) {
  if (event.isComposing) {
    return null;
  }
  const { key } = event;
  const changed = event.ctrlKey || event.metaKey;
  if (changed) {
    return { z: event.shiftKey ? null : 'undo', '.': 'menu' }[key.toLowerCase()] ?? null;
  }
  if (event.altKey) {
    return { ArrowUp: 'moveUp', ArrowDown: 'moveDown' }[key] ?? null;
  }
  if (key === 'Tab') {
    return leaving ? null : event.shiftKey ? 'outdent' : 'indent';
  }
  if (key === 'F10' && event.shiftKey) {
    return 'menu';
  }
  return event.shiftKey && key === 'Enter' ? null : PLAIN[key] ?? atCaret(key, field);
}

function atCaret(key, field) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start !== end) {
    return null;
  }
  switch (key) {
    case 'Backspace':
      return value === '' ? 'dropEmpty' : null;
    case '/':
      return start === 0 ? 'kind' : null;
    case '@':
      return start === 0 || /\s/.test(value[start - 1]) ? 'party' : null;
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    default:
      return null;
  }
}
