// Shows the print buttons of a page and lets them open the browser's print dialogue.

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
