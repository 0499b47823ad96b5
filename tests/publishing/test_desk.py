"""The desk of publishable records, as a coordinator and others meet it."""

from datetime import datetime

import pytest
from django.test import Client

from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.publishing.actions import save_publishable
from quartier.publishing.models import Post

from . import factories

pytestmark = pytest.mark.database
LIST = "/buero/meldungen/"
TYPED = {
    "kind": "news",
    "title": "Neues Beet",
    "lead": "Ein Satz.",
    "body": "<p>Text</p>",
    "title_en": "New bed",
    "lead_en": "",
    "body_en": "",
    "key": "k1",
    "step": "save",
}


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def edit(post) -> str:
    return f"{LIST}{post.pk}/"


def version(desk, post) -> str:
    return desk.get(edit(post)).context["version"]


def test_a_post_is_made_with_its_english_version_and_stays_a_draft(desk, neighbourhood, coordinator):
    answer = desk.post(f"{LIST}neu/", TYPED, follow=True)
    post = Post.objects.get()
    assert answer.redirect_chain == [(edit(post), 302)]
    assert (post.state, post.slug, post.translations) == ("draft", "neues-beet", {"en": {"title": "New bed"}})
    assert history_of(post).get().by == coordinator
    assert "„Neues Beet“ ist gespeichert." in answer.content.decode()


def test_save_and_publish_puts_it_on_the_website(desk, neighbourhood):
    desk.post(f"{LIST}neu/", TYPED | {"step": "publish"})
    assert Post.objects.get().is_public
    assert Client().get("/aktuelles/neues-beet/").status_code == 200


def test_a_double_click_makes_one_record(desk, neighbourhood):
    first, second = (desk.post(f"{LIST}neu/", TYPED) for _ in range(2))
    assert Post.objects.count() == 1
    assert first.url == second.url


def test_what_was_typed_stays_after_an_error(desk, neighbourhood):
    answer = desk.post(f"{LIST}neu/", TYPED | {"title": "", "lead": "Bleibt stehen."})
    text = answer.content.decode()
    assert "Bleibt stehen." in text
    assert "New bed" in text
    assert "Bitte prüfen Sie Ihre Angaben" in text
    assert 'name="key" value="k1"' in text
    assert Post.objects.count() == 0


def test_ten_megabytes_of_text_are_refused_in_a_sentence(desk, neighbourhood):
    answer = desk.post(f"{LIST}neu/", TYPED | {"body": "x" * 10_000_000})
    assert answer.status_code == 200
    assert Post.objects.count() == 0
    assert "60000" in answer.content.decode().replace(".", "")


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Hallo<script>alert(1)</script></p>",
        '<p onclick="alert(1)">Hallo</p>',
        '<p><a href="javascript:alert(1)">Hallo</a></p>',
        '<p>Hallo</p><img src=x onerror="alert(1)"><style>p{}</style>',
        '<p>Hallo</p><svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    ],
)
def test_rich_text_loses_what_could_harm(desk, neighbourhood, markup):
    desk.post(f"{LIST}neu/", TYPED | {"body": markup, "body_en": markup, "step": "publish"})
    post = Post.objects.get()
    pages = post.body + post.translations["en"]["body"]
    assert "Hallo" in pages
    assert not any(bad in pages for bad in ("alert", "script", "onerror", "onclick", "<style", "<svg"))


def test_somebody_elses_change_is_not_overwritten_silently(desk, neighbourhood, coordinator, city_officer):
    post = factories.post(neighbourhood, by=coordinator)
    opened = version(desk, post)
    post.title = "Beet am Jugendclub"
    save_publishable(post, by=city_officer)

    typed = TYPED | {"title": "Beet an der Apotheke", "version": opened}
    answer = desk.post(edit(post), typed)
    text = answer.content.decode()
    assert "Jemand war schneller" in text
    assert "Toni Muster" in text
    assert "Beet am Jugendclub" in text
    assert "Beet an der Apotheke" in text
    post.refresh_from_db()
    assert post.title == "Beet am Jugendclub"

    decided = desk.post(edit(post), typed | {"version": answer.context["version"]})
    assert decided.status_code == 302
    post.refresh_from_db()
    assert post.title == "Beet an der Apotheke"


def test_a_change_of_state_meanwhile_is_no_conflict_and_stays(desk, neighbourhood, coordinator):
    post = factories.post(neighbourhood)
    opened = version(desk, post)
    desk.post(f"{edit(post)}veroeffentlichen/", {"when": "now"})
    assert desk.post(edit(post), TYPED | {"version": opened}).status_code == 302
    post.refresh_from_db()
    assert (post.title, post.is_public) == ("Neues Beet", True)


