"""Prints as JSON what a first visit loads: requests and bytes on the wire, pictures apart.

A picture is what a record brings along (`/medien/`); the drawings of the design count.
"""

import json
import os
import sys

from playwright.sync_api import sync_playwright

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run"]  # fmt: skip


def visit(url):
    loaded, addresses = {}, {}
    with sync_playwright() as play:
        path = next(
            (p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if os.path.exists(p)), None
        )
        browser = play.chromium.launch(executable_path=path, args=ARGS)
        page = browser.new_page(viewport={"width": 390, "height": 844})
        wire = page.context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.on(
            "Network.requestWillBeSent", lambda e: addresses.update({e["requestId"]: e["request"]["url"]})
        )
        wire.on("Network.loadingFinished", lambda e: loaded.update({e["requestId"]: e["encodedDataLength"]}))
        page.goto(url, wait_until="networkidle")
        browser.close()
    own = {addresses[key]: size for key, size in loaded.items() if not addresses[key].startswith("data:")}
    pictures = {address: size for address, size in own.items() if "/medien/" in address}
    rest = {address: size for address, size in own.items() if address not in pictures}
    return {
        "requests": len(rest), "bytes": int(sum(rest.values())),
        "pictures": len(pictures), "picture_bytes": int(sum(pictures.values())),
        "list": sorted(((int(size), address) for address, size in rest.items()), reverse=True),
    }  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(visit(sys.argv[1])))
