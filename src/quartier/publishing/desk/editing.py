"""Making, changing and previewing a record."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.generic import TemplateView

from ...journal.once import do_once, new_key
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...sockets.conversions import origins_of
from ..actions import publish
from ..forms import PublishableForm
from .base import OneRecordView, RecordView, desk_links, sentences_of
from .conflict import Conflict, conflict_in, version_of

WHERE_IT_STANDS = ("state", "publish_at", "publish_until")


class RecordForm(RecordView, TemplateView):
    """The form of a noun. Nothing typed is lost, whatever happens on saving."""

    conflict: Conflict | None = None

    def get_template_names(self) -> list[str]:
        return [self.desk.edit_template]

    def start(self) -> Any:
        """The record the form is about."""
        raise NotImplementedError

    def form(self, request: HttpRequest) -> PublishableForm:
        data = (request.POST, request.FILES) if request.method == "POST" else ()
        return self.desk.form_class(*data, instance=self.start())

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.show(self.form(request))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form(request)
        step = request.POST.get("step", "")
        if step == "publish" and not self.may(self.desk.publish_permission):
            raise PermissionDenied
        if not form.is_valid():
            return self.show(form)
        if step == "preview" and form.instance.pk:
            return preview(request, self.desk, form.instance, self.may, is_saved=False)
        try:
            subject = self.store(form, publishes=step == "publish")
        except (DomainError, ValidationError) as error:
            note_on(form, error)
            return self.show(form)
        if subject is None:
            return self.show(form)
        return HttpResponseRedirect(self.desk.url("edit", subject.pk))

    def store(self, form: PublishableForm, *, publishes: bool) -> Any:
        """The saved record, or None when there is something to decide first."""
        raise NotImplementedError

    def save(self, form: PublishableForm, *, publishes: bool) -> Any:
        form.keep_new_pictures(self.person)
        subject = self.desk.save(form, self.person)
        if publishes and subject.state != "published":
            publish(subject, by=self.person)
        return subject

    def tell(self, subject: Any) -> None:
        where = "ist gespeichert und steht auf der Website." if subject.is_public else "ist gespeichert."
        self.say(f"„{subject}“ {where}")

    def show(self, form: PublishableForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, **self.hidden(form)))

    def hidden(self, form: PublishableForm) -> dict[str, Any]:
        """The hidden values against doubles and against overwriting."""
        return {}


class Create(RecordForm):
    def start(self) -> Any:
        return self.desk.new(self.neighbourhood)

    def get_title(self) -> str:
        return self.desk.new_label

    def store(self, form: PublishableForm, *, publishes: bool) -> Any:
        key = self.request.POST.get("key", "")
        subject, is_new = do_once(key, self.desk.model, lambda: self.save(form, publishes=publishes))
        if is_new:
            self.tell(subject)
        return subject

    def hidden(self, form: PublishableForm) -> dict[str, Any]:
        return {"key": self.request.POST.get("key", "")[:40] or new_key()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"desk": desk_links(self.desk, None, self.may), "object": None, **self.rights()}
        return super().get_context_data(**(own | kwargs))


class Edit(OneRecordView, RecordForm):
    """The form; who may only look is led to the preview, so that links from lists and figures always open."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.may(self.desk.change_permission):
            return HttpResponseRedirect(self.desk.url("preview", self.subject.pk))
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.may(self.desk.change_permission):
            raise PermissionDenied
        return super().post(request, *args, **kwargs)

    def get_title(self) -> str:
        return str(self.subject)

    def get_parents(self) -> list[tuple[str, str]]:
        return RecordView.get_parents(self)

    def start(self) -> Any:
        return self.subject

    def store(self, form: PublishableForm, *, publishes: bool) -> Any:
        with transaction.atomic():
            present = lock(form.instance)
            self.conflict = conflict_in(form, self.request.POST.get("version", ""))
            if self.conflict:
                return None
            for name in WHERE_IT_STANDS:
                setattr(form.instance, name, getattr(present, name))
            subject = self.save(form, publishes=publishes)
        self.tell(subject)
        return subject

    def hidden(self, form: PublishableForm) -> dict[str, Any]:
        """After a conflict was shown, saving once more is a decision: the form then starts from both."""
        sent = self.request.POST.get("version", "")
        version = sent if form.is_bound and self.conflict is None else str(version_of(self.subject))
        return {"version": version, "conflict": self.conflict}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"origins": origins_of(self.subject, self.may)}
        return super().get_context_data(**(own | self.desk.edit_context(self.subject) | kwargs))


class Preview(OneRecordView, TemplateView):
    """The real public page, as it stands saved, with a bar that says so."""

    label = "Vorschau"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return preview(request, self.desk, self.subject, self.may, is_saved=True)


def preview(
    request: HttpRequest, desk: Any, subject: Any, may: Callable[[str], bool], *, is_saved: bool
) -> HttpResponse:
    """The public page of a record that need not be public, or not even saved."""
    may_change = may(desk.change_permission)
    title = subject.local_text(subject.title_field)[0]
    context = {
        "object": subject,
        "title": title,
        "breadcrumb": [],
        "preview": {
            "is_saved": is_saved,
            "edit_url": desk.url("edit", subject.pk) if may_change else "",
            "list_url": desk.url("list"),
            "status": subject.status,
        },
        **desk.preview_context(subject),
    }
    return render(request, desk.preview_template, context)


def note_on(form: PublishableForm, error: DomainError | ValidationError) -> None:
    """Put what an action refused where the person can see it: at its field, else above the form."""
    named = {error.field: [error.message]} if isinstance(error, DomainError) and error.field else {}
    if isinstance(error, ValidationError) and hasattr(error, "error_dict"):
        named = error.message_dict
    if not named:
        named = {"": sentences_of(error)}
    for name, sentences in named.items():
        for sentence in sentences:
            form.add_error(name if name in form.fields else None, sentence)
