"""Every expected failure of a vault, each with its own Dutch sentence: what happened, what is safe, what to do next.

Raise the class without words; its sentence is `zin`. A class may be told more precise words when it is raised. No
sentence holds anything of a dossier, a name or a key.
"""

from typing import ClassVar

from models.errors import Melding


class KluisMelding(Melding):
    """Parent of what can go wrong with a vault."""

    zin: ClassVar[str] = "De kluis kan dit nu niet doen."

    def __init__(self, zin: str | None = None) -> None:
        super().__init__(zin or self.zin)


class KluisOntbreekt(KluisMelding):
    """The folder is not there."""

    zin = (
        "De map van de kluis is er niet. Er is niets gemaakt of gewijzigd. "
        "Controleer de plaats van de map; staat hij op een stick of netwerkschijf, sluit die dan eerst aan."
    )


class GeenKluis(KluisMelding):
    """The folder is there, but it is no vault."""

    zin = "Deze map is geen kluis van Driehoek. Er is niets gemaakt of gewijzigd. Kies de map van je kluis."


class SleutelsOntbreken(KluisMelding):
    """`sleutels.json` is gone while the database is there."""

    zin = (
        "In de kluis ontbreekt het bestand sleutels.json; zonder dat bestand gaat hij niet open. De dossiers zelf zijn "
        "niet gewijzigd. Zet het bestand terug uit de prullenbak of zet een reservekopie terug."
    )


class SleutelsBeschadigd(KluisMelding):
    """`sleutels.json` cannot be read or does not belong to itself."""

    zin = (
        "Het bestand sleutels.json van de kluis is beschadigd; aan je wachtzin ligt het niet. De dossiers zelf zijn "
        "niet gewijzigd. Zet een reservekopie terug: daarin zit ook een goed sleutelbestand."
    )


class KluisbestandOntbreekt(KluisMelding):
    """`kluis.db` is gone while the keys are there."""

    zin = (
        "In de kluis ontbreekt het bestand kluis.db met de dossiers. Er is geen lege kluis voor in de plaats gemaakt. "
        "Zet het bestand terug uit de prullenbak of zet een reservekopie terug."
    )


class KluisBeschadigd(KluisMelding):
    """The key is right, but the database does not answer to it or contradicts itself."""

    zin = (
        "Het bestand met de dossiers is beschadigd; je sleutel is wel goed. Er is niets gewijzigd. "
        "Zet de laatste reservekopie terug; de beschadigde kluis blijft daarbij bewaard."
    )


class WachtzinOnjuist(KluisMelding):
    """No passphrase slot opens with this passphrase; the vault is whole."""

    zin = (
        "Deze wachtzin past niet op de kluis. De kluis zelf is in orde. Let op hoofdletters en spaties en probeer het "
        "opnieuw, of open de kluis met de herstelcode."
    )


class WachtzinLeeg(KluisMelding):
    """A passphrase slot was asked for with an empty passphrase."""

    zin = "Een lege wachtzin beschermt niets. Er is niets gemaakt. Kies een zin van een paar woorden."


class GeenWachtzin(KluisMelding):
    """The vault has no passphrase slot."""

    zin = (
        "Deze kluis heeft geen wachtzin. De kluis zelf is in orde. "
        "Open hem met de sleutelbos van de computer of met de herstelcode."
    )


class HerstelcodeOnjuist(KluisMelding):
    """The recovery code is well formed, but it is not of this vault."""

    zin = (
        "Deze herstelcode is goed overgetypt, maar hoort niet bij deze kluis of is ingetrokken. De kluis zelf is in "
        "orde. Controleer of je het papier van deze kluis hebt."
    )


class SleutelbosMelding(KluisMelding):
    """Parent of what can go wrong with a keyring; `bij_bewaren` is the sentence when something was to be kept in it."""

    bij_bewaren: ClassVar[str] = KluisMelding.zin


