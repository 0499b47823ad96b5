"""Addresses of working time, all at the desk."""

from django.urls import path

from .views.agreements import Agreements, ContractAdd, ContractEdit, ReviewAdd, ReviewEdit
from .views.entering import Add, Quick, Tap
from .views.entries import Delete, Detail, Edit, Entries, Export, Records
from .views.proposals import Accept, AcceptAll, Dismiss, OfferAgain, Proposals
from .views.sums import Month, Year

app_name = "worklog"
urlpatterns = [
    path("buero/arbeitszeit/", Entries.as_view(), name="entries"),
    path("buero/arbeitszeit/schnell/", Quick.as_view(), name="quick"),
    path("buero/arbeitszeit/tippen/", Tap.as_view(), name="tap"),
    path("buero/arbeitszeit/neu/", Add.as_view(), name="add"),
    path("buero/arbeitszeit/liste/", Records.as_view(), name="records"),
    path("buero/arbeitszeit/liste/tabelle.csv", Export.as_view(), name="export"),
    path("buero/arbeitszeit/monat/", Month.as_view(), name="month"),
    path("buero/arbeitszeit/jahr/", Year.as_view(), name="year"),
    path("buero/arbeitszeit/eintrag/<int:pk>/", Detail.as_view(), name="entry"),
    path("buero/arbeitszeit/eintrag/<int:pk>/aendern/", Edit.as_view(), name="edit"),
    path("buero/arbeitszeit/eintrag/<int:pk>/loeschen/", Delete.as_view(), name="delete"),
    path("buero/arbeitszeit/vorschlaege/", Proposals.as_view(), name="proposals"),
    path("buero/arbeitszeit/vorschlaege/uebernehmen/", Accept.as_view(), name="accept"),
    path("buero/arbeitszeit/vorschlaege/alle-uebernehmen/", AcceptAll.as_view(), name="accept_all"),
    path("buero/arbeitszeit/vorschlaege/verwerfen/", Dismiss.as_view(), name="dismiss"),
    path("buero/arbeitszeit/vorschlaege/wieder-anbieten/", OfferAgain.as_view(), name="offer_again"),
    path("buero/arbeitszeit/stundenumfang/", Agreements.as_view(), name="agreements"),
    path("buero/arbeitszeit/stundenumfang/neu/", ContractAdd.as_view(), name="contract_add"),
    path("buero/arbeitszeit/stundenumfang/<int:pk>/", ContractEdit.as_view(), name="contract_edit"),
    path("buero/arbeitszeit/evaluierung/neu/", ReviewAdd.as_view(), name="review_add"),
    path("buero/arbeitszeit/evaluierung/<int:pk>/", ReviewEdit.as_view(), name="review_edit"),
]
