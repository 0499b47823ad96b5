from django.urls import URLPattern, URLResolver, path

from .views import desk

app_name = "mailbox"
urlpatterns: list[URLPattern | URLResolver] = [
    path("buero/posteingang/", desk.MailList.as_view(), name="desk_list"),
    path("buero/posteingang/<int:pk>/", desk.MailDetail.as_view(), name="detail"),
    path("buero/posteingang/<int:pk>/zuordnen/", desk.TakeOver.as_view(), name="take_over"),
    path("buero/posteingang/<int:pk>/verwerfen/", desk.Discard.as_view(), name="discard"),
]
