// <quarter-map>: the shipped plan of the quarter, pins and areas, drawn by Leaflet. The list beside it shows
// the same items and works without. <place-picker>: sets two coordinate fields by a click or from the keyboard.

let L = null;
let loading = null;

// Leaflet is fetched when a map comes near the screen, not before.
function arrived(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
  });
}

function loadLeaflet({ leaflet, leafletCss }) {
  if (loading) return loading;
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: leafletCss });
  const script = Object.assign(document.createElement("script"), { src: leaflet });
  loading = Promise.all([arrived(style), arrived(script)]).then(() => { L = window.L; });
  document.head.prepend(style);
  document.head.append(script);
  return loading;
}

function whenNear(element) {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      resolve();
    }, { rootMargin: "300px" });
    watch.observe(element);
  });
}

const GLYPHS = {
  project: "M12 17v-6M12 14c-3 0-4.5-1.5-4.5-4.5 3 0 4.5 1.5 4.5 4.500Zm0-2c0-3 1.5-4.5 4.5-4.5 0 3-1.5 4.5-4.5 4.500Z",
  actor: "M8 17v-1a4 4 0 0 1 8 0v1M12 11a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400Z",
  event: "M7.5 9h9v8h-9zM7.5 12h9M10 7v3M14 7v3",
  case: "M8 8h8v6h-5l-3 3z",
};