class SleutelbosVergrendeld(SleutelbosMelding):
    """The keyring of the operating system is locked."""

    zin = (
        "De sleutelbos van de computer is vergrendeld. De kluis zelf is in orde. "
        "Ontgrendel de sleutelbos en probeer het opnieuw, of open de kluis met de wachtzin."
    )
    bij_bewaren = (
        "De sleutelbos van de computer is vergrendeld. Er is niets gemaakt of gewijzigd. "
        "Ontgrendel de sleutelbos en probeer het opnieuw, of gebruik een wachtzin."
    )


class GeenSleutelbos(SleutelbosMelding):
    """This computer has no keyring."""

    zin = (
        "Deze computer heeft geen sleutelbos met de sleutel van de kluis. De kluis zelf is in orde. "
        "Gebruik de wachtzin of de herstelcode."
    )
    bij_bewaren = (
        "Deze computer heeft geen sleutelbos om een sleutel in te bewaren. Er is niets gemaakt of gewijzigd. "
        "Gebruik een wachtzin."
    )


class SleutelbosFaalt(SleutelbosMelding):
    """The keyring answers with an error of its own."""

    zin = (
        "De sleutelbos van de computer geeft een fout. De kluis zelf is in orde. "
        "Probeer het opnieuw, of gebruik de wachtzin of de herstelcode."
    )
    bij_bewaren = (
        "De sleutelbos van de computer geeft een fout. Er is niets gemaakt of gewijzigd. "
        "Probeer het opnieuw, of gebruik een wachtzin."
    )


class SleutelbosBewaartNiet(KluisMelding):
    """The keyring took a secret and does not give it back."""

    zin = (
        "De sleutelbos van de computer bewaart niets: wat erin gaat, komt er niet uit. Er is niets gewijzigd. "
        "Gebruik een wachtzin."
    )


class SleutelbosKentKluisNiet(KluisMelding):
    """The keyring works, but it holds no (right) secret for this vault."""

    zin = (
        "In de sleutelbos van deze computer staat geen sleutel van deze kluis (meer). De kluis zelf is in orde. "
        "Open hem met de wachtzin of de herstelcode; daarna kun je hem opnieuw aan de sleutelbos toevoegen."
    )


class LaatsteSleutel(KluisMelding):
    """The last slot cannot be withdrawn."""

    zin = (
        "Dit is de laatste sleutel van de kluis; zonder deze zou niemand er meer in kunnen. Er is niets ingetrokken. "
        "Voeg eerst een andere sleutel toe."
    )


class SleutelOnbekend(KluisMelding):
    """There is no slot with this id (any more)."""

    zin = "Deze sleutel is er niet meer. Er is niets gewijzigd. Open de lijst met sleutels opnieuw."


class KluisInGebruik(KluisMelding):
    """Another instance has the vault open."""

    zin = (
        "Deze kluis is al open in een ander venster of door een andere gebruiker van deze computer. Er is niets "
        "gewijzigd. Sluit hem daar en probeer het opnieuw."
    )


class NieuwereKluis(KluisMelding):
    """The vault was made or upgraded by a newer version of the application."""

    zin = (
        "Deze kluis is gemaakt met een nieuwere versie van Driehoek. Er is niets gewijzigd. "
        "Werk Driehoek op deze computer bij en open de kluis dan opnieuw."
    )


class BijwerkenMislukt(KluisMelding):
    """An upgrade of an older vault failed; it is as it was."""

    zin = (
        "De kluis is van een oudere versie en het bijwerken is niet gelukt. De kluis is gebleven zoals hij was en er "
        "is een reservekopie van. Meld dit bij wie Driehoek beheert; met de vorige versie kun je verder werken."
    )


class MapNietLeeg(KluisMelding):
    """A new vault was asked for in a folder that holds something."""

    zin = "Op deze plaats staat al iets. Er is niets gemaakt of gewijzigd. Kies een nieuwe of een lege map."


class GebruikerOnbekend(KluisMelding):
    """The slot belongs to a user that the vault does not know."""

    zin = (
        "Deze sleutel hoort bij een gebruiker die de kluis niet (meer) kent. Er is niets gewijzigd. "
        "Open de kluis met een andere sleutel."
    )


