"""The page „Betrieb“: how the installation runs, for the provider's lead."""

from datetime import timedelta

import pytest
from click.testing import CliRunner
from django.urls import reverse

from quartier.accounts.roles import Role
from quartier.config import cli
from quartier.desk import operation
from quartier.jobs.models import Backup, Schedule
from quartier.jobs.running import enrol, run_due
from quartier.kernel import dates
from quartier.outbox.enums import MailState
from quartier.outbox.models import Mail
from quartier.sockets.duties import Duty, duties
from tests.conftest import member
from tests.outbox.factories import posted

KEY = "outbox.forget_mails"


@pytest.fixture
def lead(client, neighbourhood, settings):
    """A browser in which the provider's lead is signed in, in a house with a mail server."""
    settings.EMAIL_HOST = "mail.example.org"
    person = member(neighbourhood, Role.PROVIDER_LEAD)
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def page(browser):
    answer = browser.get(reverse("desk:system"))
    assert answer.status_code == 200
    return answer.content.decode()


def test_when_all_is_well_it_says_so(lead):
    run_due()
    text = page(lead)
    assert "Alles läuft" in text
    assert "Alte Mails vergessen" in text
    assert "in Ordnung" in text
    assert "Quartiersbüro 0." in text


def test_a_worker_that_never_ran_or_stopped_is_noticed(lead):
    assert "noch nie gelaufen" in page(lead)
    run_due()
    with dates.standing_at(dates.now() + timedelta(days=2)):
        text = page(lead)
    assert "überfällig" in text
    assert "Alles läuft" not in text


def test_what_failed_is_named_with_its_reason(lead, neighbourhood):
    run_due()
    Schedule.objects.filter(key=KEY).update(failures=3, last_error="Das Postfach war nicht zu erreichen.")
    posted(neighbourhood)
    Mail.objects.update(state=MailState.FAILED)
    text = page(lead)
    assert "„Alte Mails vergessen“ ist gescheitert" in text
    assert "Das Postfach war nicht zu erreichen. (3-mal in Folge)" in text
    assert "Eine Mail ließ sich nicht zustellen." in text


def test_without_a_mail_server_mail_stays(lead, settings):
    run_due()
    settings.EMAIL_HOST = ""
    assert "kein Mailserver eingerichtet" in page(lead)


def test_scarce_space_is_said(lead, monkeypatch):
    run_due()
    monkeypatch.setattr(operation, "SCARCE_BYTES", 10**18)
    assert "Der Speicherplatz wird knapp" in page(lead)


def test_the_latest_backup_is_known(lead):
    assert "noch nie" in page(lead)
    Backup.objects.create(made_at=dates.now() - timedelta(days=3), size=3_400_000)
    text = page(lead)
    assert "12.04.2021" in text
    assert "3,4" in text


def test_the_lead_lets_a_duty_run_now(lead):
    run_due()
    address = reverse("jobs:run", args=[KEY])
    assert address in page(lead)
    answer = lead.post(address, follow=True)
    assert "in den nächsten Sekunden" in answer.content.decode()
    assert Schedule.objects.get(key=KEY).due_at == dates.now()
    Schedule.objects.filter(key=KEY).update(leased_until=dates.now() + timedelta(minutes=1), lease="x")
    assert "läuft gerade" in lead.post(address, follow=True).content.decode()
    assert address not in page(lead)
    assert lead.post(reverse("jobs:run", args=["gibt.es.nicht"])).status_code == 404
    assert lead.get(address).status_code == 405


def test_the_coordinator_and_the_city_do_not_see_it(desk, client, city_officer):
    assert desk.get(reverse("desk:system")).status_code == 403
    assert desk.post(reverse("jobs:run", args=[KEY])).status_code == 403
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(reverse("desk:system")).status_code == 403


@pytest.mark.parametrize("number", [1, 3])
def test_it_costs_the_same_however_many_duties_there_are(
    lead, monkeypatch, number, django_assert_max_num_queries
):
    monkeypatch.setattr(duties, "_plugs", {})
    for n in range(number):
        duties.register(Duty(f"d{n}", f"Arbeit {n}", timedelta(hours=1), lambda: 0))
    enrol()
    with django_assert_max_num_queries(16):
        page(lead)


def test_the_command_line_lists_the_same(neighbourhood):
    run_due()
    Schedule.objects.filter(key=KEY).update(failures=2, last_error="Das Postfach war nicht zu erreichen.")
    said = CliRunner().invoke(cli.main, ["duties"])
    assert said.exit_code == 0, said.output
    assert "Alte Mails vergessen" in said.output
    assert "gescheitert" in said.output
    assert "Das Postfach war nicht zu erreichen. (2-mal in Folge)" in said.output
