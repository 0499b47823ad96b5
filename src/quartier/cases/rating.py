"""Did it help? One question, asked when a case is closed; the answer can be changed."""

from django.db import transaction
from django.utils.translation import gettext as _

from ..journal.actions import record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock
from .models import Case, CaseRating
from .states import DONE, NOT_POSSIBLE

RATED = frozenset({DONE, NOT_POSSIBLE})


def may_rate(case: Case) -> bool:
    """Something has come of it, or of the case it was merged into."""
    main = case.merged_into or case
    return main.state in RATED


def rating_of(case: Case) -> CaseRating | None:
    return CaseRating.objects.filter(case=case).first()


@transaction.atomic
def rate_case(case: Case, *, has_helped: bool) -> CaseRating:
    """Keep what the person who asked says; the last word counts."""
    case = lock(case)
    if not may_rate(case):
        raise DomainError(
            _("Dieses Anliegen ist noch nicht abgeschlossen. Fragen Sie uns gern nach dem Stand.")
        )
    rating, _is_new = CaseRating.objects.update_or_create(
        case=case, defaults={"has_helped": has_helped, "rated_at": dates.now()}
    )
    record(case, "bewertet", by=None, note=str(rating), keep_snapshot=False)
    return rating
