"""People to ask at actors: for the team only."""

from typing import Any

from django.urls import reverse
from django.views.generic import TemplateView

from ..actions import forget_contact, save_contact, withdraw_consent
from ..forms import ContactForm
from ..models import Actor, Contact
from .base import DeskDeed, DeskForm, DeskPage
from .tabs import actor_tabs, directory_tabs


class ContactDirectory(DeskPage, TemplateView):
    """All contact people of the quarter, by actor."""

    permission = "actors.view_contact"
    template_name = "actors/desk/contact_directory.html"
    title = "Kontaktpersonen"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        contacts = Contact.objects.filter(neighbourhood=self.neighbourhood).select_related("actor")
        own = {
            "contacts": contacts.order_by("actor__name", "name"),
            "tabs": directory_tabs("contacts"),
        }
        return super().get_context_data(**(own | kwargs))


class OfActor(DeskPage):
    """A page about the contacts of one actor."""

    @property
    def actor(self) -> Actor:
        return self.own(Actor, pk=self.kwargs["actor_pk"])

    def get_parents(self) -> list[tuple[str, str]]:
        actor = self.actor
        return [
            ("Akteure", "actors:desk_list"),
            (actor.name, reverse("actors:desk_edit", args=[actor.pk])),
            ("Kontaktpersonen", reverse("actors:desk_contacts", args=[actor.pk])),
        ]

    def back_url(self) -> str:
        return reverse("actors:desk_contacts", args=[self.kwargs["actor_pk"]])

    def contact(self) -> Contact:
        return self.own(Contact.objects.select_related("actor"), actor=self.actor, pk=self.kwargs["pk"])


class ContactList(OfActor, TemplateView):
    permission = "actors.view_contact"
    template_name = "actors/desk/contacts.html"

    def get_title(self) -> str:
        return f"Kontaktpersonen: {self.actor}"

    def get_parents(self) -> list[tuple[str, str]]:
        return super().get_parents()[:2]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        actor = self.actor
        own = {
            "actor": actor,
            "contacts": actor.contacts.all(),
            "tabs": actor_tabs(actor, "contacts"),
            "may_change": self.may("actors.change_contact"),
        }
        return super().get_context_data(**(own | kwargs))


class ContactCreate(OfActor, DeskForm):
    permission = "actors.change_contact"
    form_class = ContactForm
    made = Contact
    title = "Neue Kontaktperson"

    def get_form_kwargs(self) -> dict[str, Any]:
        blank = Contact(neighbourhood=self.neighbourhood, actor=self.actor)
        return super().get_form_kwargs() | {"instance": blank, "neighbourhood": self.neighbourhood}

    def act(self, form: Any) -> Contact:
        return save_contact(form.instance, by=self.person)

    def sentence(self, subject: Contact) -> str:
        return f"{subject.name} ist eingetragen."


class ContactEdit(OfActor, DeskForm):
    permission = "actors.change_contact"
    template_name = "actors/desk/contact.html"
    form_class = ContactForm

    def get_title(self) -> str:
        return self.contact().name

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": self.contact(), "neighbourhood": self.neighbourhood}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**({"contact": self.contact()} | kwargs))

    def act(self, form: Any) -> Contact:
        if "consent_given_on" in form.changed_data:  # a new consent takes the place of what was withdrawn
            form.instance.consent_withdrawn_on = None
        return save_contact(form.instance, by=self.person)


class ConsentWithdraw(OfActor, DeskDeed):
    permission = "actors.change_contact"

    def act(self) -> str:
        contact = withdraw_consent(self.contact(), by=self.person)
        return f"{contact.name} steht ab sofort nicht mehr auf der Website."

    def next_url(self) -> str:
        return self.back_url()


class ContactForget(OfActor, DeskDeed):
    permission = "actors.change_contact"

    def act(self) -> str:
        forget_contact(self.contact(), by=self.person)
        return "Die Kontaktperson ist gelöscht."

    def next_url(self) -> str:
        return self.back_url()
