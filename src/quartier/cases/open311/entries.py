"""Our records as the entries of the specification. Requests are made from what was released, and from nothing else."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from ...kernel import dates
from ..enums import CaseKind, Topic
from ..models import HandedIn, PublicCase
from ..states import OPEN

ADDRESS = Callable[[str], str]
SPECIFICATION = "http://wiki.open311.org/GeoReport_v2"


def moment(value: datetime) -> str:
    """W3C date and time with its offset."""
    return dates.local(value).isoformat(timespec="seconds")


def service(topic: Topic) -> dict[str, Any]:
    return {
        "service_code": topic.value,
        "service_name": str(topic.label),
        "description": _("Fragen, Hinweise, Anregungen und Ideen zum Thema: %(topic)s")
        % {"topic": topic.label},
        "metadata": True,
        "type": "batch",
        "keywords": ", ".join(str(label) for label in CaseKind.labels),
        "group": _("Anliegen"),
    }


def definition(topic: Topic) -> dict[str, Any]:
    """The one thing we ask besides: the kind."""
    kinds = [{"key": value, "name": str(label)} for value, label in CaseKind.choices]
    kind = {
        "variable": True,
        "code": "kind",
        "datatype": "singlevaluelist",
        "required": False,
        "datatype_description": _("Eine der Möglichkeiten; ohne Angabe ist es ein Hinweis."),
        "order": 1,
        "description": _("Was möchten Sie uns sagen?"),
        "values": kinds,
    }
    return {"service_code": topic.value, "attributes": [kind]}


def service_request(public: PublicCase, absolute: ADDRESS) -> dict[str, Any]:
    case = public.case
    topic = Topic(public.topic or Topic.OTHER)
    is_open = case.state in OPEN
    point, picture, local = public.point, public.picture, public.local
    updated = public.updated_at if is_open or case.closed_at is None else case.closed_at
    return {
        "service_request_id": str(public.pk),
        "status": "open" if is_open else "closed",
        "status_notes": local.outcome or str(public.case_state),
        "service_name": str(topic.label),
        "service_code": topic.value,
        "description": local.text,
        "agency_responsible": _("Quartiersbüro %(name)s") % {"name": public.neighbourhood},
        "service_notice": None,
        "requested_datetime": moment(case.received_at),
        "updated_datetime": moment(updated),
        "expected_datetime": None,
        "address": local.place_text or None,
        "address_id": None,
        "zipcode": None,
        "lat": float(point[0]) if point else None,
        "long": float(point[1]) if point else None,
        "media_url": absolute(picture.fallback_url) if picture else None,
    }


def receipt(handed_in: HandedIn) -> dict[str, Any]:
    """The answer to a new request: a token, for a number exists only when the office has released it."""
    due = handed_in.case.answer_due_on
    notice = _("Das Quartiersbüro antwortet bis zum %(day)s.") % {"day": f"{due:%d.%m.%Y}"}
    return {"token": handed_in.token, "service_notice": notice, "account_id": handed_in.account_id or None}


def released_token(handed_in: HandedIn, public: PublicCase | None) -> dict[str, Any]:
    return {"token": handed_in.token, "service_request_id": str(public.pk) if public else None}
