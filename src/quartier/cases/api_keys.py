"""Keys of other systems: issued once, kept as a hash, revoked for good; and what comes in by them."""

import hashlib
import secrets

from django.db import transaction
from django.db.models import Q

from ..accounts.models import Person
from ..journal.actions import record
from ..journal.once import do_once
from ..kernel import dates
from ..kernel.locking import lock
from ..places.models import Neighbourhood
from .actions import Report, file_case
from .models import ApiKey, HandedIn

HINT_LENGTH = 6


@transaction.atomic
def issue_key(neighbourhood: Neighbourhood, name: str, *, by: Person) -> tuple[ApiKey, str]:
    """A new key and its plain text, which is shown this once and stands nowhere."""
    plain = secrets.token_urlsafe(32)
    key = ApiKey(
        neighbourhood=neighbourhood,
        name=name.strip(),
        key_hash=hash_of(plain),
        hint=plain[:HINT_LENGTH],
        by=by,
    )
    key.full_clean()
    key.save()
    record(key, "ausgegeben", by=by, keep_snapshot=False)
    return key, plain


@transaction.atomic
def revoke_key(key: ApiKey, *, by: Person) -> ApiKey:
    """From now on nothing comes in by it; what came stays. Revoking twice changes nothing."""
    key = lock(key)
    if key.revoked_at is None:
        key.revoked_at = dates.now()
        key.save()
        record(key, "gesperrt", by=by, keep_snapshot=False)
    return key


def key_with(neighbourhood: Neighbourhood, plain: str) -> ApiKey | None:
    """The valid key of this quarter with that plain text. The hash is looked up, so nothing is compared slowly."""
    return ApiKey.objects.filter(
        Q(revoked_at__isnull=True), neighbourhood=neighbourhood, key_hash=hash_of(plain)
    ).first()


def hand_in(key: ApiKey, report: Report, *, account_id: str = "") -> HandedIn:
    """Take in a case of another system. The same report on the same day by the same key is one case."""
    words = f"{key.pk}|{dates.today()}|{account_id}|{report}"
    mark = hashlib.sha256(words.encode()).hexdigest()[:40]
    handed_in, _is_new = do_once(mark, HandedIn, lambda: _take_in(key, report, account_id))
    return handed_in


def _take_in(key: ApiKey, report: Report, account_id: str) -> HandedIn:
    case = file_case(key.neighbourhood, report)
    return HandedIn.objects.create(
        case=case, key=key, token=secrets.token_urlsafe(24), account_id=account_id[:64]
    )


def hash_of(plain: str) -> str:
    """Keys are long and random, so a plain hash cannot be guessed back."""
    return hashlib.sha256(plain.encode()).hexdigest()
