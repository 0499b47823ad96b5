from django.urls import URLPattern, URLResolver, path

from .views import desk, public

app_name = "appointments"
urlpatterns: list[URLPattern | URLResolver] = [
    path("sprechzeiten/kalender.ics", public.OfficeHourFeed.as_view(), name="feed"),
    path("buero/sprechzeiten/", desk.OfficeHourList.as_view(), name="desk_list"),
    path("buero/sprechzeiten/neu/", desk.OfficeHourCreate.as_view(), name="desk_create"),
    path("buero/sprechzeiten/<int:pk>/", desk.OfficeHourEdit.as_view(), name="desk_edit"),
    path("buero/sprechzeiten/<int:pk>/beenden/", desk.OfficeHourEnd.as_view(), name="desk_end"),
]
