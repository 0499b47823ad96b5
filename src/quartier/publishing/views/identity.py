"""The looks of the quarter, at the desk."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import UpdateView

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...ui.views import Page
from ..actions import save_identity
from ..desk.editing import note_on
from ..forms import IdentityForm
from ..models import Identity
from ..queries import identity_of


class EditIdentity(Page, DeskView, UpdateView):  # type: ignore[type-arg]
    permission = "publishing.change_identity"
    title = "Erscheinungsbild"
    template_name = "publishing/desk/identity.html"
    form_class = IdentityForm

    def get_object(self, queryset: Any = None) -> Identity:
        return identity_of(self.neighbourhood)

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                form.keep_new_pictures(self.person)
                save_identity(form.instance, by=self.person)
        except (DomainError, ValidationError) as error:
            note_on(form, error)
            return self.form_invalid(form)
        messages.success(self.request, "Das Erscheinungsbild ist gespeichert.")
        return HttpResponseRedirect(reverse("publishing:desk_identity"))
