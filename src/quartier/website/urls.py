"""Addresses of the pages that belong to no single feature."""

from django.urls import URLPattern, URLResolver, path

from .views import feedback, find, home, machines, map, office, standing, tiles, view_settings

app_name = "website"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.Home.as_view(), name="home"),
    path("quartiersbuero/", office.Office.as_view(), name="office"),
    path("mitmachen/", office.TakePart.as_view(), name="take_part"),
    path("mitmachen/zettel/", office.Slip.as_view(), name="slip"),
    path("kontakt/", office.Contact.as_view(), name="contact"),
    path("ziele/", standing.Aims.as_view(), name="aims"),
    path("ueber/", standing.About.as_view(), name="about"),
    path("impressum/", standing.Imprint.as_view(), name="imprint"),
    path("datenschutz/", standing.Privacy.as_view(), name="privacy"),
    path("leichte-sprache/", standing.EasyLanguage.as_view(), name="easy_language"),
    path("barrierefreiheit/", standing.Accessibility.as_view(), name="accessibility"),
    path("barrierefreiheit/huerde-melden/", feedback.ReportBarrier.as_view(), name="report_barrier"),
    path("suche/", find.Search.as_view(), name="search"),
    path("inhalt/", find.Overview.as_view(), name="overview"),
    path("karte/", map.Map.as_view(), name="map"),
    path("karte/orte.json", map.MapItems.as_view(), name="map_items"),
    path("karte/plan.json", map.Plan.as_view(), name="map_plan"),
    path("karte/bild.svg", map.Picture.as_view(), name="map_picture"),
    path("karte/kacheln/<int:zoom>/<int:x>/<int:y>", tiles.Tile.as_view(), name="map_tile"),
    path("ansicht/", view_settings.ChangeView.as_view(), name="view_settings"),
    path("sitemap.xml", machines.Sitemap.as_view(), name="sitemap"),
    path("robots.txt", machines.Robots.as_view(), name="robots"),
    path(".well-known/security.txt", machines.SecurityContact.as_view(), name="security_contact"),
    path("app.webmanifest", machines.Manifest.as_view(), name="manifest"),
    path("favicon.ico", machines.Icon.as_view(), name="icon"),
]
