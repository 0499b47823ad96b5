"""Releasing a case at the desk: the common pages of publishable records, with a check for personal data."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse

from ...kernel.errors import DomainError
from ...publishing.desk import PublishableDesk
from ...publishing.desk.editing import Create, Edit, RecordForm
from ...publishing.desk.history import Restore
from ...publishing.desk.steps import Publish, PublishForm
from ..models import Case, PublicCase
from ..public_forms import CHECK_LABEL, PublicCaseForm, warn
from ..publication import draft_of, release_case, save_public_case
from .publication import detail_context


class _Saves(RecordForm):
    """Saving and releasing go through the verbs of cases, which demand the check."""

    def save(self, form: Any, *, publishes: bool) -> PublicCase:
        is_checked = form.cleaned_data["is_checked"]
        public = save_public_case(form.instance, by=self.person, is_checked=is_checked)
        if publishes and public.state != "published":
            release_case(public, by=self.person, is_checked=is_checked)
        return public


class WritePublicCase(_Saves, Create):
    """A new text, always for one case: `?anliegen=<number>` names it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.case: Case | None = None
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._elsewhere() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.POST.get("key") or not self._named():
            return self._elsewhere() or super().post(request, *args, **kwargs)
        return super().post(request, *args, **kwargs)

    def _named(self) -> Case | None:
        number = self.request.GET.get("anliegen", "")
        if self.case is None and number.isdecimal() and len(number) < 10:
            cases = Case.objects.select_related("neighbourhood", "picture", "publication")
            self.case = cases.filter(neighbourhood=self.neighbourhood, pk=int(number)).first()
        return self.case

    def _elsewhere(self) -> HttpResponse | None:
        """Where to go when no case is named, or one that has its text already."""
        case = self._named()
        if case is None:
            messages.info(
                self.request, "Bitte öffnen Sie das Anliegen, aus dem Sie etwas veröffentlichen möchten."
            )
            return HttpResponseRedirect(reverse("cases:inbox") + "?stand=alle")
        if hasattr(case, "publication"):
            return HttpResponseRedirect(self.desk.url("edit", case.publication.pk))
        return None

    def start(self) -> PublicCase:
        case = self._named()
        assert case is not None
        return draft_of(case)


class EditPublicCase(_Saves, Edit):
    pass


class ReleaseForm(PublishForm):
    is_checked = forms.BooleanField(label=CHECK_LABEL, required=False)


class ReleasePublicCase(Publish):
    """The step that makes it public, with what seems to point to a person named once more."""

    form_class = ReleaseForm

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        warn(form, self.subject)
        return form

    def act(self, subject: Any, values: dict[str, Any]) -> None:
        release_case(
            subject, by=self.person, is_checked=values["is_checked"], at=values["at"], until=values["until"]
        )


class RestorePublicCase(Restore):
    """An earlier text may never have been checked, so it does not go straight onto the website."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.subject.is_public:
            self.refuse(DomainError("Bitte ziehen Sie den Text zuerst zurück. Dann können Sie die frühere Fassung holen und neu prüfen."))  # fmt: skip
            return HttpResponseRedirect(self.desk.url("history", self.subject.pk))
        return super().post(request, *args, **kwargs)


class PublicCaseDesk(PublishableDesk):
    model = PublicCase
    form_class = PublicCaseForm
    app = "cases"
    prefix = "desk_public_"
    section = "buero/anliegen/oeffentlich/"
    view_permission = "cases.view_publication"
    change_permission = "cases.change_publication"
    publish_permission = "cases.publish"
    title, title_plural = "Öffentliches Anliegen", "Öffentliche Anliegen"
    new_label = "Aus einem Anliegen"
    intro = "Was von Anliegen auf der Website steht: in Ihren Worten, nach Ihrer Freigabe."
    empty = "Öffnen Sie ein abgeschlossenes Anliegen und wählen Sie „Öffentlich machen“."
    icon = "megaphone"
    list_columns = (("Stand des Anliegens", "case_state"), ("Thema", "topic"))
    select_related = ("case", "case__picture", "neighbourhood")
    preview_template = "cases/public/public_detail.html"

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return detail_context(subject)

    @classmethod
    def edit_context(cls, subject: Any) -> dict[str, Any]:
        url = reverse("cases:detail", args=[subject.case_id])
        return {"links": [{"label": "Zum Anliegen", "url": url, "icon": "inbox"}]}

    @classmethod
    def tabs(cls, subject: Any) -> list[dict[str, Any]]:
        if subject is not None:
            return []
        keys = {"label": "Andere Systeme (Open311)", "url": reverse("cases:api_keys"), "is_current": False}
        return [
            {"label": cls.title_plural, "url": cls.url("list"), "is_current": True},
            keys | {"permission": "cases.manage_keys"},
        ]

    @classmethod
    def urls(cls) -> list[URLPattern]:
        own = {
            "create": ("neu/", WritePublicCase, cls.change_permission),
            "edit": ("<int:pk>/", EditPublicCase, cls.view_permission),
            "publish": ("<int:pk>/veroeffentlichen/", ReleasePublicCase, cls.publish_permission),
            "restore": ("<int:pk>/verlauf/<int:entry_pk>/", RestorePublicCase, cls.change_permission),
        }
        names = {cls.prefix + name for name in own}
        common = [page for page in super().urls() if page.name not in names]
        mine = [
            path(f"{cls.section}{route}", cls._bound(view, permission), name=f"{cls.prefix}{name}")
            for name, (route, view, permission) in own.items()
        ]
        return [*common, *mine]
