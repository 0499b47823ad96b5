// What every page uses: view settings without reload, focus on errors, lists that filter as you type,
// counters, and drafts that survive an accident. Everything here also works, plainer, without it.

const root = document.documentElement;
root.classList.add("has-js");

// --- text size and theme ------------------------------------------------------------------------------------

function isDark() {
  if (root.dataset.theme === "dark") return true;
  return root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches;
}

function remember(form, name, value) {
  const body = new URLSearchParams({ [name]: value, next: location.pathname });
  fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
}

function stepText(form, step) {
  const size = Math.min(3, Math.max(0, Number(root.dataset.textSize || 0) + step));
  root.dataset.textSize = size;
  for (const button of form.querySelectorAll("[data-step]")) {
    const next = size + Number(button.dataset.step);
    button.value = next;
    button.toggleAttribute("aria-disabled", false);
    if (next < 0 || next > 3) button.setAttribute("aria-disabled", "true");
  }
  remember(form, "text_size", size);
}

function switchTheme(form) {
  const theme = isDark() ? "light" : "dark";
  root.dataset.theme = theme;
  root.dataset.kernTheme = theme;
  remember(form, "theme", theme);
}

for (const form of document.querySelectorAll("[data-view-settings]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    if (button.dataset.step) stepText(form, Number(button.dataset.step));
    else switchTheme(form);
  });
}

// --- errors -------------------------------------------------------------------------------------------------

const summary = document.querySelector("[data-error-summary]");
if (summary) {
  if (document.activeElement !== summary) requestAnimationFrame(() => summary.focus());
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.closest(".field") || field).scrollIntoView();
    const target = field.matches("fieldset, div") ? field.querySelector("input, select, textarea") : field;
    (target || field).focus({ preventScroll: true });
  });
}

// --- menus that close by Escape or a click beside them ------------------------------------------------------

const menus = document.querySelectorAll(".languages, .menu-small, .desk-bottom details");
document.addEventListener("click", (event) => {
  for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus) {
    if (!menu.open) continue;
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// --- small elements -----------------------------------------------------------------------------------------

customElements.define("character-counter", class extends HTMLElement {
  connectedCallback() {
    const field = document.getElementById(this.dataset.for);
    if (!field) return;
    field.removeAttribute("maxlength");
    const show = () => {
      const left = Number(this.dataset.max) - field.value.length;
      const words = left < 0 ? this.dataset.over : this.dataset.left;
      this.textContent = words.replace("{n}", Math.abs(left));
      this.classList.toggle("counter-over", left < 0);
    };
    field.addEventListener("input", show);
    show();
  }
});

customElements.define("list-filter", class extends HTMLElement {
  connectedCallback() {
    const list = document.getElementById(this.dataset.list);
    const input = this.querySelector("input");
    if (!list || !input) return;
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const entry of list.children) {
        const text = entry.textContent.toLowerCase();
        entry.hidden = !words.every((word) => text.includes(word));
        if (!entry.hidden) shown += 1;
      }
      this.querySelector("[role=status]").textContent = shown ? "" : this.dataset.none;
    });
  }
});

// --- nothing a person typed is ever lost --------------------------------------------------------------------

function fieldsOf(form) {
  return [...form.elements].filter((field) => field.name && !["hidden", "password", "file", "submit"].includes(field.type));
}

function keepDrafts(form) {
  const key = `draft:${location.pathname}:${form.dataset.keep}`;
  const read = () => JSON.stringify(fieldsOf(form).map((f) => [f.name, f.value, f.matches(":checked")]));
  const before = read();
  if (sessionStorage.getItem(`${key}:sent`)) {
    sessionStorage.removeItem(key);
    sessionStorage.removeItem(`${key}:sent`);
  }
  const stored = sessionStorage.getItem(key);
  if (stored && stored !== before && !document.querySelector("[data-error-summary]")) {
    const values = JSON.parse(stored);
    fieldsOf(form).forEach((field, index) => {
      const entry = values[index];
      if (!entry || entry[0] !== field.name) return;
      if (field.type === "checkbox" || field.type === "radio") field.checked = entry[2];
      else field.value = entry[1];
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  let sent = false;
  form.addEventListener("input", () => sessionStorage.setItem(key, read()));
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    sessionStorage.setItem(`${key}:sent`, "1");
    setTimeout(() => { sent = false; }, 4000);
  });
  addEventListener("beforeunload", (event) => {
    if (!sent && read() !== before) event.preventDefault();
  });
  addEventListener("pageshow", () => { sent = false; });
}

for (const form of document.querySelectorAll("form[data-keep]")) keepDrafts(form);
