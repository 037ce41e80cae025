// The sheet of yearly amounts: what a spreadsheet's user expects of keys and of pasting. What cells mean is the server's to say.
const CELL = 'vaadin-text-field[data-row]';

class BudgetSheet extends HTMLElement {
  #was = '';

  connectedCallback() {
    this.addEventListener('paste', event => this.#paste(event), true);
    this.addEventListener('keydown', event => this.#key(event));
    this.addEventListener('focusin', event => { this.#was = event.target.value ?? ''; });
  }

  #paste(event) {
    const cell = event.target.closest(CELL);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (cell && /[\t\n]/.test(text.trimEnd())) {
      event.preventDefault();
      event.stopPropagation();
      this.$server.pasted(Number(cell.dataset.row), Number(cell.dataset.column), text);
    }
  }

  #key(event) {
    const cell = event.target.closest(CELL);
    if (!cell || event.isComposing || event.altKey) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
      if (event.target.value === this.#was) { // nothing typed in this cell: the browser has nothing to take back
        event.preventDefault();
        this.$server.undone();
      }
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (step && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#go(Number(cell.dataset.row) + step, cell.dataset.column);
    }
  }

  #go(row, column) {
    const field = this.querySelector(`vaadin-text-field[data-row="${row}"][data-column="${column}"]`);
    field?.focus();
    field?.querySelector('input')?.select();
  }
}

customElements.define('rimanakuy-budget', BudgetSheet);
