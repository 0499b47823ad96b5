"""Addresses of the team's pages about office hours and appointments."""

from django.urls import URLPattern, path

from .views import bookings, closures, day, exceptions, offers
from .views.hours import OfficeHourDesk, OfficeHourEnd

AT = "buero/sprechzeiten/"

urlpatterns: list[URLPattern] = [
    path(f"{AT}tag/", day.DaySheet.as_view(), name="day_today"),
    path(f"{AT}tag/<str:day>/", day.DaySheet.as_view(), name="day"),
    path(f"{AT}tag/<str:day>/zaehlen/", day.CountWalkIn.as_view(), name="count_walk_in"),
    path(f"{AT}besuche/<int:pk>/zuruecknehmen/", day.TakeBackWalkIn.as_view(), name="take_back_walk_in"),
    path(f"{AT}termine/", bookings.BookingList.as_view(), name="bookings"),
    path(f"{AT}termine/neu/", bookings.BookForCaller.as_view(), name="book_for_caller"),
    path(f"{AT}termine/vereinbaren/", bookings.ArrangeBooking.as_view(), name="arrange"),
    path(f"{AT}termine/<int:pk>/", bookings.BookingDetail.as_view(), name="booking"),
    path(f"{AT}termine/<int:pk>/verlegen/", bookings.MoveBooking.as_view(), name="move_booking"),
    path(f"{AT}termine/<int:pk>/absagen/", bookings.CancelBooking.as_view(), name="cancel_booking"),
    path(f"{AT}termine/<int:pk>/war-da/", day.MarkBooking.as_view(), name="mark_attended"),
    path(f"{AT}termine/<int:pk>/kam-nicht/", day.MarkBooking.as_view(is_attended=False), name="mark_missed"),
    path(f"{AT}anrufe/", closures.CallList.as_view(), name="calls"),
    path(f"{AT}anrufe/<int:pk>/erledigt/", closures.TickOffCall.as_view(), name="tick_off_call"),
    path(f"{AT}anrufe/<int:pk>/wieder-offen/", closures.ReopenCall.as_view(), name="reopen_call"),
    path(f"{AT}schliessungen/", closures.ClosureList.as_view(), name="closures"),
    path(f"{AT}schliessungen/neu/", closures.CloseOffice.as_view(), name="close_office"),
    path(f"{AT}schliessungen/<int:pk>/", closures.ClosureDetail.as_view(), name="closure"),
    path(f"{AT}schliessungen/<int:pk>/ende/", closures.ChangeClosure.as_view(), name="change_closure"),
    path(
        f"{AT}schliessungen/<int:pk>/kehrt-nicht-wieder/", closures.ForgetBreak.as_view(), name="forget_break"
    ),
    path(f"{AT}schliessungen/<int:pk>/aufheben/", closures.LiftClosure.as_view(), name="lift_closure"),
    path(f"{AT}ausnahmen/", exceptions.ExceptionList.as_view(), name="exceptions"),
    path(f"{AT}ausnahmen/neu/", exceptions.AddException.as_view(), name="add_exception"),
    path(f"{AT}ausnahmen/<int:pk>/", exceptions.EditException.as_view(), name="edit_exception"),
    path(f"{AT}ausnahmen/<int:pk>/entfernen/", exceptions.RemoveException.as_view(), name="remove_exception"),
    *offers.OfferDesk.urls(),
    path(
        f"{AT}angebote/<int:pk>/fenster/",
        offers.Windows.as_view(http_method_names=["get"]),
        name="offer_windows",
    ),
    path(f"{AT}angebote/<int:pk>/fenster/neu/", offers.AddWindow.as_view(), name="add_window"),
    path(
        f"{AT}angebote/<int:pk>/fenster/<int:window_pk>/entfernen/",
        offers.RemoveWindow.as_view(),
        name="remove_window",
    ),
    *OfficeHourDesk.urls(),
    path(f"{AT}<int:pk>/beenden/", OfficeHourEnd.as_view(), name="desk_end"),
]
