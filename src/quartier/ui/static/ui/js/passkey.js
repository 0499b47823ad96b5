// A passkey that is missing or was called off: said on the page instead of in the console.

document.addEventListener("allauth.error", (event) => {
  const notice = document.querySelector("[data-passkey-failed]");
  if (!notice) return;
  event.preventDefault();
  notice.hidden = true;
  requestAnimationFrame(() => {
    notice.hidden = false;
    notice.scrollIntoView({ block: "nearest" });
  });
});
