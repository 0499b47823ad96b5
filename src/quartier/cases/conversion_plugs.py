"""What was made of cases says at its own desk page where it came from."""

from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from ..sockets.conversions import OriginLine, OriginSource, origins
from .models import CaseResult


def cases_behind(record: Any) -> Iterator[OriginLine]:
    """The cases a record was made of, by their subject: the code is the secret of the person who asked."""
    made_of = CaseResult.objects.filter(
        content_type=ContentType.objects.get_for_model(record), object_id=record.pk
    )
    for result in made_of.select_related("case"):
        yield OriginLine("Anliegen", result.case.subject, reverse("cases:detail", args=[result.case_id]))


origins.register(OriginSource("cases", "cases.view_case", cases_behind))
