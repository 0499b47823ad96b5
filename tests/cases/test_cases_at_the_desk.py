"""The desk: inbox, one case, a call taken down in one page, the printed slip."""

from datetime import datetime

import pytest
from django.urls import reverse

from quartier.accounts.models import Membership, Person
from quartier.accounts.roles import Role
from quartier.cases.answering import answer_case, close_case, note_on_case, plan_case
from quartier.cases.models import Case, CaseMessage
from quartier.kernel import dates
from quartier.outbox.models import Mail

from .factories import filed

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def at(day, hour=9):
    return dates.standing_at(datetime(2021, 4, day, hour, tzinfo=dates.LOCAL))


def inbox(desk, **query):
    return desk.get(reverse("cases:inbox"), query).content.decode()


def test_the_inbox_sorts_counts_and_filters(desk, neighbourhood, coordinator):
    with at(1):
        filed(neighbourhood, "Alte Sache am Zaun", channel="phone", by=coordinator)
    with at(14):
        done = filed(neighbourhood, "Erledigte Sache")
        close_case(done, "Erledigt.", by=coordinator)
    filed(neighbourhood, "Neue Idee für den Park", kind="idea")
    page = inbox(desk)
    assert page.index("Alte Sache") < page.index("Neue Idee")
    assert "überfällig" in page
    assert "Erledigte Sache" not in page
    assert "Erledigte Sache" in inbox(desk, stand="abgeschlossen")
    assert "Neue Idee" not in inbox(desk, stand="ueberfaellig")
    assert "Alte Sache" not in inbox(desk, art="idea")
    assert "Neue Idee" not in inbox(desk, weg="phone")
    assert "Alte Sache" not in inbox(desk, q="Park")
    assert inbox(desk, stand="'; DROP", art="x", weg="%", seite="9")


@pytest.mark.parametrize("number", [1, 3])
def test_the_inbox_costs_the_same_however_full(
    desk, neighbourhood, coordinator, number, django_assert_max_num_queries
):
    for n in range(number):
        case = filed(neighbourhood, f"Sache {n}")
        plan_case(case, assignee=coordinator, follow_up_on=None, project=None, by=coordinator)
    with django_assert_max_num_queries(17):
        inbox(desk)


def test_a_call_is_taken_down_on_one_page_and_gives_a_slip(desk, neighbourhood, coordinator):
    page = desk.get(reverse("cases:enter"))
    once = page.context["form"]["once"].value()
    data = {
        "once": once,
        "channel": "phone",
        "kind": "notice",
        "description": "Laterne dunkel",
        "phone": "0340 1",
    }
    answer = desk.post(reverse("cases:enter"), data)
    case = Case.objects.get()
    assert (case.taken_by, case.channel, case.reporter_phone) == (coordinator, "phone", "0340 1")
    assert answer["Location"] == reverse("cases:slip", args=[case.pk])
    slip = desk.get(answer["Location"]).content.decode()
    assert case.code in slip
    assert "<svg" in slip
    assert desk.post(reverse("cases:enter"), data)["Location"] == answer["Location"], "a double click"
    assert Case.objects.count() == 1


def test_what_was_settled_on_the_phone_is_done_at_once(desk, neighbourhood):
    data = {
        "channel": "phone",
        "kind": "question",
        "description": "Wann offen?",
        "answer": "Dienstag, 8:30 Uhr.",
    }
    desk.post(reverse("cases:enter"), data)
    case = Case.objects.get()
    assert (case.state, case.messages.get().way) == ("done", "phone")


def test_a_mistake_at_the_desk_keeps_what_was_typed(desk, neighbourhood):
    page = desk.post(
        reverse("cases:enter"), {"channel": "phone", "kind": "notice", "description": "", "name": "Wolter"}
    )
    text = page.content.decode()
    assert "error-summary" in text
    assert 'value="Wolter"' in text
    assert Case.objects.count() == 0


@pytest.mark.parametrize(
    ("step", "state"),
    [("answer", "answered"), ("ask", "clarifying"), ("finish", "done"), ("refuse", "not_possible")],
)
def test_each_kind_of_answer_leads_to_its_state(desk, neighbourhood, step, state):
    case = filed(neighbourhood, email="a@example.org")
    data = {"once": "k1", "text": "Wir haben nachgefragt.", "step": step, "way": "mail"}
    for _click in range(2):
        answer = desk.post(reverse("cases:answer", args=[case.pk]), data)
        assert answer["Location"] == reverse("cases:detail", args=[case.pk])
    case.refresh_from_db()
    assert case.state == state
    assert CaseMessage.objects.count() == 1
    assert Mail.objects.exclude(kind="cases.received").count() == 1
    assert "Wir haben nachgefragt." in desk.get(answer["Location"]).content.decode()


