"""A case laid before another place: the secret link, what it shows, when it ends, and what comes of silence."""

from datetime import timedelta

import pytest
from django.urls import reverse

from quartier.cases.answering import close_case
from quartier.cases.forwarding import answer_forwarding, forward_case, recall_forwarding, remind_and_give_up
from quartier.cases.links import token_of
from quartier.cases.models import Case, CaseMessage, Forwarding
from quartier.cases.queries import life_line
from quartier.kernel import dates
from quartier.kernel.codes import HideCodes
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail

from ..protection import filled
from .factories import filed

WHO = {"recipient": "Tiefbauamt", "email": "tiefbau@example.org", "question": "Wann wird die Bank repariert?"}


def fresh(record):
    return type(record).objects.get(pk=record.pk)


@pytest.fixture
def case(neighbourhood):
    return filed(neighbourhood, name="Erna Wolter", phone="0340 000101")


@pytest.fixture
def forwarding(case, coordinator):
    return forward_case(case, by=coordinator, **WHO)


def link(forwarding):
    return reverse("cases:statement", args=[token_of(forwarding.seed)])


def test_the_token_is_kept_only_as_a_hash(forwarding):
    token = token_of(forwarding.seed)
    [row] = Forwarding.objects.values()
    assert token not in str(row)
    assert token in forwarding.mail.body
    assert "zerbrochen" not in forwarding.mail.body, "the mail does not hold the case itself"


def test_the_page_shows_what_is_needed_and_contact_only_if_ticked(client, forwarding, case, coordinator):
    page = client.get(link(forwarding))
    body = page.content.decode()
    assert (page["Cache-Control"], page["X-Robots-Tag"]) == ("no-store", "noindex, nofollow")
    assert "Sitzbank" in body
    assert "Wann wird die Bank repariert?" in body
    for secret in ("Erna", "0340 000101", case.code):
        assert secret not in body
    shown = forward_case(case, by=coordinator, shows_contact=True, **WHO)
    assert "Erna Wolter, 0340 000101" in client.get(link(shown)).content.decode()


def test_the_answer_is_for_the_team_and_ends_the_link(client, forwarding, case):
    posted = filled("cases.statement", text="Im Mai.")
    with dates.standing_at(dates.now() + timedelta(minutes=1)):
        first, again = client.post(link(forwarding), posted), client.post(link(forwarding), posted)
    assert first.url == again.url == reverse("cases:statement_thanks")
    assert client.get(first.url).status_code == 200
    statement = CaseMessage.objects.get(kind="statement")
    assert (statement.text, statement.author) == ("Im Mai.", "Tiefbauamt")
    assert "Im Mai." not in [line.text for line in life_line(case)]
    assert (fresh(case).state, fresh(case).waits_for_us) == ("clarifying", True)
    assert client.get(link(forwarding)).status_code == 404


def test_a_link_ends_after_fourteen_days_when_recalled_and_with_the_case(
    client, forwarding, case, coordinator
):
    address = link(forwarding)
    with dates.standing_at(dates.now() + timedelta(days=14)):
        assert client.get(address).status_code == 404
    other = forward_case(case, by=coordinator, **WHO)
    assert client.get(link(other)).status_code == 200
    other_address = link(other)
    recall_forwarding(other, by=coordinator)
    assert client.get(other_address).status_code == 404
    assert fresh(case).state == "forwarded", "somebody is still asked"
    close_case(case, "Erledigt.", by=coordinator)
    assert client.get(address).status_code == 404
    with pytest.raises(DomainError):
        answer_forwarding(forwarding, "Zu spät")


def test_wrong_links_are_counted_and_hidden_in_logs(client, forwarding, caplog):
    wrong = reverse("cases:statement", args=[token_of("another")])
    codes = [client.get(wrong).status_code for _try in range(22)]
    assert (codes[0], codes[-1]) == (404, 429)
    assert token_of("another") not in caplog.text
    record = type("R", (), {"msg": link(forwarding), "args": (), "getMessage": lambda self: self.msg})()
    HideCodes().filter(record)
    assert not any(part in record.msg for part in token_of(forwarding.seed).split("-"))


def test_the_link_of_another_quarter_opens_nothing(client, forwarding, foreign_neighbourhood):
    assert client.get(link(forwarding), headers={"host": "nordend.example.org"}).status_code == 404


def test_silence_is_reminded_once_and_then_lies_with_us(forwarding, case):
    assert remind_and_give_up() == 0
    with dates.standing_at(dates.now() + timedelta(days=7)):
        assert (remind_and_give_up(), remind_and_give_up()) == (1, 0)
    reminder = Mail.objects.get(kind="cases.forward_reminder")
    assert link(forwarding) in reminder.body, "the first link still holds"
    with dates.standing_at(dates.now() + timedelta(days=14)):
        assert (remind_and_give_up(), remind_and_give_up()) == (1, 0)
    assert fresh(case).waits_for_us
    assert fresh(forwarding).token_hash is None


@pytest.mark.parametrize("missing", ["recipient", "email", "question"])
def test_what_is_missing_is_said(case, coordinator, missing):
    with pytest.raises(DomainError) as error:
        forward_case(case, by=coordinator, **(WHO | {missing: " "}))
    assert error.value.field == missing
    assert Mail.objects.count() == 0


def test_the_desk_forwards_once_and_recalls(desk, case):
    posted = {f"forward-{name}": value for name, value in WHO.items()} | {"forward-once": "k1"}
    for _click in range(2):
        desk.post(reverse("cases:forward", args=[case.pk]), posted)
    forwarding = Forwarding.objects.get()
    body = desk.get(reverse("cases:detail", args=[case.pk])).content.decode()
    assert "Tiefbauamt" in body
    desk.post(reverse("cases:recall", args=[case.pk, forwarding.pk]))
    assert fresh(forwarding).recalled_at
    assert fresh(case).state == "clarifying"
    kept = desk.post(
        reverse("cases:forward", args=[case.pk]), posted | {"forward-email": "kein", "forward-once": "k2"}
    )
    assert "Wann wird die Bank repariert?" in kept.content.decode()
    assert Case.objects.get().forwardings.count() == 1
