"""The letter of a case as PDF, to be printed and printed again."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import View

from ...accounts.gate import DeskView
from ...reports.paper import pdf_answer
from ..letters import letter_pdf
from ..models import Case, Letter


class OpenLetter(DeskView, View):
    permission = "cases.view_contact"

    def get(self, request: HttpRequest, pk: int, letter: int) -> HttpResponse:
        case = self.own(Case, pk=pk)
        found = get_object_or_404(
            Letter.objects.select_related("message__case__neighbourhood", "message__by"),
            pk=letter, message__case=case,
        )  # fmt: skip
        return pdf_answer(letter_pdf(found), f"Brief-{found.message.at:%Y-%m-%d}.pdf")
