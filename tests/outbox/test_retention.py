"""What the privacy notice promises about mail: 90 days, then address and words are gone."""

from datetime import timedelta

import pytest
from django.urls import reverse

from quartier.jobs.running import run_due
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox.actions import resend
from quartier.outbox.enums import MailState
from quartier.outbox.models import Mail
from quartier.outbox.retention import KEPT, forget_mails

from .factories import posted

WORDS = ("to_address", "subject", "body", "in_reply_to", "last_error")


def old(neighbourhood, state, age, **more):
    """A mail that left, or failed for the last time, so long ago."""
    mail = posted(neighbourhood, in_reply_to="<frage@privat.example.org>", **more)
    moment = dates.now() - age
    sent = {"sent_at": moment} if state == MailState.SENT else {"last_error": "Adresse gibt es nicht."}
    Mail.objects.filter(pk=mail.pk).update(state=state, due_at=moment, **sent)
    return Mail.objects.get(pk=mail.pk)


def words(mail):
    mail.refresh_from_db()
    return [getattr(mail, field) for field in WORDS]


@pytest.mark.parametrize("state", [MailState.SENT, MailState.FAILED])
def test_after_ninety_days_only_that_it_went_is_left(neighbourhood, state):
    mail = old(neighbourhood, state, KEPT, key="case:1:received")
    younger = old(neighbourhood, state, KEPT - timedelta(minutes=1))
    assert run_due() >= 1
    assert words(mail) == [""] * 5
    assert (mail.state, mail.kind, mail.key) == (state, "test.note", "case:1:received")
    assert words(younger)[0] == "anna@example.org"
    assert forget_mails() == 0, "nothing is left to forget"


def test_mail_that_still_waits_is_kept_however_old_it_is(neighbourhood):
    mail = old(neighbourhood, MailState.QUEUED, timedelta(days=400))
    assert forget_mails() == 0
    assert words(mail)[0] == "anna@example.org"


def test_the_desk_shows_what_is_left_and_offers_nothing_that_cannot_be_done(desk, neighbourhood):
    mail = old(neighbourhood, MailState.FAILED, timedelta(days=100), subject="Ihre Bank")
    forget_mails()
    assert "Inhalt gelöscht" in desk.get(reverse("outbox:desk_list")).content.decode()
    page = desk.get(reverse("outbox:detail", args=[mail.pk])).content.decode()
    assert "Adresse und Text sind gelöscht" in page
    assert "Noch einmal senden" not in page
    mail.refresh_from_db()
    with pytest.raises(DomainError):
        resend(mail)
