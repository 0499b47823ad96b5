"""The verbs of cases: states, deadlines, mails and history belong together."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from quartier.cases.actions import reply_to_case, subject_of, withdraw_case
from quartier.cases.answering import (
    answer_case,
    ask_back,
    close_case,
    note_on_case,
    plan_case,
    reopen_case,
)
from quartier.cases.models import Case
from quartier.cases.queries import answer_day
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail

from .factories import filed


def fresh(case):
    return Case.objects.get(pk=case.pk)


@pytest.mark.parametrize(
    ("kind", "received", "due"),
    [
        ("question", date(2021, 4, 15), date(2021, 4, 20)),
        ("notice", date(2021, 4, 1), date(2021, 4, 12)),  # Good Friday and Easter Monday do not count
        ("question", date(2021, 1, 5), date(2021, 1, 11)),  # neither does Epiphany in Sachsen-Anhalt
    ],
)
def test_the_answer_is_promised_in_working_days_of_the_land(kind, received, due):
    assert answer_day(kind, received, "ST") == due


def test_a_case_taken_down_names_who_did_it_and_gets_history(neighbourhood, coordinator):
    case = filed(neighbourhood, by=coordinator, channel="phone", name=" E. Wolter ")
    assert (case.taken_by, case.reporter_name, case.state, case.waits_for_us) == (
        coordinator,
        "E. Wolter",
        "new",
        True,
    )
    [entry] = history_of(case)
    assert (entry.verb, entry.note, entry.by) == ("aufgenommen", "Telefon", coordinator)
    assert case.code not in entry.title


@pytest.mark.parametrize("text", ["", "  \n", "\x00\x01"])
def test_a_case_says_something(neighbourhood, text):
    with pytest.raises(DomainError):
        filed(neighbourhood, text)


@pytest.mark.parametrize("more", [{"kind": "poem"}, {"channel": "pigeon"}, {"email": "kein"}, {"latitude": 99, "longitude": 0},
                                  {"name": "x" * 121}])  # fmt: skip
def test_what_does_not_fit_is_not_saved(neighbourhood, more):
    with pytest.raises((ValidationError, DomainError)):
        filed(neighbourhood, **more)
    assert Case.objects.count() == 0


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Die Bank ist kaputt. Bitte reparieren.", "Die Bank ist kaputt"),
        ("Gibt es einen Kurs? Danke", "Gibt es einen Kurs?"),
        ("Bank kaputt", "Bank kaputt"),
        ("Was ist am 8. Mai los? Wir kommen gern.", "Was ist am 8. Mai los?"),
        ("x" * 300, "x" * 80),
        (
            "Ein Satz ohne Ende " * 20,
            "Ein Satz ohne Ende Ein Satz ohne Ende Ein Satz ohne Ende Ein Satz ohne Ende …",
        ),
    ],
)
def test_the_subject_is_taken_from_the_first_words(text, subject):
    assert subject_of(text) == subject


def test_an_answer_goes_by_mail_in_one_conversation(neighbourhood, coordinator):
    case = filed(neighbourhood, email="a@example.org")
    first = answer_case(case, "Wir kümmern uns.", by=coordinator)
    second = close_case(case, "Erledigt.", by=coordinator)
    received = Mail.objects.get(kind="cases.received")
    assert first.mail.in_reply_to == received.message_id
    assert second.mail.in_reply_to == first.mail.message_id
    assert not first.mail.is_automatic
    assert "Wir kümmern uns." in first.mail.body
    assert case.code in first.mail.body


def test_without_an_address_nothing_is_mailed_and_mail_cannot_be_chosen(neighbourhood, coordinator):
    case = filed(neighbourhood)
    assert answer_case(case, "Wir kümmern uns.", by=coordinator).way == "online"
    with pytest.raises(DomainError):
        answer_case(case, "Noch etwas", by=coordinator, way="mail")
    assert Mail.objects.count() == 0
    assert case.messages.count() == 1, "nothing is half done"


def test_the_first_answer_counts_and_the_last_word_is_ours(neighbourhood, coordinator):
    case = filed(neighbourhood)
    with dates.standing_at(dates.now() + timedelta(days=1)):
        ask_back(case, "Welche Bank?", by=coordinator)
        first = dates.now()
    with dates.standing_at(dates.now() + timedelta(days=2)):
        reply_to_case(case, "Die linke.")
        assert fresh(case).waits_for_us
        answer_case(case, "Danke, wird repariert.", by=coordinator)
    case = fresh(case)
    assert (case.answered_at, case.waits_for_us, case.state) == (first, False, "answered")


def test_what_is_not_possible_needs_a_reason(neighbourhood, coordinator):
    case = filed(neighbourhood)
    with pytest.raises(DomainError, match="Grund"):
        close_case(case, " ", by=coordinator, is_possible=False)
    close_case(case, "Der Bund plant dort.", by=coordinator, is_possible=False)
    assert fresh(case).state == "not_possible"
    assert fresh(case).closed_at == dates.now()


def test_a_closed_case_is_reopened_but_a_withdrawn_one_is_not(neighbourhood, coordinator):
    case, other = filed(neighbourhood), filed(neighbourhood)
    close_case(case, "Erledigt.", by=coordinator)
    with pytest.raises(DomainError):
        answer_case(case, "Noch etwas", by=coordinator)
    assert reopen_case(case, by=coordinator).state == "clarifying"
    withdraw_case(other)
    with pytest.raises(DomainError):
        reopen_case(other, by=coordinator)


def test_overdue_begins_the_day_after_the_promise(neighbourhood, coordinator):
    case = filed(neighbourhood, kind="question")
    for day, is_overdue in ((20, False), (21, True)):
        with dates.standing_at(datetime(2021, 4, day, 12, tzinfo=dates.LOCAL)):
            assert fresh(case).is_overdue is is_overdue


def test_planning_keeps_to_the_quarter_and_the_future(neighbourhood, coordinator, foreign_coordinator):
    case = filed(neighbourhood)
    plan = {"follow_up_on": None, "project": None, "by": coordinator}
    with pytest.raises(DomainError):
        plan_case(case, assignee=foreign_coordinator, **plan)
    with pytest.raises(DomainError):
        plan_case(case, assignee=None, **(plan | {"follow_up_on": date(2021, 4, 14)}))
    assert plan_case(case, assignee=coordinator, **plan).assignee == coordinator


def test_a_note_is_in_the_history_without_its_words(neighbourhood, coordinator):
    case = filed(neighbourhood)
    note_on_case(case, "Vertraulich", by=coordinator)
    entry = history_of(case).first()
    assert entry.verb == "Vermerk geschrieben"
    assert "Vertraulich" not in f"{entry.note}{entry.changes}{entry.snapshot}"
