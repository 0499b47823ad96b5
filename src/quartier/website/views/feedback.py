"""The feedback mechanism of the declaration on accessibility (EU 2016/2102, Art. 7)."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from ...accounts.gate import PublicView
from ...cases.actions import Report, file_case
from ...cases.enums import CaseKind, Channel
from ...ui.protection import ProtectedView
from ...ui.views import Page
from ..forms import BarrierForm

PARENTS = ((gettext_lazy("Erklärung zur Barrierefreiheit"), "website:accessibility"),)


class ReportBarrier(ProtectedView, PublicView, Page, FormView):  # type: ignore[type-arg]
    """Takes in a barrier as a case, so that it gets a code, a due day and an answer like any other."""

    template_name = "website/public/report_barrier.html"
    title = gettext_lazy("Hürde melden")
    parents = PARENTS
    form_class = BarrierForm

    def get_initial(self) -> dict[str, Any]:
        return {"place": self.request.GET.get("seite", "").replace("\0", "")[:200]}

    def carry_out(self, form: BarrierForm) -> str:
        told = form.cleaned_data
        case = file_case(
            self.neighbourhood,
            Report(
                description=told["description"],
                kind=CaseKind.COMPLAINT,
                channel=Channel.WEB,
                subject=_("Hürde auf der Website"),
                place_text=told["place"],
                email=told["email"],
                phone=told["phone"],
            ),
        )
        return reverse("cases:confirmation", args=[case.code])