def test_a_broken_version_number_still_overwrites_nothing(desk, neighbourhood):
    post = factories.post(neighbourhood)
    for sent in ("", "abc", "99999999", "-1"):
        assert desk.post(edit(post), TYPED | {"version": sent}).status_code == 200
    post.refresh_from_db()
    assert post.title == "Neues Beet am Franztreff"


def test_publishing_at_a_time_needs_a_time_and_shows_it_then(desk, neighbourhood):
    post = factories.post(neighbourhood)
    step = f"{edit(post)}veroeffentlichen/"
    assert "wann es erscheinen soll" in desk.post(step, {"when": "later", "at": ""}).content.decode()
    desk.post(step, {"when": "later", "at": "2021-04-20T08:00", "until": "2021-04-22T08:00"})
    public = Client()
    seen = {}
    for day in (19, 20, 22):
        with dates.standing_at(datetime(2021, 4, day, 8, 0, tzinfo=dates.LOCAL)):
            seen[day] = public.get(f"/aktuelles/{post.slug}/").status_code
    assert seen == {19: 404, 20: 200, 22: 410}


def test_an_end_before_the_beginning_is_refused_at_its_field(desk, neighbourhood):
    post = factories.post(neighbourhood)
    answer = desk.post(f"{edit(post)}veroeffentlichen/", {"when": "now", "until": "2021-04-01T08:00"})
    assert answer.context["form"].errors["until"]
    post.refresh_from_db()
    assert post.state == "draft"


def test_publishing_twice_keeps_the_first_moment(desk, neighbourhood):
    post = factories.public_post(neighbourhood)
    first = post.publish_at
    with dates.standing_at(datetime(2021, 5, 1, 8, 0, tzinfo=dates.LOCAL)):
        desk.post(f"{edit(post)}veroeffentlichen/", {"when": "now"})
    post.refresh_from_db()
    assert post.publish_at == first
    assert history_of(post).count() == 2


def test_what_is_published_already_gets_other_times_under_that_name(desk, neighbourhood):
    post = factories.public_post(neighbourhood)
    assert "Zeiten ändern" in desk.get(edit(post)).content.decode()
    page = desk.get(f"{edit(post)}veroeffentlichen/")
    assert page.context["title"] == "Zeiten ändern"
    assert "Zeiten speichern" in page.content.decode()


def test_withdrawing_takes_it_off_at_once_and_keeps_the_reason(desk, neighbourhood):
    post = factories.public_post(neighbourhood)
    desk.post(f"{edit(post)}zurueckziehen/", {"reason": "Termin verlegt"})
    assert Client().get(f"/aktuelles/{post.slug}/").status_code == 410
    assert history_of(post).first().note == "Termin verlegt"
    again = desk.post(f"{edit(post)}zurueckziehen/", {"reason": ""})
    assert "nicht möglich" in again.content.decode()


def test_history_tells_changes_in_words_and_brings_versions_back(desk, neighbourhood, coordinator):
    post = factories.post(neighbourhood, by=coordinator, body="<p>Wir pflanzen am Montag.</p>")
    first = history_of(post).first()
    desk.post(
        edit(post),
        TYPED | {"version": str(first.pk), "kind": "press", "body": "<p>Wir pflanzen am Dienstag.</p>"},
    )
    text = desk.get(f"{edit(post)}verlauf/").content.decode()
    for words in ("Art", "Meldung", "Pressemitteilung", "Überschrift (Englisch)", "New bed", "Kim Beispiel"):
        assert words in text
    restore = f"{edit(post)}verlauf/{first.pk}/"
    assert "Das würde sich ändern" in desk.get(restore).content.decode()
    desk.post(restore)
    post.refresh_from_db()
    assert (post.title, post.kind, post.translations) == ("Neues Beet am Franztreff", "news", {})
    assert history_of(post).first().note.startswith("Fassung vom 15.04.2021")


def test_the_preview_is_the_public_page_with_a_bar(desk, neighbourhood):
    post = factories.post(neighbourhood)
    text = desk.get(f"{edit(post)}vorschau/").content.decode()
    assert "Vorschau" in text
    assert post.lead in text
    unsaved = desk.post(
        edit(post), TYPED | {"step": "preview", "title": "Noch nicht gespeichert"}
    ).content.decode()
    assert "Noch nicht gespeichert" in unsaved
    post.refresh_from_db()
    assert post.title != "Noch nicht gespeichert"


