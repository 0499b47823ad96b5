"""Addresses of projects, measures and aims."""

from django.urls import URLPattern, URLResolver, path

from .views import progress, public
from .views.desk import AimDesk, ProjectDesk

app_name = "projects"
OF_PROJECT = "buero/projekte/<int:project_pk>/"
FIELDS = "buero/handlungsfelder/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("projekte/", public.ProjectList.as_view(), name="list"),
    path("projekte/karte.json", public.ProjectMap.as_view(), name="map_data"),
    path("projekte/<slug:slug>/", public.ProjectDetail.as_view(), name="detail"),
    path("ziele/<int:year>/", public.AimsOfYear.as_view(), name="aims"),
    *ProjectDesk.urls(),
    *AimDesk.urls(),
    path(f"{OF_PROJECT}stand/", progress.Progress.as_view(), name="desk_progress"),
    path(f"{OF_PROJECT}stand/neu/", progress.ProjectMove.as_view(), name="desk_move"),
    path(f"{OF_PROJECT}massnahmen/neu/", progress.MeasureCreate.as_view(), name="desk_measure_create"),
    path(f"{OF_PROJECT}massnahmen/<int:pk>/", progress.MeasureEdit.as_view(), name="desk_measure"),
    path(
        f"{OF_PROJECT}massnahmen/<int:pk>/schritt/", progress.MeasureMove.as_view(), name="desk_measure_move"
    ),
    path(FIELDS, progress.FieldList.as_view(), name="desk_field_list"),
    path(f"{FIELDS}neu/", progress.FieldCreate.as_view(), name="desk_field_create"),
    path(f"{FIELDS}<int:pk>/", progress.FieldEdit.as_view(), name="desk_field"),
]
