<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>BackupsPage</name>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieën van deze kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het afsluiten maakt Driehoek er vanzelf een als er iets veranderd is. Oude worden uitgedund: van elke dag, week en maand blijft er een. Een kopie gaat open met de wachtzin of de herstelcode van toen; een kluis die niet meer opengaat, biedt zijn laatste kopie zelf aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het afsluiten maakt Driehoek er vanzelf een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog 1 oudere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {count} oudere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze staan in de map {folder}, naast de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maakt een reservekopie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie gemaakt en nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemaakt bij het afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemaakt op verzoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemaakt voor een nieuwere versie van Driehoek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de map {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je kluis heet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer opent de kluis ook zonder wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrekken kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in deze kluis is verzonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer gerust alles uit. De wachtzin is ‘{}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herstelcode staat op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het op een plaats die op slot kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het sluiten maakt Driehoek een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Sneltoets: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Vorige maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeknummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typen kan ook: vr, over 2 weken, 26-2, eind mei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Er is niets om te controleren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op een bladzijde staat {secret}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal het weg; zo kan dit niet weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen BSN gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle tekst doorzocht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op elke bladzijde nagezocht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheime gegevens blijven weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} oplossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in orde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Voor wie en welk rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vaste teksten zijn in het Nederlands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wonen zij op twee adressen? Dan druk je twee gelijke exemplaren af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rapport is {} bladzijden; bedoeld zijn er hooguit {}. Maak een lange tekst korter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet meer in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Kies het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met lezen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeControl</name>
    <message>
        <source>groep {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {} klopt niet. Kijk dat stuk op het papier nog eens na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De groepen {} kloppen niet. Kijk die stukken op het papier nog eens na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Bewaar als PDF om af te drukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hij staat op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze code gaat de kluis open als je de wachtzin kwijt bent. Je ziet hem alleen nu. Druk hem af of schrijf hem over, en bewaar het papier op een plaats die op slot kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt de bladzijde met de herstelcode?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open om af te drukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Druk hem af en gooi het bestand daarna weg: het is een sleutel van je kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Controleer en ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de code nog eens zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pak het papier erbij en typ twee groepen over. Zo weet je zeker dat het er goed op staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {} is anders dan de code. Kijk nog eens op het papier, of laat de code nog eens zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {} en groep {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Zoeken en doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een leerling, een onderdeel of een actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijltjes kiezen, Enter doet het, Esc sluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ kiezen · Enter openen · Ctrl+Enter in een nieuw venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een deel van een naam of een woord.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBlock</name>
    <message>
        <source>leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: {before}. Is nu: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, vandaag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayControl</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+pijl omlaag opent de kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender bij {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>1 dag te laat</source>
        <translation>1 day overdue</translation>
    </message>
    <message>
        <source>{number} dagen te laat</source>
        <translation>{number} days overdue</translation>
    </message>
    <message>
        <source>over {number} dagen</source>
        <translation>in {number} days</translation>
    </message>
    <message>
        <source>Deze datum bestaat niet. Bedoel je {day}?</source>
        <translation>This date does not exist. Do you mean {day}?</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 26-2-2027, 26 feb, vr of over 2 weken.</source>
        <translation>Type for example 26-2-2027, 26 Feb, Fri or in 2 weeks.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Naar de dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er was niets te veranderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles stond er al zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De leerlingen zijn overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} nieuwe dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier bijgewerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dossiers bijgewerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leerling wacht op koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leerlingen wachten op koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van hen lijkt al een dossier te bestaan. Kies hetzelfde bestand opnieuw om te koppelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles staat weer zoals voor het invoeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier is gebleven zoals het nu is: daar is al in gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dossiers zijn gebleven zoals ze nu zijn: daar is al in gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het invoeren is teruggezet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>TLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP versie {number} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehoord {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment aangeboden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen overeenstemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeenstemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instemming nog niet rond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheim adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {who}; gaat op geen enkele print mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} beslist zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 jaar of ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezag nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag na wie het gezag heeft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuistaal nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuistaal: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolk{language} nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen tolk nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolk nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat school volgens ouders zei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehoord en teruggekoppeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instemming en positie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}. Plan een hoormoment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nog geen ouders in dit dossier. Zet ze erin bij Gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}. Schrijf in het OPP op wat zij zien en willen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen beeld van {name}. Schrijf in het OPP op hoe de school de leerling ziet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is 18 en beslist zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouders lezen mee als {name} dat goedvindt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen gezag; krijgt hoofdlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezag onbekend, dus ook de instemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gevraagd om instemming met het handelingsdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tekent zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} jaar · geboren {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingeschreven op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum van inschrijving nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst de schoolsoort: die bepaalt welk formulier het OPP krijgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP versie 1 begonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment begonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog te doen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open het OPP, of begin er een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hele tijdlijn als lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitgeschreven op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit dossier tot {day}; daarna moet het weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk verschil: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschil: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is weggehaald, of het maken ervan is ongedaan gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier is er niet meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossiersScreen</name>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op naam, bijvoorbeeld: noor vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wordt gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van het zoekveld naar de lijst, en verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op een deel van de naam; accenten en hoofdletters maken niet uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen dossier met deze naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem de leerlingen in één keer over uit je leerlingadministratie, of begin met het dossier van één leerling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} van {total} dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dossiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Dossiers met deze naam en geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een andere leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: een nichtje met dezelfde naam, ander adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe weet je dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in één zin hoe je weet dat dit een andere leerling is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Was eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was in versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met reden: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} zegt: ‘{words}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet uitgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment {title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perspectiefdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handelingsdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leerlinginbreng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {number} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastgesteld op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samen eens worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woorden van de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overleg nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ontbreekt: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het formulier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Leerlingenbestand (*.xml *.XML);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te koppelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier is er al</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niets te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koppel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier in Driehoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu in Driehoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was al vertrokken; krijgt geen dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijkt op {name}: zelfde geboortedatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verandert: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam en geboortedatum zijn anders: misschien een andere leerling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staat er niet meer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertrokken op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leerling {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Wat voor werk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle groepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toont alleen deze groep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets. Alles wat de wet vraagt staat erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende melding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Eerste keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welkom. In vier stappen klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je maakt één versleutelde kluis op deze computer. Er wordt niets verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst rondkijken met voorbeeldkluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb al een kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak kluis en ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map van je kluis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloatingCard</name>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Alles is daarna nog terug te draaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, neem niets over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voortgang van het invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 nieuwe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} nieuwe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 koppeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} koppelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uitschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uitschrijvingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets over te nemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem {} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg eerst of de school klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met overnemen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren en afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren en openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Geschiedenis</name>
    <message>
        <source>Hoe laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {number} stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: vastgesteld op {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blijft achter: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} vragen ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leeg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>Wie kreeg wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand kreeg iets uit dit dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minder tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle {count} tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keer op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bladzijde {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Wie het is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>niet gezegd, wel genoteerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} van {number} ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerdere keren dat {name} is gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uitgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet uitgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet vraagt vier dingen: de kans geven, de leerling de manier laten kiezen, opschrijven wat ermee gebeurt, en dat aan de leerling vertellen. Zwijgen mag ook; dan leg je alleen de kans vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel het de leerling zelf. Uitleg aan de ouders telt niet als uitleg aan de leerling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangeboden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Wilde niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invloed per punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegelicht aan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment bij {occasion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wilde niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} van {total} stappen klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingScreen</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende open stap; met een stukje gekozen in de eigen woorden: daar een punt van maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een tab in een lange tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd: de leerling zag ervan af.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hearings</name>
    <message>
        <source>Hoormomenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen woorden van {name} bij deze versie. Plan een hoormoment: een vinkje is niet genoeg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Wat er veranderde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit maak je hier niet ongedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is al ongedaan gemaakt. Het ongedaan maken zelf staat hoger in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon als één wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de losse stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug wat er stond. Is er daarna verder gewerkt, dan blijft wat er nu staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk met nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toen en nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op die dag was er nog niets van dit dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er anders is dan na: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets anders dan toen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten is een nieuwe handeling; je kunt het weer ongedaan maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de handeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de volgende {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog {n} te gaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Geschiedenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het hele dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er veranderde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een handeling nieuwer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een handeling ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar wat er veranderde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergelijk nu met het moment na deze handeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van de vergelijking terug naar de handeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergelijk met nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie wat deed en wanneer; elke handeling laat zien wat er stond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschiedenis van {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschiedenis: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het einde van {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verschillen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggezet: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets teruggezet: er is net verder gewerkt. Hier staat wat er nu is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets teruggezet: er is daarna verder gewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deel is teruggezet. Waar daarna verder is gewerkt, staat wat er nu stond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Leerlingen invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitwisseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een bestand kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel voor regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw overnemen of houden wat er staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de volgende keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het leerlingenbestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het invoeren is gestopt. Er is niets overgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand van {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand zonder datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leerlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het bestand zelf wordt niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Op dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>De drie stemmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul aan: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag na wie het gezag heeft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees alle woorden van {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {day}: gedaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Zoals het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast gebruikt alleen de kleuren van je systeem. Wat je afdrukt blijft altijd licht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook met Ctrl++ en Ctrl+-; Ctrl+0 zet ze terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal van het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels, wetteksten, vragen van formulieren en wat je afdrukt blijven Nederlands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Er ging iets mis in Driehoek zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je eerder typte is bewaard. Probeer het nog eens. Gebeurt het weer, sluit Driehoek dan en open het opnieuw. Meld dit met deze code: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alle {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets. Alles wat de wet nu vraagt, is er.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>Dag om mee te vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals het was aan het einde van die dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk nu met een dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of met wat is vastgesteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgestelde versie om mee te vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Werklijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitwisseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen van dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDossierForm</name>
    <message>
        <source>bijvoorbeeld: 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam die de leerling zelf gebruikt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roepnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder geboortedatum ziet Driehoek niet of deze leerling al een dossier heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schoolsoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bepaalt welk formulier het OPP krijgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals van der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep of klas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar zit de leerling op school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een roepnaam of een achternaam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Controleer het jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de naam, zoals die op papier komt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDossierScreen</name>
    <message>
        <source>Een naam is genoeg om te beginnen. De rest vul je later aan bij Gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maak het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier van {name} gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotNeeded</name>
    <message>
        <source>Dit onderdeel is niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is dit onderdeel niet nodig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen reden opgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nodig:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom dit onderdeel niet nodig is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Dit is geen getal. Typ bijvoorbeeld 12 of 12,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OppScreen</name>
    <message>
        <source>Ontwikkelingsperspectief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaststellen of bijstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit vergelijking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijk met versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} vastgesteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgesteld op {day}. Bijstellen maakt versie {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Welke school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen school. Voeg er een toe, of voer leerlingen in: dan komt hij er vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze school weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van een nieuwe gebruiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef hem daarna een eigen sleutel bij Vergrendelen en sleutels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruiker toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie hier werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen als je organisatie onder een bestuur valt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School toegevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruiker toegevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>bladzijde {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leerling, ouders en school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleControl</name>
    <message>
        <source>andere namen, met een komma ertussen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: anderen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonControl</name>
    <message>
        <source>Kies of typ een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand die niet meer in dit dossier staat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Punt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw punt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Kies in de woorden hiernaast een stukje en druk op Ctrl+Enter: dat wordt een punt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punt toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punt {number} verwijderd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Voorbeeld van de bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bladzijde is nu niet te laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het rapport zelf is gemaakt: je kunt het bewaren en afdrukken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladzijden worden gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit duurt niet lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bladzijde {number} van {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blz. {number} van {many}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Ik weet zeker dat dit bestand bij deze kluis hoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitschrijven per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie niet meer in het bestand staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allemaal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allemaal: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leerlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bij {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>De printer {printer} neemt het niet aan. Er is niets afgedrukt en niets genoteerd. Kijk of de printer aanstaat en probeer het opnieuw, of bewaar de PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Het afdruksysteem zegt: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer kent geen printer. Er is niets afgedrukt en niets genoteerd. Voeg een printer toe bij de instellingen van de computer, of bewaar de PDF en druk die ergens anders af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De printer {printer} doet het niet. Er is niets afgedrukt en niets genoteerd. Kijk of de printer aanstaat en probeer het opnieuw, of bewaar de PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bladzijden zijn er niet: het rapport heeft er {count}. Er is niets afgedrukt en niets genoteerd. Kies andere bladzijden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle; of bijvoorbeeld 1-2, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewoon papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen briefpapier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbedrukt briefpapier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefpapier maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, adres en logo staan bovenaan de eerste bladzijde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bovenaan de eerste bladzijde blijft ruimte vrij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen briefpapier gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit rapport heeft {many} bladzijden. Typ bijvoorbeeld 1-2, 4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>niet begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volledig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PupilScreen</name>
    <message>
        <source>Gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheim adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verplicht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Maak dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietDay</name>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed moment voor...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle termijnen lopen goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerstvolgende datum is {day}: {what}, {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets te doen voor vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zodra er dossiers zijn, staat hier wat je wanneer moet doen, en waarom. Neem de leerlingen over uit je leerlingadministratie, of maak één dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leerling zonder hoormoment dit schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} leerlingen zonder hoormoment dit schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een eerste reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservekopie van {days} dagen geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROD-lijst (1 datum niet overgetypt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROD-lijst ({number} datums niet overgetypt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderSwitch</name>
    <message>
        <source>Voor welke lezer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} blz · {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Rapport maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een andere lezer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bladzijde terug of verder, in het voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groter of kleiner, in het voorbeeld; 0 is de hele bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren en openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · elke lezer krijgt een eigen bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om te bewaren of af te drukken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {code} · wordt genoteerd bij ‘Wie kreeg wat’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan zo niet weg: los {count} op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driehoek {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar printer {printer} gestuurd en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt. Er is niets afgedrukt en niets genoteerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt de PDF?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Mijn plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het plan, kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoofdlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casusoverzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLV-aanvraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksverslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij de TLV-aanvraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij het arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zienswijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag van het steunpunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kort, en het hele plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het hele plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casus zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beide ouders samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle ouders met gezag samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krijgt hoofdlijnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het geheime adres van de leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het geheime adres {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het geheime telefoonnummer {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het geheime e-mailadres {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gaat er mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacycontrole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woordgebruik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij ‘{target}’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleStep</name>
    <message>
        <source>Ib’er of zorgcoördinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP’s, hoorrecht en TLV voor je eigen school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouder- en jeugdsteunpunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onafhankelijk dossier naast ouders en leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLV-aanvragen lezen, adviezen, casusoverzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat in het logboek van de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van je organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik werk als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je rol bepaalt de beginschermen en wie wat standaard niet ziet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul dit in om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; te kiezen: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterTable</name>
    <message>
        <source>Leerlingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsBinding</name>
    <message>
        <source>{what} {number} verwijderd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Alles bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schoolsoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bepaalt welk formulier het OPP krijgt. Leerlingen zonder schoolsoort krijgen deze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: 99ZZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daaraan herkent Driehoek het leerlingenbestand van deze school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld: 00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee cijfers; 00 is de hoofdvestiging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zijn keuzes gelden voor de leerlingen van deze school die er nog geen hebben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenwerkingsverband zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School {brin}, nog zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen BRIN. Een BRIN is twee cijfers en twee letters, zoals 99ZZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vestiging is twee cijfers, zoals 00 of 01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>OPP: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ontwikkelingsperspectief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment, nog niet gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoormoment van {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesprek gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek leerling, dossier of actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam onbekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Zoek leerling, dossier of actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoets: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock lijkt aan te staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} van {number} klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bestanden van de kluis zijn niet te openen. Er is niets gewijzigd. Controleer of de schijf is aangesloten en of je rechten hebt op de map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De computer heeft te weinig geheugen vrij. Wat al bewaard was, is veilig; deze laatste handeling is niet bewaard. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis is van een oudere versie en het bijwerken is niet gelukt. De kluis is gebleven zoals hij was en er is een reservekopie van. Meld dit bij wie Driehoek beheert; met de vorige versie kun je verder werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis kan dit nu niet doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De leerlingen in dit bestand zijn genummerd met hun BSN of onderwijsnummer. Dat mag niet in Driehoek. Er is niets overgenomen. Maak een export met het nummer uit de leerlingadministratie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map van de kluis is er niet. Er is niets gemaakt of gewijzigd. Controleer de plaats van de map; staat hij op een stick of netwerkschijf, sluit die dan eerst aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is niet gelukt en er is niets half bewaard. De kluis zelf is niet gewijzigd en alles wat bewaard was, is veilig. Probeer het opnieuw, of kies een andere plaats voor de reservekopieën.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf gaf een fout bij lezen of schrijven. Wat al bewaard was, is niet gewijzigd; deze laatste handeling is niet bewaard. Controleer de schijf of stick en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is vol. Wat al bewaard was, is veilig; deze laatste wijziging is nog niet bewaard. Maak ruimte en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutelbos van de computer bewaart niets: wat erin gaat, komt er niet uit. Er is niets gewijzigd. Gebruik een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutelbos van de computer geeft een fout. De kluis zelf is in orde. Probeer het opnieuw, of gebruik de wachtzin of de herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutelbos van de computer geeft een fout. Er is niets gemaakt of gewijzigd. Probeer het opnieuw, of gebruik een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutelbos van de computer is vergrendeld. De kluis zelf is in orde. Ontgrendel de sleutelbos en probeer het opnieuw, of open de kluis met de wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutelbos van de computer is vergrendeld. Er is niets gemaakt of gewijzigd. Ontgrendel de sleutelbos en probeer het opnieuw, of gebruik een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze casus heeft geen bruikbaar nummer (casus.id). Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos met de sleutel van de kluis. De kluis zelf is in orde. Gebruik de wachtzin of de herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos om een sleutel in te bewaren. Er is niets gemaakt of gewijzigd. Gebruik een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze herstelcode is goed overgetypt, maar hoort niet bij deze kluis of is ingetrokken. De kluis zelf is in orde. Controleer of je het papier van deze kluis hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis heeft geen wachtzin. De kluis zelf is in orde. Open hem met de sleutelbos van de computer of met de herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is al open in een ander venster of door een andere gebruiker van deze computer. Er is niets gewijzigd. Sluit hem daar en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere versie van Driehoek. Er is niets gewijzigd. Werk Driehoek op deze computer bij en open de kluis dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lezer hoort niet bij dit dossier. Er is niets gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map is geen kluis van Driehoek. Er is niets gemaakt of gewijzigd. Kies de map van je kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd en wordt niet gebruikt. De kluis is gebleven zoals hij was. Kies een andere reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze school heeft leerlingen met een dossier. Geef hun eerst een andere school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze sleutel hoort bij een gebruiker die de kluis niet (meer) kent. Er is niets gewijzigd. Open de kluis met een andere sleutel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze sleutel is er niet meer. Er is niets gewijzigd. Open de lijst met sleutels opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin past niet op de kluis. De kluis zelf is in orde. Let op hoofdletters en spaties en probeer het opnieuw, of open de kluis met de herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit XML-bestand is geen EDEX- of UWLR-bestand met leerlingen. Er is niets overgenomen. Kies het bestand dat je leerlingadministratie voor EDEXML maakt, meestal EDEX.XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand heeft veel meer onderdelen dan een leerlingenbestand. Er is niets overgenomen. Controleer of je het goede bestand koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is er niet (meer). Kijk of de naam klopt en of de schijf of stick nog aangesloten is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is geen reservekopie van Driehoek. Er is niets gewijzigd. Kies een bestand dat eindigt op .driehoek-kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Er is niets overgenomen. Maak de export opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand kan niet gelezen worden. Er is niets overgenomen. Is de schijf of stick nog aangesloten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand wijkt op zo veel plaatsen af dat Driehoek het niet als leerlingenbestand kan lezen. Er is niets overgenomen. Maak de export opnieuw, als EDEXML versie 2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand zegt op regel 1 een tekenset te gebruiken die Driehoek niet kent. Er is niets overgenomen. Maak de export opnieuw als UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is al vastgesteld. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is vastgesteld en verandert niet meer. Wat je wilt wijzigen, zet je in een bijstelling: een nieuwe versie die begint als kopie van deze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de laatste sleutel van de kluis; zonder deze zou niemand er meer in kunnen. Er is niets ingetrokken. Voeg eerst een andere sleutel toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een webpagina, geen leerlingenbestand. Er is niets overgenomen. Misschien was je uitgelogd toen je het bestand ophaalde: log in en maak de export opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen XML-bestand. Er is niets overgenomen. Kies het bestand dat je leerlingadministratie maakt, meestal EDEX.XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen bestand dat Driehoek kan lezen. Kies het bestand zelf, niet de map waar het in staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander programma houdt de kluis even bezet, bijvoorbeeld een virusscanner of een kopieerprogramma. Wat al bewaard was, is veilig; deze laatste handeling is niet bewaard. Probeer het zo opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dossier dat je wilde koppelen past niet meer bij de leerling. Er is niets overgenomen. Bekijk het voorbeeld opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gebruiker heeft een naam: die staat in het logboek van de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een lege wachtzin beschermt niets. Er is niets gemaakt. Kies een zin van een paar woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen dossier met dit nummer in deze kluis. Controleer het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is meer dan één dossier met dit nummer. Noem het dossier bij zijn kenmerk in de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen contacten om te tellen. Er is niets gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand met de dossiers is beschadigd; je sleutel is wel goed. Er is niets gewijzigd. Zet de laatste reservekopie terug; de beschadigde kluis blijft daarbij bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand met de wachtzin is niet te lezen. Er is niets geopend. Controleer de naam van het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand sleutels.json van de kluis is beschadigd; aan je wachtzin ligt het niet. De dossiers zelf zijn niet gewijzigd. Zet een reservekopie terug: daarin zit ook een goed sleutelbestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand veranderde terwijl Driehoek het las. Er is niets overgenomen. Wacht tot het opslaan of kopiëren klaar is en kies het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zoeken of lezen is onderbroken. Er is niets gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier mag niet geschreven worden. Wat al bewaard was, is veilig; er is niets bij gekomen. Controleer de rechten op de map, of kies een andere plaats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de kluis ontbreekt het bestand kluis.db met de dossiers. Er is geen lege kluis voor in de plaats gemaakt. Zet het bestand terug uit de prullenbak of zet een reservekopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de kluis ontbreekt het bestand sleutels.json; zonder dat bestand gaat hij niet open. De dossiers zelf zijn niet gewijzigd. Zet het bestand terug uit de prullenbak of zet een reservekopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de sleutelbos van deze computer staat geen sleutel van deze kluis (meer). De kluis zelf is in orde. Open hem met de wachtzin of de herstelcode; daarna kun je hem opnieuw aan de sleutelbos toevoegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat geen enkele leerling. Er is niets overgenomen. Maak een export met de leerlingen erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je koppelde twee leerlingen aan hetzelfde dossier. Er is niets overgenomen. Kies er één.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je mag dit bestand niet lezen. Kopieer het naar je eigen map en kies het daar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je werkt zelf onder deze naam. Iemand anders kan je op niet actief zetten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plaats staat al iets. Er is niets gemaakt of gewijzigd. Kies een nieuwe of een lege map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hier een getal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaststellen maak je niet ongedaan. Wil je iets wijzigen? Begin dan een bijstelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Weergave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren, letters en taal. Geldt voor deze computer, meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema donker licht contrast letters taal language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen en sleutels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer de kluis dichtgaat, en waarmee hij opengaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wachtzin wachtwoord herstelcode sleutel slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versleutelde kopieën van de kluis, nagekeken door ze te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je organisatie, de scholen en wie in deze kluis werken. Elk veld wordt vanzelf bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school brin adres gebruikers medewerkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat per regio verschilt. Wat je leeg laat, volgt de regel zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiel handtekeningen beslistermijn termijnen regio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooljaar en vakanties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen zonder les. Ze tellen niet mee bij lesweken en lesdagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrije dagen studiedag schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles kan zonder muis. Op elk scherm laat F1 ook de toetsen van dat scherm zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sneltoetsen toetsenbord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over Driehoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De versie, en van wie alles is waarmee Driehoek is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie licentie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefpapier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe de bladzijden van je organisatie beginnen: naam, adres, kleur en logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo huisstijl afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellActs</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens en gezag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afdrukken printen PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terugzetten wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driehoek afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppen einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen van dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema weergave kleuren beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lettergrootte zoom tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinere letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewone letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichte weergave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donkere weergave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weergave van het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoeken en doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar een plaats in de navigatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naar het volgende gebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapport van dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alles is al bewaard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Over dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze velden stonden in het bestand. Driehoek leest ze niet in en bewaart ze niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} keer · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijk dubbel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {} andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leerling is vertrokken of staat niet meer in het bestand. Het dossier blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leerlingen zijn vertrokken of staan niet meer in het bestand. Hun dossiers blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie je uitschrijft, krijgt een bewaartermijn vanaf die dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijzonderheden in het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {}, leerling {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Stap {number} van {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>één woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te makkelijk te raden: neem vier gewone woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matig: voeg nog {} toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redelijk: voeg nog {} toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sterk, als het geen bekende zin is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>{noun} toevoegen bij {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} verwijderd. Ctrl+Z zet het terug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>{day} · start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · dag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag {number} · vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Termijn: {first}, {now}, {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Alle bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Wat er in het bestand staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele tijdlijn als lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alle woorden passen hier; de lijst heeft ze allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als tekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} momenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gebeurd in dit dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn, het nieuwste eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog te doen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>nog niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewone letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bovenbalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Deze kluis gaat nu niet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open laatste reservekopie van {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere kluis openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe kluis maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naast deze kluis staat geen reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heb je er een op een andere plaats, kies die dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste reservekopie is van {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hij is nagekeken toen hij werd gemaakt. Wat je daarna typte, staat alleen nog in deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Stap {number}, {title}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Er is niets om ongedaan te maken. Eerdere veranderingen staan in Geschiedenis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Ontgrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontgrendel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere kluis openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel, wachtzin én herstelcode kwijt? Dan kan niemand de kluis openen, ook de maker niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · vergrendeld om {} · alles is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin is ‘{}’. Alles in deze kluis is verzonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de voorbeeldkluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met terugzetten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën van Driehoek (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hem met de wachtzin of de herstelcode van toen. De kluis die er nu staat blijft bewaard, onder een andere naam ernaast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie komt op de plaats van de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug en open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map van een kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welkom terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat in het logboek van de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geldt vanaf de volgende keer openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkt hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaststelDialog</name>
    <message>
        <source>Vaststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag van vaststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namens de school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna staat de tekst vast. Wijzigen kan met een bijstelling: een nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} van OPP versie {number} vaststellen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel {part} vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom ga je toch verder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat niets in de weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat de wet vraagt is er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel {part} vast: nog 1 blokkade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel {part} vast: nog {number} blokkades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de dag van vaststellen in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wie namens de school vaststelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom je toch verder gaat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Naam van de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen jij ziet deze naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet in een map die met internet meeloopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open die kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies vier of meer gewone woorden. Een zin onthoud je beter dan tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer mag de kluis ook zonder wachtzin openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutel komt dan in de sleutelbos van je account op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna krijg je een herstelcode. Bewaar die op papier, niet op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze naam staat een teken dat niet in een mapnaam kan, zoals : / of ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map lijkt mee te lopen met internet. De kluis is versleuteld, maar een kopie staat dan bij een ander bedrijf, en twee computers tegelijk kunnen hem beschadigen. Kies liever een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze map mag je niets bewaren. Kies een andere map, bijvoorbeeld in Documenten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat al een kluis. Open die, of kies een andere naam of map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plaats staat al iets anders. Kies een andere naam of map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map waarin de kluis komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ hem nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de kluis een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is te makkelijk te raden. Neem een zin van vier of meer gewone woorden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesPane</name>
    <message>
        <source>Alles staat versleuteld op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen account, geen internet, geen server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Manieren om te openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel van deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zin die je bij het maken van de kluis hebt gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acht groepjes op het papier dat je bij het maken van de kluis hebt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je koos: na vergrendelen altijd de wachtzin. Aanpassen kan bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poging {}; er is geen limiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden in {}. Klaar om te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontgrendel eerst de sleutelbos van deze computer, of open met de wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen sleutelbos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos. Open met de wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misschien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als de sleutel van toen nog in {} staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {} staat geen sleutel van deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-referentiebeheer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de sleutelhanger van macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de sleutelbos van deze computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weight</name>
    <message>
        <source>Moet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moet of met reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Werklijst</name>
    <message>
        <source>geteld vanaf {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {number} dingen vragen aandacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets is te laat, {this_week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets is te laat en deze week is er niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén ding is te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dingen zijn te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>één ding komt deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dingen komen deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hoormoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboren {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen OPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen datum open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste datum {day}, {distance}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binnenkort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t/m {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de komende {number} weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Woorden van {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number}, {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>En nog {count} andere plekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen opmerkingen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Uitleg bij deze datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum is net veranderd. De lijst wordt bijgewerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praktijktermijn, niet wettelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin van de termijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vaste datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wettelijke termijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een praktijktermijn, niet wettelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weken: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks}{days} kalenderdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakanties tellen mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een vaste datum in het schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistScreen</name>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen waar je het doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een andere groep of van ander werk is er wel iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets van dit werk in deze groep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de volgende {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Alles is al bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eerst een dossier: een rapport gaat over één leerling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DropTarget</name>
    <message>
        <source>Bestand kiezen of hierheen slepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het bestand uit je leerlingadministratie, of sleep het hierheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDEX.XML (EDEXML 2.x) of UWLR-leerlinggegevens. Je ziet eerst wat er verandert; er gebeurt niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSN, onderwijsnummer, nationaliteit en andere gegevens die niet nodig zijn leest Driehoek niet. Het bestand zelf wordt niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Voices</name>
    <message>
        <source>Leerling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Zo leer ik het best.’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Thuis zien wij…’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘In de klas zien wij…’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerling, ouders en school: drie stemmen, één verhaal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
