"""The mail on Monday morning: to whom, when, once, and what stands in it."""

from datetime import datetime, timedelta

import pytest

from quartier.accounts.roles import Role
from quartier.cases.enums import CaseKind
from quartier.desk.weekly import KIND, post_week_mails, specimen, week_message
from quartier.kernel import dates
from quartier.kernel.dates import Period
from quartier.outbox.models import Mail
from tests.cases.factories import filed
from tests.conftest import member

MONDAY = datetime(2021, 4, 19, 7, 0, tzinfo=dates.LOCAL)
WEEK = Period.week_of(MONDAY.date())


def written(at: datetime) -> list[Mail]:
    with dates.standing_at(at):
        post_week_mails()
    return list(Mail.objects.filter(kind=KIND))


@pytest.fixture
def waiting(neighbourhood):
    """A complaint that came in three weeks ago, and nobody answered."""
    with dates.standing_at(datetime(2021, 3, 29, 10, tzinfo=dates.LOCAL)):
        return filed(neighbourhood, kind=CaseKind.COMPLAINT, name="Mina Muster")


def test_it_names_what_is_overdue_without_a_name_or_a_code(coordinator, neighbourhood, waiting):
    (mail,) = written(MONDAY)
    assert mail.to_address == coordinator.email
    assert "Beschwerde: überfällig, zugesagt war der" in mail.body
    assert f"http://testserver/buero/anliegen/{waiting.pk}/" in mail.body
    for secret in (waiting.code, "Mina", waiting.subject):
        assert secret not in mail.body


def test_it_is_written_once_a_week_from_monday_seven_until_tuesday(coordinator, waiting):
    assert written(MONDAY - timedelta(minutes=1)) == []
    assert written(MONDAY + timedelta(days=2)) == []
    assert len(written(MONDAY + timedelta(days=1, hours=3))) == 1
    assert len(written(MONDAY + timedelta(days=1, hours=4))) == 1
    assert len(written(MONDAY + timedelta(days=7))) == 2


def test_nothing_waits_nothing_is_written(coordinator):
    assert written(MONDAY) == []


def test_who_switched_it_off_or_coordinates_another_quarter_or_nothing_gets_none(
    desk, coordinator, neighbourhood, foreign_coordinator, waiting
):
    member(neighbourhood, Role.PROVIDER_LEAD)
    page = desk.get("/buero/konto/").content.decode()
    assert "Mail zum Wochenbeginn" in page
    assert desk.post("/buero/konto/", {}).status_code == 302
    assert written(MONDAY) == []
    desk.post("/buero/konto/", {"wants_week_mail": "on"})
    assert [mail.to_address for mail in written(MONDAY)] == [coordinator.email]


def test_the_choice_is_offered_only_to_whom_it_concerns(client, neighbourhood):
    client.force_login(
        member(neighbourhood, Role.CITY_OFFICER),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    assert "Mail zum Wochenbeginn" not in client.get("/buero/konto/").content.decode()


def test_a_long_list_ends_with_the_way_to_the_inbox(coordinator, neighbourhood):
    with dates.standing_at(datetime(2021, 3, 29, 10, tzinfo=dates.LOCAL)):
        for number in range(12):
            filed(neighbourhood, f"Anliegen {number}")
    with dates.standing_at(MONDAY):
        message = week_message(neighbourhood, coordinator, WEEK)
    assert message.body.count("überfällig") == 10
    assert "Es sind noch mehr" in message.body


def test_its_specimen_reads_like_the_mail(neighbourhood):
    assert "Guten Morgen" in specimen().body
    assert "überfällig" in specimen().body
