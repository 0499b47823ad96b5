"""Cases: what people bring to the office, and what was said and done about it."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from ...accounts.models import Person
from ...files.models import Picture
from ...kernel import dates
from ...outbox.models import Mail
from ...places.models import LATITUDE, LONGITUDE, Neighbourhood
from ...projects.models import Project
from ...sockets.personal_data import holds_personal_data
from ..enums import INTERNAL, CaseKind, Channel, MessageKind, Topic, Way
from ..states import CASE, DUPLICATE, OPEN, UNANSWERED, CaseState


@holds_personal_data(
    label="Anliegen",
    fields=("description", "place_text", "picture", "reporter_name", "reporter_phone", "reporter_email"),
    purpose="Fragen, Hinweise, Anregungen und Ideen bearbeiten und beantworten; alle Angaben zur Person sind freiwillig",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; bei freiwilligen Angaben Art. 6 Abs. 1 lit. a DSGVO",
    retention="12 Monate nach dem Abschluss werden Name, Telefon, E-Mail und Bild gelöscht und der Text "
    "bereinigt; Art, Weg, Ort und Ergebnis bleiben ohne Bezug zur Person erhalten.",
    carried_out_by=("cases.forget", "cases.sweep_drafts"),
)
class Case(models.Model):
    """Anliegen: a question, notice, suggestion, idea, complaint or offer, however it reached the office.

    Its `code` opens the public life line; it is a secret of the person who asked and never stands in
    titles, histories or logs. `waits_for_us` says that the last word was not ours. A merged case keeps what it
    had (`state_before_merge`, follow-up, whose turn it is), so that the merger can be undone.
    """

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="cases")
    code = models.CharField("Code", max_length=11, unique=True, editable=False)
    kind = models.CharField("Art", max_length=12, choices=CaseKind)
    channel = models.CharField("Weg", max_length=12, choices=Channel, default=Channel.WEB)
    topic = models.CharField("Thema", max_length=14, choices=Topic, blank=True)
    subject = models.CharField("Worum geht es?", max_length=120)
    description = models.TextField("Beschreibung", max_length=5000)
    place_text = models.CharField("Ort", max_length=200, blank=True)
    latitude = models.DecimalField("Breite", **LATITUDE, null=True, blank=True)
    longitude = models.DecimalField("Länge", **LONGITUDE, null=True, blank=True)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )
    reporter_name = models.CharField("Name", max_length=120, blank=True)
    reporter_phone = models.CharField("Telefon", max_length=40, blank=True)
    reporter_email = models.EmailField("E-Mail", blank=True)
    language = models.CharField("Sprache", max_length=10, default="de", editable=False)
    state = models.CharField("Stand", max_length=12, choices=CaseState, default=CaseState.NEW, editable=False)
    assignee = models.ForeignKey(
        Person, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Zuständig"
    )
    follow_up_on = models.DateField("Wiedervorlage", null=True, blank=True)
    project = models.ForeignKey(
        Project, models.SET_NULL, null=True, blank=True, related_name="cases", verbose_name="Projekt"
    )
    merged_into = models.ForeignKey(
        "self", models.SET_NULL, null=True, editable=False, related_name="merged", verbose_name="Gehört zu"
    )
    state_before_merge = models.CharField(max_length=12, choices=CaseState, blank=True, editable=False)
    waits_for_us = models.BooleanField(default=True, editable=False)
    answer_due_on = models.DateField("Antwort bis", editable=False)
    received_at = models.DateTimeField("Eingang", default=dates.now)
    answered_at = models.DateTimeField("Erste Antwort", null=True, editable=False)
    closed_at = models.DateTimeField("Abgeschlossen", null=True, editable=False)
    cleaned_at = models.DateTimeField("Angaben zur Person gelöscht", null=True, editable=False)
    taken_by = models.ForeignKey(
        Person, models.SET_NULL, null=True, editable=False, related_name="+", verbose_name="Aufgenommen von"
    )

    class Meta:
        ordering = ["-received_at", "-pk"]
        verbose_name, verbose_name_plural = "Anliegen", "Anliegen"
        indexes = [models.Index(fields=["neighbourhood", "state", "answer_due_on"], name="case_inbox")]
        constraints = [
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__isnull=False, longitude__isnull=False),
                name="case_point_is_whole",
            ),
            models.CheckConstraint(
                condition=Q(closed_at__isnull=True) | Q(closed_at__gte=F("received_at")),
                name="case_ends_after_it_began",
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True)
                | (Q(state=DUPLICATE) & ~Q(state_before_merge="") & ~Q(merged_into=F("id"))),
                name="case_is_merged_as_duplicate",
            ),
        ]

    def __str__(self) -> str:
        return self.subject

    def get_absolute_url(self) -> str:
        """The public life line, for those who know the code."""
        return reverse("cases:life_line", args=[self.code])

    @property
    def public_state(self) -> str:
        return CASE.public_label(self.state)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_overdue(self) -> bool:
        """Nobody has answered yet, and the promised day is over."""
        return self.state in UNANSWERED and self.answered_at is None and self.answer_due_on < dates.today()

    @property
    def days_open(self) -> int:
        """Whole days since it came in, until it was closed or today."""
        end: date = dates.local(self.closed_at).date() if self.closed_at else dates.today()
        return (end - dates.local(self.received_at).date()).days

    @property
    def has_contact(self) -> bool:
        return bool(self.reporter_email or self.reporter_phone)


@holds_personal_data(
    label="Verlauf der Anliegen",
    fields=("text", "by"),
    purpose="Antworten, Rückfragen und Rückmeldungen zu einem Anliegen nachvollziehen",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Mit dem Anliegen: 12 Monate nach dem Abschluss werden die Texte bereinigt.",
    carried_out_by=("cases.forget",),
)
class CaseMessage(models.Model):
    """Nachricht zum Anliegen: one line of its life, public to those who know the code, or an internal note.

    `author` is the role under which it is shown to the public; names of staff are not.
    """

    case = models.ForeignKey(Case, models.CASCADE, related_name="messages")
    kind = models.CharField("Art", max_length=12, choices=MessageKind)
    text = models.TextField("Text", max_length=8000, blank=True)
    state = models.CharField("Stand danach", max_length=12, choices=CaseState)
    way = models.CharField("Weg", max_length=8, choices=Way, blank=True)
    by = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="+", verbose_name="bearbeitet von"
    )
    author = models.CharField("Wer", max_length=60, blank=True)
    mail = models.ForeignKey(Mail, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField("Zeitpunkt", default=dates.now)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name, verbose_name_plural = "Nachricht", "Nachrichten"

    def __str__(self) -> str:
        return f"{self.get_kind_display()} zu „{self.case}“"

    @property
    def is_public(self) -> bool:
        return self.kind not in INTERNAL

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.case.neighbourhood
