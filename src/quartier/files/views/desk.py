"""The picture library."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import FormView, ListView, TemplateView, UpdateView

from ...accounts.gate import DeskView
from ...kernel.errors import DomainError
from ...kernel.locking import lock
from ...ui.views import Page
from ..actions import add_picture, delete_picture, describe_picture
from ..forms import NewPictureForm, PictureForm
from ..models import Picture
from ..queries import uses_of

LIBRARY = (("Bilder", "files:desk_list"),)


class Library(Page, DeskView, ListView):  # type: ignore[type-arg]
    permission = "files.view_picture"
    title = "Bilder"
    template_name = "files/desk/list.html"
    paginate_by = 24

    def get_queryset(self) -> Any:
        self.words = self.request.GET.get("q", "").replace("\x00", "").strip()[:120]
        pictures = Picture.objects.library(self.neighbourhood)
        if self.words:
            pictures = pictures.filter(Q(alt__icontains=self.words) | Q(credit__icontains=self.words))
        return pictures

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        may_change = self.person.has_perm("files.change_picture", self.neighbourhood)
        return super().get_context_data(words=self.words, may_change=may_change, **kwargs)


class AddPicture(Page, DeskView, FormView):  # type: ignore[type-arg]
    permission = "files.change_picture"
    title = "Neues Bild"
    parents = LIBRARY
    template_name = "files/desk/add.html"
    form_class = NewPictureForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"instance": Picture(neighbourhood=self.neighbourhood)}

    def form_valid(self, form: Any) -> HttpResponse:
        values = form.cleaned_data
        try:
            picture = add_picture(
                self.neighbourhood,
                values["file"],
                alt=values["alt"],
                credit=values["credit"],
                focus=(values["focus_x"], values["focus_y"]),
                translations=form.translations(),
                by=self.person,
            )
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, error.message)
            return self.form_invalid(form)
        if picture.alt == values["alt"].strip():
            messages.success(self.request, "Das Bild ist gespeichert.")
        else:
            messages.info(self.request, "Dieses Bild war schon da. Seine Beschreibung wurde nicht geändert.")
        return HttpResponseRedirect(reverse("files:desk_edit", args=[picture.pk]))


class EditPicture(Page, DeskView, UpdateView):  # type: ignore[type-arg]
    permission = "files.change_picture"
    title = "Bild bearbeiten"
    parents = LIBRARY
    template_name = "files/desk/edit.html"
    form_class = PictureForm

    def get_object(self, queryset: Any = None) -> Picture:
        return self.own(Picture, pk=self.kwargs["pk"], is_private=False)

    def form_valid(self, form: Any) -> HttpResponse:
        form.instance.translations = form.translations()
        describe_picture(form.instance, by=self.person)
        messages.success(self.request, "Die Angaben zum Bild sind gespeichert.")
        return HttpResponseRedirect(reverse("files:desk_edit", args=[form.instance.pk]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(uses=uses_of(self.object), **kwargs)


class DeletePicture(Page, DeskView, TemplateView):
    permission = "files.change_picture"
    title = "Bild löschen"
    parents = LIBRARY
    template_name = "files/desk/delete.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        picture = self.own(Picture, pk=self.kwargs["pk"], is_private=False)
        return super().get_context_data(object=picture, uses=uses_of(picture), **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        picture = self.own(Picture, pk=self.kwargs["pk"], is_private=False)
        try:
            with transaction.atomic():
                delete_picture(lock(picture), by=self.person)
        except DomainError as error:
            messages.error(request, error.message)
            return HttpResponseRedirect(reverse("files:desk_edit", args=[picture.pk]))
        messages.success(request, "Das Bild ist gelöscht.")
        return HttpResponseRedirect(reverse("files:desk_list"))
