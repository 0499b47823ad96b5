"""How often something may be tried from one address and from its network, counted across all processes.

The cache is a table of the database, so every worker counts in the same place. Addresses are kept only as a
keyed hash and only for the length of the window. Windows are fixed spans of real time: whoever tries at their
border gets at most twice the number, which is enough against flooding.
"""

import ipaddress
from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

MINUTE = 60


@dataclass(frozen=True)
class Limit:
    """At most `count` times in `seconds`."""

    count: int
    seconds: int


@dataclass(frozen=True)
class RateLimit:
    """A named limit; a network (/24 or /64) may do more than one address: families and offices share it."""

    scope: str
    per_address: Limit = Limit(10, 20 * MINUTE)
    per_network: Limit = Limit(60, 20 * MINUTE)

    def hit(self, request: HttpRequest) -> bool:
        """Count one attempt; False when it is one too many."""
        counted = [count_up(key, limit) for key, limit in self._counters(request)]
        return all(counted)

    def is_exceeded(self, request: HttpRequest) -> bool:
        """Whether the next attempt would be one too many; counts nothing."""
        return any(cache.get(key, 0) >= limit.count for key, limit in self._counters(request))

    def _counters(self, request: HttpRequest) -> tuple[tuple[str, Limit], ...]:
        address = client_address(request)
        return (
            (_counter(self.scope, address), self.per_address),
            (_counter(self.scope, network_of(address)), self.per_network),
        )


@transaction.atomic
def count_up(key: str, limit: Limit) -> bool:
    """Raise a counter; False when it stood at its limit already."""
    cache.add(key, 0, limit.seconds)
    standing = cache.get(key, 0)
    if standing >= limit.count:
        return False
    cache.incr(key)
    return True


def client_address(request: HttpRequest) -> str:
    """Who is asking. Behind our own web server the entry it appended counts; the others can be forged."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.ENV["QUARTIER_BEHIND_PROXY"] and (chain := request.META.get("HTTP_X_FORWARDED_FOR")):
        address = chain.rpartition(",")[2].strip()
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return "unknown"


def network_of(address: str) -> str:
    """The /24 of an IPv4 or the /64 of an IPv6 address: what one household or office commonly shares."""
    if address == "unknown":
        return "unknown network"
    width = 24 if ipaddress.ip_address(address).version == 4 else 64
    return str(ipaddress.ip_network(f"{address}/{width}", strict=False))


def _counter(scope: str, who: str) -> str:
    return f"limit:{scope}:{salted_hmac('quartier.ui.limits', who, algorithm='sha256').hexdigest()[:32]}"
