"""The small elements in a real browser under the strict policy, served from memory: no database, no server."""

import json
import mimetypes
from collections.abc import Iterator

import pytest
from django.template import engines
from playwright.sync_api import Page, Route
from tools import vendor
from tools.house import browsing

from quartier.ui.gallery import SampleForm

pytestmark = pytest.mark.journey
ADDRESS = "http://ui.test"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'"
)
PLAN = {
    "type": "FeatureCollection",
    "note": "Schematischer Plan",
    "features": [
        {
            "type": "Feature",
            "properties": {"kind": "boundary", "name": "Quartier"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [[12.23, 51.81], [12.25, 51.81], [12.25, 51.83], [12.23, 51.83], [12.23, 51.81]]
                ],
            },
        }
    ],
}


def _place(key: str, title: str, lon: float, lat: float) -> dict:
    properties = {"id": key, "title": title, "note": "Notiz", "url": f"/{key}/", "icon": "project"}
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
    }


PLACES = {
    "type": "FeatureCollection",
    "features": [
        _place("farm", "Urbane Farm", 12.2320, 51.8120),
        _place("torhaus", "Torhaus", 12.2400, 51.8200),
        _place("kastanie", "Alte Kastanie", 12.2401, 51.8201),
    ],
}


@pytest.fixture(scope="module")
def browser():
    with browsing() as chromium:
        yield chromium


class Stage:
    """A page holding one piece of markup; remembers what went wrong and what was sent."""

    def __init__(self, page: Page) -> None:
        self.page, self.faults, self.sent = page, [], []
        page.on("console", lambda m: self.faults.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.route(f"{ADDRESS}/**", self._answer)
        self.body = self.head = ""

    def show(self, source: str, **values) -> Page:
        self.body = engines["django"].from_string(source).render(values)
        self.head = str(values["form"].media) if "form" in values else ""
        self.page.goto(f"{ADDRESS}/")
        return self.page

    def _answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(ADDRESS).partition("?")[0]
        if path.startswith("/static/"):
            file = vendor.STATIC / path.removeprefix("/static/")
            return route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file)[0] or "")
        if path in ("/plan.json", "/places.json"):
            return route.fulfill(json=PLAN if path == "/plan.json" else PLACES)
        if route.request.method == "POST":
            self.sent.append((path, route.request.post_data))
            return route.fulfill(status=204)
        return route.fulfill(
            body=f'<!doctype html><html lang="de" data-text-size="0" data-theme="auto"><head><meta charset="utf-8"><title>T</title>'
            f'<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/ui/public.css">{self.head}'
            f'<script type="module" src="/static/ui/js/app.js"></script></head><body><main>{self.body}</main></body></html>',
            content_type="text/html; charset=utf-8",
            headers={"Content-Security-Policy": POLICY},
        )


@pytest.fixture
def stage(browser, settings) -> Iterator[Stage]:
    settings.STATIC_URL = "/static/"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    made = Stage(page)
    yield made
    page.close()
    assert made.faults == []


FORM = (
    '<form class="form" method="post" novalidate data-keep="probe">{{ form }}<button>Senden</button></form>'
)


def test_rich_text_writes_clean_markup_into_the_field(stage):
    page = stage.show(FORM, form=SampleForm())
    page.locator(".ProseMirror").click()
    page.keyboard.type("Hallo")
    page.keyboard.press("Control+a")
    page.get_by_role("button", name="Fett").click()
    page.get_by_role("button", name="Link", exact=True).click()
    page.keyboard.type("example.org")
    page.keyboard.press("Enter")
    assert (
        page.input_value("[name=story]") == '<p><a href="https://example.org"><strong>Hallo</strong></a></p>'
    )
    assert page.get_by_role("button", name="Fett").get_attribute("aria-pressed") == "true"


def test_rich_text_has_one_tab_stop_in_its_toolbar(stage):
    page = stage.show(FORM, form=SampleForm())
    page.get_by_role("button", name="Fett").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Kursiv"
    assert page.locator(".rich-tools [tabindex='0']").count() == 1


def test_rich_text_is_named_by_its_label(stage):
    page = stage.show(FORM, form=SampleForm())
    assert page.get_by_role("textbox", name="Beschreibung").count() == 1


