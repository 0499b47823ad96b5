"""Text size and theme without JavaScript: one cookie, and back to where one was."""

import pytest

from quartier.website.view_settings import ViewSettings, change, parse


def choose(client, **values):
    return client.post("/ansicht/", {"next": "/termine/"} | values)


def test_a_choice_is_kept_in_one_cookie_and_leads_back(client, neighbourhood):
    response = choose(client, text_size="1")
    assert (response.status_code, response["Location"]) == (303, "/termine/")
    cookie = client.cookies["ansicht"]
    assert cookie.value == "1.auto"
    assert (cookie["samesite"], cookie["httponly"]) == ("Lax", True)
    choose(client, theme="dark")
    assert set(client.cookies) == {"ansicht"}
    text = client.get("/").content.decode()
    assert 'data-text-size="1"' in text
    assert 'data-theme="dark"' in text


def test_back_to_normal_leaves_no_cookie(client, neighbourhood):
    choose(client, text_size="2")
    response = choose(client, text_size="0")
    assert response.cookies["ansicht"]["max-age"] == 0


@pytest.mark.parametrize("size", ["-1", "4", "99", "²", "", "1; DROP", "\0"])
def test_nonsense_changes_nothing(client, neighbourhood, size):
    choose(client, text_size="2")
    choose(client, text_size=size, theme=size)
    assert client.cookies["ansicht"].value == "2.auto"


@pytest.mark.parametrize(
    "wish",
    ["https://evil.example", "//evil.example", "/\\evil.example", "///evil.example", "javascript:alert(1)",
     "\t//evil.example", "/\t/evil.example", "/\n/evil.example", "evil", "", "/" + "x" * 5000, "/a\r\nSet-Cookie: a=b"],
)  # fmt: skip
def test_nobody_is_led_elsewhere(client, neighbourhood, wish):
    assert choose(client, text_size="1", next=wish)["Location"] == "/"


def test_an_address_with_a_query_survives(client, neighbourhood):
    assert choose(client, text_size="1", next="/en/termine/?format=vortrag")["Location"] == (
        "/en/termine/?format=vortrag"
    )


def test_by_the_address_alone_nothing_happens(client, neighbourhood):
    response = client.get("/ansicht/")
    assert response["Location"] == "/"
    assert not response.cookies


def test_a_choice_needs_no_token(neighbourhood):
    from django.test import Client

    assert choose(Client(enforce_csrf_checks=True), theme="dark").status_code == 303


def test_the_answer_is_never_kept(client, neighbourhood):
    assert choose(client, theme="dark")["Cache-Control"] == "no-store"


def test_settings_read_what_they_wrote():
    for size in range(4):
        for theme in ("auto", "light", "dark"):
            assert parse(ViewSettings(size, theme).as_cookie()) == ViewSettings(size, theme)
    assert parse("nonsense") == ViewSettings()
    assert change(ViewSettings(1, "dark"), text_size="x") == ViewSettings(1, "dark")
