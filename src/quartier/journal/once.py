"""A form has its effect once, however often it is sent."""

import uuid
from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, models, transaction

from .models import Submission

M = TypeVar("M", bound=models.Model)


def new_key() -> str:
    """For a hidden field of a form that makes something."""
    return uuid.uuid4().hex


def do_once(key: str, model: type[M], deed: Callable[[], M]) -> tuple[M, bool]:
    """What `deed` makes, and True; what a form with the same key made before, and False.

    On PostgreSQL two senders at the same moment both begin; the second meets the unique key, is undone
    whole and gets what the first one made.
    """
    if earlier := _made_under(key, model):
        return earlier, False
    try:
        with transaction.atomic():
            made = deed()
            if key:
                Submission.objects.create(key=key[:40], made=made)
            return made, True
    except IntegrityError:
        if earlier := _made_under(key, model):
            return earlier, False
        raise


def _made_under(key: str, model: type[M]) -> M | None:
    if not key:
        return None
    submission = Submission.objects.filter(key=key[:40]).first()
    if submission is not None and submission.made is None:
        submission.delete()  # what it made was taken back: it may be made again
        return None
    return submission.made if submission and isinstance(submission.made, model) else None