def test_counter_lets_people_finish_and_says_what_is_too_much(stage):
    page = stage.show(FORM, form=SampleForm())
    page.fill("[name=text]", "x" * 2003)
    assert page.locator("character-counter").first.inner_text() == "3 Zeichen zu viel"
    assert len(page.input_value("[name=text]")) == 2003


def test_error_summary_takes_the_focus_and_leads_to_the_field(stage):
    page = stage.show(FORM, form=SampleForm({"text": ""}))
    page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.matches('[data-error-summary]')")
    page.get_by_role("link", name="Was möchten Sie uns sagen?").click()
    assert page.evaluate("document.activeElement.name") == "text"


def test_what_was_typed_survives_a_reload(stage):
    page = stage.show(FORM, form=SampleForm())
    page.fill("[name=where]", "Ackerstraße")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    assert page.input_value("[name=where]") == "Ackerstraße"


def test_second_click_does_not_send_twice(stage):
    page = stage.show(FORM, form=SampleForm())
    page.get_by_role("button", name="Senden").dblclick()
    page.wait_for_timeout(100)
    assert len(stage.sent) == 1


def test_list_filters_as_you_type(stage):
    source = '{% include "ui/components/list_filter.html" with list_id="liste" label="Filtern" only %}<ul id="liste"><li>Apotheke</li><li>Jugendclub</li></ul>'
    page = stage.show(source)
    page.get_by_label("Filtern").fill("jug")
    assert page.locator("#liste li:visible").all_inner_texts() == ["Jugendclub"]
    page.get_by_label("Filtern").fill("xyz")
    assert page.get_by_role("status").inner_text() == "Kein Eintrag passt."


def test_text_size_and_theme_change_at_once_and_are_remembered(stage):
    source = (
        '{% include "ui/parts/view_tools.html" with view_settings_url="/ansicht/" view_settings=chosen %}'
    )
    page = stage.show(source, chosen={"text_size": 0, "theme": "auto"})
    page.get_by_role("button", name="Schrift größer").click()
    page.get_by_role("button", name="Helle oder dunkle").click()
    page.wait_for_timeout(100)
    assert page.evaluate(
        "[...'textSize theme'.split(' ')].map(k => document.documentElement.dataset[k])"
    ) == ["1", "dark"]
    assert [path for path, _body in stage.sent] == ["/ansicht/", "/ansicht/"]
    assert "text_size=1" in stage.sent[0][1]


MAP = (
    '{% component "map" plan_url="/plan.json" items_url="/places.json" label="Karte" %}'
    '{% include "ui/components/map_item.html" with id="farm" url="/farm/" title="Urbane Farm" only %}{% endcomponent %}'
)


def test_map_joins_pins_that_cover_each_other_and_opens_by_keyboard(stage):
    page = stage.show(MAP)
    page.locator(".pin-group").wait_for()
    assert page.get_by_role("button", name="Torhaus, Alte Kastanie").count() == 1
    page.get_by_role("button", name="Urbane Farm").focus()
    page.keyboard.press("Enter")
    page.locator(".leaflet-popup-content a").wait_for()
    assert page.locator(".leaflet-popup-content").inner_text().startswith("Urbane Farm")
    page.locator("[data-map-item=farm].is-active").wait_for()  # marked when the popup has opened
    page.locator(".leaflet-control-zoom-out").click()
    page.wait_for_timeout(600)  # the pins are drawn anew after the zoom
    assert page.locator(".leaflet-popup-content").inner_text().startswith("Urbane Farm")


def test_place_is_picked_by_keyboard_and_taken_back(stage):
    source = (
        '<input id="id_lat"><input id="id_lon">'
        '<place-picker data-plan="/plan.json" data-lat="id_lat" data-lon="id_lon" data-label="Ort" data-help="Hilfe"'
        ' data-clear="Punkt entfernen" data-leaflet="/static/vendor/leaflet/leaflet.js"'
        ' data-leaflet-css="/static/vendor/leaflet/leaflet.css"></place-picker>'
        '<script type="module" src="/static/ui/js/map.js"></script>'
    )
    page = stage.show(source)
    page.locator(".map-picker .leaflet-control-zoom").wait_for()
    page.locator(".map-picker").focus()
    page.keyboard.press("Enter")
    assert page.input_value("#id_lat").startswith("51.8")
    page.get_by_role("button", name="Punkt entfernen").click()
    assert json.dumps([page.input_value("#id_lat"), page.input_value("#id_lon")]) == '["", ""]'
