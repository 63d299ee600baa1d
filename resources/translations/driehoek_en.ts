<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutPage</name>
    <message>
        <source>Vrije software onder de {licence}</source>
        <translation>Free software under the {licence}</translation>
    </message>
    <message>
        <source>Alles staat versleuteld op deze computer</source>
        <translation>Everything is encrypted on this computer</translation>
    </message>
    <message>
        <source>Je mag het gebruiken, bekijken, veranderen en doorgeven.</source>
        <translation>You may use it, study it, change it and pass it on.</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Waar Driehoek naar kijkt in een dossier, met de bron van elke regel.</source>
        <translation>What Driehoek looks at in a dossier, with the source of each rule.</translation>
    </message>
    <message>
        <source>Regels en bronnen</source>
        <translation>Rules and sources</translation>
    </message>
    <message>
        <source>Letters en tekeningen</source>
        <translation>Letters and drawings</translation>
    </message>
    <message>
        <source>Pakketten</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Over Driehoek</source>
        <translation>About Driehoek</translation>
    </message>
    <message>
        <source>Geen account, geen internet, geen server. Het programma verstuurt niets.</source>
        <translation>No account, no internet, no server. The program sends nothing.</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
</context>
<context>
    <name>AbsenceScreen</name>
    <message>
        <source>Verzuim invullen</source>
        <translation>Fill in absence</translation>
    </message>
    <message>
        <source>Verzuim</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>{begin} t/m {end}</source>
        <translation>{begin} up to and including {end}</translation>
    </message>
    <message>
        <source>geteld per uur</source>
        <translation>counted per hour</translation>
    </message>
    <message>
        <source>geteld per dagdeel</source>
        <translation>counted per half day</translation>
    </message>
    <message>
        <source>verzuim invullen</source>
        <translation>fill in absence</translation>
    </message>
    <message>
        <source>Verzuimoverzicht begonnen.</source>
        <translation>Overview of absence begun.</translation>
    </message>
    <message>
        <source>Nog geen verzuim opgeschreven</source>
        <translation>No absence written down yet</translation>
    </message>
    <message>
        <source>Schrijf per dag op hoeveel uur de leerling er niet was en waarom. Driehoek telt de rest.</source>
        <translation>Write down per day for how many hours the pupil was away and why. Driehoek counts the rest.</translation>
    </message>
    <message>
        <source>Hier staat dat geoorloofd verzuim toch mee mag. Haal dat weg als het niet hoeft.</source>
        <translation>Here it says that lawful absence may go along all the same. Take that away if it need not.</translation>
    </message>
    <message>
        <source>Bekijk de vraag</source>
        <translation>See the question</translation>
    </message>
    <message>
        <source>Ziekte en ander geoorloofd verzuim gaan met geen enkele export mee waar een naam in staat.</source>
        <translation>Illness and other lawful absence go along with no export that holds a name.</translation>
    </message>
    <message>
        <source>{hours} uur in {weeks} lesweken</source>
        <translation>{hours} hours in {weeks} lesson weeks</translation>
    </message>
    <message>
        <source>Dit overzicht telt dagdelen. De grens geldt voor uren: kies uur als eenheid om te tellen.</source>
        <translation>This overview counts half days. The threshold is in hours: choose hour as the unit to count.</translation>
    </message>
    <message>
        <source>niet te tellen</source>
        <translation>cannot be counted</translation>
    </message>
    <message>
        <source>grens bereikt</source>
        <translation>threshold reached</translation>
    </message>
    <message>
        <source>onder de grens</source>
        <translation>below the threshold</translation>
    </message>
    <message>
        <source>{count} van {hours} uur ongeoorloofd en niet gemeld</source>
        <translation>{count} of {hours} hours unlawful and not reported</translation>
    </message>
    <message>
        <source>De grens is bereikt op {day}.</source>
        <translation>The threshold was reached on {day}.</translation>
    </message>
    <message>
        <source>Luxeverzuim telt in deze {hours} uur niet mee: dat meld je altijd meteen, hoe kort ook.</source>
        <translation>Luxury leave does not count in these {hours} hours: you always report it at once, however short.</translation>
    </message>
    <message>
        <source>Week van</source>
        <translation>Week of</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>De lesweken achter elkaar met de meeste uren; vakantieweken tellen niet mee.</source>
        <translation>The lesson weeks in a row with the most hours; weeks of holiday do not count.</translation>
    </message>
    <message>
        <source>Uren per lesweek</source>
        <translation>Hours per lesson week</translation>
    </message>
    <message>
        <source>Wat moet worden gemeld, en wanneer</source>
        <translation>What must be reported, and when</translation>
    </message>
    <message>
        <source>Nog niet te zeggen: kies eerst bij elke regel de soort verzuim.</source>
        <translation>Cannot be said yet: first choose the kind of absence on each line.</translation>
    </message>
    <message>
        <source>Niets. Er is geen grens bereikt en er is geen luxeverzuim.</source>
        <translation>Nothing. No threshold was reached and there is no luxury leave.</translation>
    </message>
    <message>
        <source>gemeld {day}</source>
        <translation>reported {day}</translation>
    </message>
    <message>
        <source>meteen</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Langer afwezig</source>
        <translation>Away for longer</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Vul aan: {part}</source>
        <translation>Add: {part}</translation>
    </message>
    <message>
        <source>Er staat niet vanaf welke dag de leerling helemaal weg is.</source>
        <translation>The day from which the pupil is away altogether is not filled in.</translation>
    </message>
    <message>
        <source>Afwezig sinds {day}</source>
        <translation>Away since {day}</translation>
    </message>
    <message>
        <source>{count} dagen, de grens is {limit}</source>
        <translation>{count} days, the limit is {limit}</translation>
    </message>
    <message>
        <source>vrijgesteld van de leerplicht</source>
        <translation>exempt from compulsory education</translation>
    </message>
    <message>
        <source>voor een deel geoorloofd</source>
        <translation>lawful for a part</translation>
    </message>
    <message>
        <source>de definitie die is gekozen</source>
        <translation>the definition that was chosen</translation>
    </message>
    <message>
        <source>Er is nog geen definitie gekozen; die verschilt per regio.</source>
        <translation>No definition was chosen yet; it differs per region.</translation>
    </message>
    <message>
        <source>Zonder soort</source>
        <translation>Without a kind</translation>
    </message>
    <message>
        <source>samen 1 uur of dagdeel</source>
        <translation>together 1 hour or half day</translation>
    </message>
    <message>
        <source>samen {count} uur of dagdelen</source>
        <translation>together {count} hours or half days</translation>
    </message>
    <message>
        <source>samen 1 uur</source>
        <translation>together 1 hour</translation>
    </message>
    <message>
        <source>samen 1 dagdeel</source>
        <translation>together 1 half day</translation>
    </message>
    <message>
        <source>samen {count} dagdelen</source>
        <translation>together {count} half days</translation>
    </message>
    <message>
        <source>samen {count} uur</source>
        <translation>together {count} hours</translation>
    </message>
    <message>
        <source>gaat niet mee met een naam</source>
        <translation>does not go along with a name</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gemeld op</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>nog niet te zeggen</source>
        <translation>cannot be said yet</translation>
    </message>
    <message>
        <source>ja, thuiszitter</source>
        <translation>yes, thuiszitter</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{day}, vandaag</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>Verslag begonnen, met de dag die gepland was.</source>
        <translation>Minutes begun, with the day that was planned.</translation>
    </message>
    <message>
        <source>Hoormoment begonnen.</source>
        <translation>Hearing begun.</translation>
    </message>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Evaluaties</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Loopt af</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation>for {who}</translation>
    </message>
    <message>
        <source>Deze dag</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>afgezegd</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>{time}, {minutes} minuten</source>
        <translation>{time}, {minutes} minutes</translation>
    </message>
    <message>
        <source>geteld vanaf {day}</source>
        <translation>counted from {day}</translation>
    </message>
    <message>
        <source>en nog {number}</source>
        <translation>and {number} more</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>1 ding</source>
        <translation>1 thing</translation>
    </message>
    <message>
        <source>{number} dingen</source>
        <translation>{number} things</translation>
    </message>
    <message>
        <source>week {number}: {first} tot en met {last}</source>
        <translation>week {number}: {first} up to and including {last}</translation>
    </message>
    <message>
        <source>Op deze dag staat niets.</source>
        <translation>Nothing is on this day.</translation>
    </message>
    <message>
        <source>{days} kalenderdagen verder; vakanties tellen mee.</source>
        <translation>{days} calendar days on; holidays count.</translation>
    </message>
    <message>
        <source>{years} jaar verder.</source>
        <translation>{years} years on.</translation>
    </message>
    <message>
        <source>Een vaste datum.</source>
        <translation>A fixed date.</translation>
    </message>
    <message>
        <source>een dag terug</source>
        <translation>a day back</translation>
    </message>
    <message>
        <source>een dag verder</source>
        <translation>a day on</translation>
    </message>
    <message>
        <source>een week terug</source>
        <translation>a week back</translation>
    </message>
    <message>
        <source>een week verder</source>
        <translation>a week on</translation>
    </message>
    <message>
        <source>vorige maand of week</source>
        <translation>previous month or week</translation>
    </message>
    <message>
        <source>volgende maand of week</source>
        <translation>next month or week</translation>
    </message>
    <message>
        <source>naar wat er op die dag staat</source>
        <translation>to what is on that day</translation>
    </message>
    <message>
        <source>Agenda zonder namen bewaren (.ics)</source>
        <translation>Keep calendar without names (.ics)</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Plan een bijeenkomst</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>gesprek mdo</source>
        <translation>talk mdo</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Jaarplan</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>schooljaar overzicht</source>
        <translation>school year overview</translation>
    </message>
    <message>
        <source>outlook kalender exporteren icalendar</source>
        <translation>outlook calendar export icalendar</translation>
    </message>
    <message>
        <source>Agenda zonder namen (.ics)</source>
        <translation>Calendar without names (.ics)</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Dit staat open in het dossier</source>
        <translation>This is open in the dossier</translation>
    </message>
    <message>
        <source>En nog 1 punt.</source>
        <translation>And 1 more point.</translation>
    </message>
    <message>
        <source>En nog {count} punten.</source>
        <translation>And {count} more points.</translation>
    </message>
    <message>
        <source>Zet op de agenda</source>
        <translation>Put on the agenda</translation>
    </message>
</context>
<context>
    <name>AgendaExport</name>
    <message>
        <source>Dit schooljaar</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Komende drie maanden</source>
        <translation>Coming three months</translation>
    </message>
    <message>
        <source>Ook volgend schooljaar</source>
        <translation>Next school year too</translation>
    </message>
    <message>
        <source>Vrije dagen</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>{number} regels</source>
        <translation>{number} lines</translation>
    </message>
    <message>
        <source>{number} nieuw</source>
        <translation>{number} new</translation>
    </message>
    <message>
        <source>{number} gewijzigd</source>
        <translation>{number} changed</translation>
    </message>
    <message>
        <source>{number} vervallen</source>
        <translation>{number} cancelled</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Wat er op deze dag staat</source>
        <translation>What is on this day</translation>
    </message>
    <message>
        <source>Op deze dag staat niets.</source>
        <translation>Nothing is on this day.</translation>
    </message>
    <message>
        <source>Toon de volgende {number}</source>
        <translation>Show the next {number}</translation>
    </message>
    <message>
        <source>Plan op deze dag</source>
        <translation>Plan on this day</translation>
    </message>
    <message>
        <source>Terug naar de dag</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation>for {who}</translation>
    </message>
    <message>
        <source>Afgezegd op {day}.</source>
        <translation>Called off on {day}.</translation>
    </message>
    <message>
        <source>Dit gesprek staat in het dossier. De dag verander je in het verslag zelf.</source>
        <translation>This talk stands in the dossier. Change the day in the minutes themselves.</translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Begin van de termijn</source>
        <translation>Begin of the term</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Bijeenkomst plannen</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Bijeenkomst wijzigen</source>
        <translation>Change a meeting</translation>
    </message>
    <message>
        <source>Open het verslag</source>
        <translation>Open the minutes</translation>
    </message>
    <message>
        <source>Begin het verslag</source>
        <translation>Begin the minutes</translation>
    </message>
    <message>
        <source>Open het hoormoment</source>
        <translation>Open the hearing</translation>
    </message>
    <message>
        <source>Begin het hoormoment</source>
        <translation>Begin the hearing</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Wijzig of verplaats</source>
        <translation>Change or move</translation>
    </message>
    <message>
        <source>Zeg af</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Gaat toch door</source>
        <translation>Goes on after all</translation>
    </message>
    <message>
        <source>Haal van de agenda</source>
        <translation>Take off the calendar</translation>
    </message>
    <message>
        <source>Plan hiervoor een bijeenkomst</source>
        <translation>Plan a meeting for this</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Plan bijeenkomst</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>Agenda zonder namen (.ics)</source>
        <translation>Calendar without names (.ics)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Deze dag</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>schooljaar {year}</source>
        <translation>school year {year}</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Haal terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Opzijgelegd: {reason}</source>
        <translation>Put aside: {reason}</translation>
    </message>
    <message>
        <source>1 opzijgelegd</source>
        <translation>1 put aside</translation>
    </message>
    <message>
        <source>{number} opzijgelegd</source>
        <translation>{number} put aside</translation>
    </message>
</context>
<context>
    <name>AttachmentScreen</name>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Over dit stuk</source>
        <translation>About this item</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>een afbeelding of bestand plakken als nieuwere versie</source>
        <translation>paste a picture or file as a newer version</translation>
    </message>
    <message>
        <source>deze bijlage weghalen; terug met Ctrl+Z</source>
        <translation>remove this attachment; back with Ctrl+Z</translation>
    </message>
    <message>
        <source>bladzijde terug of verder, in het voorbeeld</source>
        <translation>page back or on, in the preview</translation>
    </message>
    <message>
        <source>groter of kleiner, in het voorbeeld; 0 is de hele bladzijde</source>
        <translation>larger or smaller, in the preview; 0 is the whole page</translation>
    </message>
    <message>
        <source>menu van een veld: geschiedenis en terugzetten</source>
        <translation>menu of a field: history and putting back</translation>
    </message>
    <message>
        <source>Voeg een nieuwere versie toe</source>
        <translation>Add a newer version</translation>
    </message>
    <message>
        <source>Bewaar een kopie van deze bijlage</source>
        <translation>Save a copy of this attachment</translation>
    </message>
    <message>
        <source>Haal deze bijlage weg</source>
        <translation>Remove this attachment</translation>
    </message>
    <message>
        <source>Welk bestand komt erbij?</source>
        <translation>Which file is to be added?</translation>
    </message>
    <message>
        <source>Een bijlage heeft één bestand tegelijk. Alleen het eerste is genomen; sleep de andere op het dossier.</source>
        <translation>An attachment has one file at a time. Only the first was taken; drag the others onto the dossier.</translation>
    </message>
    <message>
        <source>Bijlage weggehaald.</source>
        <translation>Attachment removed.</translation>
    </message>
    <message>
        <source>Bestand vernietigd. Waarom staat bij de bijlage.</source>
        <translation>File destroyed. The reason stands with the attachment.</translation>
    </message>
    <message>
        <source>Kopie bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation>Copy saved as {name} and noted under ‘Who got what’.</translation>
    </message>
    <message>
        <source>nog geen bestand</source>
        <translation>no file yet</translation>
    </message>
    <message>
        <source>toegevoegd op {day}</source>
        <translation>added on {day}</translation>
    </message>
    <message>
        <source>Bijlage zonder titel</source>
        <translation>Attachment without a title</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nieuwere versie</source>
        <translation>Newer version</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Ze is weggehaald. In het dossier staat ze bij wat weggehaald is; daar zet je haar terug.</source>
        <translation>It was removed. In the dossier it stands among what was removed; put it back there.</translation>
    </message>
    <message>
        <source>Deze bijlage is er niet meer</source>
        <translation>This attachment is no longer there</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>1 bladzijde</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} bladzijden</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>bestand vernietigd</source>
        <translation>file destroyed</translation>
    </message>
    <message>
        <source>nog geen bestand</source>
        <translation>no file yet</translation>
    </message>
    <message>
        <source>Toegevoegd: {name}.</source>
        <translation>Added: {name}.</translation>
    </message>
    <message>
        <source>{count} bestanden toegevoegd.</source>
        <translation>{count} files added.</translation>
    </message>
    <message>
        <source>Rechtop gezet; plaats, toestel en tijd zijn uit de foto gehaald.</source>
        <translation>Put upright; place, device and time were taken out of the photo.</translation>
    </message>
    <message>
        <source>Plaats, toestel en tijd zijn uit de foto gehaald.</source>
        <translation>Place, device and time were taken out of the photo.</translation>
    </message>
    <message>
        <source>PDF, foto’s, scans en kantoorbestanden</source>
        <translation>PDF, photos, scans and office files</translation>
    </message>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Daarna kan niemand het nog lezen, ook niet uit de reservekopieën naast de kluis. Een kopie die de kluis al verliet, of een reservekopie op een andere plaats, verandert er niet door. Wat over het stuk is ingevuld, blijft in de geschiedenis staan.</source>
        <translation>After that nobody can read it, not even from the backups beside the vault. A copy that left the vault already, or a backup in another place, is not changed by it. What was filled in about it stays in the history.</translation>
    </message>
    <message>
        <source>Bestand vernietigen?</source>
        <translation>Destroy the file?</translation>
    </message>
    <message>
        <source>Vernietig</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Niet vernietigen</source>
        <translation>Do not destroy</translation>
    </message>
    <message>
        <source>mag gedeeld worden</source>
        <translation>may be shared</translation>
    </message>
    <message>
        <source>niet delen</source>
        <translation>do not share</translation>
    </message>
    <message>
        <source>Bijlage zonder titel</source>
        <translation>Attachment without a title</translation>
    </message>
    <message>
        <source>antwoord op: {question}</source>
        <translation>answers: {question}</translation>
    </message>
    <message>
        <source>Voor wie is de kopie?</source>
        <translation>Who is the copy for?</translation>
    </message>
    <message>
        <source>Voor welke ouder?</source>
        <translation>For which parent?</translation>
    </message>
    <message>
        <source>bijvoorbeeld: op verzoek, afgesproken op 3 november</source>
        <translation>for example: on request, agreed on 3 November</translation>
    </message>
    <message>
        <source>Waarom krijgt deze lezer dit stuk toch?</source>
        <translation>Why does this reader get it all the same?</translation>
    </message>
    <message>
        <source>De reden wordt bewaard bij ‘Wie kreeg wat’.</source>
        <translation>The reason is kept under ‘Who got what’.</translation>
    </message>
    <message>
        <source>Ik heb het bestand bekeken en er staat niets in dat niet weg mag</source>
        <translation>I looked at the file, and nothing in it has to stay behind</translation>
    </message>
    <message>
        <source>Zelf bekeken</source>
        <translation>Looked at it yourself</translation>
    </message>
    <message>
        <source>Let op BSN, geheime adressen en namen van anderen. Dat je keek wordt bewaard bij ‘Wie kreeg wat’.</source>
        <translation>Look for a BSN, secret addresses and names of others. That you looked is kept under ‘Who got what’.</translation>
    </message>
    <message>
        <source>Kopie buiten de kluis bewaren?</source>
        <translation>Save a copy outside the vault?</translation>
    </message>
    <message>
        <source>De kopie is niet versleuteld: wie het bestand heeft, kan het lezen. Het wordt genoteerd bij ‘Wie kreeg wat’. Haal de kopie weg als ze niet meer nodig is.</source>
        <translation>The copy is not encrypted: whoever has the file can read it. It is noted under ‘Who got what’. Remove the copy when it is no longer needed.</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Niet bewaren</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Het bestand wordt nagekeken…</source>
        <translation>The file is being checked…</translation>
    </message>
    <message>
        <source>Kijk zelf of er iets in staat dat niet weg mag.</source>
        <translation>Look for yourself whether anything in it has to stay behind.</translation>
    </message>
    <message>
        <source>In de tekst staat geen BSN, geheim adres of naam van een ander.</source>
        <translation>The text holds no BSN, secret address or name of someone else.</translation>
    </message>
    <message>
        <source>Grondslag: {ground}.</source>
        <translation>Ground: {ground}.</translation>
    </message>
    <message>
        <source>Kies een plaats: nog 1 vraag</source>
        <translation>Choose a place: 1 question left</translation>
    </message>
    <message>
        <source>Kies een plaats: nog {number} vragen</source>
        <translation>Choose a place: {number} questions left</translation>
    </message>
    <message>
        <source>Kies eerst voor welke ouder de kopie is.</source>
        <translation>First choose which parent the copy is for.</translation>
    </message>
    <message>
        <source>Kies eerst voor wie de kopie is.</source>
        <translation>Choose first who the copy is for.</translation>
    </message>
    <message>
        <source>Voor deze lezer kan de kopie zo niet weg; hieronder staat waarom.</source>
        <translation>The copy cannot go to this reader as it is; the reason is below.</translation>
    </message>
    <message>
        <source>Schrijf op waarom deze lezer dit stuk toch krijgt.</source>
        <translation>Write down why this reader gets it all the same.</translation>
    </message>
    <message>
        <source>Kijk het bestand eerst zelf na.</source>
        <translation>First look at the file yourself.</translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation>Where does the copy go?</translation>
    </message>
    <message>
        <source>bijvoorbeeld: het is de tekening van een ander kind</source>
        <translation>for example: it is another child&apos;s drawing</translation>
    </message>
    <message>
        <source>Waarom hoort dit bestand hier niet?</source>
        <translation>Why does this file not belong here?</translation>
    </message>
    <message>
        <source>De reden blijft bewaard bij de bijlage en in de geschiedenis.</source>
        <translation>The reason is kept with the attachment and in the history.</translation>
    </message>
    <message>
        <source>Bij vergissing toegevoegd?</source>
        <translation>Added by mistake?</translation>
    </message>
    <message>
        <source>Met het hoormoment van deze bijlage is een plan vastgesteld. Daarom gaat ze niet weg: wat er toen stond blijft staan, ook dat er een bijlage was. Hoort het bestand hier niet thuis, dan vernietig je alleen het bestand. Daarna kan niemand het nog lezen, ook niet uit de reservekopieën naast de kluis.</source>
        <translation>A plan was made final with the hearing of this attachment. That is why it does not go: what stood there then stays, also that there was an attachment. If the file does not belong here, you destroy the file alone. After that nobody can read it any more, not even from the backups beside the vault.</translation>
    </message>
    <message>
        <source>Vernietig het bestand</source>
        <translation>Destroy the file</translation>
    </message>
    <message>
        <source>Schrijf op waarom het hier niet hoort.</source>
        <translation>Write down why it does not belong here.</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Voeg een bestand toe</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Toon alle {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>1 stuk</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{count} stukken</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>Sleep bestanden hierheen, of plak een afbeelding met Ctrl+V. Ze staan versleuteld in de kluis; uit foto’s gaan plaats, toestel en tijd.</source>
        <translation>Drag files here, or paste a picture with Ctrl+V. They are encrypted in the vault; place, device and time are taken out of photos.</translation>
    </message>
    <message>
        <source>Nog geen bijlagen.</source>
        <translation>No attachments yet.</translation>
    </message>
    <message>
        <source>Verberg wat weggehaald is</source>
        <translation>Hide what was removed</translation>
    </message>
    <message>
        <source>1 weggehaald</source>
        <translation>1 removed</translation>
    </message>
    <message>
        <source>{count} weggehaald</source>
        <translation>{count} removed</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Zet terug: {name}</source>
        <translation>Put back: {name}</translation>
    </message>
    <message>
        <source>Vernietig</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Vernietig: {name}</source>
        <translation>Destroy: {name}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Kopieën van deze kluis</source>
        <translation>Copies of this vault</translation>
    </message>
    <message>
        <source>Bij het afsluiten maakt Driehoek er vanzelf een als er iets veranderd is. Oude worden uitgedund: van elke dag, week en maand blijft er een. Een kopie gaat open met de wachtzin of de herstelcode van toen; een kluis die niet meer opengaat, biedt zijn laatste kopie zelf aan.</source>
        <translation>Driehoek makes one by itself when you close it, if something changed. Old copies are thinned out: one of each day, week and month stays. A copy opens with the passphrase or recovery code of its time; a vault that no longer opens offers its latest copy itself.</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>Bij het afsluiten maakt Driehoek er vanzelf een.</source>
        <translation>Driehoek makes one by itself when you close it.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>En nog 1 oudere.</source>
        <translation>And 1 older one.</translation>
    </message>
    <message>
        <source>En nog {count} oudere.</source>
        <translation>And {count} older ones.</translation>
    </message>
    <message>
        <source>Ze staan in de map {folder}, naast de kluis.</source>
        <translation>They are in the folder {folder}, next to the vault.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt en nagekeken.</source>
        <translation>Backup made and checked.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt; 1 bijlage ging niet mee. Kijk de kluis na.</source>
        <translation>Backup made; 1 attachment did not come along. Look over the vault.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt; {count} bijlagen gingen niet mee. Kijk de kluis na.</source>
        <translation>Backup made; {count} attachments did not come along. Look over the vault.</translation>
    </message>
    <message>
        <source>gemaakt bij het afsluiten</source>
        <translation>made on closing</translation>
    </message>
    <message>
        <source>gemaakt op verzoek</source>
        <translation>made on request</translation>
    </message>
    <message>
        <source>gemaakt voor een nieuwere versie van Driehoek</source>
        <translation>made before a newer version of Driehoek</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation>Import pupils</translation>
    </message>
    <message>
        <source>In de map {}.</source>
        <translation>In the folder {}.</translation>
    </message>
    <message>
        <source>Je kluis heet {}</source>
        <translation>Your vault is called {}</translation>
    </message>
    <message>
        <source>Deze computer opent de kluis ook zonder wachtzin</source>
        <translation>This computer also opens the vault without the passphrase</translation>
    </message>
    <message>
        <source>Intrekken kan altijd.</source>
        <translation>You can withdraw this at any time.</translation>
    </message>
    <message>
        <source>Alles in deze kluis is verzonnen</source>
        <translation>Everything in this vault is made up</translation>
    </message>
    <message>
        <source>Probeer gerust alles uit. De wachtzin is ‘{}’.</source>
        <translation>Feel free to try everything. The passphrase is ‘{}’.</translation>
    </message>
    <message>
        <source>De herstelcode staat op papier</source>
        <translation>The recovery code is on paper</translation>
    </message>
    <message>
        <source>Bewaar het op een plaats die op slot kan.</source>
        <translation>Keep it in a place that can be locked.</translation>
    </message>
    <message>
        <source>Bij het sluiten maakt Driehoek een reservekopie</source>
        <translation>Driehoek makes a backup when you close it</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Staat versleuteld in de kluis. Alleen ‘Bewaar een kopie’ brengt het naar buiten.</source>
        <translation>Encrypted in the vault. Only ‘Save a copy’ takes it outside.</translation>
    </message>
    <message>
        <source>Naar het hoormoment</source>
        <translation>To the hearing</translation>
    </message>
    <message>
        <source>Naar de TLV-aanvraag</source>
        <translation>To the TLV request</translation>
    </message>
    <message>
        <source>Hoort bij een hoormoment</source>
        <translation>Belongs to a hearing</translation>
    </message>
    <message>
        <source>Hoort bij een TLV-aanvraag</source>
        <translation>Belongs to a TLV request</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Sneltoets: {key}</source>
        <translation>Shortcut: {key}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>wk</source>
        <translation>wk</translation>
    </message>
    <message>
        <source>weeknummer</source>
        <translation>week number</translation>
    </message>
    <message>
        <source>Typen kan ook: vr, over 2 weken, 26-2, eind mei.</source>
        <translation>You can also type: Fri, in 2 weeks, 26-2, end of May.</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Welke school</source>
        <translation>Which school</translation>
    </message>
    <message>
        <source>Er is nog geen school. Voeg die eerst toe bij Organisatie.</source>
        <translation>There is no school yet. Add one first under Organisation.</translation>
    </message>
    <message>
        <source>Naar Organisatie</source>
        <translation>To Organisation</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Leeg laten mag bij een enkele dag.</source>
        <translation>May stay empty for a single day.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Vakantie of vrije dag toevoegen</source>
        <translation>Add a holiday or a day off</translation>
    </message>
    <message>
        <source>Neem de data over van je school: een studiedag, of vakanties die anders vallen dan landelijk. Een schooljaar loopt van 1 augustus tot en met 31 juli.</source>
        <translation>Copy the dates from your school: a study day, or holidays that fall on other days than the national ones. A school year runs from 1 August up to and including 31 July.</translation>
    </message>
    <message>
        <source>Vakantieregio</source>
        <translation>Holiday region</translation>
    </message>
    <message>
        <source>Van de gemeente waar de school staat. Andere scholen kunnen een andere hebben.</source>
        <translation>Of the municipality in which the school stands. Other schools may have another one.</translation>
    </message>
    <message>
        <source>Overgenomen. Driehoek rekent de termijnen opnieuw uit.</source>
        <translation>Taken over. Driehoek counts the deadlines again.</translation>
    </message>
    <message>
        <source>Herfstvakantie</source>
        <translation>Autumn holiday</translation>
    </message>
    <message>
        <source>Kerstvakantie</source>
        <translation>Christmas holiday</translation>
    </message>
    <message>
        <source>Voorjaarsvakantie</source>
        <translation>Spring holiday</translation>
    </message>
    <message>
        <source>Meivakantie</source>
        <translation>May holiday</translation>
    </message>
    <message>
        <source>Zomervakantie</source>
        <translation>Summer holiday</translation>
    </message>
    <message>
        <source>Studiedag</source>
        <translation>Training day</translation>
    </message>
    <message>
        <source>Vul de naam in: {name}</source>
        <translation>Fill in the name: {name}</translation>
    </message>
    <message>
        <source>Vul dit in om de dagen toe te voegen.</source>
        <translation>Fill this in to add the days.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste. Kijk de twee dagen na.</source>
        <translation>The last day is before the first. Check the two days.</translation>
    </message>
    <message>
        <source>Toegevoegd. Driehoek rekent de termijnen opnieuw uit.</source>
        <translation>Added. Driehoek works out the deadlines anew.</translation>
    </message>
    <message>
        <source>Weggehaald. Driehoek rekent de termijnen opnieuw uit.</source>
        <translation>Removed. Driehoek works out the deadlines anew.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Er is niets om te controleren.</source>
        <translation>There is nothing to check.</translation>
    </message>
    <message>
        <source>Haal het weg; zo kan dit niet weg.</source>
        <translation>Take it out; it cannot leave like this.</translation>
    </message>
    <message>
        <source>Mag dit mee? Je beslist zelf.</source>
        <translation>May this go along? You decide.</translation>
    </message>
    <message>
        <source>Geen BSN gevonden</source>
        <translation>No BSN found</translation>
    </message>
    <message>
        <source>alle tekst doorzocht</source>
        <translation>all text was searched</translation>
    </message>
    <message>
        <source>op elke bladzijde nagezocht</source>
        <translation>looked for on every page</translation>
    </message>
    <message>
        <source>Geheime gegevens blijven weg</source>
        <translation>Secret details stay behind</translation>
    </message>
    <message>
        <source>de grondslag voor deze lezer</source>
        <translation>the legal ground for this reader</translation>
    </message>
    <message>
        <source>{count} oplossen</source>
        <translation>{count} to solve</translation>
    </message>
    <message>
        <source>{count} bekijken</source>
        <translation>{count} to look at</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Voor wie en welk rapport</source>
        <translation>For whom, and which report</translation>
    </message>
    <message>
        <source>Kies voor wie</source>
        <translation>Choose for whom</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Deze ouder heeft geen gezag, of dat is niet bekend, en krijgt hoofdlijnen.</source>
        <translation>This parent has no parental authority, or that is not known, and gets the main lines.</translation>
    </message>
    <message>
        <source>De vaste teksten zijn in het Nederlands.</source>
        <translation>The fixed texts are in Dutch.</translation>
    </message>
    <message>
        <source>Wonen zij op twee adressen? Dan druk je twee gelijke exemplaren af.</source>
        <translation>Do they live at two addresses? Then you print two identical copies.</translation>
    </message>
    <message>
        <source>Dit rapport is {pages} bladzijden; bedoeld zijn er hooguit {meant}. Maak een lange tekst korter.</source>
        <translation>This report is {pages} pages; it is meant to be {meant} at most. Shorten a long text.</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>niet meer in de lijst</source>
        <translation>no longer in the list</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Kies het bestand</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Er verandert nog niets: je ziet straks eerst elk verschil.</source>
        <translation>Nothing changes yet: you first get to see every difference.</translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen.</source>
        <translation>The file is being read.</translation>
    </message>
    <message>
        <source>Bezig met lezen…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Wat zie je in de agenda</source>
        <translation>What you see in the calendar</translation>
    </message>
    <message>
        <source>Alle groepen</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Toont alleen deze groep</source>
        <translation>Shows this group only</translation>
    </message>
    <message>
        <source>Van iedereen</source>
        <translation>Everyone&apos;s</translation>
    </message>
    <message>
        <source>Wat ik volg</source>
        <translation>What I follow</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Toont alleen dossiers die je volgt</source>
        <translation>Shows only dossiers you follow</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>groep {name}</source>
        <translation>group {name}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Volgens de computer is het {today}, maar in deze kluis is al iets bewaard op {later}. Wat te laat is of eraan komt, klopt dan misschien niet. Kijk naar de datum van de computer en open de kluis daarna opnieuw.</source>
        <translation>According to the computer it is {today}, but something was already kept in this vault on {later}. What is late or coming up may then be wrong. Look at the date of the computer and then open the vault again.</translation>
    </message>
    <message>
        <source>De klok van deze computer loopt misschien achter.</source>
        <translation>The clock of this computer may be behind.</translation>
    </message>
</context>
<context>
    <name>CodeControl</name>
    <message>
        <source>groep {}</source>
        <translation>group {}</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Groep {} klopt niet. Kijk dat stuk op het papier nog eens na.</source>
        <translation>Group {} is not right. Check that part on the paper once more.</translation>
    </message>
    <message>
        <source>De groepen {first} en {last} kloppen niet. Kijk die stukken op het papier nog eens na.</source>
        <translation>Groups {first} and {last} are not right. Check those parts on the paper once more.</translation>
    </message>
    <message>
        <source>klopt</source>
        <translation>right</translation>
    </message>
    <message>
        <source>klopt niet</source>
        <translation>not right</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Bewaar als PDF om af te drukken</source>
        <translation>Save as PDF to print</translation>
    </message>
    <message>
        <source>Hij staat op papier</source>
        <translation>It is on paper</translation>
    </message>
    <message>
        <source>Met deze code gaat de kluis open als je de wachtzin kwijt bent. Je ziet hem alleen nu. Druk hem af of schrijf hem over, en bewaar het papier op een plaats die op slot kan.</source>
        <translation>This code opens the vault if you lose your passphrase. You see it only now. Print it or copy it by hand, and keep the paper in a place that can be locked.</translation>
    </message>
    <message>
        <source>groep {}: {}</source>
        <translation>group {}: {}</translation>
    </message>
    <message>
        <source>groep {}</source>
        <translation>group {}</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Herstelcode.pdf</source>
        <translation>Recovery code.pdf</translation>
    </message>
    <message>
        <source>Waar komt de bladzijde met de herstelcode?</source>
        <translation>Where should the page with the recovery code go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open om af te drukken</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>Druk hem af en gooi het bestand daarna weg: het is een sleutel van je kluis.</source>
        <translation>Print it and then throw the file away: it is a key to your vault.</translation>
    </message>
    <message>
        <source>Bewaard als {}.</source>
        <translation>Saved as {}.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Controleer en ga verder</source>
        <translation>Check and go on</translation>
    </message>
    <message>
        <source>Laat de code nog eens zien</source>
        <translation>Show the code once more</translation>
    </message>
    <message>
        <source>Pak het papier erbij en typ twee groepen over. Zo weet je zeker dat het er goed op staat.</source>
        <translation>Take the paper and type in two of the groups. Then you know for certain that it is written down correctly.</translation>
    </message>
    <message>
        <source>Groep {} is anders dan de code. Kijk nog eens op het papier, of laat de code nog eens zien.</source>
        <translation>Group {} differs from the code. Look at the paper again, or show the code once more.</translation>
    </message>
    <message>
        <source>Typ groep {} over van het papier.</source>
        <translation>Type group {} over from the paper.</translation>
    </message>
    <message>
        <source>Groep {} en groep {}</source>
        <translation>Group {} and group {}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Zoeken en doen</source>
        <translation>Search and do</translation>
    </message>
    <message>
        <source>Zoek een leerling, een onderdeel of een actie</source>
        <translation>Find a pupil, a section or an action</translation>
    </message>
    <message>
        <source>Pijltjes kiezen, Enter doet het, Esc sluit.</source>
        <translation>Arrows choose, Enter does it, Esc closes.</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>↑ ↓ kiezen · Enter openen · Ctrl+Enter in een nieuw venster · Shift+Enter alle resultaten</source>
        <translation>↑ ↓ choose · Enter opens · Ctrl+Enter in a new window · Shift+Enter all results</translation>
    </message>
    <message>
        <source>Typ een deel van een naam of een woord.</source>
        <translation>Type part of a name or a word.</translation>
    </message>
    <message>
        <source>Zolang dit filter er staat, wordt er niets gezocht.</source>
        <translation>As long as this filter is there, nothing is searched.</translation>
    </message>
    <message>
        <source>Niets gevonden voor ‘{typed}’.</source>
        <translation>Nothing found for ‘{typed}’.</translation>
    </message>
    <message>
        <source>sneltoets {key}</source>
        <translation>shortcut {key}</translation>
    </message>
</context>
<context>
    <name>CompareBlock</name>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Maak weer leeg</source>
        <translation>Make empty again</translation>
    </message>
    <message>
        <source>Was: {before}. Is nu: {now}.</source>
        <translation>Was: {before}. Is now: {now}.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergeleken met versie {number}</source>
        <translation>Compared with version {number}</translation>
    </message>
    <message>
        <source>Niet alles kon terug: er is daarna verder gewerkt.</source>
        <translation>Not everything could go back: work went on after that.</translation>
    </message>
    <message>
        <source>Teruggezet.</source>
        <translation>Put back.</translation>
    </message>
    <message>
        <source>het einde van {day}</source>
        <translation>the end of {day}</translation>
    </message>
    <message>
        <source>toen er nog niets stond</source>
        <translation>when there was nothing yet</translation>
    </message>
    <message>
        <source>1 verschil met {moment}</source>
        <translation>1 difference from {moment}</translation>
    </message>
    <message>
        <source>{number} verschillen met {moment}</source>
        <translation>{number} differences from {moment}</translation>
    </message>
    <message>
        <source>Kies een moment om mee te vergelijken.</source>
        <translation>Choose a moment to compare with.</translation>
    </message>
    <message>
        <source>Weer met de vorige versie</source>
        <translation>With the previous version again</translation>
    </message>
</context>
<context>
    <name>ConsentQuestions</name>
    <message>
        <source>Ouder</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Voogd</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>De leerling zelf</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>bijvoorbeeld: voorbereiden van de zienswijze</source>
        <translation>for example: preparing the parents’ view</translation>
    </message>
    <message>
        <source>Wie geeft toestemming</source>
        <translation>Who gives consent</translation>
    </message>
    <message>
        <source>Naam van wie toestemming geeft</source>
        <translation>Name of who gives consent</translation>
    </message>
    <message>
        <source>Geeft de leerling zelf toestemming? Dan hoeft dit niet.</source>
        <translation>Does the pupil give consent? Then this is not needed.</translation>
    </message>
    <message>
        <source>Op welke dag</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>De dag waarop het gezegd is.</source>
        <translation>The day on which it was said.</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Zonder uitdrukkelijke toestemming komt er geen dossier op naam: schrijf het dan op als contact. Intrekken kan altijd.</source>
        <translation>Without explicit consent there is no file with a name: then write it down as a contact. It can be withdrawn at any time.</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Kies wie de toestemming gaf. Zonder toestemming werk je anoniem.</source>
        <translation>Choose who gave the consent. Without consent you work anonymously.</translation>
    </message>
    <message>
        <source>Vul de naam in van wie toestemming geeft.</source>
        <translation>Fill in the name of who gives consent.</translation>
    </message>
    <message>
        <source>Vul in op welke dag de toestemming is gegeven.</source>
        <translation>Fill in on which day the consent was given.</translation>
    </message>
    <message>
        <source>Vul in waarvoor de toestemming is.</source>
        <translation>Fill in what the consent is for.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Controleer het jaar.</source>
        <translation>This day is still to come. Check the year.</translation>
    </message>
</context>
<context>
    <name>ContactsScreen</name>
    <message>
        <source>Contacten</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nieuw contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Signalenrapport</source>
        <translation>Report of signals</translation>
    </message>
    <message>
        <source>Alle contacten</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>Schooljaar {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Periode van het signalenrapport</source>
        <translation>Period of the signals report</translation>
    </message>
    <message>
        <source>Zonder namen. Naar buiten gaan alleen aantallen.</source>
        <translation>Without names. Only numbers leave the vault.</translation>
    </message>
    <message>
        <source>Alle thema&apos;s</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Thema van de lijst</source>
        <translation>Theme of the list</translation>
    </message>
    <message>
        <source>Geen contact met dit thema.</source>
        <translation>No contact with this theme.</translation>
    </message>
    <message>
        <source>Toon ouder</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Dit contact</source>
        <translation>This contact</translation>
    </message>
    <message>
        <source>Nog geen contacten</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>Schrijf een contact op zodra iemand belt, mailt of langskomt. Een naam hoeft niet.</source>
        <translation>Write down a contact as soon as someone calls, mails or comes by. A name is not needed.</translation>
    </message>
    <message>
        <source>nieuw contact</source>
        <translation>new contact</translation>
    </message>
    <message>
        <source>signalenrapport bewaren</source>
        <translation>save the report of signals</translation>
    </message>
    <message>
        <source>begin telefoon mail bezoek</source>
        <translation>begin phone mail visit</translation>
    </message>
    <message>
        <source>aantallen thema pdf</source>
        <translation>numbers theme pdf</translation>
    </message>
    <message>
        <source>Contact begonnen.</source>
        <translation>Contact begun.</translation>
    </message>
    <message>
        <source>Waar komt de PDF?</source>
        <translation>Where should the PDF go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewaard als {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Verloop</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>dag niet bekend</source>
        <translation>day not known</translation>
    </message>
    <message>
        <source>Uiterlijk op {day}.</source>
        <translation>By {day}.</translation>
    </message>
    <message>
        <source>Verbeter</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Verbeter: {state}, {day}</source>
        <translation>Correct: {state}, {day}</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>De laatste stap maak je in de geschiedenis ongedaan, daarna die daarvoor.</source>
        <translation>You undo the last step in the history, then the one before it.</translation>
    </message>
</context>
<context>
    <name>CoursePart</name>
    <message>
        <source>Verloop</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Verloop, het nieuwste eerst</source>
        <translation>Timeline, the newest first</translation>
    </message>
    <message>
        <source>Toon ouder</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Nog niets gebeurd</source>
        <translation>Nothing happened yet</translation>
    </message>
    <message>
        <source>Gesprekken, versies, brieven en verschillen komen hier vanzelf op volgorde te staan.</source>
        <translation>Conversations, versions, letters and differences come here in order by themselves.</translation>
    </message>
    <message>
        <source>{begin} t/m {end}</source>
        <translation>{begin} up to and including {end}</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, vandaag</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>gekozen</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>DayControl</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>F4 opent de kalender.</source>
        <translation>F4 opens the calendar.</translation>
    </message>
    <message>
        <source>Kalender bij {name}</source>
        <translation>Calendar for {name}</translation>
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
        <source>Deze datum bestaat niet.</source>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>Deze datum ligt te ver weg.</source>
        <translation>This date is too far away.</translation>
    </message>
    <message>
        <source>Deze datum begrijp ik niet.</source>
        <translation>I do not understand this date.</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 26-2-2027, 26 feb, vr of over 2 weken.</source>
        <translation>Type for example 26-2-2027, 26 Feb, Fri or in 2 weeks.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>OPP vaststellen</source>
        <translation>Adopt the OPP</translation>
    </message>
    <message>
        <source>zes weken na inschrijving</source>
        <translation>six weeks after enrolment</translation>
    </message>
    <message>
        <source>zes weken na definitieve plaatsing</source>
        <translation>six weeks after definitive placement</translation>
    </message>
    <message>
        <source>zes weken na de afspraak (praktijktermijn)</source>
        <translation>six weeks after the agreement (practice)</translation>
    </message>
    <message>
        <source>de dag van inschrijving</source>
        <translation>the day of enrolment</translation>
    </message>
    <message>
        <source>de dag van definitieve plaatsing</source>
        <translation>the day of definitive placement</translation>
    </message>
    <message>
        <source>de dag van de afspraak over extra ondersteuning</source>
        <translation>the day of the agreement on extra support</translation>
    </message>
    <message>
        <source>OPP vaststellen: eerste herinnering</source>
        <translation>Adopt the OPP: first reminder</translation>
    </message>
    <message>
        <source>OPP vaststellen: tweede herinnering</source>
        <translation>Adopt the OPP: second reminder</translation>
    </message>
    <message>
        <source>OPP evalueren: eerste herinnering</source>
        <translation>Evaluate the OPP: first reminder</translation>
    </message>
    <message>
        <source>OPP evalueren: tweede herinnering</source>
        <translation>Evaluate the OPP: second reminder</translation>
    </message>
    <message>
        <source>Uitleg aan de leerling</source>
        <translation>Explain to the pupil</translation>
    </message>
    <message>
        <source>Ouders kunnen naar de Geschillencommissie</source>
        <translation>Parents can go to the Geschillencommissie</translation>
    </message>
    <message>
        <source>Verzuim melden</source>
        <translation>Report absence</translation>
    </message>
    <message>
        <source>Terugkijken op het arrangement</source>
        <translation>Look back on the arrangement</translation>
    </message>
    <message>
        <source>het afgesproken moment</source>
        <translation>the agreed moment</translation>
    </message>
    <message>
        <source>een tussenmoment; de doelen volgen later</source>
        <translation>a moment in between; the goals follow later</translation>
    </message>
    <message>
        <source>Arrangement loopt af</source>
        <translation>Arrangement ends</translation>
    </message>
    <message>
        <source>de einddatum van het arrangement</source>
        <translation>the last day of the arrangement</translation>
    </message>
    <message>
        <source>Doel van het arrangement evalueren</source>
        <translation>Evaluate a goal of the arrangement</translation>
    </message>
    <message>
        <source>de afgesproken dag bij dit doel</source>
        <translation>the day agreed for this goal</translation>
    </message>
    <message>
        <source>Bewaartermijn OPP en verslagen</source>
        <translation>Retention of OPP and reports</translation>
    </message>
    <message>
        <source>Bewaartermijn verzuim en inschrijving</source>
        <translation>Retention of absence and enrolment</translation>
    </message>
    <message>
        <source>Leerling wordt zestien en vraagt zelf inzage</source>
        <translation>Pupil turns sixteen and asks for access in person</translation>
    </message>
    <message>
        <source>Leerling wordt achttien en beslist zelf</source>
        <translation>Pupil turns eighteen and decides</translation>
    </message>
    <message>
        <source>Inzageverzoek beantwoorden</source>
        <translation>Answer a request for access</translation>
    </message>
    <message>
        <source>Dossier vernietigen</source>
        <translation>Destroy the dossier</translation>
    </message>
    <message>
        <source>de dag die in het dossier staat</source>
        <translation>the day that is in the dossier</translation>
    </message>
    <message>
        <source>de dag waarop de toestemming is ingetrokken</source>
        <translation>the day on which the consent was withdrawn</translation>
    </message>
    <message>
        <source>de dag van het verzoek om inzage</source>
        <translation>the day of the request for access</translation>
    </message>
    <message>
        <source>Gespreksverslag versturen</source>
        <translation>Send the meeting notes</translation>
    </message>
    <message>
        <source>Afspraak nakomen</source>
        <translation>Keep an agreement</translation>
    </message>
    <message>
        <source>de afgesproken dag</source>
        <translation>the agreed day</translation>
    </message>
    <message>
        <source>de dag van het gesprek</source>
        <translation>the day of the meeting</translation>
    </message>
    <message>
        <source>de dag van uitschrijving</source>
        <translation>the day of deregistration</translation>
    </message>
    <message>
        <source>Beslissen over de aanmelding</source>
        <translation>Decide on the application</translation>
    </message>
    <message>
        <source>Beslissen over de aanmelding na verlenging</source>
        <translation>Decide on the application after extension</translation>
    </message>
    <message>
        <source>de dag van ontvangst</source>
        <translation>the day of receipt</translation>
    </message>
    <message>
        <source>Nieuwe TLV sluit aan</source>
        <translation>New TLV follows on</translation>
    </message>
    <message>
        <source>de laatste dag van de vorige TLV</source>
        <translation>the last day of the previous TLV</translation>
    </message>
    <message>
        <source>de dag van de schriftelijke aanmelding</source>
        <translation>the day of the written application</translation>
    </message>
    <message>
        <source>Besluit op de TLV-aanvraag</source>
        <translation>Decision on the TLV application</translation>
    </message>
    <message>
        <source>Verlenging van de TLV aanvragen</source>
        <translation>Apply for extension of the TLV</translation>
    </message>
    <message>
        <source>Verlenging van de TLV overwegen</source>
        <translation>Consider extending the TLV</translation>
    </message>
    <message>
        <source>de laatste dag voordat de uiterste datum van het samenwerkingsverband is bereikt</source>
        <translation>the last day before the final date of the samenwerkingsverband is reached</translation>
    </message>
    <message>
        <source>Bewaartermijn van dit besluit</source>
        <translation>Retention of this decision</translation>
    </message>
    <message>
        <source>de dag van besluit, advies of toekenning</source>
        <translation>the day of decision, advice or award</translation>
    </message>
    <message>
        <source>Bezwaar tegen het besluit over de TLV</source>
        <translation>Objection to the decision on the TLV</translation>
    </message>
    <message>
        <source>de dag waarop het besluit bekend is gemaakt</source>
        <translation>the day on which the decision was made known</translation>
    </message>
    <message>
        <source>Aanvulling op de TLV-aanvraag</source>
        <translation>Additions to the TLV request</translation>
    </message>
    <message>
        <source>de dag waarop om aanvulling is gevraagd</source>
        <translation>the day on which additions were asked for</translation>
    </message>
    <message>
        <source>Laten weten dat de TLV-aanvraag buiten behandeling blijft</source>
        <translation>Tell that the TLV request is not dealt with</translation>
    </message>
    <message>
        <source>de dag waarop de aanvulling er uiterlijk moest zijn</source>
        <translation>the last day for the additions</translation>
    </message>
    <message>
        <source>Besluit op het bezwaar over de TLV</source>
        <translation>Decision on the objection about the TLV</translation>
    </message>
    <message>
        <source>Besluit op het bezwaar over de TLV na verdagen</source>
        <translation>Decision on the objection about the TLV when put off</translation>
    </message>
    <message>
        <source>de laatste dag om bezwaar te maken</source>
        <translation>the last day to object</translation>
    </message>
    <message>
        <source>Beroep tegen het besluit op het bezwaar</source>
        <translation>Appeal against the decision on the objection</translation>
    </message>
    <message>
        <source>de dag van het besluit op het bezwaar</source>
        <translation>the day of the decision on the objection</translation>
    </message>
    <message>
        <source>Stukken voor de TLV inleveren</source>
        <translation>Hand in the papers for the TLV</translation>
    </message>
    <message>
        <source>Overleg van het samenwerkingsverband</source>
        <translation>Meeting of the samenwerkingsverband</translation>
    </message>
    <message>
        <source>een datum uit het profiel van het samenwerkingsverband</source>
        <translation>a date from the profile of the samenwerkingsverband</translation>
    </message>
    <message>
        <source>TLV loopt af</source>
        <translation>TLV ends</translation>
    </message>
    <message>
        <source>de einddatum van de TLV</source>
        <translation>the last day of the TLV</translation>
    </message>
    <message>
        <source>als de telling op deze dag begint</source>
        <translation>if the term starts on this day</translation>
    </message>
    <message>
        <source>Instemming met het handelingsdeel</source>
        <translation>Consent to the handelingsdeel</translation>
    </message>
    <message>
        <source>de dag waarop om instemming is gevraagd</source>
        <translation>the day on which consent was asked for</translation>
    </message>
    <message>
        <source>Reactie op het gespreksverslag</source>
        <translation>Response to the minutes</translation>
    </message>
    <message>
        <source>de dag waarop het verslag is verzonden</source>
        <translation>the day on which the minutes were sent</translation>
    </message>
    <message>
        <source>Luxeverzuim melden</source>
        <translation>Report luxury leave</translation>
    </message>
    <message>
        <source>de eerste dag van het luxeverzuim</source>
        <translation>the first day of the luxury leave</translation>
    </message>
    <message>
        <source>Nagaan of dit thuiszitten is</source>
        <translation>Check whether the pupil is a thuiszitter</translation>
    </message>
    <message>
        <source>de eerste dag van de afwezigheid</source>
        <translation>the first day of the absence</translation>
    </message>
    <message>
        <source>Verzoek om correctie beantwoorden</source>
        <translation>Answer the request for correction</translation>
    </message>
    <message>
        <source>de dag van het verzoek om correctie</source>
        <translation>the day of the request for correction</translation>
    </message>
    <message>
        <source>Aanvulling op de aanvraag van het arrangement</source>
        <translation>Additions to the arrangement request</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>de dag van de vorige reservekopie</source>
        <translation>the day of the previous backup</translation>
    </message>
    <message>
        <source>de dag waarop de kluis is begonnen</source>
        <translation>the day on which the vault was begun</translation>
    </message>
    <message>
        <source>OPP evalueren in schooljaar {year}</source>
        <translation>Evaluate the OPP in school year {year}</translation>
    </message>
    <message>
        <source>de eerste dag van schooljaar {year}</source>
        <translation>the first day of school year {year}</translation>
    </message>
    <message>
        <source>de herinnering voor schooljaar {year}</source>
        <translation>the reminder for school year {year}</translation>
    </message>
    <message>
        <source>de dag waarop versie {number} is vastgesteld</source>
        <translation>the day on which version {number} was adopted</translation>
    </message>
    <message>
        <source>de dag waarop versie {number} is vastgesteld terwijl jullie het niet eens waren</source>
        <translation>the day on which version {number} was adopted while you did not agree</translation>
    </message>
    <message>
        <source>de dag waarop {hours} uur in {weeks} lesweken is bereikt</source>
        <translation>the day on which {hours} hours in {weeks} weeks of lessons were reached</translation>
    </message>
    <message>
        <source>de {age}e verjaardag</source>
        <translation>the {age}th birthday</translation>
    </message>
    <message>
        <source>{days} dagen voor het overleg van {day}</source>
        <translation>{days} days before the meeting of {day}</translation>
    </message>
    <message>
        <source>de dag van ontvangst; de termijn stond {days} dagen stil</source>
        <translation>the day of receipt; the term stood still for {days} days</translation>
    </message>
</context>
<context>
    <name>DeliveryScreen</name>
    <message>
        <source>Schrijf op wat is geleverd</source>
        <translation>Write down what was delivered</translation>
    </message>
    <message>
        <source>Beloofd en geleverd</source>
        <translation>Promised and delivered</translation>
    </message>
    <message>
        <source>1 arrangement</source>
        <translation>1 arrangement</translation>
    </message>
    <message>
        <source>{count} arrangementen</source>
        <translation>{count} arrangements</translation>
    </message>
    <message>
        <source>Begin een arrangement</source>
        <translation>Begin an arrangement</translation>
    </message>
    <message>
        <source>opschrijven wat is geleverd</source>
        <translation>write down what was delivered</translation>
    </message>
    <message>
        <source>Arrangement begonnen.</source>
        <translation>Arrangement begun.</translation>
    </message>
    <message>
        <source>Nog geen arrangement</source>
        <translation>No arrangement yet</translation>
    </message>
    <message>
        <source>Begin een arrangement. Wat is beloofd en wat is geleverd staat daarna hier naast elkaar.</source>
        <translation>Begin an arrangement. What was promised and what was delivered stand side by side here afterwards.</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Neem over in {title}</source>
        <translation>Take over into {title}</translation>
    </message>
    <message>
        <source>Eén aanpak staat nog niet bij wat is geprobeerd in: {title}.</source>
        <translation>One approach does not stand with what was tried yet in: {title}.</translation>
    </message>
    <message>
        <source>{count} aanpakken staan nog niet bij wat is geprobeerd in: {title}.</source>
        <translation>{count} approaches do not stand with what was tried yet in: {title}.</translation>
    </message>
    <message>
        <source>Overgenomen in {title}.</source>
        <translation>Taken over into {title}.</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>{begin} t/m {end}</source>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>Naar het arrangement</source>
        <translation>To the arrangement</translation>
    </message>
    <message>
        <source>Naar het arrangement: {name}</source>
        <translation>To the arrangement: {name}</translation>
    </message>
    <message>
        <source>Er staan nog geen regels bij dit arrangement.</source>
        <translation>There are no lines with this arrangement yet.</translation>
    </message>
    <message>
        <source>Bij geen regel: {count} keer, samen {hours} uur. Kies de uitvoerder erbij.</source>
        <translation>With no line: {count} times, together {hours} hours. Choose the executor with it.</translation>
    </message>
    <message>
        <source>Beloofd: {hours} uur. Nog niets opgeschreven van wat is geleverd.</source>
        <translation>Promised: {hours} hours. Nothing written down yet of what was delivered.</translation>
    </message>
    <message>
        <source>Samen {given} van {hours} uur geleverd.</source>
        <translation>Together {given} of {hours} hours delivered.</translation>
    </message>
    <message>
        <source>Samen {given} uur geleverd; wat is beloofd staat niet in uren.</source>
        <translation>Together {given} hours delivered; what was promised is not told in hours.</translation>
    </message>
    <message>
        <source>Nog niets opgeschreven van wat is geleverd.</source>
        <translation>Nothing written down yet of what was delivered.</translation>
    </message>
    <message>
        <source>Regel zonder omschrijving</source>
        <translation>Line without a description</translation>
    </message>
    <message>
        <source>Beloofd</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>nog niet opgeschreven</source>
        <translation>not written down yet</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Vul aan: {part}</source>
        <translation>Add: {part}</translation>
    </message>
    <message>
        <source>{hours} uur</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>één keer</source>
        <translation>once</translation>
    </message>
    <message>
        <source>{count} keer</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>niet in uren opgeschreven</source>
        <translation>not written down in hours</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>nog niets opgeschreven</source>
        <translation>nothing written down yet</translation>
    </message>
    <message>
        <source>Geleverd</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>laatst op {day}</source>
        <translation>last on {day}</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Terugkijken op</source>
        <translation>Looking back on</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>nog niet geëvalueerd</source>
        <translation>not evaluated yet</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>DestroyedPage</name>
    <message>
        <source>Vernietigde dossiers</source>
        <translation>Destroyed dossiers</translation>
    </message>
    <message>
        <source>Vervang de oude reservekopieën</source>
        <translation>Replace the old backups</translation>
    </message>
    <message>
        <source>Reservekopieën van ervoor</source>
        <translation>Backups from before</translation>
    </message>
    <message>
        <source>In een reservekopie van voor het vernietigen staat een dossier nog. Vervangen maakt er een van nu en haalt de oudere naast de kluis weg. Kopieën op een andere plaats vernietig je zelf.</source>
        <translation>A backup from before the destruction still holds the dossier. Replacing makes one of now and takes the older ones beside the vault away. Copies in another place are for you to destroy.</translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the dossiers</translation>
    </message>
    <message>
        <source>Een dossier vernietig je bij Gegevens van de leerling. Driehoek doet het nooit vanzelf: ook als een bewaartermijn voorbij is, beslis jij.</source>
        <translation>You destroy a dossier at the pupil’s Details. Driehoek never does it by itself: also when a term for keeping is over, you decide.</translation>
    </message>
    <message>
        <source>Er is nog geen dossier vernietigd</source>
        <translation>No dossier has been destroyed yet</translation>
    </message>
    <message>
        <source>Van elk vernietigd dossier komt hier een regel, zonder naam.</source>
        <translation>Every destroyed dossier gets a line here, without a name.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>kan nog in 1 reservekopie staan</source>
        <translation>may still be in 1 backup</translation>
    </message>
    <message>
        <source>kan nog in {count} reservekopieën staan</source>
        <translation>may still be in {count} backups</translation>
    </message>
    <message>
        <source>Maakt een reservekopie…</source>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <source>Er is één reservekopie, van nu. De oudere zijn weg.</source>
        <translation>There is one backup, of now. The older ones are gone.</translation>
    </message>
</context>
<context>
    <name>Destroying</name>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>hoormoment</source>
        <translation>hearing</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>TLV-aanvraag</source>
        <translation>TLV request</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>bijlage</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>toestemming</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>verschil van mening</source>
        <translation>disagreement</translation>
    </message>
    <message>
        <source>verzuimoverzicht</source>
        <translation>overview of absence</translation>
    </message>
    <message>
        <source>steunpuntdossier</source>
        <translation>steunpunt file</translation>
    </message>
    <message>
        <source>bewaarpauze</source>
        <translation>hold on keeping</translation>
    </message>
    <message>
        <source>verzoek om correctie</source>
        <translation>request to correct</translation>
    </message>
    <message>
        <source>gebeurtenis</source>
        <translation>event</translation>
    </message>
    <message>
        <source>geen stukken</source>
        <translation>no documents</translation>
    </message>
    <message>
        <source>1 bestand van een bijlage</source>
        <translation>1 file of an attachment</translation>
    </message>
    <message>
        <source>{count} bestanden van bijlagen</source>
        <translation>{count} files of attachments</translation>
    </message>
    <message>
        <source>1 keer ging er iets naar buiten</source>
        <translation>something left the vault once</translation>
    </message>
    <message>
        <source>{count} keer ging er iets naar buiten</source>
        <translation>something left the vault {count} times</translation>
    </message>
    <message>
        <source>Waarom mag het weg?</source>
        <translation>Why may it go?</translation>
    </message>
    <message>
        <source>deze leerling</source>
        <translation>this pupil</translation>
    </message>
    <message>
        <source>Dossier van {name} vernietigen?</source>
        <translation>Destroy the dossier of {name}?</translation>
    </message>
    <message>
        <source>Dit kun je niet ongedaan maken.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Kies waarom het dossier weg mag; dat staat in het verslag.</source>
        <translation>Choose why the dossier may go; the report says so.</translation>
    </message>
    <message>
        <source>Vernietig</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Niet vernietigen</source>
        <translation>Do not destroy</translation>
    </message>
    <message>
        <source>Dossier vernietigd. Het verslag, zonder naam, staat bij Instellingen, Vernietigd.</source>
        <translation>Dossier destroyed. The report, without a name, is in Settings, Destroyed.</translation>
    </message>
    <message>
        <source>Dossier vernietigen</source>
        <translation>Destroy dossier</translation>
    </message>
    <message>
        <source>wissen verwijderen weggooien bewaartermijn</source>
        <translation>erase delete remove retention</translation>
    </message>
    <message>
        <source>Alles in dit dossier verdwijnt, ook de geschiedenis</source>
        <translation>Everything in this dossier goes, its history too</translation>
    </message>
    <message>
        <source>Er blijft een verslag zonder naam</source>
        <translation>A report without a name stays</translation>
    </message>
    <message>
        <source>Wanneer, door wie, waarom en hoeveel. Het staat bij Instellingen, Vernietigd.</source>
        <translation>When, by whom, why and how much. It is in Settings, Destroyed.</translation>
    </message>
    <message>
        <source>Wat buiten de kluis is, blijft daar.</source>
        <translation>What is outside the vault stays there.</translation>
    </message>
    <message>
        <source>Er is geen bewaartermijn voorbij</source>
        <translation>No retention period has ended</translation>
    </message>
    <message>
        <source>Weet je het niet zeker? Vraag het de functionaris gegevensbescherming.</source>
        <translation>Not sure? Ask the data protection officer.</translation>
    </message>
    <message>
        <source>Vervang ook de reservekopie naast de kluis door een van nu; het dossier staat er nog in</source>
        <translation>Also replace the backup beside the vault with a new one; it still holds the dossier</translation>
    </message>
    <message>
        <source>Vervang ook de {count} reservekopieën naast de kluis door een van nu; het dossier kan er nog in staan</source>
        <translation>Also replace the {count} backups beside the vault with a new one; they may still hold the dossier</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Dit moment</source>
        <translation>This moment</translation>
    </message>
    <message>
        <source>En nog {number}. Zoom in, of bekijk de lijst.</source>
        <translation>And {number} more. Zoom in, or look at the list.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven.</source>
        <translation>Not written down yet.</translation>
    </message>
</context>
<context>
    <name>DifferencesScreen</name>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Nieuw verschil</source>
        <translation>New difference</translation>
    </message>
    <message>
        <source>Verloop afdrukken</source>
        <translation>Print the timeline</translation>
    </message>
    <message>
        <source>Welk deel</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>een ander deel, op de tabs</source>
        <translation>another part, on the tabs</translation>
    </message>
    <message>
        <source>nieuw verschil</source>
        <translation>new difference</translation>
    </message>
    <message>
        <source>verloop afdrukken</source>
        <translation>print the course</translation>
    </message>
    <message>
        <source>verschil van mening, geschil</source>
        <translation>disagreement, dispute</translation>
    </message>
    <message>
        <source>geschillencommissie</source>
        <translation>geschillencommissie, disputes committee</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>{name} · een verschil mag blijven staan</source>
        <translation>{name} · a difference may stay</translation>
    </message>
    <message>
        <source>Verschil begonnen.</source>
        <translation>Difference begun.</translation>
    </message>
    <message>
        <source>Opgenomen in het register.</source>
        <translation>Taken up in the register.</translation>
    </message>
    <message>
        <source>Zienswijze begonnen bij {part}: {party}.</source>
        <translation>View begun on {part}: {party}.</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Op de agenda gezet.</source>
        <translation>Put on the agenda.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>rapporten van dit dossier</source>
        <translation>reports of this dossier</translation>
    </message>
    <message>
        <source>verzuim in één blik</source>
        <translation>absence in one look</translation>
    </message>
    <message>
        <source>Naar de rapporten</source>
        <translation>To the reports</translation>
    </message>
    <message>
        <source>Verzuim in één blik</source>
        <translation>Absence in one look</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>ingetrokken op {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nieuw document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Plan een gesprek</source>
        <translation>Plan a talk</translation>
    </message>
    <message>
        <source>Nog geen aanvraag, arrangement, gesprek of toestemming.</source>
        <translation>No application, arrangement, meeting or consent yet.</translation>
    </message>
    <message>
        <source>Toon 1 gebeurtenis</source>
        <translation>Show 1 event</translation>
    </message>
    <message>
        <source>Toon {count} gebeurtenissen</source>
        <translation>Show {count} events</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the dossiers</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Nog een bestand</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Er was niets te veranderen</source>
        <translation>There was nothing to change</translation>
    </message>
    <message>
        <source>Alles stond er al zo.</source>
        <translation>Everything was already like this.</translation>
    </message>
    <message>
        <source>De leerlingen zijn overgenomen</source>
        <translation>The pupils have been imported</translation>
    </message>
    <message>
        <source>1 nieuw dossier</source>
        <translation>1 new dossier</translation>
    </message>
    <message>
        <source>{} nieuwe dossiers</source>
        <translation>{} new dossiers</translation>
    </message>
    <message>
        <source>1 dossier bijgewerkt</source>
        <translation>1 dossier updated</translation>
    </message>
    <message>
        <source>{} dossiers bijgewerkt</source>
        <translation>{} dossiers updated</translation>
    </message>
    <message>
        <source>1 leerling wacht op koppelen</source>
        <translation>1 pupil is waiting to be linked</translation>
    </message>
    <message>
        <source>{} leerlingen wachten op koppelen</source>
        <translation>{} pupils are waiting to be linked</translation>
    </message>
    <message>
        <source>Van hen lijkt al een dossier te bestaan. Kies hetzelfde bestand opnieuw om te koppelen.</source>
        <translation>They seem to have a dossier already. Choose the same file again to link them.</translation>
    </message>
    <message>
        <source>Alles staat weer zoals voor het invoeren.</source>
        <translation>Everything is as it was before the import.</translation>
    </message>
    <message>
        <source>1 dossier is gebleven zoals het nu is: daar is al in gewerkt.</source>
        <translation>1 dossier has stayed as it is now: someone has already worked in it.</translation>
    </message>
    <message>
        <source>{} dossiers zijn gebleven zoals ze nu zijn: daar is al in gewerkt.</source>
        <translation>{} dossiers have stayed as they are now: someone has already worked in them.</translation>
    </message>
    <message>
        <source>Het invoeren is teruggezet</source>
        <translation>The import has been put back</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>TLV</source>
        <translation>TLV</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Te laat: {what}</source>
        <translation>Overdue: {what}</translation>
    </message>
    <message>
        <source>{number} te laat</source>
        <translation>{number} overdue</translation>
    </message>
    <message>
        <source>Nog geen OPP</source>
        <translation>No OPP yet</translation>
    </message>
    <message>
        <source>OPP versie {number} · {state}</source>
        <translation>OPP version {number} · {state}</translation>
    </message>
    <message>
        <source>Toestemming gegeven</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Toestemming ingetrokken</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Toestemming geweigerd</source>
        <translation>Consent refused</translation>
    </message>
    <message>
        <source>Nog geen toestemming</source>
        <translation>No consent yet</translation>
    </message>
    <message>
        <source>Gehoord {day}</source>
        <translation>Heard {day}</translation>
    </message>
    <message>
        <source>Hoormoment aangeboden</source>
        <translation>Hearing offered</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <translation>Not heard yet</translation>
    </message>
    <message>
        <source>Nog geen overeenstemming</source>
        <translation>No agreement yet</translation>
    </message>
    <message>
        <source>Overeenstemming</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Instemming nog niet rond</source>
        <translation>Consent not complete</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation>someone involved</translation>
    </message>
    <message>
        <source>Geheim adres</source>
        <translation>Secret address</translation>
    </message>
    <message>
        <source>van {who}; gaat op geen enkele print mee</source>
        <translation>of {who}; goes on no print at all</translation>
    </message>
    <message>
        <source>{name} beslist zelf</source>
        <translation>{name} decides</translation>
    </message>
    <message>
        <source>18 jaar of ouder</source>
        <translation>18 or older</translation>
    </message>
    <message>
        <source>Gezag nog niet bekend</source>
        <translation>Authority not known yet</translation>
    </message>
    <message>
        <source>Vraag na wie het gezag heeft</source>
        <translation>Ask who has parental authority</translation>
    </message>
    <message>
        <source>Vul de school aan</source>
        <translation>Complete the school</translation>
    </message>
    <message>
        <source>Thuistaal nog niet bekend</source>
        <translation>Home language not known yet</translation>
    </message>
    <message>
        <source>Thuistaal: {language}</source>
        <translation>Home language: {language}</translation>
    </message>
    <message>
        <source>tolk{language} nodig</source>
        <translation>interpreter{language} needed</translation>
    </message>
    <message>
        <source>geen tolk nodig</source>
        <translation>no interpreter needed</translation>
    </message>
    <message>
        <source>tolk nog niet gevraagd</source>
        <translation>interpreter not asked about yet</translation>
    </message>
    <message>
        <source>wat school volgens ouders zei</source>
        <translation>what school said, according to the parents</translation>
    </message>
    <message>
        <source>Gehoord en teruggekoppeld</source>
        <translation>Heard and told back</translation>
    </message>
    <message>
        <source>Instemming en positie</source>
        <translation>Consent and position</translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}. Plan een hoormoment.</source>
        <translation>No words of {name} yet. Plan a hearing.</translation>
    </message>
    <message>
        <source>Er staan geen ouders in dit dossier. Dat hoeft ook niet meer vanaf 18 jaar.</source>
        <translation>There are no parents in this dossier. From the age of 18 that is no longer needed.</translation>
    </message>
    <message>
        <source>Er staan nog geen ouders in dit dossier. Zet ze erin bij Gegevens.</source>
        <translation>There are no parents in this dossier yet. Add them under Details.</translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}. Schrijf in het OPP op wat zij zien en willen.</source>
        <translation>No words of {name} yet. Write in the OPP what they see and want.</translation>
    </message>
    <message>
        <source>Nog geen beeld van {name}. Schrijf in het OPP op hoe de school de leerling ziet.</source>
        <translation>No view of {name} yet. Write in the OPP how the school sees the pupil.</translation>
    </message>
    <message>
        <source>de school</source>
        <translation>the school</translation>
    </message>
    <message>
        <source>Wat de school vroeg, beloofde of antwoordde, schrijf je in ons dossier.</source>
        <translation>What the school asked, promised or answered, you write in our file.</translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}. Schrijf ze in ons dossier op, als dat mag.</source>
        <translation>No words of {name} yet. Write them in our file, if you may.</translation>
    </message>
    <message>
        <source>Nog geen onderbouwing van {name}. Die hoort bij de aanvraag.</source>
        <translation>No reasons of {name} yet. They belong to the request.</translation>
    </message>
    <message>
        <source>Nog geen zienswijze van {name}. Die hoort bij de aanvraag.</source>
        <translation>No view of {name} yet. It belongs to the request.</translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>{name} is 18 en beslist zelf</source>
        <translation>{name} is 18 and decides</translation>
    </message>
    <message>
        <source>ouders lezen mee als {name} dat goedvindt</source>
        <translation>parents may read along if {name} agrees</translation>
    </message>
    <message>
        <source>geen gezag; krijgt hoofdlijnen</source>
        <translation>no parental authority; gets the main lines</translation>
    </message>
    <message>
        <source>gezag onbekend, dus ook de instemming</source>
        <translation>authority unknown, and so is consent</translation>
    </message>
    <message>
        <source>nog niet gevraagd om instemming met het handelingsdeel</source>
        <translation>not yet asked for consent to the handelingsdeel</translation>
    </message>
    <message>
        <source>{name} tekent zelf</source>
        <translation>{name} signs</translation>
    </message>
    <message>
        <source>geboortedatum nog niet bekend</source>
        <translation>date of birth not known yet</translation>
    </message>
    <message>
        <source>{age} jaar · geboren {day}</source>
        <translation>{age} years old · born {day}</translation>
    </message>
    <message>
        <source>ingeschreven op {day}</source>
        <translation>enrolled on {day}</translation>
    </message>
    <message>
        <source>School nog niet bekend</source>
        <translation>School not known yet</translation>
    </message>
    <message>
        <source>datum van inschrijving nog niet bekend</source>
        <translation>date of enrolment not known yet</translation>
    </message>
    <message>
        <source>Kies eerst de schoolsoort: die bepaalt welk formulier het OPP krijgt.</source>
        <translation>First choose the type of school: it decides which form the OPP gets.</translation>
    </message>
    <message>
        <source>OPP versie 1 begonnen.</source>
        <translation>OPP version 1 begun.</translation>
    </message>
    <message>
        <source>Hoormoment begonnen.</source>
        <translation>Hearing begun.</translation>
    </message>
    <message>
        <source>Begonnen: {title}.</source>
        <translation>Begun: {title}.</translation>
    </message>
    <message>
        <source>nog te doen: {what}</source>
        <translation>still to do: {what}</translation>
    </message>
    <message>
        <source>Open ons dossier</source>
        <translation>Open our file</translation>
    </message>
    <message>
        <source>Begin ons dossier</source>
        <translation>Begin our file</translation>
    </message>
    <message>
        <source>Open arrangement</source>
        <translation>Open arrangement</translation>
    </message>
    <message>
        <source>Open aanvraag</source>
        <translation>Open request</translation>
    </message>
    <message>
        <source>Begin aanvraag</source>
        <translation>Begin request</translation>
    </message>
    <message>
        <source>Open OPP</source>
        <translation>Open OPP</translation>
    </message>
    <message>
        <source>Begin OPP</source>
        <translation>Begin OPP</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Uitgeschreven op {day}.</source>
        <translation>Deregistered on {day}.</translation>
    </message>
    <message>
        <source>Bewaar dit dossier tot {day}; daarna moet het weg.</source>
        <translation>Keep this dossier until {day}; after that it must be destroyed.</translation>
    </message>
    <message>
        <source>Vernietig dossier</source>
        <translation>Destroy dossier</translation>
    </message>
    <message>
        <source>Leg de toestemming vast</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>Voor dit dossier op naam is nog geen toestemming.</source>
        <translation>There is no consent yet for this file on a name.</translation>
    </message>
    <message>
        <source>Leg vast wie die gaf, wanneer en waarvoor. Wil iemand het niet? Vernietig dan het dossier en houd alleen een contact zonder naam.</source>
        <translation>Record who gave it, when and for what. Does someone not want it? Then destroy the dossier and keep only a contact without a name.</translation>
    </message>
    <message>
        <source>De toestemming voor dit dossier is geweigerd.</source>
        <translation>Consent for this dossier was refused.</translation>
    </message>
    <message>
        <source>Leg een nieuwe toestemming vast</source>
        <translation>Record a new consent</translation>
    </message>
    <message>
        <source>De toestemming voor dit dossier is ingetrokken.</source>
        <translation>The consent for this dossier was withdrawn.</translation>
    </message>
    <message>
        <source>Er gaat niets meer naar buiten. Vernietig het dossier, of leg een nieuwe toestemming vast. Een contact zonder naam mag blijven.</source>
        <translation>Nothing leaves any more. Destroy the dossier, or record a new consent. A contact without a name may stay.</translation>
    </message>
    <message>
        <source>Bekijk verschil</source>
        <translation>View difference</translation>
    </message>
    <message>
        <source>Bekijk verschil: {words}</source>
        <translation>View difference: {words}</translation>
    </message>
    <message>
        <source>Verschil: {words}</source>
        <translation>Difference: {words}</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>open het OPP</source>
        <translation>open the OPP</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <source>volgende melding</source>
        <translation>next finding</translation>
    </message>
    <message>
        <source>hele tijdlijn als lijst</source>
        <translation>whole timeline as a list</translation>
    </message>
    <message>
        <source>een afbeelding of bestand als bijlage plakken</source>
        <translation>paste a picture or file as an attachment</translation>
    </message>
    <message>
        <source>bestand pdf foto scan word</source>
        <translation>file pdf photo scan word</translation>
    </message>
    <message>
        <source>begin tlv aanvraag toelaatbaarheid arrangement gesprek mdo verslag toestemming advies</source>
        <translation>begin tlv request support package arrangement conversation mdo minutes consent advice</translation>
    </message>
    <message>
        <source>Naar het hoormoment</source>
        <translation>To the hearing</translation>
    </message>
    <message>
        <source>horen gehoord</source>
        <translation>hear heard</translation>
    </message>
    <message>
        <source>Nieuw document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Voeg een bijlage toe</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>Afspraak gedaan.</source>
        <translation>Agreed action done.</translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the dossiers</translation>
    </message>
    <message>
        <source>Het is weggehaald, of het maken ervan is ongedaan gemaakt.</source>
        <translation>It was removed, or making it was undone.</translation>
    </message>
    <message>
        <source>Dit dossier is er niet meer</source>
        <translation>This dossier is no longer here</translation>
    </message>
</context>
<context>
    <name>DossiersScreen</name>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Overtypelijst voor ROD</source>
        <translation>List of days for ROD</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Zoek op naam, bijvoorbeeld: noor vel</source>
        <translation>Search by name, for example: noor vel</translation>
    </message>
    <message>
        <source>Zoek op naam</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>wordt gelezen</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>van het zoekveld naar de lijst, en verder</source>
        <translation>from the search field to the list, and on</translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation>open the dossier</translation>
    </message>
    <message>
        <source>nieuw dossier</source>
        <translation>new dossier</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Toon alle dossiers</source>
        <translation>Show all dossiers</translation>
    </message>
    <message>
        <source>Zoek op een deel van de naam; accenten en hoofdletters maken niet uit.</source>
        <translation>Search for part of the name; accents and capitals make no difference.</translation>
    </message>
    <message>
        <source>Geen dossier met deze naam</source>
        <translation>No dossier with this name</translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation>Import pupils</translation>
    </message>
    <message>
        <source>Neem de leerlingen in één keer over uit je leerlingadministratie, of begin met het dossier van één leerling.</source>
        <translation>Import the pupils in one go from your pupil administration, or begin with the dossier of one pupil.</translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers</source>
        <translation>There are no dossiers yet</translation>
    </message>
    <message>
        <source>{number} van {total} dossiers</source>
        <translation>{number} of {total} dossiers</translation>
    </message>
    <message>
        <source>1 dossier gevonden</source>
        <translation>1 dossier found</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{number} dossiers</source>
        <translation>{number} dossiers</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Tekening of foto</source>
        <translation>Drawing or photo</translation>
    </message>
    <message>
        <source>Tekening of foto erbij</source>
        <translation>Add a drawing or photo</translation>
    </message>
    <message>
        <source>Tekening, foto of opname</source>
        <translation>Drawing, photo or recording</translation>
    </message>
    <message>
        <source>Heeft de leerling getekend? Sleep een foto ervan hierheen. Hij staat versleuteld in de kluis.</source>
        <translation>Did the pupil draw? Drag a photo of it here. It is encrypted in the vault.</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Laat los: het bestand komt versleuteld in de kluis</source>
        <translation>Let go: the file comes into the vault, encrypted</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Dossiers met deze naam en geboortedatum</source>
        <translation>Dossiers with this name and date of birth</translation>
    </message>
    <message>
        <source>Dit is een andere leerling</source>
        <translation>This is another pupil</translation>
    </message>
    <message>
        <source>bijvoorbeeld: een nichtje met dezelfde naam, ander adres</source>
        <translation>for example: a cousin with the same name, other address</translation>
    </message>
    <message>
        <source>Hoe weet je dat?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Open dit dossier</source>
        <translation>Open this dossier</translation>
    </message>
    <message>
        <source>Schrijf in één zin hoe je weet dat dit een andere leerling is.</source>
        <translation>Write in one sentence how you know that this is another pupil.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Eerdere keren dat {name} is gehoord</source>
        <translation>Earlier times that {name} was heard</translation>
    </message>
    <message>
        <source>Vergelijk de woorden</source>
        <translation>Compare the words</translation>
    </message>
    <message>
        <source>Sluit vergelijking</source>
        <translation>Close comparison</translation>
    </message>
    <message>
        <source>Zei op {day}</source>
        <translation>Said on {day}</translation>
    </message>
</context>
<context>
    <name>EarlierMeetings</name>
    <message>
        <source>Eerdere overleggen</source>
        <translation>Earlier meetings</translation>
    </message>
    <message>
        <source>Toon ouder</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Eerdere overleggen ({number})</source>
        <translation>Earlier meetings ({number})</translation>
    </message>
    <message>
        <source>Verberg eerdere overleggen</source>
        <translation>Hide earlier meetings</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Was in versie {version}</source>
        <translation>Was in version {version}</translation>
    </message>
    <message>
        <source>Was eerder</source>
        <translation>Was before</translation>
    </message>
    <message>
        <source>Dit was leeg</source>
        <translation>This was empty</translation>
    </message>
    <message>
        <source>In versie {version} was dit leeg</source>
        <translation>In version {version} this was empty</translation>
    </message>
    <message>
        <source>{what}: vergeleken met {moment}</source>
        <translation>{what}: compared with {moment}</translation>
    </message>
    <message>
        <source>bijvoorbeeld: {example}</source>
        <translation>for example: {example}</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>Met reden: {reason}</source>
        <translation>With a reason: {reason}</translation>
    </message>
    <message>
        <source>Bij het vaststellen geef je hier een reden voor.</source>
        <translation>You give a reason for this when adopting.</translation>
    </message>
    <message>
        <source>nog niet gezegd wat ermee is gedaan</source>
        <translation>not told yet what was done with it</translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>{name} zegt:</source>
        <translation>{name} says:</translation>
    </message>
    <message>
        <source>nog niet gehoord</source>
        <translation>not heard yet</translation>
    </message>
    <message>
        <source>uitgelegd</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>nog niet uitgelegd</source>
        <translation>not explained yet</translation>
    </message>
    <message>
        <source>Hoormoment {title}: {words}</source>
        <translation>Hearing {title}: {words}</translation>
    </message>
    <message>
        <source>perspectiefdeel</source>
        <translation>perspectiefdeel</translation>
    </message>
    <message>
        <source>handelingsdeel</source>
        <translation>handelingsdeel</translation>
    </message>
    <message>
        <source>leerlinginbreng</source>
        <translation>leerlinginbreng</translation>
    </message>
    <message>
        <source>versie {number} · {state}</source>
        <translation>version {number} · {state}</translation>
    </message>
    <message>
        <source>vastgesteld op {day}</source>
        <translation>adopted on {day}</translation>
    </message>
    <message>
        <source>samen eens worden</source>
        <translation>to be agreed</translation>
    </message>
    <message>
        <source>woorden van de leerling</source>
        <translation>the pupil’s words</translation>
    </message>
    <message>
        <source>overleg nodig</source>
        <translation>to be discussed</translation>
    </message>
    <message>
        <source>iemand zonder naam</source>
        <translation>someone without a name</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Wat ontbreekt: {counts}</source>
        <translation>What is missing: {counts}</translation>
    </message>
    <message>
        <source>Terug naar het formulier</source>
        <translation>Back to the form</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Leerlingenbestand (*.xml *.XML);;Alle bestanden (*)</source>
        <translation>Pupil file (*.xml *.XML);;All files (*)</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
    <message>
        <source>Te koppelen</source>
        <translation>To link</translation>
    </message>
    <message>
        <source>dossier is er al</source>
        <translation>dossier exists</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>dossier blijft</source>
        <translation>dossier stays</translation>
    </message>
    <message>
        <source>Gelijk</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>niets te doen</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Koppel</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Houd</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Schrijf uit</source>
        <translation>Deregister</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Dossier in Driehoek</source>
        <translation>Dossier in Driehoek</translation>
    </message>
    <message>
        <source>Veld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nu in Driehoek</source>
        <translation>Now in Driehoek</translation>
    </message>
    <message>
        <source>In het bestand</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>was al vertrokken; krijgt geen dossier</source>
        <translation>had already left; gets no dossier</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Lijkt op {name}: zelfde geboortedatum.</source>
        <translation>Resembles {name}: same date of birth.</translation>
    </message>
    <message>
        <source>verandert: {fields}</source>
        <translation>changes: {fields}</translation>
    </message>
    <message>
        <source>Naam en geboortedatum zijn anders: misschien een andere leerling.</source>
        <translation>Name and date of birth differ: perhaps another pupil.</translation>
    </message>
    <message>
        <source>staat er niet meer in</source>
        <translation>is no longer in it</translation>
    </message>
    <message>
        <source>vertrokken op {day}</source>
        <translation>left on {day}</translation>
    </message>
    <message>
        <source>Roepnaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Voornamen</source>
        <translation>Official first names</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Name prefix</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Jaargroep</source>
        <translation>Year group</translation>
    </message>
    <message>
        <source>Groep of klas</source>
        <translation>Group or class</translation>
    </message>
    <message>
        <source>Datum inschrijving</source>
        <translation>Date of enrolment</translation>
    </message>
    <message>
        <source>Datum uitschrijving</source>
        <translation>Date of deregistration</translation>
    </message>
    <message>
        <source>Jongen</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Meisje</source>
        <translation>Girl</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Niet gespecificeerd</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>verborgen</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Leerjaar {number}</source>
        <translation>Year {number}</translation>
    </message>
    <message>
        <source>leerling {key}</source>
        <translation>pupil {key}</translation>
    </message>
    <message>
        <source>groep {name}</source>
        <translation>group {name}</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>ExpertCard</name>
    <message>
        <source>Deskundige {number}</source>
        <translation>Expert {number}</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Agenda zonder namen bewaren?</source>
        <translation>Keep the calendar without names?</translation>
    </message>
    <message>
        <source>Je maakt een bestand voor het agendaprogramma van je computer of telefoon. Lees je het later opnieuw in, dan verandert daar wat hier veranderde, en vervalt daar wat hier vervalt.</source>
        <translation>You make a file for the calendar program of your computer or phone. Read it in again later, and there changes what changed here, and is cancelled what is cancelled here.</translation>
    </message>
    <message>
        <source>Er gaat geen naam mee, geen groep en geen woord uit een dossier.</source>
        <translation>No name goes along, no group and no word of a dossier.</translation>
    </message>
    <message>
        <source>Welke dagen</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>Wat gaat mee</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Kies waar het komt</source>
        <translation>Choose where it goes</translation>
    </message>
    <message>
        <source>en nog {number}</source>
        <translation>and {number} more</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>Dit lijkt een BSN. Haal het nummer weg als dat zo is.</source>
        <translation>This looks like a BSN. Take the number out if it is one.</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Menu van {field}</source>
        <translation>Menu of {field}</translation>
    </message>
    <message>
        <source>Geschiedenis van dit veld</source>
        <translation>History of this field</translation>
    </message>
    <message>
        <source>Staat vast</source>
        <translation>Is fixed</translation>
    </message>
    <message>
        <source>Hier stond nog niets anders</source>
        <translation>Nothing else has been here yet</translation>
    </message>
    <message>
        <source>Terugzetten:</source>
        <translation>Put back:</translation>
    </message>
    <message>
        <source>het eerst</source>
        <translation>at first</translation>
    </message>
</context>
<context>
    <name>FieldMenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu van {field}</source>
        <translation>Menu of {field}</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Tekening. {name}. {finding}. {told}.</source>
        <translation>Drawing. {name}. {finding}. {told}.</translation>
    </message>
    <message>
        <source>Getekend zijn de {number} met de meeste; in de tabel staan ze alle.</source>
        <translation>Drawn are the {number} with the most; all of them stand in the table.</translation>
    </message>
</context>
<context>
    <name>FigureListScreen</name>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>wordt gelezen</source>
        <translation>is being read</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Niemand meer</source>
        <translation>Nobody any more</translation>
    </message>
    <message>
        <source>Sinds het overzicht werd geteld is hier iets veranderd.</source>
        <translation>Something has changed here since the overview was counted.</translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation>open the dossier</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{number} dossiers</source>
        <translation>{number} dossiers</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Hierbij hoort geen dossier.</source>
        <translation>No dossier belongs to this.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>zonder school</source>
        <translation>without a school</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Keep as PDF</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Alle scholen</source>
        <translation>All schools</translation>
    </message>
    <message>
        <source>Alle jaren</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Schooljaar {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Aanvragen en besluiten van</source>
        <translation>Requests and decisions of</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>de dossiers achter een getal</source>
        <translation>the dossiers behind a number</translation>
    </message>
    <message>
        <source>zien hoe het eruit gaat, of terug</source>
        <translation>see how it leaves, or back</translation>
    </message>
    <message>
        <source>het overzicht afdrukken, zonder kleine aantallen</source>
        <translation>print the overview, without small numbers</translation>
    </message>
    <message>
        <source>het overzicht als PDF bewaren, zonder kleine aantallen</source>
        <translation>keep the overview as PDF, without small numbers</translation>
    </message>
    <message>
        <source>cijfers aantallen rapport</source>
        <translation>figures numbers report</translation>
    </message>
    <message>
        <source>Overzicht afdrukken</source>
        <translation>Print the overview</translation>
    </message>
    <message>
        <source>Stand van {day}. Kies een getal of een balk: dan zie je de dossiers erachter.</source>
        <translation>As of {day}. Choose a number or a bar: then you see the dossiers behind it.</translation>
    </message>
    <message>
        <source>School zonder naam</source>
        <translation>School without a name</translation>
    </message>
    <message>
        <source>Terug naar de cijfers</source>
        <translation>Back to the numbers</translation>
    </message>
    <message>
        <source>Bekijk dossiers</source>
        <translation>Look at dossiers</translation>
    </message>
    <message>
        <source>Zodra er dossiers zijn met een OPP, een aanvraag of een arrangement, staan de aantallen hier.</source>
        <translation>As soon as there are dossiers with an OPP, a request or an arrangement, the numbers stand here.</translation>
    </message>
    <message>
        <source>Er is nog niets te tellen</source>
        <translation>There is nothing to count yet</translation>
    </message>
    <message>
        <source>Niets te tellen: {names}.</source>
        <translation>Nothing to count: {names}.</translation>
    </message>
    <message>
        <source>Waar komt het overzicht?</source>
        <translation>Where does the overview go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Driehoek {code}</source>
        <translation>Driehoek {code}</translation>
    </message>
    <message>
        <source>Naar printer {printer} gestuurd.</source>
        <translation>Sent to printer {printer}.</translation>
    </message>
    <message>
        <source>Bewaard als {name}. Er staat geen naam en geen klein aantal op.</source>
        <translation>Kept as {name}. It holds no name and no small number.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Wat voor werk</source>
        <translation>What kind of work</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Toont alleen wat van deze persoon is</source>
        <translation>Shows only what is this person&apos;s</translation>
    </message>
    <message>
        <source>Soort werk</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>Toont alleen dit werk</source>
        <translation>Shows only this work</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Toont alleen wat dan aan de beurt is</source>
        <translation>Shows only what is due then</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Toont alleen deze school</source>
        <translation>Shows only this school</translation>
    </message>
    <message>
        <source>Bij elkaar</source>
        <translation>Grouped</translation>
    </message>
    <message>
        <source>Zet de regels anders bij elkaar</source>
        <translation>Groups the lines in another way</translation>
    </message>
    <message>
        <source>Geen werk dat hierbij past.</source>
        <translation>No work that fits this.</translation>
    </message>
    <message>
        <source>Geen {what}-werk in {group}.</source>
        <translation>No {what} work in {group}.</translation>
    </message>
    <message>
        <source>Geen werk in {group}.</source>
        <translation>No work in {group}.</translation>
    </message>
    <message>
        <source>Geen {what}-werk.</source>
        <translation>No {what} work.</translation>
    </message>
    <message>
        <source>Bij elkaar: op datum</source>
        <translation>Grouped: by date</translation>
    </message>
    <message>
        <source>Bij elkaar: per leerling</source>
        <translation>Grouped: by pupil</translation>
    </message>
    <message>
        <source>Bij elkaar: per groep</source>
        <translation>Grouped: by class</translation>
    </message>
    <message>
        <source>Bij elkaar: per soort werk</source>
        <translation>Grouped: by kind of work</translation>
    </message>
    <message>
        <source>Bij elkaar: per persoon</source>
        <translation>Grouped: by person</translation>
    </message>
    <message>
        <source>Meer filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Meer filters ({number} gekozen)</source>
        <translation>More filters ({number} chosen)</translation>
    </message>
    <message>
        <source>Minder filters</source>
        <translation>Fewer filters</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Toont alleen deze groep</source>
        <translation>Shows only this group</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Opzij</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>bijvoorbeeld: dit is al besproken</source>
        <translation>for example: this was discussed already</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Niets. Alles wat de wet vraagt staat erin.</source>
        <translation>Nothing. Everything the law asks for is here.</translation>
    </message>
    <message>
        <source>volgende melding</source>
        <translation>next finding</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Eerste keer</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Welkom. In vier stappen klaar.</source>
        <translation>Welcome. Ready in four steps.</translation>
    </message>
    <message>
        <source>Je maakt één versleutelde kluis op deze computer. Er wordt niets verstuurd.</source>
        <translation>You make one encrypted vault on this computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kluis</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Eerst rondkijken met voorbeeldkluis</source>
        <translation>Look around first in an example vault</translation>
    </message>
    <message>
        <source>Ik heb al een kluis</source>
        <translation>I already have a vault</translation>
    </message>
    <message>
        <source>Maak kluis en ga verder</source>
        <translation>Make the vault and go on</translation>
    </message>
    <message>
        <source>Bezig met maken…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>Kies de map van je kluis</source>
        <translation>Choose the folder of your vault</translation>
    </message>
</context>
<context>
    <name>FloatingCard</name>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Kies een map: {}</source>
        <translation>Choose a folder: {}</translation>
    </message>
</context>
<context>
    <name>Follower</name>
    <message>
        <source>Niemand in het bijzonder</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wie volgt dit dossier?</source>
        <translation>Who follows this dossier?</translation>
    </message>
    <message>
        <source>Het werk van dit dossier staat dan onder Mijn werk. Iedereen kan het blijven zien.</source>
        <translation>The work of this dossier then stands under My work. Everyone can still see it.</translation>
    </message>
    <message>
        <source>Kies iemand.</source>
        <translation>Choose someone.</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Niet veranderen</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Gevolgd door {name}</source>
        <translation>Followed by {name}</translation>
    </message>
    <message>
        <source>Gevolgd door niemand</source>
        <translation>Followed by nobody</translation>
    </message>
    <message>
        <source>niemand in het bijzonder</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>behandelaar collega verantwoordelijk mijn werk</source>
        <translation>handler colleague responsible my work</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Alles is daarna nog terug te draaien.</source>
        <translation>Everything can still be put back afterwards.</translation>
    </message>
    <message>
        <source>Ander bestand</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Stop, neem niets over</source>
        <translation>Stop, import nothing</translation>
    </message>
    <message>
        <source>Voortgang van het invoeren</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>1 nieuwe</source>
        <translation>1 new</translation>
    </message>
    <message>
        <source>{} nieuwe</source>
        <translation>{} new</translation>
    </message>
    <message>
        <source>1 koppeling</source>
        <translation>1 link</translation>
    </message>
    <message>
        <source>{} koppelingen</source>
        <translation>{} links</translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation>1 field</translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation>{} fields</translation>
    </message>
    <message>
        <source>1 uitschrijving</source>
        <translation>1 deregistration</translation>
    </message>
    <message>
        <source>{} uitschrijvingen</source>
        <translation>{} deregistrations</translation>
    </message>
    <message>
        <source>Er is niets over te nemen</source>
        <translation>There is nothing to import</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Neem {} over</source>
        <translation>Import {}</translation>
    </message>
    <message>
        <source>Zeg eerst of de school klopt</source>
        <translation>First say whether the school is right</translation>
    </message>
    <message>
        <source>Bezig met overnemen…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Bewaren en afdrukken</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaren en openen</source>
        <translation>Save and open</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Bewaren als webpagina</source>
        <translation>Save as web page</translation>
    </message>
    <message>
        <source>Stop met afdrukken</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Gaat naar de printer…</source>
        <translation>Going to the printer…</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>vorig onderdeel</source>
        <translation>previous section</translation>
    </message>
    <message>
        <source>volgend onderdeel</source>
        <translation>next section</translation>
    </message>
    <message>
        <source>volgende melding</source>
        <translation>next finding</translation>
    </message>
    <message>
        <source>vorige melding</source>
        <translation>previous finding</translation>
    </message>
    <message>
        <source>menu van een veld: geschiedenis en terugzetten</source>
        <translation>menu of a field: history and putting back</translation>
    </message>
    <message>
        <source>een tab in een lange tekst</source>
        <translation>a tab in a long text</translation>
    </message>
    <message>
        <source>De wet vraagt hier nu niets. Nog niet begonnen: 1 onderdeel.</source>
        <translation>The law asks nothing here now. Not begun yet: 1 part.</translation>
    </message>
    <message>
        <source>De wet vraagt hier nu niets. Nog niet begonnen: {count} onderdelen.</source>
        <translation>The law asks nothing here now. Not begun yet: {count} parts.</translation>
    </message>
    <message>
        <source>Opzijgelegd. Het komt terug als de tekst verandert.</source>
        <translation>Put aside. It comes back when the text changes.</translation>
    </message>
</context>
<context>
    <name>Geschiedenis</name>
    <message>
        <source>Hoe laat</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Gisteren</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>in {number} stappen</source>
        <translation>in {number} steps</translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{what}: vastgesteld op {day}</source>
        <translation>{what}: adopted on {day}</translation>
    </message>
</context>
<context>
    <name>GoingAlong</name>
    <message>
        <source>Niets.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Blijft achter: {sections}.</source>
        <translation>Stays behind: {sections}.</translation>
    </message>
    <message>
        <source>{count} vragen ingevuld</source>
        <translation>{count} questions answered</translation>
    </message>
    <message>
        <source>1 vraag ingevuld</source>
        <translation>1 question answered</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>GrowthScreen</name>
    <message>
        <source>Leerresultaten invullen</source>
        <translation>Fill in results</translation>
    </message>
    <message>
        <source>Groei</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>OPP versie {number}</source>
        <translation>OPP version {number}</translation>
    </message>
    <message>
        <source>wat is gemeten en gepland, niet doorgetrokken</source>
        <translation>what was measured and planned, not extended</translation>
    </message>
    <message>
        <source>leerresultaten invullen</source>
        <translation>fill in results</translation>
    </message>
    <message>
        <source>Nog geen leerresultaten</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Vul bij het OPP een score in, met de datum. Vanaf twee scores staat hier een lijn.</source>
        <translation>Fill in a score with its date in the OPP. From two scores on there is a line here.</translation>
    </message>
    <message>
        <source>Zonder gebied</source>
        <translation>Without subject</translation>
    </message>
    <message>
        <source>Plan invullen</source>
        <translation>Fill in the plan</translation>
    </message>
    <message>
        <source>Plan invullen: {name}</source>
        <translation>Fill in the plan: {name}</translation>
    </message>
    <message>
        <source>Er staat geen getal of datum bij, dus er is niets te tekenen.</source>
        <translation>There is no number or date with it, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gemeten</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Toets</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Tabel: {name}</source>
        <translation>Table: {name}</translation>
    </message>
    <message>
        <source>gemeten</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>op {day}: {score}</source>
        <translation>on {day}: {score}</translation>
    </message>
    <message>
        <source>Tekening van {name}. Gemeten: {measured}. Gepland: {planned}. Er is niets doorgetrokken.</source>
        <translation>Picture of {name}. Measured: {measured}. Planned: {planned}. Nothing was drawn on.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>Wie kreeg wat</source>
        <translation>Who got what</translation>
    </message>
    <message>
        <source>Nog niemand kreeg iets uit dit dossier.</source>
        <translation>Nobody has been given anything from this dossier yet.</translation>
    </message>
    <message>
        <source>Minder tonen</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Alle {count} tonen</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>{count} keer</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>zelf nagekeken</source>
        <translation>looked at by the user</translation>
    </message>
    <message>
        <source>reden: {reason}</source>
        <translation>reason: {reason}</translation>
    </message>
    <message>
        <source>als PDF</source>
        <translation>as PDF</translation>
    </message>
    <message>
        <source>als bestand</source>
        <translation>as a file</translation>
    </message>
    <message>
        <source>als webpagina</source>
        <translation>as web page</translation>
    </message>
    <message>
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>{count} keer op papier</source>
        <translation>{count} times on paper</translation>
    </message>
    <message>
        <source>bladzijde {pages}</source>
        <translation>page {pages}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Wie het is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Leerling zonder naam</source>
        <translation>Pupil without a name</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>niet gezegd, wel genoteerd</source>
        <translation>not said, but noted</translation>
    </message>
    <message>
        <source>{answered} van {number} ingevuld</source>
        <translation>{answered} of {number} filled in</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>uitgelegd {day}</source>
        <translation>explained {day}</translation>
    </message>
    <message>
        <source>niet uitgelegd</source>
        <translation>not explained</translation>
    </message>
    <message>
        <source>De wet vraagt vier dingen: de kans geven, de leerling de manier laten kiezen, opschrijven wat ermee gebeurt, en dat aan de leerling vertellen. Zwijgen mag ook; dan leg je alleen de kans vast.</source>
        <translation>The law asks four things: give the chance, let the pupil choose the way, write down what is done with it, and tell the pupil so. Silence is fine too; then you only record the chance.</translation>
    </message>
    <message>
        <source>De wet noemt horen bij het OPP; hier is het goede praktijk. Geef de kans, laat de leerling de manier kiezen, schrijf op wat ermee gebeurt en vertel dat terug. Zwijgen mag ook.</source>
        <translation>The law asks for hearing with the OPP; here it is good practice. Give the chance, let the pupil choose the way, write down what is done with it and tell that back. Silence is fine too.</translation>
    </message>
    <message>
        <source>Vertel het de leerling zelf. Uitleg aan de ouders telt niet als uitleg aan de leerling.</source>
        <translation>Tell the pupil yourself. Explaining it to the parents does not count as explaining it to the pupil.</translation>
    </message>
    <message>
        <source>Aangeboden</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Manier</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Eigen woorden</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Kies wat ermee is gedaan en schrijf in één zin waarom.</source>
        <translation>Choose what was done with it and write in one sentence why.</translation>
    </message>
    <message>
        <source>Opstellen van het OPP</source>
        <translation>Drawing up the OPP</translation>
    </message>
    <message>
        <source>Bijstellen van het OPP</source>
        <translation>Adjusting the OPP</translation>
    </message>
    <message>
        <source>Evaluatie van het OPP</source>
        <translation>Evaluation of the OPP</translation>
    </message>
    <message>
        <source>Aanvraag TLV</source>
        <translation>TLV request</translation>
    </message>
    <message>
        <source>Gesprek of MDO</source>
        <translation>Conversation or MDO</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Vraag bijvoorbeeld: {questions}</source>
        <translation>Ask for example: {questions}</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Wilde niet</source>
        <translation>Did not want to</translation>
    </message>
    <message>
        <source>Vul stap {number} in</source>
        <translation>Fill in step {number}</translation>
    </message>
    <message>
        <source>Maak ‘Mijn plan’</source>
        <translation>Make ‘Mijn plan’</translation>
    </message>
    <message>
        <source>Dit is een observatie: schrijf op wat je zag en hoorde, en wie keek.</source>
        <translation>This is an observation: write down what you saw and heard, and who looked.</translation>
    </message>
    <message>
        <source>Invloed per punt</source>
        <translation>Influence per point</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>Toegelicht aan {name}</source>
        <translation>Explained to {name}</translation>
    </message>
    <message>
        <source>Hoormoment bij {occasion}</source>
        <translation>Hearing (hoormoment): {occasion}</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>nog geen dag</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>{name} wilde niet</source>
        <translation>{name} did not want to</translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>Klaar: naar het dossier</source>
        <translation>Done: to the file</translation>
    </message>
    <message>
        <source>{ready} van {total} stappen klaar</source>
        <translation>{ready} of {total} steps done</translation>
    </message>
</context>
<context>
    <name>HearingScreen</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>eerste open stap, of klaar; met een stukje gekozen in de eigen woorden: daar een punt van maken</source>
        <translation>first open step, or done; with words selected in the own words: make those a point</translation>
    </message>
    <message>
        <source>menu van een veld: geschiedenis en terugzetten</source>
        <translation>menu of a field: history and putting back</translation>
    </message>
    <message>
        <source>een tab in een lange tekst</source>
        <translation>a tab in a long text</translation>
    </message>
    <message>
        <source>Vastgelegd: de leerling zag ervan af.</source>
        <translation>Recorded: the pupil chose not to be heard.</translation>
    </message>
</context>
<context>
    <name>Hearings</name>
    <message>
        <source>Hoormomenten</source>
        <translation>Hearings (hoormomenten)</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Hoormoment toevoegen</source>
        <translation>Add a hearing</translation>
    </message>
    <message>
        <source>Zet de woorden in het OPP</source>
        <translation>Put the words in the OPP</translation>
    </message>
    <message>
        <source>Vult wat hieronder nog leeg is met wat in het hoormoment staat. Je kunt het daarna aanpassen.</source>
        <translation>Fills what is still empty below with what the hearing says. You can change it afterwards.</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>Nog geen woorden van {name} bij deze versie. Plan een hoormoment: een vinkje is niet genoeg.</source>
        <translation>No words of {name} in this version yet. Plan a hearing: a tick is not enough.</translation>
    </message>
    <message>
        <source>Hier hoort de stem van {name} bij. Begin een hoormoment voor dit stuk.</source>
        <translation>The voice of {name} belongs here. Begin a hoormoment for this paper.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Wat er veranderde</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Dit maak je hier niet ongedaan.</source>
        <translation>This cannot be undone here.</translation>
    </message>
    <message>
        <source>Dit is al ongedaan gemaakt. Het ongedaan maken zelf staat hoger in de lijst.</source>
        <translation>This has been undone already. The undoing itself is higher up in the list.</translation>
    </message>
    <message>
        <source>Toon als één wijziging</source>
        <translation>Show as one change</translation>
    </message>
    <message>
        <source>Toon de losse stappen</source>
        <translation>Show the separate steps</translation>
    </message>
    <message>
        <source>Zet terug wat er stond. Is er daarna verder gewerkt, dan blijft wat er nu staat.</source>
        <translation>Puts back what was there. If work went on after that, what is there now stays.</translation>
    </message>
    <message>
        <source>Wat iemand kreeg, blijft bij ‘Wie kreeg wat’ staan.</source>
        <translation>What someone received stays in ‘Who got what’.</translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vergelijk met nu</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>Toen en nu</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>Op die dag was er nog niets van dit dossier.</source>
        <translation>On that day there was nothing of this dossier yet.</translation>
    </message>
    <message>
        <source>Wat er veranderde na: {moment}</source>
        <translation>What changed since: {moment}</translation>
    </message>
    <message>
        <source>Er is niets anders dan toen.</source>
        <translation>Nothing differs from then.</translation>
    </message>
    <message>
        <source>Terugzetten is een nieuwe handeling; je kunt het weer ongedaan maken.</source>
        <translation>Putting back is a new act; you can undo it again.</translation>
    </message>
    <message>
        <source>Terug naar de handeling</source>
        <translation>Back to the act</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Toon de volgende {n}</source>
        <translation>Show the next {n}</translation>
    </message>
    <message>
        <source>nog {n} te gaan</source>
        <translation>{n} more to go</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Toon het hele dossier</source>
        <translation>Show the whole dossier</translation>
    </message>
    <message>
        <source>Toon ouder</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Wat er veranderde</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>een handeling nieuwer</source>
        <translation>one act newer</translation>
    </message>
    <message>
        <source>een handeling ouder</source>
        <translation>one act older</translation>
    </message>
    <message>
        <source>naar wat er veranderde</source>
        <translation>to what changed</translation>
    </message>
    <message>
        <source>vergelijk nu met het moment na deze handeling</source>
        <translation>compare now with the moment after this act</translation>
    </message>
    <message>
        <source>van de vergelijking terug naar de handeling</source>
        <translation>from the comparison back to the act</translation>
    </message>
    <message>
        <source>Vergelijk nu met dit moment</source>
        <translation>Compare now with this moment</translation>
    </message>
    <message>
        <source>Maak deze handeling ongedaan</source>
        <translation>Undo this act</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>vergelijk met nu</source>
        <translation>compare with now</translation>
    </message>
    <message>
        <source>Wie wat deed en wanneer; elke handeling laat zien wat er stond.</source>
        <translation>Who did what and when; each act shows what was there.</translation>
    </message>
    <message>
        <source>Geschiedenis van {name}</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>Geschiedenis: {what}</source>
        <translation>History: {what}</translation>
    </message>
    <message>
        <source>het einde van {day}</source>
        <translation>the end of {day}</translation>
    </message>
    <message>
        <source>1 verschil</source>
        <translation>1 difference</translation>
    </message>
    <message>
        <source>{n} verschillen</source>
        <translation>{n} differences</translation>
    </message>
    <message>
        <source>Teruggezet: {what}.</source>
        <translation>Put back: {what}.</translation>
    </message>
    <message>
        <source>Er is niets teruggezet: er is net verder gewerkt. Hier staat wat er nu is.</source>
        <translation>Nothing was put back: work has just gone on. This is what is there now.</translation>
    </message>
    <message>
        <source>Er is niets teruggezet: er is daarna verder gewerkt.</source>
        <translation>Nothing was put back: work went on after that.</translation>
    </message>
    <message>
        <source>Een deel is teruggezet. Waar daarna verder is gewerkt, staat wat er nu stond.</source>
        <translation>Part was put back. Where work went on after that, it stays as it was now.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>HolidayRow</name>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>landelijk overgenomen</source>
        <translation>taken over from the national dates</translation>
    </message>
    <message>
        <source>Wijzig {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Haal {name} weg</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} up to and including {last}</translation>
    </message>
    <message>
        <source>Dit moet er staan. Haal de regel weg als er wel les is.</source>
        <translation>This must be here. Remove the line if there are lessons after all.</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Leerlingen invoeren</source>
        <translation>Import pupils</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Uitwisseling</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>een bestand kiezen</source>
        <translation>choose a file</translation>
    </message>
    <message>
        <source>regel voor regel</source>
        <translation>line by line</translation>
    </message>
    <message>
        <source>nieuw overnemen of houden wat er staat</source>
        <translation>take the new, or keep what is there</translation>
    </message>
    <message>
        <source>de volgende keuze</source>
        <translation>the next choice</translation>
    </message>
    <message>
        <source>overnemen</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Kies het leerlingenbestand</source>
        <translation>Choose the pupil file</translation>
    </message>
    <message>
        <source>Het invoeren is gestopt. Er is niets overgenomen.</source>
        <translation>The import was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Bestand van {}</source>
        <translation>File of {}</translation>
    </message>
    <message>
        <source>Bestand zonder datum</source>
        <translation>File without a date</translation>
    </message>
    <message>
        <source>1 leerling</source>
        <translation>1 pupil</translation>
    </message>
    <message>
        <source>{} leerlingen</source>
        <translation>{} pupils</translation>
    </message>
    <message>
        <source>school {}</source>
        <translation>school {}</translation>
    </message>
    <message>
        <source>het bestand zelf wordt niet bewaard</source>
        <translation>the file itself is not kept</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Op dit scherm</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Losse letters zijn sneltoetsen in lijsten</source>
        <translation>Single letters are shortcuts in lists</translation>
    </message>
    <message>
        <source>Zet dit uit als je tegen de computer praat in plaats van typt.</source>
        <translation>Switch this off if you speak to the computer instead of typing.</translation>
    </message>
    <message>
        <source>regel voor regel</source>
        <translation>line by line</translation>
    </message>
    <message>
        <source>naar de eerste of de laatste regel</source>
        <translation>to the first or the last line</translation>
    </message>
    <message>
        <source>de regel openen</source>
        <translation>open the line</translation>
    </message>
    <message>
        <source>de regel aanvinken, of de volgende keuze</source>
        <translation>tick the line, or the next choice</translation>
    </message>
    <message>
        <source>op de werklijst: wat als</source>
        <translation>on the worklist: what if</translation>
    </message>
    <message>
        <source>op de werklijst: uitstellen</source>
        <translation>on the worklist: put off</translation>
    </message>
    <message>
        <source>in de geschiedenis: vergelijk met nu</source>
        <translation>in the history: compare with now</translation>
    </message>
    <message>
        <source>bij het invoeren van leerlingen: het nieuwe overnemen</source>
        <translation>when importing pupils: take the new</translation>
    </message>
    <message>
        <source>bij het invoeren van leerlingen: houden wat er staat</source>
        <translation>when importing pupils: keep what is there</translation>
    </message>
    <message>
        <source>in een dossier: de tijdlijn als lijst of tekening</source>
        <translation>in a dossier: the timeline as a list or a drawing</translation>
    </message>
    <message>
        <source>naar het volgende veld</source>
        <translation>to the next field</translation>
    </message>
    <message>
        <source>een tab in een tekst van meer regels</source>
        <translation>a tab in a text of more lines</translation>
    </message>
    <message>
        <source>menu van het veld: geschiedenis, terugzetten</source>
        <translation>menu of the field: history, put back</translation>
    </message>
    <message>
        <source>ongedaan maken in dit veld</source>
        <translation>undo in this field</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In lijsten</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>Tijdens het typen</source>
        <translation>While typing</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>De drie stemmen</source>
        <translation>The three voices</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Vul aan: {who}</source>
        <translation>Fill in: {who}</translation>
    </message>
    <message>
        <source>Vraag na wie het gezag heeft</source>
        <translation>Ask who has parental authority</translation>
    </message>
    <message>
        <source>Open afspraken</source>
        <translation>Open agreed actions</translation>
    </message>
    <message>
        <source>Open afspraken van {who}</source>
        <translation>Open agreements of {who}</translation>
    </message>
    <message>
        <source>Lees alles</source>
        <translation>Read all</translation>
    </message>
    <message>
        <source>Lees alle woorden van {who}</source>
        <translation>Read all words of {who}</translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>{what}, {day}: gedaan</source>
        <translation>{what}, {day}: done</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>Gestopt. Er is niets afgedrukt en niets genoteerd.</source>
        <translation>Stopped. Nothing was printed and nothing recorded.</translation>
    </message>
    <message>
        <source>Driehoek {code}</source>
        <translation>Driehoek {code}</translation>
    </message>
    <message>
        <source>Waar komt de PDF?</source>
        <translation>Where should the PDF go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Waar komt de webpagina?</source>
        <translation>Where should the web page go?</translation>
    </message>
    <message>
        <source>Webpagina (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation>Saved as {name} and recorded under ‘Who got what’.</translation>
    </message>
    <message>
        <source>Naar printer {printer} gestuurd en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation>Sent to printer {printer} and recorded under ‘Who got what’.</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>een regel zonder omschrijving</source>
        <translation>a line without description</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>de stap vastleggen</source>
        <translation>record the step</translation>
    </message>
    <message>
        <source>{what}: uiterlijk {day}</source>
        <translation>{what}: by {day}</translation>
    </message>
    <message>
        <source>{what}: had uiterlijk {day} gemoeten</source>
        <translation>{what}: was due by {day}</translation>
    </message>
    <message>
        <source>Geteld vanaf {day}: {why}.</source>
        <translation>Counted from {day}: {why}.</translation>
    </message>
    <message>
        <source>{days} kalenderdagen; vakanties tellen mee.</source>
        <translation>{days} calendar days; holidays count too.</translation>
    </message>
    <message>
        <source>Regel {rule}.</source>
        <translation>Rule {rule}.</translation>
    </message>
    <message>
        <source>Verbeter: {state}</source>
        <translation>Correct: {state}</translation>
    </message>
    <message>
        <source>De stap zelf blijft staan. Wat er stond, zie je terug in de geschiedenis.</source>
        <translation>The step itself stays. What was there before is in the history.</translation>
    </message>
    <message>
        <source>Op welke dag was dit?</source>
        <translation>On which day was this?</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Verbeter de stap</source>
        <translation>Correct the step</translation>
    </message>
    <message>
        <source>Vul een dag in.</source>
        <translation>Fill in a day.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Verloop van de aanvraag</source>
        <translation>Timeline of the request</translation>
    </message>
    <message>
        <source>Stand en stappen</source>
        <translation>State and steps</translation>
    </message>
    <message>
        <source>Alleen een school kan een TLV aanvragen. Hier bereid je de zienswijze van de ouders voor.</source>
        <translation>Only a school can ask for a TLV. Here you prepare the view of the parents.</translation>
    </message>
    <message>
        <source>de termijn staat stil</source>
        <translation>the clock stands still</translation>
    </message>
    <message>
        <source>verlopen op {day}</source>
        <translation>expired on {day}</translation>
    </message>
    <message>
        <source>Verberg het verloop</source>
        <translation>Hide the timeline</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>{step}: nog 1 blokkade</source>
        <translation>{step}: 1 thing in the way</translation>
    </message>
    <message>
        <source>{step}: nog {count} blokkades</source>
        <translation>{step}: {count} things in the way</translation>
    </message>
    <message>
        <source>De stap is verbeterd.</source>
        <translation>The step is corrected.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>5 minuten</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>10 minuten</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 minuten</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Nooit</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Zonder deze termijn blijft de kluis open staan als je wegloopt. Vergrendel dan zelf, met Ctrl+L.</source>
        <translation>Without this the vault stays open when you walk away. Then lock it yourself, with Ctrl+L.</translation>
    </message>
    <message>
        <source>De snelste manier</source>
        <translation>The quickest way</translation>
    </message>
    <message>
        <source>Altijd de wachtzin</source>
        <translation>Always the passphrase</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Vergrendel vanzelf na</source>
        <translation>Lock by itself after</translation>
    </message>
    <message>
        <source>Alles is dan bewaard; je gaat verder waar je was.</source>
        <translation>Everything is saved then; you go on where you were.</translation>
    </message>
    <message>
        <source>Na vergrendelen vraagt Driehoek</source>
        <translation>After locking Driehoek asks for</translation>
    </message>
    <message>
        <source>Wie bij een open computer kan, kan ook bij de sleutel van die computer. Bij het opstarten blijft de snelste manier vooraan staan.</source>
        <translation>Anyone who can use an unlocked computer can also use its key. When Driehoek starts, the quickest way stays first.</translation>
    </message>
    <message>
        <source>Wachtzin toevoegen</source>
        <translation>Add a passphrase</translation>
    </message>
    <message>
        <source>Laat deze computer openen</source>
        <translation>Let this computer open it</translation>
    </message>
    <message>
        <source>Nieuwe herstelcode</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Voor wie is de nieuwe sleutel</source>
        <translation>Who is the new key for</translation>
    </message>
    <message>
        <source>Het logboek noemt wie met welke sleutel opende.</source>
        <translation>The log says who opened the vault with which key.</translation>
    </message>
    <message>
        <source>Elke sleutel opent alles: rollen en het logboek zijn geen slot voor wie een sleutel heeft. Een ingetrokken sleutel opent nog wel de reservekopieën van toen.</source>
        <translation>Every key opens everything: roles and the log do not keep out anyone who has a key. A withdrawn key still opens the backups of its time.</translation>
    </message>
    <message>
        <source>Sleutels van deze kluis</source>
        <translation>Keys of this vault</translation>
    </message>
    <message>
        <source>iemand</source>
        <translation>someone</translation>
    </message>
    <message>
        <source>De sleutel heeft een andere naam.</source>
        <translation>The key has another name.</translation>
    </message>
    <message>
        <source>De nieuwe wachtzin geldt. De oude opent de kluis niet meer.</source>
        <translation>The new passphrase applies. The old one no longer opens the vault.</translation>
    </message>
    <message>
        <source>‘{name}’ opent de kluis daarna niet meer; dat is niet terug te draaien. Wat blijft: {rest}.</source>
        <translation>‘{name}’ will no longer open the vault; this cannot be put back. What stays: {rest}.</translation>
    </message>
    <message>
        <source>Gaat die computer stuk, dan kan niemand de kluis nog openen.</source>
        <translation>If that computer breaks down, nobody can open the vault any more.</translation>
    </message>
    <message>
        <source>Deze sleutel intrekken?</source>
        <translation>Withdraw this key?</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Houd hem</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>De sleutel is ingetrokken.</source>
        <translation>The key has been withdrawn.</translation>
    </message>
    <message>
        <source>Voeg deze wachtzin toe</source>
        <translation>Add this passphrase</translation>
    </message>
    <message>
        <source>De wachtzin is toegevoegd: hij opent de kluis vanaf nu.</source>
        <translation>The passphrase has been added: it opens the vault from now on.</translation>
    </message>
    <message>
        <source>Deze computer opent de kluis vanaf nu ook zonder wachtzin.</source>
        <translation>From now on this computer also opens the vault without the passphrase.</translation>
    </message>
    <message>
        <source>Herstelcode, nog niet overgetypt</source>
        <translation>Recovery code, not copied yet</translation>
    </message>
    <message>
        <source>Toch niet: houd de oude code</source>
        <translation>Never mind: keep the old code</translation>
    </message>
    <message>
        <source>De nieuwe herstelcode geldt. De oude opent de kluis niet meer.</source>
        <translation>The new recovery code applies. The old one no longer opens the vault.</translation>
    </message>
    <message>
        <source>De oude herstelcode geldt nog; de nieuwe is weg.</source>
        <translation>The old recovery code still applies; the new one is gone.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Dit bestand is te groot. Er is niets veranderd. Kies een logo van hooguit 4 MB.</source>
        <translation>This file is too large. Nothing was changed. Choose a logo of 4 MB at most.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets veranderd. Kies een ander bestand.</source>
        <translation>This file cannot be read. Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>Dit plaatje is te klein om af te drukken. Er is niets veranderd. Kies een groter logo.</source>
        <translation>This picture is too small to print. Nothing was changed. Choose a larger logo.</translation>
    </message>
    <message>
        <source>Deze tekening wil iets van buiten ophalen. Er is niets veranderd. Bewaar het logo als PNG en kies dat.</source>
        <translation>This drawing wants to fetch something from outside. Nothing was changed. Save the logo as PNG and choose that.</translation>
    </message>
    <message>
        <source>Dit is geen plaatje dat Driehoek kent. Er is niets veranderd. Kies een PNG, JPEG of SVG.</source>
        <translation>This is not a picture that Driehoek knows. Nothing was changed. Choose a PNG, JPEG or SVG.</translation>
    </message>
</context>
<context>
    <name>LookOverCard</name>
    <message>
        <source>Is alles heel?</source>
        <translation>Is everything whole?</translation>
    </message>
    <message>
        <source>Kijk de kluis na</source>
        <translation>Look over the vault</translation>
    </message>
    <message>
        <source>Kluis nakijken</source>
        <translation>Looking over the vault</translation>
    </message>
    <message>
        <source>Elk dossier en elke bijlage wordt gelezen; er verandert niets.</source>
        <translation>Every dossier and every attachment is read; nothing changes.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets gewijzigd.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stop met nakijken</source>
        <translation>Stop looking</translation>
    </message>
    <message>
        <source>De dossiers zijn beschadigd</source>
        <translation>The dossiers are damaged</translation>
    </message>
    <message>
        <source>Sluit Driehoek en zet de laatste reservekopie terug; deze kluis blijft daarbij bewaard.</source>
        <translation>Close Driehoek and put the latest backup back; this vault is kept with it.</translation>
    </message>
    <message>
        <source>De dossiers zijn in orde</source>
        <translation>The dossiers are in order</translation>
    </message>
    <message>
        <source>Ruim op</source>
        <translation>Clear up</translation>
    </message>
    <message>
        <source>Er zijn geen bijlagen</source>
        <translation>There are no attachments</translation>
    </message>
    <message>
        <source>De bijlage is in orde</source>
        <translation>The attachment is in order</translation>
    </message>
    <message>
        <source>Alle {count} bijlagen zijn in orde</source>
        <translation>All {count} attachments are in order</translation>
    </message>
    <message>
        <source>{count} ontbreken</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>{count} beschadigd</source>
        <translation>{count} damaged</translation>
    </message>
    <message>
        <source>Bijlagen niet in orde: {what}</source>
        <translation>Attachments not in order: {what}</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug, of voeg het bestand opnieuw toe. Wat erover is ingevuld is niet weg.</source>
        <translation>Put a backup back, or add the file again. What was filled in about it is not gone.</translation>
    </message>
    <message>
        <source>1 bestand in de map bijlagen hoort nergens bij en is niet te lezen; het stoort niet.</source>
        <translation>1 file in the folder of attachments belongs to nothing and cannot be read; it does no harm.</translation>
    </message>
    <message>
        <source>{count} bestanden in de map bijlagen horen nergens bij; ze storen niet.</source>
        <translation>{count} files in the folder of attachments belong to nothing; they do no harm.</translation>
    </message>
    <message>
        <source>Opgeruimd.</source>
        <translation>Cleared up.</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Zoals het systeem</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Hoog contrast gebruikt alleen de kleuren van je systeem. Wat je afdrukt blijft altijd licht.</source>
        <translation>High contrast uses only the colours of your system. What you print always stays light.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ook met Ctrl++ en Ctrl+-; Ctrl+0 zet ze terug.</source>
        <translation>Also with Ctrl++ and Ctrl+-; Ctrl+0 puts them back.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taal van het programma</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Regels, wetteksten, vragen van formulieren en wat je afdrukt blijven Nederlands.</source>
        <translation>Rules, texts of law, questions of forms and what you print stay Dutch.</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen reservekopie gemaakt.</source>
        <translation>Stopped. No backup was made.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>De dossiers worden gekopieerd…</source>
        <translation>Copying the dossiers…</translation>
    </message>
    <message>
        <source>De bijlagen worden gekopieerd…</source>
        <translation>Copying the attachments…</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>en nog {number}</source>
        <translation>and {number} more</translation>
    </message>
    <message>
        <source>1 regel gekozen</source>
        <translation>1 line selected</translation>
    </message>
    <message>
        <source>{number} regels gekozen</source>
        <translation>{number} lines selected</translation>
    </message>
    <message>
        <source>Vink af</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Stel uit</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Plan in een week</source>
        <translation>Plan in one week</translation>
    </message>
    <message>
        <source>Geef aan</source>
        <translation>Give to</translation>
    </message>
    <message>
        <source>Kies niets</source>
        <translation>Select nothing</translation>
    </message>
    <message>
        <source>Niemand in het bijzonder</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Wie een dossier volgt, ziet het werk ervan onder Mijn werk.</source>
        <translation>Who follows a dossier sees its work under My work.</translation>
    </message>
    <message>
        <source>Geef</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Dit zijn {number} leerlingen; hoogstens {most} in één week. Kies er minder.</source>
        <translation>These are {number} pupils; at most {most} in one week. Select fewer.</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>gekozen</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>1 gekozen</source>
        <translation>1 selected</translation>
    </message>
    <message>
        <source>{number} gekozen</source>
        <translation>{number} selected</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>{what} staat nu op {day}.</source>
        <translation>{what} is now on {day}.</translation>
    </message>
    <message>
        <source>Afgezegd: {what}.</source>
        <translation>Called off: {what}.</translation>
    </message>
    <message>
        <source>Gaat toch door: {what}.</source>
        <translation>Goes on after all: {what}.</translation>
    </message>
    <message>
        <source>Van de agenda gehaald: {what}.</source>
        <translation>Taken off the calendar: {what}.</translation>
    </message>
    <message>
        <source>Waar komt de agenda?</source>
        <translation>Where does the calendar go?</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Agenda bewaard als {name}. Lees dat bestand in je agendaprogramma in.</source>
        <translation>Calendar kept as {name}. Read that file into your calendar program.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Dit overleg</source>
        <translation>This meeting</translation>
    </message>
    <message>
        <source>Overleg van {day}</source>
        <translation>Meeting of {day}</translation>
    </message>
    <message>
        <source>Overleg zonder dag: vul de dag in</source>
        <translation>Meeting without a day: fill in the day</translation>
    </message>
    <message>
        <source>Plan dit overleg</source>
        <translation>Plan this meeting</translation>
    </message>
    <message>
        <source>Schrijf dit overleg op</source>
        <translation>Write this meeting down</translation>
    </message>
    <message>
        <source>Schrijf op hoe laat en waar, en wie erbij zijn.</source>
        <translation>Write down the time and place, and who is there.</translation>
    </message>
    <message>
        <source>Hiervan is niets opgeschreven: hoe laat en waar het was, en wie erbij waren.</source>
        <translation>Nothing of this was written down: when and where it was, and who was there.</translation>
    </message>
    <message>
        <source>Aanvragen op dit overleg</source>
        <translation>Requests at this meeting</translation>
    </message>
    <message>
        <source>Op {day} staat nog 1 aanvraag.</source>
        <translation>1 request is still on {day}.</translation>
    </message>
    <message>
        <source>Op {day} staan nog {number} aanvragen.</source>
        <translation>{number} requests are still on {day}.</translation>
    </message>
    <message>
        <source>Zet die ook op dit overleg</source>
        <translation>Put them on this meeting too</translation>
    </message>
    <message>
        <source>Nog geen. Kies een aanvraag en zet die op dit overleg.</source>
        <translation>None yet. Choose a request and put it on this meeting.</translation>
    </message>
    <message>
        <source>Er stond geen aanvraag op dit overleg.</source>
        <translation>There was no request on this meeting.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Er ging iets mis in Driehoek zelf.</source>
        <translation>Something went wrong in Driehoek itself.</translation>
    </message>
    <message>
        <source>Wat je eerder typte is bewaard. Probeer het nog eens. Gebeurt het weer, sluit Driehoek dan en open het opnieuw. Meld dit met deze code: {code}.</source>
        <translation>What you typed before is saved. Try again. If it happens again, close Driehoek and open it anew. Report this with this code: {code}.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Wat ontbreekt</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Toon alle {n}</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>Niets. Alles wat de wet nu vraagt, is er.</source>
        <translation>Nothing. Everything the law asks for now is here.</translation>
    </message>
</context>
<context>
    <name>MomentBar</name>
    <message>
        <source>Dag om mee te vergelijken</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Zoals het was aan het einde van die dag</source>
        <translation>As it was at the end of that day</translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergelijk nu met een dag</source>
        <translation>Compare now with a day</translation>
    </message>
    <message>
        <source>Hele dossier</source>
        <translation>Whole dossier</translation>
    </message>
    <message>
        <source>Waarvan</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Van welk deel de geschiedenis is</source>
        <translation>Which part the history is of</translation>
    </message>
    <message>
        <source>of met wat is vastgesteld</source>
        <translation>or with what was adopted</translation>
    </message>
    <message>
        <source>Vastgestelde versie om mee te vergelijken</source>
        <translation>Adopted version to compare with</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Werklijst</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Uitwisseling</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Contacten</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Aanvragen</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Navigatie</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Sneltoetsen van dit scherm</source>
        <translation>Keyboard shortcuts of this screen</translation>
    </message>
    <message>
        <source>Uitleg bij dit scherm</source>
        <translation>About this screen</translation>
    </message>
    <message>
        <source>{count}+ te laat</source>
        <translation>{count}+ overdue</translation>
    </message>
    <message>
        <source>{count} te laat</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>Terug naar {place}</source>
        <translation>Back to {place}</translation>
    </message>
    <message>
        <source>alles is verzonnen</source>
        <translation>all made up</translation>
    </message>
</context>
<context>
    <name>NewDossierForm</name>
    <message>
        <source>bijvoorbeeld: 5</source>
        <translation>for example: 5</translation>
    </message>
    <message>
        <source>De naam die de leerling zelf gebruikt.</source>
        <translation>The name the pupil uses.</translation>
    </message>
    <message>
        <source>een van beide</source>
        <translation>one of the two</translation>
    </message>
    <message>
        <source>Roepnaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Zonder geboortedatum ziet Driehoek niet of deze leerling al een dossier heeft.</source>
        <translation>Without a date of birth Driehoek cannot see whether this pupil already has a dossier.</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Schoolsoort</source>
        <translation>Type of school</translation>
    </message>
    <message>
        <source>Bepaalt welk formulier het OPP krijgt.</source>
        <translation>Decides which form the OPP gets.</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Name prefix</translation>
    </message>
    <message>
        <source>Zoals van der.</source>
        <translation>Such as van der.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Groep of klas</source>
        <translation>Group or class</translation>
    </message>
    <message>
        <source>Wie is het?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Waar zit de leerling op school?</source>
        <translation>Where does the pupil go to school?</translation>
    </message>
    <message>
        <source>Vul een roepnaam of een achternaam in.</source>
        <translation>Fill in a first name or a surname.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Controleer het jaar.</source>
        <translation>This day is yet to come. Check the year.</translation>
    </message>
    <message>
        <source>de naam, zoals die op papier komt</source>
        <translation>the name, as it appears on paper</translation>
    </message>
</context>
<context>
    <name>NewDossierScreen</name>
    <message>
        <source>Een naam is genoeg om te beginnen. De rest vul je later aan bij Gegevens.</source>
        <translation>A name is enough to begin. You add the rest later under Details.</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>maak het dossier</source>
        <translation>make the dossier</translation>
    </message>
    <message>
        <source>volgende vraag</source>
        <translation>next question</translation>
    </message>
    <message>
        <source>Een naam en de toestemming zijn genoeg om te beginnen. De rest vul je later aan bij Gegevens.</source>
        <translation>A name and the consent are enough to begin. You add the rest later under Details.</translation>
    </message>
    <message>
        <source>Dossier van {name} gemaakt.</source>
        <translation>Dossier of {name} made.</translation>
    </message>
</context>
<context>
    <name>NotNeeded</name>
    <message>
        <source>Dit onderdeel is niet nodig</source>
        <translation>This section is not needed</translation>
    </message>
    <message>
        <source>Waarom is dit onderdeel niet nodig?</source>
        <translation>Why is this section not needed?</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Toch nodig</source>
        <translation>Needed after all</translation>
    </message>
    <message>
        <source>geen reden opgeschreven</source>
        <translation>no reason written down</translation>
    </message>
    <message>
        <source>Niet nodig:</source>
        <translation>Not needed:</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom dit onderdeel niet nodig is.</source>
        <translation>Write in one sentence why this section is not needed.</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Dit is geen getal. Typ bijvoorbeeld 12 of 12,5.</source>
        <translation>This is not a number. Type for example 12 or 12,5.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <source>vier</source>
        <translation>four</translation>
    </message>
    <message>
        <source>vijf</source>
        <translation>five</translation>
    </message>
    <message>
        <source>zes</source>
        <translation>six</translation>
    </message>
    <message>
        <source>zeven</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>acht</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>negen</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>tien</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>elf</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>twaalf</source>
        <translation>twelve</translation>
    </message>
</context>
<context>
    <name>OfDossier</name>
    <message>
        <source>Welk bestand komt erbij?</source>
        <translation>Which file is to be added?</translation>
    </message>
    <message>
        <source>Bijlage teruggezet.</source>
        <translation>Attachment put back.</translation>
    </message>
    <message>
        <source>Bestand vernietigd.</source>
        <translation>File destroyed.</translation>
    </message>
</context>
<context>
    <name>OfRequest</name>
    <message>
        <source>Welk bestand komt erbij?</source>
        <translation>Which file is to be added?</translation>
    </message>
    <message>
        <source>Bijlage bij de aanvraag gezet.</source>
        <translation>Attachment put with the application.</translation>
    </message>
</context>
<context>
    <name>Openers</name>
    <message>
        <source>Hulpzinnen</source>
        <translation>Help sentences</translation>
    </message>
    <message>
        <source>Een begin om verder te schrijven. Vul in wat nog open is.</source>
        <translation>A beginning to write on. Fill in what is still open.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Driehoek opent</source>
        <translation>Driehoek is opening</translation>
    </message>
</context>
<context>
    <name>OppScreen</name>
    <message>
        <source>Ontwikkelingsperspectief</source>
        <translation>OPP (development plan)</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>naar overleg, vaststellen of bijstellen</source>
        <translation>to the talk with the parents, adopt or revise</translation>
    </message>
    <message>
        <source>vergelijken</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>Sluit vergelijking</source>
        <translation>Close comparison</translation>
    </message>
    <message>
        <source>Vergelijk met versie {number}</source>
        <translation>Compare with version {number}</translation>
    </message>
    <message>
        <source>Vergelijk</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergelijk niet</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Ongedaan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Naar versie {number}</source>
        <translation>To version {number}</translation>
    </message>
    <message>
        <source>Bijstellen</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>Naar overleg</source>
        <translation>To the parents</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>In overleg met ouders. Met Ctrl+P maak je voor hen het concept op papier.</source>
        <translation>Being talked over with the parents. With Ctrl+P you put the draft on paper for them.</translation>
    </message>
    <message>
        <source>In overleg met de leerling zelf. Met Ctrl+P maak je het concept op papier.</source>
        <translation>In consultation with the pupil. With Ctrl+P you make the draft on paper.</translation>
    </message>
    <message>
        <source>{part} vastgesteld.</source>
        <translation>{part} adopted.</translation>
    </message>
    <message>
        <source>De woorden uit het hoormoment staan in het OPP.</source>
        <translation>The words from the hearing are in the OPP.</translation>
    </message>
    <message>
        <source>Vastgesteld op {day}. Bijstellen maakt versie {number}.</source>
        <translation>Adopted on {day}. Revising makes version {number}.</translation>
    </message>
</context>
<context>
    <name>OppStatus</name>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in overleg met ouders</source>
        <translation>being discussed with parents</translation>
    </message>
    <message>
        <source>perspectiefdeel vastgesteld</source>
        <translation>perspectiefdeel adopted</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>in evaluatie</source>
        <translation>being evaluated</translation>
    </message>
    <message>
        <source>bijgesteld (vervangen door nieuwe versie)</source>
        <translation>revised (replaced by a new version)</translation>
    </message>
    <message>
        <source>beëindigd</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>in overleg</source>
        <translation>in consultation</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Welke school</source>
        <translation>Which school</translation>
    </message>
    <message>
        <source>Er is nog geen school. Voeg er een toe, of voer leerlingen in: dan komt hij er vanzelf.</source>
        <translation>There is no school yet. Add one, or import pupils: then it comes by itself.</translation>
    </message>
    <message>
        <source>School toevoegen</source>
        <translation>Add a school</translation>
    </message>
    <message>
        <source>Haal deze school weg</source>
        <translation>Remove this school</translation>
    </message>
    <message>
        <source>Naam van een nieuwe gebruiker</source>
        <translation>Name of a new user</translation>
    </message>
    <message>
        <source>Geef hem daarna een eigen sleutel bij Vergrendelen en sleutels.</source>
        <translation>Then give this user a key of their own under Locking and keys.</translation>
    </message>
    <message>
        <source>Gebruiker toevoegen</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Je organisatie</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>Wie hier werken</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation>Appears on what you print.</translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Alleen als je organisatie onder een bestuur valt.</source>
        <translation>Only if your organisation falls under a board.</translation>
    </message>
    <message>
        <source>Nieuwe school</source>
        <translation>New school</translation>
    </message>
    <message>
        <source>School toegevoegd.</source>
        <translation>School added.</translation>
    </message>
    <message>
        <source>School weggehaald.</source>
        <translation>School removed.</translation>
    </message>
    <message>
        <source>Gebruiker toegevoegd.</source>
        <translation>User added.</translation>
    </message>
</context>
<context>
    <name>OtherSchool</name>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Naar welke school gaat deze leerling?</source>
        <translation>Which school does this pupil go to?</translation>
    </message>
    <message>
        <source>De schoolsoort en het samenwerkingsverband gaan mee als ze die van de school waren. Je kunt het ongedaan maken.</source>
        <translation>The type of school and the samenwerkingsverband change too if they were those of the school. You can undo this.</translation>
    </message>
    <message>
        <source>Kies een school.</source>
        <translation>Choose a school.</translation>
    </message>
    <message>
        <source>Kies deze school</source>
        <translation>Choose this school</translation>
    </message>
    <message>
        <source>Niet veranderen</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Andere school</source>
        <translation>Other school</translation>
    </message>
    <message>
        <source>School: {name}</source>
        <translation>School: {name}</translation>
    </message>
    <message>
        <source>Andere school kiezen</source>
        <translation>Choose another school</translation>
    </message>
    <message>
        <source>school veranderen overstap verhuizing</source>
        <translation>change school transfer move</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>OverviewsCard</name>
    <message>
        <source>In één blik</source>
        <translation>In one look</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Groei</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Beloofd en geleverd</source>
        <translation>Promised and delivered</translation>
    </message>
    <message>
        <source>Verzuim</source>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <source>bladzijde {number}</source>
        <translation>page {number}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Voeg een bijlage toe</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>1 stuk</source>
        <translation>1 paper</translation>
    </message>
    <message>
        <source>{count} stukken</source>
        <translation>{count} papers</translation>
    </message>
    <message>
        <source>Elke bijlage hoort bij een vraag. Zonder vraag blijft hij thuis.</source>
        <translation>Every attachment belongs to a question. Without a question it stays at home.</translation>
    </message>
    <message>
        <source>Een nieuw bestand</source>
        <translation>A new file</translation>
    </message>
    <message>
        <source>Alleen noemen, zonder bestand</source>
        <translation>Only name it, without a file</translation>
    </message>
    <message>
        <source>Bestand bij: {paper}</source>
        <translation>File for: {paper}</translation>
    </message>
    <message>
        <source>Uit het dossier: {name}</source>
        <translation>From the dossier: {name}</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Volledigheid</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>1 blokkeert</source>
        <translation>1 stands in the way</translation>
    </message>
    <message>
        <source>{count} blokkeren</source>
        <translation>{count} stand in the way</translation>
    </message>
    <message>
        <source>niets blokkeert</source>
        <translation>nothing stands in the way</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>leerling</source>
        <translation>pupil</translation>
    </message>
    <message>
        <source>ouders</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>leerling, ouders en school</source>
        <translation>pupil, parents and school</translation>
    </message>
</context>
<context>
    <name>PeopleControl</name>
    <message>
        <source>andere namen, met een komma ertussen</source>
        <translation>other names, with a comma between them</translation>
    </message>
    <message>
        <source>{name}: anderen</source>
        <translation>{name}: others</translation>
    </message>
</context>
<context>
    <name>PersonControl</name>
    <message>
        <source>Kies of typ een naam</source>
        <translation>Choose or type a name</translation>
    </message>
    <message>
        <source>iemand die niet meer in dit dossier staat</source>
        <translation>someone who is no longer in this dossier</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Dag, {name}</source>
        <translation>Day, {name}</translation>
    </message>
    <message>
        <source>Tijd, {name}</source>
        <translation>Time, {name}</translation>
    </message>
    <message>
        <source>Laat {name} weg</source>
        <translation>Leave {name} out</translation>
    </message>
    <message>
        <source>Kies een dag.</source>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>Typ een tijd, zoals 9:30.</source>
        <translation>Type a time, such as 9:30.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Privacycontrole en wat er meegaat</source>
        <translation>Privacy check and what goes along</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Bijeenkomst plannen</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Over een leerling</source>
        <translation>About a pupil</translation>
    </message>
    <message>
        <source>Zonder leerling</source>
        <translation>Without a pupil</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>leeg: hele dag</source>
        <translation>empty: all day</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>lokaal 5</source>
        <translation>room 5</translation>
    </message>
    <message>
        <source>vader en moeder, Fatma</source>
        <translation>father and mother, Fatma</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Gewijzigd: {what}, {day}.</source>
        <translation>Changed: {what}, {day}.</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Kies een dag.</source>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>Typ een tijd zoals 14:00, of laat dit leeg.</source>
        <translation>Type a time such as 14:00, or leave this empty.</translation>
    </message>
    <message>
        <source>Typ hoeveel minuten het duurt, bijvoorbeeld 45.</source>
        <translation>Type how many minutes it takes, for example 45.</translation>
    </message>
    <message>
        <source>Gepland: {what}, {day}.</source>
        <translation>Planned: {what}, {day}.</translation>
    </message>
    <message>
        <source>Gepland: {what}, {day}, met 1 taak.</source>
        <translation>Planned: {what}, {day}, with 1 task.</translation>
    </message>
    <message>
        <source>Gepland: {what}, {day}, met {number} taken.</source>
        <translation>Planned: {what}, {day}, with {number} tasks.</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Punt {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Woorden wijzigen</source>
        <translation>Change the words</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>nieuw punt</source>
        <translation>new point</translation>
    </message>
    <message>
        <source>Naar {place}</source>
        <translation>To {place}</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Kies in de woorden hiernaast een stukje en druk op Ctrl+Enter: dat wordt een punt.</source>
        <translation>Choose a piece in the words beside this and press Ctrl+Enter: it becomes a point.</translation>
    </message>
    <message>
        <source>Punt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Punt toevoegen</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Punt {number} verwijderd.</source>
        <translation>Point {number} removed.</translation>
    </message>
</context>
<context>
    <name>PointsHere</name>
    <message>
        <source>De leerling</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>Wat {name} hierover zei</source>
        <translation>What {name} said about this</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Voorbeeld van de bladzijden</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Deze bladzijde is nu niet te laten zien.</source>
        <translation>This page cannot be shown now.</translation>
    </message>
    <message>
        <source>Het rapport zelf is gemaakt: je kunt het bewaren en afdrukken.</source>
        <translation>The report itself is made: you can save and print it.</translation>
    </message>
    <message>
        <source>De bladzijden worden gemaakt.</source>
        <translation>The pages are being made.</translation>
    </message>
    <message>
        <source>Dit duurt niet lang.</source>
        <translation>This does not take long.</translation>
    </message>
    <message>
        <source>bladzijde {number} van {many}</source>
        <translation>page {number} of {many}</translation>
    </message>
    <message>
        <source>blz. {number} van {many}</source>
        <translation>p. {number} of {many}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Ik weet zeker dat dit bestand bij deze kluis hoort</source>
        <translation>I am certain that this file belongs to this vault</translation>
    </message>
    <message>
        <source>Uitschrijven per</source>
        <translation>Deregister as of</translation>
    </message>
    <message>
        <source>Voor wie niet meer in het bestand staat.</source>
        <translation>For those no longer in the file.</translation>
    </message>
    <message>
        <source>Over dit bestand</source>
        <translation>About this file</translation>
    </message>
    <message>
        <source>Moet.</source>
        <translation>Must.</translation>
    </message>
    <message>
        <source>Let op.</source>
        <translation>Note.</translation>
    </message>
    <message>
        <source>Er is niets over te nemen.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>Alles in dit bestand staat al zo in Driehoek.</source>
        <translation>Everything in this file is already like that in Driehoek.</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
    <message>
        <source>Allemaal:</source>
        <translation>All:</translation>
    </message>
    <message>
        <source>Allemaal: {}</source>
        <translation>All: {}</translation>
    </message>
    <message>
        <source>1 leerling</source>
        <translation>1 pupil</translation>
    </message>
    <message>
        <source>{} leerlingen</source>
        <translation>{} pupils</translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation>1 field</translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation>{} fields</translation>
    </message>
    <message>
        <source>{} bij {}</source>
        <translation>{} for {}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>De printer {printer} neemt het niet aan. Er is niets afgedrukt en niets genoteerd. Kijk of de printer aanstaat en probeer het opnieuw, of bewaar de PDF.</source>
        <translation>The printer {printer} does not accept it. Nothing was printed and nothing recorded. See whether the printer is on and try again, or save the PDF.</translation>
    </message>
    <message>
        <source> Het afdruksysteem zegt: {why}.</source>
        <translation> The print system says: {why}.</translation>
    </message>
    <message>
        <source>Deze computer kent geen printer. Er is niets afgedrukt en niets genoteerd. Voeg een printer toe bij de instellingen van de computer, of bewaar de PDF en druk die ergens anders af.</source>
        <translation>This computer knows no printer. Nothing was printed and nothing recorded. Add a printer in the settings of the computer, or save the PDF and print it somewhere else.</translation>
    </message>
    <message>
        <source>De printer {printer} doet het niet. Er is niets afgedrukt en niets genoteerd. Kijk of de printer aanstaat en probeer het opnieuw, of bewaar de PDF.</source>
        <translation>The printer {printer} does not work. Nothing was printed and nothing recorded. See whether the printer is on and try again, or save the PDF.</translation>
    </message>
    <message>
        <source>Deze bladzijden zijn er niet: het rapport heeft er {count}. Er is niets afgedrukt en niets genoteerd. Kies andere bladzijden.</source>
        <translation>These pages do not exist: the report has {count}. Nothing was printed and nothing recorded. Choose other pages.</translation>
    </message>
    <message>
        <source>In {folder} kan niet worden geschreven. Er is niets bewaard en niets genoteerd. Kies een andere map of maak ruimte vrij.</source>
        <translation>Writing in {folder} is not possible. Nothing was saved and nothing recorded. Choose another folder or make room.</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>alle; of bijvoorbeeld 1-2, 4</source>
        <translation>all; or for example 1-2, 4</translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Gewoon papier</source>
        <translation>Plain paper</translation>
    </message>
    <message>
        <source>Eigen briefpapier</source>
        <translation>Own stationery</translation>
    </message>
    <message>
        <source>Voorbedrukt briefpapier</source>
        <translation>Preprinted stationery</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Briefpapier maken</source>
        <translation>Make stationery</translation>
    </message>
    <message>
        <source>Naam, adres en logo staan bovenaan de eerste bladzijde.</source>
        <translation>Name, address and logo are at the top of the first page.</translation>
    </message>
    <message>
        <source>Bovenaan de eerste bladzijde blijft ruimte vrij.</source>
        <translation>Space is left free at the top of the first page.</translation>
    </message>
    <message>
        <source>Er is nog geen briefpapier gemaakt.</source>
        <translation>No stationery has been made yet.</translation>
    </message>
    <message>
        <source>Dit rapport heeft {many} bladzijden. Typ bijvoorbeeld 1-2, 4.</source>
        <translation>This report has {many} pages. Type for example 1-2, 4.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>De opdracht is gestopt. Er is niets afgedrukt en niets genoteerd.</source>
        <translation>The job was stopped. Nothing was printed and nothing recorded.</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Volg de regel</source>
        <translation>Follow the rule</translation>
    </message>
    <message>
        <source>Volg de regel: {label}</source>
        <translation>Follow the rule: {label}</translation>
    </message>
    <message>
        <source>Eigen keuze, gelijk aan wat de regel zegt: {words}.</source>
        <translation>Own choice, the same as the rule says: {words}.</translation>
    </message>
    <message>
        <source>Eigen keuze. De regel zegt: {words}.</source>
        <translation>Own choice. The rule says: {words}.</translation>
    </message>
    <message>
        <source>Volgt de regel: {words}.</source>
        <translation>Follows the rule: {words}.</translation>
    </message>
    <message>
        <source>bijvoorbeeld: 1 mei</source>
        <translation>for example: 1 May</translation>
    </message>
    <message>
        <source>bijvoorbeeld: 12 januari 2027, 9 februari 2027</source>
        <translation>for example: 12 January 2027, 9 February 2027</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Welk samenwerkingsverband</source>
        <translation>Which samenwerkingsverband</translation>
    </message>
    <message>
        <source>Er is nog geen samenwerkingsverband. Voeg het jouwe toe om de cijfers van je regio in te stellen; tot dan geldt overal wat de regel zelf zegt.</source>
        <translation>There is no samenwerkingsverband yet. Add yours to set the numbers of your region; until then what the rule itself says applies everywhere.</translation>
    </message>
    <message>
        <source>Samenwerkingsverband toevoegen</source>
        <translation>Add a samenwerkingsverband</translation>
    </message>
    <message>
        <source>Het samenwerkingsverband</source>
        <translation>The samenwerkingsverband</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>bijvoorbeeld: PO9901</source>
        <translation>for example: PO9901</translation>
    </message>
    <message>
        <source>Een veld dat je leeg laat volgt de regel. Verander je iets, dan rekent Driehoek de termijnen van alle dossiers op de achtergrond opnieuw uit.</source>
        <translation>A field that you leave empty follows the rule. If you change something, Driehoek works out the deadlines of all dossiers anew in the background.</translation>
    </message>
    <message>
        <source>Nieuw samenwerkingsverband</source>
        <translation>New samenwerkingsverband</translation>
    </message>
    <message>
        <source>Samenwerkingsverband toegevoegd.</source>
        <translation>Samenwerkingsverband added.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>niet begonnen</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>volledig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
</context>
<context>
    <name>PupilField</name>
    <message>
        <source>typ een deel van de naam</source>
        <translation>type a part of the name</translation>
    </message>
    <message>
        <source>Over wie?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Gevonden leerlingen</source>
        <translation>Pupils found</translation>
    </message>
    <message>
        <source>Andere leerling</source>
        <translation>Another pupil</translation>
    </message>
    <message>
        <source>Niemand gevonden. Typ een ander deel van de naam.</source>
        <translation>Nobody found. Type another part of the name.</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Kies over welke leerling het gaat.</source>
        <translation>Choose which pupil it is about.</translation>
    </message>
</context>
<context>
    <name>PupilScreen</name>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Vernietig dossier</source>
        <translation>Destroy dossier</translation>
    </message>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <source>{number} mensen</source>
        <translation>{number} people</translation>
    </message>
    <message>
        <source>Geheim adres van {who}</source>
        <translation>Secret address of {who}</translation>
    </message>
    <message>
        <source>Over deze gegevens is nu niets te melden.</source>
        <translation>There is nothing to report about these data now.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>naar het dossier</source>
        <translation>to the dossier</translation>
    </message>
</context>
<context>
    <name>PutOff</name>
    <message>
        <source>Uitstellen</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>bijvoorbeeld: vader is pas vrijdag terug</source>
        <translation>for example: father is not back until Friday</translation>
    </message>
    <message>
        <source>Tot wanneer?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Stel uit</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>De datum zelf verandert niet; de reden blijft in het dossier staan.</source>
        <translation>The date itself does not change; the reason stays in the dossier.</translation>
    </message>
    <message>
        <source>De taak krijgt deze dag.</source>
        <translation>The task gets this day.</translation>
    </message>
    <message>
        <source>Kies een dag vanaf morgen ({day}).</source>
        <translation>Choose a day from tomorrow on ({day}).</translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom; dat lees je later terug.</source>
        <translation>Write in a few words why; you can read it back later.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>verplicht</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Maak dossier</source>
        <translation>Make dossier</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>QuietDay</name>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Goed moment voor...</source>
        <translation>A good moment for...</translation>
    </message>
    <message>
        <source>Bekijk dossiers</source>
        <translation>View dossiers</translation>
    </message>
    <message>
        <source>Alle termijnen lopen goed.</source>
        <translation>All deadlines are on track.</translation>
    </message>
    <message>
        <source>De eerstvolgende datum is {day}: {what}, {who}.</source>
        <translation>The next date is {day}: {what}, {who}.</translation>
    </message>
    <message>
        <source>Niets te doen voor vandaag</source>
        <translation>Nothing to do for today</translation>
    </message>
    <message>
        <source>Naar de contacten</source>
        <translation>Go to the contacts</translation>
    </message>
    <message>
        <source>Belt, mailt of komt er iemand? Schrijf dat op als contact, zonder namen. Een dossier op naam maak je alleen met toestemming.</source>
        <translation>Does someone call, write or come by? Write that down as a contact, without names. A named file is made only with consent.</translation>
    </message>
    <message>
        <source>Begin met een contact</source>
        <translation>Begin with a contact</translation>
    </message>
    <message>
        <source>Naar de aanvragen</source>
        <translation>Go to the requests</translation>
    </message>
    <message>
        <source>Lees in wat een school stuurde, of maak zelf een dossier. Daarna staat hier wat je wanneer moet doen, en waarom.</source>
        <translation>Read in what a school sent, or make a file yourself. After that this page says what to do when, and why.</translation>
    </message>
    <message>
        <source>Begin met een aanvraag</source>
        <translation>Begin with a request</translation>
    </message>
    <message>
        <source>Leerlingen invoeren</source>
        <translation>Import pupils</translation>
    </message>
    <message>
        <source>Zodra er dossiers zijn, staat hier wat je wanneer moet doen, en waarom. Neem de leerlingen over uit je leerlingadministratie, of maak één dossier.</source>
        <translation>Once there are dossiers, this shows what you must do when, and why. Import the pupils from your pupil administration, or make one dossier.</translation>
    </message>
    <message>
        <source>Er zijn nog geen dossiers</source>
        <translation>There are no dossiers yet</translation>
    </message>
    <message>
        <source>Open de ROD-lijst</source>
        <translation>Open the ROD list</translation>
    </message>
    <message>
        <source>1 leerling zonder hoormoment dit schooljaar</source>
        <translation>1 pupil without a hearing this school year</translation>
    </message>
    <message>
        <source>{number} leerlingen zonder hoormoment dit schooljaar</source>
        <translation>{number} pupils without a hearing this school year</translation>
    </message>
    <message>
        <source>een eerste reservekopie</source>
        <translation>a first backup</translation>
    </message>
    <message>
        <source>reservekopie van {days} dagen geleden</source>
        <translation>backup from {days} days ago</translation>
    </message>
    <message>
        <source>ROD-lijst (1 datum niet overgetypt)</source>
        <translation>ROD list (1 date not copied)</translation>
    </message>
    <message>
        <source>ROD-lijst ({number} datums niet overgetypt)</source>
        <translation>ROD list ({number} dates not copied)</translation>
    </message>
</context>
<context>
    <name>ReaderSwitch</name>
    <message>
        <source>Voor welke lezer</source>
        <translation>For which reader</translation>
    </message>
    <message>
        <source>{count} blz · {about}</source>
        <translation>{count} pp · {about}</translation>
    </message>
    <message>
        <source>1 blz · {about}</source>
        <translation>1 p · {about}</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Wat vooraf klaar moet zijn</source>
        <translation>What must be ready before</translation>
    </message>
    <message>
        <source>Wat aangevinkt is komt als taak op de werklijst. Geteld in lesdagen.</source>
        <translation>What is ticked comes on the worklist as a task. Counted in lesson days.</translation>
    </message>
    <message>
        <source>Dit dossier vraagt er niet om.</source>
        <translation>This dossier does not ask for it.</translation>
    </message>
    <message>
        <source>Dit had al gemoeten; de dag is vandaag. {why}</source>
        <translation>This should have been done; the day is today. {why}</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Waarom leg je dit opzij?</source>
        <translation>Why do you put this aside?</translation>
    </message>
    <message>
        <source>Leg opzij</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom. Dat blijft bij het dossier staan.</source>
        <translation>Write in one sentence why. That stays with the dossier.</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Wat er is ingelezen</source>
        <translation>What was read in</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>een leerling zonder naam</source>
        <translation>a pupil without a name</translation>
    </message>
    <message>
        <source>Ingelezen: {name}</source>
        <translation>Read in: {name}</translation>
    </message>
    <message>
        <source>Dit bestand was al ingelezen</source>
        <translation>This file had been read in already</translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Er is een nieuw dossier begonnen</source>
        <translation>A new dossier was begun</translation>
    </message>
    <message>
        <source>Toegevoegd aan het dossier dat er al was</source>
        <translation>Added to the dossier that was there already</translation>
    </message>
    <message>
        <source>Wat je daar zelf veranderde, is niet overschreven.</source>
        <translation>What you changed there yourself was not overwritten.</translation>
    </message>
    <message>
        <source>Er is nog een dossier met deze naam en geboortedatum</source>
        <translation>There is another dossier with this name and date of birth</translation>
    </message>
    <message>
        <source>Kijk of het om dezelfde leerling gaat.</source>
        <translation>See whether it is the same pupil.</translation>
    </message>
    <message>
        <source>Van de leerling is alles overgenomen</source>
        <translation>Everything about the pupil has been taken over</translation>
    </message>
    <message>
        <source>Wat alleen over het bestand gaat en over de organisatie die het stuurde, is niet bewaard: dat hoort niet in deze kluis.</source>
        <translation>What is only about the file and about the organisation that sent it was not kept: it does not belong in this vault.</translation>
    </message>
    <message>
        <source>{count} gegevens zijn niet overgenomen</source>
        <translation>{count} items were not taken over</translation>
    </message>
    <message>
        <source>1 gegeven is niet overgenomen</source>
        <translation>1 item was not taken over</translation>
    </message>
    <message>
        <source>Toon alle {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Inlezen maak je niet ongedaan met Ctrl+Z</source>
        <translation>Reading in is not undone with Ctrl+Z</translation>
    </message>
    <message>
        <source>Hoort dit dossier hier niet, vernietig het dan.</source>
        <translation>If this dossier does not belong here, destroy it.</translation>
    </message>
    <message>
        <source>Inlezen maak je niet in één keer ongedaan</source>
        <translation>Reading in is not undone in one go</translation>
    </message>
    <message>
        <source>Wat erbij kwam, zet je per gegeven terug in de geschiedenis van het dossier.</source>
        <translation>What came in you put back item by item in the history of the dossier.</translation>
    </message>
    <message>
        <source>Open het dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Bekijk het andere dossier</source>
        <translation>Look at the other dossier</translation>
    </message>
    <message>
        <source>Vernietig dossier</source>
        <translation>Destroy dossier</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Dit is een XML-bestand, zoals een OSO-dossier. Dat leest Driehoek nog niet als aanvraag. Er is niets veranderd. Kies een casusbestand, of de stukken als PDF.</source>
        <translation>This is an XML file, like an OSO dossier. Driehoek does not read that as a request yet. Nothing has changed. Choose a case file, or the papers as PDF.</translation>
    </message>
</context>
<context>
    <name>Reckoned</name>
    <message>
        <source>Vul {amount} in: aantal × tarief × weken</source>
        <translation>Fill in {amount}: number × rate × weeks</translation>
    </message>
    <message>
        <source>Vul {amount} in: alle regels samen</source>
        <translation>Fill in {amount}: all lines together</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>het samenwerkingsverband</source>
        <translation>the samenwerkingsverband</translation>
    </message>
    <message>
        <source>Dit vraagt {name}</source>
        <translation>What {name} asks</translation>
    </message>
    <message>
        <source>Profiel</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Alles hiervan is ingesteld bij Profiel. Geen landelijke eis.</source>
        <translation>All of this is set under Profile. No national requirement.</translation>
    </message>
    <message>
        <source>1 van deze {all} is ingesteld bij Profiel. De andere zegt de regel zelf.</source>
        <translation>1 of these {all} is set under Profile. The others are what the rule itself says.</translation>
    </message>
    <message>
        <source>{count} van deze {all} zijn ingesteld bij Profiel. De andere zegt de regel zelf.</source>
        <translation>{count} of these {all} are set under Profile. The others are what the rule itself says.</translation>
    </message>
    <message>
        <source>Bij Profiel is niets ingesteld: dit zegt de regel zelf. Vraag het samenwerkingsverband na.</source>
        <translation>Nothing is set under Profile: this is what the rule itself says. Ask the samenwerkingsverband.</translation>
    </message>
</context>
<context>
    <name>RegionalCard</name>
    <message>
        <source>Eigen vragen van het samenwerkingsverband</source>
        <translation>Questions of the samenwerkingsverband itself</translation>
    </message>
    <message>
        <source>Vraagt je samenwerkingsverband meer dan het formulier? Neem de vragen over uit een bestand. Ze staan dan onder elke nieuwe TLV-aanvraag of elk nieuw arrangement. Antwoorden blijven bij het document, ook als de vragen later veranderen.</source>
        <translation>Does your samenwerkingsverband ask more than the form? Take the questions over from a file. They then stand under every new TLV request or every new arrangement. Answers stay with the document, also when the questions change later.</translation>
    </message>
    <message>
        <source>Bestand kiezen</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Voorbeeld bewaren</source>
        <translation>Save an example</translation>
    </message>
    <message>
        <source>geen eigen vragen</source>
        <translation>no questions of its own</translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} vragen</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Weghalen: {name}</source>
        <translation>Take away: {name}</translation>
    </message>
    <message>
        <source>Bij een TLV-aanvraag</source>
        <translation>With a TLV request</translation>
    </message>
    <message>
        <source>Bij een arrangement</source>
        <translation>With an arrangement</translation>
    </message>
    <message>
        <source>Formulier van een samenwerkingsverband (*.toml)</source>
        <translation>Form of a samenwerkingsverband (*.toml)</translation>
    </message>
    <message>
        <source>Welk bestand?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Vragen van het samenwerkingsverband overgenomen.</source>
        <translation>Questions of the samenwerkingsverband taken over.</translation>
    </message>
    <message>
        <source>Niet overgenomen: {file}.</source>
        <translation>Not taken over: {file}.</translation>
    </message>
    <message>
        <source>En nog {count}.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Regel {line}: {words}</source>
        <translation>Line {line}: {words}</translation>
    </message>
    <message>
        <source>Eigen vragen weggehaald. Antwoorden blijven bij hun document.</source>
        <translation>Questions taken away. Answers stay with their document.</translation>
    </message>
    <message>
        <source>Waar komt het voorbeeld?</source>
        <translation>Where does the example go?</translation>
    </message>
    <message>
        <source>Bewaard als {name}.</source>
        <translation>Kept as {name}.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets veranderd. Kies een ander bestand.</source>
        <translation>This file cannot be read. Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>Hier kan niet worden geschreven. Kies een andere map.</source>
        <translation>Nothing can be written here. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message>
        <source>Register van verschillen</source>
        <translation>Register of differences</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Geen verschil in het register</source>
        <translation>No difference in the register</translation>
    </message>
    <message>
        <source>Zien ouders, leerling en school iets anders? Schrijf het op: wie vindt wat, en wat is eraan gedaan.</source>
        <translation>Do parents, pupil and school see something differently? Write it down: who thinks what, and what was done about it.</translation>
    </message>
    <message>
        <source>Neem op in het register</source>
        <translation>Take up in the register</translation>
    </message>
    <message>
        <source>Neem op in het register: {about}</source>
        <translation>Take up in the register: {about}</translation>
    </message>
    <message>
        <source>Niet mee eens: {who} (bij {section}).</source>
        <translation>Does not agree: {who} (at {section}).</translation>
    </message>
    <message>
        <source>Geen overeenstemming (bij {section}).</source>
        <translation>No agreement (at {section}).</translation>
    </message>
    <message>
        <source>{about}:</source>
        <translation>{about}:</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Nog zonder onderwerp</source>
        <translation>Without a subject yet</translation>
    </message>
    <message>
        <source>Wat is eraan gedaan</source>
        <translation>What was done about it</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven.</source>
        <translation>Not written down yet.</translation>
    </message>
    <message>
        <source>Nog niets opgeschreven.</source>
        <translation>Nothing written down yet.</translation>
    </message>
    <message>
        <source>zonder datum</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>Uitkomst: {words}</source>
        <translation>Outcome: {words}</translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Afgesloten op {day}</source>
        <translation>Closed on {day}</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Stap opschrijven</source>
        <translation>Write down a step</translation>
    </message>
    <message>
        <source>Hoe het staat</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Voor vandaag staat er niets.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Een nieuwe dag.</source>
        <translation>A new day.</translation>
    </message>
    <message>
        <source>Eén ding is sinds vandaag te laat.</source>
        <translation>One thing is overdue since today.</translation>
    </message>
    <message>
        <source>{count} dingen zijn sinds vandaag te laat.</source>
        <translation>{count} things are overdue since today.</translation>
    </message>
    <message>
        <source>Eén ding moet vandaag klaar zijn.</source>
        <translation>One thing must be ready today.</translation>
    </message>
    <message>
        <source>{count} dingen moeten vandaag klaar zijn.</source>
        <translation>{count} things must be ready today.</translation>
    </message>
    <message>
        <source>Je agenda heeft vandaag één bijeenkomst.</source>
        <translation>Your calendar has one meeting today.</translation>
    </message>
    <message>
        <source>Je agenda heeft vandaag {count} bijeenkomsten.</source>
        <translation>Your calendar has {count} meetings today.</translation>
    </message>
    <message>
        <source>Over één minuut, om {time}.</source>
        <translation>In one minute, at {time}.</translation>
    </message>
    <message>
        <source>Over {count} minuten, om {time}.</source>
        <translation>In {count} minutes, at {time}.</translation>
    </message>
    <message>
        <source>Een bijeenkomst begint.</source>
        <translation>A meeting begins.</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Dit systeem heeft nu geen plaats voor tekens van programma&apos;s. Er verschijnt dus niets.</source>
        <translation>This system has no place for signs of programs now. So nothing appears.</translation>
    </message>
    <message>
        <source>Hoe lang voor een bijeenkomst</source>
        <translation>How long before a meeting</translation>
    </message>
    <message>
        <source>In Driehoek</source>
        <translation>In Driehoek</translation>
    </message>
    <message>
        <source>Herinner aan een nieuwe dag en aan bijeenkomsten</source>
        <translation>Remind of a new day and of meetings</translation>
    </message>
    <message>
        <source>Bovenaan het scherm, zonder iets te onderbreken. Het blijft staan tot je het sluit.</source>
        <translation>At the top of the screen, without interrupting anything. It stays until you close it.</translation>
    </message>
    <message>
        <source>Een teken van Driehoek bij de klok van het systeem</source>
        <translation>A sign of Driehoek near the clock of the system</translation>
    </message>
    <message>
        <source>Werk je in een ander programma, dan komt de herinnering daar, met alleen een aantal of een tijd. Nooit met een naam, en nooit als de kluis vergrendeld is.</source>
        <translation>When you work in another program the reminder comes there, with a number or a time only. Never with a name, and never while the vault is locked.</translation>
    </message>
    <message>
        <source>Buiten het venster</source>
        <translation>Outside the window</translation>
    </message>
    <message>
        <source>{count} minuten</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Niet</source>
        <translation>Not at all</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Rapport maken</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>een andere lezer</source>
        <translation>another reader</translation>
    </message>
    <message>
        <source>bladzijde terug of verder, in het voorbeeld</source>
        <translation>a page back or on, in the preview</translation>
    </message>
    <message>
        <source>groter of kleiner, in het voorbeeld; 0 is de hele bladzijde</source>
        <translation>larger or smaller, in the preview; 0 is the whole page</translation>
    </message>
    <message>
        <source>PDF bewaren en openen</source>
        <translation>Save PDF and open</translation>
    </message>
    <message>
        <source>Bewaren als webpagina</source>
        <translation>Save as web page</translation>
    </message>
    <message>
        <source>html toegankelijk</source>
        <translation>html accessible</translation>
    </message>
    <message>
        <source>{name} · elke lezer krijgt een eigen bladzijde</source>
        <translation>{name} · each reader gets a page of their own</translation>
    </message>
    <message>
        <source>Leg toestemming vast</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Er is niets om te bewaren of af te drukken.</source>
        <translation>There is nothing to save or print.</translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>code {code} · wordt genoteerd bij ‘Wie kreeg wat’</source>
        <translation>code {code} · is recorded under ‘Who got what’</translation>
    </message>
    <message>
        <source>Kan zo niet weg: los {count} op</source>
        <translation>Cannot leave like this: solve {count}</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>printen papier</source>
        <translation>print paper</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Mijn plan</source>
        <translation>Mijn plan (my plan)</translation>
    </message>
    <message>
        <source>Het plan, kort</source>
        <translation>The plan, in short</translation>
    </message>
    <message>
        <source>Het hele OPP</source>
        <translation>The whole OPP</translation>
    </message>
    <message>
        <source>Hoofdlijnen</source>
        <translation>Main lines</translation>
    </message>
    <message>
        <source>Casusoverzicht</source>
        <translation>Case summary</translation>
    </message>
    <message>
        <source>TLV-aanvraag</source>
        <translation>TLV application</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Gespreksverslag</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Ons gesprek</source>
        <translation>Our talk</translation>
    </message>
    <message>
        <source>Uitleg bij de TLV-aanvraag</source>
        <translation>Explanation of the TLV application</translation>
    </message>
    <message>
        <source>Uitleg bij het arrangement</source>
        <translation>Explanation of the arrangement</translation>
    </message>
    <message>
        <source>Zienswijze</source>
        <translation>Statement of views</translation>
    </message>
    <message>
        <source>Verslag van het steunpunt</source>
        <translation>Report of the steunpunt</translation>
    </message>
    <message>
        <source>Verloop van het verschil</source>
        <translation>Timeline of the difference</translation>
    </message>
    <message>
        <source>Verzoek om aanvulling</source>
        <translation>Request for additions</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Overtypelijst voor ROD</source>
        <translation>List of days for ROD</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>kort, en het hele plan</source>
        <translation>in short, and whole</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>het hele plan</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation>Samenwerkingsverband</translation>
    </message>
    <message>
        <source>casus zonder naam</source>
        <translation>case without a name</translation>
    </message>
    <message>
        <source>Geschillencommissie</source>
        <translation>Geschillencommissie</translation>
    </message>
    <message>
        <source>verloop van het verschil</source>
        <translation>timeline of the difference</translation>
    </message>
    <message>
        <source>Beide ouders samen</source>
        <translation>Both parents together</translation>
    </message>
    <message>
        <source>Alle ouders met gezag samen</source>
        <translation>All parents with authority together</translation>
    </message>
    <message>
        <source>Ouder</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Wat gaat er mee?</source>
        <translation>What goes along?</translation>
    </message>
    <message>
        <source>Privacycontrole</source>
        <translation>Privacy check</translation>
    </message>
    <message>
        <source>Woordgebruik</source>
        <translation>Use of words</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Ga naar {target}</source>
        <translation>Go to {target}</translation>
    </message>
    <message>
        <source>bij ‘{target}’</source>
        <translation>at ‘{target}’</translation>
    </message>
    <message>
        <source>zonder datum</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>{report}, versie {number}</source>
        <translation>{report}, version {number}</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Deskundigen</source>
        <translation>Experts</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Deze aanvraag</source>
        <translation>This request</translation>
    </message>
    <message>
        <source>Open de aanvraag</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>Brieven en rapporten</source>
        <translation>Letters and reports</translation>
    </message>
    <message>
        <source>Begin een advies</source>
        <translation>Start an advice</translation>
    </message>
    <message>
        <source>Advies over de ondersteuningsbehoefte</source>
        <translation>Advice on the support needed</translation>
    </message>
    <message>
        <source>Volledigheid</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Er ontbreekt niets.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>En nog {count}; open de aanvraag om alles te zien.</source>
        <translation>And {count} more; open the request to see all.</translation>
    </message>
    <message>
        <source>Op welk overleg?</source>
        <translation>At which meeting?</translation>
    </message>
    <message>
        <source>Dit overleg is geweest en er is nog geen besluit. Zet de aanvraag op een volgend overleg, of leg het besluit vast.</source>
        <translation>This meeting has been and there is no decision yet. Put the request on a next meeting, or record the decision.</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Zet op het overleg van {day}</source>
        <translation>Put on the meeting of {day}</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Intern gereed</source>
        <translation>Ready internally</translation>
    </message>
    <message>
        <source>Besproken met ouders</source>
        <translation>Discussed with parents</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Aanvulling gevraagd</source>
        <translation>Additions asked for</translation>
    </message>
    <message>
        <source>Compleet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>In advies</source>
        <translation>Being advised on</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Deels toegekend</source>
        <translation>Partly granted</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Verlenging gevraagd</source>
        <translation>Extension asked for</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>In bezwaar</source>
        <translation>Under objection</translation>
    </message>
    <message>
        <source>In beroep</source>
        <translation>Under appeal</translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>In voorbereiding</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Voorbereid</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Overgedragen aan ouders</source>
        <translation>Handed over to parents</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>TLV</source>
        <translation>TLV</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>{number} aanvragen</source>
        <translation>{number} requests</translation>
    </message>
    <message>
        <source>nog geen aanvraag</source>
        <translation>no request yet</translation>
    </message>
    <message>
        <source>geen aanvraag</source>
        <translation>no request</translation>
    </message>
    <message>
        <source>1 aanvraag</source>
        <translation>1 request</translation>
    </message>
    <message>
        <source>Zonder dag</source>
        <translation>Without a day</translation>
    </message>
    <message>
        <source>{reason} Dit gaat over: {what}.</source>
        <translation>{reason} This is about: {what}.</translation>
    </message>
    <message>
        <source>gegevens van de leerling</source>
        <translation>data about the pupil</translation>
    </message>
    <message>
        <source>ouders en andere betrokkenen</source>
        <translation>parents and others involved</translation>
    </message>
    <message>
        <source>gegevens van de school</source>
        <translation>data about the school</translation>
    </message>
    <message>
        <source>gegevens van het samenwerkingsverband</source>
        <translation>data about the samenwerkingsverband</translation>
    </message>
    <message>
        <source>ontwikkelingsperspectief</source>
        <translation>development plan (OPP)</translation>
    </message>
    <message>
        <source>hoormomenten</source>
        <translation>hearings</translation>
    </message>
    <message>
        <source>TLV-aanvraag</source>
        <translation>TLV request</translation>
    </message>
    <message>
        <source>arrangementen</source>
        <translation>arrangements</translation>
    </message>
    <message>
        <source>gesprekken</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>verzuim</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>bijlagen</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>toestemmingen</source>
        <translation>consents</translation>
    </message>
    <message>
        <source>contacten zonder naam</source>
        <translation>contacts without a name</translation>
    </message>
    <message>
        <source>andere gebeurtenissen</source>
        <translation>other events</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Aanvragen</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Lees een ontvangen aanvraag in</source>
        <translation>Read in a received request</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Overleggen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Wat zie je in de lijst</source>
        <translation>What the list shows</translation>
    </message>
    <message>
        <source>Open aanvragen</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Toon eerdere</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Geen open aanvragen</source>
        <translation>No open requests</translation>
    </message>
    <message>
        <source>Lees een aanvraag in die een school stuurde, of begin er een in het dossier van een leerling.</source>
        <translation>Read in a request that a school sent, or begin one in the dossier of a pupil.</translation>
    </message>
    <message>
        <source>Open de aanvraag</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>de aanvraag openen, of het overleg plannen</source>
        <translation>open the request, or plan the meeting</translation>
    </message>
    <message>
        <source>een ontvangen aanvraag inlezen</source>
        <translation>read in a received request</translation>
    </message>
    <message>
        <source>brieven en rapporten van deze aanvraag</source>
        <translation>letters and reports of this request</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>{number} open</translation>
    </message>
    <message>
        <source>Op het overleg gezet.</source>
        <translation>Put on the meeting.</translation>
    </message>
    <message>
        <source>Niet meer op het overleg.</source>
        <translation>Not on the meeting any more.</translation>
    </message>
    <message>
        <source>1 aanvraag op dit overleg gezet.</source>
        <translation>1 request put on this meeting.</translation>
    </message>
    <message>
        <source>{number} aanvragen op dit overleg gezet.</source>
        <translation>{number} requests put on this meeting.</translation>
    </message>
    <message>
        <source>Overleg gepland.</source>
        <translation>Meeting planned.</translation>
    </message>
    <message>
        <source>Overleg opgeschreven.</source>
        <translation>Meeting written down.</translation>
    </message>
    <message>
        <source>Advies begonnen.</source>
        <translation>Advice begun.</translation>
    </message>
    <message>
        <source>Aanvragen en stukken (*.yaml *.yml *.pdf *.docx *.odt *.xlsx *.jpg *.jpeg *.png)</source>
        <translation>Requests and papers (*.yaml *.yml *.pdf *.docx *.odt *.xlsx *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Welk bestand stuurde de school?</source>
        <translation>Which file did the school send?</translation>
    </message>
    <message>
        <source>Dossier begonnen, met het bestand bij de aanvraag. Vul in van wie het is.</source>
        <translation>Dossier begun, with the file at its request. Fill in whose it is.</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Kijk de kluis na</source>
        <translation>Look the vault over</translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet.</source>
        <translation>The backup was put back.</translation>
    </message>
    <message>
        <source>De kluis die er stond, heet nu ‘{name}’ en ligt ernaast.</source>
        <translation>The vault that was there is now called ‘{name}’ and lies beside it.</translation>
    </message>
    <message>
        <source>Van 1 bijlage ontbreekt het bestand; wat je erover invulde, is er nog. Kijk welke het is.</source>
        <translation>Of 1 attachment the file is missing; what you filled in about it is still there. See which one it is.</translation>
    </message>
    <message>
        <source>Van {count} bijlagen ontbreekt het bestand; wat je erover invulde, is er nog. Kijk welke het zijn.</source>
        <translation>Of {count} attachments the file is missing; what you filled in about them is still there. See which ones they are.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Woorden, “een zin”, of een filter als groep:6 soort:tlv</source>
        <translation>Words, “a sentence”, or a filter such as groep:6 soort:tlv</translation>
    </message>
    <message>
        <source>Zoek in alles</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Wat er gevonden is</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>een ander resultaat</source>
        <translation>another result</translation>
    </message>
    <message>
        <source>ga naar de plek waar het staat</source>
        <translation>go to the place where it stands</translation>
    </message>
    <message>
        <source>vul een filter aan, in het zoekveld</source>
        <translation>fill in a filter, in the search field</translation>
    </message>
    <message>
        <source>Typ een woord of een filter. Alles wat in de kluis staat wordt doorzocht.</source>
        <translation>Type a word or a filter. All that is in the vault is searched.</translation>
    </message>
    <message>
        <source>Leerlingen</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>In teksten</source>
        <translation>In texts</translation>
    </message>
    <message>
        <source>Niets gevonden. Een filter minder, of een deel van een woord, vindt meer.</source>
        <translation>Nothing found. One filter less, or a part of a word, finds more.</translation>
    </message>
    <message>
        <source>1 resultaat</source>
        <translation>1 result</translation>
    </message>
    <message>
        <source>{count} resultaten, nieuwste eerst</source>
        <translation>{count} results, newest first</translation>
    </message>
    <message>
        <source>De eerste {count} resultaten, nieuwste eerst</source>
        <translation>The first {count} results, newest first</translation>
    </message>
</context>
<context>
    <name>RodLine</name>
    <message>
        <source>leerlingnummer {number}</source>
        <translation>pupil number {number}</translation>
    </message>
    <message>
        <source>begin van het OPP {day}</source>
        <translation>start of the OPP {day}</translation>
    </message>
    <message>
        <source>Begin overgetypt</source>
        <translation>Start date copied</translation>
    </message>
    <message>
        <source>einde {day}</source>
        <translation>end {day}</translation>
    </message>
    <message>
        <source>Einde overgetypt</source>
        <translation>End date copied</translation>
    </message>
    <message>
        <source>einde nog niet ingevuld</source>
        <translation>end not filled in yet</translation>
    </message>
    <message>
        <source>Vul de einddatum in</source>
        <translation>Fill in the end date</translation>
    </message>
</context>
<context>
    <name>RodScreen</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Overtypelijst voor ROD</source>
        <translation>List of days for ROD</translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Nog over te typen</source>
        <translation>Still to be copied</translation>
    </message>
    <message>
        <source>Bekijk dossiers</source>
        <translation>View dossiers</translation>
    </message>
    <message>
        <source>Alles is overgetypt</source>
        <translation>Everything is copied</translation>
    </message>
    <message>
        <source>Zodra een OPP is vastgesteld of afgelopen, staat de datum hier.</source>
        <translation>As soon as an OPP is fixed or has ended, the day stands here.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>de lijst afdrukken</source>
        <translation>print the list</translation>
    </message>
    <message>
        <source>de lijst als PDF bewaren</source>
        <translation>keep the list as a PDF</translation>
    </message>
    <message>
        <source>Nog 1 datum over te typen in de leerlingadministratie.</source>
        <translation>1 date still to be copied into the pupil administration.</translation>
    </message>
    <message>
        <source>Nog {number} datums over te typen in de leerlingadministratie.</source>
        <translation>{number} dates still to be copied into the pupil administration.</translation>
    </message>
    <message>
        <source>Einde afgevinkt.</source>
        <translation>End ticked.</translation>
    </message>
    <message>
        <source>Begin afgevinkt.</source>
        <translation>Begin ticked.</translation>
    </message>
    <message>
        <source>Waar komt de overtypelijst?</source>
        <translation>Where does the list come?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Driehoek {code}</source>
        <translation>Driehoek {code}</translation>
    </message>
    <message>
        <source>Naar printer {printer} gestuurd en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation>Sent to printer {printer} and recorded under ‘Who got what’.</translation>
    </message>
    <message>
        <source>Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.</source>
        <translation>Saved as {name} and recorded under ‘Who got what’.</translation>
    </message>
</context>
<context>
    <name>RoleStep</name>
    <message>
        <source>Ib’er of zorgcoördinator</source>
        <translation>Intern begeleider or care coordinator</translation>
    </message>
    <message>
        <source>OPP’s, hoorrecht en TLV voor je eigen school</source>
        <translation>OPPs, right to be heard and TLV for your own school</translation>
    </message>
    <message>
        <source>Ouder- en jeugdsteunpunt</source>
        <translation>Ouder- en jeugdsteunpunt</translation>
    </message>
    <message>
        <source>Onafhankelijk dossier naast ouders en leerling</source>
        <translation>Independent dossier beside parents and pupil</translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation>Samenwerkingsverband</translation>
    </message>
    <message>
        <source>TLV-aanvragen lezen, adviezen, casusoverzicht</source>
        <translation>Read TLV applications, advice, case summary</translation>
    </message>
    <message>
        <source>Je naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Staat in het logboek van de kluis.</source>
        <translation>Appears in the vault’s log.</translation>
    </message>
    <message>
        <source>Naam van je organisatie</source>
        <translation>Name of your organisation</translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation>Appears on what you print.</translation>
    </message>
    <message>
        <source>Ik werk als</source>
        <translation>I work as</translation>
    </message>
    <message>
        <source>Je rol bepaalt de beginschermen en wie wat standaard niet ziet. Hij hoort bij de kluis die je nu maakt.</source>
        <translation>Your role decides the first screens and who does not see what by default. It belongs to the vault you make now.</translation>
    </message>
    <message>
        <source>Vul dit in om verder te gaan.</source>
        <translation>Fill this in to go on.</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>In dit bestand staat niemand die nog geen dossier heeft.</source>
        <translation>There is nobody in this file without a dossier.</translation>
    </message>
    <message>
        <source>Er is niemand om te koppelen.</source>
        <translation>There is nobody to link.</translation>
    </message>
    <message>
        <source>Bij niemand is iets anders dan in Driehoek.</source>
        <translation>Nothing differs from Driehoek for anybody.</translation>
    </message>
    <message>
        <source>Niemand is vertrokken: ieder dossier van deze school staat in het bestand.</source>
        <translation>Nobody has left: every dossier of this school is in the file.</translation>
    </message>
    <message>
        <source>Bij niemand is alles gelijk gebleven.</source>
        <translation>For nobody has everything stayed the same.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{}; te kiezen: {}</source>
        <translation>{}; to choose from: {}</translation>
    </message>
</context>
<context>
    <name>RosterTable</name>
    <message>
        <source>Leerlingen</source>
        <translation>Pupils</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>gekozen</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>RowsBinding</name>
    <message>
        <source>{what} {number} verwijderd.</source>
        <translation>{what} {number} removed.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Deze regel</source>
        <translation>This rule</translation>
    </message>
    <message>
        <source>Waar komt dit vandaan?</source>
        <translation>Where does this come from?</translation>
    </message>
    <message>
        <source>Driehoek houdt zich hier zelf aan</source>
        <translation>Driehoek keeps to this by itself</translation>
    </message>
    <message>
        <source>In stappen</source>
        <translation>In steps</translation>
    </message>
    <message>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Zwaarte</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Geldt voor</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>In de kluis van</source>
        <translation>In the vault of</translation>
    </message>
    <message>
        <source>Verder gaan</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>kan met een reden, die bewaard blijft</source>
        <translation>possible with a reason, which is kept</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>Voor {sectors}</source>
        <translation>For {sectors}</translation>
    </message>
    <message>
        <source>Kopieer het adres</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Het adres is gekopieerd.</source>
        <translation>The address was copied.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Wat je leest</source>
        <translation>What you read</translation>
    </message>
    <message>
        <source>Ontwikkelingsperspectief</source>
        <translation>Development plan (OPP)</translation>
    </message>
    <message>
        <source>Toelaatbaarheidsverklaring</source>
        <translation>Admissibility statement (TLV)</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Verzuim</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Steunpunt</source>
        <translation>Support centre</translation>
    </message>
    <message>
        <source>Privacy en bewaren</source>
        <translation>Privacy and retention</translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>blokkeert</source>
        <translation>blocks</translation>
    </message>
    <message>
        <source>waarschuwing</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>aandacht</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>alle schoolsoorten</source>
        <translation>all kinds of schools</translation>
    </message>
    <message>
        <source>van {begin} tot en met {end}</source>
        <translation>from {begin} up to and including {end}</translation>
    </message>
    <message>
        <source>vanaf {begin}</source>
        <translation>from {begin}</translation>
    </message>
    <message>
        <source>tot en met {end}</source>
        <translation>up to and including {end}</translation>
    </message>
    <message>
        <source>altijd</source>
        <translation>always</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>samenwerkingsverband</source>
        <translation>samenwerkingsverband</translation>
    </message>
    <message>
        <source>steunpunt</source>
        <translation>steunpunt</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Als handleiding bewaren</source>
        <translation>Save as a manual</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Waar Driehoek naar kijkt, uit welke bron dat komt en hoe zeker die bron is.</source>
        <translation>What Driehoek looks at, which source that comes from and how certain that source is.</translation>
    </message>
    <message>
        <source>Zoek op nummer, onderwerp, woord of bron</source>
        <translation>Search by number, subject, word or source</translation>
    </message>
    <message>
        <source>Zoek in de regels</source>
        <translation>Search the rules</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Deze regel</source>
        <translation>This rule</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>van het zoekveld naar de lijst, en verder</source>
        <translation>from the search field to the list, and on</translation>
    </message>
    <message>
        <source>de hele regel lezen</source>
        <translation>read the whole rule</translation>
    </message>
    <message>
        <source>alle regels als handleiding (PDF) bewaren</source>
        <translation>keep all rules as a manual (PDF)</translation>
    </message>
    <message>
        <source>{number} van {total} regels</source>
        <translation>{number} of {total} rules</translation>
    </message>
    <message>
        <source>{number} regels</source>
        <translation>{number} rules</translation>
    </message>
    <message>
        <source>Toon alle regels</source>
        <translation>Show all rules</translation>
    </message>
    <message>
        <source>Zoek op een ander woord, of op het begin van een woord.</source>
        <translation>Search for another word, or for the beginning of a word.</translation>
    </message>
    <message>
        <source>Geen regel met deze woorden</source>
        <translation>No rule with these words</translation>
    </message>
    <message>
        <source>Waar komt de handleiding?</source>
        <translation>Where does the manual go?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewaard als {name}.</source>
        <translation>Kept as {name}.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Alles bewaard</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Bewaart…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Niet bewaard</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staat op wat je afdrukt.</source>
        <translation>Appears on what you print.</translation>
    </message>
    <message>
        <source>Schoolsoort</source>
        <translation>Type of school</translation>
    </message>
    <message>
        <source>Bepaalt welk formulier het OPP krijgt. Leerlingen zonder schoolsoort krijgen deze.</source>
        <translation>Decides which form the OPP gets. Pupils without a type of school get this one.</translation>
    </message>
    <message>
        <source>BRIN</source>
        <translation>BRIN</translation>
    </message>
    <message>
        <source>bijvoorbeeld: 99ZZ</source>
        <translation>for example: 99ZZ</translation>
    </message>
    <message>
        <source>Daaraan herkent Driehoek het leerlingenbestand van deze school.</source>
        <translation>By this Driehoek recognises the pupil file of this school.</translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>bijvoorbeeld: 00</source>
        <translation>for example: 00</translation>
    </message>
    <message>
        <source>Twee cijfers; 00 is de hoofdvestiging.</source>
        <translation>Two digits; 00 is the main branch.</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Directeur</source>
        <translation>Head teacher</translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation>Samenwerkingsverband</translation>
    </message>
    <message>
        <source>Zijn keuzes gelden voor de leerlingen van deze school die er nog geen hebben.</source>
        <translation>Its choices apply to the pupils of this school that have none yet.</translation>
    </message>
    <message>
        <source>Samenwerkingsverband zonder naam</source>
        <translation>Samenwerkingsverband without a name</translation>
    </message>
    <message>
        <source>School {brin}, nog zonder naam</source>
        <translation>School {brin}, no name yet</translation>
    </message>
    <message>
        <source>School zonder naam</source>
        <translation>School without a name</translation>
    </message>
    <message>
        <source>Dit is geen BRIN. Een BRIN is twee cijfers en twee letters, zoals 99ZZ.</source>
        <translation>This is not a BRIN. A BRIN is two digits and two letters, like 99ZZ.</translation>
    </message>
    <message>
        <source>Een vestiging is twee cijfers, zoals 00 of 01.</source>
        <translation>A branch is two digits, like 00 or 01.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>OPP: {section}</source>
        <translation>OPP: {section}</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>OPP versie {number}</source>
        <translation>OPP version {number}</translation>
    </message>
    <message>
        <source>ontwikkelingsperspectief</source>
        <translation>ontwikkelingsperspectief development plan</translation>
    </message>
    <message>
        <source>Hoormoment, nog niet gehoord</source>
        <translation>Hearing, not heard yet</translation>
    </message>
    <message>
        <source>Hoormoment van {day}</source>
        <translation>Hearing of {day}</translation>
    </message>
    <message>
        <source>gesprek gehoord</source>
        <translation>talk heard hearing</translation>
    </message>
    <message>
        <source>Zoek leerling, tekst of actie</source>
        <translation>Find a pupil, text or action</translation>
    </message>
    <message>
        <source>In de agenda</source>
        <translation>In the calendar</translation>
    </message>
    <message>
        <source>In dit dossier</source>
        <translation>In this dossier</translation>
    </message>
    <message>
        <source>Laatst gebruikt</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Voor welke leerling?</source>
        <translation>For which pupil?</translation>
    </message>
    <message>
        <source>Leerlingen</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Lijkt op wat je typte</source>
        <translation>Like what you typed</translation>
    </message>
    <message>
        <source>In teksten</source>
        <translation>In texts</translation>
    </message>
    <message>
        <source>Toon alle resultaten</source>
        <translation>Show all results</translation>
    </message>
    <message>
        <source>Zoek ‘{words}’ zonder filter</source>
        <translation>Search for ‘{words}’ without a filter</translation>
    </message>
    <message>
        <source>Zoek de woorden los van elkaar</source>
        <translation>Search for the words apart</translation>
    </message>
    <message>
        <source>Verder zoeken</source>
        <translation>Search on</translation>
    </message>
    <message>
        <source>Naam onbekend</source>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>gevonden op {name}</source>
        <translation>found by {name}</translation>
    </message>
    <message>
        <source>lijkt op wat je typte</source>
        <translation>like what you typed</translation>
    </message>
    <message>
        <source>Taak, gedaan</source>
        <translation>Task, done</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Agenda: {what}</source>
        <translation>Agenda: {what}</translation>
    </message>
    <message>
        <source>Reden om door te gaan</source>
        <translation>Reason for going on</translation>
    </message>
    <message>
        <source>Wie er om de leerling staat</source>
        <translation>Who is around the pupil</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Zoek leerling, dossier of actie</source>
        <translation>Find pupil, dossier or action</translation>
    </message>
    <message>
        <source>Sneltoets: {key}</source>
        <translation>Shortcut: {key}</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SecretControl</name>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Caps Lock lijkt aan te staan</source>
        <translation>Caps Lock seems to be on</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Onderdelen van de instellingen</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Meer vragen: {names}</source>
        <translation>More questions: {names}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation>section</translation>
    </message>
    <message>
        <source>{done} van {number} klaar</source>
        <translation>{done} of {number} done</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Aanvraag compleet</source>
        <translation>Application complete</translation>
    </message>
    <message>
        <source>Aanvraag ontvangen door het samenwerkingsverband</source>
        <translation>Application received by the samenwerkingsverband</translation>
    </message>
    <message>
        <source>Aanvragen</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Aanvragen en besluiten</source>
        <translation>Applications and decisions</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Afbeelding</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Afgevinkt op de werklijst</source>
        <translation>Ticked off on the worklist</translation>
    </message>
    <message>
        <source>Afgezegd op</source>
        <translation>Called off on</translation>
    </message>
    <message>
        <source>Afspraak gedaan: {wat}</source>
        <translation>Agreement done: {wat}</translation>
    </message>
    <message>
        <source>Afspraak: {afspraak}</source>
        <translation>Agreement: {afspraak}</translation>
    </message>
    <message>
        <source>Afspraak: {wat}</source>
        <translation>Agreement: {wat}</translation>
    </message>
    <message>
        <source>Afspraken en taken</source>
        <translation>Agreements and tasks</translation>
    </message>
    <message>
        <source>Agenda maken</source>
        <translation>Make the agenda</translation>
    </message>
    <message>
        <source>Alle datums voor ROD zijn overgetypt. Er is niets gemaakt.</source>
        <translation>All dates for ROD are copied. Nothing was made.</translation>
    </message>
    <message>
        <source>Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets gemaakt.</source>
        <translation>Only the vault of a steunpunt has contacts to count. Nothing was made.</translation>
    </message>
    <message>
        <source>Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets veranderd.</source>
        <translation>Only the vault of a steunpunt has contacts to count. Nothing was changed.</translation>
    </message>
    <message>
        <source>Alleen de school die aanvroeg trekt een aanvraag in. Er komt dan geen besluit.</source>
        <translation>Only the school that asked withdraws a request. There will be no decision then.</translation>
    </message>
    <message>
        <source>Alleen een keuze of meerkeuze heeft een lijst.</source>
        <translation>Only a keuze or meerkeuze has a list.</translation>
    </message>
    <message>
        <source>Alleen een tabel heeft kolommen.</source>
        <translation>Only a table has columns.</translation>
    </message>
    <message>
        <source>Alleen wat nodig is gaat mee.</source>
        <translation>Only what is needed goes along.</translation>
    </message>
    <message>
        <source>Andere deelnemers uitnodigen</source>
        <translation>Invite the others</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Arrangement aangevraagd</source>
        <translation>Arrangement applied for</translation>
    </message>
    <message>
        <source>Arrangement begonnen</source>
        <translation>Arrangement begun</translation>
    </message>
    <message>
        <source>Arrangement loopt af</source>
        <translation>Arrangement ends</translation>
    </message>
    <message>
        <source>Arrangementen</source>
        <translation>Support arrangements</translation>
    </message>
    <message>
        <source>Arrangementen naar soort</source>
        <translation>Arrangements by kind</translation>
    </message>
    <message>
        <source>Arrangementen naar stand</source>
        <translation>Arrangements by state</translation>
    </message>
    <message>
        <source>BSN en onderwijsnummer</source>
        <translation>BSN and education number</translation>
    </message>
    <message>
        <source>Bedoel je {naam}?</source>
        <translation>Do you mean {naam}?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin een onderdeel met [[sectie]] en elke vraag met [[sectie.veld]].</source>
        <translation>Begin a part with [[sectie]] and each question with [[sectie.veld]].</translation>
    </message>
    <message>
        <source>Ben je het eens met dit doel?</source>
        <translation>Do you agree with this goal?</translation>
    </message>
    <message>
        <source>Beroep gaat naar de rechtbank, na een besluit op het bezwaar.</source>
        <translation>An appeal goes to the court, after a decision on the objection.</translation>
    </message>
    <message>
        <source>Beroep ingesteld bij de rechter</source>
        <translation>Appeal lodged with the court</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Besluit bekendgemaakt</source>
        <translation>Decision announced</translation>
    </message>
    <message>
        <source>Besluit op het bezwaar</source>
        <translation>Decision on the objection</translation>
    </message>
    <message>
        <source>Besluit over de TLV</source>
        <translation>Decision on the TLV</translation>
    </message>
    <message>
        <source>Besluit over het arrangement</source>
        <translation>Decision on the arrangement</translation>
    </message>
    <message>
        <source>Bestand van een bijlage vernietigd</source>
        <translation>File of an attachment destroyed</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Bezwaar en beroep</source>
        <translation>Objection and appeal</translation>
    </message>
    <message>
        <source>Bezwaar gemaakt</source>
        <translation>Objection made</translation>
    </message>
    <message>
        <source>Bij deze bijlage staat dat hij niet gedeeld mag worden. Er is geen kopie gemaakt. Klopt dat niet meer, wijzig dat dan eerst.</source>
        <translation>It says with this attachment that it may not be shared. No copy was made. If that is no longer so, change it first.</translation>
    </message>
    <message>
        <source>Bij deze bijlage staat met wie wel en niet: ‘{woorden}’.</source>
        <translation>This attachment says with whom and with whom not: ‘{woorden}’.</translation>
    </message>
    <message>
        <source>Bij deze bijlage staat nog niet of hij gedeeld mag worden.</source>
        <translation>It does not say yet whether this attachment may be shared.</translation>
    </message>
    <message>
        <source>Bij deze leerling ontbreekt het nummer uit de leerlingadministratie. Zonder dat nummer is de leerling later niet te herkennen.</source>
        <translation>This pupil has no number from the pupil administration. Without that number the pupil cannot be recognised later.</translation>
    </message>
    <message>
        <source>Bij deze leerling staat geen enkele naam.</source>
        <translation>This pupil has no name at all.</translation>
    </message>
    <message>
        <source>Bij dit besluit is niets toegekend. Maak dit veld leeg.</source>
        <translation>Nothing is granted with this decision. Empty this field.</translation>
    </message>
    <message>
        <source>Bij een keuze hoort een lijst die er is.</source>
        <translation>With a choice goes a list that exists.</translation>
    </message>
    <message>
        <source>Bij geen van de {totaal} ontbreekt nog instemming</source>
        <translation>Consent lacks in none of the {totaal}</translation>
    </message>
    <message>
        <source>Bij sbo en pro hoort geen categorie. Maak dit veld leeg.</source>
        <translation>There is no category with sbo and pro. Empty this field.</translation>
    </message>
    <message>
        <source>Bij welk document de vragen horen, staat er niet.</source>
        <translation>It does not say with which document the questions belong.</translation>
    </message>
    <message>
        <source>Bij {aantal} van {totaal} ontbreekt nog instemming</source>
        <translation>Consent still lacks in {aantal} of {totaal}</translation>
    </message>
    <message>
        <source>Bij {naam} hoort tekst.</source>
        <translation>With {naam} goes text.</translation>
    </message>
    <message>
        <source>Bijeenkomst</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Bijeenkomst afgezegd</source>
        <translation>Meeting called off</translation>
    </message>
    <message>
        <source>Bijeenkomst gaat weer door</source>
        <translation>Meeting goes on again</translation>
    </message>
    <message>
        <source>Bijeenkomst gepland</source>
        <translation>Meeting planned</translation>
    </message>
    <message>
        <source>Bijeenkomst gewijzigd</source>
        <translation>Meeting changed</translation>
    </message>
    <message>
        <source>Bijeenkomst van de agenda gehaald</source>
        <translation>Meeting taken off the calendar</translation>
    </message>
    <message>
        <source>Bijeenkomst verplaatst</source>
        <translation>Meeting moved</translation>
    </message>
    <message>
        <source>Bijgesteld: een nieuwe versie begonnen</source>
        <translation>Revised: a new version begun</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Bijlage: {titel}</source>
        <translation>Attachment: {titel}</translation>
    </message>
    <message>
        <source>Brieven en verslagen</source>
        <translation>Letters and minutes</translation>
    </message>
    <message>
        <source>Bron ({soort}): {bron} · {zeker}.</source>
        <translation>Source ({soort}): {bron} · {zeker}.</translation>
    </message>
    <message>
        <source>Bron: de dag die bij de vraag om aanvulling is gekozen.</source>
        <translation>Source: the day that was chosen when additions were asked for.</translation>
    </message>
    <message>
        <source>Bron: een afspraak van het samenwerkingsverband, geen wet.</source>
        <translation>Source: an agreement of the samenwerkingsverband, not a law.</translation>
    </message>
    <message>
        <source>Bron: een afspraak van het samenwerkingsverband, geen wet. Je leest hem na bij Instellingen.</source>
        <translation>Source: an arrangement of the samenwerkingsverband, not a law. You find it in Settings.</translation>
    </message>
    <message>
        <source>Bron: een keuze van Driehoek. Geen regel die wij kennen noemt hiervoor een aantal dagen.</source>
        <translation>Source: a choice of Driehoek. No rule that we know gives a number of days for this.</translation>
    </message>
    <message>
        <source>Bron: een keuze van Driehoek{toevoeging}.</source>
        <translation>Source: a choice of Driehoek{toevoeging}.</translation>
    </message>
    <message>
        <source>Bron: nog niet nagekeken. De termijn die telt staat in de brief bij het besluit; vraag hem na bij twijfel.</source>
        <translation>Source: not looked up yet. The term that counts stands in the letter with the decision; ask when in doubt.</translation>
    </message>
    <message>
        <source>Bron: nog niet nagekeken. Driehoek houdt dezelfde dagen aan als bij een verzoek om inzage.</source>
        <translation>Source: not yet checked. Driehoek keeps to the same number of days as for a request for access.</translation>
    </message>
    <message>
        <source>Bron: nog niet nagekeken. Vraag bij twijfel na welke beslistermijn hier geldt.</source>
        <translation>Source: not looked up yet. When in doubt, ask which term for deciding holds here.</translation>
    </message>
    <message>
        <source>Commissie voor de begeleiding</source>
        <translation>Commissie voor de begeleiding</translation>
    </message>
    <message>
        <source>Compleet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Contacten zonder naam horen in de kluis van een steunpunt.</source>
        <translation>Contacts without a name belong in the vault of a steunpunt.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dan gaat het gesprek over wat er nu nodig is.</source>
        <translation>Then the talk is about what is needed now.</translation>
    </message>
    <message>
        <source>Dan kan de leerling erover nadenken.</source>
        <translation>Then the pupil can think about it.</translation>
    </message>
    <message>
        <source>Dan kan iedereen ze lezen.</source>
        <translation>Then everyone can read them.</translation>
    </message>
    <message>
        <source>Dan kunnen ze tijd vrijmaken.</source>
        <translation>Then they can make time.</translation>
    </message>
    <message>
        <source>Dat kan niet: kies van {minstens} tot en met {hoogstens} {eenheid}.</source>
        <translation>That is not possible: choose from {minstens} to {hoogstens} {eenheid}.</translation>
    </message>
    <message>
        <source>De BRIN-code van de school ontbreekt of is geen BRIN-code (twee cijfers en twee letters).</source>
        <translation>The BRIN code of the school is missing or is not a BRIN code (two digits and two letters).</translation>
    </message>
    <message>
        <source>De aanvraag is afgerond.</source>
        <translation>The request is finished.</translation>
    </message>
    <message>
        <source>De aanvraag is compleet.</source>
        <translation>The request is complete.</translation>
    </message>
    <message>
        <source>De aanvraag is ontvangen.</source>
        <translation>The request was received.</translation>
    </message>
    <message>
        <source>De aanvraag is weer een concept.</source>
        <translation>The request is a draft again.</translation>
    </message>
    <message>
        <source>De aanvraag ligt bij de deskundigen.</source>
        <translation>The request is with the experts.</translation>
    </message>
    <message>
        <source>De aanvraag staat op gereed.</source>
        <translation>The request is marked as ready.</translation>
    </message>
    <message>
        <source>De aanvraag van een TLV</source>
        <translation>The application for a TLV</translation>
    </message>
    <message>
        <source>De achternaam ontbreekt. Vul die aan in het dossier.</source>
        <translation>The surname is missing. Add it in the dossier.</translation>
    </message>
    <message>
        <source>De agenda is niet te bewaren op die plaats. Kies een andere map. Er is niets veranderd.</source>
        <translation>The calendar cannot be kept in that place. Choose another folder. Nothing has been changed.</translation>
    </message>
    <message>
        <source>De beslistermijn staat stil tot de aanvraag is aangevuld, of tot de dag waarop dat uiterlijk moest.</source>
        <translation>The time for deciding stands still until the request is complete, or until the last day for that.</translation>
    </message>
    <message>
        <source>De bestanden van de kluis zijn niet te openen. Er is niets gewijzigd. Controleer of de schijf is aangesloten en of je rechten hebt op de map.</source>
        <translation>The files of the vault cannot be opened. Nothing was changed. Check that the disk is connected and that you have rights to the folder.</translation>
    </message>
    <message>
        <source>De code van de vestiging is geen code van twee cijfers. Driehoek leest het bestand als dat van vestiging 00.</source>
        <translation>The code of the branch is not a code of two digits. Driehoek reads the file as that of branch 00.</translation>
    </message>
    <message>
        <source>De code voor het geslacht is geen 0, 1, 2 of 9. Driehoek neemt dit veld niet over.</source>
        <translation>The code for gender is not 0, 1, 2 or 9. Driehoek does not import this field.</translation>
    </message>
    <message>
        <source>De computer heeft te weinig geheugen vrij. Wat al bewaard was, is veilig; deze laatste handeling is niet bewaard. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>The computer has too little memory free. What was saved is safe; this last act is not saved. Close other programs and try again.</translation>
    </message>
    <message>
        <source>De datum in het veld {veld} bestaat niet of is anders geschreven dan jjjj-mm-dd. Driehoek neemt deze datum niet over en raadt er niet naar.</source>
        <translation>The date in the field {veld} does not exist or is not written as yyyy-mm-dd. Driehoek does not import this date and does not guess at it.</translation>
    </message>
    <message>
        <source>De datum in het veld {veld} kan niet kloppen voor een leerling. Driehoek neemt deze datum niet over.</source>
        <translation>The date in the field {veld} cannot be right for a pupil. Driehoek does not import this date.</translation>
    </message>
    <message>
        <source>De datums van {naam} kunnen zo niet weg. {redenen} Er is niets gemaakt.</source>
        <translation>The days of {naam} cannot leave like this. {redenen} Nothing was made.</translation>
    </message>
    <message>
        <source>De eerste dag komt na de laatste: {waarde}.</source>
        <translation>The first day comes after the last: {waarde}.</translation>
    </message>
    <message>
        <source>De evaluatie doe je samen met de ouders.</source>
        <translation>The evaluation is done together with the parents.</translation>
    </message>
    <message>
        <source>De geboortedatum ontbreekt. Vul die aan in het dossier.</source>
        <translation>The date of birth is missing. Add it in the dossier.</translation>
    </message>
    <message>
        <source>De groep is anders opgeschreven dan is afgesproken, maar wel te lezen. Je hoeft niets te doen.</source>
        <translation>The group is not written as agreed, but can be read. You need not do anything.</translation>
    </message>
    <message>
        <source>De helft duurde hooguit {midden} dagen</source>
        <translation>Half took at most {midden} days</translation>
    </message>
    <message>
        <source>De kluis is van een oudere versie en het bijwerken is niet gelukt. De kluis is gebleven zoals hij was en er is een reservekopie van. Meld dit bij wie Driehoek beheert; met de vorige versie kun je verder werken.</source>
        <translation>The vault is of an older version and bringing it up to date did not succeed. The vault has stayed as it was and there is a backup of it. Report this to whoever manages Driehoek; you can go on working with the previous version.</translation>
    </message>
    <message>
        <source>De kluis kan dit nu niet doen.</source>
        <translation>The vault cannot do this now.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste. Kijk de twee dagen na.</source>
        <translation>The last day is before the first. Check the two days.</translation>
    </message>
    <message>
        <source>De leerling</source>
        <translation>The pupil</translation>
    </message>
    <message>
        <source>De leerling hoort bij een groep die niet in het bestand staat. Driehoek neemt de groep niet over.</source>
        <translation>The pupil belongs to a group that is not in the file. Driehoek does not import the group.</translation>
    </message>
    <message>
        <source>De leerling is voor deze versie nog niet gehoord.</source>
        <translation>The pupil has not been heard yet for this version.</translation>
    </message>
    <message>
        <source>De leerling kiest hoe. Dat kost tijd om over na te denken.</source>
        <translation>The pupil chooses how. That takes time to think about.</translation>
    </message>
    <message>
        <source>De leerling kiest waar, en wie erbij is.</source>
        <translation>The pupil chooses where, and who is there.</translation>
    </message>
    <message>
        <source>De leerling kiest zelf een mentor of iemand anders.</source>
        <translation>The pupil chooses a mentor or someone else.</translation>
    </message>
    <message>
        <source>De leerling vragen wat die aan tafel gezegd wil hebben</source>
        <translation>Ask the pupil what is to be said at the table</translation>
    </message>
    <message>
        <source>De leerling zou dan {jaar} jaar zijn. Controleer het jaar.</source>
        <translation>The pupil would be {jaar} years old. Check the year.</translation>
    </message>
    <message>
        <source>De leerlingen in dit bestand zijn genummerd met hun BSN of onderwijsnummer. Dat mag niet in Driehoek. Er is niets overgenomen. Maak een export met het nummer uit de leerlingadministratie.</source>
        <translation>The pupils in this file are numbered by their BSN or education number. That is not allowed in Driehoek. Nothing was imported. Make an export with the number from the pupil administration.</translation>
    </message>
    <message>
        <source>De map van de kluis is er niet. Er is niets gemaakt of gewijzigd. Controleer de plaats van de map; staat hij op een stick of netwerkschijf, sluit die dan eerst aan.</source>
        <translation>The folder of the vault is not there. Nothing was made or changed. Check the place of the folder; if it is on a stick or network disk, connect that first.</translation>
    </message>
    <message>
        <source>De meeste bij {school}: {aantal} van {totaal}</source>
        <translation>Most at {school}: {aantal} of {totaal}</translation>
    </message>
    <message>
        <source>De middelste helft duurde {onder} tot {boven} dagen, de langste {langste}. Dagen waarop op een aanvulling werd gewacht tellen niet mee.</source>
        <translation>The middle half took {onder} to {boven} days, the longest {langste}. Days on which an addition was waited for do not count.</translation>
    </message>
    <message>
        <source>De nieuwe aanvraag blijft staan tot je die intrekt.</source>
        <translation>The new request stays until you withdraw it.</translation>
    </message>
    <message>
        <source>De ouders</source>
        <translation>The parents</translation>
    </message>
    <message>
        <source>De reservekopie is niet gelukt en er is niets half bewaard. De kluis zelf is niet gewijzigd en alles wat bewaard was, is veilig. Probeer het opnieuw, of kies een andere plaats voor de reservekopieën.</source>
        <translation>The backup did not succeed and nothing was half saved. The vault itself was not changed and everything that was saved is safe. Try again, or choose another place for the backups.</translation>
    </message>
    <message>
        <source>De reservekopie is niet gelukt: daar is geen ruimte meer. De kluis zelf is niet gewijzigd en alles wat bewaard was, is veilig. Maak ruimte of kies een andere plaats voor de reservekopieën.</source>
        <translation>The backup did not succeed: there is no room left there. The vault itself was not changed and everything that was saved is safe. Make room or choose another place for the backups.</translation>
    </message>
    <message>
        <source>De reservekopie is niet gelukt: in die map mag niet geschreven worden. De kluis zelf is niet gewijzigd en alles wat bewaard was, is veilig. Kies een andere plaats voor de reservekopieën.</source>
        <translation>The backup did not succeed: writing in that folder is not allowed. The vault itself was not changed and everything that was saved is safe. Choose another place for the backups.</translation>
    </message>
    <message>
        <source>De schijf gaf een fout bij lezen of schrijven. Wat al bewaard was, is niet gewijzigd; deze laatste handeling is niet bewaard. Controleer de schijf of stick en probeer het opnieuw.</source>
        <translation>The disk gave an error while reading or writing. What was saved is unchanged; this last act is not saved. Check the disk or stick and try again.</translation>
    </message>
    <message>
        <source>De schijf is vol. Wat al bewaard was, is veilig; deze laatste wijziging is nog niet bewaard. Maak ruimte en probeer het opnieuw.</source>
        <translation>The disk is full. What was saved is safe; this last change is not saved yet. Make room and try again.</translation>
    </message>
    <message>
        <source>De school</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>De school is klaar met schrijven. Indienen is een aparte stap.</source>
        <translation>The school has finished writing. Handing in is a separate step.</translation>
    </message>
    <message>
        <source>De sleutelbos van de computer bewaart niets: wat erin gaat, komt er niet uit. Er is niets gewijzigd. Gebruik een wachtzin.</source>
        <translation>The keyring of the computer keeps nothing: what goes in does not come out. Nothing was changed. Use a passphrase.</translation>
    </message>
    <message>
        <source>De sleutelbos van de computer geeft een fout. De kluis zelf is in orde. Probeer het opnieuw, of gebruik de wachtzin of de herstelcode.</source>
        <translation>The keyring of the computer gives an error. The vault itself is fine. Try again, or use the passphrase or the recovery code.</translation>
    </message>
    <message>
        <source>De sleutelbos van de computer geeft een fout. Er is niets gemaakt of gewijzigd. Probeer het opnieuw, of gebruik een wachtzin.</source>
        <translation>The keyring of the computer gives an error. Nothing was made or changed. Try again, or use a passphrase.</translation>
    </message>
    <message>
        <source>De sleutelbos van de computer is vergrendeld. De kluis zelf is in orde. Ontgrendel de sleutelbos en probeer het opnieuw, of open de kluis met de wachtzin.</source>
        <translation>The keyring of the computer is locked. The vault itself is fine. Unlock the keyring and try again, or open the vault with the passphrase.</translation>
    </message>
    <message>
        <source>De sleutelbos van de computer is vergrendeld. Er is niets gemaakt of gewijzigd. Ontgrendel de sleutelbos en probeer het opnieuw, of gebruik een wachtzin.</source>
        <translation>The keyring of the computer is locked. Nothing was made or changed. Unlock the keyring and try again, or use a passphrase.</translation>
    </message>
    <message>
        <source>De stand verandert met een stap, niet door hier te typen. Er is niets gewijzigd.</source>
        <translation>The state changes by taking a step, not by typing here. Nothing was changed.</translation>
    </message>
    <message>
        <source>De stap erna was op {dag}. Deze stap kan niet later zijn.</source>
        <translation>The step after it was on {dag}. This step cannot be later.</translation>
    </message>
    <message>
        <source>De stap ervoor was op {dag}. Deze stap kan niet eerder zijn.</source>
        <translation>The step before it was on {dag}. This step cannot be earlier.</translation>
    </message>
    <message>
        <source>De tekst in het veld {veld} is langer dan mag. Driehoek neemt dit veld niet over.</source>
        <translation>The text in the field {veld} is longer than allowed. Driehoek does not import this field.</translation>
    </message>
    <message>
        <source>De toestemming voor deze lezer gaat niet over deze bijlage.</source>
        <translation>The consent for this reader is not about this attachment.</translation>
    </message>
    <message>
        <source>De uitspraak is vastgelegd.</source>
        <translation>The ruling was recorded.</translation>
    </message>
    <message>
        <source>De verlenging gaat niet door</source>
        <translation>There will be no extension</translation>
    </message>
    <message>
        <source>De verlenging is begonnen als nieuwe aanvraag.</source>
        <translation>The extension was begun as a new request.</translation>
    </message>
    <message>
        <source>De vorige stap was op {dag}. Deze stap kan niet eerder zijn.</source>
        <translation>The previous step was on {dag}. This step cannot be earlier.</translation>
    </message>
    <message>
        <source>De vraag {id} was van een ander type.</source>
        <translation>The question {id} was of another type.</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Deze PDF heeft meer dan {grens} bladzijden. Er is niets toegevoegd. Voeg alleen het deel toe dat een vraag beantwoordt.</source>
        <translation>This PDF has more than {grens} pages. Nothing was added. Add only the part that answers a question.</translation>
    </message>
    <message>
        <source>Deze PDF is beschadigd of niet af. Er is niets toegevoegd. Vraag hem opnieuw op of kopieer hem nog eens.</source>
        <translation>This PDF is damaged or not complete. Nothing was added. Ask for it again or copy it once more.</translation>
    </message>
    <message>
        <source>Deze PDF is beveiligd met een wachtwoord. Er is niets toegevoegd. Bewaar hem eerst zonder wachtwoord; in de kluis is hij versleuteld.</source>
        <translation>This PDF is protected with a password. Nothing was added. Save it without a password first; in the vault it is encrypted.</translation>
    </message>
    <message>
        <source>Deze PDF wil bij het openen iets uitvoeren. Er is niets toegevoegd. Druk hem opnieuw af naar een PDF en voeg die toe.</source>
        <translation>This PDF wants to run something when it is opened. Nothing was added. Print it to a PDF again and add that one.</translation>
    </message>
    <message>
        <source>Deze afbeelding heeft meer dan {grens} miljoen beeldpunten. Er is niets toegevoegd. Maak haar eerst kleiner.</source>
        <translation>This picture has more than {grens} million dots. Nothing was added. Make it smaller first.</translation>
    </message>
    <message>
        <source>Deze afbeelding is beschadigd of niet af. Er is niets toegevoegd. Maak de foto of scan opnieuw, of kopieer het bestand nog eens.</source>
        <translation>This picture is damaged or not complete. Nothing was added. Take the photo or scan again, or copy the file once more.</translation>
    </message>
    <message>
        <source>Deze bijlage hoort bij een hoormoment waarmee een plan is vastgesteld, en blijft zoals ze is. Er is niets veranderd.</source>
        <translation>This attachment belongs to a hoormoment a plan was fixed with, and stays as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze bijlage is er niet meer. Er is niets gewijzigd.</source>
        <translation>This attachment is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze casus heeft geen bruikbaar nummer (casus.id). Er is niets veranderd.</source>
        <translation>This case has no usable number (casus.id). Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze code staat niet in de lijst &apos;{lijst}&apos;.</source>
        <translation>This code is not in the list &apos;{lijst}&apos;.</translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos met de sleutel van de kluis. De kluis zelf is in orde. Gebruik de wachtzin of de herstelcode.</source>
        <translation>This computer has no keyring with the key of the vault. The vault itself is fine. Use the passphrase or the recovery code.</translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos om een sleutel in te bewaren. Er is niets gemaakt of gewijzigd. Gebruik een wachtzin.</source>
        <translation>This computer has no keyring to keep a key in. Nothing was made or changed. Use a passphrase.</translation>
    </message>
    <message>
        <source>Deze dag is al geweest.</source>
        <translation>This day has passed.</translation>
    </message>
    <message>
        <source>Deze dag ligt in de toekomst. Leg een stap vast op de dag waarop hij gezet is.</source>
        <translation>This day is in the future. Record a step on the day on which it was taken.</translation>
    </message>
    <message>
        <source>Deze dag ligt voor de begindatum.</source>
        <translation>This day is before the first day.</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór {dag}, de dag bij ‘{vraag}’. Pas een van de twee aan.</source>
        <translation>This day is before {dag}, the day at ‘{vraag}’. Change one of the two.</translation>
    </message>
    <message>
        <source>Deze dag moet na de dag van de stap liggen.</source>
        <translation>This day must be after the day of the step.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Controleer het jaar.</source>
        <translation>This day is still to come. Check the year.</translation>
    </message>
    <message>
        <source>Deze datum bestaat niet; een datum is jjjj-mm-dd.</source>
        <translation>This date does not exist; a date is yyyy-mm-dd.</translation>
    </message>
    <message>
        <source>Deze groep heeft geen nummer of geen naam. Driehoek kan er geen leerlingen aan koppelen.</source>
        <translation>This group has no number or no name. Driehoek cannot link pupils to it.</translation>
    </message>
    <message>
        <source>Deze herstelcode is goed overgetypt, maar hoort niet bij deze kluis of is ingetrokken. De kluis zelf is in orde. Controleer of je het papier van deze kluis hebt.</source>
        <translation>This recovery code is typed correctly, but does not belong to this vault or was withdrawn. The vault itself is fine. Check that you have the paper of this vault.</translation>
    </message>
    <message>
        <source>Deze jaargroep bestaat niet in de afspraak. Driehoek neemt dit veld niet over.</source>
        <translation>This year group does not exist in the standard. Driehoek does not import this field.</translation>
    </message>
    <message>
        <source>Deze kluis heeft geen wachtzin. De kluis zelf is in orde. Open hem met de sleutelbos van de computer of met de herstelcode.</source>
        <translation>This vault has no passphrase. The vault itself is fine. Open it with the keyring of the computer or with the recovery code.</translation>
    </message>
    <message>
        <source>Deze kluis is al open in een ander venster of door een andere gebruiker van deze computer. Er is niets gewijzigd. Sluit hem daar en probeer het opnieuw.</source>
        <translation>This vault is already open in another window or by another user of this computer. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere versie van Driehoek. Er is niets gewijzigd. Werk Driehoek op deze computer bij en open de kluis dan opnieuw.</source>
        <translation>This vault was made with a newer version of Driehoek. Nothing was changed. Update Driehoek on this computer and then open the vault again.</translation>
    </message>
    <message>
        <source>Deze kluis is van een ander soort organisatie.</source>
        <translation>This vault belongs to another kind of organisation.</translation>
    </message>
    <message>
        <source>Deze leerling is 18 jaar of ouder en beslist zelf. De ouders krijgen niets, tenzij de leerling dat wil. Er is niets gemaakt.</source>
        <translation>This pupil is 18 or older and decides. The parents get nothing, unless the pupil wants it. Nothing was made.</translation>
    </message>
    <message>
        <source>Deze leerling staat twee keer in het bestand met dezelfde gegevens. Driehoek neemt de leerling één keer over.</source>
        <translation>This pupil is in the file twice with the same details. Driehoek imports the pupil once.</translation>
    </message>
    <message>
        <source>Deze lezer hoort niet bij dit dossier. Er is niets gemaakt.</source>
        <translation>This reader does not belong to this dossier. Nothing was made.</translation>
    </message>
    <message>
        <source>Deze lezer mag niets krijgen.</source>
        <translation>This reader may get nothing.</translation>
    </message>
    <message>
        <source>Deze lezer staat in geen geldige toestemming. Leg eerst vast welke stukken naar wie mogen. Er is niets gemaakt.</source>
        <translation>This reader is in no valid consent. First record which papers may go to whom. Nothing was made.</translation>
    </message>
    <message>
        <source>Deze map is geen kluis van Driehoek. Er is niets gemaakt of gewijzigd. Kies de map van je kluis.</source>
        <translation>This folder is not a vault of Driehoek. Nothing was made or changed. Choose the folder of your vault.</translation>
    </message>
    <message>
        <source>Deze ouder heeft geen gezag en krijgt alleen de hoofdlijnen.</source>
        <translation>This parent has no gezag and gets the main lines only.</translation>
    </message>
    <message>
        <source>Deze regel is niet te lezen.</source>
        <translation>This line cannot be read.</translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd en wordt niet gebruikt. De kluis is gebleven zoals hij was. Kies een andere reservekopie.</source>
        <translation>This backup is damaged and is not used. The vault has stayed as it was. Choose another backup.</translation>
    </message>
    <message>
        <source>Deze school heeft leerlingen met een dossier. Geef hun eerst een andere school.</source>
        <translation>This school has pupils with a dossier. Give them another school first.</translation>
    </message>
    <message>
        <source>Deze sleutel hoort bij een gebruiker die de kluis niet (meer) kent. Er is niets gewijzigd. Open de kluis met een andere sleutel.</source>
        <translation>This key belongs to a user whom the vault does not know (any more). Nothing was changed. Open the vault with another key.</translation>
    </message>
    <message>
        <source>Deze sleutel is er niet meer. Er is niets gewijzigd. Open de lijst met sleutels opnieuw.</source>
        <translation>This key is no longer there. Nothing was changed. Open the list of keys again.</translation>
    </message>
    <message>
        <source>Deze stap is er niet meer. Er is niets gewijzigd.</source>
        <translation>This step is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze stap past niet bij hoe het document er nu voor staat. Er is niets gewijzigd.</source>
        <translation>This step does not fit the state of the document now. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze stap past niet meer: de stand is intussen veranderd. Er is niets gewijzigd.</source>
        <translation>This step does not fit any more: the state changed meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze tabel heeft geen kolommen.</source>
        <translation>This table has no columns.</translation>
    </message>
    <message>
        <source>Deze tekst bevat tekens die niet te tonen zijn.</source>
        <translation>This text has characters that cannot be shown.</translation>
    </message>
    <message>
        <source>Deze tijd bestaat niet. Schrijf hem als 14:30.</source>
        <translation>This time does not exist. Write it as 14:30.</translation>
    </message>
    <message>
        <source>Deze versie staat niet in dit bestand.</source>
        <translation>This version is not in this file.</translation>
    </message>
    <message>
        <source>Deze versie van Driehoek kent dit onderdeel niet.</source>
        <translation>This version of Driehoek does not know this part.</translation>
    </message>
    <message>
        <source>Deze wachtzin past niet op de kluis. De kluis zelf is in orde. Let op hoofdletters en spaties en probeer het opnieuw, of open de kluis met de herstelcode.</source>
        <translation>This passphrase does not fit the vault. The vault itself is fine. Mind capitals and spaces and try again, or open the vault with the recovery code.</translation>
    </message>
    <message>
        <source>Dit XML-bestand is geen EDEX- of UWLR-bestand met leerlingen. Er is niets overgenomen. Kies het bestand dat je leerlingadministratie voor EDEXML maakt, meestal EDEX.XML.</source>
        <translation>This XML file is not an EDEX or UWLR file with pupils. Nothing was imported. Choose the file that your pupil administration makes for EDEXML, usually EDEX.XML.</translation>
    </message>
    <message>
        <source>Dit bestand heeft een fout. Er is niets veranderd.</source>
        <translation>This file has a mistake. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand heeft veel meer onderdelen dan een leerlingenbestand. Er is niets overgenomen. Controleer of je het goede bestand koos.</source>
        <translation>This file has many more parts than a pupil file. Nothing was imported. Check that you chose the right file.</translation>
    </message>
    <message>
        <source>Dit bestand heeft {aantal} fouten. Er is niets veranderd.</source>
        <translation>This file has {aantal} mistakes. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd of niet af. Er is niets toegevoegd. Vraag het opnieuw op of kopieer het nog eens.</source>
        <translation>This file is damaged or not complete. Nothing was added. Ask for it again or copy it once more.</translation>
    </message>
    <message>
        <source>Dit bestand is er niet (meer). Kijk of de naam klopt en of de schijf of stick nog aangesloten is.</source>
        <translation>This file is not there (any more). Check the name, and that the disk or stick is still connected.</translation>
    </message>
    <message>
        <source>Dit bestand is geen UTF-8-tekst. Er is niets veranderd. Sla het op als UTF-8 en probeer opnieuw.</source>
        <translation>This file is not UTF-8 text. Nothing was changed. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Dit bestand is geen casus: het onderdeel &apos;casus&apos; ontbreekt. Er is niets veranderd.</source>
        <translation>This file is not a case: the part &apos;casus&apos; is missing. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand is geen leesbare casus. Er is niets veranderd.</source>
        <translation>This file is not a readable case. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand is geen leesbare casus: het gaat mis bij regel {regel}. Er is niets veranderd. Kijk daar naar inspringen, aanhalingstekens en onderdelen die twee keer staan.</source>
        <translation>This file is not a readable case: it goes wrong at line {regel}. Nothing was changed. Look there at indents, quotation marks and parts that stand twice.</translation>
    </message>
    <message>
        <source>Dit bestand is geen reservekopie van Driehoek. Er is niets gewijzigd. Kies een bestand dat eindigt op .driehoek-kopie.</source>
        <translation>This file is not a backup of Driehoek. Nothing was changed. Choose a file that ends in .driehoek-kopie.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {grens} MB. Er is niets overgenomen. Controleer of je het goede bestand koos.</source>
        <translation>This file is larger than {grens} MB. Nothing was imported. Check that you chose the right file.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {grens} MB. Er is niets toegevoegd. Voeg alleen de bladzijden toe die een vraag beantwoorden, of maak het kleiner.</source>
        <translation>This file is larger than {grens} MB. Nothing was added. Add only the pages that answer a question, or make it smaller.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Er is niets overgenomen. Maak de export opnieuw.</source>
        <translation>This file is empty. Nothing was imported. Make the export again.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Er is niets toegevoegd. Vraag het opnieuw op of kopieer het nog eens.</source>
        <translation>This file is empty. Nothing was added. Ask for it again or copy it once more.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot voor een formulier.</source>
        <translation>This file is too large for a form.</translation>
    </message>
    <message>
        <source>Dit bestand is uitgepakt veel groter dan het lijkt en wordt niet geopend. Er is niets toegevoegd. Bewaar het als PDF en voeg die toe.</source>
        <translation>Unpacked this file is much larger than it looks, and it is not opened. Nothing was added. Save it as a PDF and add that.</translation>
    </message>
    <message>
        <source>Dit bestand is van school {brin}, deze kluis is van school {eigen}. Kies het bestand van je eigen school.</source>
        <translation>This file is of school {brin}, this vault is of school {eigen}. Choose the file of your own school.</translation>
    </message>
    <message>
        <source>Dit bestand is van vestiging {vestiging}. Driehoek houdt die leerlingen apart van je andere vestiging.</source>
        <translation>This file is of branch {vestiging}. Driehoek keeps those pupils apart from your other branch.</translation>
    </message>
    <message>
        <source>Dit bestand is vernietigd en is door niemand meer te lezen. Wat je erover hebt ingevuld is veilig. Heb je het stuk nog, voeg het dan opnieuw toe.</source>
        <translation>This file was destroyed and nobody can read it any more. What you filled in about it is safe. If you still have it, add it again.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet gelezen worden. Er is niets overgenomen. Is de schijf of stick nog aangesloten?</source>
        <translation>This file cannot be read. Nothing was imported. Is the disk or stick still connected?</translation>
    </message>
    <message>
        <source>Dit bestand verwijst te vaak of te diep naar zichzelf. Er is niets veranderd.</source>
        <translation>This file refers to itself too often or too deeply. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand wijkt op zo veel plaatsen af dat Driehoek het niet als leerlingenbestand kan lezen. Er is niets overgenomen. Maak de export opnieuw, als EDEXML versie 2.1.</source>
        <translation>This file deviates in so many places that Driehoek cannot read it as a pupil file. Nothing was imported. Make the export again, as EDEXML version 2.1.</translation>
    </message>
    <message>
        <source>Dit bestand zegt op regel 1 een tekenset te gebruiken die Driehoek niet kent. Er is niets overgenomen. Maak de export opnieuw als UTF-8.</source>
        <translation>This file says on line 1 that it uses a character set that Driehoek does not know. Nothing was imported. Make the export again as UTF-8.</translation>
    </message>
    <message>
        <source>Dit deel is al vastgesteld. Er is niets veranderd.</source>
        <translation>This part was adopted already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit deel is vastgesteld en verandert niet meer.</source>
        <translation>This part was adopted and no longer changes.</translation>
    </message>
    <message>
        <source>Dit deel is vastgesteld en verandert niet meer. Wat je wilt wijzigen, zet je in een bijstelling: een nieuwe versie die begint als kopie van deze.</source>
        <translation>This part is adopted and no longer changes. What you want to change goes into a revision: a new version that begins as a copy of this one.</translation>
    </message>
    <message>
        <source>Dit deel kan nog niet worden vastgesteld. {waarom} Er is niets veranderd.</source>
        <translation>This part cannot be adopted yet. {waarom} Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit document is intussen weggehaald. Er is niets gewijzigd.</source>
        <translation>This document was taken away meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit dossier is in deze kluis weggehaald. Er is niets aan toegevoegd.</source>
        <translation>This dossier was removed in this vault. Nothing was added to it.</translation>
    </message>
    <message>
        <source>Dit formulier heeft {aantal} vragen.</source>
        <translation>This form has {aantal} questions.</translation>
    </message>
    <message>
        <source>Dit gaat over het bestand en niet over de leerling; het wordt niet bewaard.</source>
        <translation>This is about the file and not about the pupil; it is not kept.</translation>
    </message>
    <message>
        <source>Dit hoort alleen bij ‘Toegekend, afwijkend’. Maak dit veld leeg.</source>
        <translation>This belongs only with ‘Toegekend, afwijkend’ (granted, but different). Empty this field.</translation>
    </message>
    <message>
        <source>Dit is de laatste sleutel van de kluis; zonder deze zou niemand er meer in kunnen. Er is niets ingetrokken. Voeg eerst een andere sleutel toe.</source>
        <translation>This is the last key of the vault; without it nobody could get in any more. Nothing was withdrawn. Add another key first.</translation>
    </message>
    <message>
        <source>Dit is een Excel- of zipbestand.</source>
        <translation>This is an Excel or zip file.</translation>
    </message>
    <message>
        <source>Dit is een OSO-dossier.</source>
        <translation>This is an OSO dossier.</translation>
    </message>
    <message>
        <source>Dit is een PDF.</source>
        <translation>This is a PDF.</translation>
    </message>
    <message>
        <source>Dit is een bestand met een wachtwoord, of van een oude Word of Excel. Er is niets toegevoegd. Bewaar het zonder wachtwoord als .docx, .xlsx of PDF.</source>
        <translation>This is a file with a password, or of an old Word or Excel. Nothing was added. Save it without a password as .docx, .xlsx or PDF.</translation>
    </message>
    <message>
        <source>Dit is een foto in het formaat HEIC, dat Driehoek niet kan lezen. Er is niets toegevoegd. Stuur de foto als JPEG: op een iPhone bij Instellingen, Camera, Structuur, ‘Meest compatibel’.</source>
        <translation>This is a photo in the format HEIC, which Driehoek cannot read. Nothing was added. Send the photo as JPEG: on an iPhone under Settings, Camera, Formats, ‘Most Compatible’.</translation>
    </message>
    <message>
        <source>Dit is een oud Excel- of Wordbestand.</source>
        <translation>This is an old Excel or Word file.</translation>
    </message>
    <message>
        <source>Dit is een webpagina, geen leerlingenbestand. Er is niets overgenomen. Misschien was je uitgelogd toen je het bestand ophaalde: log in en maak de export opnieuw.</source>
        <translation>This is a web page, not a pupil file. Nothing was imported. Perhaps you were logged out when you fetched the file: log in and make the export again.</translation>
    </message>
    <message>
        <source>Dit is geen XML-bestand. Er is niets overgenomen. Kies het bestand dat je leerlingadministratie maakt, meestal EDEX.XML.</source>
        <translation>This is not an XML file. Nothing was imported. Choose the file that your pupil administration makes, usually EDEX.XML.</translation>
    </message>
    <message>
        <source>Dit is geen bestand dat Driehoek kan lezen. Kies het bestand zelf, niet de map waar het in staat.</source>
        <translation>This is not a file that Driehoek can read. Choose the file itself, not the folder it is in.</translation>
    </message>
    <message>
        <source>Dit is geen bruikbaar kenmerk.</source>
        <translation>This is not a usable identifier.</translation>
    </message>
    <message>
        <source>Dit is geen tekstbestand.</source>
        <translation>This is no text file.</translation>
    </message>
    <message>
        <source>Dit is lager dan wat bij ‘{vraag}’ staat. Draai de twee om.</source>
        <translation>This is lower than what stands at ‘{vraag}’. Swap the two.</translation>
    </message>
    <message>
        <source>Dit is na de uiterste dag: {dag}.</source>
        <translation>This is after the last day: {dag}.</translation>
    </message>
    <message>
        <source>Dit kan als de school de kans kreeg om aan te vullen en dat niet deed. Ook hiertegen is bezwaar mogelijk.</source>
        <translation>This is possible when the school had the chance to complete the request and did not. One may object to this too.</translation>
    </message>
    <message>
        <source>Dit kan nog niet. {waarom}</source>
        <translation>This is not possible yet. {waarom}</translation>
    </message>
    <message>
        <source>Dit kan zo niet weg. {redenen} Er is niets gemaakt.</source>
        <translation>This cannot leave as it is. {redenen} Nothing was made.</translation>
    </message>
    <message>
        <source>Dit kenmerk komt in deze lijst twee keer voor.</source>
        <translation>This identifier stands in this list twice.</translation>
    </message>
    <message>
        <source>Dit label is te lang.</source>
        <translation>This label is too long.</translation>
    </message>
    <message>
        <source>Dit lijkt een CSV-bestand.</source>
        <translation>This looks like a CSV file.</translation>
    </message>
    <message>
        <source>Dit lijkt een adres. Schrijf het zonder adres op.</source>
        <translation>This looks like an address. Write it down without an address.</translation>
    </message>
    <message>
        <source>Dit lijkt een e-mailadres. Schrijf het zonder adres op.</source>
        <translation>This looks like an e-mail address. Write it down without an address.</translation>
    </message>
    <message>
        <source>Dit lijkt een telefoonnummer. Haal het nummer weg.</source>
        <translation>This looks like a phone number. Take the number out.</translation>
    </message>
    <message>
        <source>Dit moment bestaat niet; een moment is jjjj-mm-ddTuu:mm.</source>
        <translation>This moment does not exist; a moment is yyyy-mm-ddThh:mm.</translation>
    </message>
    <message>
        <source>Dit nummer staat bij twee leerlingen met verschillende gegevens. Driehoek weet niet welke klopt en neemt geen van beide over.</source>
        <translation>Two pupils with different details have this number. Driehoek does not know which is right and imports neither.</translation>
    </message>
    <message>
        <source>Dit onderdeel heeft geen vragen.</source>
        <translation>This part has no questions.</translation>
    </message>
    <message>
        <source>Dit rapport is er niet voor deze lezer. Wel: {rapporten}. Er is niets gemaakt.</source>
        <translation>This report is not for this reader. These are: {rapporten}. Nothing was made.</translation>
    </message>
    <message>
        <source>Dit soort bestand kan niet in de kluis. Er is niets toegevoegd. Het kan wel met PDF, foto’s en scans (JPEG, PNG), Word (.docx), Excel (.xlsx) en LibreOffice (.odt).</source>
        <translation>This kind of file cannot go into the vault. Nothing was added. PDF, photos and scans (JPEG, PNG), Word (.docx), Excel (.xlsx) and LibreOffice (.odt) can.</translation>
    </message>
    <message>
        <source>Dit soort organisatie bestaat niet: school, swv of steunpunt.</source>
        <translation>This kind of organisation does not exist: school, swv or steunpunt.</translation>
    </message>
    <message>
        <source>Dit staat er al.</source>
        <translation>This stands there already.</translation>
    </message>
    <message>
        <source>Dit volgt uit de vorige versie, en daar staat het niet.</source>
        <translation>This follows from the version before, and it is not there.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Doel: {doel}</source>
        <translation>Goal: {doel}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier gemaakt</source>
        <translation>Dossier made</translation>
    </message>
    <message>
        <source>Dossier ingelezen uit een casusbestand</source>
        <translation>Dossier read from a case file</translation>
    </message>
    <message>
        <source>Driehoek kan dit bestand niet lezen.</source>
        <translation>Driehoek cannot read this file.</translation>
    </message>
    <message>
        <source>Driehoek kan niet lezen wat er op een foto of scan staat.</source>
        <translation>Driehoek cannot read what is in a photo or scan.</translation>
    </message>
    <message>
        <source>Driehoek kent ze niet</source>
        <translation>Driehoek does not know them</translation>
    </message>
    <message>
        <source>Driehoek leest nu leerlingen uit EDEX.XML (EDEXML 2.x) en uit UWLR-leerlinggegevens. Er is niets overgenomen.</source>
        <translation>Driehoek now reads pupils from EDEX.XML (EDEXML 2.x) and from UWLR pupil data. Nothing was imported.</translation>
    </message>
    <message>
        <source>Driehoek neemt alleen leerlingen en groepen over</source>
        <translation>Driehoek imports only pupils and groups</translation>
    </message>
    <message>
        <source>Driehoek verstuurt niets. Leg vast op welke dag de school de aanvraag heeft ingediend. Vanaf de ontvangst telt de beslistermijn.</source>
        <translation>Driehoek sends nothing. Record the day on which the school handed in the request. The time for deciding counts from receipt.</translation>
    </message>
    <message>
        <source>Driehoek verstuurt niets. Leg vast op welke dag de school het arrangement heeft aangevraagd.</source>
        <translation>Driehoek sends nothing. Record the day on which the school asked for the arrangement.</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>ECK iD</source>
        <translation>ECK iD</translation>
    </message>
    <message>
        <source>Een ander programma houdt de kluis even bezet, bijvoorbeeld een virusscanner of een kopieerprogramma. Wat al bewaard was, is veilig; deze laatste handeling is niet bewaard. Probeer het zo opnieuw.</source>
        <translation>Another program is holding the vault for a moment, for example a virus scanner or a copying program. What was saved is safe; this last act is not saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Een bedrag per jaar kent deze versie alleen voor bao en sbo.</source>
        <translation>This version knows an amount per year for bao and sbo only.</translation>
    </message>
    <message>
        <source>Een besluit heeft redenen. Vanaf de dag waarop het bekend is gemaakt telt de tijd om bezwaar te maken.</source>
        <translation>A decision has reasons. The time for objecting counts from the day on which it was made known.</translation>
    </message>
    <message>
        <source>Een besluit wordt bekendgemaakt op of na de dag van het besluit.</source>
        <translation>A decision is made known on or after the day of the decision.</translation>
    </message>
    <message>
        <source>Een datum typ je als 2026, 2026-03 of 2026-03-14, een tijd als 2026-03..2026-05.</source>
        <translation>Type a date as 2026, 2026-03 or 2026-03-14, a period as 2026-03..2026-05.</translation>
    </message>
    <message>
        <source>Een dossier dat je wilde koppelen past niet meer bij de leerling. Er is niets overgenomen. Bekijk het voorbeeld opnieuw.</source>
        <translation>A dossier that you wanted to link no longer fits the pupil. Nothing was imported. Look at the preview again.</translation>
    </message>
    <message>
        <source>Een gebruiker heeft een naam: die staat in het logboek van de kluis.</source>
        <translation>A user has a name: it appears in the vault’s log.</translation>
    </message>
    <message>
        <source>Een gesprek, een formulier, een spraakbericht of een eigen plan. Alleen, als de leerling dat wil.</source>
        <translation>A conversation, a form, a voice message or a plan of one&apos;s own. Alone, if the pupil wants that.</translation>
    </message>
    <message>
        <source>Een gesprek, of een eigen tekst.</source>
        <translation>A conversation, or a text of one&apos;s own.</translation>
    </message>
    <message>
        <source>Een getal onder nul kan hier niet.</source>
        <translation>A number below zero cannot be here.</translation>
    </message>
    <message>
        <source>Een herstelcode heeft {aantal} groepen van {tekens} tekens. Typ alle groepen over.</source>
        <translation>A recovery code has {aantal} groups of {tekens} characters. Type all groups.</translation>
    </message>
    <message>
        <source>Een id begint met een kleine letter en heeft verder kleine letters, cijfers en _.</source>
        <translation>An id begins with a small letter and has small letters, figures and _ after it.</translation>
    </message>
    <message>
        <source>Een leerjaar is een getal van 1 tot en met 6.</source>
        <translation>A year is a number from 1 to 6.</translation>
    </message>
    <message>
        <source>Een lege wachtzin beschermt niets. Er is niets gemaakt. Kies een zin van een paar woorden.</source>
        <translation>An empty passphrase protects nothing. Nothing was made. Choose a sentence of a few words.</translation>
    </message>
    <message>
        <source>Een moment heeft geen tijdzone.</source>
        <translation>A moment has no time zone.</translation>
    </message>
    <message>
        <source>Een praktijktermijn: de wet vraagt het, maar noemt geen aantal dagen.</source>
        <translation>A practice, not a legal deadline: the law asks for it, but names no number of days.</translation>
    </message>
    <message>
        <source>Een stap verbeterd</source>
        <translation>A step corrected</translation>
    </message>
    <message>
        <source>Een steunpunt neemt geen leerlingen van een school over: een dossier op naam komt er alleen met toestemming. Er is niets veranderd.</source>
        <translation>A steunpunt takes no pupils over from a school: a dossier on a name comes there with consent only. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Een steunpunt telt zijn contacten: gebruik de opdracht signaal. Er is niets gemaakt.</source>
        <translation>A steunpunt counts its contacts: use the verb signaal. Nothing was made.</translation>
    </message>
    <message>
        <source>Een vakantie heeft een naam, een eerste en een laatste dag nodig.</source>
        <translation>A holiday needs a name, a first and a last day.</translation>
    </message>
    <message>
        <source>Een verlenging is een nieuwe aanvraag. Die begint met wat hier staat. Elk doel van nu is eerst geëvalueerd.</source>
        <translation>An extension is a new request. It begins with what stands here. Each goal of now is evaluated first.</translation>
    </message>
    <message>
        <source>Een vervolggesprek leg je vast als overleg; op deze dag staat er geen.</source>
        <translation>A follow-up conversation is recorded as a consultation; there is none on this day.</translation>
    </message>
    <message>
        <source>Een voorbereiding heeft één zienswijze. Maak voor een andere ouder een eigen voorbereiding.</source>
        <translation>A preparation has one view. Make a preparation of its own for another parent.</translation>
    </message>
    <message>
        <source>Elke regel is toegekend of niet. Daaruit volgt of het arrangement geheel, deels of niet is toegekend.</source>
        <translation>Each line is granted or not. From that follows whether the arrangement is granted wholly, partly or not.</translation>
    </message>
    <message>
        <source>Er is al een ander OPP begonnen. Er is niets veranderd.</source>
        <translation>Another OPP was already begun. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is al een nieuwere versie begonnen. Er is niets veranderd.</source>
        <translation>A newer version was already begun. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is al een nieuwere versie van dit plan. Werk daarin verder. Er is niets veranderd.</source>
        <translation>There is already a newer version of this plan. Go on in that one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is geen dossier met dit nummer in deze kluis. Controleer het nummer.</source>
        <translation>There is no dossier with this number in this vault. Check the number.</translation>
    </message>
    <message>
        <source>Er is meer dan één dossier met dit nummer. Noem het dossier bij zijn kenmerk in de kluis.</source>
        <translation>There is more than one dossier with this number. Name the dossier by its mark in the vault.</translation>
    </message>
    <message>
        <source>Er is nog geen OPP en geen aanvraag voor deze leerling. Begin een OPP; daarna kun je het afdrukken. Er is niets gemaakt.</source>
        <translation>There is no OPP and no application for this pupil yet. Begin an OPP; then you can print it. Nothing was made.</translation>
    </message>
    <message>
        <source>Er is nog iets te schrijven.</source>
        <translation>Something still has to be written.</translation>
    </message>
    <message>
        <source>Er is nog niets te tellen. Er is niets gemaakt.</source>
        <translation>There is nothing to count yet. Nothing was made.</translation>
    </message>
    <message>
        <source>Er staan geen vragen in.</source>
        <translation>There are no questions in it.</translation>
    </message>
    <message>
        <source>Er staan nog afspraken open in dit dossier.</source>
        <translation>There are open agreements in this dossier.</translation>
    </message>
    <message>
        <source>Er staan nog geen regels in dit arrangement. Voeg toe wat er wordt gevraagd.</source>
        <translation>There are no lines in this arrangement yet. Add what is asked for.</translation>
    </message>
    <message>
        <source>Er wordt niets meer geleverd. Wat het opleverde blijft staan en gaat mee in een volgende aanvraag.</source>
        <translation>Nothing more is delivered. What came of it stays and goes along in a next request.</translation>
    </message>
    <message>
        <source>Er wordt niets meer gevraagd.</source>
        <translation>Nothing is asked any more.</translation>
    </message>
    <message>
        <source>Er zijn nog geen contacten om te tellen. Er is niets gemaakt.</source>
        <translation>There are no contacts to count yet. Nothing was made.</translation>
    </message>
    <message>
        <source>Evaluatie OPP</source>
        <translation>OPP evaluation</translation>
    </message>
    <message>
        <source>Evaluatie van versie {nummer}</source>
        <translation>Evaluation of version {nummer}</translation>
    </message>
    <message>
        <source>Evaluaties van OPP’s dit schooljaar</source>
        <translation>Evaluations of OPPs this school year</translation>
    </message>
    <message>
        <source>Evalueren</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Eén leerling staat in het bestand, maar zonder dat Driehoek de gegevens kon gebruiken. Bij de bijzonderheden staat welke regel het is.</source>
        <translation>One pupil is in the file, but Driehoek could not use the details. The particulars say which line it is.</translation>
    </message>
    <message>
        <source>Foto of scan</source>
        <translation>Photo or scan</translation>
    </message>
    <message>
        <source>Geboorteland en nationaliteit</source>
        <translation>Country of birth and nationality</translation>
    </message>
    <message>
        <source>Gebruikers van de kluis stel je in de kluis zelf in.</source>
        <translation>Users of the vault are set in the vault itself.</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gedaan in schooljaar {jaar}: {aantal} van {totaal}</source>
        <translation>Done in school year {jaar}: {aantal} of {totaal}</translation>
    </message>
    <message>
        <source>Gedaan op</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Geef de nieuwe vraag een ander id; dan blijven de oude antwoorden te lezen.</source>
        <translation>Give the new question another id; then the old answers can still be read.</translation>
    </message>
    <message>
        <source>Geef de vragen vooraf.</source>
        <translation>Give the questions beforehand.</translation>
    </message>
    <message>
        <source>Geef de weergave een naam, zoals ‘Groep 6’.</source>
        <translation>Give the view a name, such as ‘Group 6’.</translation>
    </message>
    <message>
        <source>Geef elke vraag een eigen id.</source>
        <translation>Give each question an id of its own.</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gegevens over de schoolloopbaan</source>
        <translation>Details of the school career</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Gespreksverslag</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Gespreksverslag {dag}</source>
        <translation>Minutes {dag}</translation>
    </message>
    <message>
        <source>Gezag hoort bij een ouder, of is ja bij een voogd.</source>
        <translation>Parental authority belongs to a parent, or is yes for a guardian.</translation>
    </message>
    <message>
        <source>Groep {groep}</source>
        <translation>Group {groep}</translation>
    </message>
    <message>
        <source>Groepsbespreking</source>
        <translation>Talk about a group</translation>
    </message>
    <message>
        <source>Groepsoverzicht en resultaten klaarleggen</source>
        <translation>Lay out the overview of the group and the results</translation>
    </message>
    <message>
        <source>Groot overleg</source>
        <translation>Large meeting</translation>
    </message>
    <message>
        <source>Haal deze regel weg. Wat kan: {namen}.</source>
        <translation>Take this line away. What can be: {namen}.</translation>
    </message>
    <message>
        <source>Haal deze vraag weg.</source>
        <translation>Take this question away.</translation>
    </message>
    <message>
        <source>Haal lijst weg of kies een ander type.</source>
        <translation>Take lijst away or choose another type.</translation>
    </message>
    <message>
        <source>Handelingsdeel</source>
        <translation>Handelingsdeel</translation>
    </message>
    <message>
        <source>Handelingsdeel van versie {nummer} vastgesteld</source>
        <translation>Handelingsdeel of version {nummer} established</translation>
    </message>
    <message>
        <source>Het OPP</source>
        <translation>The OPP</translation>
    </message>
    <message>
        <source>Het arrangement is afgerond.</source>
        <translation>The arrangement is finished.</translation>
    </message>
    <message>
        <source>Het arrangement loopt; er komt geen verlenging.</source>
        <translation>The arrangement is running; there will be no extension.</translation>
    </message>
    <message>
        <source>Het begin hoort een uur te zijn op de dag van het gesprek.</source>
        <translation>The start should be a time on the day of the conversation.</translation>
    </message>
    <message>
        <source>Het besluit is op {dag} bekendgemaakt; eerder is het genomen.</source>
        <translation>The decision was made known on {dag}; it was taken before that.</translation>
    </message>
    <message>
        <source>Het besluit is uitgevoerd en niemand maakt meer bezwaar.</source>
        <translation>The decision was carried out and nobody objects any more.</translation>
    </message>
    <message>
        <source>Het besluit is vastgelegd.</source>
        <translation>The decision was recorded.</translation>
    </message>
    <message>
        <source>Het besluit op het bezwaar is vastgelegd.</source>
        <translation>The decision on the objection was recorded.</translation>
    </message>
    <message>
        <source>Het besluit over het arrangement is vastgelegd.</source>
        <translation>The decision on the arrangement was recorded.</translation>
    </message>
    <message>
        <source>Het bestand houdt op regel {regel} plotseling op: het is niet compleet. Er is niets overgenomen. Maak de export opnieuw of kopieer het bestand nog eens.</source>
        <translation>The file stops suddenly on line {regel}: it is not complete. Nothing was imported. Make the export again or copy the file once more.</translation>
    </message>
    <message>
        <source>Het bestand met de dossiers is beschadigd; je sleutel is wel goed. Er is niets gewijzigd. Zet de laatste reservekopie terug; de beschadigde kluis blijft daarbij bewaard.</source>
        <translation>The file with the dossiers is damaged; your key is fine. Nothing was changed. Put back the latest backup; the damaged vault is kept as well.</translation>
    </message>
    <message>
        <source>Het bestand met de wachtzin is niet te lezen. Er is niets geopend. Controleer de naam van het bestand.</source>
        <translation>The file with the passphrase cannot be read. Nothing was opened. Check the name of the file.</translation>
    </message>
    <message>
        <source>Het bestand sleutels.json van de kluis is beschadigd; aan je wachtzin ligt het niet. De dossiers zelf zijn niet gewijzigd. Zet een reservekopie terug: daarin zit ook een goed sleutelbestand.</source>
        <translation>The file sleutels.json of the vault is damaged; it is not your passphrase. The dossiers themselves are unchanged. Put back a backup: it holds a good key file too.</translation>
    </message>
    <message>
        <source>Het bestand van deze bijlage is beschadigd en wordt niet getoond. Wat je erover hebt ingevuld is veilig. Zet een reservekopie terug, of voeg het bestand opnieuw toe.</source>
        <translation>The file of this attachment is damaged and is not shown. What you filled in about it is safe. Put a backup back, or add the file again.</translation>
    </message>
    <message>
        <source>Het bestand van deze bijlage staat niet meer in de kluis. Wat je erover hebt ingevuld is veilig. Zet een reservekopie terug, of voeg het bestand opnieuw toe.</source>
        <translation>The file of this attachment is no longer in the vault. What you filled in about it is safe. Put a backup back, or add the file again.</translation>
    </message>
    <message>
        <source>Het bestand veranderde terwijl Driehoek het las. Er is niets overgenomen. Wacht tot het opslaan of kopiëren klaar is en kies het opnieuw.</source>
        <translation>The file changed while Driehoek was reading it. Nothing was imported. Wait until saving or copying is done and choose it again.</translation>
    </message>
    <message>
        <source>Het bestand zegt niet van welke school het is. Neem het alleen over als je zeker weet dat het jouw school is.</source>
        <translation>The file does not say which school it is of. Import it only if you are certain that it is your school.</translation>
    </message>
    <message>
        <source>Het bestand {naam} is niet te openen. Er is niets veranderd. Controleer of het er staat en of je het mag lezen.</source>
        <translation>The file {naam} cannot be opened. Nothing was changed. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>Het bestand {naam} is te groot voor een casus (meer dan 2 MB). Er is niets veranderd.</source>
        <translation>The file {naam} is too large for a case (more than 2 MB). Nothing was changed.</translation>
    </message>
    <message>
        <source>Het formulier heeft geen titel.</source>
        <translation>The form has no title.</translation>
    </message>
    <message>
        <source>Het formulier voor deze schoolsoort heeft hier geen plaats voor.</source>
        <translation>The form for this kind of school has no place for this.</translation>
    </message>
    <message>
        <source>Het handelingsdeel</source>
        <translation>The handelingsdeel</translation>
    </message>
    <message>
        <source>Het id {id} staat er twee keer.</source>
        <translation>The id {id} stands there twice.</translation>
    </message>
    <message>
        <source>Het jaar van deze datum kan niet kloppen.</source>
        <translation>The year of this date cannot be right.</translation>
    </message>
    <message>
        <source>Het laatste overleg met de ouders eindigde zonder volledige overeenstemming.</source>
        <translation>The last consultation with the parents ended without full agreement.</translation>
    </message>
    <message>
        <source>Het nummer van de leerling is anders opgeschreven dan is afgesproken, maar wel te lezen. Je hoeft niets te doen.</source>
        <translation>The number of the pupil is not written as agreed, but can be read. You need not do anything.</translation>
    </message>
    <message>
        <source>Het nummer van deze leerling is onbruikbaar lang.</source>
        <translation>The number of this pupil is too long to use.</translation>
    </message>
    <message>
        <source>Het overleg over het OPP</source>
        <translation>The consultation on the OPP</translation>
    </message>
    <message>
        <source>Het samenwerkingsverband</source>
        <translation>The samenwerkingsverband</translation>
    </message>
    <message>
        <source>Het samenwerkingsverband heeft alles. Stond de termijn stil, dan loopt hij weer.</source>
        <translation>The samenwerkingsverband has everything. If the clock stood still, it runs again.</translation>
    </message>
    <message>
        <source>Het schooljaar ontbreekt of is anders geschreven dan 2026-2027.</source>
        <translation>The school year is missing or is not written as 2026-2027.</translation>
    </message>
    <message>
        <source>Het veld {veld} staat er twee keer met iets anders erin. Driehoek neemt dit veld niet over.</source>
        <translation>The field {veld} is there twice with different contents. Driehoek does not import this field.</translation>
    </message>
    <message>
        <source>Het verslag van het gesprek</source>
        <translation>The minutes of the conversation</translation>
    </message>
    <message>
        <source>Het zoeken of lezen is onderbroken. Er is niets gewijzigd.</source>
        <translation>The searching or reading was interrupted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Hier hoort een aantal hele weken.</source>
        <translation>A number of whole weeks belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort een datum als jjjj-mm-dd.</source>
        <translation>A date as yyyy-mm-dd belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort een getal.</source>
        <translation>A number belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort een heel getal.</source>
        <translation>A whole number belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort een lijst.</source>
        <translation>A list belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort een of alle.</source>
        <translation>Here belongs &apos;een&apos; or &apos;alle&apos;.</translation>
    </message>
    <message>
        <source>Hier hoort een onderdeel met eigen gegevens.</source>
        <translation>A part with data of its own belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort er één.</source>
        <translation>One belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort soort akkoord, of soort gezien met waarde gezien.</source>
        <translation>Here belongs kind &apos;akkoord&apos;, or kind &apos;gezien&apos; with value &apos;gezien&apos;.</translation>
    </message>
    <message>
        <source>Hier hoort tekst.</source>
        <translation>Text belongs here.</translation>
    </message>
    <message>
        <source>Hier hoort true of false.</source>
        <translation>Here belongs true or false.</translation>
    </message>
    <message>
        <source>Hier is al in verder gewerkt, dus het begin maak je niet meer ongedaan. Er is niets veranderd. Losse wijzigingen zet je terug in de geschiedenis.</source>
        <translation>Someone already went on with this, so its beginning cannot be undone any more. Nothing was changed. Single changes can be put back in the history.</translation>
    </message>
    <message>
        <source>Hier lijkt een naam te staan: {naam}. Schrijf het zonder naam op.</source>
        <translation>There seems to be a name here: {naam}. Write it down without a name.</translation>
    </message>
    <message>
        <source>Hier mag niet geschreven worden. Wat al bewaard was, is veilig; er is niets bij gekomen. Controleer de rechten op de map, of kies een andere plaats.</source>
        <translation>Writing is not allowed here. What was saved is safe; nothing was added. Check the rights on the folder, or choose another place.</translation>
    </message>
    <message>
        <source>Hiermee zeg je dat alles er is wat nodig is om te beslissen. Stond de termijn stil, dan loopt hij weer.</source>
        <translation>With this you say that everything needed to decide is there. If the clock stood still, it runs again.</translation>
    </message>
    <message>
        <source>Hierna is al een volgende stap gezet. Maak eerst die ongedaan. Er is niets veranderd.</source>
        <translation>A next step was already taken after this one. Undo that one first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Hiervan is een deel vastgesteld. Het kan niet meer weg. Er is niets veranderd.</source>
        <translation>A part of this is fixed. It can no longer go. Nothing was changed.</translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Hoe lang een besluit over een TLV duurde</source>
        <translation>How long a decision on a TLV took</translation>
    </message>
    <message>
        <source>Hoe lang open aanvragen al liggen</source>
        <translation>How long open requests have been waiting</translation>
    </message>
    <message>
        <source>Hoormoment</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Hoormoment aanbieden en de leerling een manier laten kiezen</source>
        <translation>Offer the hearing and let the pupil choose a way</translation>
    </message>
    <message>
        <source>Hoormoment met de leerling vóór de evaluatie</source>
        <translation>Hearing of the pupil before the evaluation</translation>
    </message>
    <message>
        <source>Hoormoment {dag}</source>
        <translation>Hearing {dag}</translation>
    </message>
    <message>
        <source>Hoormomenten</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>Hoorrecht</source>
        <translation>Right to be heard</translation>
    </message>
    <message>
        <source>Houd het bij hooguit {meeste} vragen.</source>
        <translation>Keep to {meeste} questions at most.</translation>
    </message>
    <message>
        <source>Houd het bij {meeste} letters en zet de rest bij hulpzin.</source>
        <translation>Keep to {meeste} letters and put the rest in hulpzin.</translation>
    </message>
    <message>
        <source>Hun agenda&apos;s zitten vol.</source>
        <translation>Their calendars are full.</translation>
    </message>
    <message>
        <source>Iedereen kijkt naar hetzelfde.</source>
        <translation>Everyone looks at the same.</translation>
    </message>
    <message>
        <source>Iedereen met gezag akkoord</source>
        <translation>Everyone with authority agreed</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Iemand die het kind goed kent is erbij.</source>
        <translation>Someone who knows the child well is there.</translation>
    </message>
    <message>
        <source>Iemand niet akkoord</source>
        <translation>Someone did not agree</translation>
    </message>
    <message>
        <source>In de herstelcode kloppen de groepen {nummers} en {laatste} niet. Kijk die stukken op het papier nog eens na.</source>
        <translation>In the recovery code groups {nummers} and {laatste} are not right. Check those parts on the paper once more.</translation>
    </message>
    <message>
        <source>In de herstelcode klopt groep {nummer} niet. Kijk dat stuk op het papier nog eens na.</source>
        <translation>In the recovery code group {nummer} is not right. Check that part on the paper once more.</translation>
    </message>
    <message>
        <source>In de kluis ontbreekt het bestand kluis.db met de dossiers. Er is geen lege kluis voor in de plaats gemaakt. Zet het bestand terug uit de prullenbak of zet een reservekopie terug.</source>
        <translation>The file kluis.db with the dossiers is missing from the vault. No empty vault was made in its place. Put the file back from the bin or put back a backup.</translation>
    </message>
    <message>
        <source>In de kluis ontbreekt het bestand sleutels.json; zonder dat bestand gaat hij niet open. De dossiers zelf zijn niet gewijzigd. Zet het bestand terug uit de prullenbak of zet een reservekopie terug.</source>
        <translation>The file sleutels.json is missing from the vault; without that file it does not open. The dossiers themselves are unchanged. Put the file back from the bin or put back a backup.</translation>
    </message>
    <message>
        <source>In de kluis staat hier al iets anders. Dat blijft staan.</source>
        <translation>The vault already has something else here. That stays.</translation>
    </message>
    <message>
        <source>In de sleutelbos van deze computer staat geen sleutel van deze kluis (meer). De kluis zelf is in orde. Open hem met de wachtzin of de herstelcode; daarna kun je hem opnieuw aan de sleutelbos toevoegen.</source>
        <translation>The keyring of this computer holds no key of this vault (any more). The vault itself is fine. Open it with the passphrase or the recovery code; after that you can add it to the keyring again.</translation>
    </message>
    <message>
        <source>In deze PDF staat geen tekst die Driehoek kan lezen, alleen beeld, zoals bij een scan.</source>
        <translation>This PDF has no text that Driehoek can read, only images, as in a scan.</translation>
    </message>
    <message>
        <source>In deze PDF zitten andere bestanden verstopt die op geen bladzijde staan. Er is niets toegevoegd. Haal ze eruit en voeg ze los toe.</source>
        <translation>Other files are hidden in this PDF that stand on no page. Nothing was added. Take them out and add them by themselves.</translation>
    </message>
    <message>
        <source>In deze periode zijn geen contacten om te tellen. Er is niets gemaakt.</source>
        <translation>There are no contacts to count in this period. Nothing was made.</translation>
    </message>
    <message>
        <source>In dit bestand staan afbeeldingen. Die kan Driehoek niet lezen, de tekst wel.</source>
        <translation>This file has pictures in it. Driehoek cannot read those; it did read the text.</translation>
    </message>
    <message>
        <source>In dit bestand staan {aantal} leerlingen; dat is geen school. Er is niets overgenomen. Maak een export van één school.</source>
        <translation>There are {aantal} pupils in this file; that is not a school. Nothing was imported. Make an export of one school.</translation>
    </message>
    <message>
        <source>In dit bestand staat geen enkele leerling. Er is niets overgenomen. Maak een export met de leerlingen erin.</source>
        <translation>There is not a single pupil in this file. Nothing was imported. Make an export with the pupils in it.</translation>
    </message>
    <message>
        <source>In dit bestand zit een programma (een macro). Er is niets toegevoegd. Bewaar het zonder macro’s, of als PDF.</source>
        <translation>There is a program (a macro) in this file. Nothing was added. Save it without macros, or as a PDF.</translation>
    </message>
    <message>
        <source>In dit dossier staat dat een tolk nodig is.</source>
        <translation>This dossier says that an interpreter is needed.</translation>
    </message>
    <message>
        <source>In het register van dit dossier staat geen verschil van mening. Er is niets gemaakt.</source>
        <translation>There is no disagreement in the register of this dossier. Nothing was made.</translation>
    </message>
    <message>
        <source>In totaal {totaal}</source>
        <translation>{totaal} in total</translation>
    </message>
    <message>
        <source>In totaal {totaal}, de meeste in {maand} ({aantal})</source>
        <translation>{totaal} in total, most in {maand} ({aantal})</translation>
    </message>
    <message>
        <source>In totaal {totaal}, de meeste: {wat} ({aantal})</source>
        <translation>{totaal} in total, most: {wat} ({aantal})</translation>
    </message>
    <message>
        <source>In totaal {totaal}: {wat}</source>
        <translation>{totaal} in total: {wat}</translation>
    </message>
    <message>
        <source>In {map} kan niet worden geschreven. Er is geen kopie gemaakt. Kies een andere map of maak ruimte vrij.</source>
        <translation>It is not possible to write in {map}. No copy was made. Choose another folder or make room.</translation>
    </message>
    <message>
        <source>In {map} kan niet worden geschreven. Er is niets afgedrukt. Kies een andere map of maak ruimte vrij.</source>
        <translation>Writing in {map} is not possible. Nothing was printed. Choose another folder or make room.</translation>
    </message>
    <message>
        <source>Indienen</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Ingediend</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Ingeschreven op de school</source>
        <translation>Enrolled at the school</translation>
    </message>
    <message>
        <source>Inlognaam, e-mailadres en foto</source>
        <translation>Login name, e-mail address and photo</translation>
    </message>
    <message>
        <source>Inschrijfgegevens</source>
        <translation>Enrolment data</translation>
    </message>
    <message>
        <source>Inschrijving en verzoeken</source>
        <translation>Enrolment and requests</translation>
    </message>
    <message>
        <source>Instemming van ouders met het OPP</source>
        <translation>Consent of parents to the OPP</translation>
    </message>
    <message>
        <source>Is iemand het hiermee niet eens, dan kan die nog naar de rechter.</source>
        <translation>Whoever does not agree can still go to court.</translation>
    </message>
    <message>
        <source>Je koppelde twee leerlingen aan hetzelfde dossier. Er is niets overgenomen. Kies er één.</source>
        <translation>You linked two pupils to the same dossier. Nothing was imported. Choose one of them.</translation>
    </message>
    <message>
        <source>Je mag dit bestand niet lezen. Kopieer het naar je eigen map en kies het daar.</source>
        <translation>You may not read this file. Copy it to a folder of your own and choose it there.</translation>
    </message>
    <message>
        <source>Je werkt zelf onder deze naam. Iemand anders kan je op niet actief zetten.</source>
        <translation>You are working under this name yourself. Someone else can set you to not active.</translation>
    </message>
    <message>
        <source>Kies bij elke regel of die is toegekend.</source>
        <translation>Choose for each line whether it is granted.</translation>
    </message>
    <message>
        <source>Kies een .toml-bestand, bewaard als gewone tekst (UTF-8).</source>
        <translation>Choose a .toml file, kept as plain text (UTF-8).</translation>
    </message>
    <message>
        <source>Kies een heel aantal {eenheid}.</source>
        <translation>Choose a whole number of {eenheid}.</translation>
    </message>
    <message>
        <source>Kies het bestand met de vragen; dat is hooguit 64 kB.</source>
        <translation>Choose the file with the questions; that is 64 kB at most.</translation>
    </message>
    <message>
        <source>Kies iets anders: hiervoor is er een andere stap.</source>
        <translation>Choose something else: there is another step for this.</translation>
    </message>
    <message>
        <source>Kijk eerst op elk doel terug: bij minstens één doel staat nog geen uitkomst.</source>
        <translation>Look back at each goal first: at least one goal has no outcome yet.</translation>
    </message>
    <message>
        <source>Kijk of elke tekst tussen aanhalingstekens staat en elke haak weer dichtgaat.</source>
        <translation>See whether every text is between quotation marks and every bracket is closed.</translation>
    </message>
    <message>
        <source>Kindgesprek</source>
        <translation>Talk with the pupil</translation>
    </message>
    <message>
        <source>Laat het onleesbaar maken en voeg dat stuk toe als nieuwere versie.</source>
        <translation>Have it made unreadable and add that as a newer version.</translation>
    </message>
    <message>
        <source>Laat tekenen, spelen of met poppen vertellen. Vijf tot tien minuten is genoeg.</source>
        <translation>Have the child draw, play or tell with dolls. Five to ten minutes is enough.</translation>
    </message>
    <message>
        <source>Leerkrachten</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Leerling {naam}</source>
        <translation>Pupil {naam}</translation>
    </message>
    <message>
        <source>Leerlingbespreking</source>
        <translation>Talk about a pupil</translation>
    </message>
    <message>
        <source>Leerlinggewicht</source>
        <translation>Pupil weighting</translation>
    </message>
    <message>
        <source>Leg het besluit op het bezwaar vast</source>
        <translation>Record the decision on the objection</translation>
    </message>
    <message>
        <source>Leg het besluit vast</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Leg vast op welke dag de aanvraag binnenkwam.</source>
        <translation>Record the day on which the request came in.</translation>
    </message>
    <message>
        <source>Leg vast: aangevuld</source>
        <translation>Record: completed</translation>
    </message>
    <message>
        <source>Leg vast: aanvulling gevraagd</source>
        <translation>Record: additions asked for</translation>
    </message>
    <message>
        <source>Leg vast: begonnen</source>
        <translation>Record: begun</translation>
    </message>
    <message>
        <source>Leg vast: beroep ingesteld</source>
        <translation>Record: appeal made</translation>
    </message>
    <message>
        <source>Leg vast: besluit ontvangen</source>
        <translation>Record: decision received</translation>
    </message>
    <message>
        <source>Leg vast: besproken met ouders</source>
        <translation>Record: discussed with parents</translation>
    </message>
    <message>
        <source>Leg vast: bezwaar gemaakt</source>
        <translation>Record: objection made</translation>
    </message>
    <message>
        <source>Leg vast: compleet</source>
        <translation>Record: complete</translation>
    </message>
    <message>
        <source>Leg vast: ingediend</source>
        <translation>Record: handed in</translation>
    </message>
    <message>
        <source>Leg vast: ingetrokken</source>
        <translation>Record: withdrawn</translation>
    </message>
    <message>
        <source>Leg vast: uitspraak</source>
        <translation>Record: ruling</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>MDO</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Met dit hoormoment is een plan vastgesteld. Wat de leerling toen zei, verandert niet meer. Zei de leerling later iets anders, leg dan een nieuw hoormoment vast.</source>
        <translation>A plan was fixed with this hoormoment. What the pupil said then does not change any more. Did the pupil say something else later, write down a new hoormoment.</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Naar de deskundigen</source>
        <translation>To the experts</translation>
    </message>
    <message>
        <source>Naar {wat} mag een samenwerkingsverband niet vragen.</source>
        <translation>A samenwerkingsverband may not ask for {wat}.</translation>
    </message>
    <message>
        <source>Neem in ontvangst</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>Neem niet in behandeling</source>
        <translation>Do not deal with it</translation>
    </message>
    <message>
        <source>Neem over wat in de brief van het samenwerkingsverband staat. Vanaf de dag waarop het besluit bekend is gemaakt telt de tijd om bezwaar te maken.</source>
        <translation>Copy what the letter of the samenwerkingsverband says. The time for objecting counts from the day on which the decision was made known.</translation>
    </message>
    <message>
        <source>Niet langer uitgesteld</source>
        <translation>No longer put off</translation>
    </message>
    <message>
        <source>Niets heeft {naam} ‘{waarde}’.</source>
        <translation>Nothing has {naam} ‘{waarde}’.</translation>
    </message>
    <message>
        <source>Niets heeft {naam} ‘{waarde}’. Er is: {keuzes}.</source>
        <translation>Nothing has {naam} ‘{waarde}’. There is: {keuzes}.</translation>
    </message>
    <message>
        <source>Noem een lijst van Driehoek, bijvoorbeeld: lijst = &quot;leergebied&quot;.</source>
        <translation>Name a list of Driehoek, for example: lijst = &quot;leergebied&quot;.</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <translation>Not heard yet</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Nog niet van iedereen</source>
        <translation>Not from everyone yet</translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Nummer van de casus</source>
        <translation>Number of the case</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>OPP versie {nummer}</source>
        <translation>OPP version {nummer}</translation>
    </message>
    <message>
        <source>OPP versie {nummer} vastgesteld</source>
        <translation>OPP version {nummer} adopted</translation>
    </message>
    <message>
        <source>OPP-periode</source>
        <translation>OPP period</translation>
    </message>
    <message>
        <source>OPP’s naar stand</source>
        <translation>OPPs by state</translation>
    </message>
    <message>
        <source>Of een regel is toegekend hoort bij het besluit. Er is niets veranderd.</source>
        <translation>Whether a line is granted belongs to the decision. Nothing was changed.</translation>
    </message>
    <message>
        <source>Om aanvulling gevraagd; de termijn staat stil.</source>
        <translation>Additions asked for; the clock stands still.</translation>
    </message>
    <message>
        <source>Ondersteuningsteam</source>
        <translation>Support team</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {wat}</source>
        <translation>Undone: {wat}</translation>
    </message>
    <message>
        <source>Ongeoorloofd verzuim</source>
        <translation>Unauthorised absence</translation>
    </message>
    <message>
        <source>Op dat moment staat al gepland: {wat}, {tijd}.</source>
        <translation>Planned already at that time: {wat}, {tijd}.</translation>
    </message>
    <message>
        <source>Op deze plaats staat al iets. Er is niets gemaakt of gewijzigd. Kies een nieuwe of een lege map.</source>
        <translation>There is something in this place already. Nothing was made or changed. Choose a new or an empty folder.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat de naam van een andere leerling: {naam}.</source>
        <translation>The name of another pupil stands on a page: {naam}.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat de naam van iemand uit de omgeving: {naam}.</source>
        <translation>The name of someone near the pupil stands on a page: {naam}.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat de reden van geoorloofd verzuim.</source>
        <translation>The reason of authorised absence stands on a page.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat een BSN of onderwijsnummer.</source>
        <translation>A BSN or onderwijsnummer stands on a page.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat het geheime adres van de leerling.</source>
        <translation>The secret address of the pupil stands on a page.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat het geheime adres van {naam}.</source>
        <translation>The secret address of {naam} stands on a page.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat het geheime e-mailadres van {naam}.</source>
        <translation>The secret e-mail address of {naam} stands on a page.</translation>
    </message>
    <message>
        <source>Op een bladzijde staat het geheime telefoonnummer van {naam}.</source>
        <translation>The secret telephone number of {naam} stands on a page.</translation>
    </message>
    <message>
        <source>Op regel {regel} is dit bestand veel dieper of langer dan een leerlingenbestand. Er is niets overgenomen. Vraag na waar dit bestand vandaan komt.</source>
        <translation>On line {regel} this file is much deeper or longer than a pupil file. Nothing was imported. Ask where this file comes from.</translation>
    </message>
    <message>
        <source>Op regel {regel} klopt de opbouw van dit bestand niet, dus Driehoek kan het niet lezen. Er is niets overgenomen. Maak de export opnieuw.</source>
        <translation>On line {regel} the structure of this file is not right, so Driehoek cannot read it. Nothing was imported. Make the export again.</translation>
    </message>
    <message>
        <source>Op regel {regel} staan tekens die niet passen bij de tekenset van dit bestand. Er is niets overgenomen. Maak de export opnieuw en open het bestand tussendoor niet in een ander programma.</source>
        <translation>On line {regel} there are characters that do not fit the character set of this file. Nothing was imported. Make the export again and do not open the file in another program in between.</translation>
    </message>
    <message>
        <source>Op regel {regel} staat een documenttype. Dat hoort niet in een leerlingenbestand en kan schadelijk zijn. Er is niets overgenomen. Vraag na waar dit bestand vandaan komt.</source>
        <translation>On line {regel} there is a document type. That does not belong in a pupil file and may be harmful. Nothing was imported. Ask where this file comes from.</translation>
    </message>
    <message>
        <source>Open afspraken nalopen</source>
        <translation>Go over the open agreements</translation>
    </message>
    <message>
        <source>Open: {totaal}, waarvan {aantal} al 8 weken of langer</source>
        <translation>Open: {totaal}, of which {aantal} for 8 weeks or longer</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {wat}</source>
        <translation>Done again: {wat}</translation>
    </message>
    <message>
        <source>Oudergesprek</source>
        <translation>Talk with parents</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Ouders laten lezen wat er overgaat</source>
        <translation>Let the parents read what goes over</translation>
    </message>
    <message>
        <source>Ouders lezen het eerst.</source>
        <translation>Parents read it first.</translation>
    </message>
    <message>
        <source>Ouders uitnodigen</source>
        <translation>Invite the parents</translation>
    </message>
    <message>
        <source>Ouders, de leerling of een schoolbestuur kunnen bezwaar maken. Het besluit blijft gelden zolang er geen nieuw besluit is.</source>
        <translation>Parents, the pupil or a school board may object. The decision holds as long as there is no new one.</translation>
    </message>
    <message>
        <source>Overgenomen uit de leerlingadministratie</source>
        <translation>Imported from the pupil administration</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Overige velden</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Overleg met ouders</source>
        <translation>Consultation with parents</translation>
    </message>
    <message>
        <source>Overleg met ouders: 1 keer</source>
        <translation>Consultation with parents: once</translation>
    </message>
    <message>
        <source>Overleg met ouders: {aantal} keer</source>
        <translation>Consultation with parents: {aantal} times</translation>
    </message>
    <message>
        <source>Overleg samenwerkingsverband</source>
        <translation>Meeting of the samenwerkingsverband</translation>
    </message>
    <message>
        <source>Overleg: 1 keer</source>
        <translation>Consultation: once</translation>
    </message>
    <message>
        <source>Overleg: {aantal} keer</source>
        <translation>Consultation: {aantal} times</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Per doel opschrijven wat er bereikt is</source>
        <translation>Write down per goal what was reached</translation>
    </message>
    <message>
        <source>Per school</source>
        <translation>By school</translation>
    </message>
    <message>
        <source>Perspectiefdeel</source>
        <translation>Perspectiefdeel</translation>
    </message>
    <message>
        <source>Perspectiefdeel van versie {nummer} vastgesteld</source>
        <translation>Perspectiefdeel of version {nummer} established</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Praat de leerling niet? Kijk mee, gebruik ondersteunde communicatie of laat iemand vertolken, en schrijf erbij dat het zo ging.</source>
        <translation>Does the pupil not speak? Watch, use supported communication or have someone put it into words, and write down that it went so.</translation>
    </message>
    <message>
        <source>Praat met plaatjes of een schaalvraag erbij, of vul samen een kindplan in.</source>
        <translation>Talk with pictures or a scale, or fill in a child&apos;s plan together.</translation>
    </message>
    <message>
        <source>Reactie van de ouders op het verslag</source>
        <translation>Reaction of the parents to the minutes</translation>
    </message>
    <message>
        <source>Reden bij regel {regel}</source>
        <translation>Reason at rule {regel}</translation>
    </message>
    <message>
        <source>Reden vastgelegd om door te gaan</source>
        <translation>Reason recorded for going on</translation>
    </message>
    <message>
        <source>Register van verschillen: {onderwerp}</source>
        <translation>Register of differences: {onderwerp}</translation>
    </message>
    <message>
        <source>Rond af</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Samen {totaal}, bij {aantal} scholen</source>
        <translation>{totaal} together, at {aantal} schools</translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation>Samenwerkingsverband</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Schrijf bijvoorbeeld publiek = { ouders = &quot;ja&quot;, leerling = &quot;nee&quot; }.</source>
        <translation>Write for example publiek = { ouders = &quot;ja&quot;, leerling = &quot;nee&quot; }.</translation>
    </message>
    <message>
        <source>Schrijf elke naam één keer in hetzelfde blok; begin een nieuwe vraag met [[sectie.veld]].</source>
        <translation>Write each name once in the same block; begin a new question with [[sectie.veld]].</translation>
    </message>
    <message>
        <source>Schrijf het id van een vraag uit dit bestand: toon_als = &quot;besproken = ja&quot;.</source>
        <translation>Write the id of a question in this file: toon_als = &quot;besproken = ja&quot;.</translation>
    </message>
    <message>
        <source>Schrijf hier in een paar woorden de toelichting; die lees je later terug.</source>
        <translation>Write the explanation here in a few words; you will read it again later.</translation>
    </message>
    <message>
        <source>Schrijf in een zin wat de rechter heeft gezegd.</source>
        <translation>Write in one sentence what the court said.</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom je toch verder gaat.</source>
        <translation>Write in one sentence why you go on all the same.</translation>
    </message>
    <message>
        <source>Schrijf kolommen = [ { id = &quot;wat&quot;, label = &quot;Wat&quot;, type = &quot;tekst&quot; } ].</source>
        <translation>Write kolommen = [ { id = &quot;wat&quot;, label = &quot;Wat&quot;, type = &quot;tekst&quot; } ].</translation>
    </message>
    <message>
        <source>Schrijf op wat er moet gebeuren. Is het niet meer nodig? Haal de taak dan van de lijst.</source>
        <translation>Write down what must be done. Is it no longer needed? Then take the task off the list.</translation>
    </message>
    <message>
        <source>Schrijf op wat er ontbreekt en wanneer het er moet zijn.</source>
        <translation>Write down what is missing and when it must be there.</translation>
    </message>
    <message>
        <source>Schrijf type = &quot;tabel&quot; of haal kolommen weg.</source>
        <translation>Write type = &quot;tabel&quot; or take kolommen away.</translation>
    </message>
    <message>
        <source>Schrijf vanaf nu bij Wat is echt gedaan wat er geleverd is.</source>
        <translation>From now on, write under Wat is echt gedaan what was delivered.</translation>
    </message>
    <message>
        <source>Schrijf verplicht = true of haal de regel weg.</source>
        <translation>Write verplicht = true or take the line away.</translation>
    </message>
    <message>
        <source>Sinds de ontvangst</source>
        <translation>Since it was received</translation>
    </message>
    <message>
        <source>Sleutel in de leerlingadministratie</source>
        <translation>Key in the pupil administration</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Soort inschrijving</source>
        <translation>Kind of enrolment</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stap gezet: {stand}</source>
        <translation>Step taken: {stand}</translation>
    </message>
    <message>
        <source>Studiedag</source>
        <translation>Study day</translation>
    </message>
    <message>
        <source>Stuk afgedrukt of als bestand bewaard</source>
        <translation>Paper printed or saved as a file</translation>
    </message>
    <message>
        <source>Stukken klaarzetten</source>
        <translation>Prepare the papers</translation>
    </message>
    <message>
        <source>Stukken versturen</source>
        <translation>Send the papers</translation>
    </message>
    <message>
        <source>Stukken voor de nieuwe school klaarzetten</source>
        <translation>Prepare the papers for the new school</translation>
    </message>
    <message>
        <source>TLV-aanvragen naar soort</source>
        <translation>TLV requests by kind</translation>
    </message>
    <message>
        <source>TLV-aanvragen naar stand</source>
        <translation>TLV requests by state</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Teamoverleg</source>
        <translation>Team meeting</translation>
    </message>
    <message>
        <source>Tekst van LibreOffice</source>
        <translation>LibreOffice text</translation>
    </message>
    <message>
        <source>Terug naar concept</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Tolk regelen</source>
        <translation>Arrange an interpreter</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Twee deskundigen adviseren, elk apart. Daarna beslist het samenwerkingsverband.</source>
        <translation>Two experts advise, each apart. Then the samenwerkingsverband decides.</translation>
    </message>
    <message>
        <source>Uitleggen aan {naam} wat er met de woorden is gedaan</source>
        <translation>Explain to {naam} what was done with the words</translation>
    </message>
    <message>
        <source>VZM-01</source>
        <translation>VZM-01</translation>
    </message>
    <message>
        <source>VZM-02</source>
        <translation>VZM-02</translation>
    </message>
    <message>
        <source>VZM-04</source>
        <translation>VZM-04</translation>
    </message>
    <message>
        <source>Van deze bijeenkomst is al een verslag begonnen. De dag verander je daar, dan staat ze hier ook op die dag.</source>
        <translation>The minutes of this meeting have been begun. Change the day there, and it stands on that day here too.</translation>
    </message>
    <message>
        <source>Van {naam} is niet bekend of die gezag heeft. Zonder gezag krijgt een ouder alleen de hoofdlijnen. Leg eerst het gezag vast.</source>
        <translation>It is not known whether {naam} has gezag. Without gezag a parent gets the main lines only. Record the gezag first.</translation>
    </message>
    <message>
        <source>Vanaf de dag van ontvangst telt de beslistermijn.</source>
        <translation>The time for deciding counts from the day of receipt.</translation>
    </message>
    <message>
        <source>Vastgelegd: besproken met de ouders.</source>
        <translation>Recorded: discussed with the parents.</translation>
    </message>
    <message>
        <source>Vastgelegd: de aanvraag blijft buiten behandeling.</source>
        <translation>Recorded: the request is not dealt with.</translation>
    </message>
    <message>
        <source>Vastgelegd: de aanvraag is aangevuld.</source>
        <translation>Recorded: the request was completed.</translation>
    </message>
    <message>
        <source>Vastgelegd: de aanvraag is compleet.</source>
        <translation>Recorded: the request is complete.</translation>
    </message>
    <message>
        <source>Vastgelegd: de aanvraag is ingediend.</source>
        <translation>Recorded: the request was handed in.</translation>
    </message>
    <message>
        <source>Vastgelegd: de aanvraag is ingetrokken.</source>
        <translation>Recorded: the request was withdrawn.</translation>
    </message>
    <message>
        <source>Vastgelegd: er is beroep ingesteld.</source>
        <translation>Recorded: an appeal was made.</translation>
    </message>
    <message>
        <source>Vastgelegd: er is bezwaar gemaakt.</source>
        <translation>Recorded: an objection was made.</translation>
    </message>
    <message>
        <source>Vastgelegd: er is een besluit.</source>
        <translation>Recorded: there is a decision.</translation>
    </message>
    <message>
        <source>Vastgelegd: er is om aanvulling gevraagd.</source>
        <translation>Recorded: additions were asked for.</translation>
    </message>
    <message>
        <source>Vastgelegd: er is om aanvulling gevraagd. De termijn staat stil.</source>
        <translation>Recorded: additions were asked for. The clock stands still.</translation>
    </message>
    <message>
        <source>Vastgelegd: het arrangement is aangevraagd.</source>
        <translation>Recorded: the arrangement was asked for.</translation>
    </message>
    <message>
        <source>Vastgelegd: het arrangement loopt.</source>
        <translation>Recorded: the arrangement is running.</translation>
    </message>
    <message>
        <source>Verbeterd</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Verklaar compleet</source>
        <translation>Declare complete</translation>
    </message>
    <message>
        <source>Verlengd of afgerond</source>
        <translation>Extended or finished</translation>
    </message>
    <message>
        <source>Verschil: {verschil}</source>
        <translation>Difference: {verschil}</translation>
    </message>
    <message>
        <source>Verschillen van mening</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Verzoek om correctie</source>
        <translation>Request to correct</translation>
    </message>
    <message>
        <source>Verzoek om correctie: {wat}</source>
        <translation>Request to correct: {wat}</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Vorig schooljaar niet gedaan</source>
        <translation>Not done last school year</translation>
    </message>
    <message>
        <source>Vraag om aanvulling</source>
        <translation>Ask for additions</translation>
    </message>
    <message>
        <source>Vraag verlenging</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Vraag voor de bespreking opschrijven</source>
        <translation>Write down the question for the talk</translation>
    </message>
    <message>
        <source>Waar ben je goed in?</source>
        <translation>What are you good at?</translation>
    </message>
    <message>
        <source>Waaraan zie je dat de leerling zich prettig voelt?</source>
        <translation>How do you see that the pupil is comfortable?</translation>
    </message>
    <message>
        <source>Waaraan zie je dat het te veel is?</source>
        <translation>How do you see that it is too much?</translation>
    </message>
    <message>
        <source>Waarom is er bezwaar gemaakt?</source>
        <translation>Why was an objection made?</translation>
    </message>
    <message>
        <source>Waarom is meer nodig?</source>
        <translation>Why is more needed?</translation>
    </message>
    <message>
        <source>Wanneer deze vraag verschijnt is niet te lezen.</source>
        <translation>When this question appears cannot be read.</translation>
    </message>
    <message>
        <source>Warme overdracht</source>
        <translation>Handover in person</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wat de komende twaalf maanden afloopt</source>
        <translation>What ends in the next twelve months</translation>
    </message>
    <message>
        <source>Wat de ouders vinden staat bij het onderdeel Hulpvraag en onderbouwing.</source>
        <translation>What the parents think stands in the part Hulpvraag en onderbouwing.</translation>
    </message>
    <message>
        <source>Wat doe je als je het er niet mee eens bent?</source>
        <translation>What do you do when you do not agree?</translation>
    </message>
    <message>
        <source>Wat helpt jou daarbij?</source>
        <translation>What helps you with that?</translation>
    </message>
    <message>
        <source>Wat iemand kreeg, blijft bij ‘Wie kreeg wat’ staan. Er is niets veranderd.</source>
        <translation>What someone received stays in ‘Who got what’. Nothing was changed.</translation>
    </message>
    <message>
        <source>Wat is fijn op school?</source>
        <translation>What is nice at school?</translation>
    </message>
    <message>
        <source>Wat kan: {namen}.</source>
        <translation>What can be: {namen}.</translation>
    </message>
    <message>
        <source>Wat moet de school aanvullen?</source>
        <translation>What must the school add?</translation>
    </message>
    <message>
        <source>Wat moet je juf of meester doen, en wat juist niet?</source>
        <translation>What should your teacher do, and what not?</translation>
    </message>
    <message>
        <source>Wat moet worden aangevuld?</source>
        <translation>What must be added?</translation>
    </message>
    <message>
        <source>Wat ontbrak is er nu.</source>
        <translation>What was missing is there now.</translation>
    </message>
    <message>
        <source>Wat openstaat zet je er met één knop op.</source>
        <translation>What is open you put on it with one button.</translation>
    </message>
    <message>
        <source>Wat vernietigd is, komt niet terug. Er is niets veranderd.</source>
        <translation>What was destroyed does not come back. Nothing has changed.</translation>
    </message>
    <message>
        <source>Wat vind je moeilijk?</source>
        <translation>What do you find hard?</translation>
    </message>
    <message>
        <source>Wat vraagt het samenwerkingsverband?</source>
        <translation>What does the samenwerkingsverband ask?</translation>
    </message>
    <message>
        <source>Wat was de uitspraak?</source>
        <translation>What was the ruling?</translation>
    </message>
    <message>
        <source>Wat werkt niet voor jou?</source>
        <translation>What does not work for you?</translation>
    </message>
    <message>
        <source>Wat wil je leren?</source>
        <translation>What do you want to learn?</translation>
    </message>
    <message>
        <source>Wat wil je worden?</source>
        <translation>What do you want to be?</translation>
    </message>
    <message>
        <source>Wat zou jij anders doen?</source>
        <translation>What would you do differently?</translation>
    </message>
    <message>
        <source>Wie dit mag lezen staat er niet zoals het hoort.</source>
        <translation>Who may read this is not told as it should be.</translation>
    </message>
    <message>
        <source>Wie helpt jou?</source>
        <translation>Who helps you?</translation>
    </message>
    <message>
        <source>Word-bestand</source>
        <translation>Word file</translation>
    </message>
    <message>
        <source>Zet bovenaan een regel als: titel = &quot;Extra vragen&quot;.</source>
        <translation>Put a line at the top such as: titel = &quot;Extra vragen&quot;.</translation>
    </message>
    <message>
        <source>Zet bovenaan soort = &quot;tlv&quot; of soort = &quot;arrangement&quot;.</source>
        <translation>Put soort = &quot;tlv&quot; or soort = &quot;arrangement&quot; at the top.</translation>
    </message>
    <message>
        <source>Zet de tekst tussen aanhalingstekens.</source>
        <translation>Put the text between quotation marks.</translation>
    </message>
    <message>
        <source>Zet er minstens één vraag onder, elk onder [[sectie.veld]].</source>
        <translation>Put at least one question under it, each under [[sectie.veld]].</translation>
    </message>
    <message>
        <source>Zet erbij hoe het heet, bijvoorbeeld: label = &quot;Wat is al besproken?&quot;.</source>
        <translation>Say what it is called, for example: label = &quot;Wat is al besproken?&quot;.</translation>
    </message>
    <message>
        <source>Zet op gereed</source>
        <translation>Mark as ready</translation>
    </message>
    <message>
        <source>Zienswijze toegevoegd</source>
        <translation>View added</translation>
    </message>
    <message>
        <source>Zo gaat de tijd naar wat nodig is.</source>
        <translation>So the time goes to what is needed.</translation>
    </message>
    <message>
        <source>Zo kan een vraag niet worden gesteld: type.</source>
        <translation>A question cannot be asked in this way: type.</translation>
    </message>
    <message>
        <source>Zo zit de stem van de leerling aan tafel.</source>
        <translation>So the voice of the pupil is at the table.</translation>
    </message>
    <message>
        <source>Zonder datum is dit deel niet vastgesteld.</source>
        <translation>Without a date this part is not adopted.</translation>
    </message>
    <message>
        <source>Zonder school</source>
        <translation>Without a school</translation>
    </message>
    <message>
        <source>Zonder schoolsoort is niet bekend welk OPP-formulier hierbij hoort.</source>
        <translation>Without a kind of school it is not known which OPP form belongs here.</translation>
    </message>
    <message>
        <source>afgesproken voor {dag}</source>
        <translation>agreed for {dag}</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>beslistermijn</source>
        <translation>term for deciding</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>deze kolom</source>
        <translation>this column</translation>
    </message>
    <message>
        <source>deze ouder</source>
        <translation>this parent</translation>
    </message>
    <message>
        <source>deze vraag</source>
        <translation>this question</translation>
    </message>
    <message>
        <source>dit formulier</source>
        <translation>this form</translation>
    </message>
    <message>
        <source>dit onderdeel</source>
        <translation>this part</translation>
    </message>
    <message>
        <source>een andere school</source>
        <translation>another school</translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation>someone involved</translation>
    </message>
    <message>
        <source>een formulier</source>
        <translation>a form</translation>
    </message>
    <message>
        <source>een kolom</source>
        <translation>a column</translation>
    </message>
    <message>
        <source>een onderdeel</source>
        <translation>a part</translation>
    </message>
    <message>
        <source>een vraag</source>
        <translation>a question</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>gehoord op {dag}</source>
        <translation>heard on {dag}</translation>
    </message>
    <message>
        <source>groep 1 en 2</source>
        <translation>groep 1 and 2</translation>
    </message>
    <message>
        <source>groep 3 tot en met 5</source>
        <translation>groep 3 to 5</translation>
    </message>
    <message>
        <source>groep 6 tot en met 8</source>
        <translation>groep 6 to 8</translation>
    </message>
    <message>
        <source>het voortgezet onderwijs</source>
        <translation>secondary education</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>ontbreekt nog</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>terugkijken op {dag}</source>
        <translation>look back on {dag}</translation>
    </message>
    <message>
        <source>tot 2 weken</source>
        <translation>up to 2 weeks</translation>
    </message>
    <message>
        <source>verplicht is ja of nee.</source>
        <translation>verplicht is yes or no.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>zonder datum</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>{aantal} bladzijden van deze PDF zijn alleen beeld, zoals een scan. Die kan Driehoek niet lezen.</source>
        <translation>{aantal} pages of this PDF are images only, as in a scan. Driehoek cannot read those.</translation>
    </message>
    <message>
        <source>{aantal} minuten</source>
        <translation>{aantal} minutes</translation>
    </message>
    <message>
        <source>{aantal} uur per week</source>
        <translation>{aantal} hours per week</translation>
    </message>
    <message>
        <source>{aantal} uur totaal</source>
        <translation>{aantal} hours in total</translation>
    </message>
    <message>
        <source>{aantal} {eenheid}</source>
        <translation>{aantal} {eenheid}</translation>
    </message>
    <message>
        <source>{bestand}: {reden}</source>
        <translation>{bestand}: {reden}</translation>
    </message>
    <message>
        <source>{dag} valt in het weekend.</source>
        <translation>{dag} falls in the weekend.</translation>
    </message>
    <message>
        <source>{dag} valt in: {vakantie}.</source>
        <translation>{dag} falls in: {vakantie}.</translation>
    </message>
    <message>
        <source>{dag} {maand}</source>
        <translation>{dag} {maand}</translation>
    </message>
    <message>
        <source>{eersten}, {volgende}</source>
        <translation>{eersten}, {volgende}</translation>
    </message>
    <message>
        <source>{helft}, geen langer dan de termijn van {weken} weken</source>
        <translation>{helft}, none longer than the term of {weken} weeks</translation>
    </message>
    <message>
        <source>{helft}, {aantal} langer dan de termijn van {weken} weken</source>
        <translation>{helft}, {aantal} longer than the term of {weken} weeks</translation>
    </message>
    <message>
        <source>{hoeveel}, {weken} weken</source>
        <translation>{hoeveel}, {weken} weeks</translation>
    </message>
    <message>
        <source>{maand} {jaar}</source>
        <translation>{maand} {jaar}</translation>
    </message>
    <message>
        <source>{naam} staat er niet zoals het hoort.</source>
        <translation>{naam} is not told as it should be.</translation>
    </message>
    <message>
        <source>{onderwerp} ({stand})</source>
        <translation>{onderwerp} ({stand})</translation>
    </message>
    <message>
        <source>{ongelezen} Er is geen kopie gemaakt. Kijk het bestand eerst zelf na en zeg dat erbij.</source>
        <translation>{ongelezen} No copy was made. First look at the file yourself, and say that you did.</translation>
    </message>
    <message>
        <source>{praktijk} {bron}</source>
        <translation>{praktijk} {bron}</translation>
    </message>
    <message>
        <source>{redenen} Er is geen kopie gemaakt. Schrijf de reden op.</source>
        <translation>{redenen} No copy was made. Write down the reason.</translation>
    </message>
    <message>
        <source>{soort}, categorie {nummer}</source>
        <translation>{soort}, category {nummer}</translation>
    </message>
    <message>
        <source>{wat} heeft geen id dat kan.</source>
        <translation>{wat} has no id that can be.</translation>
    </message>
    <message>
        <source>{wat} heeft geen label.</source>
        <translation>{wat} has no label.</translation>
    </message>
    <message>
        <source>{wat}, {dag}</source>
        <translation>{wat}, {dag}</translation>
    </message>
    <message>
        <source>{weken} weken</source>
        <translation>{weken} weeks</translation>
    </message>
    <message>
        <source>{wie} over ‘{onderwerp}’</source>
        <translation>{wie} on ‘{onderwerp}’</translation>
    </message>
    <message>
        <source>‘{naam}:’ is geen filter. Er is: {filters}.</source>
        <translation>‘{naam}:’ is no filter. There is: {filters}.</translation>
    </message>
    <message>
        <source>‘{waarde}’ is geen datum. Typ 2026, 2026-03 of 2026-03-14.</source>
        <translation>‘{waarde}’ is no date. Type 2026, 2026-03 or 2026-03-14.</translation>
    </message>
    <message>
        <source>Stuk meegegeven of verstuurd</source>
        <translation>Paper handed over or sent</translation>
    </message>
    <message>
        <source>1 bladzijde van deze PDF is alleen beeld, zoals een scan. Die kan Driehoek niet lezen.</source>
        <translation>1 page of this PDF is an image only, as in a scan. Driehoek cannot read it.</translation>
    </message>
    <message>
        <source>1 dagdeel</source>
        <translation>1 half day</translation>
    </message>
    <message>
        <source>1 uur per week</source>
        <translation>1 hour per week</translation>
    </message>
    <message>
        <source>1 uur totaal</source>
        <translation>1 hour in total</translation>
    </message>
    <message>
        <source>10 weken of meer</source>
        <translation>10 weeks or more</translation>
    </message>
    <message>
        <source>2 tot 4 weken</source>
        <translation>2 to 4 weeks</translation>
    </message>
    <message>
        <source>4 tot 6 weken</source>
        <translation>4 to 6 weeks</translation>
    </message>
    <message>
        <source>6 tot 8 weken</source>
        <translation>6 to 8 weeks</translation>
    </message>
    <message>
        <source>8 tot 10 weken</source>
        <translation>8 to 10 weeks</translation>
    </message>
    <message>
        <source>Aan de leerling vertellen waar het over gaat</source>
        <translation>Tell the pupil what it is about</translation>
    </message>
    <message>
        <source>Aan dit e-mailadres mist iets. Controleer wat er vóór en na de @ staat.</source>
        <translation>Something is missing in this e-mail address. Check what stands before and after the @.</translation>
    </message>
    <message>
        <source>Deze bijlage is niet voor de leerling bedoeld en hoort bij geen gesprek met de leerling.</source>
        <translation>This attachment is not meant for the pupil and belongs to no conversation with the pupil.</translation>
    </message>
    <message>
        <source>Deze bijlage is niet voor deze lezer bedoeld en staat bij geen stuk dat deze lezer krijgt.</source>
        <translation>This attachment is not meant for this reader and is listed in nothing that this reader gets.</translation>
    </message>
    <message>
        <source>Deze bijlage kan zo niet weg. {redenen} Er is geen kopie gemaakt.</source>
        <translation>This attachment cannot leave as it is. {redenen} No copy was made.</translation>
    </message>
    <message>
        <source>Deze lezer krijgt alleen de hoofdlijnen: van geen ouder staat vast dat die gezag heeft. Leg eerst het gezag vast.</source>
        <translation>This reader gets the main lines only: of no parent is it established that they have gezag. Record the gezag first.</translation>
    </message>
    <message>
        <source>Dit bestand is van {stand}. Je nam al een nieuwer bestand over, van {laatste}.</source>
        <translation>This file is of {stand}. You already imported a newer file, of {laatste}.</translation>
    </message>
    <message>
        <source>TLV</source>
        <translation>TLV</translation>
    </message>
    <message>
        <source>TLV aangevraagd</source>
        <translation>TLV applied for</translation>
    </message>
    <message>
        <source>Teruggezet: {wat}</source>
        <translation>Put back: {wat}</translation>
    </message>
    <message>
        <source>Tijdelijk ingeschreven vanaf</source>
        <translation>Temporarily enrolled from</translation>
    </message>
    <message>
        <source>Toevoegingen van het pakket</source>
        <translation>Additions of the package</translation>
    </message>
    <message>
        <source>Typ hier een getal.</source>
        <translation>Type a number here.</translation>
    </message>
    <message>
        <source>Uitgelegd aan {naam}</source>
        <translation>Explained to {naam}</translation>
    </message>
    <message>
        <source>Uitgeschreven</source>
        <translation>Left the school</translation>
    </message>
    <message>
        <source>Uitgesteld tot {dag}</source>
        <translation>Put off until {dag}</translation>
    </message>
    <message>
        <source>Vanaf deze dag niet op school</source>
        <translation>Not at school from this day on</translation>
    </message>
    <message>
        <source>Vaststellen maak je niet ongedaan. Wil je iets wijzigen? Begin dan een bijstelling.</source>
        <translation>Adopting cannot be undone. Do you want to change something? Then begin a revision.</translation>
    </message>
    <message>
        <source>Verschil afgesloten: {onderwerp}</source>
        <translation>Difference closed: {onderwerp}</translation>
    </message>
    <message>
        <source>Verschil: {onderwerp}</source>
        <translation>Difference: {onderwerp}</translation>
    </message>
    <message>
        <source>Verslag van het gesprek verzonden</source>
        <translation>Minutes of the conversation sent</translation>
    </message>
    <message>
        <source>Verzoek beantwoord</source>
        <translation>Request answered</translation>
    </message>
    <message>
        <source>Verzuim gemeld</source>
        <translation>Absence reported</translation>
    </message>
    <message>
        <source>Vestiging van de leerling</source>
        <translation>Branch of the pupil</translation>
    </message>
    <message>
        <source>Voor deze lezer zijn er geen rapporten. Er is niets gemaakt.</source>
        <translation>There are no reports for this reader. Nothing was made.</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Vul dit in; zonder dit is de stap niet te begrijpen.</source>
        <translation>Fill this in; without it the step cannot be understood.</translation>
    </message>
    <message>
        <source>Vul in wanneer het er uiterlijk moet zijn.</source>
        <translation>Fill in the last day for it.</translation>
    </message>
    <message>
        <source>aangenomen: nog niet nagekeken bij de bron</source>
        <translation>assumed: not yet checked at the source</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>afgeleid</source>
        <translation>derived</translation>
    </message>
    <message>
        <source>afgeleid: het staat er niet letterlijk zo</source>
        <translation>derived: it does not literally say so</translation>
    </message>
    <message>
        <source>alle leerlingen komen onder de vestiging die bovenaan het bestand staat</source>
        <translation>all pupils come under the branch at the top of the file</translation>
    </message>
    <message>
        <source>alleen bedoeld voor leermiddelen</source>
        <translation>meant only for learning materials</translation>
    </message>
    <message>
        <source>begonnen</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>bij versie {nummer}</source>
        <translation>with version {nummer}</translation>
    </message>
    <message>
        <source>dagdeel</source>
        <translation>half-day</translation>
    </message>
    <message>
        <source>dagdelen</source>
        <translation>half-days</translation>
    </message>
    <message>
        <source>de namen zelf zijn genoeg</source>
        <translation>the names themselves are enough</translation>
    </message>
    <message>
        <source>een bron die nog niet is nagekeken</source>
        <translation>a source that has not been checked yet</translation>
    </message>
    <message>
        <source>een keuze van Driehoek</source>
        <translation>a choice of Driehoek</translation>
    </message>
    <message>
        <source>evaluatie versie {nummer}</source>
        <translation>evaluation of version {nummer}</translation>
    </message>
    <message>
        <source>geen onderdeel van de afspraak</source>
        <translation>not part of the standard</translation>
    </message>
    <message>
        <source>groep {nummer}</source>
        <translation>group {nummer}</translation>
    </message>
    <message>
        <source>handelingsdeel versie {nummer}</source>
        <translation>handelingsdeel version {nummer}</translation>
    </message>
    <message>
        <source>handelingsdeel versie {nummer}, {dag}</source>
        <translation>handelingsdeel version {nummer}, {dag}</translation>
    </message>
    <message>
        <source>ingeschreven</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>leerjaar {nummer}</source>
        <translation>year {nummer}</translation>
    </message>
    <message>
        <source>leerling</source>
        <translation>pupil</translation>
    </message>
    <message>
        <source>leerling · {jaren} jaar</source>
        <translation>pupil · {jaren} years old</translation>
    </message>
    <message>
        <source>mag niet in dit soort dossier</source>
        <translation>not allowed in this kind of dossier</translation>
    </message>
    <message>
        <source>nagelezen</source>
        <translation>read at the source</translation>
    </message>
    <message>
        <source>nagelezen bij de bron</source>
        <translation>read at the source</translation>
    </message>
    <message>
        <source>nagelezen voor het voortgezet onderwijs, voor deze schoolsoort afgeleid</source>
        <translation>read for secondary education, derived for this type of school</translation>
    </message>
    <message>
        <source>niet nodig voor het dossier</source>
        <translation>not needed for the dossier</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>nog niet gevraagd om instemming met het handelingsdeel</source>
        <translation>not yet asked for consent to the handelingsdeel</translation>
    </message>
    <message>
        <source>nog niet nagekeken</source>
        <translation>not looked up yet</translation>
    </message>
    <message>
        <source>nog niet vastgesteld</source>
        <translation>not adopted yet</translation>
    </message>
    <message>
        <source>nog zonder naam</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>ouder</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>overleg met ouders</source>
        <translation>consultation with parents</translation>
    </message>
    <message>
        <source>praktijk, niet wettelijk</source>
        <translation>practice, not law</translation>
    </message>
    <message>
        <source>praktijkregel</source>
        <translation>rule of practice</translation>
    </message>
    <message>
        <source>standaard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>toezichthouder</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>uitgelegd aan {naam}</source>
        <translation>explained to {naam}</translation>
    </message>
    <message>
        <source>uitgeschreven</source>
        <translation>deregistered</translation>
    </message>
    <message>
        <source>uitspraak</source>
        <translation>ruling</translation>
    </message>
    <message>
        <source>uur</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>vastgesteld op {dag}</source>
        <translation>adopted on {dag}</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>voor deze schoolsoort afgeleid</source>
        <translation>derived for this type of school</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>law</translation>
    </message>
    <message>
        <source>wordt niet meer gebruikt</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>zonder adres niet nodig, en het kan geheim zijn</source>
        <translation>not needed without an address, and it may be secret</translation>
    </message>
    <message>
        <source>{aantal} dagdelen</source>
        <translation>{aantal} half days</translation>
    </message>
    <message>
        <source>{aantal} leerlingen staan in het bestand, maar zonder dat Driehoek de gegevens kon gebruiken. Bij de bijzonderheden staat welke regel het is.</source>
        <translation>{aantal} pupils are in the file, but Driehoek could not use the details. The particulars say which lines they are.</translation>
    </message>
    <message>
        <source>{bevinding} Er is niets overgenomen.</source>
        <translation>{bevinding} Nothing was imported.</translation>
    </message>
    <message>
        <source>{bron} · {zeker}</source>
        <translation>{bron} · {zeker}</translation>
    </message>
    <message>
        <source>{dag}</source>
        <translation>{dag}</translation>
    </message>
    <message>
        <source>{deel} versie {nummer} vastgesteld</source>
        <translation>{deel} version {nummer} adopted</translation>
    </message>
    <message>
        <source>{eersten} en {laatste}</source>
        <translation>{eersten} and {laatste}</translation>
    </message>
    <message>
        <source>{naam} gehoord</source>
        <translation>{naam} heard</translation>
    </message>
    <message>
        <source>{rij}: {kolom}</source>
        <translation>{rij}: {kolom}</translation>
    </message>
    <message>
        <source>{soort} {kan}</source>
        <translation>{soort} {kan}</translation>
    </message>
    <message>
        <source>{soort}, {zeker}</source>
        <translation>{soort}, {zeker}</translation>
    </message>
    <message>
        <source>{tabel}: toegevoegd</source>
        <translation>{tabel}: added</translation>
    </message>
    <message>
        <source>{tabel}: verplaatst</source>
        <translation>{tabel}: moved</translation>
    </message>
    <message>
        <source>{tabel}: verwijderd</source>
        <translation>{tabel}: removed</translation>
    </message>
    <message>
        <source>{vraag}: controleer het jaar van deze datum.</source>
        <translation>{vraag}: check the year of this date.</translation>
    </message>
    <message>
        <source>{vraag}: deze datum bestaat niet. Vul een dag in als 26-2-2027.</source>
        <translation>{vraag}: this date does not exist. Fill in a day like 26-2-2027.</translation>
    </message>
    <message>
        <source>{vraag}: hier hoort tekst.</source>
        <translation>{vraag}: text belongs here.</translation>
    </message>
    <message>
        <source>{vraag}: kies een waarde uit de lijst.</source>
        <translation>{vraag}: choose a value from the list.</translation>
    </message>
    <message>
        <source>{vraag}: kies ja of nee.</source>
        <translation>{vraag}: choose yes or no.</translation>
    </message>
    <message>
        <source>{vraag}: kies één persoon of typ een naam.</source>
        <translation>{vraag}: choose one person or type a name.</translation>
    </message>
    <message>
        <source>{vraag}: vul een getal in, bijvoorbeeld 12 of 12,5.</source>
        <translation>{vraag}: fill in a number, for example 12 or 12,5.</translation>
    </message>
    <message>
        <source>{wat} begonnen</source>
        <translation>{wat} begun</translation>
    </message>
    <message>
        <source>{wat} en nog {aantal}</source>
        <translation>{wat} and {aantal} more</translation>
    </message>
    <message>
        <source>{wat} gewijzigd</source>
        <translation>{wat} changed</translation>
    </message>
    <message>
        <source>{wat} kent geen {naam}.</source>
        <translation>{wat} has no {naam}.</translation>
    </message>
    <message>
        <source>{wat} vastgesteld</source>
        <translation>{wat} adopted</translation>
    </message>
    <message>
        <source>{weg} van de {alle} leerlingen staan niet meer in het bestand. Controleer of het de hele school is en niet één groep.</source>
        <translation>{weg} of the {alle} pupils are no longer in the file. Check that it is the whole school and not one group.</translation>
    </message>
    <message>
        <source>{wie} is niet akkoord met het handelingsdeel.</source>
        <translation>{wie} does not agree with the handelingsdeel.</translation>
    </message>
    <message>
        <source>{wie} is niet akkoord met het handelingsdeel: {reden}</source>
        <translation>{wie} does not agree with the handelingsdeel: {reden}</translation>
    </message>
    <message>
        <source>{wie} over de aanvraag: {antwoord}</source>
        <translation>{wie} on the application: {antwoord}</translation>
    </message>
    <message>
        <source>{wie} over het handelingsdeel: {antwoord}</source>
        <translation>{wie} on the handelingsdeel: {antwoord}</translation>
    </message>
</context>
<context>
    <name>SettingMenu</name>
    <message>
        <source>Menu van {field}</source>
        <translation>Menu of {field}</translation>
    </message>
    <message>
        <source>Terugzetten:</source>
        <translation>Put back:</translation>
    </message>
    <message>
        <source>Hier stond nog niets anders</source>
        <translation>Nothing else has been here yet</translation>
    </message>
    <message>
        <source>‘{words}’ · het eerst</source>
        <translation>‘{words}’ · at first</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Weergave</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Kleuren, letters en taal. Geldt voor deze computer, meteen.</source>
        <translation>Colours, letters and language. Applies to this computer, at once.</translation>
    </message>
    <message>
        <source>thema donker licht contrast letters taal language</source>
        <translation>theme dark light contrast letters language taal nederlands</translation>
    </message>
    <message>
        <source>Vergrendelen en sleutels</source>
        <translation>Locking and keys</translation>
    </message>
    <message>
        <source>Wanneer de kluis dichtgaat, en waarmee hij opengaat.</source>
        <translation>When the vault closes, and what opens it.</translation>
    </message>
    <message>
        <source>wachtzin wachtwoord herstelcode sleutel slot</source>
        <translation>passphrase password recovery code key lock</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Versleutelde kopieën van de kluis, nagekeken door ze te openen.</source>
        <translation>Encrypted copies of the vault, checked by opening them.</translation>
    </message>
    <message>
        <source>backup kopie</source>
        <translation>backup copy</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Wat Driehoek uit zichzelf zegt, en waar. Geldt voor deze computer.</source>
        <translation>What Driehoek says of itself, and where. Holds for this computer.</translation>
    </message>
    <message>
        <source>meldingen notificaties systeemvak bijeenkomst</source>
        <translation>notifications messages tray meeting</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Je organisatie, de scholen en wie in deze kluis werken. Elk veld wordt vanzelf bewaard.</source>
        <translation>Your organisation, the schools and who works in this vault. Every field is saved by itself.</translation>
    </message>
    <message>
        <source>school brin adres gebruikers medewerkers</source>
        <translation>school brin address users staff</translation>
    </message>
    <message>
        <source>Samenwerkingsverband</source>
        <translation>Samenwerkingsverband</translation>
    </message>
    <message>
        <source>Wat per regio verschilt. Wat je leeg laat, volgt de regel zelf.</source>
        <translation>What differs per region. What you leave empty follows the rule itself.</translation>
    </message>
    <message>
        <source>profiel handtekeningen beslistermijn termijnen regio</source>
        <translation>profile signatures decision period deadlines region</translation>
    </message>
    <message>
        <source>Schooljaar en vakanties</source>
        <translation>School year and holidays</translation>
    </message>
    <message>
        <source>Dagen zonder les. Ze tellen niet mee bij lesweken en lesdagen.</source>
        <translation>Days without lessons. They do not count in weeks and days of lessons.</translation>
    </message>
    <message>
        <source>vrije dagen studiedag schooljaar</source>
        <translation>days off training day school year</translation>
    </message>
    <message>
        <source>Vernietigd</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Welke dossiers zijn vernietigd, zonder naam: wanneer, door wie, waarom en hoeveel.</source>
        <translation>Which dossiers were destroyed, without a name: when, by whom, why and how much.</translation>
    </message>
    <message>
        <source>vernietigingsverslag bewaartermijn wissen verwijderd</source>
        <translation>report retention erase deleted</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Alles kan zonder muis. Op elk scherm laat F1 ook de toetsen van dat scherm zien.</source>
        <translation>Everything can be done without a mouse. On every screen F1 also shows the keys of that screen.</translation>
    </message>
    <message>
        <source>sneltoetsen toetsenbord</source>
        <translation>shortcuts keyboard</translation>
    </message>
    <message>
        <source>Over Driehoek</source>
        <translation>About Driehoek</translation>
    </message>
    <message>
        <source>De versie, en van wie alles is waarmee Driehoek is gemaakt.</source>
        <translation>The version, and whose work everything is that Driehoek is made of.</translation>
    </message>
    <message>
        <source>versie licentie</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>Briefpapier</source>
        <translation>Stationery</translation>
    </message>
    <message>
        <source>Hoe de bladzijden van je organisatie beginnen: naam, adres, kleur en logo.</source>
        <translation>How the pages of your organisation begin: name, address, colour and logo.</translation>
    </message>
    <message>
        <source>logo huisstijl afdrukken</source>
        <translation>logo house style print</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>vorig onderdeel</source>
        <translation>previous section</translation>
    </message>
    <message>
        <source>volgend onderdeel</source>
        <translation>next section</translation>
    </message>
    <message>
        <source>wat hier eerder stond</source>
        <translation>what was here before</translation>
    </message>
    <message>
        <source>naar de lijst met onderdelen</source>
        <translation>to the list of sections</translation>
    </message>
    <message>
        <source>Instellingen: {page}</source>
        <translation>Settings: {page}</translation>
    </message>
    <message>
        <source>Gewijzigd: {field}.</source>
        <translation>Changed: {field}.</translation>
    </message>
</context>
<context>
    <name>ShellActs</name>
    <message>
        <source>leerling hoormoment documenten bijlagen wie kreeg wat rapport</source>
        <translation>pupil hearing documents attachments who got what report</translation>
    </message>
    <message>
        <source>nieuw contact signalenrapport</source>
        <translation>new contact signals report</translation>
    </message>
    <message>
        <source>tlv overleg besluit ontvangen</source>
        <translation>tlv meeting decision received</translation>
    </message>
    <message>
        <source>Overtypelijst voor ROD</source>
        <translation>List of days for ROD</translation>
    </message>
    <message>
        <source>begindatum einddatum leerlingadministratie BRON register overtypen</source>
        <translation>begin date end date pupil administration BRON register type over</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>cijfers aantallen per school doorlooptijd aflopende TLV coördinator</source>
        <translation>figures numbers by school duration ending TLV coordinator</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>hoormoment gesprekken mdo nieuw document aanvraag arrangement bijlagen tijdlijn</source>
        <translation>hearing talks mdo new document request arrangement attachments timeline</translation>
    </message>
    <message>
        <source>Voeg een bijlage toe</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>bijlage toevoegen bestand pdf foto scan word</source>
        <translation>attachment add file pdf photo scan word</translation>
    </message>
    <message>
        <source>Nieuw document in een dossier</source>
        <translation>New document in a dossier</translation>
    </message>
    <message>
        <source>begin tlv aanvraag arrangement gesprek mdo verslag toestemming advies hoormoment</source>
        <translation>begin tlv request arrangement talk mdo minutes consent advice hoormoment</translation>
    </message>
    <message>
        <source>Gegevens en gezag</source>
        <translation>Details and authority</translation>
    </message>
    <message>
        <source>ouders</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>afdrukken printen PDF wie kreeg wat</source>
        <translation>print PDF who got what</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>geschil zienswijzen verloop naast elkaar</source>
        <translation>dispute views course side by side</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>verloop chronologie wat gebeurde wanneer</source>
        <translation>course chronology what happened when</translation>
    </message>
    <message>
        <source>Groei</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>leerresultaten</source>
        <translation>results</translation>
    </message>
    <message>
        <source>Beloofd en geleverd</source>
        <translation>Promised and delivered</translation>
    </message>
    <message>
        <source>arrangement effect inzet</source>
        <translation>arrangement effect support</translation>
    </message>
    <message>
        <source>Verzuim</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>leerplicht thuiszitter melden</source>
        <translation>compulsory education thuiszitter report</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>afdrukken printen PDF</source>
        <translation>print PDF</translation>
    </message>
    <message>
        <source>Wie kreeg wat</source>
        <translation>Who got what</translation>
    </message>
    <message>
        <source>register rapport meegegeven verstuurd</source>
        <translation>register report given sent</translation>
    </message>
    <message>
        <source>Plan een bijeenkomst</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>agenda gesprek mdo evaluatie oudergesprek</source>
        <translation>calendar talk mdo evaluation parents</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>terugzetten wijzigingen</source>
        <translation>put back changes</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>afspraak to do herinnering</source>
        <translation>agreement to do reminder</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nieuw venster</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Driehoek stoppen einde</source>
        <translation>Driehoek quit exit end</translation>
    </message>
    <message>
        <source>Sneltoetsen van dit scherm</source>
        <translation>Keyboard shortcuts of this screen</translation>
    </message>
    <message>
        <source>Uitleg bij dit scherm</source>
        <translation>About this screen</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>wet bron handleiding</source>
        <translation>law source manual</translation>
    </message>
    <message>
        <source>School toevoegen</source>
        <translation>Add a school</translation>
    </message>
    <message>
        <source>nieuwe vestiging</source>
        <translation>new branch</translation>
    </message>
    <message>
        <source>thema weergave kleuren beeld</source>
        <translation>theme appearance colours look</translation>
    </message>
    <message>
        <source>lettergrootte zoom tekst</source>
        <translation>letter size zoom text</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Kleinere letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Gewone letters</source>
        <translation>Normal letters</translation>
    </message>
    <message>
        <source>Lichte weergave</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>Donkere weergave</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Weergave van het systeem</source>
        <translation>Appearance of the system</translation>
    </message>
    <message>
        <source>zoeken en doen</source>
        <translation>search and do</translation>
    </message>
    <message>
        <source>naar een plaats in de navigatie</source>
        <translation>to a place in the navigation</translation>
    </message>
    <message>
        <source>naar het volgende gebied</source>
        <translation>to the next region</translation>
    </message>
    <message>
        <source>rapport van dit dossier</source>
        <translation>report of this dossier</translation>
    </message>
    <message>
        <source>ook rapport: een rapport gaat over één leerling</source>
        <translation>report as well: a report is about one pupil</translation>
    </message>
    <message>
        <source>kalender maand week jaarplan bijeenkomst plannen ics</source>
        <translation>calendar month week year plan meeting planning ics</translation>
    </message>
    <message>
        <source>alles is al bewaard</source>
        <translation>everything is saved already</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Over dit bestand</source>
        <translation>About this file</translation>
    </message>
    <message>
        <source>Deze velden stonden in het bestand. Driehoek leest ze niet in en bewaart ze niet.</source>
        <translation>These fields were in the file. Driehoek does not import or keep them.</translation>
    </message>
    <message>
        <source>Niet overgenomen</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>{} keer · {}</source>
        <translation>{}× · {}</translation>
    </message>
    <message>
        <source>Mogelijk dubbel</source>
        <translation>Possibly double</translation>
    </message>
    <message>
        <source>Ga naar {}</source>
        <translation>Go to {}</translation>
    </message>
    <message>
        <source>En nog {} andere.</source>
        <translation>And {} others.</translation>
    </message>
    <message>
        <source>1 leerling is vertrokken of staat niet meer in het bestand. Het dossier blijft.</source>
        <translation>1 pupil has left or is no longer in the file. The dossier stays.</translation>
    </message>
    <message>
        <source>{} leerlingen zijn vertrokken of staan niet meer in het bestand. Hun dossiers blijven.</source>
        <translation>{} pupils have left or are no longer in the file. Their dossiers stay.</translation>
    </message>
    <message>
        <source>Wie je uitschrijft, krijgt een bewaartermijn vanaf die dag.</source>
        <translation>Anyone you deregister gets a retention term from that day.</translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Bijzonderheden in het bestand</source>
        <translation>Particulars in the file</translation>
    </message>
    <message>
        <source>Regel {}</source>
        <translation>Line {}</translation>
    </message>
    <message>
        <source>Regel {}, leerling {}</source>
        <translation>Line {}, pupil {}</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>SidesPart</name>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Per onderdeel</source>
        <translation>Part by part</translation>
    </message>
    <message>
        <source>Nog geen document</source>
        <translation>No document yet</translation>
    </message>
    <message>
        <source>Begin een OPP, een aanvraag of een gesprek: daarvan staan de kanten hier naast elkaar.</source>
        <translation>Begin an OPP, an application or a conversation: its sides stand here beside each other.</translation>
    </message>
    <message>
        <source>1 verschil open</source>
        <translation>1 difference open</translation>
    </message>
    <message>
        <source>{n} verschillen open</source>
        <translation>{n} differences open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {part}</source>
        <translation>Open {part}</translation>
    </message>
    <message>
        <source>Zienswijze opschrijven</source>
        <translation>Write down a view</translation>
    </message>
    <message>
        <source>Zienswijze opschrijven bij {part}: {party}</source>
        <translation>Write down a view on {part}: {party}</translation>
    </message>
    <message>
        <source>Nog niets opgeschreven.</source>
        <translation>Nothing written down yet.</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>{kind} van {owner}, sinds {day}</source>
        <translation>{kind} of {owner}, since {day}</translation>
    </message>
    <message>
        <source>Hernoem</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Wijzig de wachtzin</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>bijvoorbeeld: laptop ib-kamer</source>
        <translation>for example: laptop in the office</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Noem de plaats, nooit een leerling. Hij staat leesbaar in de map.</source>
        <translation>Name the place, never a pupil. It can be read in the folder.</translation>
    </message>
    <message>
        <source>Geef deze naam</source>
        <translation>Give this name</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Herstelcode op papier</source>
        <translation>Recovery code on paper</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Sleutelbos van een computer</source>
        <translation>Keyring of a computer</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Schrijven</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Horen</source>
        <translation>Hear</translation>
    </message>
    <message>
        <source>Overleg ouders</source>
        <translation>Consult parents</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Terugkoppelen</source>
        <translation>Tell back</translation>
    </message>
    <message>
        <source>Evalueren</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>toen niet gevraagd</source>
        <translation>not asked then</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>binnen {number} dagen</source>
        <translation>within {number} days</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>Stationery</name>
    <message>
        <source>Dit is geen kleur. Typ een naam ({names}) of een code zoals #14305E.</source>
        <translation>This is not a colour. Type a name ({names}) or a code like #14305E.</translation>
    </message>
    <message>
        <source>Deze kleur is te licht om te lezen op wit papier (contrast {ratio}, nodig is 4,5). Kies een donkerder kleur.</source>
        <translation>This colour is too light to read on white paper (contrast {ratio}, 4,5 is needed). Choose a darker colour.</translation>
    </message>
    <message>
        <source>Kies een hoogte tussen {least} en {most} millimeter.</source>
        <translation>Choose a height between {least} and {most} millimetres.</translation>
    </message>
</context>
<context>
    <name>StationeryForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staat bovenaan, in de kleur die je kiest.</source>
        <translation>Appears at the top, in the colour you choose.</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Elke regel komt op een eigen regel: straat, postcode en plaats, telefoon, website.</source>
        <translation>Each line gets a line of its own: street, postcode and town, telephone, website.</translation>
    </message>
    <message>
        <source>Kleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>bijvoorbeeld: donkerblauw of #14305E</source>
        <translation>for example: #14305E</translation>
    </message>
    <message>
        <source>Voor de naam en de lijn eronder. Zonder kleur zijn ze zwart.</source>
        <translation>For the name and the line below it. Without a colour they are black.</translation>
    </message>
    <message>
        <source>Wat staat er op het logo?</source>
        <translation>What is on the logo?</translation>
    </message>
    <message>
        <source>bijvoorbeeld: Logo van De Wilgenhoek, een boom</source>
        <translation>for example: Logo of De Wilgenhoek, a tree</translation>
    </message>
    <message>
        <source>Wie het logo niet ziet, hoort deze woorden.</source>
        <translation>Whoever cannot see the logo hears these words.</translation>
    </message>
    <message>
        <source>Ruimte op voorbedrukt papier</source>
        <translation>Room on preprinted paper</translation>
    </message>
    <message>
        <source>Millimeters vanaf de bovenkant die leeg blijven. Zonder getal zijn het er {mm}.</source>
        <translation>Millimetres from the top that stay empty. Without a number it is {mm}.</translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Haal het logo weg</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Op het rapport kies je per keer: gewoon papier, eigen briefpapier, of papier dat al bedrukt is. De bladzijde voor de leerling en het casusoverzicht blijven altijd zonder.</source>
        <translation>With a report you choose each time: plain paper, own stationery, or paper that is printed already. The page for the pupil and the case summary always go without.</translation>
    </message>
    <message>
        <source>Zo komt het bovenaan te staan</source>
        <translation>This is how the top will look</translation>
    </message>
    <message>
        <source>Naam, adres en kleur</source>
        <translation>Name, address and colour</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Voorbedrukt papier</source>
        <translation>Preprinted paper</translation>
    </message>
    <message>
        <source>Kies een ander logo</source>
        <translation>Choose another logo</translation>
    </message>
    <message>
        <source>Het logo staat in de kluis en wordt zo groot mogelijk gezet, tot 6 bij 2 centimeter.</source>
        <translation>The logo is in the vault and is set as large as possible, up to 6 by 2 centimetres.</translation>
    </message>
    <message>
        <source>Er is geen logo. Een PNG, JPEG of SVG van hooguit 4 MB is goed.</source>
        <translation>There is no logo. A PNG, JPEG or SVG of 4 MB at most will do.</translation>
    </message>
    <message>
        <source>Nog niets: vul hieronder naam en adres in.</source>
        <translation>Nothing yet: fill in name and address below.</translation>
    </message>
    <message>
        <source>De bovenkant van een bladzijde: {words}</source>
        <translation>The top of a page: {words}</translation>
    </message>
    <message>
        <source>Plaatjes (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Welk logo?</source>
        <translation>Which logo?</translation>
    </message>
    <message>
        <source>Logo gekozen.</source>
        <translation>Logo chosen.</translation>
    </message>
    <message>
        <source>Logo weggehaald.</source>
        <translation>Logo removed.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Waarom ga je toch verder?</source>
        <translation>Why do you go on all the same?</translation>
    </message>
    <message>
        <source>Toegekend: {line}</source>
        <translation>Granted: {line}</translation>
    </message>
    <message>
        <source>Vul in op welke dag dit was.</source>
        <translation>Fill in on which day this was.</translation>
    </message>
    <message>
        <source>Vul in wanneer het er uiterlijk moet zijn.</source>
        <translation>Fill in the last day for it.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Stap {number} van {total}: {name}</source>
        <translation>Step {number} of {total}: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>één woord</source>
        <translation>one word</translation>
    </message>
    <message>
        <source>{} woorden</source>
        <translation>{} words</translation>
    </message>
    <message>
        <source>te makkelijk te raden: neem vier gewone woorden</source>
        <translation>too easy to guess: take four ordinary words</translation>
    </message>
    <message>
        <source>matig: voeg nog {} toe</source>
        <translation>weak: add {} more</translation>
    </message>
    <message>
        <source>redelijk: voeg nog {} toe</source>
        <translation>fair: add {} more</translation>
    </message>
    <message>
        <source>sterk, als het geen bekende zin is</source>
        <translation>strong, if it is not a well-known sentence</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Past vaak bij {group}</source>
        <translation>Often fits {group}</translation>
    </message>
    <message>
        <source>Hoe dan?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>{noun} toevoegen bij {label}</source>
        <translation>Add {noun} to {label}</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{noun} verwijderd. Ctrl+Z zet het terug.</source>
        <translation>{noun} removed. Ctrl+Z puts it back.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Gestopt. Dit bestand is niet toegevoegd.</source>
        <translation>Stopped. This file was not added.</translation>
    </message>
</context>
<context>
    <name>TakingBar</name>
    <message>
        <source>Bestand toevoegen</source>
        <translation>Adding a file</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Wordt versleuteld…</source>
        <translation>Encrypting…</translation>
    </message>
    <message>
        <source>Wordt nagekeken…</source>
        <translation>Looking it over…</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>bijvoorbeeld: logopedist bellen</source>
        <translation>for example: call the speech therapist</translation>
    </message>
    <message>
        <source>Niemand in het bijzonder</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Over een leerling</source>
        <translation>About a pupil</translation>
    </message>
    <message>
        <source>Zonder leerling</source>
        <translation>Without a pupil</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation>What must be done?</translation>
    </message>
    <message>
        <source>Je kunt typen zoals je het zegt: vr, over 2 weken, 26-2.</source>
        <translation>You can type it as you say it: fri, in 2 weeks, 26-2.</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Schrijf op wat er moet gebeuren.</source>
        <translation>Write down what must be done.</translation>
    </message>
    <message>
        <source>Kies op welke dag je het wilt doen.</source>
        <translation>Choose on which day you want to do it.</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>zet de taak op de lijst</source>
        <translation>put the task on the list</translation>
    </message>
    <message>
        <source>Taak afvinken</source>
        <translation>Tick the task</translation>
    </message>
    <message>
        <source>Taak van de lijst halen</source>
        <translation>Take the task off the list</translation>
    </message>
    <message>
        <source>Naar de werklijst</source>
        <translation>To the worklist</translation>
    </message>
    <message>
        <source>Hij is gedaan of van de lijst gehaald. Met Ctrl+Z maak je dat ongedaan.</source>
        <translation>It was done or taken off the list. With Ctrl+Z you undo that.</translation>
    </message>
    <message>
        <source>Deze taak staat niet meer op de lijst</source>
        <translation>This task is no longer on the list</translation>
    </message>
    <message>
        <source>Zet op de lijst</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Haal van de lijst</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Staat op de lijst.</source>
        <translation>It is on the list.</translation>
    </message>
    <message>
        <source>Bewaard. Op de werklijst zes weken voor {day}.</source>
        <translation>Kept. On the worklist six weeks before {day}.</translation>
    </message>
    <message>
        <source>Taak afgevinkt.</source>
        <translation>Task ticked.</translation>
    </message>
    <message>
        <source>Taak van de lijst gehaald.</source>
        <translation>Task taken off the list.</translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>{day} · start</source>
        <translation>{day} · start</translation>
    </message>
    <message>
        <source>{day} · dag {number}</source>
        <translation>{day} · day {number}</translation>
    </message>
    <message>
        <source>dag {number} · vandaag</source>
        <translation>day {number} · today</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Termijn: {first}, {now}, {last}</source>
        <translation>Term: {first}, {now}, {last}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Alle bladzijden</source>
        <translation>All pages</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Wat er in het bestand staat</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <source>1 veld</source>
        <translation>1 field</translation>
    </message>
    <message>
        <source>{} velden</source>
        <translation>{} fields</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Meegegeven: {report}</source>
        <translation>Handed out: {report}</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Hoormomenten</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>TLV</source>
        <translation>TLV</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Verzuim</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Geplande bijeenkomsten</source>
        <translation>Planned meetings</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Wie kreeg wat</source>
        <translation>Who got what</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>nog te doen</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>{number} momenten van {days}: {what}</source>
        <translation>{number} moments of {days}: {what}</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Tijdlijn, {number} momenten. Pijltjes lopen erlangs, Enter opent.</source>
        <translation>Timeline, {number} moments. Arrows walk along them, Enter opens.</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Hele tijdlijn als lijst</source>
        <translation>Whole timeline as a list</translation>
    </message>
    <message>
        <source>Open de tijdlijn</source>
        <translation>Open the timeline</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>vanaf {month} {year}</source>
        <translation>from {month} {year}</translation>
    </message>
    <message>
        <source>{begin}; de lijst heeft alle woorden</source>
        <translation>{begin}; the list has all the words</translation>
    </message>
    <message>
        <source>Als tekening</source>
        <translation>As a drawing</translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 moment</translation>
    </message>
    <message>
        <source>{n} momenten</source>
        <translation>{n} moments</translation>
    </message>
    <message>
        <source>Er is nog niets gebeurd in dit dossier.</source>
        <translation>Nothing has happened in this dossier yet.</translation>
    </message>
    <message>
        <source>Tijdlijn, het nieuwste eerst</source>
        <translation>Timeline, newest first</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>nog te doen</source>
        <translation>still to do</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Tijdlijn: {told}</source>
        <translation>Timeline: {told}</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>TimelineFilters</name>
    <message>
        <source>Zoek in de tijdlijn</source>
        <translation>Search the timeline</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Alle jaren</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Schooljaar {year}</source>
        <translation>School year {year}</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Halfjaar</source>
        <translation>Half year</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Hoeveel tijd zie je</source>
        <translation>How much time you see</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>langs de momenten</source>
        <translation>along the moments</translation>
    </message>
    <message>
        <source>andere lijn</source>
        <translation>other lane</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Tijdlijn, het nieuwste eerst</source>
        <translation>Timeline, the newest first</translation>
    </message>
    <message>
        <source>Met deze filters is er niets.</source>
        <translation>There is nothing with these filters.</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nog niets op de tijdlijn</source>
        <translation>Nothing on the timeline yet</translation>
    </message>
    <message>
        <source>Er is nog niets gebeurd in dit dossier.</source>
        <translation>Nothing has happened in this dossier yet.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>naar een andere lijn</source>
        <translation>to another lane</translation>
    </message>
    <message>
        <source>openen; bij een cirkel met een getal: inzoomen</source>
        <translation>open; at a circle with a number: zoom in</translation>
    </message>
    <message>
        <source>inzoomen</source>
        <translation>zoom in</translation>
    </message>
    <message>
        <source>uitzoomen</source>
        <translation>zoom out</translation>
    </message>
    <message>
        <source>zoeken in de tijdlijn</source>
        <translation>search the timeline</translation>
    </message>
    <message>
        <source>{number} van {total} momenten</source>
        <translation>{number} of {total} moments</translation>
    </message>
    <message>
        <source>1 moment</source>
        <translation>1 moment</translation>
    </message>
    <message>
        <source>{number} momenten</source>
        <translation>{number} moments</translation>
    </message>
    <message>
        <source>{begin} tot en met {end}</source>
        <translation>{begin} up to and including {end}</translation>
    </message>
    <message>
        <source>Als tekening</source>
        <translation>As a drawing</translation>
    </message>
    <message>
        <source>Als lijst</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Hier hoort geen document bij.</source>
        <translation>No document belongs to this.</translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>Tlv</name>
    <message>
        <source>komt nog</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nog niet ontvangen</source>
        <translation>not received yet</translation>
    </message>
    <message>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Het samenwerkingsverband regelt de deskundigen.</source>
        <translation>The samenwerkingsverband arranges the experts.</translation>
    </message>
    <message>
        <source>Twee deskundigen zijn twee personen en twee adviezen.</source>
        <translation>Two experts are two persons and two pieces of advice.</translation>
    </message>
    <message>
        <source>naam nog niet bekend</source>
        <translation>name not known yet</translation>
    </message>
    <message>
        <source>advies van {day}</source>
        <translation>advice of {day}</translation>
    </message>
    <message>
        <source>Over de onafhankelijkheid is niets te melden.</source>
        <translation>There is nothing to report about independence.</translation>
    </message>
    <message>
        <source>mag niet gedeeld worden, gaat niet mee</source>
        <translation>may not be shared, does not go along</translation>
    </message>
    <message>
        <source>antwoord op: {question}</source>
        <translation>answer to: {question}</translation>
    </message>
    <message>
        <source>toestemming {day}</source>
        <translation>consent {day}</translation>
    </message>
    <message>
        <source>nog zonder vraag</source>
        <translation>no question yet</translation>
    </message>
    <message>
        <source>Bijlage zonder titel</source>
        <translation>Attachment without a title</translation>
    </message>
    <message>
        <source>leeg gebleven</source>
        <translation>left empty</translation>
    </message>
    <message>
        <source>{count} van {all} ingevuld</source>
        <translation>{count} of {all} filled in</translation>
    </message>
    <message>
        <source>1 blokkeert</source>
        <translation>1 stands in the way</translation>
    </message>
    <message>
        <source>{count} blokkeren</source>
        <translation>{count} stand in the way</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>niets ontbreekt</source>
        <translation>nothing missing</translation>
    </message>
    <message>
        <source>volledig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>nog geen standpunt</source>
        <translation>no position yet</translation>
    </message>
    <message>
        <source>van {begin} tot en met {end}</source>
        <translation>from {begin} up to and including {end}</translation>
    </message>
    <message>
        <source>nummer {number}</source>
        <translation>number {number}</translation>
    </message>
</context>
<context>
    <name>TlvScreen</name>
    <message>
        <source>TLV voorbereiden</source>
        <translation>Prepare a TLV</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>TLV</source>
        <translation>TLV</translation>
    </message>
    <message>
        <source>verder met het eerste onderdeel dat nog open is</source>
        <translation>on with the first section that is still open</translation>
    </message>
    <message>
        <source>naar wat blokkeert</source>
        <translation>to what stands in the way</translation>
    </message>
    <message>
        <source>het pakket bekijken</source>
        <translation>view the package</translation>
    </message>
    <message>
        <source>een afbeelding of bestand als bijlage plakken</source>
        <translation>paste a picture or file as an attachment</translation>
    </message>
    <message>
        <source>TLV-aanvraag</source>
        <translation>TLV request</translation>
    </message>
    <message>
        <source>Bekijk het pakket</source>
        <translation>View the package</translation>
    </message>
    <message>
        <source>Toch een TLV: verander het antwoord</source>
        <translation>A TLV after all: change the answer</translation>
    </message>
    <message>
        <source>Ga naar de blokkade</source>
        <translation>Go to what blocks</translation>
    </message>
    <message>
        <source>Verder met: {part}</source>
        <translation>On with: {part}</translation>
    </message>
    <message>
        <source>Bekijk de vragen</source>
        <translation>View the questions</translation>
    </message>
    <message>
        <source>{begin} t/m {end}</source>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>Besluit:</source>
        <translation>Decision:</translation>
    </message>
    <message>
        <source>En nog 1.</source>
        <translation>And 1 more.</translation>
    </message>
    <message>
        <source>En nog {count}.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Ga naar {place}</source>
        <translation>Go to {place}</translation>
    </message>
    <message>
        <source>Blokkeert:</source>
        <translation>What blocks this:</translation>
    </message>
    <message>
        <source>Hier hoort geen TLV bij. Bekijk de juiste route.</source>
        <translation>No TLV belongs here. See the right route.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Melding</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Ongedaan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ctrl+Z maakt het ongedaan.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Gewone letters</source>
        <translation>Normal letters</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bovenbalk</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Driehoek</source>
        <translation>Open Driehoek</translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sluit Driehoek af</source>
        <translation>Quit Driehoek</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Deze kluis gaat nu niet open</source>
        <translation>This vault does not open now</translation>
    </message>
    <message>
        <source>Open laatste reservekopie van {moment}</source>
        <translation>Open latest backup of {moment}</translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kies een reservekopie</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Andere kluis openen</source>
        <translation>Open another vault</translation>
    </message>
    <message>
        <source>Nieuwe kluis maken</source>
        <translation>Make a new vault</translation>
    </message>
    <message>
        <source>Naast deze kluis staat geen reservekopie</source>
        <translation>There is no backup next to this vault</translation>
    </message>
    <message>
        <source>Heb je er een op een andere plaats, kies die dan.</source>
        <translation>If you have one in another place, choose that.</translation>
    </message>
    <message>
        <source>De laatste reservekopie is van {moment}</source>
        <translation>The latest backup is of {moment}</translation>
    </message>
    <message>
        <source>Hij is nagekeken toen hij werd gemaakt. Wat je daarna typte, staat alleen nog in deze kluis.</source>
        <translation>It was checked when it was made. What you typed after that is only in this vault.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Stap {number}, {title}: {state}</source>
        <translation>Step {number}, {title}: {state}</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Jaarplan</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Wat zie je</source>
        <translation>What you see</translation>
    </message>
    <message>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Vorig schooljaar</source>
        <translation>Previous school year</translation>
    </message>
    <message>
        <source>Volgend schooljaar</source>
        <translation>Next school year</translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Wat net binnenkwam wordt nog doorzoekbaar gemaakt. Nog niet alles wordt gevonden.</source>
        <translation>What just came in is still being made searchable. Not everything is found yet.</translation>
    </message>
    <message>
        <source>{key} vult aan: {words}</source>
        <translation>{key} fills in: {words}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Er is niets om ongedaan te maken. Eerdere veranderingen staan in Geschiedenis.</source>
        <translation>There is nothing to undo. Earlier changes are in History.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {what} Ctrl+Y zet het terug.</source>
        <translation>Undone: {what} Ctrl+Y puts it back.</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Opnieuw gedaan.</source>
        <translation>Redone.</translation>
    </message>
    <message>
        <source>Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven.</source>
        <translation>Not everything could go back: work went on after that. What is there now has stayed.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>Ontgrendel</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Andere kluis openen</source>
        <translation>Open another vault</translation>
    </message>
    <message>
        <source>Sleutel, wachtzin én herstelcode kwijt? Dan kan niemand de kluis openen, ook de maker niet.</source>
        <translation>Lost key, passphrase and recovery code? Then nobody can open the vault, not even its maker.</translation>
    </message>
    <message>
        <source> · vergrendeld om {} · alles is bewaard</source>
        <translation> · locked at {} · everything is saved</translation>
    </message>
    <message>
        <source> · vergrendeld om {} · nog niet alles is bewaard: dat gaat verder zodra je ontgrendelt</source>
        <translation> · locked at {} · not everything is saved yet: that goes on as soon as you unlock</translation>
    </message>
    <message>
        <source>Kluis {}</source>
        <translation>Vault {}</translation>
    </message>
    <message>
        <source>De wachtzin is ‘{}’. Alles in deze kluis is verzonnen.</source>
        <translation>The passphrase is ‘{}’. Everything in this vault is made up.</translation>
    </message>
    <message>
        <source>Dit is de voorbeeldkluis.</source>
        <translation>This is the example vault.</translation>
    </message>
    <message>
        <source>Bezig met terugzetten…</source>
        <translation>Putting back…</translation>
    </message>
    <message>
        <source>Bezig met openen…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Reservekopieën van Driehoek (*{suffix})</source>
        <translation>Backups of Driehoek (*{suffix})</translation>
    </message>
    <message>
        <source>Kies een reservekopie</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Open hem met de wachtzin of de herstelcode van toen. De kluis die er nu staat blijft bewaard, onder een andere naam ernaast.</source>
        <translation>Open it with the passphrase or the recovery code of its time. The vault that is there now is kept, under another name next to it.</translation>
    </message>
    <message>
        <source>De reservekopie komt op de plaats van de kluis.</source>
        <translation>The backup takes the place of the vault.</translation>
    </message>
    <message>
        <source>Zet terug en open</source>
        <translation>Put back and open</translation>
    </message>
    <message>
        <source>Kies de map van een kluis</source>
        <translation>Choose the folder of a vault</translation>
    </message>
    <message>
        <source>Welkom terug</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation>Good evening</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staat in het logboek van de kluis.</source>
        <translation>Appears in the vault’s log.</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Geldt vanaf de volgende keer openen.</source>
        <translation>Applies from the next time the vault is opened.</translation>
    </message>
    <message>
        <source>Werkt hier</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Niet meer</source>
        <translation>No longer</translation>
    </message>
</context>
<context>
    <name>VaststelDialog</name>
    <message>
        <source>Welk deel</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Dag van vaststellen</source>
        <translation>Day of adoption</translation>
    </message>
    <message>
        <source>Namens de school</source>
        <translation>On behalf of the school</translation>
    </message>
    <message>
        <source>{part} van OPP versie {number} vaststellen?</source>
        <translation>Adopt {part} of OPP version {number}?</translation>
    </message>
    <message>
        <source>Stel {part} vast</source>
        <translation>Adopt {part}</translation>
    </message>
    <message>
        <source>Waarom ga je toch verder?</source>
        <translation>Why do you go on all the same?</translation>
    </message>
    <message>
        <source>Er staat niets in de weg.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>Alles wat de wet vraagt is er.</source>
        <translation>Everything the law asks for is here.</translation>
    </message>
    <message>
        <source>Stel {part} vast: nog 1 blokkade</source>
        <translation>Adopt {part}: 1 thing in the way</translation>
    </message>
    <message>
        <source>Stel {part} vast: nog {number} blokkades</source>
        <translation>Adopt {part}: {number} things in the way</translation>
    </message>
    <message>
        <source>Stel {part} vast: nog 1 vraag</source>
        <translation>Adopt {part}: 1 question left</translation>
    </message>
    <message>
        <source>Stel {part} vast: nog {number} vragen</source>
        <translation>Adopt {part}: {number} questions left</translation>
    </message>
    <message>
        <source>Dit staat daarna vast:</source>
        <translation>After that this is fixed:</translation>
    </message>
    <message>
        <source>Dit blijft open:</source>
        <translation>This stays open:</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Vul de dag van vaststellen in.</source>
        <translation>Fill in the day of adoption.</translation>
    </message>
    <message>
        <source>Vul in wie namens de school vaststelt.</source>
        <translation>Fill in who adopts on behalf of the school.</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom je toch verder gaat.</source>
        <translation>Write in one sentence why you go on all the same.</translation>
    </message>
</context>
<context>
    <name>Vaststellen</name>
    <message>
        <source>Daarna staat de tekst vast. Wijzigen kan met een bijstelling: een nieuwe versie.</source>
        <translation>After that the text is fixed. Changes go into a revision: a new version.</translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation>Adopt</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Naam van de kluis</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>Alleen jij ziet deze naam.</source>
        <translation>Only you see this name.</translation>
    </message>
    <message>
        <source>Bewaren in</source>
        <translation>Keep in</translation>
    </message>
    <message>
        <source>Niet in een map die met internet meeloopt.</source>
        <translation>Not in a folder that syncs with the internet.</translation>
    </message>
    <message>
        <source>Open die kluis</source>
        <translation>Open that vault</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kies vier of meer gewone woorden. Een zin onthoud je beter dan tekens.</source>
        <translation>Choose four or more ordinary words. A sentence is easier to remember than symbols.</translation>
    </message>
    <message>
        <source>Wachtzin nog een keer</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Deze computer mag de kluis ook zonder wachtzin openen</source>
        <translation>This computer may also open the vault without the passphrase</translation>
    </message>
    <message>
        <source>De sleutel komt dan in de sleutelbos van je account op deze computer.</source>
        <translation>The key then goes into the keyring of your account on this computer.</translation>
    </message>
    <message>
        <source>Hierna krijg je een herstelcode. Bewaar die op papier, niet op deze computer.</source>
        <translation>After this you get a recovery code. Keep it on paper, not on this computer.</translation>
    </message>
    <message>
        <source>In deze naam staat een teken dat niet in een mapnaam kan, zoals : / of ?.</source>
        <translation>This name holds a character that cannot be in the name of a folder, like : / or ?.</translation>
    </message>
    <message>
        <source>Deze map lijkt mee te lopen met internet. De kluis is versleuteld, maar een kopie staat dan bij een ander bedrijf, en twee computers tegelijk kunnen hem beschadigen. Kies liever een andere map.</source>
        <translation>This folder seems to sync with the internet. The vault is encrypted, but a copy is then with another company, and two computers at once can damage it. Better choose another folder.</translation>
    </message>
    <message>
        <source>In deze map mag je niets bewaren. Kies een andere map, bijvoorbeeld in Documenten.</source>
        <translation>You may not save anything in this folder. Choose another one, for example in Documents.</translation>
    </message>
    <message>
        <source>Hier staat al een kluis. Open die, of kies een andere naam of map.</source>
        <translation>There is a vault here already. Open that one, or choose another name or folder.</translation>
    </message>
    <message>
        <source>Op deze plaats staat al iets anders. Kies een andere naam of map.</source>
        <translation>There is something else in this place already. Choose another name or folder.</translation>
    </message>
    <message>
        <source>Kies de map waarin de kluis komt</source>
        <translation>Choose the folder for the vault</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ hem nog eens.</source>
        <translation>The two passphrases are not the same. Type it once more.</translation>
    </message>
    <message>
        <source>Geef de kluis een naam.</source>
        <translation>Give the vault a name.</translation>
    </message>
    <message>
        <source>Kies een map.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te makkelijk te raden. Neem een zin van vier of meer gewone woorden.</source>
        <translation>This passphrase is too easy to guess. Take a sentence of four or more ordinary words.</translation>
    </message>
</context>
<context>
    <name>VaultStrip</name>
    <message>
        <source>Naar Reservekopieën</source>
        <translation>To Backups</translation>
    </message>
    <message>
        <source>Geteld vanaf {day}, {why}. Na {days} dagen vraagt Driehoek erom; dat is een eigen keuze.</source>
        <translation>Counted from {day}, {why}. After {days} days Driehoek asks for it; that is a choice of its own.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versies van dit bestand</source>
        <translation>Versions of this file</translation>
    </message>
    <message>
        <source>vernietigd op {day}</source>
        <translation>destroyed on {day}</translation>
    </message>
    <message>
        <source>{name} (nieuwste)</source>
        <translation>{name} (newest)</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Bestand bekijken</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Voeg het opnieuw toe</source>
        <translation>Add it again</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Het bestand is vernietigd</source>
        <translation>The file was destroyed</translation>
    </message>
    <message>
        <source>Vernietigd op {day}: {reason}. Dat er een bijlage was, blijft staan.</source>
        <translation>Destroyed on {day}: {reason}. That there was an attachment stays on record.</translation>
    </message>
    <message>
        <source>Nog geen bestand</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>Kies een bestand, sleep het hierheen, of plak een afbeelding met Ctrl+V.</source>
        <translation>Choose a file, drag it here, or paste a picture with Ctrl+V.</translation>
    </message>
    <message>
        <source>Bewaar een kopie buiten de kluis</source>
        <translation>Save a copy outside the vault</translation>
    </message>
    <message>
        <source>{file}. Driehoek laat dit soort bestanden niet zien: dat kan Word, Excel of LibreOffice. Daarvoor bewaar je zelf een kopie buiten de kluis.</source>
        <translation>{file}. Driehoek does not show this kind of file: Word, Excel or LibreOffice can. For that you save a copy outside the vault yourself.</translation>
    </message>
    <message>
        <source>Deze bladzijde is niet te laten zien. Het bestand zelf is bewaard.</source>
        <translation>This page cannot be shown. The file itself is kept.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kiest filters die je onder een naam bewaarde</source>
        <translation>Chooses filters that you kept under a name</translation>
    </message>
    <message>
        <source>Weergave: {name}</source>
        <translation>View: {name}</translation>
    </message>
    <message>
        <source>filter werklijst</source>
        <translation>filter worklist</translation>
    </message>
    <message>
        <source>Weergave: alles</source>
        <translation>View: everything</translation>
    </message>
    <message>
        <source>Weergave: eigen keuze</source>
        <translation>View: own choice</translation>
    </message>
    <message>
        <source>Bewaar deze keuze…</source>
        <translation>Keep this choice…</translation>
    </message>
    <message>
        <source>Geef ‘{name}’ een andere naam…</source>
        <translation>Give ‘{name}’ another name…</translation>
    </message>
    <message>
        <source>Verwijder ‘{name}’</source>
        <translation>Remove ‘{name}’</translation>
    </message>
    <message>
        <source>Onder welke naam bewaar je deze keuze?</source>
        <translation>Under which name do you keep this choice?</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Hoe heet deze weergave?</source>
        <translation>What is this view called?</translation>
    </message>
    <message>
        <source>Geef deze naam</source>
        <translation>Give this name</translation>
    </message>
    <message>
        <source>Weergave ‘{name}’ verwijderd.</source>
        <translation>View ‘{name}’ removed.</translation>
    </message>
    <message>
        <source>bijvoorbeeld: Groep 6</source>
        <translation>for example: Group 6</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>De naam blijft in de kluis en is alleen voor jou.</source>
        <translation>The name stays in the vault and is only for you.</translation>
    </message>
    <message>
        <source>Typ een naam.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Weergave ‘{name}’ bewaard.</source>
        <translation>View ‘{name}’ kept.</translation>
    </message>
    <message>
        <source>De weergave heet nu ‘{name}’.</source>
        <translation>The view is now called ‘{name}’.</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>Zienswijzen naast elkaar</source>
        <translation>Views side by side</translation>
    </message>
    <message>
        <source>Verschil mag blijven staan. Niemand verbetert de ander.</source>
        <translation>Differences may stand. Nobody corrects the other.</translation>
    </message>
    <message>
        <source>vastgelegd</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>1 ontbreekt</source>
        <translation>1 is missing</translation>
    </message>
    <message>
        <source>{count} ontbreken</source>
        <translation>{count} are missing</translation>
    </message>
    <message>
        <source>Niets vastgelegd van {names}.</source>
        <translation>Nothing recorded of {names}.</translation>
    </message>
    <message>
        <source>Nog geen woorden van de ouders.</source>
        <translation>No words of the parents yet.</translation>
    </message>
    <message>
        <source>{name} zag de aanvraag op {day}</source>
        <translation>{name} saw the application on {day}</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>motivering klaar</source>
        <translation>reasons ready</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Nog geen motivering van de school.</source>
        <translation>No reasons of the school yet.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>de leerling</source>
        <translation>the pupil</translation>
    </message>
    <message>
        <source>Nog geen woorden van {name}.</source>
        <translation>No words of {name} yet.</translation>
    </message>
    <message>
        <source>gehoord {day}</source>
        <translation>heard {day}</translation>
    </message>
    <message>
        <source>nog niet gehoord</source>
        <translation>not heard yet</translation>
    </message>
    <message>
        <source>Vul aan</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Vul aan: {name}</source>
        <translation>Fill in: {name}</translation>
    </message>
</context>
<context>
    <name>VoicesPane</name>
    <message>
        <source>Alles staat versleuteld op deze computer.</source>
        <translation>Everything is encrypted on this computer.</translation>
    </message>
    <message>
        <source>Geen account, geen internet, geen server.</source>
        <translation>No account, no internet, no server.</translation>
    </message>
</context>
<context>
    <name>WachtzinForm</name>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Kies vier of meer gewone woorden. Een zin onthoud je beter dan tekens.</source>
        <translation>Choose four or more ordinary words. A sentence is easier to remember than symbols.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin nog een keer</source>
        <translation>New passphrase once more</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Deze wachtzin is te makkelijk te raden. Neem een zin van vier of meer gewone woorden.</source>
        <translation>This passphrase is too easy to guess. Take a sentence of four or more ordinary words.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ hem nog eens.</source>
        <translation>The two passphrases are not the same. Type it once more.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Manieren om te openen</source>
        <translation>Ways to open</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Sleutel van deze computer</source>
        <translation>Key of this computer</translation>
    </message>
    <message>
        <source>De zin die je bij het maken van de kluis hebt gekozen.</source>
        <translation>The sentence you chose when you made the vault.</translation>
    </message>
    <message>
        <source>Acht groepjes op het papier dat je bij het maken van de kluis hebt bewaard.</source>
        <translation>Eight groups on the paper that you kept when you made the vault.</translation>
    </message>
    <message>
        <source>Je koos: na vergrendelen altijd de wachtzin. Aanpassen kan bij Instellingen.</source>
        <translation>Your choice: always the passphrase after locking. Change this in Settings.</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>poging {}; er is geen limiet</source>
        <translation>attempt {}; there is no limit</translation>
    </message>
    <message>
        <source>lukt nu niet</source>
        <translation>not possible now</translation>
    </message>
    <message>
        <source>gevonden</source>
        <translation>found</translation>
    </message>
    <message>
        <source>Gevonden in {}. Klaar om te openen.</source>
        <translation>Found in {}. Ready to open.</translation>
    </message>
    <message>
        <source>vergrendeld</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Ontgrendel eerst de sleutelbos van deze computer, of open met de wachtzin.</source>
        <translation>First unlock the keyring of this computer, or open with the passphrase.</translation>
    </message>
    <message>
        <source>geen sleutelbos</source>
        <translation>no keyring</translation>
    </message>
    <message>
        <source>Deze computer heeft geen sleutelbos. Open met de wachtzin.</source>
        <translation>This computer has no keyring. Open with the passphrase.</translation>
    </message>
    <message>
        <source>misschien</source>
        <translation>perhaps</translation>
    </message>
    <message>
        <source>Als de sleutel van toen nog in {} staat.</source>
        <translation>If the key of that time is still in {}.</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>In {} staat geen sleutel van deze kluis.</source>
        <translation>There is no key of this vault in {}.</translation>
    </message>
    <message>
        <source>Windows-referentiebeheer</source>
        <translation>Windows Credential Manager</translation>
    </message>
    <message>
        <source>de sleutelhanger van macOS</source>
        <translation>the macOS keychain</translation>
    </message>
    <message>
        <source>de sleutelbos van deze computer</source>
        <translation>the keyring of this computer</translation>
    </message>
</context>
<context>
    <name>WebCard</name>
    <message>
        <source>Webpagina</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Hetzelfde rapport als één pagina voor telefoon, browser en schermlezer.</source>
        <translation>The same report as one page for telephone, browser and screen reader.</translation>
    </message>
    <message>
        <source>In de webpagina ontbreekt een kop, een tabelkop of tekst bij een afbeelding.</source>
        <translation>The web page lacks a heading, a table head or text with a picture.</translation>
    </message>
    <message>
        <source>Geef liever de PDF.</source>
        <translation>Rather give the PDF.</translation>
    </message>
    <message>
        <source>Bewaren als webpagina</source>
        <translation>Save as web page</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>Plan in een week</source>
        <translation>Plan in one week</translation>
    </message>
    <message>
        <source>ma</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>di</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>do</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>vr</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>In de week van</source>
        <translation>In the week of</translation>
    </message>
    <message>
        <source>Op welke dagen</source>
        <translation>On which days</translation>
    </message>
    <message>
        <source>Eerste om</source>
        <translation>First at</translation>
    </message>
    <message>
        <source>Klaar om</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Maak voorstel</source>
        <translation>Make a proposal</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Wat voor bijeenkomst</source>
        <translation>What kind of meeting</translation>
    </message>
    <message>
        <source>Kies een dag van die week.</source>
        <translation>Choose a day of that week.</translation>
    </message>
    <message>
        <source>Kies een dag of meer.</source>
        <translation>Choose a day or more.</translation>
    </message>
    <message>
        <source>Typ een tijd, zoals 8:30.</source>
        <translation>Type a time, such as 8:30.</translation>
    </message>
    <message>
        <source>Typ een latere tijd, zoals 15:00.</source>
        <translation>Type a later time, such as 15:00.</translation>
    </message>
    <message>
        <source>Typ hoeveel minuten.</source>
        <translation>Type how many minutes.</translation>
    </message>
    <message>
        <source>Nieuw voorstel</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>Voor {number} is in deze week geen plaats. Kies meer dagen of andere tijden.</source>
        <translation>For {number} there is no room in this week. Choose more days or other times.</translation>
    </message>
    <message>
        <source>Plan {number} bijeenkomsten</source>
        <translation>Plan {number} meetings</translation>
    </message>
    <message>
        <source>Plan 1 bijeenkomst</source>
        <translation>Plan 1 meeting</translation>
    </message>
</context>
<context>
    <name>Weight</name>
    <message>
        <source>Moet</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>Moet of met reden</source>
        <translation>Must, or give a reason</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>{number} moet</source>
        <translation>{number} must</translation>
    </message>
    <message>
        <source>{number} moet of met reden</source>
        <translation>{number} must, or give a reason</translation>
    </message>
    <message>
        <source>{number} let op</source>
        <translation>{number} to note</translation>
    </message>
    <message>
        <source>1 tip</source>
        <translation>1 tip</translation>
    </message>
    <message>
        <source>{number} tips</source>
        <translation>{number} tips</translation>
    </message>
</context>
<context>
    <name>Werklijst</name>
    <message>
        <source>geteld vanaf {day}</source>
        <translation>counted from {day}</translation>
    </message>
    <message>
        <source>wacht op de leerling</source>
        <translation>waits for the pupil</translation>
    </message>
    <message>
        <source>wacht op ouders</source>
        <translation>waits for parents</translation>
    </message>
    <message>
        <source>wacht op school</source>
        <translation>waits for the school</translation>
    </message>
    <message>
        <source>wacht op het samenwerkingsverband</source>
        <translation>waits for the samenwerkingsverband</translation>
    </message>
    <message>
        <source>wacht op het steunpunt</source>
        <translation>waits for the steunpunt</translation>
    </message>
    <message>
        <source>wacht op een andere professional</source>
        <translation>waits for another professional</translation>
    </message>
    <message>
        <source>wacht op iemand om de leerling heen</source>
        <translation>waits for someone around the pupil</translation>
    </message>
    <message>
        <source>wacht op iemand anders</source>
        <translation>waits for someone else</translation>
    </message>
    <message>
        <source>Niets is te laat, {this_week}.</source>
        <translation>Nothing is overdue, {this_week}.</translation>
    </message>
    <message>
        <source>Niets is te laat en deze week is er niets.</source>
        <translation>Nothing is overdue and there is nothing this week.</translation>
    </message>
    <message>
        <source>Eén ding is te laat</source>
        <translation>One thing is overdue</translation>
    </message>
    <message>
        <source>{number} dingen zijn te laat</source>
        <translation>{number} things are overdue</translation>
    </message>
    <message>
        <source>één ding komt deze week</source>
        <translation>one thing is due this week</translation>
    </message>
    <message>
        <source>{number} dingen komen deze week</source>
        <translation>{number} things are due this week</translation>
    </message>
    <message>
        <source>Open taak</source>
        <translation>Open task</translation>
    </message>
    <message>
        <source>Open hoormoment</source>
        <translation>Open hearing</translation>
    </message>
    <message>
        <source>Open gesprek</source>
        <translation>Open conversation</translation>
    </message>
    <message>
        <source>Open verzuim</source>
        <translation>Open absence</translation>
    </message>
    <message>
        <source>Open verzoek</source>
        <translation>Open request</translation>
    </message>
    <message>
        <source>Open aanvraag</source>
        <translation>Open request</translation>
    </message>
    <message>
        <source>Open arrangement</source>
        <translation>Open arrangement</translation>
    </message>
    <message>
        <source>Open OPP</source>
        <translation>Open OPP</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>OPP</source>
        <translation>OPP</translation>
    </message>
    <message>
        <source>Eerste datum</source>
        <translation>First date</translation>
    </message>
    <message>
        <source>geboortedatum onbekend</source>
        <translation>date of birth unknown</translation>
    </message>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>groep onbekend</source>
        <translation>group unknown</translation>
    </message>
    <message>
        <source>OPP: {state}</source>
        <translation>OPP: {state}</translation>
    </message>
    <message>
        <source>Naam onbekend</source>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>nog geen OPP</source>
        <translation>no OPP yet</translation>
    </message>
    <message>
        <source>versie {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>geen datum open</source>
        <translation>no date open</translation>
    </message>
    <message>
        <source>eerste datum {day}, {distance}: {what}</source>
        <translation>first date {day}, {distance}: {what}</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Binnenkort</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Wacht op anderen</source>
        <translation>Waits for others</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Per leerling</source>
        <translation>By pupil</translation>
    </message>
    <message>
        <source>op achternaam</source>
        <translation>by surname</translation>
    </message>
    <message>
        <source>zonder groep</source>
        <translation>without a class</translation>
    </message>
    <message>
        <source>van niemand in het bijzonder</source>
        <translation>of nobody in particular</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>alles gedaan</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>geen dossier</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>nu eerst</source>
        <translation>these first</translation>
    </message>
    <message>
        <source>je kunt ernaar vragen</source>
        <translation>you can ask after it</translation>
    </message>
    <message>
        <source>t/m {day}</source>
        <translation>up to {day}</translation>
    </message>
    <message>
        <source>de komende {number} weken</source>
        <translation>the next {number} weeks</translation>
    </message>
    <message>
        <source>uitgesteld, was {day}: {reason}</source>
        <translation>put off, was {day}: {reason}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation>for {who}</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alle groepen</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Al het werk</source>
        <translation>All work</translation>
    </message>
    <message>
        <source>Elke dag</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Alle scholen</source>
        <translation>All schools</translation>
    </message>
    <message>
        <source>Van {name}</source>
        <translation>Of {name}</translation>
    </message>
    <message>
        <source>Hele school</source>
        <translation>Whole school</translation>
    </message>
    <message>
        <source>Mijn werk</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Van niemand in het bijzonder</source>
        <translation>Of nobody in particular</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Wat als de telling op een andere dag begint</source>
        <translation>What if the term starts on another day</translation>
    </message>
    <message>
        <source>Verandert niets in het dossier</source>
        <translation>Changes nothing in the dossier</translation>
    </message>
    <message>
        <source>Wat als…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>verandert niets in het dossier</source>
        <translation>changes nothing in the dossier</translation>
    </message>
    <message>
        <source>de telling begint op</source>
        <translation>the term starts on</translation>
    </message>
    <message>
        <source>Deze datum wordt niet geteld, maar staat vast in de kalender.</source>
        <translation>This date is not counted, but is fixed in the calendar.</translation>
    </message>
    <message>
        <source>Dan is het uiterlijk {day}</source>
        <translation>Then it is {day} at the latest</translation>
    </message>
    <message>
        <source>dezelfde dag als nu</source>
        <translation>the same day as now</translation>
    </message>
    <message>
        <source>1 dag later dan nu</source>
        <translation>1 day later than now</translation>
    </message>
    <message>
        <source>1 dag eerder dan nu</source>
        <translation>1 day earlier than now</translation>
    </message>
    <message>
        <source>{days} dagen later dan nu</source>
        <translation>{days} days later than now</translation>
    </message>
    <message>
        <source>{days} dagen eerder dan nu</source>
        <translation>{days} days earlier than now</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>straks</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Woorden van {party}</source>
        <translation>Words of {party}</translation>
    </message>
    <message>
        <source>nog {number}: {words}</source>
        <translation>{number} more: {words}</translation>
    </message>
    <message>
        <source>Ga naar {target}</source>
        <translation>Go to {target}</translation>
    </message>
    <message>
        <source>Stap {number}, {name}: {state}</source>
        <translation>Step {number}, {name}: {state}</translation>
    </message>
    <message>
        <source>Toon de bron in het kort</source>
        <translation>Show the source in short</translation>
    </message>
    <message>
        <source>Toon de hele bron</source>
        <translation>Show the whole source</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>En nog {count} andere plekken.</source>
        <translation>And {count} other places.</translation>
    </message>
    <message>
        <source>Geen opmerkingen.</source>
        <translation>No remarks.</translation>
    </message>
</context>
<context>
    <name>WorkActs</name>
    <message>
        <source>Niet meer afgevinkt.</source>
        <translation>No longer ticked off.</translation>
    </message>
    <message>
        <source>Uitgesteld tot {day}.</source>
        <translation>Put off until {day}.</translation>
    </message>
    <message>
        <source>Niet langer uitgesteld.</source>
        <translation>No longer put off.</translation>
    </message>
    <message>
        <source>{number} afgevinkt.</source>
        <translation>{number} ticked.</translation>
    </message>
    <message>
        <source>{number} uitgesteld tot {day}.</source>
        <translation>{number} put off until {day}.</translation>
    </message>
    <message>
        <source>{number} van niemand in het bijzonder.</source>
        <translation>{number} of nobody in particular.</translation>
    </message>
    <message>
        <source>{number} gegeven aan {name}.</source>
        <translation>{number} given to {name}.</translation>
    </message>
    <message>
        <source>{number} bijeenkomsten gepland.</source>
        <translation>{number} meetings planned.</translation>
    </message>
    <message>
        <source>1 bijeenkomst gepland.</source>
        <translation>1 meeting planned.</translation>
    </message>
    <message>
        <source>Gedaan: {what}.</source>
        <translation>Done: {what}.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Uitleg bij deze datum</source>
        <translation>Explanation of this date</translation>
    </message>
    <message>
        <source>Deze datum is net veranderd. De lijst wordt bijgewerkt.</source>
        <translation>This date has just changed. The list is being updated.</translation>
    </message>
    <message>
        <source>Niet langer</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Niet langer uitstellen</source>
        <translation>No longer put off</translation>
    </message>
    <message>
        <source>Uitgesteld tot {day}.</source>
        <translation>Put off until {day}.</translation>
    </message>
    <message>
        <source>voor {who}</source>
        <translation>for {who}</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>praktijktermijn, niet wettelijk</source>
        <translation>practice, not a legal deadline</translation>
    </message>
    <message>
        <source>Een taak die iemand zelf op de lijst zette.</source>
        <translation>A task that someone put on the list.</translation>
    </message>
    <message>
        <source>Vandaag dag {day} van {days}</source>
        <translation>Today is day {day} of {days}</translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Begin van de termijn</source>
        <translation>Start of the term</translation>
    </message>
    <message>
        <source>Een vaste datum</source>
        <translation>A fixed date</translation>
    </message>
    <message>
        <source>Een wettelijke termijn.</source>
        <translation>A statutory deadline.</translation>
    </message>
    <message>
        <source>Een praktijktermijn, niet wettelijk.</source>
        <translation>A deadline of practice, not of law.</translation>
    </message>
    <message>
        <source>{weeks} weken: </source>
        <translation>{weeks} weeks: </translation>
    </message>
    <message>
        <source>{weeks}{days} kalenderdagen</source>
        <translation>{weeks}{days} calendar days</translation>
    </message>
    <message>
        <source>Vakanties tellen mee.</source>
        <translation>Holidays count too.</translation>
    </message>
    <message>
        <source>{years} jaar</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation>Rule {number}</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Plan overleg</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Uitstellen</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Toch niet gedaan</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Afvinken</source>
        <translation>Tick off</translation>
    </message>
</context>
<context>
    <name>WorklistScreen</name>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Werklijst</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>vorige regel</source>
        <translation>previous line</translation>
    </message>
    <message>
        <source>volgende regel</source>
        <translation>next line</translation>
    </message>
    <message>
        <source>openen waar je het doet</source>
        <translation>open where you do it</translation>
    </message>
    <message>
        <source>waarom deze datum</source>
        <translation>why this date</translation>
    </message>
    <message>
        <source>afvinken, of toch niet</source>
        <translation>tick off, or take the tick away</translation>
    </message>
    <message>
        <source>deze en de volgende regel kiezen, om er samen iets mee te doen</source>
        <translation>select this line and the next, to do something with both</translation>
    </message>
    <message>
        <source>een regel erbij kiezen, of toch niet</source>
        <translation>select one more line, or not</translation>
    </message>
    <message>
        <source>alle regels kiezen</source>
        <translation>select all lines</translation>
    </message>
    <message>
        <source>wat als de telling op een andere dag begint</source>
        <translation>what if the term starts on another day</translation>
    </message>
    <message>
        <source>uitstellen, met een reden</source>
        <translation>put off, with a reason</translation>
    </message>
    <message>
        <source>een overleg plannen</source>
        <translation>plan a meeting</translation>
    </message>
    <message>
        <source>nieuwe taak</source>
        <translation>new task</translation>
    </message>
    <message>
        <source>nieuw dossier</source>
        <translation>new dossier</translation>
    </message>
    <message>
        <source>gesprek bijeenkomst agenda</source>
        <translation>conversation meeting agenda</translation>
    </message>
    <message>
        <source>Wat als de telling op een andere dag begint</source>
        <translation>What if the term starts on another day</translation>
    </message>
    <message>
        <source>Uitstellen</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Afvinken</source>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>gedaan klaar</source>
        <translation>done ready</translation>
    </message>
    <message>
        <source>Plan overleg</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>afvinken</source>
        <translation>tick off</translation>
    </message>
    <message>
        <source>wat als</source>
        <translation>what if</translation>
    </message>
    <message>
        <source>Meer kiezen</source>
        <translation>Select several</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>{number} regels</source>
        <translation>{number} lines</translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>In een andere groep of van ander werk is er wel iets.</source>
        <translation>There is something in another group or of other work.</translation>
    </message>
    <message>
        <source>Waarom deze datum?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Dit zijn {number} regels; hoogstens {most} tegelijk. Kies eerst een filter.</source>
        <translation>These are {number} lines; at most {most} at once. Choose a filter first.</translation>
    </message>
    <message>
        <source>Deze datum wordt niet geteld, maar staat vast in de kalender.</source>
        <translation>This date is not counted, but is fixed in the calendar.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alles is al bewaard.</source>
        <translation>Everything is already saved.</translation>
    </message>
    <message>
        <source>Open eerst een dossier: een rapport gaat over één leerling.</source>
        <translation>First open a dossier: a report is about one pupil.</translation>
    </message>
    <message>
        <source>Op dit scherm</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>Dit dossier</source>
        <translation>This dossier</translation>
    </message>
    <message>
        <source>In een dossier</source>
        <translation>In a dossier</translation>
    </message>
    <message>
        <source>Weergaven</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Schermen</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Probeer nu</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Je tekst staat nog op het scherm; Driehoek probeert het steeds opnieuw.</source>
        <translation>Your text is still on the screen; Driehoek keeps trying.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Nog geen vakanties. Tot dan tellen alle weken en werkdagen als les.</source>
        <translation>No holidays yet. Until then all weeks and weekdays count as lessons.</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Schooljaar {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Van dit schooljaar zijn hier geen nagekeken landelijke data. Neem de vakanties over van je school.</source>
        <translation>Of this school year there are no checked national dates here. Copy the holidays from your school.</translation>
    </message>
    <message>
        <source>Kies hierboven de vakantieregio: dan staan hier de landelijke vakanties van dit schooljaar om over te nemen.</source>
        <translation>Choose the holiday region above: then the national holidays of this school year stand here to be taken over.</translation>
    </message>
    <message>
        <source>Landelijke vakanties, regio {region}</source>
        <translation>National holidays, region {region}</translation>
    </message>
    <message>
        <source>Neem 1 vakantie over</source>
        <translation>Take over 1 holiday</translation>
    </message>
    <message>
        <source>Neem {count} vakanties over</source>
        <translation>Take over {count} holidays</translation>
    </message>
    <message>
        <source>Bron: {source}, nagekeken op {day}. Bij een advies mag de school andere dagen kiezen: kijk ze na.</source>
        <translation>Source: {source}, checked on {day}. Where it is advice the school may choose other days: check them.</translation>
    </message>
    <message>
        <source>landelijk vastgesteld</source>
        <translation>fixed nationally</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>staat er nog niet</source>
        <translation>not there yet</translation>
    </message>
    <message>
        <source>nu staan er andere dagen; overnemen verandert ze</source>
        <translation>there are other days now; taking over changes them</translation>
    </message>
    <message>
        <source>staat erin</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>jullie hebben eigen dagen; die blijven</source>
        <translation>you have days of your own; they stay</translation>
    </message>
    <message>
        <source>Noord</source>
        <translation>North</translation>
    </message>
    <message>
        <source>Midden</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Zuid</source>
        <translation>South</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>Jaarplan</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>_DropTarget</name>
    <message>
        <source>Bestand kiezen of hierheen slepen</source>
        <translation>Choose a file or drag it here</translation>
    </message>
    <message>
        <source>Kies het bestand uit je leerlingadministratie, of sleep het hierheen</source>
        <translation>Choose the file from your pupil administration, or drag it here</translation>
    </message>
    <message>
        <source>EDEX.XML (EDEXML 2.x) of UWLR-leerlinggegevens. Je ziet eerst wat er verandert; er gebeurt nog niets.</source>
        <translation>EDEX.XML (EDEXML 2.x) or UWLR pupil data. You first see what changes; nothing happens yet.</translation>
    </message>
    <message>
        <source>BSN, onderwijsnummer, nationaliteit en andere gegevens die niet nodig zijn leest Driehoek niet. Het bestand zelf wordt niet bewaard.</source>
        <translation>Driehoek does not read BSN, education number, nationality and other data that is not needed. The file itself is not kept.</translation>
    </message>
</context>
<context>
    <name>_Voices</name>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>‘Zo leer ik het best.’</source>
        <translation>‘This is how I learn best.’</translation>
    </message>
    <message>
        <source>Ouders</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>‘Thuis zien wij…’</source>
        <translation>‘At home we see…’</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>‘In de klas zien wij…’</source>
        <translation>‘In class we see…’</translation>
    </message>
    <message>
        <source>Leerling, ouders en school: drie stemmen, één verhaal</source>
        <translation>Pupil, parents and school: three voices, one story</translation>
    </message>
</context>
</TS>