class SchijfVol(KluisMelding):
    """No room to write."""

    niet_bewaard = True
    zin = (
        "De schijf is vol. Wat al bewaard was, is veilig; deze laatste wijziging is nog niet bewaard. "
        "Maak ruimte en probeer het opnieuw."
    )


class AlleenLezen(KluisMelding):
    """The place cannot be written to."""

    niet_bewaard = True
    zin = (
        "Hier mag niet geschreven worden. Wat al bewaard was, is veilig; er is niets bij gekomen. "
        "Controleer de rechten op de map, of kies een andere plaats."
    )


class SchijfFout(KluisMelding):
    """Reading or writing failed at the disk."""

    niet_bewaard = True
    zin = (
        "De schijf gaf een fout bij lezen of schrijven. Wat al bewaard was, is niet gewijzigd; deze laatste handeling "
        "is niet bewaard. Controleer de schijf of stick en probeer het opnieuw."
    )


class KluisBezet(KluisMelding):
    """Something else keeps the database busy."""

    niet_bewaard = True
    zin = (
        "Een ander programma houdt de kluis even bezet, bijvoorbeeld een virusscanner of een kopieerprogramma. Wat al "
        "bewaard was, is veilig; deze laatste handeling is niet bewaard. Probeer het zo opnieuw."
    )


class KluisOnbereikbaar(KluisMelding):
    """A file of the vault cannot be opened."""

    zin = (
        "De bestanden van de kluis zijn niet te openen. Er is niets gewijzigd. "
        "Controleer of de schijf is aangesloten en of je rechten hebt op de map."
    )


class GeheugenVol(KluisMelding):
    """The computer has no memory left."""

    niet_bewaard = True
    zin = (
        "De computer heeft te weinig geheugen vrij. Wat al bewaard was, is veilig; deze laatste handeling is niet "
        "bewaard. Sluit andere programma's en probeer het opnieuw."
    )


class Onderbroken(KluisMelding):
    """A read was interrupted because the caller asked for it."""

    zin = "Het zoeken of lezen is onderbroken. Er is niets gewijzigd."


class GeenKopie(KluisMelding):
    """The file is no backup of a vault."""

    zin = (
        "Dit bestand is geen reservekopie van Driehoek. Er is niets gewijzigd. "
        "Kies een bestand dat eindigt op .driehoek-kopie."
    )


class KopieBeschadigd(KluisMelding):
    """The backup is damaged."""

    zin = (
        "Deze reservekopie is beschadigd en wordt niet gebruikt. De kluis is gebleven zoals hij was. "
        "Kies een andere reservekopie."
    )


class KopieMislukt(KluisMelding):
    """No backup was made; what stood in the way is in the sentence or in the cause."""

    zin = (
        "De reservekopie is niet gelukt en er is niets half bewaard. De kluis zelf is niet gewijzigd en alles wat "
        "bewaard was, is veilig. Probeer het opnieuw, of kies een andere plaats voor de reservekopieën."
    )


class BijlageOntbreekt(KluisMelding):
    """The file of an attachment is not in the folder."""

    zin = (
        "Het bestand van deze bijlage staat niet meer in de kluis. Wat je erover hebt ingevuld is veilig. "
        "Zet een reservekopie terug, of voeg het bestand opnieuw toe."
    )


class BijlageBeschadigd(KluisMelding):
    """The file of an attachment is not what was written."""

    zin = (
        "Het bestand van deze bijlage is beschadigd en wordt niet getoond. Wat je erover hebt ingevuld is veilig. "
        "Zet een reservekopie terug, of voeg het bestand opnieuw toe."
    )


class BijlageVernietigd(KluisMelding):
    """The key of an attachment was destroyed."""

    zin = (
        "Dit bestand is vernietigd en is door niemand meer te lezen. Wat je erover hebt ingevuld is veilig. "
        "Heb je het stuk nog, voeg het dan opnieuw toe."
    )
