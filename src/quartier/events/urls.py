from django.urls import URLPattern, URLResolver, path

from .views import desk_registrations as desk
from .views import public, registering, registration, reviews, steps
from .views.desk import EventDesk

app_name = "events"
urlpatterns: list[URLPattern | URLResolver] = [
    path("termine/", public.EventList.as_view(), name="list"),
    path("termine/kalender.ics", public.CalendarFeed.as_view(), name="feed"),
    path("termine/archiv/", public.EventArchive.as_view(), name="archive_latest"),
    path("termine/archiv/<int:year>/", public.EventArchive.as_view(), name="archive"),
    path("termine/<slug:slug>/", public.EventDetail.as_view(), name="detail"),
    path("termine/<slug:slug>/termin.ics", public.EventCalendar.as_view(), name="calendar"),
    path("termine/<slug:slug>/anmelden/", registering.Register.as_view(), name="register"),
    path("anmeldung/", registration.FindRegistration.as_view(), name="find_registration"),
    path("anmeldung/<str:code>/", registration.MyRegistration.as_view(), name="registration"),
    path("anmeldung/<str:code>/bestaetigung/", registration.Registered.as_view(), name="registered"),
    path(
        "anmeldung/<str:code>/aendern/", registration.ChangeRegistration.as_view(), name="change_registration"
    ),
    path(
        "anmeldung/<str:code>/abmelden/",
        registration.WithdrawRegistration.as_view(),
        name="withdraw_registration",
    ),
    path(
        "anmeldung/<str:code>/termin.ics",
        registration.RegistrationCalendar.as_view(),
        name="registration_ical",
    ),
    path(
        "anmeldung/<str:code>/zettel.pdf", registration.RegistrationSlip.as_view(), name="registration_slip"
    ),
    *EventDesk.urls(),
    path("buero/termine/zu-pruefen/", reviews.ReviewList.as_view(), name="desk_reviews"),
    path("buero/termine/<int:pk>/durchfuehrung/", steps.Holding.as_view(), name="desk_holding"),
    path("buero/termine/anmeldungen/", desk.Overview.as_view(), name="desk_registrations"),
    path("buero/termine/<int:pk>/anmeldungen/", desk.Attendees.as_view(), name="desk_attendees"),
    path("buero/termine/<int:pk>/anmeldungen/neu/", desk.RegisterSomebody.as_view(), name="desk_register"),
    path("buero/anmeldungen/<int:pk>/", desk.RegistrationDetail.as_view(), name="desk_registration"),
    path("buero/anmeldungen/<int:pk>/personen/", desk.ChangeParty.as_view(), name="desk_change_party"),
    path("buero/anmeldungen/<int:pk>/absagen/", desk.Drop.as_view(), name="desk_drop_registration"),
    path("buero/anmeldungen/<int:pk>/abmelden/", desk.Withdraw.as_view(), name="desk_withdraw_registration"),
    path("buero/anmeldungen/<int:pk>/nachruecken/", desk.Promote.as_view(), name="desk_promote"),
    path(
        "buero/anmeldungen/<int:pk>/warteliste/",
        desk.PutOnWaitingList.as_view(),
        name="desk_put_on_waiting_list",
    ),
    path("buero/anmeldungen/<int:pk>/da/", desk.MarkAttended.as_view(), name="desk_mark_attended"),
    path("buero/anmeldungen/<int:pk>/nicht-da/", desk.MarkMissed.as_view(), name="desk_mark_missed"),
    path(
        "buero/anmeldungen/anrufe/<int:pk>/erledigt/", desk.TickOffCall.as_view(), name="desk_tick_off_call"
    ),
    path("buero/anmeldungen/anrufe/<int:pk>/offen/", desk.ReopenCall.as_view(), name="desk_reopen_call"),
    path(
        "buero/termine/<int:pk>/durchfuehrung/<slug:step>/",
        steps.HoldingStepView.as_view(),
        name="desk_holding_step",
    ),
]
