"""Finished pages in memory: compressed once when they are stored, forgotten when space runs short.

A page is kept in both compressed forms only, a third of what it weighs with the plain one. Who takes neither (a
monitor, a command line) gets it unpacked, in a tenth of a millisecond.
"""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from datetime import UTC, datetime
from threading import Lock

import brotli

Headers = list[tuple[str, str]]

# What the kept page says itself, or what no longer holds for it.
REPLACED = {"content-length", "cache-control", "etag", "vary", "expires", "last-modified", "content-encoding"}
WORTH_COMPRESSING = 500  # bytes
WEIGHT_OF_HEADERS = 4_000  # bytes that the headers of all answers and the objects take, as measured


class KeptPage:
    """One page as it goes over the wire, in each encoding a browser may ask for."""

    __slots__ = ("_answers", "_plain", "digest", "not_modified", "size", "stamp", "until")

    def __init__(self, headers: Headers, body: bytes, *, stamp: int, until: datetime) -> None:
        self.stamp = stamp
        self.until = until.astimezone(UTC)  # the clock's own zone: compared a hundred times faster
        self.digest = hashlib.blake2b(body, digest_size=12).hexdigest()
        shared = [(name, value) for name, value in headers if name.lower() not in REPLACED]
        shared += [("Cache-Control", "max-age=0, must-revalidate"), ("Vary", "Accept-Encoding")]
        self._plain = self._headers(shared, "", body)
        bodies = _compressed(body) if len(body) >= WORTH_COMPRESSING else {"": body}
        self._answers = {
            encoding: (self._headers(shared, encoding, data), data) for encoding, data in bodies.items()
        }
        self.not_modified = [*shared, ("ETag", f'"{self.digest}"')]
        self.size = WEIGHT_OF_HEADERS + sum(len(data) for data in bodies.values())

    def _headers(self, shared: Headers, encoding: str, data: bytes) -> Headers:
        # Each encoding is a representation of its own, so each has its own strong tag (RFC 9110, 8.8.3).
        own = [("ETag", f'"{self.digest}{encoding and "-" + encoding}"'), ("Content-Length", str(len(data)))]
        if encoding:
            own.append(("Content-Encoding", encoding))
        return [*shared, *own]

    def answer(self, encodings: Iterable[str]) -> tuple[Headers, bytes]:
        """Headers and body in the first encoding there is; plain when there is none."""
        for encoding in encodings:
            if encoding in self._answers:
                return self._answers[encoding]
        if "" in self._answers:
            return self._answers[""]
        return self._plain, gzip.decompress(self._answers["gzip"][1])


def _compressed(body: bytes) -> dict[str, bytes]:
    return {
        "br": brotli.compress(body, quality=5, lgwin=18, mode=brotli.MODE_TEXT),
        "gzip": gzip.compress(body, 6, mtime=0),
    }


class PageStore:
    """Kept pages by key, bounded in bytes; what was not asked for longest goes first."""

    def __init__(self, max_bytes: int) -> None:
        self.max_bytes = max_bytes
        self.bytes = 0
        self._pages: OrderedDict[Hashable, KeptPage] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._pages)

    def get(self, key: Hashable) -> KeptPage | None:
        """Without a lock: each step is atomic, and a page that has just gone is simply not there."""
        page = self._pages.get(key)
        if page is not None:
            try:
                self._pages.move_to_end(key)
            except KeyError:
                return None
        return page

    def put(self, key: Hashable, page: KeptPage) -> None:
        """Keep a page; a page larger than a tenth of the store is not worth it."""
        if page.size > self.max_bytes // 10:
            return
        with self._lock:
            before = self._pages.pop(key, None)
            if before is not None:
                self.bytes -= before.size
            self._pages[key] = page
            self.bytes += page.size
            while self.bytes > self.max_bytes:
                _key, oldest = self._pages.popitem(last=False)
                self.bytes -= oldest.size
