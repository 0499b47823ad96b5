from django.urls import URLPattern, URLResolver, path

from .views import desk, steps

app_name = "conditions"
SECTION = "buero/rahmenbedingungen/"
urlpatterns: list[URLPattern | URLResolver] = [
    path(SECTION, desk.ConditionList.as_view(), name="desk_list"),
    path(f"{SECTION}neu/", desk.ConditionCreate.as_view(), name="desk_create"),
    path(f"{SECTION}<int:pk>/", desk.ConditionDetail.as_view(), name="desk_detail"),
    path(f"{SECTION}<int:pk>/entwurf/", desk.ConditionEdit.as_view(), name="desk_edit"),
    path(f"{SECTION}<int:pk>/vorschau/", steps.ConditionPreview.as_view(), name="desk_preview"),
    path(f"{SECTION}<int:pk>/einschalten/", steps.ConditionSwitchOn.as_view(), name="desk_switch_on"),
    path(f"{SECTION}<int:pk>/ende/", steps.ConditionEnd.as_view(), name="desk_end"),
    path(f"{SECTION}<int:pk>/aufheben/", steps.ConditionLift.as_view(), name="desk_lift"),
    path(f"{SECTION}<int:pk>/text/", steps.ConditionWords.as_view(), name="desk_words"),
    path(f"{SECTION}<int:pk>/verwerfen/", steps.ConditionDiscard.as_view(), name="desk_discard"),
    path(f"{SECTION}<int:pk>/verlauf/", desk.ConditionHistory.as_view(), name="desk_history"),
]
