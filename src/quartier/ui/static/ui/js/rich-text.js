// Turns the text area inside <rich-text> into an editor for paragraphs, two headings, bold, italic, lists,
// quotes and links. The text area stays the form's field; without this file it takes plain paragraphs.

const T = window.Tiptap;

const TOOLS = [
  ["bold", "bold", (c) => c.toggleBold(), "bold"],
  ["italic", "italic", (c) => c.toggleItalic(), "italic"],
  ["heading", "H2", (c) => c.toggleHeading({ level: 2 }), "heading", { level: 2 }],
  ["subheading", "H3", (c) => c.toggleHeading({ level: 3 }), "heading", { level: 3 }],
  ["list", "list", (c) => c.toggleBulletList(), "bulletList"],
  ["numbers", "list-ordered", (c) => c.toggleOrderedList(), "orderedList"],
  ["quote", "quote", (c) => c.toggleBlockquote(), "blockquote"],
  ["link", "link", null, "link"],
  ["undo", "undo", (c) => c.undo()],
  ["redo", "redo", (c) => c.redo()],
];

const DRAWINGS = {
  bold: "M6 12h9a4 4 0 0 1 0 8H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h7a4 4 0 0 1 0 8",
  italic: "M19 4h-9M14 20H5M15 4 9 20",
  list: "M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13",
  "list-ordered": "M11 5h10M11 12h10M11 19h10M4 4h1v5M4 9h2M6.5 20H3.4c0-1 2.6-1.9 2.6-3.5a1.5 1.5 0 0 0-2.6-1",
  quote: "M17 5H3M21 12H8M21 19H8M3 12v7",
  link: "M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.8 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7",
  undo: "M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11",
  redo: "m15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13",
};

function drawing(name) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  const path = document.createElementNS(ns, "path");
  const looks = { class: "icon", viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": 2, "aria-hidden": "true" };
  for (const [key, value] of Object.entries(looks)) svg.setAttribute(key, value);
  path.setAttribute("d", DRAWINGS[name]);
  svg.append(path);
  return svg;
}

function asMarkup(text) {
  if (!text.trim() || /<(p|h[2-4]|ul|ol|blockquote)\b/i.test(text)) return text;
  const holder = document.createElement("div");
  for (const part of text.split(/\n\s*\n/)) {
    const paragraph = document.createElement("p");
    paragraph.textContent = part.trim();
    holder.append(paragraph);
  }
  return holder.innerHTML;
}

