"""An answer that went by letter."""

from django.db import models

from ...sockets.personal_data import holds_personal_data
from .case import CaseMessage


@holds_personal_data(
    label="Briefe zu Anliegen",
    fields=("address",),
    purpose="Eine Antwort auf Papier zustellen und noch einmal drucken",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO",
    retention="Mit dem Anliegen: 12 Monate nach dem Abschluss wird die Anschrift gelöscht.",
    carried_out_by=("cases.forget",),
)
class Letter(models.Model):
    """Brief: to whom the words of a line were sent on paper; the sheet is set anew from both each time."""

    message = models.OneToOneField(CaseMessage, models.CASCADE, related_name="letter")
    address = models.TextField("Anschrift", max_length=400)

    class Meta:
        verbose_name, verbose_name_plural = "Brief", "Briefe"

    def __str__(self) -> str:
        return f"Brief zu „{self.message.case}“"

    @property
    def lines(self) -> list[str]:
        """The address as on the envelope, without empty lines."""
        return [line.strip() for line in self.address.splitlines() if line.strip()]
