"""Map tiles through the own server: only near the quarter, only pictures, kept on disk, never more than enough."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from quartier.website import tile_store

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100
NEAR = "/karte/kacheln/15/17498/10850"


class Tiles(BaseHTTPRequestHandler):
    answer = (200, PNG)
    asked: list[str] = []

    def do_GET(self):
        type(self).asked.append(self.path)
        status, body = type(self).answer
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/secret")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def tiles(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    handler = type("Own", (Tiles,), {"asked": []})
    server = HTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.DATA = tmp_path
    settings.MAP_TILES_URL = f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png"
    yield handler
    server.shutdown()


def test_a_tile_is_fetched_once(client, neighbourhood, tiles):
    for _time in range(2):
        response = client.get(NEAR)
        assert (response.status_code, response["Content-Type"], response.content) == (200, "image/png", PNG)
    assert tiles.asked == ["/15/17498/10850.png"]


@pytest.mark.parametrize("path", ["15/1/1", "3/4/2", "15/99999/10850", "25/17498/10850", "15/-1/3", "a/b/c"])
def test_far_away_is_nothing(client, neighbourhood, tiles, path):
    assert client.get(f"/karte/kacheln/{path}").status_code == 404
    assert tiles.asked == []


def test_without_a_tile_server_there_are_no_tiles(client, neighbourhood, settings):
    settings.MAP_TILES_URL = ""
    assert client.get(NEAR).status_code == 404


@pytest.mark.parametrize(
    "answer", [(200, b"<html>"), (404, b""), (500, b""), (302, b""), (200, PNG + b"0" * 500_000), (200, b"")]
)
def test_what_is_no_tile_is_neither_shown_nor_kept(client, neighbourhood, tiles, answer):
    tiles.answer = answer
    response = client.get(NEAR)
    assert response.status_code == 503
    assert response["Cache-Control"] == "no-store"
    tiles.answer = (200, PNG)
    assert client.get(NEAR).status_code == 200


def test_a_full_folder_keeps_nothing_more(client, neighbourhood, tiles, monkeypatch):
    monkeypatch.setattr(tile_store, "MOST_TILES", 0)
    client.get(NEAR)
    client.get(NEAR)
    assert len(tiles.asked) == 2
