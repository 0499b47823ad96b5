"""What can be booked."""

from django.db.models import Prefetch

from ...places.models import Neighbourhood
from ..models import AppointmentWindow, Offer


def offers_shown(neighbourhood: Neighbourhood) -> list[Offer]:
    """What visitors may read about, by name, with their windows (`offer.windows.all()`)."""
    rows = Offer.objects.of(neighbourhood).public().order_by("title")
    windows = AppointmentWindow.objects.select_related("place", "person")
    return list(rows.prefetch_related(Prefetch("windows", windows)))


def bookable_offers(neighbourhood: Neighbourhood) -> list[Offer]:
    """What visitors can book by themselves; the others are arranged with the team."""
    return [offer for offer in offers_shown(neighbourhood) if offer.in_office_hours or offer.windows.all()]
