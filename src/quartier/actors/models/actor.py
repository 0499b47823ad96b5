"""Organisations and groups that make the quarter, and the people to ask there."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from ...files.models import Picture
from ...kernel import dates
from ...places.models import Neighbourhood, Place
from ...publishing.models import Publishable
from ...sockets.personal_data import holds_personal_data
from ..enums import DRAWINGS, ActorKind


def one_line(place: Place, unless: str = "") -> str:
    """Name and address of a place, without saying twice what the name, or `unless`, says already."""
    name = "" if place.local.name == unless else place.local.name
    street = "" if place.street and place.street in name else place.street
    town = f"{place.postcode} {place.town}".strip()
    return ", ".join(part for part in (name, street, town) if part)


@holds_personal_data(
    label="Akteure",
    fields=("phone", "email"),
    purpose="Erreichbarkeit von Vereinen, Einrichtungen und Engagierten im öffentlichen Verzeichnis",
    legal_basis="Art. 6 Abs. 1 lit. a DSGVO (Freigabe durch den Akteur)",
    retention="Nicht mehr sichtbar, sobald der Akteur die Freigabe zurücknimmt; "
    "gelöscht mit dem Eintrag im Verzeichnis.",
    kept_because="Es sind die Kontakte von Einrichtungen. Sie stehen im Verzeichnis, bis das Büro oder der Akteur sie entfernt.",
)
class Actor(Publishable):
    """Akteur: a club, institution, business, body or initiative of the quarter, with its public profile.

    Telephone and e-mail are shown only from the day the actor released them. Belonging to the network has
    a first and, perhaps, a last day, so that the figures of past years stay true.
    """

    translated_fields = ("name", "lead", "body", "offers", "accessibility")
    title_field = "name"

    kind = models.CharField("Art", max_length=16, choices=ActorKind)
    name = models.CharField("Name", max_length=120)
    lead = models.TextField("Wer ist das? (ein bis zwei Sätze)", max_length=300)
    body = models.TextField("Mehr dazu", blank=True)
    offers = models.TextField("Das gibt es hier (ein Angebot je Zeile)", blank=True, max_length=1200)
    place = models.ForeignKey(
        Place, models.SET_NULL, null=True, blank=True, related_name="actors", verbose_name="Ort im Quartier"
    )
    address = models.CharField("Anschrift, falls kein Ort im Quartier", max_length=200, blank=True)
    website = models.URLField("Website", blank=True)
    phone = models.CharField("Telefon", max_length=40, blank=True)
    email = models.EmailField("E-Mail", blank=True)
    contact_released_on = models.DateField(
        "Telefon und E-Mail vom Akteur freigegeben am", null=True, blank=True
    )
    accessibility = models.TextField("Barrierefreiheit", blank=True, max_length=600)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Bild"
    )
    partner_since = models.DateField("Im Netzwerk seit", null=True, blank=True)
    partner_until = models.DateField("Im Netzwerk bis", null=True, blank=True)

    class Meta(Publishable.Meta):
        ordering = ["name"]
        verbose_name, verbose_name_plural = "Akteur", "Akteure"
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(partner_until__isnull=True) | Q(partner_until__gte=models.F("partner_since")),
                name="actor_partner_span_is_forward",
                violation_error_message="Das Ende im Netzwerk liegt vor dem Beginn.",
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("actors:detail", args=[self.slug])

    @property
    def is_partner(self) -> bool:
        """Whether the actor belongs to the network today."""
        today = dates.today()
        return bool(
            self.partner_since
            and self.partner_since <= today
            and (self.partner_until is None or today <= self.partner_until)
        )

    @property
    def is_contact_released(self) -> bool:
        return self.contact_released_on is not None and self.contact_released_on <= dates.today()

    @property
    def public_phone(self) -> str:
        """The number for the website: empty until the actor has released it."""
        return self.phone if self.is_contact_released else ""

    @property
    def public_email(self) -> str:
        """The mailbox for the website: empty until the actor has released it."""
        return self.email if self.is_contact_released else ""

    @property
    def whereabouts(self) -> str:
        """One line that says where the actor is to be found."""
        if self.place is None:
            return self.address
        return one_line(self.place, unless=self.local.name)

    @property
    def map_id(self) -> str:
        """The name of its pin, the same in the map's data and in the list beside it."""
        return f"actor-{self.pk}"

    @property
    def drawing(self) -> str:
        """What is drawn where the actor has no picture."""
        return DRAWINGS.get(ActorKind(self.kind), "people")

    @property
    def offer_lines(self) -> list[str]:
        return [line.strip() for line in self.local.offers.splitlines() if line.strip()]


class ContactQuerySet(models.QuerySet["Contact"]):
    def public(self) -> "ContactQuerySet":
        """Only people who agreed to stand on the website and have not taken it back."""
        return self.filter(
            is_public=True, consent_given_on__lte=dates.today(), consent_withdrawn_on__isnull=True
        )


@holds_personal_data(
    label="Kontaktpersonen der Akteure",
    fields=("name", "role", "phone", "email", "consent_given_on", "consent_withdrawn_on", "consent_note"),
    purpose="Zusammenarbeit des Quartiersbüros mit Vereinen, Einrichtungen und Engagierten",
    legal_basis="Art. 6 Abs. 1 lit. e DSGVO; für die Veröffentlichung Art. 6 Abs. 1 lit. a DSGVO (Einwilligung)",
    retention="Auf Wunsch sofort, sonst zwei Jahre nach dem Ende der Zusammenarbeit gelöscht; "
    "bei Widerruf sofort nicht mehr öffentlich.",
    carried_out_by=("actors.forget_contacts",),
)
class Contact(models.Model):
    """Kontaktperson: somebody to ask at an actor. Never public without a consent that is in force."""

    neighbourhood = models.ForeignKey(Neighbourhood, models.CASCADE, related_name="contacts")
    actor = models.ForeignKey(Actor, models.CASCADE, related_name="contacts")
    name = models.CharField("Name", max_length=120)
    role = models.CharField("Aufgabe dort", max_length=120, blank=True)
    phone = models.CharField("Telefon", max_length=40, blank=True)
    email = models.EmailField("E-Mail", blank=True)
    is_public = models.BooleanField("auf der Website zeigen", default=False)
    consent_given_on = models.DateField("Einwilligung gegeben am", null=True, blank=True)
    consent_withdrawn_on = models.DateField("Einwilligung widerrufen am", null=True, blank=True)
    consent_note = models.CharField("Wie wurde eingewilligt?", max_length=200, blank=True)

    objects = ContactQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name, verbose_name_plural = "Kontaktperson", "Kontaktpersonen"
        constraints = [
            models.CheckConstraint(
                condition=Q(is_public=False)
                | (Q(consent_given_on__isnull=False) & Q(consent_withdrawn_on__isnull=True)),
                name="contact_public_only_with_consent",
                violation_error_message="Ohne gültige Einwilligung darf niemand auf der Website stehen.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def has_consent(self) -> bool:
        """Whether a consent to be shown is in force today."""
        return (
            self.consent_given_on is not None
            and self.consent_given_on <= dates.today()
            and self.consent_withdrawn_on is None
        )
