"""Mails for tests, posted through the action."""

from django.db import transaction

from quartier.outbox.actions import post_mail
from quartier.sockets.messages import Message


def posted(neighbourhood, *, to="anna@example.org", subject="Ihr Anliegen", body="Guten Tag,\n…", **more):
    with transaction.atomic():
        return post_mail(Message(subject, body), neighbourhood=neighbourhood, to=to, kind="test.note", **more)