class RichText extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    if (!T || !this.area || this.editor) return;
    const box = document.createElement("div");
    const page = document.createElement("div");
    box.className = "rich";
    this.tools = this.makeTools();
    this.linkBar = this.makeLinkBar();
    box.append(this.tools, this.linkBar, page);
    this.area.hidden = true;
    this.append(box);
    this.editor = this.makeEditor(page);
    this.labelToEditor();
    this.area.form?.addEventListener("formdata", (event) => event.formData.set(this.area.name, this.area.value));
    this.area.addEventListener("input", (event) => {
      if (!event.isTrusted && this.area.value !== this.html()) this.editor.commands.setContent(asMarkup(this.area.value));
    });
    this.show();
  }

  makeEditor(page) {
    const { Editor, Document, Paragraph, Text, Heading, Bold, Italic, Link, Blockquote, HardBreak } = T;
    const label = document.querySelector(`label[for="${this.area.id}"]`);
    const attributes = { "aria-multiline": "true", role: "textbox", class: "prose", lang: this.area.lang || document.documentElement.lang };
    if (label) attributes["aria-label"] = label.textContent.trim();
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (this.area.hasAttribute(name)) attributes[name] = this.area.getAttribute(name);
    }
    return new Editor({
      element: page,
      injectCSS: false,
      content: asMarkup(this.area.value),
      extensions: [
        Document, Paragraph, Text, Bold, Italic, Blockquote, HardBreak, T.BulletList, T.OrderedList, T.ListItem, T.UndoRedo,
        Heading.configure({ levels: [2, 3] }),
        Link.configure({ openOnClick: false, autolink: true, protocols: ["http", "https", "mailto", "tel"], HTMLAttributes: { target: null, rel: null } }),
      ],
      editorProps: { attributes },
      onUpdate: () => { this.area.value = this.html(); this.area.dispatchEvent(new Event("input", { bubbles: true })); },
      onTransaction: () => this.show(),
    });
  }

  html() {
    return this.editor.isEmpty ? "" : this.editor.getHTML();
  }

  labelToEditor() {
    for (const label of document.querySelectorAll(`label[for="${this.area.id}"]`)) {
      label.addEventListener("click", () => this.editor.commands.focus());
    }
    this.area.focus = () => this.editor.commands.focus();
  }

  makeTools() {
    const bar = document.createElement("div");
    bar.className = "rich-tools";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", this.dataset.tools);
    for (const [name, face, run, mark, options] of TOOLS) {
      const button = document.createElement("button");
      button.type = "button";
      button.title = this.dataset[name];
      button.setAttribute("aria-label", this.dataset[name]);
      button.append(DRAWINGS[face] ? drawing(face) : face);
      button.addEventListener("click", () => (run ? run(this.editor.chain().focus()).run() : this.openLink()));
      Object.assign(button, { mark, options, tool: name });
      bar.append(button);
    }
    bar.addEventListener("keydown", (event) => this.moveInTools(event));
    return bar;
  }

  moveInTools(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...this.tools.querySelectorAll("button:not(:disabled)")];
    const turn = document.documentElement.dir === "rtl" ? -step : step;
    const next = buttons[(buttons.indexOf(document.activeElement) + turn + buttons.length) % buttons.length];
    event.preventDefault();
    next.focus();
  }

  show() {
    if (!this.editor) return;
    const buttons = [...this.tools.children];
    for (const button of buttons) {
      if (button.mark) button.setAttribute("aria-pressed", this.editor.isActive(button.mark, button.options || {}));
      if (button.tool === "undo") button.disabled = !this.editor.can().undo();
      if (button.tool === "redo") button.disabled = !this.editor.can().redo();
    }
    const current = buttons.includes(document.activeElement) ? document.activeElement : buttons[0];
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  }

  makeLinkBar() {
    const bar = document.createElement("div");
    const label = document.createElement("label");
    const input = document.createElement("input");
    bar.className = "rich-link";
    bar.hidden = true;
    input.type = "url";
    label.append(this.dataset.address, input);
    bar.append(label, this.linkButton("apply", () => this.setLink(input.value)), this.linkButton("unlink", () => this.setLink("")));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { bar.hidden = true; this.editor.commands.focus(); }
      if (event.key === "Enter") { event.preventDefault(); this.setLink(input.value); }
    });
    this.linkInput = input;
    return bar;
  }

  linkButton(name, run) {
    const button = document.createElement("button");
    const words = document.createElement("span");
    button.type = "button";
    button.className = "kern-btn kern-btn--secondary";
    words.className = "kern-label";
    words.textContent = this.dataset[name];
    button.append(words);
    button.addEventListener("click", run);
    return button;
  }

  openLink() {
    this.linkBar.hidden = false;
    this.linkInput.value = this.editor.getAttributes("link").href || "";
    this.linkInput.focus();
  }

  setLink(address) {
    const typed = address.trim();
    const href = typed && !/^([a-z]+:|\/|#)/i.test(typed) ? `https://${typed}` : typed;
    const chain = this.editor.chain().focus().extendMarkRange("link");
    if (!href) chain.unsetLink().run();
    else if (this.editor.state.selection.empty && !this.editor.isActive("link")) chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    this.linkBar.hidden = true;
  }
}

customElements.define("rich-text", RichText);
