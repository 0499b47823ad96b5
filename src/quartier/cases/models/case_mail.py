"""Which mail of the mailbox belongs to which case."""

from django.db import models

from ...mailbox.models import IncomingMail
from ...sockets.personal_data import holds_no_personal_data
from .case import Case, CaseMessage


@holds_no_personal_data
class CaseMail(models.Model):
    """Mail zum Anliegen: the one that opened it (`message` is empty) or one that stands in its life."""

    mail = models.OneToOneField(IncomingMail, models.CASCADE, related_name="case_mail")
    case = models.ForeignKey(Case, models.CASCADE, related_name="case_mails")
    message = models.OneToOneField(CaseMessage, models.CASCADE, null=True, related_name="case_mail")

    class Meta:
        ordering = ["pk"]
        verbose_name, verbose_name_plural = "Mail zum Anliegen", "Mails zum Anliegen"

    def __str__(self) -> str:
        return f"Mail zu „{self.case}“"
