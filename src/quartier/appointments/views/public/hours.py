"""Office hours for everybody: to subscribe to, to show elsewhere, to hang on the door. The page about the office is
the website's."""

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.generic import TemplateView

from ....accounts.gate import PublicView
from ....kernel.ical import calendar_file
from ....reports.paper import pdf_answer
from ... import door_sheet
from ...ical import calendar_entries

ANYBODY_FRAMES = {"frame-ancestors": ["*"], "script-src": ["'none'"], "form-action": ["'none'"]}


class OfficeHourFeed(PublicView, View):
    """The hours of the coming half year as a calendar."""

    def get(self, request: HttpRequest) -> HttpResponse:
        name = _("Sprechzeiten – %(name)s") % {"name": self.neighbourhood.name}
        entries = calendar_entries(self.neighbourhood, request)
        answer = HttpResponse(calendar_file(name, entries), content_type="text/calendar; charset=utf-8")
        answer["Content-Disposition"] = 'inline; filename="sprechzeiten.ics"'
        return answer


@method_decorator((xframe_options_exempt, csp_replace(ANYBODY_FRAMES)), name="dispatch")
class HoursBox(PublicView, TemplateView):
    """„Wann ist offen?“ for other people's sites: the only page that may stand in a frame, and in anybody's.

    It has no form, no script, no cookie and nothing that depends on who looks: there is nothing to be clicked
    unawares. A list of permitted sites would be one more thing to keep, and would protect nothing.
    """

    template_name = "appointments/public/box.html"


class DoorSheet(PublicView, View):
    """One sheet of paper for the door."""

    def get(self, request: HttpRequest) -> HttpResponse:
        content = door_sheet.render(self.neighbourhood, request.build_absolute_uri)
        return pdf_answer(content, "sprechzeiten-aushang.pdf")
