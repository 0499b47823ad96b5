// The focal point of a picture by click; the two number fields work without this.
class FocusPoint extends HTMLElement {
  connectedCallback() {
    this.image = this.querySelector("img");
    this.fields = [this.dataset.x, this.dataset.y].map((id) => document.getElementById(id));
    if (!this.image || this.fields.includes(null)) return;
    this.dot = document.createElement("span");
    this.dot.className = "focus-dot";
    this.append(this.dot);
    this.image.addEventListener("click", (event) => {
      const box = this.image.getBoundingClientRect();
      const shares = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
      shares.forEach((share, axis) => { this.fields[axis].value = Math.round(Math.min(1, Math.max(0, share)) * 100); });
      this.show();
    });
    this.fields.forEach((field) => field.addEventListener("input", () => this.show()));
    this.show();
  }

  show() {
    this.dot.style.insetInlineStart = `${this.fields[0].value || 50}%`;
    this.dot.style.insetBlockStart = `${this.fields[1].value || 50}%`;
  }
}
customElements.define("focus-point", FocusPoint);
