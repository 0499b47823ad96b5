"""The figure „hat geholfen“: what people said about the end of their cases, each with its record."""

from django.urls import reverse

from ..kernel import dates
from ..kernel.dates import Period
from ..places.models import Neighbourhood
from ..sockets.figures import Figure, Record, figures
from .models import CaseRating


def ratings(neighbourhood: Neighbourhood, period: Period) -> list[Record]:
    found = CaseRating.objects.filter(
        case__neighbourhood=neighbourhood, rated_at__gte=period.begins_at, rated_at__lt=period.ends_at
    ).select_related("case")
    return [
        Record(
            rating.case.subject,
            reverse("cases:detail", args=[rating.case_id]),
            dates.local(rating.rated_at).date(),
            part=str(rating),
        )
        for rating in found
    ]


figures.register(
    Figure("case_ratings", "Rückmeldungen „Hat das geholfen?“", ratings, area="office",
           permission="cases.view_case", order=60, part_label="Antwort")
)  # fmt: skip
