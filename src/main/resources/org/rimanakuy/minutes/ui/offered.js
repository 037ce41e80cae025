// Runs on a text field; $0 are words to begin from, $1 those that were offered before. What somebody wrote stands.
if (this.value === '' || this.value === $1) {
  this.value = $0;
  this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}
