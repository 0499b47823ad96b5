"""What a case is turned into: a draft without people, linked both ways, told to the public when it is public."""

from datetime import date, time

import pytest
from django.urls import reverse

from quartier.cases.actions import withdraw_case
from quartier.cases.conversion import (
    convert_case,
    public_results_of,
    results_of,
    separate_result,
    without_people,
)
from quartier.cases.merging import merge_case
from quartier.cases.models import CaseResult
from quartier.cases.publication import draft_of, release_case, save_public_case
from quartier.events.actions import cancel_event, hold_event, postpone_event, reopen_event
from quartier.events.models import Event
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.projects.models import Project
from quartier.projects.states import Stage
from quartier.publishing.actions import publish, withdraw
from quartier.sockets.conversions import conversions, origins_of

from .factories import filed

pytestmark = pytest.mark.django_db
SWING = "Auf der großen Wiese fehlt eine Schaukel für die Kleinen."


def swing(neighbourhood, **more):
    return filed(neighbourhood, SWING, kind="idea", **more)


def turned(case, by, key="project", title="Schaukel auf der Wiese", text=SWING, **more):
    answers = {}
    if key == "event":
        moments = (dates.at(date(2021, 5, 6), time(17)), dates.at(date(2021, 5, 6), time(19)), False)
        answers = {"format": "neighbourhood_talk", "moments": moments}
    return convert_case(case, conversions[key], title=title, text=text, by=by, answers=answers, **more)


def address(case, key="project"):
    return reverse("cases:convert", args=[case.pk, key])


def words(desk, case, key="project", **more):
    """What the page would send unchanged."""
    form = desk.get(address(case, key)).context["form"]
    return {name: form[name].value() or "" for name in form.fields} | more


def test_a_case_becomes_the_draft_of_a_project_in_its_first_stage(neighbourhood, coordinator):
    case = swing(neighbourhood)
    project = turned(case, coordinator).object
    assert isinstance(project, Project)
    assert (project.stage, project.is_public, project.neighbourhood) == (Stage.IDEA, False, neighbourhood)
    assert (project.title, project.lead, project.body) == ("Schaukel auf der Wiese", SWING, "")
    assert project.stage_moves.count() == 1
    assert "aus einem Anliegen entstanden" in [entry.verb for entry in history_of(project)]
    assert history_of(case).first().verb == "weitergeführt: Projektidee"
    assert case.code not in "".join(entry.note + entry.title for entry in history_of(project))


def test_a_long_text_is_kept_whole_below_its_beginning(neighbourhood, coordinator):
    text = "Mehr Grün. " * 100 + "Das <b>Ende</b>."
    project = turned(swing(neighbourhood), coordinator, text=text).object
    assert len(project.lead) <= 400
    assert "&lt;b&gt;Ende&lt;/b&gt;" in project.body


def test_a_case_becomes_the_draft_of_a_date(neighbourhood, coordinator):
    event = turned(swing(neighbourhood, place_text="Heidestraße 20b, Hof"), coordinator, "event").object
    assert isinstance(event, Event)
    assert not event.is_public
    assert (event.starts_on, event.place_text) == (date(2021, 5, 6), "Heidestraße, Hof")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Bitte rufen Sie Frau Kluge an: 0340 123456.", ("Kluge", "123456")),
        ("Ich heiße Kim Wolter und mag Schaukeln.", ("Wolter",)),
        ("Mail an kim@example.org", ("kim@example.org",)),
    ],
)
def test_the_page_prefills_nothing_about_people(desk, neighbourhood, text, gone):
    case = filed(neighbourhood, text, name="Kim Wolter", kind="idea", subject="Schaukel")
    page = desk.get(address(case))
    assert "…" in page.context["form"]["text"].value()
    for word in gone:
        assert word not in page.context["form"]["text"].value()
    assert "Das haben wir weggelassen" in page.content.decode()


def test_dots_stand_for_words_over_a_line_break(neighbourhood):
    case = filed(neighbourhood, "Fragen Sie Herrn\nLehmann.")
    assert without_people(case, case.description) == "Fragen Sie …."