async function read(url) {
  if (!url) return null;
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

function pin(icon, active) {
  const glyph = GLYPHS[icon]
    ? `<path class="pin-glyph" d="${GLYPHS[icon]}"/>`
    : '<circle class="pin-dot" cx="12" cy="12" r="3.5"/>';
  const html = `<svg viewBox="0 0 24 32" aria-hidden="true"><path class="pin-body" d="M12 31C9 25 2 19 2 12a10 10 0 0 1 20 0c0 7-7 13-10 19Z"/>${glyph}</svg>`;
  return L.divIcon({ html, className: active ? "pin pin-active" : "pin", iconSize: [44, 52], iconAnchor: [22, 51], popupAnchor: [0, -46] });
}

// --- the plan underneath ------------------------------------------------------------------------------------

const STREETS = { main: 9, side: 6, path: 3 };

function widthAt(kind, zoom) {
  return Math.max(1, (STREETS[kind] || 5) * 2 ** (zoom - 16));
}

function drawPlan(map, plan) {
  const layer = (kinds, name, extra = {}) => L.geoJSON(plan, {
    filter: (feature) => kinds.includes(feature.properties.kind) && (feature.geometry.type !== "Point"),
    style: (feature) => ({ className: `plan plan-${name || feature.properties.kind} plan-${feature.properties.class || "plain"}` }),
    interactive: false,
    ...extra,
  }).addTo(map);
  const grounds = layer(["green", "water", "square", "building"]);
  const edges = layer(["street"], "street-edge");
  const streets = layer(["street"]);
  layer(["rail"]);
  const outline = layer(["boundary"]).getBounds();
  const scale = () => {
    const zoom = map.getZoom();
    streets.eachLayer((line) => line.setStyle({ weight: widthAt(line.feature.properties.class, zoom) }));
    edges.eachLayer((line) => line.setStyle({ weight: widthAt(line.feature.properties.class, zoom) + 2 }));
  };
  map.on("zoomend", scale);
  scale();
  nameThings(map, [grounds, streets]);
  return outline.isValid() ? outline : L.geoJSON(plan).getBounds();
}

function nameThings(map, layers) {
  const labels = L.layerGroup();
  const seen = new Set();
  for (const layer of layers) {
    layer.eachLayer((shape) => {
      const { name, kind } = shape.feature.properties;
      if (!name || seen.has(name) || kind === "building") return;
      seen.add(name);
      const words = document.createElement("span");
      words.textContent = name;
      const icon = L.divIcon({ html: words, className: `plan-name plan-name-${kind}`, iconSize: [0, 0] });
      L.marker(shape.getCenter ? middle(shape) : shape.getBounds().getCenter(), { icon, interactive: false, keyboard: false }).addTo(labels);
    });
  }
  const show = () => (map.getZoom() >= 16 ? labels.addTo(map) : labels.remove());
  map.on("zoomend", show);
  show();
}

function middle(shape) {
  const points = shape.getLatLngs();
  return Array.isArray(points[0]) ? shape.getBounds().getCenter() : points[Math.floor(points.length / 2)];
}

// --- what both elements share -------------------------------------------------------------------------------

async function makeMap(element, canvas) {
  const words = element.dataset;
  const map = L.map(canvas, { zoomControl: false, attributionControl: true, minZoom: 13, maxZoom: 19, scrollWheelZoom: false, zoomSnap: 0.25 });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  canvas.addEventListener("focus", () => map.scrollWheelZoom.enable());
  canvas.addEventListener("blur", () => map.scrollWheelZoom.disable());
  map.setView([51.82, 12.24], 15);
  if (words.tiles) L.tileLayer(words.tiles, { maxZoom: 19, attribution: words.tilesCredit || "" }).addTo(map);
  const plan = await read(words.plan).catch(() => null);
  let bounds = null;
  if (plan && plan.features && plan.features.length) {
    bounds = drawPlan(map, plan);
    if (plan.note) map.attributionControl.addAttribution(plan.note);
    map.fitBounds(bounds, { animate: false });
    map.setMaxBounds(bounds.pad(0.4));
  }
  canvas.classList.add("is-ready");
  map.invalidateSize();
  if (bounds) map.fitBounds(bounds, { padding: [4, 4], animate: false });
  return map;
}

class QuarterMap extends HTMLElement {
  async connectedCallback() {
    const canvas = this.querySelector(".map-canvas");
    if (!canvas || this.marks) return;
    this.marks = [];
    canvas.classList.add("is-ready");
    await whenNear(canvas);
    await loadLeaflet(this.dataset);
    this.map = await makeMap(this, canvas);
    const items = await read(this.dataset.items).catch(() => null);
    if (items && items.features) this.place(items);
    this.bindList();
  }

  place(items) {
    const isPoint = (feature) => feature.geometry.type === "Point";
    L.geoJSON(items, {
      filter: (feature) => !isPoint(feature),
      style: () => ({ className: "plan-area" }),
      onEachFeature: (feature, layer) => this.keep(feature, layer),
    }).addTo(this.map);
    for (const feature of items.features.filter(isPoint)) {
      const [lon, lat] = feature.geometry.coordinates;
      this.keep(feature, L.marker([lat, lon], { icon: pin(feature.properties.icon), riseOnHover: true }));
    }
    this.pins = L.layerGroup().addTo(this.map);
    const bounds = L.featureGroup(this.marks.map((mark) => mark.layer)).getBounds();
    if (bounds.isValid() && this.dataset.fit !== "plan") this.map.fitBounds(bounds, { maxZoom: 17, padding: [32, 52], animate: false });
    this.map.on("zoomend", () => this.arrange());
    this.arrange();
  }

  keep(feature, layer) {
    const { id, title, note, url, icon } = feature.properties;
    const mark = { id: String(id), title, note, url, icon, layer, isPoint: feature.geometry.type === "Point" };
    layer.bindPopup(popup([mark]), { maxWidth: 280 });
    layer.on("popupopen", () => this.highlight(mark, true));
    layer.on("popupclose", () => this.highlight(mark, false));
    this.marks.push(mark);
  }

  // Pins that would cover each other are shown as one, so that each can be hit.
  // What somebody is reading stays open: the pins are drawn anew after each zoom.
  arrange() {
    const read = this.marks.find((mark) => mark.isPoint && mark.layer.isPopupOpen());
    this.pins.clearLayers();
    const groups = [];
    for (const mark of this.marks.filter((one) => one.isPoint)) {
      const at = this.map.latLngToLayerPoint(mark.layer.getLatLng());
      const near = groups.find((group) => Math.abs(group.at.x - at.x) < 46 && Math.abs(group.at.y - at.y) < 54);
      if (near) near.marks.push(mark);
      else groups.push({ at, marks: [mark] });
    }
    for (const group of groups) this.show(group.marks);
    if (read && this.pins.hasLayer(read.layer)) read.layer.openPopup();
  }

  show(marks) {
    const layer = marks.length === 1 ? marks[0].layer : this.groupPin(marks);
    layer.addTo(this.pins);
    const drawn = layer.getElement();
    drawn.setAttribute("role", "button");
    drawn.setAttribute("aria-label", marks.map((mark) => mark.title).join(", "));
    for (const mark of marks) mark.drawn = drawn;
  }

  groupPin(marks) {
    const count = document.createElement("span");
    count.textContent = marks.length;
    const bounds = L.latLngBounds(marks.map((mark) => mark.layer.getLatLng()));
    const icon = L.divIcon({ html: count, className: "pin pin-group", iconSize: [44, 44] });
    const layer = L.marker(bounds.getCenter(), { icon });
    layer.bindPopup(popup(marks), { maxWidth: 280 });
    layer.on("dblclick", () => this.map.fitBounds(bounds, { padding: [60, 60] }));
    return layer;
  }

  highlight(mark, on) {
    const drawn = mark.isPoint ? mark.drawn : mark.layer.getElement();
    drawn?.classList.toggle("pin-active", on);
    const entry = document.querySelector(`[data-map-item="${CSS.escape(mark.id)}"]`);
    if (!entry) return;
    entry.classList.toggle("is-active", on);
    const list = entry.closest(".map-list");
    if (on && list) list.scrollTop = entry.offsetTop - list.offsetTop - 20;
  }

  bindList() {
    for (const entry of document.querySelectorAll("[data-map-item]")) {
      const mark = this.marks.find((one) => one.id === entry.dataset.mapItem);
      if (!mark) continue;
      for (const [event, on] of [["mouseenter", true], ["focusin", true], ["mouseleave", false], ["focusout", false]]) {
        entry.addEventListener(event, () => {
          entry.classList.toggle("is-active", on);
          (mark.isPoint ? mark.drawn : mark.layer.getElement())?.classList.toggle("pin-active", on);
        });
      }
    }
  }
}

function popup(marks) {
  const list = document.createElement("ul");
  list.className = "map-popup-list";
  for (const { title, note, url } of marks) {
    const entry = document.createElement("li");
    const head = document.createElement(url ? "a" : "strong");
    head.textContent = title;
    if (url) head.href = url;
    entry.append(head);
    if (note) {
      const line = document.createElement("p");
      line.textContent = note;
      entry.append(line);
    }
    list.append(entry);
  }
  return list;
}

class PlacePicker extends HTMLElement {
  async connectedCallback() {
    this.fields = ["lat", "lon"].map((name) => document.getElementById(this.dataset[name]));
    if (this.fields.includes(null) || this.help) return;
    const canvas = document.createElement("div");
    canvas.className = "map-canvas map-picker is-ready";
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", `${this.dataset.label}. ${this.dataset.help}`);
    const help = document.createElement("p");
    this.help = help;
    help.className = "kern-hint";
    help.textContent = this.dataset.help;
    this.clear = document.createElement("button");
    this.clear.type = "button";
    this.clear.className = "kern-btn kern-btn--tertiary";
    this.clear.innerHTML = '<span class="kern-label"></span>';
    this.clear.firstChild.textContent = this.dataset.clear;
    this.clear.addEventListener("click", () => this.set(null));
    this.prepend(help, canvas, this.clear);
    await whenNear(canvas);
    await loadLeaflet(this.dataset);
    this.map = await makeMap(this, canvas);
    this.map.on("click", (event) => this.set(event.latlng));
    canvas.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target !== canvas) return;
      event.preventDefault();
      this.set(this.map.getCenter());
    });
    for (const field of this.fields) field.addEventListener("change", () => this.show());
    this.show();
    if (this.mark) this.map.setView(this.mark.getLatLng(), 17);
  }

  set(where) {
    const values = where ? [where.lat.toFixed(6), where.lng.toFixed(6)] : ["", ""];
    this.fields.forEach((field, index) => {
      field.value = values[index];
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    this.show();
  }

  show() {
    const [lat, lon] = this.fields.map((field) => Number.parseFloat(field.value.replace(",", ".")));
    this.mark?.remove();
    this.mark = null;
    this.clear.hidden = Number.isNaN(lat) || Number.isNaN(lon);
    if (this.clear.hidden) return;
    this.mark = L.marker([lat, lon], { icon: pin("", true), keyboard: false, draggable: true }).addTo(this.map);
    this.mark.on("dragend", () => this.set(this.mark.getLatLng()));
  }
}

customElements.define("quarter-map", QuarterMap);
customElements.define("place-picker", PlacePicker);
