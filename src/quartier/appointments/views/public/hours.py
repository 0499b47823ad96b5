"""Office hours for everybody: to subscribe to. The page about the office is the website's."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views import View

from ....accounts.gate import PublicView
from ....kernel.ical import calendar_file
from ...ical import calendar_entries


class OfficeHourFeed(PublicView, View):
    """The hours of the coming half year as a calendar."""

    def get(self, request: HttpRequest) -> HttpResponse:
        name = _("Sprechzeiten – %(name)s") % {"name": self.neighbourhood.name}
        entries = calendar_entries(self.neighbourhood, request)
        answer = HttpResponse(calendar_file(name, entries), content_type="text/calendar; charset=utf-8")
        answer["Content-Disposition"] = 'inline; filename="sprechzeiten.ics"'
        return answer
