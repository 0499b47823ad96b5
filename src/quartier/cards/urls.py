from django.urls import URLPattern, URLResolver, path

from .views import batches, entry, public

app_name = "cards"
SECTION = "buero/karten/"
urlpatterns: list[URLPattern | URLResolver] = [
    path("anliegen/<str:code>/karte/", public.WaitingCard.as_view(), name="waiting"),
    path(SECTION, batches.BatchList.as_view(), name="list"),
    path(f"{SECTION}drucken/", batches.PrintCards.as_view(), name="print"),
    path(f"{SECTION}eintragen/", entry.TakeCard.as_view(), name="take"),
    path(f"{SECTION}eintragen/<str:code>/", entry.EnterCard.as_view(), name="enter"),
    path(f"{SECTION}<int:pk>/", batches.BatchDetail.as_view(), name="batch"),
    path(f"{SECTION}<int:pk>/karten.pdf", batches.Sheets.as_view(), name="sheets"),
    path(f"{SECTION}<int:pk>/verfallen/", batches.VoidCards.as_view(), name="void"),
]
