"""The one step people take with a duty; the page that lists them belongs to the desk."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import View

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...sockets.duties import duties
from ..actions import hasten_duty


class RunDuty(DeskView, View):
    """Does not run it in the browser's request: the worker does, as ever."""

    permission = "jobs.run_duty"

    def post(self, request: HttpRequest, key: str) -> HttpResponse:
        if key not in duties:
            raise Http404("no such duty")
        try:
            hasten_duty(key)
            messages.success(request, "Die Arbeit wird in den nächsten Sekunden ausgeführt.")
        except DomainError as error:
            messages.warning(request, error.message)
        return HttpResponseRedirect(reverse("desk:system"))
