"""The outbox at the desk."""

import pytest
from django.urls import reverse

from quartier.outbox.enums import MailState
from quartier.outbox.models import Mail

from .factories import posted


def test_the_list_shows_states_and_finds_addresses(desk, neighbourhood):
    posted(neighbourhood, to="anna@example.org", subject="Die Bank")
    posted(neighbourhood, to="bodo@example.org", subject="Der Baum")
    Mail.objects.filter(subject="Der Baum").update(state=MailState.FAILED)
    page = desk.get(reverse("outbox:desk_list")).content.decode()
    assert "Die Bank" in page
    assert "gescheitert" in page
    page = desk.get(reverse("outbox:desk_list"), {"stand": "failed"}).content.decode()
    assert "Die Bank" not in page
    assert "Die Bank" in desk.get(reverse("outbox:desk_list"), {"q": "anna"}).content.decode()


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_costs_the_same_however_long_it_is(
    desk, neighbourhood, number, django_assert_max_num_queries
):
    for n in range(number):
        posted(neighbourhood, subject=f"Mail {n}")
    with django_assert_max_num_queries(16):
        desk.get(reverse("outbox:desk_list"))


def test_what_failed_is_sent_again_from_its_page(desk, neighbourhood):
    mail = posted(neighbourhood, body="Guten Tag <b>Frau</b>")
    Mail.objects.update(
        state=MailState.FAILED, attempts=7, last_error="Der Mailserver war nicht zu erreichen."
    )
    page = desk.get(reverse("outbox:detail", args=[mail.pk])).content.decode()
    assert "Noch einmal senden" in page
    assert "&lt;b&gt;Frau" in page
    desk.post(reverse("outbox:resend", args=[mail.pk]))
    assert Mail.objects.get().state == MailState.QUEUED


def test_mail_of_another_quarter_does_not_exist_here(desk, foreign_neighbourhood):
    mail = posted(foreign_neighbourhood)
    assert desk.get(reverse("outbox:detail", args=[mail.pk])).status_code == 404
    assert desk.post(reverse("outbox:resend", args=[mail.pk])).status_code == 404


def test_the_city_does_not_read_letters(client, city_officer, neighbourhood):
    client.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(reverse("outbox:desk_list")).status_code == 403
