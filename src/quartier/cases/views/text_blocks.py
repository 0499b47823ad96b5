"""Text blocks at the desk: the list, and one to write, change or remove."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import ListView, UpdateView, View

from ...accounts.gate import DeskView
from ...ui.views import Page
from ..models import TextBlock
from ..text_block_forms import TextBlockForm
from ..text_blocks import remove_text_block, save_text_block, text_blocks_of

PARENTS = (("Anliegen", "cases:inbox"),)


class TextBlocks(Page, DeskView, ListView):  # type: ignore[type-arg]
    permission = "cases.change_case"
    template_name = "cases/desk/text_blocks.html"
    title = "Textbausteine"
    parents = PARENTS

    def get_queryset(self) -> Any:
        return text_blocks_of(self.neighbourhood)


class WriteTextBlock(Page, DeskView, UpdateView):  # type: ignore[type-arg]
    """A new one, or the one that is named."""

    permission = "cases.change_case"
    template_name = "cases/desk/text_block.html"
    form_class = TextBlockForm
    parents = (*PARENTS, ("Textbausteine", "cases:text_blocks"))

    def get_object(self, queryset: Any = None) -> TextBlock:
        if "pk" in self.kwargs:
            return self.own(TextBlock, pk=self.kwargs["pk"])
        return TextBlock(neighbourhood=self.neighbourhood)

    def get_title(self) -> str:
        return "Textbaustein bearbeiten" if self.object.pk else "Neuer Textbaustein"

    def form_valid(self, form: Any) -> HttpResponse:
        block = save_text_block(form.instance, by=self.person)
        messages.success(self.request, f"Der Textbaustein „{block}“ ist gespeichert.")
        return HttpResponseRedirect(reverse("cases:text_blocks"))


class RemoveTextBlock(DeskView, View):
    permission = "cases.change_case"

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        block = self.own(TextBlock, pk=pk)
        remove_text_block(block, by=self.person)
        messages.success(
            request, f"Der Textbaustein „{block}“ ist entfernt. Geschriebene Antworten bleiben, wie sie sind."
        )
        return HttpResponseRedirect(reverse("cases:text_blocks"))
