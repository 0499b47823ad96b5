"""The calls. Reading is open to everybody; handing in needs a key of the quarter."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from ...accounts.gate import PublicView
from ...kernel.errors import DomainError
from ...ui.limits import Limit, RateLimit, count_up
from ..api_keys import hand_in, key_with
from ..enums import Topic
from ..models import ApiKey, HandedIn, PublicCase
from ..public_queries import public_cases
from ..states import OPEN
from . import entries
from .asked import read_report, read_wanted, sentences, topic_of, value_of
from .errors import Open311Error
from .serialise import many, one

WRONG_KEYS = RateLimit("open311.key", per_address=Limit(20, 900), per_network=Limit(100, 900))
PER_KEY = Limit(120, 3600)
CHANGED = "2021-04-01T00:00:00+02:00"  # when the offer itself last changed; the list of topics is part of it


@method_decorator(csrf_exempt, name="dispatch")  # no session: a key is the only right there is
class Call(PublicView):
    """A call in one of the two formats; what goes wrong is answered in the same format."""

    http_method_names = ["get", "head", "options"]
    fmt: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.fmt = kwargs.pop("fmt")
        try:
            self.check_jurisdiction(request)
            response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        except Open311Error as error:
            response = many(self.fmt, "errors", "error", error.errors, error.code)
        response["Access-Control-Allow-Origin"] = "*"  # what is open to all may be read by any page
        response["Cache-Control"] = "no-store"
        return response

    def check_jurisdiction(self, request: HttpRequest) -> None:
        """One host is one quarter, so it need not be named; a wrong name is an error all the same."""
        asked = request.POST if request.method == "POST" else request.GET
        named = value_of(asked, "jurisdiction_id")
        if named and named != self.neighbourhood.slug:
            raise Open311Error(404, _("Diese jurisdiction_id gibt es hier nicht."))

    def absolute(self, path: str) -> str:
        return self.request.build_absolute_uri(path)


class Discovery(Call):
    """Where everything is, and how to get a key."""

    def get(self, request: HttpRequest) -> HttpResponse:
        base = self.absolute(reverse("cases:open311_services", args=["xml"])).removesuffix("/services.xml")
        endpoint = {
            "specification": entries.SPECIFICATION,
            "url": base,
            "changeset": CHANGED,
            "type": "production",
            "formats": ["text/xml", "application/json"],
        }
        phone = self.neighbourhood.phone
        entry = {
            "changeset": CHANGED,
            "contact": ", ".join(filter(None, (str(self.neighbourhood), self.neighbourhood.email, phone))),
            "key_service": _("Einen Schlüssel gibt das Quartiersbüro aus: %(address)s")
            % {"address": self.absolute(reverse("website:contact"))},
            "endpoints": [endpoint],
        }
        return one(self.fmt, "discovery", entry)


class Services(Call):
    def get(self, request: HttpRequest) -> HttpResponse:
        return many(self.fmt, "services", "service", [entries.service(topic) for topic in Topic])


class ServiceDefinition(Call):
    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        return one(self.fmt, "service_definition", entries.definition(topic_of(code)))


class Requests(Call):
    """The released cases, or a new one."""

    http_method_names = ["get", "head", "options", "post"]

    def get(self, request: HttpRequest) -> HttpResponse:
        wanted = read_wanted(request.GET)
        found = public_cases(self.neighbourhood)
        if wanted.numbers is not None:
            found = found.filter(pk__in=wanted.numbers)
        else:
            found = found.filter(case__received_at__gte=wanted.first, case__received_at__lte=wanted.last)
            if wanted.topics:
                blank = [""] if Topic.OTHER in wanted.topics else []
                found = found.filter(topic__in=[*wanted.topics, *blank])
            if wanted.is_open is not None:
                found = (
                    found.filter(case__state__in=OPEN)
                    if wanted.is_open
                    else found.exclude(case__state__in=OPEN)
                )
        found = found.select_related("neighbourhood").order_by("-case__received_at", "-pk")[wanted.cut]
        return self.answer([entries.service_request(public, self.absolute) for public in found])

    def post(self, request: HttpRequest) -> HttpResponse:
        key = self.key(request)
        if not count_up(f"open311:{key.pk}", PER_KEY):
            raise Open311Error(
                429, _("Mit diesem Schlüssel kam gerade sehr viel. Bitte in einer Stunde noch einmal.")
            )
        report = read_report(request.POST)
        try:
            handed_in = hand_in(key, report, account_id=value_of(request.POST, "account_id"))
        except DomainError as error:
            raise Open311Error(400, error.message) from error
        except ValidationError as error:
            raise Open311Error(400, *sentences(error)) from error
        return self.answer([entries.receipt(handed_in)])

    def key(self, request: HttpRequest) -> ApiKey:
        if WRONG_KEYS.is_exceeded(request):
            raise Open311Error(
                429, _("Zu viele unbekannte Schlüssel. Bitte in einer Viertelstunde noch einmal.")
            )
        given = value_of(request.POST, "api_key")
        key = key_with(self.neighbourhood, given) if given else None
        if key is None:
            WRONG_KEYS.hit(request)
            raise Open311Error(403, _("Es fehlt ein gültiger Schlüssel (api_key)."))
        return key

    def answer(self, found: list[dict[str, Any]]) -> HttpResponse:
        return many(self.fmt, "service_requests", "request", found)


class OneRequest(Call):
    def get(self, request: HttpRequest, number: str) -> HttpResponse:
        pk = int(number) if number.isdecimal() and len(number) < 10 else 0
        public = public_cases(self.neighbourhood).select_related("neighbourhood").filter(pk=pk).first()
        if public is None:
            raise Open311Error(404, _("Ein Anliegen mit dieser Nummer ist hier nicht veröffentlicht."))
        entry = entries.service_request(public, self.absolute)
        return many(self.fmt, "service_requests", "request", [entry])


class Token(Call):
    """The number behind a token, once the office has released the case."""

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        found = HandedIn.objects.filter(case__neighbourhood=self.neighbourhood, token=token[:60])
        handed_in = found.first()
        if handed_in is None:
            raise Open311Error(404, _("Diese Marke (token) gibt es hier nicht."))
        public = PublicCase.objects.of(self.neighbourhood).public().filter(case=handed_in.case_id).first()
        return many(self.fmt, "service_requests", "request", [entries.released_token(handed_in, public)])