def test_what_seems_personal_goes_on_only_after_a_second_look(desk, neighbourhood):
    case = swing(neighbourhood)
    sent = words(desk, case, text="Frau Kluge wünscht sich eine Schaukel.")
    refused = desk.post(address(case), sent)
    assert "Frau Kluge" in refused.content.decode()
    assert refused.context["form"].errors.keys() == {"is_checked"}
    assert not Project.objects.exists()
    assert desk.post(address(case), sent | {"is_checked": "on"}).status_code == 302
    assert Project.objects.get().lead.startswith("Frau Kluge")


def test_the_page_makes_it_once_however_often_it_is_sent(desk, neighbourhood):
    case = swing(neighbourhood)
    sent = words(desk, case)
    for _twice in range(2):
        answer = desk.post(address(case), sent)
        assert answer.status_code == 302
    assert (Project.objects.count(), CaseResult.objects.count()) == (1, 1)
    page = desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert "Was daraus wird" in page
    assert "Entwurf, Idee" in page


def test_a_date_asks_for_its_time_and_keeps_what_was_typed(desk, neighbourhood):
    case = swing(neighbourhood)
    sent = words(desk, case, "event", title="Gespräch zur Wiese")
    refused = desk.post(address(case, "event"), sent)
    assert refused.context["form"].errors.keys() == {"starts_on", "starts_time"}
    assert "Gespräch zur Wiese" in refused.content.decode()
    refused = desk.post(address(case, "event"), sent | {"starts_on": "2021-05-06"})
    assert refused.context["form"].errors.keys() == {"starts_time"}
    assert not Event.objects.exists()
    times = {"starts_on": "2021-05-06", "starts_time": "17:00", "ends_time": "19:00"}
    assert desk.post(address(case, "event"), sent | times).status_code == 302
    event = Event.objects.get()
    assert (event.title, dates.local(event.ends_at).hour) == ("Gespräch zur Wiese", 19)


def test_an_empty_title_is_asked_for(desk, neighbourhood):
    case = swing(neighbourhood)
    answer = desk.post(address(case), words(desk, case, title=" "))
    assert answer.context["form"].errors["title"] == ["Bitte geben Sie dem Entwurf eine Überschrift."]


def test_withdrawn_and_merged_cases_become_nothing(desk, neighbourhood, coordinator):
    case = swing(neighbourhood)
    withdraw_case(case)
    with pytest.raises(DomainError, match="zurückgezogen"):
        turned(case, coordinator)
    assert desk.get(address(case)).status_code == 302
    assert desk.post(address(case), {"title": "x", "text": "y"}).status_code == 302
    assert not Project.objects.exists()


def test_only_the_team_makes_something_of_a_case(client, neighbourhood, city_officer):
    case = swing(neighbourhood)
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(address(case)).status_code == 403
    assert client.post(address(case), {"title": "x", "text": "y"}).status_code == 403
    page = client.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert address(case) not in page


def test_a_kind_nobody_plugged_in_and_a_foreign_case_do_not_exist(desk, foreign_neighbourhood, neighbourhood):
    assert desk.get(address(swing(neighbourhood), "rocket")).status_code == 404
    assert desk.get(address(swing(foreign_neighbourhood))).status_code == 404
    assert desk.post(address(swing(foreign_neighbourhood)), {"title": "x", "text": "y"}).status_code == 404


def test_the_record_says_where_it_came_from_to_those_who_may_know(desk, neighbourhood, coordinator):
    case = swing(neighbourhood)
    project = turned(case, coordinator).object
    page = desk.get(reverse("projects:desk_edit", args=[project.pk])).content.decode()
    assert reverse("cases:detail", args=[case.pk]) in page
    assert case.code not in page
    assert origins_of(project, lambda permission: False) == []
    event = turned(case, coordinator, "event").object
    assert case.subject in desk.get(reverse("events:desk_edit", args=[event.pk])).content.decode()


def test_the_life_line_tells_of_it_once_it_is_public_and_never_before(client, neighbourhood, coordinator):
    case = swing(neighbourhood)
    project = turned(case, coordinator, title="Geheime Schaukel").object

    def told():
        return client.get(case.get_absolute_url()).content.decode()

    assert "Geheime Schaukel" not in told()
    publish(project, by=coordinator)
    assert "Daraus ist ein Projekt geworden: „Geheime Schaukel“. Wie weit es ist: Idee." in told()
    assert project.get_absolute_url() in told()
    withdraw(project, by=coordinator)
    assert "Geheime Schaukel" not in told()


