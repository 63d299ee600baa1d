"""The words of the samples: short ones, and ones as long as Dutch has them."""

from datetime import date

from desktop.widgets.fields.options import Option
from models.values import Persoon

TODAY = date(2026, 11, 17)
LONG_WORD = "Toelaatbaarheidsverklaringsaanvraag"
LONG = (
    "De toelaatbaarheidsverklaring voor het voortgezet speciaal onderwijs is nog niet aangevraagd bij het "
    "samenwerkingsverband, omdat de zienswijze van een van de ouders ontbreekt."
)
PEOPLE = (
    Option(Persoon("sanne"), "Sanne Veldman", "moeder, gezag"),
    Option(Persoon("rik"), "Rik Prooijen", "vader, gezag"),
    Option(Persoon("marit"), "Marit de Graaf-Oosterhuis", "intern begeleider"),
)
GROUPS = tuple(Option(str(number), f"Groep {number}") for number in range(1, 9))
SETTINGS = (
    Option("sbo", "Speciaal basisonderwijs"),
    Option("so", "Speciaal onderwijs"),
    Option("vso", "Voortgezet speciaal onderwijs"),
)
