"""What publishing tells the report, the figures, the desk's start page and the hours."""

from datetime import date, datetime

import pytest

from quartier.demo.story import Story
from quartier.journal.models import Entry
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.publishing import demo, plugs, report_parts
from quartier.publishing.models import Identity, Page, Post, PostKind
from quartier.sockets.figures import figures
from quartier.sockets.sections import contributions

from . import factories

pytestmark = pytest.mark.database
YEAR = Period.year(2020)


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=dates.LOCAL)


def test_the_retrospect_tells_press_gazette_website_flyer_and_postcards(neighbourhood, coordinator):
    told = ((PostKind.PRESS, "Einladung"), (PostKind.GAZETTE, "Sommer"), (PostKind.NEWS, "Neues"))
    for kind, title in (*told, (PostKind.POSTCARD, "Postkartenaktion"), (PostKind.FLYER, "Flyer")):
        factories.public_post(neighbourhood, title, kind=kind, at=at(2020, 7, 1))
    factories.public_post(neighbourhood, "Voriges Jahr", at=at(2019, 12, 31, 23, 59))
    factories.post(neighbourhood, "Entwurf")
    (part,) = contributions("retrospect", "publicity", neighbourhood, YEAR)
    assert [item.text for item in part.items] == [
        "Presse, Amtsblatt, Internet",
        "Postkartenaktion (Juli)",
        "Flyer (Juli)",
    ]
    assert [item.text for item in part.items[0].children][-1] == "eine Meldung auf der Website"
    assert figures["posts"].value(neighbourhood, YEAR) == 5
    assert figures["press"].value(neighbourhood, YEAR) == 2


def test_a_year_without_posts_says_nothing(neighbourhood):
    assert report_parts.tell_publicity(neighbourhood, YEAR) is None


def test_a_published_post_offers_its_writing_time_once_to_its_author(
    neighbourhood, coordinator, city_officer
):
    with dates.standing_at(at(2021, 4, 13, 10)):
        post = factories.public_post(neighbourhood, kind=PostKind.PRESS, by=coordinator)
    span = (neighbourhood, coordinator, date(2021, 4, 12), date(2021, 4, 18))
    (proposal,) = plugs.work_proposals(*span)
    assert (proposal.source, proposal.day, proposal.minutes) == (f"post:{post.pk}", date(2021, 4, 13), 90)
    assert list(plugs.work_proposals(neighbourhood, city_officer, *span[2:])) == []


def test_the_tile_names_drafts_and_what_waits_for_its_time(neighbourhood, coordinator):
    assert plugs.waiting_tile(neighbourhood, coordinator).count == 0
    factories.post(neighbourhood, "Halb fertig")
    factories.public_post(neighbourhood, "Kommt noch", at=at(2021, 4, 20, 8))
    factories.public_post(neighbourhood, "Schon da")
    tile = plugs.waiting_tile(neighbourhood, coordinator)
    assert [(line.title, line.note) for line in tile.lines] == [
        ("Kommt noch", "Meldung, erscheint am 20.04., 08:00 Uhr"),
        ("Halb fertig", "Meldung, Entwurf"),
    ]


def test_the_demonstration_tells_its_chapter(neighbourhood, coordinator, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    demo.tell(Story(neighbourhood, coordinator, coordinator, coordinator))
    assert Post.objects.public().count() >= 18
    assert {"ueber", "impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "ausblick"} <= {
        page.slug for page in Page.objects.public()
    }
    assert Identity.objects.get().logo.alt
    for post in Post.objects.public():
        assert set(post.translations["en"]) == {"title", "lead", "body"}
        assert dates.local(post.publish_at) < at(2021, 4, 15, 9)
    (part,) = contributions("retrospect", "publicity", neighbourhood, YEAR)
    texts = [item.text for item in part.items]
    assert texts[0] == "Presse, Amtsblatt, Internet"
    assert any("Postkartenaktion" in text for text in texts)
    assert any("Flyer" in text for text in texts)
    assert Entry.objects.filter(by=coordinator, at__year=2020).exists()