def test_a_released_case_tells_everybody(client, neighbourhood, coordinator):
    case = swing(neighbourhood)
    public = release_case(save_public_case(draft_of(case), by=coordinator), by=coordinator)
    project = turned(case, coordinator, title="Neue Schaukel").object
    assert "Neue Schaukel" not in client.get(public.get_absolute_url()).content.decode()
    publish(project, by=coordinator)
    page = client.get(public.get_absolute_url()).content.decode()
    assert "Daraus ist ein Projekt geworden: „Neue Schaukel“." in page
    assert "Das ist noch offen" not in page


def test_a_date_is_told_in_the_words_of_its_day(neighbourhood, coordinator):
    case = swing(neighbourhood)
    event = publish(turned(case, coordinator, "event", title="Wiesengespräch").object, by=coordinator)

    def told():
        [became] = public_results_of(case)
        return became.standing.public_text

    assert told().startswith("Daraus wird ein Termin: „Wiesengespräch“, Donnerstag, 6. Mai 2021")
    event = postpone_event(event, by=coordinator, reason="Regen")
    assert "verschoben" in told()
    with dates.standing_at(dates.at(date(2021, 5, 7))):
        event = cancel_event(event, by=coordinator, reason="Regen")
        assert "abgesagt" in told()
        event = reopen_event(event, by=coordinator)
        hold_event(event, by=coordinator)
        assert told().startswith("Daraus ist ein Termin geworden")


def test_who_was_merged_hears_of_the_result_of_the_main_one(neighbourhood, coordinator):
    main, other = swing(neighbourhood), swing(neighbourhood)
    publish(turned(main, coordinator).object, by=coordinator)
    merge_case(other, main, by=coordinator)
    other.refresh_from_db()
    assert len(public_results_of(other)) == 1
    with pytest.raises(DomainError, match="gehört zu einem anderen"):
        turned(other, coordinator)


def test_the_link_is_taken_back_and_the_draft_stays(desk, neighbourhood, coordinator):
    case = swing(neighbourhood)
    result = turned(case, coordinator)
    url = reverse("cases:separate", args=[case.pk, result.pk])
    assert desk.get(url).status_code == 405
    assert desk.post(url).status_code == 302
    assert results_of([case.pk]) == []
    assert Project.objects.count() == 1
    assert history_of(case).first().verb == "Verbindung gelöst"
    assert desk.post(url).status_code == 404


def test_a_result_of_another_case_is_not_separated_here(desk, neighbourhood, coordinator):
    result = turned(swing(neighbourhood), coordinator)
    url = reverse("cases:separate", args=[swing(neighbourhood).pk, result.pk])
    assert desk.post(url).status_code == 404
    assert CaseResult.objects.count() == 1


def test_a_form_sent_again_after_separating_makes_a_new_draft(desk, neighbourhood, coordinator):
    """The link was taken back on purpose; the same form may then make it anew, as one new draft with one link."""
    case = swing(neighbourhood)
    sent = words(desk, case)
    desk.post(address(case), sent)
    separate_result(CaseResult.objects.get(), by=coordinator)
    desk.post(address(case), sent)
    assert (Project.objects.count(), CaseResult.objects.count()) == (2, 1)


@pytest.mark.parametrize("number", [1, 3])
def test_pages_cost_the_same_however_much_came_of_it(
    client, desk, neighbourhood, coordinator, number, django_assert_max_num_queries
):
    case = swing(neighbourhood)
    for n in range(number):
        publish(turned(case, coordinator, title=f"Schaukel {n}").object, by=coordinator)
        publish(turned(case, coordinator, "event", title=f"Gespräch {n}").object, by=coordinator)
    desk.get(reverse("cases:detail", args=[case.pk]))  # content types are known after the first page
    with django_assert_max_num_queries(27):
        desk.get(reverse("cases:detail", args=[case.pk]))
    with django_assert_max_num_queries(24):
        client.get(case.get_absolute_url())
