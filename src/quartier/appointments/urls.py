from django.urls import URLPattern, URLResolver, path

from .views import public
from .views.desk import OfficeHourDesk, OfficeHourEnd

app_name = "appointments"
urlpatterns: list[URLPattern | URLResolver] = [
    path("sprechzeiten/kalender.ics", public.OfficeHourFeed.as_view(), name="feed"),
    *OfficeHourDesk.urls(),
    path("buero/sprechzeiten/<int:pk>/beenden/", OfficeHourEnd.as_view(), name="desk_end"),
]