def test_the_list_finds_filters_and_says_when_nothing_is_there(desk, neighbourhood):
    assert "noch nichts" in desk.get(LIST).content.decode()
    factories.post(neighbourhood, "Öffentliche Bürgerbeteiligung")
    factories.public_post(neighbourhood, "Kräuterbeet")
    found = desk.get(LIST, {"q": "beteiligung"}).content.decode()
    assert "Öffentliche Bürgerbeteiligung" in found
    assert "Kräuterbeet" not in found
    public = desk.get(LIST, {"stand": "public"}).content.decode()
    assert "Kräuterbeet" in public
    assert "Bürgerbeteiligung" not in public
    assert "Nichts gefunden" in desk.get(LIST, {"q": "\x00zzz"}).content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_database_a_fixed_number_of_times(
    desk, neighbourhood, count, django_assert_max_num_queries
):
    for number in range(count):
        factories.post(neighbourhood, f"Meldung {number}")
    desk.get(LIST)
    with django_assert_max_num_queries(14) as queries:
        desk.get(LIST)
    LENGTHS.add(len(queries))
    assert len(LENGTHS) == 1


LENGTHS: set[int] = set()


def test_another_quarters_people_and_posts_do_not_exist_here(
    desk, neighbourhood, foreign_neighbourhood, foreign_coordinator
):
    theirs = factories.post(foreign_neighbourhood)
    ours = factories.post(neighbourhood)
    for ending in ("", "vorschau/", "veroeffentlichen/", "zurueckziehen/", "verlauf/"):
        assert desk.get(edit(theirs) + ending).status_code == 404
        assert signed_in(foreign_coordinator).get(edit(ours) + ending).status_code == 404
        assert Client().get(edit(ours) + ending).status_code == 302


def test_the_city_officer_looks_and_does_not_touch(neighbourhood, city_officer):
    post = factories.post(neighbourhood)
    officer = signed_in(city_officer)
    assert officer.get(LIST).status_code == 200
    assert officer.get(f"{edit(post)}verlauf/").status_code == 200
    assert officer.get(f"{edit(post)}vorschau/").status_code == 200
    looked_at = officer.get(edit(post), follow=True)
    assert looked_at.redirect_chain == [(f"{edit(post)}vorschau/", 302)]
    assert f'href="{edit(post)}"' not in looked_at.content.decode()
    for ending in ("", "veroeffentlichen/", "zurueckziehen/"):
        assert officer.post(edit(post) + ending, TYPED).status_code == 403
    assert officer.get(f"{LIST}neu/").status_code == 403


def test_a_required_page_can_be_changed_but_not_withdrawn(desk, neighbourhood):
    page = factories.page(neighbourhood, is_required=True)
    answer = desk.post(f"/buero/seiten/{page.pk}/zurueckziehen/", {"reason": ""})
    assert "gehört zu jeder Website" in answer.content.decode()
    page.refresh_from_db()
    assert page.is_public


def test_a_picture_of_another_quarter_cannot_be_chosen(desk, neighbourhood, foreign_neighbourhood):
    from tests.files.factories import picture

    theirs = picture(foreign_neighbourhood)
    answer = desk.post(f"{LIST}neu/", TYPED | {"picture": theirs.pk})
    assert answer.context["form"].errors["picture"]


def test_a_new_picture_can_be_uploaded_with_the_post(desk, neighbourhood, settings, tmp_path):
    from tests.files.factories import upload

    settings.MEDIA_ROOT = tmp_path
    address = f"{LIST}neu/"
    without = desk.post(address, TYPED | {"picture_file": upload()})
    assert "was zu sehen ist" in without.context["form"].errors["picture_alt"][0]
    wrong = desk.post(address, TYPED | {"picture_file": upload(b"<svg/>"), "picture_alt": "Beet"})
    assert "kein Bild" in wrong.context["form"].errors["picture_file"][0]
    assert Post.objects.count() == 0
    desk.post(address, TYPED | {"picture_file": upload(), "picture_alt": "Ein Beet"})
    assert Post.objects.get().picture.alt == "Ein Beet"


def test_a_picture_can_be_taken_away_again(desk, neighbourhood, settings, tmp_path):
    from tests.files.factories import picture

    settings.MEDIA_ROOT = tmp_path
    post = factories.post(neighbourhood, picture=picture(neighbourhood))
    assert "kein Bild" in desk.get(edit(post)).content.decode()
    desk.post(edit(post), TYPED | {"picture": "", "version": version(desk, post)})
    post.refresh_from_db()
    assert post.picture is None
