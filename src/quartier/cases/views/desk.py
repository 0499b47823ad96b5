"""The cases at the desk: one case, a call taken down, the printed slip. The inbox: `views.inbox`."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.generic import DetailView, FormView

from ...accounts.gate import DeskView
from ...journal.once import do_once, new_key
from ...journal.queries import history_of
from ...kernel import dates
from ...kernel.errors import DomainError
from ...reports import slips
from ...reports.paper import pdf_answer
from ...ui.qr import qr_of
from ...ui.templatetags.ui import day
from ...ui.views import Page
from ..actions import file_case
from ..answering import close_case
from ..conversation import attach_mails
from ..conversion import can_become, results_of
from ..desk_forms import AnswerForm, EntryForm, ForwardForm, MergeForm, NoteForm, PlanForm
from ..enums import Channel, Way
from ..mails import follow_address
from ..models import Case
from ..queries import lines_of
from ..similar import similar_cases, similar_to
from ..states import CASE, DONE, NOT_POSSIBLE, OPEN, TONES, CaseState
from ..text_block_forms import BlockChoice

INBOX = ("Anliegen", "cases:inbox")


class EnterCase(Page, DeskView, FormView):
    """A call in under forty seconds: two answers and save; the slip comes next."""

    permission = "cases.add_case"
    template_name = "cases/desk/enter.html"
    title = "Anliegen aufnehmen"
    parents = (INBOX,)
    form_class = EntryForm

    def get_initial(self) -> dict[str, Any]:
        channel = self.request.GET.get("weg", "")
        return {"once": new_key(), "channel": channel if channel in Channel.values else Channel.PHONE}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(plan_url=reverse("website:map_plan"), **kwargs)

    def form_valid(self, form: EntryForm) -> HttpResponse:
        try:
            case, _is_new = do_once(form.cleaned_data["once"], Case, lambda: self.take_down(form))
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Aufgenommen. Hier ist der Zettel zum Mitgeben.")
        return HttpResponseRedirect(reverse("cases:slip", args=[case.pk]))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "look" not in request.POST:
            return super().post(request, *args, **kwargs)
        form = self.get_form()
        found = similar_cases(self.neighbourhood, request.POST.get("description", "")[:4000])
        fresh = self.form_class(initial={name: form[name].value() for name in form.fields})
        return self.render_to_response(self.get_context_data(form=fresh, similar=found, has_looked=True))

    def take_down(self, form: EntryForm) -> Case:
        case = file_case(self.neighbourhood, form.report(), by=self.person)
        if answer := form.cleaned_data["answer"].strip():
            at_once = Way.PHONE if case.channel == Channel.PHONE else Way.PERSON
            close_case(case, answer, by=self.person, way=at_once)
        return case


class OneCase(Page, DeskView):
    """What the pages about one case share."""

    permission = "cases.view_case"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._case: Case | None = None

    @property
    def case(self) -> Case:
        if self._case is None:
            cases = Case.objects.select_related(
                "neighbourhood", "assignee", "project", "picture", "taken_by", "merged_into"
            )
            self._case = self.own(cases, pk=self.kwargs["pk"])
        return self._case

    def get_title(self) -> str:
        return self.case.subject

    def get_parents(self) -> Any:
        return (INBOX,)

    def may(self, permission: str) -> bool:
        return self.person.has_perm(permission, self.neighbourhood)


class CaseDetail(OneCase, DetailView):
    """Everything about a case, with its forms; a form with a mistake comes back here."""

    template_name = "cases/desk/detail.html"
    mistaken: dict[str, Any] = {}

    def get_object(self, queryset: Any = None) -> Case:
        return self.case

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        case = self.case
        lines = lines_of(case)
        may_change = self.may("cases.change_case")
        first_mail = attach_mails(case, lines) if may_change else None
        own: dict[str, Any] = {
            "case": case, "tone": TONES[CaseState(case.state)], "label": CASE.staff_label(case.state),
            "lines": lines if may_change else [line for line in lines if line.is_public],
            "history": history_of(case)[:30], "may_change": may_change,
            "may_see_contact": self.may("cases.view_contact"),
            "is_open": case.state in OPEN, "may_reopen": case.state in (DONE, NOT_POSSIBLE),
            "forwardings": list(case.forwardings.all()),
            "merged": list(case.merged.all()), "first_mail": first_mail,
            "became": results_of([case.pk]), "can_become": can_become(case, self.may) if may_change else [],
        }  # fmt: skip
        if may_change:
            key = {"once": new_key()}
            own |= {
                "answer_form": AnswerForm(case=case, initial=key), "block_form": BlockChoice(case=case), "note_form": NoteForm(initial=key, prefix="note"),
                "plan_form": PlanForm(instance=case),
                "forward_form": ForwardForm(neighbourhood=self.neighbourhood, initial=key, prefix="forward"),
                "merge_form": MergeForm(neighbourhood=self.neighbourhood),
                "similar": similar_to(case) if case.state in OPEN else [],
            }  # fmt: skip
        return super().get_context_data(**(own | self.mistaken | kwargs))


class SlipSheet(OneCase):
    """The same as PDF, in the language in which the office answers."""

    permission = "cases.change_case"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        case = self.case
        with translation.override(case.language):
            slip = slips.Slip(
                title=_("Was wurde aus meinem Anliegen?"),
                facts=((_("Worum geht es?"), case.subject), (_("Eingang"), day(case.received_at))),
                code=case.code,
                address=follow_address(case) or request.build_absolute_uri(case.get_absolute_url()),
                qr_words=_("Quadrat-Code mit der Adresse zum Verfolgen des Anliegens"),
                day=dates.local(case.received_at).date(),
            )
            return pdf_answer(slips.render(self.neighbourhood, slip), "zettel.pdf")


class Slip(OneCase, DetailView):
    """A sheet to take home: large letters, code, telephone number."""

    permission = "cases.change_case"
    template_name = "cases/desk/slip.html"

    def get_object(self, queryset: Any = None) -> Case:
        return self.case

    def get_title(self) -> str:
        return "Zettel zum Mitgeben"

    def get_parents(self) -> Any:
        return (INBOX, (self.case.subject, reverse("cases:detail", args=[self.case.pk])))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        address = follow_address(self.case) or self.request.build_absolute_uri(self.case.get_absolute_url())
        return super().get_context_data(case=self.case, address=address, qr=qr_of(address), **kwargs)
