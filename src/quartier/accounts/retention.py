"""Ended accounts, ended sessions and counted attempts are not kept longer than they are needed."""

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection, models, transaction
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce, Greatest

from ..kernel import dates
from ..kernel.batches import in_batches
from ..kernel.locking import lock
from ..sockets.personal_data import PersonalData, personal_data
from .models import Membership, Person

KEPT_YEARS = 1

# Kept by a library, so it is declared here.
personal_data.register(
    PersonalData(
        key="sessions.Session",
        label="Anmeldungen am Schreibtisch",
        fields=("session_data", "expire_date"),
        purpose="Angemeldet bleiben, solange gearbeitet wird",
        legal_basis="Art. 6 Abs. 1 lit. e DSGVO; § 25 Abs. 2 Nr. 2 TDDDG (unbedingt erforderlich)",
        retention="Endet beim Abmelden, sonst nach zwölf Stunden; der Rest wird innerhalb eines Tages gelöscht.",
        carried_out_by=("accounts.end_sessions",),
    )
)


def people_to_forget() -> models.QuerySet[Person]:
    """Whose last membership ended a year ago; who never had one counts from the last time they were here.

    Who looks after the installation has no membership and stays.
    """
    limit = dates.years_before(dates.today(), KEPT_YEARS)
    own = Membership.objects.filter(person=OuterRef("pk"))
    lasting = own.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=limit))
    here_last = Greatest(F("created_at"), Coalesce(F("last_login"), F("created_at")))
    return (
        Person.objects.filter(~Exists(lasting), is_superuser=False)
        .alias(here_last=here_last)
        .filter(Exists(own) | Q(here_last__lt=dates.at(limit)))
    )


def forget_people() -> int:
    """The duty: delete the accounts. What they did stays, without a name."""
    return sum(_forget(person) for person in in_batches(people_to_forget()))


@transaction.atomic
def _forget(person: Person) -> int:
    person = lock(person)
    if not people_to_forget().filter(pk=person.pk).exists():
        return 0
    person.delete()
    return 1


def end_sessions() -> int:
    """The duty: delete the rows of sessions that are over. Sign-in runs by the machine's own clock."""
    return Session.objects.filter(expire_date__lt=dates.system_now()).delete()[0]


def forget_attempts() -> int:
    """The duty: delete counters of limits and of wrong passwords whose window is over.

    The shared cache does so by itself only when it is full; until then a network address would stand in its keys.
    """
    table = connection.ops.quote_name(str(settings.CACHES["default"]["LOCATION"]))
    with connection.cursor() as cursor:
        moment = connection.ops.adapt_datetimefield_value(dates.system_now().replace(microsecond=0))
        cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [moment])  # noqa: S608  (our own table's name)
        return int(cursor.rowcount)
