"""The verbs of the office about two cases that tell the same: merge, and take the merger back."""

from django.db import transaction
from django.utils.translation import gettext_noop

from ..accounts.models import Person
from ..journal.actions import move, record
from ..kernel import dates
from ..kernel.errors import DomainError
from ..kernel.locking import lock, lock_all
from . import mails
from .actions import say
from .conversation import write_to
from .enums import MessageKind
from .models import Case
from .states import CASE, DUPLICATE, WITHDRAWN, undo_of_merge

OFFICE = gettext_noop("Quartiersmanagement")


@transaction.atomic
def merge_case(case: Case, into: Case, *, by: Person) -> Case:
    """The case tells what another one tells already: from now on the other one is worked on.

    Nothing of it is lost, so that `unmerge_case` can bring back exactly what was.
    """
    main_pk = Case.objects.values_list("merged_into", flat=True).get(pk=into.pk) or into.pk
    both = {found.pk: found for found in lock_all(Case.objects.filter(pk__in=(case.pk, main_pk)))}
    case, main = both[case.pk], both[main_pk]
    _check(case, main)
    case.state_before_merge, case.merged_into, case.closed_at = case.state, main, dates.now()
    move(case, CASE, "merge", by=by, keep_snapshot=False)
    record(main, "anderes Anliegen dazugenommen", by=by, keep_snapshot=False)
    mail = None
    if case.reporter_email:
        mail = write_to(case, mails.merged(case), "cases.merged")
    say(case, MessageKind.MERGER, "", by=by, author=OFFICE, mail=mail)
    return case


def _check(case: Case, main: Case) -> None:
    if case.pk == main.pk:
        raise DomainError("Ein Anliegen kann nicht mit sich selbst zusammengeführt werden.", field="into")
    if case.neighbourhood_id != main.neighbourhood_id:
        raise DomainError("Das andere Anliegen gehört zu einem anderen Quartier.", field="into")
    if main.state in (WITHDRAWN, DUPLICATE):
        raise DomainError(
            "Das andere Anliegen wurde zurückgezogen oder gehört selbst zu einem weiteren.", field="into"
        )
    if case.merged.exists():
        raise DomainError("Zu diesem Anliegen gehören schon andere. Öffnen Sie das andere Anliegen, und führen Sie es "
                          "mit diesem hier zusammen.", field="into")  # fmt: skip


@transaction.atomic
def unmerge_case(case: Case, *, by: Person) -> Case:
    """The merger was a mistake: the case stands again where it stood."""
    case = lock(case)
    if case.state != DUPLICATE:
        raise DomainError("Dieses Anliegen ist mit keinem anderen zusammengeführt.")
    before, main = case.state_before_merge, case.merged_into
    case.merged_into, case.state_before_merge, case.closed_at = None, "", None
    move(case, CASE, undo_of_merge(before), by=by, keep_snapshot=False)
    if main is not None:
        record(main, "anderes Anliegen wieder getrennt", by=by, keep_snapshot=False)
    say(case, MessageKind.SEPARATION, "", by=by, author=OFFICE)
    return case
