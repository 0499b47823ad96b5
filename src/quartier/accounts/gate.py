"""The door of every view: public, or a permission in the quarter at hand. Nothing else opens."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View

from ..places.models import Neighbourhood
from .models import Person
from .queries import has_second_factor

M = TypeVar("M", bound=models.Model)


class NeighbourhoodView(View):
    """A view that serves one quarter; unknown hosts get a helpful 404."""

    @property
    def neighbourhood(self) -> Neighbourhood:
        neighbourhood: Neighbourhood | None = self.request.neighbourhood  # type: ignore[attr-defined]
        if neighbourhood is None:
            raise Http404("no quarter answers under this name")
        return neighbourhood

    def own(self, model: type[M] | models.QuerySet[M], **lookup: Any) -> M:
        """The record of this quarter, or 404: a foreign one does not exist here."""
        return get_object_or_404(model, neighbourhood=self.neighbourhood, **lookup)


class PublicView(NeighbourhoodView):
    """Open to everybody, without an account."""

    is_public = True


class DeskView(NeighbourhoodView):
    """Open to people who hold `permission` in this quarter. People of other quarters get 404."""

    permission: str = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if refusal := refuse(request, self.permission, self.neighbourhood):
            return refusal
        response = super().dispatch(request, *args, **kwargs)
        response["Cache-Control"] = "no-store"
        return response

    @property
    def person(self) -> Person:
        return self.request.user  # type: ignore[return-value]


def refuse(request: HttpRequest, permission: str, neighbourhood: Neighbourhood) -> HttpResponse | None:
    """The answer for somebody who may not enter; None for those who may."""
    person = request.user
    if not isinstance(person, Person):
        return redirect_to_login(request.get_full_path())
    if not person.roles_in(neighbourhood):
        raise Http404("not a member of this quarter")
    if not person.has_perm(permission, neighbourhood):
        raise PermissionDenied
    if settings.DEMANDS_SECOND_FACTOR and not has_second_factor(person):
        return HttpResponseRedirect(reverse("mfa_index"))
    return None


V = TypeVar("V", bound=Callable[..., HttpResponseBase])


def public(view: V) -> V:
    """Marks a function view as open to everybody."""
    view.is_public = True  # type: ignore[attr-defined]
    return view


def is_guarded(view: Callable[..., Any]) -> bool:
    """Whether a resolved view names a permission or says that it is public; sign-in guards itself."""
    target = getattr(view, "view_class", view)
    if getattr(target, "is_public", False) or getattr(target, "permission", ""):
        return True
    return target.__module__.startswith(("allauth.", "django.views.i18n"))
