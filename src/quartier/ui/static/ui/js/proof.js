// Finds the proof of work of each protected form while the visitor still types; see ui/proof.py.
// Where a browser cannot (no worker, no HTTPS), the form is sent without it and asks its small question.

for (const field of document.querySelectorAll("input[data-proof-bits]")) {
  const form = field.form;
  const token = form?.elements.namedItem("form_token")?.value;
  if (!token || field.value) continue;
  let isWaiting = false;
  let submitter = null;

  const found = new Promise((resolve) => {
    try {
      const worker = new Worker(field.dataset.proofWorker, { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve("");
      worker.postMessage({ token, bits: Number(field.dataset.proofBits) });
    } catch {
      resolve("");
    }
  }).then((number) => {
    field.value = number;
    field.dataset.proofDone = "";
    if (isWaiting) form.requestSubmit(submitter);
  });

  form.addEventListener("submit", (event) => {
    if ("proofDone" in field.dataset) return;
    event.preventDefault();
    submitter = event.submitter;
    isWaiting = true;
    form.setAttribute("aria-busy", "true");
    found.finally(() => form.removeAttribute("aria-busy"));
  });
}
