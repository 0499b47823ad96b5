"""Pictures people send with a case: for the team and for themselves, and public only as a copy the office releases."""

import re

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse

from quartier.cases.answering import close_case
from quartier.cases.models import Case, PublicCase
from quartier.cases.publication import draft_of, release_case, save_public_case
from quartier.cases.retention import KEPT, forget_people
from quartier.files import signing
from quartier.files.models import Picture
from quartier.kernel import dates
from tests.files.factories import picture, upload

from .factories import filed

pytestmark = pytest.mark.django_db
SIGNED = re.compile(r'/medien/privat/[^/"\s]+/')


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def case(neighbourhood) -> Case:
    return filed(neighbourhood, picture=upload())


@pytest.fixture
def signed(desk, case) -> str:
    """The address under which the case's page at the desk shows the picture."""
    page = desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    found = SIGNED.search(page)
    assert found is not None
    return found[0]


def released(case: Case, by, **fields) -> PublicCase:
    public = draft_of(case)
    for name, value in fields.items():
        setattr(public, name, value)
    return release_case(save_public_case(public, by=by, is_checked=True), by=by, is_checked=True)


def files_in(folder: str) -> list[str]:
    """The names of all kept files whose path begins so."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return []
    return [f"{folder}/{name}" for name in files] + [
        name for inner in folders for name in files_in(f"{folder}/{inner}")
    ]


def test_the_page_of_the_case_hands_it_out_and_nobody_keeps_it(client, signed):
    answer = client.get(signed)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/webp"
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_who_opened_the_case_with_its_code_sees_it_and_others_do_not(client, case):
    answer = client.post(reverse("cases:follow"), {"code": case.code}, follow=True)
    found = SIGNED.search(answer.content.decode())
    assert found is not None
    assert client.get(found[0]).status_code == 200
    elsewhere = case.get_absolute_url().replace(case.code, "BBB-BBB-BBB")
    assert not SIGNED.search(Client().get(elsewhere, follow=True).content.decode())


def test_no_name_of_the_folder_opens_it(client, case):
    for name in files_in("privat"):
        assert client.get(f"/medien/{name}").status_code == 404
    assert files_in("bilder") == []


def test_a_changed_an_old_and_a_foreign_address_open_nothing(
    client, signed, foreign_neighbourhood, monkeypatch
):
    assert client.get(signed[:-3] + "xx/").status_code == 404
    assert client.get(reverse("private_media", args=[":".join(["a"] * 3)])).status_code == 404
    assert client.get(signed, headers={"host": "nordend.example.org"}).status_code == 404
    monkeypatch.setattr(signing, "SECONDS", -1)
    assert client.get(signed).status_code == 404


def test_a_signed_name_opens_no_other_file(client, neighbourhood):
    shown = picture(neighbourhood)
    for name in (shown.file.name, "../quartier.sqlite3", "privat/am-leipziger-tor/../../x", ""):
        assert client.get(signing.private_url(name or "x")).status_code == 404


def test_it_is_not_in_the_library_nor_offered_for_other_pages(desk, case):
    own = case.picture
    assert own.alt not in desk.get(reverse("files:desk_list")).content.decode()
    for name in ("files:desk_edit", "files:desk_delete"):
        assert desk.get(reverse(name, args=[own.pk])).status_code == 404
    assert own.alt not in desk.get(reverse("publishing:desk_post_create")).content.decode()
    assert not Picture.objects.library(case.neighbourhood).exists()


def test_two_people_who_send_the_same_each_have_their_own(neighbourhood, case):
    other = filed(neighbourhood, picture=upload())
    assert other.picture != case.picture
    assert other.picture.file.name != case.picture.file.name


def test_only_the_released_copy_is_public_and_it_goes_with_the_switch(client, case, coordinator):
    public = released(case, coordinator)
    page = public.get_absolute_url()
    assert "<picture>" not in client.get(page).content.decode()
    public.shows_picture = True
    save_public_case(public, by=coordinator, is_checked=True)
    shown = client.get(page).content.decode()
    assert not SIGNED.search(shown)
    (copy,) = Picture.objects.library(case.neighbourhood)
    assert copy.fallback_url in shown
    assert client.get(copy.fallback_url).status_code == 200
    public.shows_picture = False
    save_public_case(public, by=coordinator, is_checked=True)
    assert not Picture.objects.library(case.neighbourhood).exists()
    assert case.picture is not None


def test_after_twelve_months_neither_is_left(case, coordinator, django_capture_on_commit_callbacks):
    released(case, coordinator, shows_picture=True)
    close_case(case, "Erledigt.", by=coordinator)
    assert files_in("privat")
    assert files_in("bilder")
    with dates.standing_at(dates.now() + KEPT * 1.01), django_capture_on_commit_callbacks(execute=True):
        forget_people()
    assert files_in("privat") + files_in("bilder") == []
    assert not Picture.objects.exists()
