"""What cases plug in: figures that equal their lists, report, tile, work, messages; and the story told."""

from datetime import datetime

import pytest
from django.urls import reverse

from quartier.cases.answering import answer_case, close_case, plan_case
from quartier.cases.demo import tell
from quartier.cases.enums import CaseKind, Channel
from quartier.cases.models import Case, TextBlock
from quartier.cases.states import CaseState
from quartier.demo.story import Story
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.mailbox.models import IncomingMail
from quartier.places.models import Place
from quartier.sockets.figures import figures
from quartier.sockets.messages import messages
from quartier.sockets.sections import contributions
from quartier.sockets.tiles import tiles
from quartier.sockets.work import work
from tests.projects.factories import make_project

from .factories import filed


def at(year, month, day, hour=9):
    return dates.standing_at(datetime(year, month, day, hour, tzinfo=dates.LOCAL))


def parts(key, neighbourhood, period):
    return [record.part for record in figures[key].records(neighbourhood, period)]


def test_figures_count_each_channel_alike_and_only_their_period_and_quarter(
    neighbourhood, foreign_neighbourhood, coordinator
):
    with at(2020, 12, 31, 23):
        filed(neighbourhood, channel="phone", by=coordinator)
    with at(2021, 1, 1, 0):
        filed(neighbourhood, kind="idea")
    filed(foreign_neighbourhood)
    assert figures["cases"].value(neighbourhood, Period.year(2020)) == 1
    assert parts("cases_by_channel", neighbourhood, Period.year(2020)) == ["Telefon"]
    assert parts("cases", neighbourhood, Period.year(2021)) == ["Idee"]
    assert figures["cases_by_channel"].is_chart_only
    [record] = figures["cases"].records(neighbourhood, Period.year(2020))
    assert record.url == reverse("cases:detail", args=[Case.objects.order_by("received_at")[0].pk])


def test_days_to_the_first_answer_are_told_by_their_median(neighbourhood, coordinator):
    for days in (1, 2, 12):
        with at(2021, 3, 1):
            case = filed(neighbourhood, kind="question")
        with at(2021, 3, 1 + days):
            answer_case(case, "Ja.", by=coordinator)
    assert figures["case_answer_days"].value(neighbourhood, Period.year(2021)) == 2
    assert sorted(parts("cases_answered", neighbourhood, Period.year(2021))) == [
        "später",
        "wie zugesagt",
        "wie zugesagt",
    ]
    assert figures["case_answer_days"].value(neighbourhood, Period.year(2019)) == 0


def test_the_report_tells_numbers_and_no_subject(neighbourhood, coordinator):
    case = filed(neighbourhood, "Geheime Sache mit Namen", channel="phone", by=coordinator)
    close_case(case, "Erledigt.", by=coordinator)
    filed(neighbourhood)
    [told] = [
        c
        for c in contributions("retrospect", "office", neighbourhood, Period.year(2021))
        if "cases" in c.figures
    ]
    words = str(told)
    assert told.items[0].text == "2\u00a0Anliegen aus dem Quartier"
    assert "1 am Telefon" in words
    assert "1 erledigt" in words
    assert "Geheime" not in words


def test_a_quiet_year_says_nothing(neighbourhood):
    assert not [
        c
        for c in contributions("retrospect", "office", neighbourhood, Period.year(2017))
        if "cases" in c.figures
    ]


def test_the_tile_shows_what_is_pressing_first(neighbourhood, coordinator):
    with at(2021, 4, 1):
        filed(neighbourhood, "Zu spät")
        again = filed(neighbourhood, "Noch einmal ansehen")
        answer_case(again, "Wir fragen nach.", by=coordinator)
        plan_case(
            again, assignee=None, follow_up_on=datetime(2021, 4, 15).date(), project=None, by=coordinator
        )
        calm = filed(neighbourhood, "Ruhig")
        answer_case(calm, "Gut.", by=coordinator)
    filed(neighbourhood, "Ganz neu")
    content = tiles["cases"].content(neighbourhood, coordinator)
    assert [line.title for line in content.lines] == ["Zu spät", "Noch einmal ansehen", "Ganz neu"]
    assert content.count == 3
    assert [line.is_urgent for line in content.lines] == [True, False, False]
    assert "Wiedervorlage heute" in str(content)


