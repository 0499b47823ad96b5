"""The yardstick: a WSGI application that does nothing but hand out a page of the size asked for (`/12345`)."""

from functools import lru_cache


@lru_cache(maxsize=64)
def _page(path):
    body = b"x" * int(path.strip("/") or 1)
    return [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))], (body,)


def application(environ, start_response):
    headers, body = _page(environ["PATH_INFO"])
    start_response("200 OK", headers)
    return body
