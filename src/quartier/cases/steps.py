"""The report page by page: what was answered so far travels signed in the page itself, so that neither a
session nor a cookie is needed and nothing is lost on the way, forward or back."""

from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.core.signing import BadSignature, Signer
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ..kernel.errors import DomainError
from ..ui.tokens import issue_token
from . import drafts
from .actions import Report
from .forms import AboutForm, ContactForm, PictureForm, SendForm, SubjectForm, WhereForm
from .subjects import Subject, subject

_SIGNER = Signer(salt="quartier.cases.report")


@dataclass(frozen=True)
class Step:
    """One thing on one page."""

    key: str
    label: Any
    form_class: type[forms.Form]


STEPS = (
    Step("thema", _("Worum geht es?"), SubjectForm),
    Step("worum", _("Ein paar Worte dazu"), AboutForm),
    Step("wo", _("Wo ist das?"), WhereForm),
    Step("bild", _("Ein Bild dazu"), PictureForm),
    Step("kontakt", _("Wie erreichen wir Sie?"), ContactForm),
    Step("pruefen", _("Prüfen und absenden"), SendForm),
)
ASKING, CHECK = STEPS[:-1], STEPS[-1]
PICTURE = next(step for step in STEPS if step.form_class is PictureForm)
# Who stands before the thing takes the photograph first; words come after.
PHOTO_FIRST = (PICTURE, *(step for step in STEPS if step is not PICTURE))


@dataclass
class Answers:
    """What was typed so far, as typed; `picture` names a kept draft, `token` was issued with the first page."""

    token: str = ""
    picture: str = ""
    typed: dict[str, str] = field(default_factory=dict)
    photo_first: bool = False

    @classmethod
    def fresh(cls, tapped: str = "", *, photo_first: bool = False) -> "Answers":
        typed = {"subject": tapped} if tapped else {}
        return cls(issue_token(SendForm.scope), typed=typed, photo_first=photo_first)

    @property
    def subject(self) -> Subject:
        return subject(self.typed.get("subject", ""))

    @property
    def steps(self) -> tuple[Step, ...]:
        """The pages in the order in which they are asked."""
        return PHOTO_FIRST if self.photo_first else STEPS

    @property
    def keys(self) -> list[str]:
        return [step.key for step in self.steps]

    @classmethod
    def read(cls, carried: str) -> "Answers | None":
        """The answers a page carried; None when they were tampered with."""
        try:
            return cls(**_SIGNER.unsign_object(carried))
        except (BadSignature, TypeError, ValueError):
            return None

    def carried(self) -> str:
        return _SIGNER.sign_object(
            {
                "token": self.token,
                "picture": self.picture,
                "typed": self.typed,
                "photo_first": self.photo_first,
            },
            compress=True,
        )

    def take(self, step: Step, posted: QueryDict, files: Any) -> forms.Form:
        """Remember what was typed on a page, right or wrong, and return its form with what is wrong."""
        names = [name for name in step.form_class.base_fields if name not in {"photo", "picture", "remove"}]
        self.typed |= {name: posted.get(name, "")[:6000] for name in names}
        form = step.form_class(posted, files)
        if step.form_class is PictureForm:
            name = "photo" if files.get("photo") else "picture"
            self._take_picture(form, name, files.get(name), removes="remove" in posted)
        return form

    def _take_picture(self, form: forms.Form, field: str, upload: Any, *, removes: bool) -> None:
        if upload is not None:
            try:
                name = drafts.keep(upload, upload.size)
            except DomainError as error:
                form.add_error(field, error.message)
                return
            drafts.forget(self.picture)
            self.picture = name
        elif removes:
            drafts.forget(self.picture)
            self.picture = ""

    def form(self, step: Step) -> forms.Form:
        """The page's form with what was typed before."""
        return step.form_class(initial=self.typed)

    def mistaken(self) -> tuple[Step, forms.Form] | None:
        """The first page on which something is still wrong."""
        for step in ASKING:
            form = step.form_class(self.typed)
            if not form.is_valid():
                return step, form
        return None

    def report(self) -> Report:
        """All of it, cleaned. Call it when nothing is mistaken."""
        cleaned: dict[str, Any] = {}
        for step in ASKING:
            form = step.form_class(self.typed)
            form.is_valid()
            cleaned |= form.cleaned_data
        names = ("description", "place_text", "latitude", "longitude", "name", "phone", "email")
        return Report(
            kind=self.subject.kind,
            topic=self.subject.topic or "",
            picture=drafts.fetch(self.picture),
            **{name: cleaned[name] for name in names},
        )