@pytest.mark.parametrize("number", [1, 3])
def test_the_tile_costs_one_query(neighbourhood, coordinator, number, django_assert_num_queries):
    for n in range(number):
        filed(neighbourhood, f"Sache {n}")
    with django_assert_num_queries(1):
        tiles["cases"].content(neighbourhood, coordinator)


def test_each_answer_offers_its_time_to_who_gave_it(neighbourhood, coordinator, city_officer):
    case = filed(neighbourhood)
    message = answer_case(case, "Ja.", by=coordinator)
    today = dates.today()
    [proposal] = work["cases"].proposals(neighbourhood, coordinator, today, today)
    assert (proposal.source, proposal.minutes, proposal.area) == (f"case-message:{message.pk}", 15, "office")
    assert list(work["cases"].proposals(neighbourhood, city_officer, today, today)) == []


@pytest.mark.parametrize("key", ["cases.received", "cases.answered", "cases.closed"])
def test_each_mail_can_be_previewed(key):
    specimen = messages[key].specimen()
    assert "K7M-4TQ-9XB" in specimen.body
    assert "Guten Tag" in specimen.body


@pytest.fixture
def story(neighbourhood, coordinator):
    neighbourhood.email = "buero@example.org"
    neighbourhood.save()
    story = Story(neighbourhood, coordinator, coordinator, coordinator)
    story.places["grosse-wiese"] = Place.objects.create(
        neighbourhood=neighbourhood, name="Große Wiese", slug="grosse-wiese"
    )
    story.projects["quartiersspaziergaenge"] = make_project(neighbourhood, title="Quartiersspaziergänge")
    return story


def test_the_story_has_every_kind_and_channel_and_something_due_today(neighbourhood, coordinator, story):
    tell(story)
    cases = Case.objects.all()
    assert len(cases) == 28
    assert {case.kind for case in cases} == set(CaseKind.values)
    assert {case.channel for case in cases} == set(Channel.values) - {Channel.OTHER_SYSTEM}
    assert {case.state for case in cases} >= {
        CaseState.NEW,
        CaseState.ANSWERED,
        CaseState.DONE,
        CaseState.NOT_POSSIBLE,
    }
    content = tiles["cases"].content(neighbourhood, coordinator)
    assert any(line.note == "Antwort heute zugesagt" for line in content.lines)
    assert any(line.is_urgent for line in content.lines)
    assert max(case.received_at for case in cases) <= dates.now()


def test_the_story_is_the_same_each_time(neighbourhood, foreign_neighbourhood, story):
    tell(story)
    before = list(Case.objects.order_by("pk").values_list("code", "subject", "answer_due_on"))
    Case.objects.all().delete()
    TextBlock.objects.all().delete()
    IncomingMail.objects.all().delete()
    tell(story)
    assert list(Case.objects.order_by("pk").values_list("code", "subject", "answer_due_on")) == before


def test_the_median_is_made_of_the_list_it_opens(neighbourhood, coordinator):
    figure, year = figures["case_answer_days"], Period.year(2021)
    for days in (1, 2, 12):
        with at(2021, 3, 1):
            case = filed(neighbourhood, kind="question")
        with at(2021, 3, 1 + days):
            answer_case(case, "Ja.", by=coordinator)
    records = list(figure.records(neighbourhood, year))
    assert sorted(record.amount for record in records) == [1, 2, 12]
    assert figure.total(records) == figure.value(neighbourhood, year) == 2
    assert (figure.total_label, figure.is_sum, figure.total([])) == ("Median", False, 0)
