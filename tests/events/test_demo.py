"""The nine dates of the city's page, as the demonstration tells them."""

from datetime import datetime

from quartier.events import demo
from quartier.events.enums import FACTS

EVENTS = {
    told.slug: told for year in (demo.OF_2018, demo.OF_2019, demo.OF_2020, demo.OF_2021) for told in year
}

# As printed there: day and title.
PRINTED = {
    "11.03.2020": "Quartiersgespräch",
    "03.09.2019": "Quartiersgespräch",
    "15.06.2019": "Informationsstand zum Pollingparkfest",
    "03.06.2019": "Quartiersgespräch",
    "11.05.2019": "Tag der Städtebauförderung",
    "12.12.2018": "Vortragsveranstaltung „Stadtwildnis-Flächen“",
    "25.10.2018": "Expertengespräch „Stadt natürlich“",
    "06.09.2018": "Seniorenwoche",
    "23.05.2018": "Werkstattgespräch Stadtbezirksbeirat/StadtteilAG",
}


def test_the_nine_dates_stand_as_on_the_page_of_the_city():
    told = [EVENTS[slug] for slug in demo.CITY_PAGE]
    assert {f"{datetime(*one.begins):%d.%m.%Y}": one.title for one in told} == PRINTED
    years = [one.begins[0] for one in told]
    assert [years.count(year) for year in (2018, 2019, 2020)] == [4, 4, 1]


def test_every_date_has_texts_in_both_languages_and_a_described_picture():
    assert len(EVENTS) == sum(map(len, (demo.OF_2018, demo.OF_2019, demo.OF_2020, demo.OF_2021)))
    for told in EVENTS.values():
        assert told.begins < told.ends
        assert {"title", "lead", "body"} <= set(told.english), told.slug
        assert all(told.picture), told.slug
        assert bool(told.held and told.held.text) == bool(told.held and told.held.text_en), told.slug


def test_the_presentation_is_told():
    assert {
        "begegnungsrundgang-2020", "wiesenspaziergang-2020", "rundgang-stadtbezirksbeirat-2020",
        "world-cleanup-day-2020", "osteraktion-2021", "tag-der-staedtebaufoerderung-2021", "world-cleanup-day-2021",
    } <= set(EVENTS)  # fmt: skip
    assert EVENTS["tag-der-staedtebaufoerderung-2020"].cancelled
    assert all(
        one.more["group_limit"] == 10 for slug, one in EVENTS.items() if slug.startswith("quartiersspaz")
    )
    assert {one.format for one in EVENTS.values()} <= set(FACTS)
