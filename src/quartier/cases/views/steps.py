"""What is done to a case at the desk: each form of its page posts to one of these."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse

from ...journal.once import do_once
from ...kernel.errors import DomainError
from ..actions import withdraw_case
from ..answering import announce_plan, answer_case, ask_back, close_case, note_on_case, plan_case, reopen_case
from ..desk_forms import AnswerForm, ForwardForm, MergeForm, NoteForm, PlanForm
from ..enums import Way
from ..forwarding import forward_case, recall_forwarding
from ..letters import by_letter
from ..merging import merge_case, unmerge_case
from ..models import CaseMessage, Forwarding
from ..text_block_forms import BlockChoice
from ..text_blocks import filled
from .desk import CaseDetail


class CaseStep(CaseDetail):
    """POST of one of the forms of the detail page."""

    permission = "cases.change_case"
    http_method_names = ["post"]
    form_name = ""
    done = ""

    def build(self) -> Any:
        raise NotImplementedError

    def carry_out(self, form: Any) -> None:
        raise NotImplementedError

    def post(self, request: HttpRequest, pk: int, **more: Any) -> HttpResponse:
        form = self.build()
        if form is None or form.is_valid():
            try:
                self.carry_out(form)
                messages.success(request, self.done)
                return HttpResponseRedirect(reverse("cases:detail", args=[pk]))
            except DomainError as error:
                if form is None:
                    messages.warning(request, error.message)
                    return HttpResponseRedirect(reverse("cases:detail", args=[pk]))
                form.add_error(error.field if error.field in form.fields else None, error.message)
        self.object = self.case
        self.mistaken = {self.form_name: form, "form": form}
        return self.render_to_response(self.get_context_data())


class Answer(CaseStep):
    form_name, done = "answer_form", "Ihre Nachricht steht im Verlauf."

    def build(self) -> AnswerForm:
        return AnswerForm(self.request.POST, case=self.case)

    def post(self, request: HttpRequest, pk: int, **more: Any) -> HttpResponse:
        if "insert" in request.POST:
            return self.insert(request)
        return super().post(request, pk, **more)

    def insert(self, request: HttpRequest) -> HttpResponse:
        """Put the chosen text block below what was typed; nothing is sent."""
        typed = {name: request.POST.get(name, "") for name in AnswerForm.base_fields}
        choice = BlockChoice(request.POST, case=self.case)
        if block := choice.chosen():
            own = typed["text"].strip()
            new = filled(block.text, self.case, self.person)
            typed["text"] = f"{own}\n\n{new}" if own else new
            if block.step in dict(AnswerForm.STEPS):
                typed["step"] = block.step
        else:
            messages.info(request, "Bitte wählen Sie zuerst einen Textbaustein.")
        self.object = self.case
        self.mistaken = {"answer_form": AnswerForm(initial=typed, case=self.case), "block_form": choice}
        return self.render_to_response(self.get_context_data())

    def carry_out(self, form: AnswerForm) -> None:
        data = form.cleaned_data
        told = {"by": self.person, "way": data["way"]}
        deeds = {
            "answer": lambda: answer_case(self.case, data["text"], **told),
            "ask": lambda: ask_back(self.case, data["text"], **told),
            "plan": lambda: announce_plan(self.case, data["text"], **told),
            "finish": lambda: close_case(self.case, data["text"], **told),
            "refuse": lambda: close_case(self.case, data["text"], is_possible=False, **told),
        }
        deed = deeds[data["step"]]
        if data["way"] == Way.LETTER:
            do_once(data["once"], CaseMessage, lambda: by_letter(deed, data["address"]))
        else:
            do_once(data["once"], CaseMessage, deed)


class Note(CaseStep):
    form_name, done = "note_form", "Der Vermerk ist gespeichert."

    def build(self) -> NoteForm:
        return NoteForm(self.request.POST, prefix="note")

    def carry_out(self, form: NoteForm) -> None:
        data = form.cleaned_data
        do_once(data["once"], CaseMessage, lambda: note_on_case(self.case, data["text"], by=self.person))


class Plan(CaseStep):
    form_name, done = "plan_form", "Gespeichert."

    def build(self) -> PlanForm:
        return PlanForm(self.request.POST, instance=self.case)

    def carry_out(self, form: PlanForm) -> None:
        plan_case(self.case, by=self.person, **form.cleaned_data)


class Merge(CaseStep):
    form_name, done = "merge_form", "Zusammengeführt. Von jetzt an arbeiten Sie am anderen Anliegen weiter."

    def build(self) -> MergeForm:
        return MergeForm(self.request.POST, neighbourhood=self.neighbourhood)

    def carry_out(self, form: MergeForm) -> None:
        merge_case(self.case, form.cleaned_data["into"], by=self.person)


class Unmerge(CaseStep):
    done = "Die beiden Anliegen sind wieder getrennt."

    def build(self) -> None:
        return None

    def carry_out(self, form: Any) -> None:
        unmerge_case(self.case, by=self.person)


class Forward(CaseStep):
    form_name, done = "forward_form", "Weitergegeben. Die Mail mit dem Link steht im Postausgang."

    def build(self) -> ForwardForm:
        return ForwardForm(self.request.POST, neighbourhood=self.neighbourhood, prefix="forward")

    def carry_out(self, form: ForwardForm) -> None:
        data = dict(form.cleaned_data)
        once = data.pop("once")
        do_once(once, Forwarding, lambda: forward_case(self.case, by=self.person, **data))


class Recall(CaseStep):
    done = "Zurückgeholt. Der Link öffnet nichts mehr."

    def build(self) -> None:
        return None

    def carry_out(self, form: Any) -> None:
        forwarding = get_object_or_404(self.case.forwardings, pk=self.kwargs["forwarding"])
        recall_forwarding(forwarding, by=self.person)


class Reopen(CaseStep):
    done = "Das Anliegen ist wieder offen."

    def build(self) -> None:
        return None

    def carry_out(self, form: Any) -> None:
        reopen_case(self.case, by=self.person)


class Withdraw(CaseStep):
    done = "Das Anliegen ist zurückgezogen."

    def build(self) -> None:
        return None

    def carry_out(self, form: Any) -> None:
        withdraw_case(self.case, by=self.person)