def test_an_answer_without_words_comes_back_with_a_sentence(desk, neighbourhood):
    case = filed(neighbourhood)
    page = desk.post(
        reverse("cases:answer", args=[case.pk]), {"text": " ", "step": "refuse", "way": "online"}
    )
    assert page.status_code == 200
    assert "Bitte schreiben Sie einen Text" in page.content.decode()


def test_notes_plans_reopening_and_withdrawal(desk, neighbourhood, coordinator):
    case = filed(neighbourhood)
    desk.post(reverse("cases:note", args=[case.pk]), {"note-text": "Dem Amt gemeldet."})
    desk.post(
        reverse("cases:plan", args=[case.pk]), {"assignee": coordinator.pk, "follow_up_on": "2021-04-20"}
    )
    case.refresh_from_db()
    assert (case.assignee, str(case.follow_up_on)) == (coordinator, "2021-04-20")
    assert "Dem Amt gemeldet." in desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    close_case(case, "Erledigt.", by=coordinator)
    desk.post(reverse("cases:reopen", args=[case.pk]))
    desk.post(reverse("cases:desk_withdraw", args=[case.pk]))
    case.refresh_from_db()
    assert case.state == "withdrawn"
    assert desk.post(reverse("cases:reopen", args=[case.pk])).status_code == 302, "a sentence, no crash"


@pytest.mark.parametrize("day", ["2021-04-01", "0000-00-00", "9999-99-99", "31.2.2021", "morgen"])
def test_impossible_days_are_a_sentence(desk, neighbourhood, day):
    case = filed(neighbourhood)
    page = desk.post(reverse("cases:plan", args=[case.pk]), {"follow_up_on": day})
    assert page.status_code == 200
    assert "error-summary" in page.content.decode()


@pytest.mark.parametrize("number", [1, 3])
def test_a_case_costs_the_same_however_long_its_life(
    desk, neighbourhood, coordinator, number, django_assert_max_num_queries
):
    case = filed(neighbourhood, email="a@example.org")
    for n in range(number):
        answer_case(case, f"Antwort {n}", by=coordinator)
    with django_assert_max_num_queries(22):
        desk.get(reverse("cases:detail", args=[case.pk]))


def test_the_city_reads_cases_without_people_and_cannot_work_on_them(
    client, neighbourhood, city_officer, coordinator
):
    case = filed(neighbourhood, name="A. Beispiel", phone="0340 4711", email="a@example.org")
    note_on_case(case, "Nur fürs Team.", by=coordinator)
    client.force_login(city_officer, backend=BACKEND)
    page = client.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert case.subject in page
    for secret in ("A. Beispiel", "4711", "a@example.org", "Nur fürs Team.", case.code):
        assert secret not in page
    for name in ("answer", "note", "plan", "reopen", "desk_withdraw"):
        assert client.post(reverse(f"cases:{name}", args=[case.pk])).status_code == 403
    assert client.get(reverse("cases:slip", args=[case.pk])).status_code == 403
    assert client.get(reverse("cases:enter")).status_code == 403


@pytest.mark.parametrize("name", ["detail", "slip"])
def test_cases_of_another_quarter_do_not_exist_here(desk, foreign_neighbourhood, name):
    case = filed(foreign_neighbourhood)
    assert desk.get(reverse(f"cases:{name}", args=[case.pk])).status_code == 404
    assert desk.post(reverse("cases:answer", args=[case.pk]), {"text": "x"}).status_code == 404
    assert case.subject not in inbox(desk, stand="alle")


def test_actor_editors_and_strangers_stay_outside(client, neighbourhood):
    assert client.get(reverse("cases:inbox")).status_code == 302
    person = Person.objects.create_user(email="club@example.org", password="test", name="Club")
    Membership.objects.create(person=person, neighbourhood=neighbourhood, role=Role.ACTOR_EDITOR)
    client.force_login(person, backend=BACKEND)
    assert client.get(reverse("cases:inbox")).status_code == 403


def test_a_point_on_the_map_is_taken_down_and_half_a_point_is_refused(desk, neighbourhood):
    data = {"channel": "phone", "kind": "notice", "description": "Laterne dunkel", "latitude": "51.8251234"}
    page = desk.post(reverse("cases:enter"), data)
    assert "braucht Breite und Länge" in page.content.decode()
    desk.post(reverse("cases:enter"), data | {"longitude": "12.24"})
    case = Case.objects.get()
    assert (str(case.latitude), str(case.longitude)) == ("51.825123", "12.240000")
