<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About si-editor</source>
        <translation>Über si-editor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keeps a catalogue of social innovation projects and of people’s voices, and publishes it as a website that needs no server.

Nothing leaves this computer unless you export it.

si-editor is free software under the MIT licence. It uses Qt for Python under the LGPL.</source>
        <translation>Führt einen Katalog von Projekten sozialer Innovation und von Stimmen der Menschen dahinter und veröffentlicht ihn als Website, die keinen Server braucht.

Nichts verlässt diesen Rechner, solange Sie es nicht exportieren.

si-editor ist freie Software unter der MIT-Lizenz. Es verwendet Qt for Python unter der LGPL.</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open ↗</source>
        <translation>Öffnen ↗</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Entry %1, still empty</source>
        <translation>Eintrag %1, noch leer</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>CheckListEditor</name>
    <message>
        <source>“%1” (not a choice)</source>
        <translation>„%1“ (nicht zur Wahl)</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Alt with an arrow key moves it.</source>
        <translation>Entf entfernt es, Alt mit einer Pfeiltaste verschiebt es.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ChipListEditor</name>
    <message>
        <source>Type and press Enter to add</source>
        <translation>Schreiben, dann Eingabetaste zum Hinzufügen</translation>
    </message>
    <message>
        <source>Type to search and add</source>
        <translation>Schreiben, um zu suchen und hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>“%1” (not a choice)</source>
        <translation>„%1“ (nicht zur Wahl)</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>2000–2006</source>
        <translation>2000–2006</translation>
    </message>
    <message>
        <source>2007–2013</source>
        <translation>2007–2013</translation>
    </message>
    <message>
        <source>2014–2020</source>
        <translation>2014–2020</translation>
    </message>
    <message>
        <source>2021–2027</source>
        <translation>2021–2027</translation>
    </message>
    <message>
        <source>A, cross-border</source>
        <translation>A, grenzüberschreitend</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>All rights reserved, used with permission</source>
        <translation>Alle Rechte vorbehalten, Nutzung mit Erlaubnis</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Anderes Netzwerk</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>B, transnational</source>
        <translation>B, transnational</translation>
    </message>
    <message>
        <source>Box ticked online</source>
        <translation>Online angekreuzt</translation>
    </message>
    <message>
        <source>C, interregional</source>
        <translation>C, interregional</translation>
    </message>
    <message>
        <source>CC BY 2.0</source>
        <translation>CC BY 2.0</translation>
    </message>
    <message>
        <source>CC BY 3.0</source>
        <translation>CC BY 3.0</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0</source>
        <translation>CC BY-NC 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC-ND 4.0</source>
        <translation>CC BY-NC-ND 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0</source>
        <translation>CC BY-NC-SA 4.0</translation>
    </message>
    <message>
        <source>CC BY-ND 4.0</source>
        <translation>CC BY-ND 4.0</translation>
    </message>
    <message>
        <source>CC BY-SA 2.0</source>
        <translation>CC BY-SA 2.0</translation>
    </message>
    <message>
        <source>CC BY-SA 3.0</source>
        <translation>CC BY-SA 3.0</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0</source>
        <translation>CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>CC0 1.0 (no rights reserved)</source>
        <translation>CC0 1.0 (keine Rechte vorbehalten)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>D, outermost regions</source>
        <translation>D, Regionen in äußerster Randlage</translation>
    </message>
    <message>
        <source>Disproportionate burden</source>
        <translation>Unverhältnismäßige Belastung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>ENI (neighbourhood)</source>
        <translation>ENI (Nachbarschaft)</translation>
    </message>
    <message>
        <source>ERDF (regional development)</source>
        <translation>EFRE (regionale Entwicklung)</translation>
    </message>
    <message>
        <source>Entry in Kohesio</source>
        <translation>Eintrag in Kohesio</translation>
    </message>
    <message>
        <source>Entry in keep.eu</source>
        <translation>Eintrag in keep.eu</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>Euro (EUR)</translation>
    </message>
    <message>
        <source>Extension of the other</source>
        <translation>Verlängerung des anderen</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Feature your project</source>
        <translation>Ihr Projekt hier zeigen</translation>
    </message>
    <message>
        <source>File in the media folder</source>
        <translation>Datei im Medienordner</translation>
    </message>
    <message>
        <source>Follow-up of the other</source>
        <translation>Folgeprojekt des anderen</translation>
    </message>
    <message>
        <source>Fully conforms</source>
        <translation>Vollständig konform</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Gone, archived copy known</source>
        <translation>Nicht mehr da, Archivkopie bekannt</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Hashtag wall</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>IPA (pre-accession)</source>
        <translation>IPA (Heranführungshilfe)</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Liste der Projekte</translation>
    </message>
    <message>
        <source>List of spotlights</source>
        <translation>Liste der Stimmen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>NDICI (global Europe)</source>
        <translation>NDICI (Europa in der Welt)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>National funds</source>
        <translation>Nationale Mittel</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Newsfeed</translation>
    </message>
    <message>
        <source>No EU rules apply</source>
        <translation>Keine EU-Regeln</translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation>Norwegische Krone (NOK)</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not yet accessible</source>
        <translation>Noch nicht barrierefrei</translation>
    </message>
    <message>
        <source>Our words (paraphrase)</source>
        <translation>Unsere Worte (sinngemäß)</translation>
    </message>
    <message>
        <source>Outside the scope of the law</source>
        <translation>Außerhalb des Geltungsbereichs des Gesetzes</translation>
    </message>
    <message>
        <source>Partly conforms</source>
        <translation>Teilweise konform</translation>
    </message>
    <message>
        <source>People whose life should improve</source>
        <translation>Menschen, deren Leben besser werden soll</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotvorhaben</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträtbild</translation>
    </message>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>Pfund Sterling (GBP)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Related in another way</source>
        <translation>Auf andere Weise verwandt</translation>
    </message>
    <message>
        <source>Retold in our own words</source>
        <translation>In eigenen Worten wiedergegeben</translation>
    </message>
    <message>
        <source>Rules of 2014–2020</source>
        <translation>Regeln von 2014–2020</translation>
    </message>
    <message>
        <source>Rules of 2021–2027</source>
        <translation>Regeln von 2021–2027</translation>
    </message>
    <message>
        <source>Same lead partner</source>
        <translation>Gleicher federführender Partner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Unterschriebenes Formular</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>Schweizer Franken (CHF)</translation>
    </message>
    <message>
        <source>The author agreed</source>
        <translation>Urheberin oder Urheber hat zugestimmt</translation>
    </message>
    <message>
        <source>Their words (verbatim)</source>
        <translation>Eigene Worte der Person (wörtlich)</translation>
    </message>
    <message>
        <source>Those who work for them</source>
        <translation>Menschen, die für sie arbeiten</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugsammlung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>Version 1</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation>Vimeo</translation>
    </message>
    <message>
        <source>Way of working (model)</source>
        <translation>Arbeitsweise (Modell)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Startseite der Website</translation>
    </message>
    <message>
        <source>Why social innovation</source>
        <translation>Warum soziale Innovation</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>○ Draft</source>
        <translation>○ Entwurf</translation>
    </message>
    <message>
        <source>◌ Archived</source>
        <translation>◌ Archiviert</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Fertig</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen …</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your edits are safe: they are in this window and in the recovery file. You can go on working; saving now does no harm.

If it happens again, send this file to those who look after the program:
%1</source>
        <translation>Ihre Änderungen sind sicher: Sie stehen in diesem Fenster und in der Wiederherstellungsdatei. Sie können weiterarbeiten; Speichern schadet jetzt nicht.

Wenn es wieder geschieht, schicken Sie diese Datei an die, die das Programm betreuen:
%1</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>e.g. 2019 or 2019-04-01</source>
        <translation>z. B. 2019 oder 2019-04-01</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (and {more} more like it)</source>
        <translation> (und {more} weitere dieser Art)</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source>#socialinterreg</source>
        <translation>#socialinterreg</translation>
    </message>
    <message>
        <source>+49 4331 593-0</source>
        <translation>+49 4331 593-0</translation>
    </message>
    <message>
        <source>0 is the left edge, 1 the right.</source>
        <translation>0 ist der linke Rand, 1 der rechte.</translation>
    </message>
    <message>
        <source>0 is the top edge, 1 the bottom.</source>
        <translation>0 ist der obere Rand, 1 der untere.</translation>
    </message>
    <message>
        <source>1 error keeps the catalogue from being published. Mend what is listed, or leave those entries out.</source>
        <translation>1 Fehler hindert den Katalog an der Veröffentlichung. Beheben Sie, was aufgelistet ist, oder lassen Sie diese Einträge weg.</translation>
    </message>
    <message>
        <source>&lt;/{name}&gt; stands where {expected} should be closed</source>
        <translation>&lt;/{name}&gt; steht dort, wo {expected} geschlossen werden müsste</translation>
    </message>
    <message>
        <source>&lt;base&gt; changes where all links lead</source>
        <translation>&lt;base&gt; ändert das Ziel aller Links</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is never closed</source>
        <translation>&lt;{name}&gt; wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>&lt;{value}&gt; is never closed</source>
        <translation>&lt;{value}&gt; wird nirgends geschlossen</translation>
    </message>
    <message>
        <source>A .vtt file of the media folder.</source>
        <translation>Eine .vtt-Datei aus dem Medienordner.</translation>
    </message>
    <message>
        <source>A copy in a web archive, for when the page is gone.</source>
        <translation>Eine Kopie in einem Webarchiv, falls die Seite verschwindet.</translation>
    </message>
    <message>
        <source>A copy kept in the media folder.</source>
        <translation>Eine Kopie, die im Medienordner liegt.</translation>
    </message>
    <message>
        <source>A cross-border, B transnational, C interregional, D outermost regions.</source>
        <translation>A grenzüberschreitend, B transnational, C interregional, D Regionen in äußerster Randlage.</translation>
    </message>
    <message>
        <source>A definition or a saying, with its source.</source>
        <translation>Eine Definition oder ein Ausspruch, mit Quelle.</translation>
    </message>
    <message>
        <source>A description given here serves in every place that shows this picture.</source>
        <translation>Eine Beschreibung, die hier steht, gilt überall, wo dieses Bild gezeigt wird.</translation>
    </message>
    <message>
        <source>A field cannot stand here.</source>
        <translation>An dieser Stelle kann kein Feld stehen.</translation>
    </message>
    <message>
        <source>A file cannot hold a value of this kind ({name}).</source>
        <translation>Einen Wert dieser Art ({name}) kann eine Datei nicht aufnehmen.</translation>
    </message>
    <message>
        <source>A group in braces is not closed: a comma or “}” is missing.</source>
        <translation>Eine Gruppe in geschweiften Klammern ist nicht geschlossen: Es fehlt ein Komma oder „}“.</translation>
    </message>
    <message>
        <source>A letter code after a backslash is incomplete.</source>
        <translation>Ein Zeichencode nach einem Backslash ist unvollständig.</translation>
    </message>
    <message>
        <source>A letter code after a backslash names no letter.</source>
        <translation>Ein Zeichencode nach einem Backslash bezeichnet kein Zeichen.</translation>
    </message>
    <message>
        <source>A line under the picture.</source>
        <translation>Eine Zeile unter dem Bild.</translation>
    </message>
    <message>
        <source>A link leads to “{value}”, but there is no such {kind}. Correct the link or take it out.</source>
        <translation>Ein Link führt zu „{value}“, doch einen solchen Eintrag ({kind}) gibt es nicht. Berichtigen Sie den Link oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>A list in brackets is not closed: a comma or “]” is missing.</source>
        <translation>Eine Liste in eckigen Klammern ist nicht geschlossen: Es fehlt ein Komma oder „]“.</translation>
    </message>
    <message>
        <source>A list item (“- …”) cannot stand here. Begin it on a line of its own.</source>
        <translation>Hier kann kein Listenpunkt („- …“) stehen. Beginnen Sie ihn in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A name cannot be empty, nor begin or end with a space, nor end with a full stop.</source>
        <translation>Ein Name darf nicht leer sein, nicht mit einem Leerzeichen beginnen oder enden und nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>A name cannot begin with a full stop: such files are hidden.</source>
        <translation>Ein Name darf nicht mit einem Punkt beginnen: Solche Dateien sind versteckt.</translation>
    </message>
    <message>
        <source>A name cannot contain control characters.</source>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A name cannot contain “{sign}”.</source>
        <translation>Ein Name darf „{sign}“ nicht enthalten.</translation>
    </message>
    <message>
        <source>A number of an office.</source>
        <translation>Die Nummer einer Dienststelle.</translation>
    </message>
    <message>
        <source>A page about their work.</source>
        <translation>Eine Seite über ihre Arbeit.</translation>
    </message>
    <message>
        <source>A paraphrase is in our words, a verbatim answer in theirs.</source>
        <translation>Sinngemäß heißt in unseren Worten, wörtlich in den Worten der Person.</translation>
    </message>
    <message>
        <source>A picture of the media folder.</source>
        <translation>Ein Bild aus dem Medienordner.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet, aber nicht geschlossen.</translation>
    </message>
    <message>
        <source>A report.</source>
        <translation>Ein Bericht.</translation>
    </message>
    <message>
        <source>A second document begins here (---). One file holds one entry.</source>
        <translation>Hier beginnt ein zweites Dokument (---). Eine Datei enthält genau einen Eintrag.</translation>
    </message>
    <message>
        <source>A short film, with captions.</source>
        <translation>Ein kurzer Film mit Untertiteln.</translation>
    </message>
    <message>
        <source>A tag (“!…”) is not allowed in a catalogue file. Remove it.</source>
        <translation>Ein Tag („!…“) ist in einer Katalogdatei nicht erlaubt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A text cannot begin with “{letter}”. Put it in quotation marks.</source>
        <translation>Ein Text darf nicht mit „{letter}“ beginnen. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Add {code} to the countries</source>
        <translation>{code} zu den Ländern hinzufügen</translation>
    </message>
    <message>
        <source>Add “{value}” to the vocabulary</source>
        <translation>„{value}“ ins Vokabular aufnehmen</translation>
    </message>
    <message>
        <source>After a backslash inside double quotation marks only certain letters may follow. Write the backslash twice.</source>
        <translation>Nach einem Backslash in doppelten Anführungszeichen dürfen nur bestimmte Zeichen folgen. Schreiben Sie den Backslash doppelt.</translation>
    </message>
    <message>
        <source>After “{value}” stands a sign that nobody sees ({sign}); it hinders search. Delete it and type on.</source>
        <translation>Nach „{value}“ steht ein unsichtbares Zeichen ({sign}); es behindert die Suche. Löschen Sie es und schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>After “|” or “&gt;” the text must begin on the next line.</source>
        <translation>Nach „|“ oder „&gt;“ muss der Text in der nächsten Zeile beginnen.</translation>
    </message>
    <message>
        <source>Afterwards the page says that it is historical.</source>
        <translation>Danach sagt die Seite, dass sie historisch ist.</translation>
    </message>
    <message>
        <source>Ageing, care &amp; health</source>
        <translation>Alter, Pflege &amp; Gesundheit</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>All other organisations that took part.</source>
        <translation>Alle weiteren beteiligten Organisationen.</translation>
    </message>
    <message>
        <source>All partners, all sources.</source>
        <translation>Alle Partner, alle Quellen.</translation>
    </message>
    <message>
        <source>All that is said and shown, to be read on the page.</source>
        <translation>Alles, was gesagt und gezeigt wird, zum Lesen auf der Seite.</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>Auch zu finden als</translation>
    </message>
    <message>
        <source>An address of an office, such as info@ or projects@.</source>
        <translation>Die Adresse einer Dienststelle, etwa info@ oder projekte@.</translation>
    </message>
    <message>
        <source>An office that answers questions about the project.</source>
        <translation>Eine Stelle, die Fragen zum Projekt beantwortet.</translation>
    </message>
    <message>
        <source>An organisation, or a person who agreed.</source>
        <translation>Eine Organisation oder eine Person, die zugestimmt hat.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and export again.</source>
        <translation>Ein anderes Programm benutzt das Ziel. Schließen Sie es und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>As it is put.</source>
        <translation>So, wie sie gestellt wird.</translation>
    </message>
    <message>
        <source>As it signs.</source>
        <translation>So, wie sie unterzeichnet.</translation>
    </message>
    <message>
        <source>As it was posted, or retold.</source>
        <translation>So, wie er veröffentlicht wurde, oder nacherzählt.</translation>
    </message>
    <message>
        <source>As its author calls it.</source>
        <translation>So, wie die Urheberin oder der Urheber es nennt.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As on an envelope.</source>
        <translation>Wie auf einem Briefumschlag.</translation>
    </message>
    <message>
        <source>At least once a year.</source>
        <translation>Mindestens einmal im Jahr.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheberschaft</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation>Neben dem Text.</translation>
    </message>
    <message>
        <source>Binder 4, sheet 12</source>
        <translation>Ordner 4, Blatt 12</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Book, article or speech.</source>
        <translation>Buch, Artikel oder Rede.</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Browsers cannot show {kind} pictures, so “{name}” was not taken. Save it as JPEG or PNG and bring that in.</source>
        <translation>Browser können {kind}-Bilder nicht zeigen, deshalb wurde „{name}“ nicht übernommen. Speichern Sie es als JPEG oder PNG und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>CCI code</source>
        <translation>CCI-Code</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Choose “partial”</source>
        <translation>„Teilweise konform“ wählen</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City of Lille</source>
        <translation>Stadt Lille</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Kofinanziert von der Europäischen Union</translation>
    </message>
    <message>
        <source>Comes before the campaign&apos;s questions.</source>
        <translation>Steht vor den Fragen der Kampagne.</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Compare the statement in “{language}” letter by letter with the official wording of the Commission.</source>
        <translation>Vergleichen Sie den Hinweis in „{language}“ Buchstabe für Buchstabe mit dem amtlichen Wortlaut der Kommission.</translation>
    </message>
    <message>
        <source>Complaint authority</source>
        <translation>Beschwerdestelle</translation>
    </message>
    <message>
        <source>Complete the sentence from the text</source>
        <translation>Satz aus dem Text ergänzen</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortliche Stelle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Covers sensitive facts</source>
        <translation>Umfasst sensible Angaben</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Beschnitten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cut the tracking off</source>
        <translation>Verfolgungsanhang abschneiden</translation>
    </message>
    <message>
        <source>Cut “{value}”</source>
        <translation>„{value}“ wegschneiden</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Data credits</source>
        <translation>Datennachweise</translation>
    </message>
    <message>
        <source>Databases whose facts are used, such as keep.eu.</source>
        <translation>Datenbanken, deren Angaben genutzt werden, etwa keep.eu.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates of the campaign.</source>
        <translation>Termine der Kampagne.</translation>
    </message>
    <message>
        <source>Delete the empty heading</source>
        <translation>Leere Überschrift löschen</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Describe the campaign in at least {count} characters, for search engines and data portals.</source>
        <translation>Beschreiben Sie die Kampagne mit mindestens {count} Zeichen, für Suchmaschinen und Datenportale.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description and caption are the same, so some hear it twice. Let the description say what is to be seen.</source>
        <translation>Beschreibung und Bildunterschrift sind gleich, manche hören sie also doppelt. Sagen Sie in der Beschreibung, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Diaconie of Schleswig-Holstein</source>
        <translation>Diakonie Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>E-Mail der Dienststelle</translation>
    </message>
    <message>
        <source>EU rate</source>
        <translation>EU-Fördersatz</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>EU-Anteil</translation>
    </message>
    <message>
        <source>EU visibility</source>
        <translation>Sichtbarkeit der EU</translation>
    </message>
    <message>
        <source>EU visibility rules of the funding period, or none if no EU fund pays for the site.</source>
        <translation>EU-Sichtbarkeitsregeln der Förderperiode, oder keine, wenn kein EU-Fonds die Website bezahlt.</translation>
    </message>
    <message>
        <source>Each needs a consent.</source>
        <translation>Für jede braucht es eine Einwilligung.</translation>
    </message>
    <message>
        <source>Emblem file</source>
        <translation>Emblem-Datei</translation>
    </message>
    <message>
        <source>Empty if it does not end.</source>
        <translation>Leer, wenn es nicht endet.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Empty: coral.</source>
        <translation>Leer: Koralle.</translation>
    </message>
    <message>
        <source>Empty: the emblem is drawn from its published geometry.</source>
        <translation>Leer: Das Emblem wird nach seiner veröffentlichten Geometrie gezeichnet.</translation>
    </message>
    <message>
        <source>Empty: the woven hash.</source>
        <translation>Leer: die gewebte Raute.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Enforcement body</source>
        <translation>Durchsetzungsstelle</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Every country with a partner, the lead&apos;s first.</source>
        <translation>Jedes Land mit einem Partner, das des federführenden Partners zuerst.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis der Einwilligung</translation>
    </message>
    <message>
        <source>Exactly as the person wants to be named.</source>
        <translation>Genau so, wie die Person genannt werden möchte.</translation>
    </message>
    <message>
        <source>Facts from keep.eu are used ({name}; projects in all: {count}). Name keep.eu with a link and say that the data were changed, under the data credits.</source>
        <translation>Es werden Angaben aus keep.eu genutzt ({name}; Projekte insgesamt: {count}). Nennen Sie unter den Datennachweisen keep.eu mit einem Link und sagen Sie, dass die Daten verändert wurden.</translation>
    </message>
    <message>
        <source>Facts from the European Commission’s databases are used ({name}; projects in all: {count}). Name the database with a link under the data credits; its licence is CC BY 4.0.</source>
        <translation>Es werden Angaben aus Datenbanken der Europäischen Kommission genutzt ({name}; Projekte insgesamt: {count}). Nennen Sie die Datenbank mit einem Link unter den Datennachweisen; ihre Lizenz ist CC BY 4.0.</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Feature your project</source>
        <translation>Ihr Projekt hier zeigen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Figures with their source.</source>
        <translation>Zahlen mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filled in when somebody writes from this page.</source>
        <translation>Wird ausgefüllt, wenn jemand von dieser Seite aus schreibt.</translation>
    </message>
    <message>
        <source>Final report, page 12</source>
        <translation>Abschlussbericht, Seite 12</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Bildmittelpunkt</translation>
    </message>
    <message>
        <source>For a film in the media folder.</source>
        <translation>Für einen Film im Medienordner.</translation>
    </message>
    <message>
        <source>For children: parents or guardians have signed.</source>
        <translation>Bei Kindern: Eltern oder Sorgeberechtigte haben unterschrieben.</translation>
    </message>
    <message>
        <source>For imports.</source>
        <translation>Für Importe.</translation>
    </message>
    <message>
        <source>For more than 25 words: who allowed it, when.</source>
        <translation>Bei mehr als 25 Wörtern: wer es erlaubt hat und wann.</translation>
    </message>
    <message>
        <source>For search engines and shared links.</source>
        <translation>Für Suchmaschinen und geteilte Links.</translation>
    </message>
    <message>
        <source>For the editors only, never published.</source>
        <translation>Nur für die Redaktion, wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>For the menu.</source>
        <translation>Für das Menü.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For whom it was done.</source>
        <translation>Für wen es gedacht war.</translation>
    </message>
    <message>
        <source>Forerunners, follow-ups and sisters in this catalogue.</source>
        <translation>Vorläufer, Folge- und Schwesterprojekte in diesem Katalog.</translation>
    </message>
    <message>
        <source>Form of the innovation</source>
        <translation>Form der Innovation</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>From this day nothing of the person is published.</source>
        <translation>Ab diesem Tag wird nichts mehr von der Person veröffentlicht.</translation>
    </message>
    <message>
        <source>Funded by …</source>
        <translation>Gefördert von …</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Fördermittelgeber</translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation>Förderperiode</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Further reading.</source>
        <translation>Weiterführendes.</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Von Sorgeberechtigten erteilt</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Handbook of the project</source>
        <translation>Handbuch des Projekts</translation>
    </message>
    <message>
        <source>Handbooks, tools, trainings: what others can use.</source>
        <translation>Handbücher, Werkzeuge, Schulungen: was andere nutzen können.</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How can “{what}” be had otherwise? Say it, if there is a way.</source>
        <translation>Wie ist „{what}“ auf anderem Weg zu bekommen? Sagen Sie es, wenn es einen Weg gibt.</translation>
    </message>
    <message>
        <source>How it wants its support to be named.</source>
        <translation>Wie die Unterstützung genannt werden soll.</translation>
    </message>
    <message>
        <source>How it was given.</source>
        <translation>Wie sie erteilt wurde.</translation>
    </message>
    <message>
        <source>How it was tested.</source>
        <translation>Wie es geprüft wurde.</translation>
    </message>
    <message>
        <source>How long it runs.</source>
        <translation>Wie lange es dauert.</translation>
    </message>
    <message>
        <source>How sources call it.</source>
        <translation>Wie Quellen es nennen.</translation>
    </message>
    <message>
        <source>How to get it otherwise.</source>
        <translation>Wie man es auf anderem Weg bekommt.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If a person posted it: their entry, with consent.</source>
        <translation>Wenn eine Person es veröffentlicht hat: ihr Eintrag, mit Einwilligung.</translation>
    </message>
    <message>
        <source>If the acronym starts with a sign.</source>
        <translation>Wenn das Akronym mit einem Sonderzeichen beginnt.</translation>
    </message>
    <message>
        <source>If there is no consent: why the name may be published, such as staff in their role.</source>
        <translation>Ohne Einwilligung: warum der Name veröffentlicht werden darf, etwa bei Beschäftigten in ihrer Funktion.</translation>
    </message>
    <message>
        <source>If there is one.</source>
        <translation>Falls vorhanden.</translation>
    </message>
    <message>
        <source>If translated.</source>
        <translation>Falls übersetzt.</translation>
    </message>
    <message>
        <source>In English where there is an English name.</source>
        <translation>Auf Englisch, wo es einen englischen Namen gibt.</translation>
    </message>
    <message>
        <source>In all, the lead included.</source>
        <translation>Insgesamt, einschließlich des federführenden Partners.</translation>
    </message>
    <message>
        <source>In full.</source>
        <translation>Ausgeschrieben.</translation>
    </message>
    <message>
        <source>In the order in which they are offered.</source>
        <translation>In der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>In two to five sentences.</source>
        <translation>In zwei bis fünf Sätzen.</translation>
    </message>
    <message>
        <source>In which country is {name}? Add it, so that the lead is found by country.</source>
        <translation>In welchem Land sitzt {name}? Tragen Sie es ein, damit der federführende Partner über das Land gefunden wird.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiatorin</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Interreg Baltic Sea Region 2021-2027</source>
        <translation>Interreg Ostseeraum 2021-2027</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>It is not known whether {name} has agreed to {shown}. Ask, and note the consent with the person.</source>
        <translation>Es ist nicht bekannt, ob {name} eingewilligt hat, {shown}. Fragen Sie nach und vermerken Sie die Einwilligung bei der Person.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Its own site.</source>
        <translation>Die eigene Website.</translation>
    </message>
    <message>
        <source>Its seat.</source>
        <translation>Der Sitz.</translation>
    </message>
    <message>
        <source>Keep it as decoration</source>
        <translation>Als Schmuck behalten</translation>
    </message>
    <message>
        <source>Keep it as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Keep only the words</source>
        <translation>Nur die Worte behalten</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Beschreibung behalten</translation>
    </message>
    <message>
        <source>Keep the ending “{ending}”: it says what sort of file it is.</source>
        <translation>Behalten Sie die Endung „{ending}“: Sie sagt, was für eine Datei es ist.</translation>
    </message>
    <message>
        <source>Keep the words without the link</source>
        <translation>Worte ohne Link behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known barriers</source>
        <translation>Bekannte Barrieren</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language it was given in</source>
        <translation>Sprache, in der sie gegeben wurde</translation>
    </message>
    <message>
        <source>Language it was said in</source>
        <translation>Sprache, in der es gesagt wurde</translation>
    </message>
    <message>
        <source>Language versions agreed to; empty means all.</source>
        <translation>Sprachfassungen, für die sie gilt; leer heißt alle.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation>Zuletzt überprüft am</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Lead partners</source>
        <translation>Federführende Partner</translation>
    </message>
    <message>
        <source>Leave out “{value}”: screen readers say already that it is a picture.</source>
        <translation>Lassen Sie „{value}“ weg: Vorleseprogramme sagen schon, dass es ein Bild ist.</translation>
    </message>
    <message>
        <source>Leave “{label}” out as not sure</source>
        <translation>„{label}“ als nicht sicher weglassen</translation>
    </message>
    <message>
        <source>Legal facts</source>
        <translation>Rechtliche Angaben</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Letter by letter as in the source.</source>
        <translation>Buchstabe für Buchstabe wie in der Quelle.</translation>
    </message>
    <message>
        <source>Letter by letter as the project writes it, with its signs and capitals.</source>
        <translation>Buchstabe für Buchstabe, wie das Projekt es schreibt, mit Sonderzeichen und Großbuchstaben.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of texts and data</source>
        <translation>Lizenz der Texte und Daten</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {sentence}</source>
        <translation>Zeile {line}, Spalte {column}: {sentence}</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links that nobody has looked at yet: {count}. Open them once, then note the state and the day.</source>
        <translation>Links, die noch niemand angesehen hat: {count}. Öffnen Sie sie einmal und vermerken Sie Zustand und Tag.</translation>
    </message>
    <message>
        <source>Links to entries are written project:sempre, page:why, spotlight:asis.</source>
        <translation>Links zu Einträgen schreibt man project:sempre, page:why, spotlight:asis.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logos are protected. Note the permission, or give the address of the published rules for using it.</source>
        <translation>Logos sind geschützt. Vermerken Sie die Erlaubnis oder geben Sie die Adresse der veröffentlichten Nutzungsregeln an.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Mail of 2021-03-02</source>
        <translation>E-Mail vom 02.03.2021</translation>
    </message>
    <message>
        <source>Mail of 2021-06-30</source>
        <translation>E-Mail vom 30.06.2021</translation>
    </message>
    <message>
        <source>Mail, 2021-03-02</source>
        <translation>E-Mail, 02.03.2021</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Zur Liste machen</translation>
    </message>
    <message>
        <source>Make it level {level}</source>
        <translation>Zur Ebene {level} machen</translation>
    </message>
    <message>
        <source>Make its entry</source>
        <translation>Eintrag dafür anlegen</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Mark as a paraphrase</source>
        <translation>Als sinngemäß kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as decorative</source>
        <translation>Als Schmuck kennzeichnen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Move all headings one level down</source>
        <translation>Alle Überschriften eine Ebene tiefer setzen</translation>
    </message>
    <message>
        <source>Move it to “{label}”</source>
        <translation>Nach „{label}“ verschieben</translation>
    </message>
    <message>
        <source>Murray et al.</source>
        <translation>Murray et al.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name as agreed</source>
        <translation>Name wie vereinbart</translation>
    </message>
    <message>
        <source>Name in its own language</source>
        <translation>Name in der eigenen Sprache</translation>
    </message>
    <message>
        <source>Names of fields whose value still needs proof. They are left out of the published page.</source>
        <translation>Namen von Feldern, deren Wert noch belegt werden muss. Sie fehlen auf der veröffentlichten Seite.</translation>
    </message>
    <message>
        <source>Needs a consent for portraits.</source>
        <translation>Braucht eine Einwilligung für Porträtbilder.</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never a private address.</source>
        <translation>Nie eine private Adresse.</translation>
    </message>
    <message>
        <source>No budget is given. If a figure can be proved, add it with its source.</source>
        <translation>Es ist kein Budget angegeben. Wenn sich eine Zahl belegen lässt, tragen Sie sie mit ihrer Quelle ein.</translation>
    </message>
    <message>
        <source>No language has the tag “{language}”, so browsers and screen readers could not read the pages well. Choose another one, such as “en” or “de”.</source>
        <translation>Keine Sprache hat das Kürzel „{language}“; Browser und Vorleseprogramme könnten die Seiten nicht gut lesen. Wählen Sie ein anderes, etwa „en“ oder „de“.</translation>
    </message>
    <message>
        <source>No lead partner is named. If it can be proved who led the project, add the organisation.</source>
        <translation>Es ist kein federführender Partner genannt. Wenn sich belegen lässt, wer das Projekt geleitet hat, tragen Sie die Organisation ein.</translation>
    </message>
    <message>
        <source>No partner country is named, so the project is not found by country. Add those that are known.</source>
        <translation>Es ist kein Partnerland genannt, das Projekt ist also über das Land nicht zu finden. Tragen Sie die bekannten ein.</translation>
    </message>
    <message>
        <source>No theme is chosen, so the project is not found by theme. Choose one to three.</source>
        <translation>Es ist kein Thema gewählt, das Projekt ist also über das Thema nicht zu finden. Wählen Sie eins bis drei.</translation>
    </message>
    <message>
        <source>Nobody knows whether the author agreed. Ask, or retell the post in your own words.</source>
        <translation>Niemand weiß, ob die Urheberin oder der Urheber zugestimmt hat. Fragen Sie nach oder erzählen Sie den Beitrag in eigenen Worten nach.</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Not answered yet: “{question}” Ask for it, if you still can.</source>
        <translation>Noch nicht beantwortet: „{question}“ Fragen Sie danach, wenn es noch geht.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Note when the interest in naming {name} was balanced against theirs; without that the basis does not hold.</source>
        <translation>Vermerken Sie, wann das Interesse, {name} zu nennen, gegen das der Person abgewogen wurde; ohne das trägt die Grundlage nicht.</translation>
    </message>
    <message>
        <source>Nothing shows {value}. Use it somewhere, or delete it with its file.</source>
        <translation>{value} wird nirgends gezeigt. Verwenden Sie die Datei, oder löschen Sie den Eintrag mit ihr.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation>Zahl der Partner</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Eingeholt von</translation>
    </message>
    <message>
        <source>Of a book: the number in its imprint.</source>
        <translation>Bei einem Buch: die Nummer aus dem Impressum.</translation>
    </message>
    <message>
        <source>Of the campaign.</source>
        <translation>Der Kampagne.</translation>
    </message>
    <message>
        <source>Of the captions.</source>
        <translation>Der Untertitel.</translation>
    </message>
    <message>
        <source>Of the post itself.</source>
        <translation>Des Beitrags selbst.</translation>
    </message>
    <message>
        <source>Of the post.</source>
        <translation>Des Beitrags.</translation>
    </message>
    <message>
        <source>Of the programme.</source>
        <translation>Des Programms.</translation>
    </message>
    <message>
        <source>Of the quoted words.</source>
        <translation>Der zitierten Worte.</translation>
    </message>
    <message>
        <source>Of the words in it.</source>
        <translation>Der Worte darin.</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Offizieller Titel</translation>
    </message>
    <message>
        <source>Older PDF reports</source>
        <translation>Ältere PDF-Berichte</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On what ground may {name} be named? Note a consent, or another legal basis.</source>
        <translation>Auf welcher Grundlage darf {name} genannt werden? Vermerken Sie eine Einwilligung oder eine andere Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>One full sentence for cards and search results. Written by hand, never cut from the text.</source>
        <translation>Ein ganzer Satz für Karten und Suchergebnisse. Von Hand geschrieben, nie aus dem Text geschnitten.</translation>
    </message>
    <message>
        <source>One strong sentence out of an answer.</source>
        <translation>Ein starker Satz aus einer Antwort.</translation>
    </message>
    <message>
        <source>Only a verbatim quote gets quotation marks.</source>
        <translation>Nur ein wörtliches Zitat bekommt Anführungszeichen.</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Nur Schmuck</translation>
    </message>
    <message>
        <source>Only entries that are ready are published. Archived entries stay in the catalogue.</source>
        <translation>Nur fertige Einträge werden veröffentlicht. Archivierte bleiben im Katalog.</translation>
    </message>
    <message>
        <source>Only for the lists of projects and voices and for the wall, as long as they are empty.</source>
        <translation>Nur für die Listen der Projekte und Stimmen und für die Pinnwand, solange sie leer sind.</translation>
    </message>
    <message>
        <source>Only if the campaign words it differently. Shown in place of the official title.</source>
        <translation>Nur wenn die Kampagne ihn anders formuliert. Wird statt des offiziellen Titels gezeigt.</translation>
    </message>
    <message>
        <source>Only on the accessibility page.</source>
        <translation>Nur auf der Seite zur Barrierefreiheit.</translation>
    </message>
    <message>
        <source>Only on the privacy page.</source>
        <translation>Nur auf der Datenschutzseite.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Andere Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Other spellings that people search for.</source>
        <translation>Andere Schreibweisen, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages in the order of the menu.</source>
        <translation>Seiten in der Reihenfolge des Menüs.</translation>
    </message>
    <message>
        <source>Part of the path is a file and not a folder. Choose another target.</source>
        <translation>Ein Teil des Pfads ist eine Datei und kein Ordner. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Partner countries</source>
        <translation>Partnerländer</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Projektpartner</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personen darauf</translation>
    </message>
    <message>
        <source>People in the film</source>
        <translation>Personen im Film</translation>
    </message>
    <message>
        <source>People who use social services help to design them, in eight countries around the Baltic Sea.</source>
        <translation>Menschen, die soziale Dienste nutzen, gestalten sie mit, in acht Ländern rund um die Ostsee.</translation>
    </message>
    <message>
        <source>People whose life should improve, or those who work for them.</source>
        <translation>Menschen, deren Leben besser werden soll, oder die, die für sie arbeiten.</translation>
    </message>
    <message>
        <source>Period and budget</source>
        <translation>Laufzeit und Budget</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Photo: Ana Example</source>
        <translation>Foto: Ana Beispiel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Play the file</source>
        <translation>Die Datei abspielen</translation>
    </message>
    <message>
        <source>Play the film at {value}</source>
        <translation>Den Film bei {value} abspielen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträtbild</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Position papers and reports.</source>
        <translation>Positionspapiere und Berichte.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority 1 Innovation, SO 1.2</source>
        <translation>Priorität 1 Innovation, SZ 1.2</translation>
    </message>
    <message>
        <source>Priority and specific objective, as the programme calls them.</source>
        <translation>Priorität und spezifisches Ziel, so wie das Programm sie nennt.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Project office</source>
        <translation>Projektbüro</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Promotion of Social Entrepreneurship in Rural Regions</source>
        <translation>Förderung sozialen Unternehmertums in ländlichen Regionen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Herausgestelltes Zitat</translation>
    </message>
    <message>
        <source>Purposes and legal basis</source>
        <translation>Zwecke und Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Put a full stop at the end</source>
        <translation>Punkt ans Ende setzen</translation>
    </message>
    <message>
        <source>Put both answers together</source>
        <translation>Beide Antworten zusammenführen</translation>
    </message>
    <message>
        <source>Put https:// in front</source>
        <translation>https:// davorsetzen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Recipients and transfers</source>
        <translation>Empfänger und Übermittlungen</translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation>Verwandte Projekte</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Remove the unseen signs</source>
        <translation>Unsichtbare Zeichen entfernen</translation>
    </message>
    <message>
        <source>Restore the letters</source>
        <translation>Buchstaben wiederherstellen</translation>
    </message>
    <message>
        <source>Results and links</source>
        <translation>Ergebnisse und Links</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation>Gerundete Zahlen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules, funds and statement.</source>
        <translation>Regeln, Fonds und Hinweis.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Says something, like a headline in a paper.</source>
        <translation>Sagt etwas aus, wie eine Schlagzeile in der Zeitung.</translation>
    </message>
    <message>
        <source>Says where it leads, also when read alone. Never “click here”.</source>
        <translation>Sagt auch für sich gelesen, wohin er führt. Nie „hier klicken“.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbstbewertung</translation>
    </message>
    <message>
        <source>Sensitive facts are told</source>
        <translation>Es werden sensible Angaben gemacht</translation>
    </message>
    <message>
        <source>Sensitive facts are told of {name}. That needs a consent that names them; ask for it and tick the box in it.</source>
        <translation>Über {name} werden sensible Angaben gemacht. Dafür braucht es eine Einwilligung, die sie nennt; holen Sie sie ein und setzen Sie dort das Häkchen.</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Set the kind to {value}</source>
        <translation>Art auf {value} setzen</translation>
    </message>
    <message>
        <source>Set the rate to {value}</source>
        <translation>Fördersatz auf {value} setzen</translation>
    </message>
    <message>
        <source>Set to draft</source>
        <translation>Auf „Entwurf“ setzen</translation>
    </message>
    <message>
        <source>Set to no</source>
        <translation>Auf „nein“ setzen</translation>
    </message>
    <message>
        <source>Set to yes</source>
        <translation>Auf „ja“ setzen</translation>
    </message>
    <message>
        <source>Short and stable.</source>
        <translation>Kurz und beständig.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Shorten at the last sentence</source>
        <translation>Am letzten Satz kürzen</translation>
    </message>
    <message>
        <source>Shown until somebody presses play.</source>
        <translation>Wird gezeigt, bis jemand auf Abspielen drückt.</translation>
    </message>
    <message>
        <source>Six people stand around a table with a map on it.</source>
        <translation>Sechs Menschen stehen um einen Tisch, auf dem eine Karte liegt.</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Social Empowerment in Rural Areas</source>
        <translation>Soziale Teilhabe im ländlichen Raum</translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation>Einsortieren unter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Quellen und Notizen</translation>
    </message>
    <message>
        <source>Sources of which nobody knows when they were last read: {count}. Add the day: web pages change.</source>
        <translation>Quellen, von denen niemand weiß, wann sie zuletzt gelesen wurden: {count}. Tragen Sie den Tag ein: Webseiten ändern sich.</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Speaks of the time until</source>
        <translation>Spricht von der Zeit bis</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Spotlights</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Staff named in their role (GDPR Art. 6(1)(f)), balanced on 2021-03-02</source>
        <translation>Beschäftigte in ihrer Funktion genannt (DSGVO Art. 6 Abs. 1 f), abgewogen am 02.03.2021</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Storage time</source>
        <translation>Speicherdauer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Beginn und Ende tauschen</translation>
    </message>
    <message>
        <source>Swap total and EU share</source>
        <translation>Gesamtbetrag und EU-Anteil tauschen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Leitsatz</translation>
    </message>
    <message>
        <source>Take it as “{label}”</source>
        <translation>Als „{label}“ übernehmen</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the focus out</source>
        <translation>Bildmittelpunkt herausnehmen</translation>
    </message>
    <message>
        <source>Take the id from the address</source>
        <translation>Kennung aus der Adresse übernehmen</translation>
    </message>
    <message>
        <source>Take the partners’ countries: {codes}</source>
        <translation>Länder der Partner übernehmen: {codes}</translation>
    </message>
    <message>
        <source>Take “{value}” out</source>
        <translation>„{value}“ herausnehmen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebietstypen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Text des Links</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Text of what is spoken, as WebVTT files.</source>
        <translation>Text des Gesprochenen, als WebVTT-Dateien.</translation>
    </message>
    <message>
        <source>Text while there is nothing to show</source>
        <translation>Text, solange es nichts zu zeigen gibt</translation>
    </message>
    <message>
        <source>The Commission&apos;s number of the programme.</source>
        <translation>Die Nummer des Programms bei der Kommission.</translation>
    </message>
    <message>
        <source>The EU funds that pay.</source>
        <translation>Die EU-Fonds, die zahlen.</translation>
    </message>
    <message>
        <source>The EU pays for this site</source>
        <translation>Die EU bezahlt diese Website</translation>
    </message>
    <message>
        <source>The EU pays for this site, so the rules of a funding period apply. Choose the period.</source>
        <translation>Die EU bezahlt diese Website, also gelten die Regeln einer Förderperiode. Wählen Sie die Periode.</translation>
    </message>
    <message>
        <source>The EU rate says {rate}, but the amounts give {share}. Correct the rate or the amounts.</source>
        <translation>Der EU-Fördersatz lautet {rate}, die Beträge ergeben aber {share}. Berichtigen Sie den Satz oder die Beträge.</translation>
    </message>
    <message>
        <source>The EU share ({eu}) is larger than the total budget ({total}). Correct one of the figures.</source>
        <translation>Der EU-Anteil ({eu}) ist größer als das Gesamtbudget ({total}). Berichtigen Sie eine der Zahlen.</translation>
    </message>
    <message>
        <source>The Interreg programme that funded it.</source>
        <translation>Das Interreg-Programm, das es gefördert hat.</translation>
    </message>
    <message>
        <source>The Open Book of Social Innovation</source>
        <translation>The Open Book of Social Innovation</translation>
    </message>
    <message>
        <source>The accessibility statement was last reviewed on {date}; it should be every year. Look it through now.</source>
        <translation>Die Erklärung zur Barrierefreiheit wurde zuletzt am {date} überprüft; das soll jedes Jahr geschehen. Sehen Sie sie jetzt durch.</translation>
    </message>
    <message>
        <source>The address {value} stands twice in this list. Take one of them out.</source>
        <translation>Die Adresse {value} steht zweimal in dieser Liste. Nehmen Sie eine heraus.</translation>
    </message>
    <message>
        <source>The answer has {count} characters. {wish}.</source>
        <translation>Die Antwort hat {count} Zeichen. {wish}.</translation>
    </message>
    <message>
        <source>The author agreed: note where that can be looked up.</source>
        <translation>Die Zustimmung liegt vor: Vermerken Sie, wo sich das nachsehen lässt.</translation>
    </message>
    <message>
        <source>The author, as they want to be named.</source>
        <translation>Urheberin oder Urheber, so wie sie genannt werden möchten.</translation>
    </message>
    <message>
        <source>The bus that comes when called</source>
        <translation>Der Bus, der auf Anruf kommt</translation>
    </message>
    <message>
        <source>The campaign cannot be removed: without it the folder is no catalogue.</source>
        <translation>Die Kampagne lässt sich nicht entfernen: Ohne sie ist der Ordner kein Katalog.</translation>
    </message>
    <message>
        <source>The campaign has no id of its own.</source>
        <translation>Die Kampagne hat keine eigene Kennung.</translation>
    </message>
    <message>
        <source>The campaign has no question “{value}”. Choose one of its questions.</source>
        <translation>Die Kampagne hat keine Frage „{value}“. Wählen Sie eine ihrer Fragen.</translation>
    </message>
    <message>
        <source>The catalogue could not be made in {folder}. {reason}</source>
        <translation>Der Katalog konnte in {folder} nicht angelegt werden. {reason}</translation>
    </message>
    <message>
        <source>The catalogue in {root} was made by a newer version of the program (format {stated}). Nothing was changed. Update the program to open it.</source>
        <translation>Der Katalog in {root} wurde mit einer neueren Version des Programms angelegt (Format {stated}). Es wurde nichts geändert. Aktualisieren Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The change to {where} does not fit: the value is no longer what it was.</source>
        <translation>Die Änderung an {where} passt nicht: Der Wert ist nicht mehr derselbe.</translation>
    </message>
    <message>
        <source>The consent of {name} does not cover the site’s language versions: {languages}. What needs it does not appear there. Ask, and add them.</source>
        <translation>Die Einwilligung von {name} gilt nicht für die Sprachfassungen der Website: {languages}. Was sie braucht, erscheint dort nicht. Fragen Sie nach und ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>The consent of {name} does not cover {shown} on the website. Ask again, or take it out.</source>
        <translation>Die Einwilligung von {name} reicht nicht dafür, auf der Website {shown}. Fragen Sie noch einmal nach oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The consent of {name} ends on {date}. Ask for a new one in time, or plan the entry’s end.</source>
        <translation>Die Einwilligung von {name} endet am {date}. Holen Sie rechtzeitig eine neue ein oder planen Sie das Ende des Eintrags.</translation>
    </message>
    <message>
        <source>The consent of {name} for {shown} has ended. Ask for a new one, or take it out.</source>
        <translation>Die Einwilligung von {name}, {shown}, ist abgelaufen. Holen Sie eine neue ein oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The content.</source>
        <translation>Der Inhalt.</translation>
    </message>
    <message>
        <source>The countries of the programme area.</source>
        <translation>Die Länder des Programmraums.</translation>
    </message>
    <message>
        <source>The country of the seat.</source>
        <translation>Das Land des Sitzes.</translation>
    </message>
    <message>
        <source>The currency of all amounts.</source>
        <translation>Die Währung aller Beträge.</translation>
    </message>
    <message>
        <source>The data protection authority.</source>
        <translation>Die Datenschutzaufsicht.</translation>
    </message>
    <message>
        <source>The dates lie outside the years in which {programme} paid projects ({first} to {last}). Correct the date or the programme, or name the date under “Not sure”.</source>
        <translation>Die Daten liegen außerhalb der Jahre, in denen {programme} Projekte bezahlt hat ({first} bis {last}). Berichtigen Sie das Datum oder das Programm, oder nennen Sie das Datum unter „Nicht sicher“.</translation>
    </message>
    <message>
        <source>The day of the signature.</source>
        <translation>Der Tag der Unterschrift.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size. Export to another disk.</source>
        <translation>Der Datenträger kann keine Datei dieser Größe aufnehmen. Exportieren Sie auf einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved. Free some space and save again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „{name}“ nicht gespeichert. Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and export again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk or folder is write-protected, so “{name}” was not saved. Save a copy elsewhere.</source>
        <translation>Datenträger oder Ordner sind schreibgeschützt, deshalb wurde „{name}“ nicht gespeichert. Speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The disk or folder is write-protected. Export to another place.</source>
        <translation>Datenträger oder Ordner sind schreibgeschützt. Exportieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk reported a failure while “{name}” was written. Save a copy on another disk.</source>
        <translation>Der Datenträger meldete einen Fehler, während „{name}“ geschrieben wurde. Speichern Sie eine Kopie auf einem anderen.</translation>
    </message>
    <message>
        <source>The disk reported a failure. Export to another disk.</source>
        <translation>Der Datenträger meldete einen Fehler. Exportieren Sie auf einen anderen.</translation>
    </message>
    <message>
        <source>The end ({end}) lies before the start ({start}). Correct one of them.</source>
        <translation>Das Ende ({end}) liegt vor dem Beginn ({start}). Berichtigen Sie eins von beiden.</translation>
    </message>
    <message>
        <source>The entry “{other}” has the acronym {value} too. If both are the same project, keep one of them.</source>
        <translation>Der Eintrag „{other}“ hat ebenfalls das Akronym {value}. Wenn beide dasselbe Projekt sind, behalten Sie nur einen.</translation>
    </message>
    <message>
        <source>The exact words of the regulation.</source>
        <translation>Der genaue Wortlaut der Verordnung.</translation>
    </message>
    <message>
        <source>The export to {target} failed. {reason} {untouched}</source>
        <translation>Der Export nach {target} ist fehlgeschlagen. {reason} {untouched}</translation>
    </message>
    <message>
        <source>The facts of the accessibility statement are missing. Fill in the group “Legal facts”.</source>
        <translation>Die Angaben der Erklärung zur Barrierefreiheit fehlen. Füllen Sie die Gruppe „Rechtliche Angaben“ aus.</translation>
    </message>
    <message>
        <source>The facts of the privacy notice are missing. Fill in the group “Legal facts”.</source>
        <translation>Die Angaben der Datenschutzerklärung fehlen. Füllen Sie die Gruppe „Rechtliche Angaben“ aus.</translation>
    </message>
    <message>
        <source>The facts taken from it.</source>
        <translation>Die Angaben, die daraus stammen.</translation>
    </message>
    <message>
        <source>The field “{name}” is given twice, first in line {first}. Keep one of them.</source>
        <translation>Das Feld „{name}“ ist doppelt angegeben, zuerst in Zeile {first}. Behalten Sie eins davon.</translation>
    </message>
    <message>
        <source>The field “{where}” of “{id}” is no longer what it was when this edit was made.</source>
        <translation>Das Feld „{where}“ von „{id}“ ist nicht mehr so, wie es war, als diese Änderung gemacht wurde.</translation>
    </message>
    <message>
        <source>The fields of the forms look for this vocabulary under its id, so it cannot be renamed.</source>
        <translation>Die Felder der Formulare suchen dieses Vokabular unter seiner Kennung, es lässt sich also nicht umbenennen.</translation>
    </message>
    <message>
        <source>The figures have no source of their own. Add the page they were read from; extensions change them.</source>
        <translation>Die Zahlen haben keine eigene Quelle. Tragen Sie die Seite ein, von der sie stammen; Verlängerungen ändern sie.</translation>
    </message>
    <message>
        <source>The file asks for another version of YAML. Remove the line that begins with “%YAML”.</source>
        <translation>Die Datei verlangt eine andere YAML-Version. Entfernen Sie die Zeile, die mit „%YAML“ beginnt.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML.</source>
        <translation>Die Datei lässt sich nicht als YAML lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file has a character that cannot be read ({reason}).</source>
        <translation>Die Datei enthält ein Zeichen, das sich nicht lesen lässt ({reason}).</translation>
    </message>
    <message>
        <source>The file has a password, or is packed in an unusual way. Save it again without one.</source>
        <translation>Die Datei hat ein Passwort oder ist ungewöhnlich gepackt. Speichern Sie sie neu, ohne Passwort.</translation>
    </message>
    <message>
        <source>The file has no table of this name any more.</source>
        <translation>Die Datei hat keine Tabelle dieses Namens mehr.</translation>
    </message>
    <message>
        <source>The file has {size} MB; more than {most} MB make the catalogue slow to copy. Save a smaller version.</source>
        <translation>Die Datei hat {size} MB; mehr als {most} MB machen das Kopieren des Katalogs langsam. Speichern Sie eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>The file holds more than {max_values:,} values once references are spelled out.</source>
        <translation>Die Datei enthält mehr als {max_values:,} Werte, wenn die Verweise ausgeschrieben sind.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Die Datei enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>The file holds something that tables never hold, so it is not read.</source>
        <translation>Die Datei enthält etwas, das Tabellen nie enthalten, und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged, or was made by a program that writes it in another way.</source>
        <translation>Die Datei ist beschädigt oder stammt aus einem Programm, das sie anders schreibt.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program it comes from and save it again.</source>
        <translation>Die Datei ist beschädigt. Öffnen Sie sie im Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 30 MB. Leave out pictures and sheets that are not needed.</source>
        <translation>Die Datei ist größer als 30 MB. Lassen Sie Bilder und Blätter weg, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The file is larger than {value} MB; an entry cannot be that long.</source>
        <translation>Die Datei ist größer als {value} MB; so lang kann kein Eintrag sein.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8: a letter here cannot be read. Save it as UTF-8 in your text editor.</source>
        <translation>Die Datei ist nicht als UTF-8 gespeichert: Hier ist ein Zeichen nicht lesbar. Speichern Sie sie im Texteditor als UTF-8.</translation>
    </message>
    <message>
        <source>The file is saved as UTF-16. Save it as UTF-8 in your text editor.</source>
        <translation>Die Datei ist als UTF-16 gespeichert. Speichern Sie sie im Texteditor als UTF-8.</translation>
    </message>
    <message>
        <source>The file must hold fields (“title: …”), but it holds a single text or list.</source>
        <translation>Die Datei muss Felder enthalten („title: …“), sie enthält aber nur einen Text oder eine Liste.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Leave out what is not needed, and save it again.</source>
        <translation>Entpackt ist die Datei größer, als sich lesen lässt. Lassen Sie weg, was nicht gebraucht wird, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>The file {shown} was not made by si-editor. Choose another name. Nothing was changed.</source>
        <translation>Die Datei {shown} stammt nicht von si-editor. Wählen Sie einen anderen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file {value} does not fit here. This place takes: {endings}.</source>
        <translation>Die Datei {value} passt hier nicht. An diese Stelle gehören: {endings}.</translation>
    </message>
    <message>
        <source>The file {value} has no entry and nobody uses it. Describe it, or take it out of the media folder.</source>
        <translation>Die Datei {value} hat keinen Eintrag und wird nirgends verwendet. Beschreiben Sie sie oder nehmen Sie sie aus dem Medienordner.</translation>
    </message>
    <message>
        <source>The file {value} has no entry under Media, so nobody knows whose it is. Create one with licence and holder.</source>
        <translation>Die Datei {value} hat keinen Eintrag unter Medien, niemand weiß also, wem sie gehört. Legen Sie einen mit Lizenz und Rechteinhaber an.</translation>
    </message>
    <message>
        <source>The file {value} is empty. Copy it into the media folder again.</source>
        <translation>Die Datei {value} ist leer. Kopieren Sie sie noch einmal in den Medienordner.</translation>
    </message>
    <message>
        <source>The file {value} {fault}, so pages are shown without it. Choose another one, or replace it.</source>
        <translation>Die Datei {value} {fault}. Darum werden Seiten ohne sie gezeigt. Wählen Sie eine andere oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The file {value} {fault}. Replace it in the media folder, or choose another one.</source>
        <translation>Die Datei {value} {fault}. Ersetzen Sie sie im Medienordner oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file “{name}” {what}. Replace it in the media folder, or choose another one.</source>
        <translation>Die Datei „{name}“ {what}. Ersetzen Sie sie im Medienordner oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The film has no captions here. Add a WebVTT file for those who do not hear; at a video service, see that its captions are switched on.</source>
        <translation>Der Film hat hier keine Untertitel. Ergänzen Sie eine WebVTT-Datei für alle, die nicht hören; bei einem Videodienst achten Sie darauf, dass dessen Untertitel eingeschaltet sind.</translation>
    </message>
    <message>
        <source>The film has no still picture. Choose one from the media folder; until then the project’s cloth is shown.</source>
        <translation>Der Film hat kein Standbild. Wählen Sie eins aus dem Medienordner; bis dahin wird das Tuch des Projekts gezeigt.</translation>
    </message>
    <message>
        <source>The film has no title. Search engines and screen readers need one.</source>
        <translation>Der Film hat keinen Titel. Suchmaschinen und Vorleseprogramme brauchen einen.</translation>
    </message>
    <message>
        <source>The film has no transcript. Write down what is said and shown, for those who do not see or hear it.</source>
        <translation>Der Film hat keine Abschrift. Schreiben Sie auf, was gesagt und gezeigt wird, für alle, die ihn nicht sehen oder hören.</translation>
    </message>
    <message>
        <source>The film has no transcript. Write down what is said and shown: many will not load the foreign player.</source>
        <translation>Der Film hat keine Abschrift. Schreiben Sie auf, was gesagt und gezeigt wird: Viele werden den fremden Player nicht laden.</translation>
    </message>
    <message>
        <source>The first is the main one.</source>
        <translation>Die erste ist die Hauptsprache.</translation>
    </message>
    <message>
        <source>The first statement.</source>
        <translation>Der erste Hinweis.</translation>
    </message>
    <message>
        <source>The first voices will be heard here in spring.</source>
        <translation>Die ersten Stimmen sind hier im Frühjahr zu hören.</translation>
    </message>
    <message>
        <source>The folder it belongs in cannot be made. Choose another target.</source>
        <translation>Der Ordner dafür lässt sich nicht anlegen. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is no longer a folder. Put it back and save again.</source>
        <translation>Der Ordner von „{name}“ ist kein Ordner mehr. Stellen Sie ihn wieder her und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is no longer there. Reconnect the drive or put the folder back.</source>
        <translation>Der Ordner von „{name}“ ist nicht mehr da. Verbinden Sie das Laufwerk wieder oder legen Sie den Ordner zurück.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose an empty one, or a new name.</source>
        <translation>Der Ordner {folder} ist nicht leer. Wählen Sie einen leeren oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>The folder {root} is no catalogue: it has no file {campaign_file}. Open another folder, or make a new catalogue.</source>
        <translation>Der Ordner {root} ist kein Katalog: Ihm fehlt die Datei {campaign_file}. Öffnen Sie einen anderen Ordner oder legen Sie einen neuen Katalog an.</translation>
    </message>
    <message>
        <source>The folder {root} is not there. Check its name, or reconnect the drive.</source>
        <translation>Den Ordner {root} gibt es nicht. Prüfen Sie den Namen oder verbinden Sie das Laufwerk wieder.</translation>
    </message>
    <message>
        <source>The folder {shown} holds files that do not belong to the last bundle ({value}{others}). Move them away, or choose another folder. Nothing was changed.</source>
        <translation>Der Ordner {shown} enthält Dateien, die nicht zum letzten Export gehören ({value}{others}). Räumen Sie sie weg oder wählen Sie einen anderen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder {shown} holds files that si-editor did not write. Choose an empty or a new folder. Nothing was changed.</source>
        <translation>Der Ordner {shown} enthält Dateien, die si-editor nicht geschrieben hat. Wählen Sie einen leeren oder neuen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level}, but level {wanted} comes next. Take away a hash sign.</source>
        <translation>Die Überschrift „{heading}“ hat Ebene {level}, es folgt aber Ebene {wanted}. Nehmen Sie ein Rautezeichen weg.</translation>
    </message>
    <message>
        <source>The heading.</source>
        <translation>Die Überschrift.</translation>
    </message>
    <message>
        <source>The holder has reserved all rights. Note who gave the permission and when, and where it is kept.</source>
        <translation>Alle Rechte sind vorbehalten. Vermerken Sie, wer wann die Erlaubnis gegeben hat und wo sie liegt.</translation>
    </message>
    <message>
        <source>The id “{value}” cannot be part of a web address. Rename the entry: small letters, digits and hyphens.</source>
        <translation>Die Kennung „{value}“ kann nicht Teil einer Webadresse sein. Benennen Sie den Eintrag um: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The idea in one line.</source>
        <translation>Die Idee in einer Zeile.</translation>
    </message>
    <message>
        <source>The imprint says nothing. Write who is responsible, with address and a way to reach them, or complete the campaign’s contact.</source>
        <translation>Das Impressum ist leer. Schreiben Sie, wer verantwortlich ist, mit Anschrift und Kontaktweg, oder ergänzen Sie den Kontakt der Kampagne.</translation>
    </message>
    <message>
        <source>The indentation does not fit the lines above. Fields of one group must begin in the same column.</source>
        <translation>Die Einrückung passt nicht zu den Zeilen darüber. Felder einer Gruppe müssen in derselben Spalte beginnen.</translation>
    </message>
    <message>
        <source>The kind is “{kind}”, which does not go with the file {value}. Choose the kind that it is.</source>
        <translation>Die Art ist „{kind}“, das passt nicht zur Datei {value}. Wählen Sie die richtige Art.</translation>
    </message>
    <message>
        <source>The language it is written in.</source>
        <translation>Die Sprache, in der sie geschrieben ist.</translation>
    </message>
    <message>
        <source>The language of the page.</source>
        <translation>Die Sprache der Seite.</translation>
    </message>
    <message>
        <source>The letters after “v=” or the number.</source>
        <translation>Die Zeichen nach „v=“ oder die Nummer.</translation>
    </message>
    <message>
        <source>The line is indented with a tab. Use spaces instead.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>The link is marked as archived, but the address of the copy is missing. Add it.</source>
        <translation>Der Link ist als archiviert gekennzeichnet, die Adresse der Kopie fehlt aber. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The link shows the bare address “{text}”. Put words in its place that say where it leads.</source>
        <translation>Der Link zeigt die bloße Adresse „{text}“. Setzen Sie Worte an ihre Stelle, die sagen, wohin er führt.</translation>
    </message>
    <message>
        <source>The link to {value} has no words. Write what waits behind it, such as “Handbook of the project”.</source>
        <translation>Der Link zu {value} hat keine Worte. Schreiben Sie, was dahinter wartet, etwa „Handbuch des Projekts“.</translation>
    </message>
    <message>
        <source>The link to “{target}” has no words. Write between its brackets where it leads.</source>
        <translation>Der Link zu „{target}“ hat keine Worte. Schreiben Sie zwischen die Klammern, wohin er führt.</translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere (“{target}”). Use an address with https://, or one of project:…, spotlight:…, page:….</source>
        <translation>Der Link „{text}“ führt nirgendwohin („{target}“). Nehmen Sie eine Adresse mit https:// oder eine von project:…, spotlight:…, page:….</translation>
    </message>
    <message>
        <source>The link “{text}” leads to “{name}”, which is not published. Set that entry to ready, or take the link out.</source>
        <translation>Der Link „{text}“ führt zu „{name}“, das nicht veröffentlicht wird. Setzen Sie den Eintrag auf „Fertig“ oder nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>The list of countries is complete</source>
        <translation>Die Liste der Länder ist vollständig</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The media file “{name}” cannot be found.</source>
        <translation>Die Mediendatei „{name}“ ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The media file “{name}” is not there. Bring it in again, or remove its use.</source>
        <translation>Die Mediendatei „{name}“ ist nicht da. Fügen Sie sie wieder hinzu oder entfernen Sie ihre Verwendung.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name ist für diesen Datenträger zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name of a field cannot be a reference to another value.</source>
        <translation>Der Name eines Feldes darf kein Verweis auf einen anderen Wert sein.</translation>
    </message>
    <message>
        <source>The name of a field must be a text, not a list or a group of fields.</source>
        <translation>Der Name eines Feldes muss ein Text sein, keine Liste oder Gruppe von Feldern.</translation>
    </message>
    <message>
        <source>The name of a field must be a text.</source>
        <translation>Der Name eines Feldes muss ein Text sein.</translation>
    </message>
    <message>
        <source>The name of the campaign.</source>
        <translation>Der Name der Kampagne.</translation>
    </message>
    <message>
        <source>The name uses taken-apart accents, which not every system can find again. Type it again.</source>
        <translation>Der Name enthält zerlegte Akzente, die nicht jedes System wiederfindet. Tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name „{name}“ ist für diesen Datenträger zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Der Bedarf</translation>
    </message>
    <message>
        <source>The new bundle did not pass its check: {file}: {sentence}{others}. {untouched}</source>
        <translation>Der neue Export hat seine Prüfung nicht bestanden: {file}: {sentence}{others}. {untouched}</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The number of partners is {count}, but {named} are named. Correct the number or the list.</source>
        <translation>Die Zahl der Partner ist {count}, genannt sind aber {named}. Berichtigen Sie die Zahl oder die Liste.</translation>
    </message>
    <message>
        <source>The opening paragraph. {projects}, {countries} and {programmes} become counted numbers.</source>
        <translation>Der einleitende Absatz. Aus {projects}, {countries} und {programmes} werden gezählte Zahlen.</translation>
    </message>
    <message>
        <source>The organisation in charge; several where they share the lead.</source>
        <translation>Die verantwortliche Organisation; mehrere, wenn sie sich die Federführung teilen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own site.</source>
        <translation>Die eigene Website der Organisation.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Das andere.</translation>
    </message>
    <message>
        <source>The page has a title but no text. Write it, or set the page to draft.</source>
        <translation>Die Seite hat einen Titel, aber keinen Text. Schreiben Sie ihn oder setzen Sie die Seite auf „Entwurf“.</translation>
    </message>
    <message>
        <source>The page that was read.</source>
        <translation>Die gelesene Seite.</translation>
    </message>
    <message>
        <source>The page {address} could not be made because of {key}: {sentence} {untouched}</source>
        <translation>Die Seite {address} konnte wegen {key} nicht erzeugt werden: {sentence} {untouched}</translation>
    </message>
    <message>
        <source>The page {address} could not be made: {sentence} {untouched}</source>
        <translation>Die Seite {address} konnte nicht erzeugt werden: {sentence} {untouched}</translation>
    </message>
    <message>
        <source>The page {value} is gone and has no archived copy. Add the address of a copy, or take the link out.</source>
        <translation>Die Seite {value} ist verschwunden und hat keine Archivkopie. Tragen Sie die Adresse einer Kopie ein oder nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>The page “{address}” could not be drawn. Please report this, with the text: {cause}</source>
        <translation>Die Seite „{address}“ konnte nicht gezeichnet werden. Bitte melden Sie das mit diesem Text: {cause}</translation>
    </message>
    <message>
        <source>The page “{other}” already fills the place “{value}” of the site. Give one of them another place.</source>
        <translation>Die Seite „{other}“ nimmt auf der Website schon den Platz „{value}“ ein. Geben Sie einer von beiden einen anderen Platz.</translation>
    </message>
    <message>
        <source>The page “{other}” has the title “{value}” too. Give each page a title of its own.</source>
        <translation>Die Seite „{other}“ hat ebenfalls den Titel „{value}“. Geben Sie jeder Seite einen eigenen Titel.</translation>
    </message>
    <message>
        <source>The partners in Rendsburg</source>
        <translation>Die Partner in Rendsburg</translation>
    </message>
    <message>
        <source>The picture is marked as decoration, so its description is never read. Delete one or the other.</source>
        <translation>Das Bild ist als Schmuck gekennzeichnet, seine Beschreibung wird also nie vorgelesen. Löschen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>The picture {file} has no description. Say in one sentence what is to be seen, or mark it as decoration.</source>
        <translation>Das Bild {file} hat keine Beschreibung. Sagen Sie in einem Satz, was zu sehen ist, oder kennzeichnen Sie es als Schmuck.</translation>
    </message>
    <message>
        <source>The picture “{value}” in the text is not shown. Use the field for pictures, where it gets a description.</source>
        <translation>Das Bild „{value}“ im Text wird nicht gezeigt. Nutzen Sie das Feld für Bilder, dort bekommt es eine Beschreibung.</translation>
    </message>
    <message>
        <source>The program does not know the field “{value}”. It is kept in the file, but not shown.</source>
        <translation>Das Programm kennt das Feld „{value}“ nicht. Es bleibt in der Datei, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>The project is for: {group}. If this voice tells of {name}’s own origin, health, disability or belief, tick “Sensitive facts are told” with the person.</source>
        <translation>Das Projekt ist für: {group}. Wenn diese Stimme etwas über Herkunft, Gesundheit, Behinderung oder Glauben von {name} verrät, setzen Sie bei der Person das Häkchen „Es werden sensible Angaben gemacht“.</translation>
    </message>
    <message>
        <source>The project would have run for {years} years. Check the start and the end for a slip of the pen.</source>
        <translation>Das Projekt hätte {years} Jahre gedauert. Prüfen Sie Beginn und Ende auf Schreibfehler.</translation>
    </message>
    <message>
        <source>The project {name} is not published, so this voice would stand alone. Set the project to ready first.</source>
        <translation>Das Projekt {name} wird nicht veröffentlicht, diese Stimme stünde also allein. Setzen Sie zuerst das Projekt auf „Fertig“.</translation>
    </message>
    <message>
        <source>The project&apos;s site, its entry in keep.eu, further reading.</source>
        <translation>Die Website des Projekts, sein Eintrag in keep.eu, Weiterführendes.</translation>
    </message>
    <message>
        <source>The question “{value}” is answered twice. Put both answers together.</source>
        <translation>Die Frage „{value}“ ist zweimal beantwortet. Führen Sie beide Antworten zusammen.</translation>
    </message>
    <message>
        <source>The quotation has {count} words; more than {most} need a permission. Shorten it, or note who gave it.</source>
        <translation>Das Zitat hat {count} Wörter; mehr als {most} brauchen eine Erlaubnis. Kürzen Sie es oder vermerken Sie, wer sie gegeben hat.</translation>
    </message>
    <message>
        <source>The rules are those of {regime}, but {programme} belongs to {period}. Choose the same period.</source>
        <translation>Die Regeln sind die von {regime}, {programme} gehört aber zu {period}. Wählen Sie dieselbe Periode.</translation>
    </message>
    <message>
        <source>The seat.</source>
        <translation>Der Sitz.</translation>
    </message>
    <message>
        <source>The service, or your own file.</source>
        <translation>Der Dienst oder Ihre eigene Datei.</translation>
    </message>
    <message>
        <source>The share of the EU in the total, between 0 and 1.</source>
        <translation>Der Anteil der EU am Gesamtbetrag, zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The site has no accessibility statement. Write the page and set it to ready; its place is “accessibility”.</source>
        <translation>Die Website hat keine Erklärung zur Barrierefreiheit. Schreiben Sie die Seite und setzen Sie sie auf „Fertig“; ihr Platz ist „Erklärung zur Barrierefreiheit“.</translation>
    </message>
    <message>
        <source>The site has no imprint. Write the page and set it to ready; its place is “imprint”.</source>
        <translation>Die Website hat kein Impressum. Schreiben Sie die Seite und setzen Sie sie auf „Fertig“; ihr Platz ist „Impressum“.</translation>
    </message>
    <message>
        <source>The site has no page of credits. Write the page and set it to ready; its place is “credits”.</source>
        <translation>Die Website hat keine Seite mit Nachweisen. Schreiben Sie die Seite und setzen Sie sie auf „Fertig“; ihr Platz ist „Nachweise“.</translation>
    </message>
    <message>
        <source>The site has no privacy notice. Write the page and set it to ready; its place is “privacy”.</source>
        <translation>Die Website hat keine Datenschutzerklärung. Schreiben Sie die Seite und setzen Sie sie auf „Fertig“; ihr Platz ist „Datenschutzerklärung“.</translation>
    </message>
    <message>
        <source>The site has no welcome page of its own. Write one and set it to ready; its place is “welcome”.</source>
        <translation>Die Website hat keine eigene Startseite. Schreiben Sie eine und setzen Sie sie auf „Fertig“; ihr Platz ist „Startseite der Website“.</translation>
    </message>
    <message>
        <source>The site is said not to meet the standard in full. List what not everybody can use.</source>
        <translation>Die Website erfüllt die Norm nach eigener Angabe nicht ganz. Listen Sie auf, was nicht alle nutzen können.</translation>
    </message>
    <message>
        <source>The site is said to meet the standard in full, yet barriers are listed ({count}). Choose “partial”.</source>
        <translation>Die Website erfüllt die Norm nach eigener Angabe ganz, doch es sind Barrieren aufgelistet ({count}). Wählen Sie „Teilweise konform“.</translation>
    </message>
    <message>
        <source>The site lies in a folder of {value}. Search engines read robots.txt only at the top of an address: ask those who run {value} to add the line of the sitemap there.</source>
        <translation>Die Website liegt in einem Ordner von {value}. Suchmaschinen lesen robots.txt nur ganz oben unter einer Adresse: Bitten Sie die Zuständigen für {value}, die Zeile mit der Sitemap dort einzutragen.</translation>
    </message>
    <message>
        <source>The site’s own words, such as menus and labels, do not exist in {language}. They appear in English among your texts.</source>
        <translation>Die eigenen Worte der Website, etwa Menüs und Beschriftungen, gibt es nicht auf {language}. Sie erscheinen auf Englisch zwischen Ihren Texten.</translation>
    </message>
    <message>
        <source>The spot that must stay visible.</source>
        <translation>Die Stelle, die sichtbar bleiben muss.</translation>
    </message>
    <message>
        <source>The still picture would be loaded from elsewhere ({value}). Put a copy into the media folder.</source>
        <translation>Das Standbild würde von anderswo geladen ({value}). Legen Sie eine Kopie in den Medienordner.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another target.</source>
        <translation>Das System meldet: {reason}. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The table has {number:,} columns; {most:,} can be read. Leave out some.</source>
        <translation>Die Tabelle hat {number:,} Spalten; {most:,} lassen sich lesen. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The tag “{tag}” is not allowed in a catalogue file. Remove it.</source>
        <translation>Das Tag „{tag}“ ist in einer Katalogdatei nicht erlaubt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The target is a link that leads back to itself. Remove the link.</source>
        <translation>Das Ziel ist eine Verknüpfung, die zu sich selbst zurückführt. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The teaser breaks off. Write one full sentence for it instead of cutting the text.</source>
        <translation>Der Teaser bricht ab. Schreiben Sie dafür einen ganzen Satz, statt den Text abzuschneiden.</translation>
    </message>
    <message>
        <source>The teaser ends with “{ending}”. End it with a full sentence and its full stop.</source>
        <translation>Der Teaser endet mit „{ending}“. Schließen Sie ihn mit einem ganzen Satz und einem Punkt ab.</translation>
    </message>
    <message>
        <source>The teaser has {count} characters; at most {limit} fit on a card. Shorten it at a sentence.</source>
        <translation>Der Teaser hat {count} Zeichen; höchstens {limit} passen auf eine Karte. Kürzen Sie ihn an einem Satzende.</translation>
    </message>
    <message>
        <source>The text does not follow the rules of YAML here ({problem}).</source>
        <translation>Der Text folgt hier nicht den Regeln von YAML ({problem}).</translation>
    </message>
    <message>
        <source>The text has only {count} characters. Say both what the project wanted and what came of it.</source>
        <translation>Der Text hat nur {count} Zeichen. Sagen Sie, was das Projekt wollte und was daraus wurde.</translation>
    </message>
    <message>
        <source>The text holds HTML, which is not shown. Use Markdown signs instead, such as **bold** or a list.</source>
        <translation>Der Text enthält HTML, das nicht gezeigt wird. Nutzen Sie Markdown-Zeichen, etwa **fett** oder eine Liste.</translation>
    </message>
    <message>
        <source>The text holds code of the network’s own player, which would load from there. Paste only the words.</source>
        <translation>Der Text enthält Code des netzwerkeigenen Players, der von dort laden würde. Fügen Sie nur die Worte ein.</translation>
    </message>
    <message>
        <source>The text in “{language}” is never shown: the site’s languages are {languages}. Add the language to the campaign, or take the text out.</source>
        <translation>Der Text in „{language}“ wird nie gezeigt: Die Sprachen der Website sind {languages}. Fügen Sie der Kampagne die Sprache hinzu oder nehmen Sie den Text heraus.</translation>
    </message>
    <message>
        <source>The text of the file is no table: a cell never ends. Look for a quotation mark.</source>
        <translation>Der Text der Datei ist keine Tabelle: Eine Zelle endet nicht. Suchen Sie nach einem Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text shows {value}, which looks like a private mailbox. Take it out.</source>
        <translation>Der Text zeigt {value}, das sieht nach einem privaten Postfach aus. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The text tells a date of birth (“{value}”). Take it out: nobody needs it here.</source>
        <translation>Der Text nennt ein Geburtsdatum („{value}“). Nehmen Sie es heraus: Hier braucht es niemand.</translation>
    </message>
    <message>
        <source>The three reasons of Directive (EU) 2016/2102.</source>
        <translation>Die drei Gründe der Richtlinie (EU) 2016/2102.</translation>
    </message>
    <message>
        <source>The title in the programme&apos;s list of projects. In its own language if it has no English one.</source>
        <translation>Der Titel in der Projektliste des Programms. In der eigenen Sprache, wenn es keinen englischen gibt.</translation>
    </message>
    <message>
        <source>The values are nested more than {deepest} levels deep, which a file cannot hold.</source>
        <translation>Die Werte sind mehr als {deepest} Ebenen tief verschachtelt; das kann eine Datei nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The values are nested more than {max_depth} levels deep.</source>
        <translation>Die Werte sind mehr als {max_depth} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The version of the folder format.</source>
        <translation>Die Version des Ordnerformats.</translation>
    </message>
    <message>
        <source>The vocabulary has no terms, so nothing can be chosen from it. Add some, or delete it.</source>
        <translation>Das Vokabular hat keine Begriffe, es lässt sich also nichts daraus wählen. Fügen Sie welche hinzu oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The web address of the post is missing. Add it, so that others can look it up.</source>
        <translation>Die Webadresse des Beitrags fehlt. Tragen Sie sie ein, damit andere ihn nachlesen können.</translation>
    </message>
    <message>
        <source>The word Interreg and the programme’s name belong beside the emblem. Choose the programme that pays.</source>
        <translation>Neben das Emblem gehören das Wort Interreg und der Name des Programms. Wählen Sie das Programm, das zahlt.</translation>
    </message>
    <message>
        <source>The words on the EU’s support are missing in: {languages}. They stand beside the emblem in every language.</source>
        <translation>Die Worte zur Unterstützung der EU fehlen in: {languages}. Sie stehen in jeder Sprache neben dem Emblem.</translation>
    </message>
    <message>
        <source>The years of the EU budget.</source>
        <translation>Die Jahre des EU-Haushalts.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is not published, so it is left out of this page. Set it to ready to show it.</source>
        <translation>„{name}“ ({kind}) wird nicht veröffentlicht und fehlt deshalb auf dieser Seite. Setzen Sie den Eintrag auf „Fertig“, damit er erscheint.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Themes in keep.eu</source>
        <translation>Themen in keep.eu</translation>
    </message>
    <message>
        <source>Then a guardian must have agreed.</source>
        <translation>Dann müssen Sorgeberechtigte eingewilligt haben.</translation>
    </message>
    <message>
        <source>Then emblem and statement are shown.</source>
        <translation>Dann werden Emblem und Hinweis gezeigt.</translation>
    </message>
    <message>
        <source>There are spotlights, but no questions. Write down what everybody is asked.</source>
        <translation>Es gibt Stimmen, aber keine Fragen. Schreiben Sie auf, was alle gefragt werden.</translation>
    </message>
    <message>
        <source>There are too many files called “{stem}{ending}”. Rename the file first.</source>
        <translation>Es gibt zu viele Dateien namens „{stem}{ending}“. Benennen Sie die Datei zuerst um.</translation>
    </message>
    <message>
        <source>There are two files of captions in the language “{value}”. Take one of them out.</source>
        <translation>Es gibt zwei Untertiteldateien in der Sprache „{value}“. Nehmen Sie eine heraus.</translation>
    </message>
    <message>
        <source>There is a colon where none can be. Put the whole text in quotation marks if the colon belongs to it.</source>
        <translation>Hier steht ein Doppelpunkt, wo keiner sein kann. Setzen Sie den ganzen Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.</translation>
    </message>
    <message>
        <source>There is a folder where the file “{name}” should be. Rename the folder.</source>
        <translation>Wo die Datei „{name}“ sein sollte, ist ein Ordner. Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>There is a heading without words. Write it, or delete its hash signs.</source>
        <translation>Es gibt eine Überschrift ohne Worte. Schreiben Sie sie oder löschen Sie ihre Rautezeichen.</translation>
    </message>
    <message>
        <source>There is already a media file “{name}”. Choose another name, or save first.</source>
        <translation>Es gibt schon eine Mediendatei „{name}“. Wählen Sie einen anderen Namen oder speichern Sie zuerst.</translation>
    </message>
    <message>
        <source>There is already a media file “{name}”. Choose another name.</source>
        <translation>Es gibt schon eine Mediendatei „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a term “{id}”. To make one of the two, merge them.</source>
        <translation>Es gibt schon einen Begriff „{id}“. Um aus beiden einen zu machen, führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>There is already an entry called “{id}”. Choose another id.</source>
        <translation>Es gibt schon einen Eintrag namens „{id}“. Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>There is an invisible control character here ({name}). Remove it.</source>
        <translation>Hier steht ein unsichtbares Steuerzeichen ({name}). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is neither a teaser nor a text. Say in a few sentences what the project wanted and what came of it.</source>
        <translation>Es gibt weder Teaser noch Text. Sagen Sie in ein paar Sätzen, was das Projekt wollte und was daraus wurde.</translation>
    </message>
    <message>
        <source>There is no file {value} in the media folder. Put it there, or choose another one.</source>
        <translation>Im Medienordner gibt es keine Datei {value}. Legen Sie sie hinein oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Eine Art von Eintrag namens „{kind}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no pull quote. One strong sentence makes visitors read on.</source>
        <translation>Es gibt kein herausgestelltes Zitat. Ein starker Satz lädt zum Weiterlesen ein.</translation>
    </message>
    <message>
        <source>There is no source. Add at least one web address or citation where the facts can be looked up.</source>
        <translation>Es gibt keine Quelle. Tragen Sie mindestens eine Webadresse oder Fundstelle ein, wo sich die Angaben nachlesen lassen.</translation>
    </message>
    <message>
        <source>There is no teaser, so cards and search results stay empty. Write one sentence of at most 160 characters.</source>
        <translation>Es gibt keinen Teaser, Karten und Suchergebnisse bleiben also leer. Schreiben Sie einen Satz mit höchstens 160 Zeichen.</translation>
    </message>
    <message>
        <source>There is no text yet. Tell what was done, with whom, and what came of it.</source>
        <translation>Es gibt noch keinen Text. Erzählen Sie, was mit wem getan wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>There is no {kind} called “{id}”.</source>
        <translation>Einen Eintrag ({kind}) namens „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {kind} “{value}”. Choose one that exists, or create it.</source>
        <translation>„{value}“ ({kind}) gibt es nicht. Wählen Sie einen vorhandenen Eintrag oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>There is nothing to play. Add {what}, or take the video out.</source>
        <translation>Es gibt nichts abzuspielen. Ergänzen Sie {what} oder nehmen Sie das Video heraus.</translation>
    </message>
    <message>
        <source>There is nothing to read or to see yet. Add an answer, a quote or a video.</source>
        <translation>Es gibt noch nichts zu lesen oder zu sehen. Ergänzen Sie eine Antwort, ein Zitat oder ein Video.</translation>
    </message>
    <message>
        <source>There is only one campaign in a catalogue.</source>
        <translation>In einem Katalog gibt es nur eine Kampagne.</translation>
    </message>
    <message>
        <source>There is text here that does not belong to any field. Check the indentation of this line.</source>
        <translation>Hier steht Text, der zu keinem Feld gehört. Prüfen Sie die Einrückung dieser Zeile.</translation>
    </message>
    <message>
        <source>There is text here that is not a field: a name and a colon are missing.</source>
        <translation>Hier steht Text, der kein Feld ist: Es fehlen ein Name und ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>These are somebody’s own words, but nobody is named. Choose the person, or mark the words as a paraphrase.</source>
        <translation>Das sind die eigenen Worte einer Person, aber es ist niemand genannt. Wählen Sie die Person oder kennzeichnen Sie die Worte als sinngemäß.</translation>
    </message>
    <message>
        <source>Thinning social services in shrinking rural areas</source>
        <translation>Ausgedünnte soziale Dienste in schrumpfenden ländlichen Räumen</translation>
    </message>
    <message>
        <source>This entry describes {value}, but there is no such file. Put it into the media folder, or delete the entry.</source>
        <translation>Dieser Eintrag beschreibt {value}, doch eine solche Datei gibt es nicht. Legen Sie sie in den Medienordner oder löschen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Open it there and save it as .xlsx without one.</source>
        <translation>Das ist eine alte Excel-Datei oder eine mit Passwort. Öffnen Sie sie dort und speichern Sie sie ohne Passwort als .xlsx.</translation>
    </message>
    <message>
        <source>This is no table. Choose a .csv, .xlsx or .ods file.</source>
        <translation>Das ist keine Tabelle. Wählen Sie eine Datei mit .csv, .xlsx oder .ods.</translation>
    </message>
    <message>
        <source>This project is the other one&apos;s …</source>
        <translation>Dieses Projekt ist für das andere …</translation>
    </message>
    <message>
        <source>This source has neither a web address nor a citation, so nobody can look it up. Add one of them.</source>
        <translation>Diese Quelle hat weder Webadresse noch Fundstelle, niemand kann sie also nachlesen. Ergänzen Sie eins von beiden.</translation>
    </message>
    <message>
        <source>Tick for members of #socialinterreg. All others are shown as further projects.</source>
        <translation>Ankreuzen für Mitglieder von #socialinterreg. Alle anderen werden als weitere Projekte gezeigt.</translation>
    </message>
    <message>
        <source>Tick if the site sells something; then NC pictures are out.</source>
        <translation>Ankreuzen, wenn die Website etwas verkauft; dann scheiden NC-Bilder aus.</translation>
    </message>
    <message>
        <source>Tick when it says nothing that the text does not say.</source>
        <translation>Ankreuzen, wenn es nichts sagt, was nicht auch im Text steht.</translation>
    </message>
    <message>
        <source>Tick when only rounded figures are known.</source>
        <translation>Ankreuzen, wenn nur gerundete Zahlen bekannt sind.</translation>
    </message>
    <message>
        <source>Tick when text or picture reveals origin, religion, health or disability.</source>
        <translation>Ankreuzen, wenn Text oder Bild Herkunft, Religion, Gesundheit oder Behinderung erkennen lassen.</translation>
    </message>
    <message>
        <source>Tick when the consent names origin, religion, health or disability (GDPR Art. 9).</source>
        <translation>Ankreuzen, wenn die Einwilligung Herkunft, Religion, Gesundheit oder Behinderung nennt (DSGVO Art. 9).</translation>
    </message>
    <message>
        <source>Tick when the picture says nothing that the text does not say.</source>
        <translation>Ankreuzen, wenn das Bild nichts sagt, was nicht auch im Text steht.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title in the campaign</source>
        <translation>Titel in der Kampagne</translation>
    </message>
    <message>
        <source>To the campaign&apos;s questions, which stand in the campaign&apos;s settings.</source>
        <translation>Auf die Fragen der Kampagne, die in den Einstellungen der Kampagne stehen.</translation>
    </message>
    <message>
        <source>Took part in the campaign</source>
        <translation>Hat an der Kampagne teilgenommen</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>Training guidebook</source>
        <translation>Schulungsleitfaden</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Turn it into Markdown signs</source>
        <translation>In Markdown-Zeichen umwandeln</translation>
    </message>
    <message>
        <source>Two full sentences say more</source>
        <translation>Zwei ganze Sätze sagen mehr</translation>
    </message>
    <message>
        <source>Two links with the words “{text}” lead to different pages. Word them so that they can be told apart.</source>
        <translation>Zwei Links mit den Worten „{text}“ führen zu verschiedenen Seiten. Formulieren Sie sie so, dass sie zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>Two questions have the id “{value}”, so answers cannot be told apart. Give one of them another id.</source>
        <translation>Zwei Fragen haben die Kennung „{value}“, die Antworten sind also nicht zu unterscheiden. Geben Sie einer eine andere Kennung.</translation>
    </message>
    <message>
        <source>Two terms have the id “{value}”. Give one of them another id, or merge them.</source>
        <translation>Zwei Begriffe haben die Kennung „{value}“. Geben Sie einem eine andere Kennung oder führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>Two to five sentences are read to the end</source>
        <translation>Zwei bis fünf Sätze werden zu Ende gelesen</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Under which licence may the file be shown? Choose it, or ask the holder for a permission.</source>
        <translation>Unter welcher Lizenz darf die Datei gezeigt werden? Wählen Sie sie oder bitten Sie um eine Erlaubnis.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Untick when only some countries are known.</source>
        <translation>Häkchen wegnehmen, wenn nur einige Länder bekannt sind.</translation>
    </message>
    <message>
        <source>Use ISO code {code}</source>
        <translation>ISO-Code {code} verwenden</translation>
    </message>
    <message>
        <source>Use the tag {value}</source>
        <translation>Kürzel {value} verwenden</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} verwenden</translation>
    </message>
    <message>
        <source>Use “{value}”</source>
        <translation>„{value}“ verwenden</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Fassung des Einwilligungstextes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video id</source>
        <translation>Video-Kennung</translation>
    </message>
    <message>
        <source>Ville de Lille</source>
        <translation>Ville de Lille</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Vokabulare</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>We send a text version.</source>
        <translation>Wir schicken eine Textfassung.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Web address of the site</source>
        <translation>Webadresse der Website</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What belongs to it, in a few words.</source>
        <translation>Was dazugehört, in wenigen Worten.</translation>
    </message>
    <message>
        <source>What came after the campaign.</source>
        <translation>Was nach der Kampagne kam.</translation>
    </message>
    <message>
        <source>What does social innovation mean to you?</source>
        <translation>Was bedeutet soziale Innovation für Sie?</translation>
    </message>
    <message>
        <source>What does {name} do? Add the role, so that visitors know who speaks.</source>
        <translation>Was macht {name}? Tragen Sie die Funktion ein, damit man weiß, wer spricht.</translation>
    </message>
    <message>
        <source>What everybody in the spotlight is asked.</source>
        <translation>Was alle gefragt werden, die zu Wort kommen.</translation>
    </message>
    <message>
        <source>What is new: a product, a service or a way of working.</source>
        <translation>Was neu ist: ein Produkt, eine Dienstleistung oder eine Arbeitsweise.</translation>
    </message>
    <message>
        <source>What is spoken.</source>
        <translation>Was gesprochen wird.</translation>
    </message>
    <message>
        <source>What is to be seen, in one sentence, for people who do not see it.</source>
        <translation>Was zu sehen ist, in einem Satz, für Menschen, die es nicht sehen.</translation>
    </message>
    <message>
        <source>What is to be seen, in one sentence. Left empty, the description of the media entry is used.</source>
        <translation>Was zu sehen ist, in einem Satz. Bleibt das Feld leer, gilt die Beschreibung des Medieneintrags.</translation>
    </message>
    <message>
        <source>What it is about: one to three.</source>
        <translation>Worum es geht: eins bis drei.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu es dient.</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Was sie belegt</translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation>Was es war.</translation>
    </message>
    <message>
        <source>What kind of places it is about.</source>
        <translation>Um welche Art von Orten es geht.</translation>
    </message>
    <message>
        <source>What may be shown of the person.</source>
        <translation>Was von der Person gezeigt werden darf.</translation>
    </message>
    <message>
        <source>What may others do with the texts and data of this site? Choose a licence, such as CC-BY-4.0.</source>
        <translation>Was dürfen andere mit den Texten und Daten dieser Website tun? Wählen Sie eine Lizenz, etwa CC BY 4.0.</translation>
    </message>
    <message>
        <source>What not everybody can use.</source>
        <translation>Was nicht alle nutzen können.</translation>
    </message>
    <message>
        <source>What others may do with them.</source>
        <translation>Was andere damit tun dürfen.</translation>
    </message>
    <message>
        <source>What sort of file it is.</source>
        <translation>Was für eine Datei es ist.</translation>
    </message>
    <message>
        <source>What sort of thing it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>What the EU funds pay in all.</source>
        <translation>Was die EU-Fonds insgesamt zahlen.</translation>
    </message>
    <message>
        <source>What the campaign is, for search engines and data portals.</source>
        <translation>Was die Kampagne ist, für Suchmaschinen und Datenportale.</translation>
    </message>
    <message>
        <source>What the film is called.</source>
        <translation>Wie der Film heißt.</translation>
    </message>
    <message>
        <source>What the holder allows.</source>
        <translation>Was der Rechteinhaber erlaubt.</translation>
    </message>
    <message>
        <source>What the last look at the link showed.</source>
        <translation>Was sich beim letzten Blick auf den Link zeigte.</translation>
    </message>
    <message>
        <source>What the person has agreed to. Kept here, never published.</source>
        <translation>Wozu die Person eingewilligt hat. Bleibt hier und wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>What the programme is called since.</source>
        <translation>Wie das Programm seither heißt.</translation>
    </message>
    <message>
        <source>What the terms are.</source>
        <translation>Was die Begriffe sind.</translation>
    </message>
    <message>
        <source>What they do, in the project or at work.</source>
        <translation>Was sie tun, im Projekt oder im Beruf.</translation>
    </message>
    <message>
        <source>What visitors can ask for.</source>
        <translation>Was Besucherinnen und Besucher verlangen können.</translation>
    </message>
    <message>
        <source>What visitors read.</source>
        <translation>Was auf der Website zu lesen ist.</translation>
    </message>
    <message>
        <source>What waits behind the link.</source>
        <translation>Was hinter dem Link wartet.</translation>
    </message>
    <message>
        <source>What was changed; CC licences want it said.</source>
        <translation>Was geändert wurde; CC-Lizenzen verlangen diese Angabe.</translation>
    </message>
    <message>
        <source>What was done, with whom, and what came of it: aims and results.</source>
        <translation>Was mit wem getan wurde und was daraus wurde: Ziele und Ergebnisse.</translation>
    </message>
    <message>
        <source>What was written for “{name}” came back different. Save a copy on another disk.</source>
        <translation>Was für „{name}“ geschrieben wurde, kam verändert zurück. Speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>When it came out.</source>
        <translation>Wann es erschienen ist.</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>Wann es entstanden ist.</translation>
    </message>
    <message>
        <source>When it was posted; for a retelling in own words, the day of what it tells.</source>
        <translation>Wann es veröffentlicht wurde; bei einer Nacherzählung in eigenen Worten der Tag des Geschehens.</translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation>Wann es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>When it was put online.</source>
        <translation>Wann es online gestellt wurde.</translation>
    </message>
    <message>
        <source>When it was said or collected.</source>
        <translation>Wann es gesagt oder gesammelt wurde.</translation>
    </message>
    <message>
        <source>When somebody last looked it up.</source>
        <translation>Wann es zuletzt jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>When somebody last opened it.</source>
        <translation>Wann ihn zuletzt jemand geöffnet hat.</translation>
    </message>
    <message>
        <source>When the figures were true; extensions change them.</source>
        <translation>Wann die Zahlen stimmten; Verlängerungen ändern sie.</translation>
    </message>
    <message>
        <source>When they are deleted.</source>
        <translation>Wann sie gelöscht werden.</translation>
    </message>
    <message>
        <source>When was it posted? Add the day, the month or at least the year.</source>
        <translation>Wann wurde es veröffentlicht? Tragen Sie Tag, Monat oder wenigstens das Jahr ein.</translation>
    </message>
    <message>
        <source>When was it said? A year is enough; spotlights are shown with the newest first.</source>
        <translation>Wann wurde es gesagt? Ein Jahr genügt; die neuesten Stimmen stehen zuerst.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where can the quotation be read? Add a web address, or at least the page.</source>
        <translation>Wo ist das Zitat nachzulesen? Tragen Sie eine Webadresse oder wenigstens die Seite ein.</translation>
    </message>
    <message>
        <source>Where can visitors write to? Add the e-mail address of an office.</source>
        <translation>Wohin kann man schreiben? Tragen Sie die E-Mail-Adresse einer Dienststelle ein.</translation>
    </message>
    <message>
        <source>Where does the statement come from? Add a web address or a citation, such as the date of the conversation.</source>
        <translation>Woher stammt die Aussage? Tragen Sie eine Webadresse oder Fundstelle ein, etwa das Datum des Gesprächs.</translation>
    </message>
    <message>
        <source>Where it can be had.</source>
        <translation>Wo es zu haben ist.</translation>
    </message>
    <message>
        <source>Where it can be read.</source>
        <translation>Wo es zu lesen ist.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where it may be shown.</source>
        <translation>Wo es gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Wo es gefunden wurde.</translation>
    </message>
    <message>
        <source>Where it was posted.</source>
        <translation>Wo es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Where the bundle will be online.</source>
        <translation>Wo die exportierte Website online stehen wird.</translation>
    </message>
    <message>
        <source>Where the facts and statements come from: at least one.</source>
        <translation>Woher die Angaben und Aussagen stammen: mindestens eine.</translation>
    </message>
    <message>
        <source>Where the figures stand.</source>
        <translation>Wo die Zahlen stehen.</translation>
    </message>
    <message>
        <source>Where the paper or mail is kept.</source>
        <translation>Wo das Papier oder die E-Mail liegt.</translation>
    </message>
    <message>
        <source>Where the permission is kept.</source>
        <translation>Wo die Erlaubnis liegt.</translation>
    </message>
    <message>
        <source>Where they work.</source>
        <translation>Wo sie arbeiten.</translation>
    </message>
    <message>
        <source>Where to turn if no answer comes.</source>
        <translation>Wohin man sich wendet, wenn keine Antwort kommt.</translation>
    </message>
    <message>
        <source>Where visitors report barriers.</source>
        <translation>Wo man Barrieren melden kann.</translation>
    </message>
    <message>
        <source>Where will the site be online? Without its address there is no sitemap and no preview in social media.</source>
        <translation>Wo wird die Website online stehen? Ohne ihre Adresse gibt es keine Sitemap und keine Vorschau in sozialen Medien.</translation>
    </message>
    <message>
        <source>Whether the author agreed. A retelling in own words needs none.</source>
        <translation>Ob Urheberin oder Urheber zugestimmt haben. Eine Nacherzählung in eigenen Worten braucht keine Zustimmung.</translation>
    </message>
    <message>
        <source>Which EU fund pays for this site? Choose it; it must be named somewhere on the site.</source>
        <translation>Welcher EU-Fonds bezahlt diese Website? Wählen Sie ihn; er muss irgendwo auf der Website genannt sein.</translation>
    </message>
    <message>
        <source>Which EU funds.</source>
        <translation>Welche EU-Fonds.</translation>
    </message>
    <message>
        <source>Which Interreg programme paid for the project? Choose it; EU rules want it named.</source>
        <translation>Welches Interreg-Programm hat das Projekt gefördert? Wählen Sie es; die EU-Regeln verlangen die Nennung.</translation>
    </message>
    <message>
        <source>Which fund paid? {programme} names none in its vocabulary. Choose the fund here, or add it there.</source>
        <translation>Welcher Fonds hat gezahlt? {programme} nennt im Vokabular keinen. Wählen Sie ihn hier oder ergänzen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Which funds paid. Empty means: those of the programme.</source>
        <translation>Welche Fonds gezahlt haben. Leer heißt: die des Programms.</translation>
    </message>
    <message>
        <source>Which language is spoken in the film? Visitors want to know before they press play.</source>
        <translation>Welche Sprache wird im Film gesprochen? Das möchte man wissen, bevor man auf Abspielen drückt.</translation>
    </message>
    <message>
        <source>Which of the campaign&apos;s questions.</source>
        <translation>Welche der Fragen der Kampagne.</translation>
    </message>
    <message>
        <source>Which part of the site this page is.</source>
        <translation>Welcher Teil der Website diese Seite ist.</translation>
    </message>
    <message>
        <source>Which programme pays.</source>
        <translation>Welches Programm zahlt.</translation>
    </message>
    <message>
        <source>Which projects it speaks of.</source>
        <translation>Von welchen Projekten er spricht.</translation>
    </message>
    <message>
        <source>Which social need the project answers, in a few words.</source>
        <translation>Auf welchen sozialen Bedarf das Projekt antwortet, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Which wording was signed.</source>
        <translation>Welcher Wortlaut unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Who answers, and who receives new stories.</source>
        <translation>Wer antwortet und wer neue Geschichten entgegennimmt.</translation>
    </message>
    <message>
        <source>Who answers.</source>
        <translation>Wer antwortet.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Wer danach gefragt hat.</translation>
    </message>
    <message>
        <source>Who else gets them.</source>
        <translation>Wer sie sonst noch bekommt.</translation>
    </message>
    <message>
        <source>Who is responsible for the site.</source>
        <translation>Wer für die Website verantwortlich ist.</translation>
    </message>
    <message>
        <source>Who owns the rights.</source>
        <translation>Wem die Rechte gehören.</translation>
    </message>
    <message>
        <source>Who owns the rights? Name the person or the organisation.</source>
        <translation>Wem gehören die Rechte? Nennen Sie die Person oder die Organisation.</translation>
    </message>
    <message>
        <source>Who pays for the campaign itself.</source>
        <translation>Wer die Kampagne selbst bezahlt.</translation>
    </message>
    <message>
        <source>Who pays for the campaign itself? Name the funder; visitors must not take it for the projects’ EU money.</source>
        <translation>Wer bezahlt die Kampagne selbst? Nennen Sie den Fördermittelgeber; er darf nicht mit den EU-Mitteln der Projekte verwechselt werden.</translation>
    </message>
    <message>
        <source>Who posted this? Name the organisation, or choose the person.</source>
        <translation>Wer hat das veröffentlicht? Nennen Sie die Organisation oder wählen Sie die Person.</translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation>Wer sie durchführt.</translation>
    </message>
    <message>
        <source>Who says it and where, if there is no web address.</source>
        <translation>Wer es wo sagt, wenn es keine Webadresse gibt.</translation>
    </message>
    <message>
        <source>Who speaks. Empty when the project as a whole speaks.</source>
        <translation>Wer spricht. Leer, wenn das Projekt als Ganzes spricht.</translation>
    </message>
    <message>
        <source>Who started and coordinates the campaign.</source>
        <translation>Wer die Kampagne begonnen hat und koordiniert.</translation>
    </message>
    <message>
        <source>Who wrote or said it.</source>
        <translation>Wer es geschrieben oder gesagt hat.</translation>
    </message>
    <message>
        <source>Whoever can be recognised. Each needs a consent for portraits.</source>
        <translation>Alle, die zu erkennen sind. Jede Person braucht eine Einwilligung für Porträtbilder.</translation>
    </message>
    <message>
        <source>Whoever searches for “{value}” finds {other} too, which goes by that name. Keep it in one project.</source>
        <translation>Wer nach „{value}“ sucht, findet auch {other}, das ebenfalls so heißt. Behalten Sie den Namen nur in einem Projekt.</translation>
    </message>
    <message>
        <source>Whose voice it is.</source>
        <translation>Wessen Stimme es ist.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Whose words the pull quote is in</source>
        <translation>Wessen Worte das Zitat wiedergibt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why social innovation?</source>
        <translation>Warum soziale Innovation?</translation>
    </message>
    <message>
        <source>Why which data are used.</source>
        <translation>Warum welche Daten genutzt werden.</translation>
    </message>
    <message>
        <source>With EN 301 549, that is WCAG 2.1 level AA.</source>
        <translation>Mit EN 301 549, das heißt WCAG 2.1 Stufe AA.</translation>
    </message>
    <message>
        <source>With https://</source>
        <translation>Mit https://</translation>
    </message>
    <message>
        <source>With its sign.</source>
        <translation>Mit seinem Zeichen.</translation>
    </message>
    <message>
        <source>With permission.</source>
        <translation>Mit Erlaubnis.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Without one, the cloth of the project is shown.</source>
        <translation>Ohne Bild wird das Tuch des Projekts gezeigt.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words in {value} are hard to read: their contrast is {ratio} to 1, and 4.5 to 1 is needed. The site shows {shown} instead. To see your own colour, choose a darker one.</source>
        <translation>Wörter in {value} sind schwer zu lesen: Ihr Kontrast beträgt {ratio} zu 1, nötig sind 4,5 zu 1. Die Website zeigt stattdessen {shown}. Damit Ihre eigene Farbe erscheint, wählen Sie eine dunklere.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Write the new id.</source>
        <translation>Schreiben Sie die neue Kennung.</translation>
    </message>
    <message>
        <source>Write {value}</source>
        <translation>{value} schreiben</translation>
    </message>
    <message>
        <source>Write “{value}”</source>
        <translation>„{value}“ schreiben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year, month or day, as exactly as it is known.</source>
        <translation>Jahr, Monat oder Tag, so genau, wie es bekannt ist.</translation>
    </message>
    <message>
        <source>You are not allowed to write there. Ask for permission, or export to another place.</source>
        <translation>Sie dürfen dort nicht schreiben. Bitten Sie um Erlaubnis oder exportieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Younger than 16</source>
        <translation>Jünger als 16</translation>
    </message>
    <message>
        <source>Your storage allowance is used up, so “{name}” was not saved. Free some space and save again.</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht, deshalb wurde „{name}“ nicht gespeichert. Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your storage allowance is used up. Free some space and export again.</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht. Schaffen Sie Platz und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>a page inside the page (srcdoc) is never checked</source>
        <translation>eine Seite in der Seite (srcdoc) wird nie geprüft</translation>
    </message>
    <message>
        <source>a spreadsheet would run the cell “{value}” in row {line} as a formula</source>
        <translation>eine Tabellenkalkulation würde die Zelle „{value}“ in Zeile {line} als Formel ausführen</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>being named</source>
        <translation>genannt zu werden</translation>
    </message>
    <message>
        <source>being quoted word by word</source>
        <translation>wörtlich zitiert zu werden</translation>
    </message>
    <message>
        <source>being shown in a film</source>
        <translation>in einem Film gezeigt zu werden</translation>
    </message>
    <message>
        <source>being shown in a picture</source>
        <translation>auf einem Bild gezeigt zu werden</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>cannot be read from the media folder</source>
        <translation>lässt sich nicht aus dem Medienordner lesen</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Ihr Projekt hier zeigen</translation>
    </message>
    <message>
        <source>holds a backslash, which browsers read as a slash</source>
        <translation>enthält einen Backslash, den Browser als Schrägstrich lesen</translation>
    </message>
    <message>
        <source>holds private text of {key} ({label}: “{shown}”)</source>
        <translation>enthält nicht öffentlichen Text von {key} ({label}: „{shown}“)</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>is a drawing that cannot be read</source>
        <translation>ist eine Zeichnung, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>is a drawing that contains a program</source>
        <translation>ist eine Zeichnung, die ein Programm enthält</translation>
    </message>
    <message>
        <source>is a drawing that loads or links to something outside of it</source>
        <translation>ist eine Zeichnung, die etwas von außen lädt oder darauf verweist</translation>
    </message>
    <message>
        <source>is a drawing with a DOCTYPE, which could hide a program; save it again as “plain SVG”</source>
        <translation>ist eine Zeichnung mit DOCTYPE, der ein Programm verbergen könnte; speichern Sie sie neu als „einfaches SVG“</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>ist abgeschnitten: Ihr Ende fehlt</translation>
    </message>
    <message>
        <source>is damaged and cannot be read to its end</source>
        <translation>ist beschädigt und kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>is far too large to be shown</source>
        <translation>ist viel zu groß, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>is not the picture that its name promises</source>
        <translation>ist nicht das Bild, das ihr Name verspricht</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>führt aus der exportierten Website hinaus</translation>
    </message>
    <message>
        <source>leads to a folder, which opens no page from a disk</source>
        <translation>führt zu einem Ordner, der auf einem Datenträger keine Seite öffnet</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>Links-nach-rechts-Einbettung</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>Links-nach-rechts-Marke</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>erzwungene Links-nach-rechts-Richtung</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>media file</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>older people, dementia, prevention</source>
        <translation>ältere Menschen, Demenz, Vorbeugung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pop directional formatting</source>
        <translation>Ende der Richtungsangabe</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Liste der Projekte</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>Rechts-nach-links-Einbettung</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>Rechts-nach-links-Marke</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>erzwungene Rechts-nach-links-Richtung</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weicher Trennstrich</translation>
    </message>
    <message>
        <source>spotlight</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>spotlights</source>
        <translation>Liste der Stimmen</translation>
    </message>
    <message>
        <source>starts with /, so it works neither from a disk nor in a sub-folder</source>
        <translation>beginnt mit / und funktioniert deshalb weder vom Datenträger noch in einem Unterordner</translation>
    </message>
    <message>
        <source>starts with {scheme}:, which does not belong on a page</source>
        <translation>beginnt mit {scheme}:, das nicht auf eine Seite gehört</translation>
    </message>
    <message>
        <source>the 11 letters after “v=”</source>
        <translation>die 11 Zeichen nach „v=“</translation>
    </message>
    <message>
        <source>the JSON is broken ({error})</source>
        <translation>das JSON ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the XML is broken ({error})</source>
        <translation>das XML ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>the entry “{address}” is not an address of this site</source>
        <translation>der Eintrag „{address}“ ist keine Adresse dieser Website</translation>
    </message>
    <message>
        <source>the file cannot be read again</source>
        <translation>die Datei lässt sich nicht noch einmal lesen</translation>
    </message>
    <message>
        <source>the file does not belong to the bundle</source>
        <translation>die Datei gehört nicht zur exportierten Website</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the file of the media folder</source>
        <translation>die Datei aus dem Medienordner</translation>
    </message>
    <message>
        <source>the id “{anchor}” stands twice</source>
        <translation>die Kennung „{anchor}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the link “{address}” leads to a place that {name} does not have</source>
        <translation>der Link „{address}“ führt zu einer Stelle, die es in {name} nicht gibt</translation>
    </message>
    <message>
        <source>the link “{address}” leads to {name}, which is not in the bundle</source>
        <translation>der Link „{address}“ führt zu {name}, das nicht zur exportierten Website gehört</translation>
    </message>
    <message>
        <source>the link “{address}” {reason}</source>
        <translation>der Link „{address}“ {reason}</translation>
    </message>
    <message>
        <source>the number at the end of the address</source>
        <translation>die Nummer am Ende der Adresse</translation>
    </message>
    <message>
        <source>the recovery file</source>
        <translation>die Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>the search finds {entry}, but there is no {page}</source>
        <translation>die Suche findet {entry}, doch {page} gibt es nicht</translation>
    </message>
    <message>
        <source>the search index cannot be read</source>
        <translation>der Suchindex lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>there is a broken tag: {shown}</source>
        <translation>es gibt ein beschädigtes Tag: {shown}</translation>
    </message>
    <message>
        <source>there is a comment without an end: {shown}</source>
        <translation>es gibt einen Kommentar ohne Ende: {shown}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>Startseite der Website</translation>
    </message>
    <message>
        <source>what was written came back different</source>
        <translation>was geschrieben wurde, kam verändert zurück</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Warum soziale Innovation</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation>geschütztes Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>{country} does not lie in the area of {programme}. That happens, but is rare: check the country and the programme.</source>
        <translation>{country} liegt nicht im Programmraum von {programme}. Das kommt vor, ist aber selten: Prüfen Sie Land und Programm.</translation>
    </message>
    <message>
        <source>{count} errors keep the catalogue from being published. Mend what is listed, or leave those entries out.</source>
        <translation>{count} Fehler hindern den Katalog an der Veröffentlichung. Beheben Sie, was aufgelistet ist, oder lassen Sie diese Einträge weg.</translation>
    </message>
    <message>
        <source>{file} and {original} differ only in capital letters or accents, so some systems lose one. Rename one.</source>
        <translation>{file} und {original} unterscheiden sich nur in Großbuchstaben oder Akzenten, manche Systeme verlieren eine davon. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>{file} has a name that does not work everywhere: {reason}</source>
        <translation>{file} hat einen Namen, der nicht überall funktioniert: {reason}</translation>
    </message>
    <message>
        <source>{file} is not taken as an entry, because it ends in .yml. Rename it to {original}.</source>
        <translation>{file} gilt nicht als Eintrag, weil der Name auf .yml endet. Benennen Sie die Datei in {original} um.</translation>
    </message>
    <message>
        <source>{file} looks like a second version of {original} that a sync program made. Compare the two in the window, and choose what to take over.</source>
        <translation>{file} sieht nach einer zweiten Fassung von {original} aus, die ein Abgleichprogramm angelegt hat. Vergleichen Sie beide im Fenster, und wählen Sie, was übernommen wird.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{label} cannot be “{value}”.</source>
        <translation>{label} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>{label} has blanks at its ends or letters put together from two signs. Type it again to tidy it.</source>
        <translation>„{label}“ hat Leerzeichen am Rand oder Buchstaben, die aus zwei Zeichen zusammengesetzt sind. Tippen Sie es neu ein.</translation>
    </message>
    <message>
        <source>{label} has {count} characters; at most {limit} fit. Shorten it.</source>
        <translation>„{label}“ hat {count} Zeichen; höchstens {limit} passen. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>{label} is missing in the consent of {name}. A consent must be proved: what for, where, when, how, and where the paper is.</source>
        <translation>„{label}“ fehlt in der Einwilligung von {name}. Eine Einwilligung muss belegt sein: wofür, wo, wann, wie und wo das Papier liegt.</translation>
    </message>
    <message>
        <source>{label} is missing in the consent of {name}. Note it while somebody still knows.</source>
        <translation>„{label}“ fehlt in der Einwilligung von {name}. Vermerken Sie es, solange es noch jemand weiß.</translation>
    </message>
    <message>
        <source>{label} is missing in: {languages}. Until it is translated, the main language is shown.</source>
        <translation>„{label}“ fehlt in: {languages}. Bis es übersetzt ist, wird die Hauptsprache gezeigt.</translation>
    </message>
    <message>
        <source>{label} is missing. A quotation names its author, its work and its year.</source>
        <translation>„{label}“ fehlt. Ein Zitat nennt Urheber, Werk und Jahr.</translation>
    </message>
    <message>
        <source>{label} is missing. Please fill it in.</source>
        <translation>„{label}“ fehlt. Bitte füllen Sie es aus.</translation>
    </message>
    <message>
        <source>{label} is missing. Visitors and search engines read it first.</source>
        <translation>„{label}“ fehlt. Menschen und Suchmaschinen lesen es zuerst.</translation>
    </message>
    <message>
        <source>{label} is not known. The year alone is enough to place the project in time.</source>
        <translation>„{label}“ ist nicht bekannt. Schon das Jahr allein genügt, um das Projekt zeitlich einzuordnen.</translation>
    </message>
    <message>
        <source>{label} must be a group of fields, but “{value}” is not.</source>
        <translation>„{label}“ muss eine Gruppe von Feldern sein, doch „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>{label} must be a list, but “{value}” is not.</source>
        <translation>„{label}“ muss eine Liste sein, doch „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>{label} must be a number, not “{value}”. Write digits, with a point for cents.</source>
        <translation>„{label}“ muss eine Zahl sein, nicht „{value}“. Schreiben Sie Ziffern, mit einem Punkt vor den Cent.</translation>
    </message>
    <message>
        <source>{label} must be text, but “{value}” is not. In a file, put it in quotation marks.</source>
        <translation>„{label}“ muss Text sein, doch „{value}“ ist keiner. Setzen Sie ihn in der Datei in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{label} must be true or false, not “{value}”.</source>
        <translation>„{label}“ muss wahr oder falsch sein (true oder false), nicht „{value}“.</translation>
    </message>
    <message>
        <source>{label} must lie between {minimum} and {maximum}; {value} does not.</source>
        <translation>„{label}“ muss zwischen {minimum} und {maximum} liegen; {value} tut das nicht.</translation>
    </message>
    <message>
        <source>{label} needs at least one entry.</source>
        <translation>„{label}“ braucht mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>{label} of the funder ({name}) is missing. Add it.</source>
        <translation>„{label}“ des Fördermittelgebers ({name}) fehlt. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>{label} of {name} is not known, so its projects cannot be held against it. Add it.</source>
        <translation>„{label}“ von {name} ist nicht bekannt, die Projekte lassen sich also nicht daran messen. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>{label}: {count} are chosen, but at most {limit} help visitors to choose. Keep the most important ones.</source>
        <translation>{label}: {count} sind gewählt, doch höchstens {limit} helfen bei der Auswahl. Behalten Sie die wichtigsten.</translation>
    </message>
    <message>
        <source>{label}: {value} has not come yet. Correct the date.</source>
        <translation>{label}: {value} liegt in der Zukunft. Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>{label}: {value} is unlikely for an Interreg project. Check the digits and whether thousands were meant.</source>
        <translation>{label}: {value} ist für ein Interreg-Projekt unwahrscheinlich. Prüfen Sie die Ziffern und ob Tausend gemeint war.</translation>
    </message>
    <message>
        <source>{licence} asks for a link to where the file was found. Add the address if there is one.</source>
        <translation>{licence} verlangt einen Link zum Fundort der Datei. Tragen Sie die Adresse ein, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>{licence} asks for the author’s name. Add the credit as the author wants it.</source>
        <translation>{licence} verlangt die Namensnennung. Tragen Sie den Nachweis so ein, wie er gewünscht ist.</translation>
    </message>
    <message>
        <source>{licence} asks for the title of the work. Add it if its author gave it one.</source>
        <translation>{licence} verlangt den Titel des Werks. Tragen Sie ihn ein, wenn es einen hat.</translation>
    </message>
    <message>
        <source>{licence} forbids changes, and a changed or cropped picture is one. Show the original, without a focus.</source>
        <translation>{licence} verbietet Änderungen, und ein bearbeitetes oder beschnittenes Bild ist eine. Zeigen Sie das Original, ohne Bildmittelpunkt.</translation>
    </message>
    <message>
        <source>{licence} forbids commercial use, and this site is marked as commercial. Choose another picture.</source>
        <translation>{licence} verbietet kommerzielle Nutzung, und diese Website ist als kommerziell gekennzeichnet. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>{name} and {other} are each said to follow the other. Keep the relation in the later project only.</source>
        <translation>{name} und {other} gelten jeweils als Nachfolger des anderen. Behalten Sie die Beziehung nur im späteren Projekt.</translation>
    </message>
    <message>
        <source>{name} has withdrawn the consent, so nothing of them may be published. Take the person out of the entry.</source>
        <translation>{name} hat die Einwilligung widerrufen, es darf also nichts von der Person veröffentlicht werden. Nehmen Sie sie aus dem Eintrag.</translation>
    </message>
    <message>
        <source>{name} is in {country}, which is missing among the partner countries. Add it there, or mark the list as not complete.</source>
        <translation>{name} sitzt in {country}, das unter den Partnerländern fehlt. Ergänzen Sie es dort oder kennzeichnen Sie die Liste als unvollständig.</translation>
    </message>
    <message>
        <source>{name} is named as related to itself. Choose another project, or take the relation out.</source>
        <translation>{name} ist als mit sich selbst verwandt eingetragen. Wählen Sie ein anderes Projekt oder nehmen Sie die Beziehung heraus.</translation>
    </message>
    <message>
        <source>{name} is named twice among the lead and the other partners. Take one of them out.</source>
        <translation>{name} steht zweimal unter den federführenden und den weiteren Partnern. Nehmen Sie einen Eintrag heraus.</translation>
    </message>
    <message>
        <source>{name} is said to follow {other}, but it started before it. Check the relation and the dates.</source>
        <translation>{name} gilt als Nachfolger von {other}, hat aber früher begonnen. Prüfen Sie die Beziehung und die Daten.</translation>
    </message>
    <message>
        <source>{name} is younger than 16, so a parent or guardian must have agreed. Note that consent.</source>
        <translation>{name} ist jünger als 16, also müssen Eltern oder Sorgeberechtigte eingewilligt haben. Vermerken Sie diese Einwilligung.</translation>
    </message>
    <message>
        <source>{programme} does not hand out money of {fund}, as far as its vocabulary says. Check the fund.</source>
        <translation>{programme} vergibt laut Vokabular keine Mittel aus {fund}. Prüfen Sie den Fonds.</translation>
    </message>
    <message>
        <source>{projects} projects from {countries} countries</source>
        <translation>{projects} Projekte aus {countries} Ländern</translation>
    </message>
    <message>
        <source>{root} is a file. Open the folder that holds {campaign_file}.</source>
        <translation>{root} ist eine Datei. Öffnen Sie den Ordner, der {campaign_file} enthält.</translation>
    </message>
    <message>
        <source>{shown} contains the catalogue. Choose a target that does not.</source>
        <translation>{shown} enthält den Katalog. Wählen Sie ein Ziel, das ihn nicht enthält.</translation>
    </message>
    <message>
        <source>{shown} is a file. Choose a folder, or a file name that ends in .zip.</source>
        <translation>{shown} ist eine Datei. Wählen Sie einen Ordner oder einen Dateinamen, der auf .zip endet.</translation>
    </message>
    <message>
        <source>{shown} is a folder, but its name ends in .zip. Choose another name.</source>
        <translation>{shown} ist ein Ordner, sein Name endet aber auf .zip. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{shown} is a whole drive. Choose a folder on it.</source>
        <translation>{shown} ist ein ganzes Laufwerk. Wählen Sie einen Ordner darauf.</translation>
    </message>
    <message>
        <source>{shown} is not a file that can be replaced. Choose another target.</source>
        <translation>{shown} ist keine Datei, die sich ersetzen lässt. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{shown} lies inside the catalogue. Choose a target outside of it.</source>
        <translation>{shown} liegt im Katalog. Wählen Sie ein Ziel außerhalb.</translation>
    </message>
    <message>
        <source>{target!r} cannot be used as a target. Choose another one.</source>
        <translation>{target!r} ist als Ziel nicht brauchbar. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{value} and {other} differ only in capitals; many systems take them for one file. Rename one of them.</source>
        <translation>{value} und {other} unterscheiden sich nur in Großbuchstaben; viele Systeme halten sie für eine Datei. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>{value} cannot be used as the EU emblem. Choose an SVG or PNG file in colour, or none: then it is drawn.</source>
        <translation>{value} ist als EU-Emblem nicht brauchbar. Wählen Sie eine farbige SVG- oder PNG-Datei oder keine: Dann wird es gezeichnet.</translation>
    </message>
    <message>
        <source>{value} is an address for examples, behind which there is nothing. Put the real one in.</source>
        <translation>{value} ist eine Adresse für Beispiele, hinter der nichts steht. Tragen Sie die richtige ein.</translation>
    </message>
    <message>
        <source>{value} is not a number that the site can count. Use {{projects}}, {{countries}} or {{programmes}}.</source>
        <translation>{value} ist keine Zahl, die die Website zählen kann. Nehmen Sie {{projects}}, {{countries}} oder {{programmes}}.</translation>
    </message>
    <message>
        <source>{value} is not encrypted. Try it with https://, and use that if it works.</source>
        <translation>{value} ist nicht verschlüsselt. Versuchen Sie es mit https:// und nehmen Sie das, wenn es funktioniert.</translation>
    </message>
    <message>
        <source>{value} is the same file as {other}. Use one of them everywhere and delete the other.</source>
        <translation>{value} ist dieselbe Datei wie {other}. Verwenden Sie überall eine davon und löschen Sie die andere.</translation>
    </message>
    <message>
        <source>{value} looks like a private mailbox. Use the address of an office, such as info@ or projects@.</source>
        <translation>{value} sieht nach einem privaten Postfach aus. Nehmen Sie die Adresse einer Dienststelle, etwa info@ oder projekte@.</translation>
    </message>
    <message>
        <source>{value} looks like a second EU mark. Beside the emblem there must be none; choose the body’s own logo.</source>
        <translation>{value} sieht nach einem zweiten EU-Zeichen aus. Neben dem Emblem darf keines stehen; wählen Sie das eigene Logo der Stelle.</translation>
    </message>
    <message>
        <source>{value} looks like the mailbox of one person. An office’s address lasts longer and tells less.</source>
        <translation>{value} sieht nach dem Postfach einer einzelnen Person aus. Die Adresse einer Dienststelle hält länger und verrät weniger.</translation>
    </message>
    <message>
        <source>{value} tells its site who sent the visitor. Cut it before the question mark, and try it.</source>
        <translation>{value} verrät der Zielseite, woher der Besuch kommt. Kürzen Sie die Adresse vor dem Fragezeichen und probieren Sie sie aus.</translation>
    </message>
    <message>
        <source>{value} was last looked at on {date}, more than half a year ago. Open it again; project sites disappear.</source>
        <translation>{value} wurde zuletzt am {date} angesehen, vor mehr als einem halben Jahr. Öffnen Sie es noch einmal; Projektwebsites verschwinden.</translation>
    </message>
    <message>
        <source>“*{name}” refers to a value that contains itself.</source>
        <translation>„*{name}“ verweist auf einen Wert, der sich selbst enthält.</translation>
    </message>
    <message>
        <source>“*{name}” refers to a value that is not given before it in this file.</source>
        <translation>„*{name}“ verweist auf einen Wert, der in dieser Datei nicht davor steht.</translation>
    </message>
    <message>
        <source>“{address}” is shown as plain text. To make it a link, write [words](address).</source>
        <translation>„{address}“ wird als bloßer Text gezeigt. Für einen Link schreiben Sie [Worte](Adresse).</translation>
    </message>
    <message>
        <source>“{address}” would be loaded from another computer as soon as the page is shown</source>
        <translation>„{address}“ würde von einem anderen Rechner geladen, sobald die Seite gezeigt wird</translation>
    </message>
    <message>
        <source>“{heading}” is a heading of the first level, which is the page’s own title. Start with two hash signs.</source>
        <translation>„{heading}“ ist eine Überschrift der ersten Ebene, die dem Titel der Seite gehört. Beginnen Sie mit zwei Rautezeichen.</translation>
    </message>
    <message>
        <source>“{host}” can only be reached inside one network. Use the public address, or take it out.</source>
        <translation>„{host}“ ist nur in einem internen Netz erreichbar. Nehmen Sie die öffentliche Adresse oder nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: use small letters a to z, digits and single hyphens.</source>
        <translation>„{id}“ kann keine Kennung sein: Nehmen Sie Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche.</translation>
    </message>
    <message>
        <source>“{id}” cannot be edited, because its file cannot be read.</source>
        <translation>„{id}“ lässt sich nicht bearbeiten, weil die Datei nicht lesbar ist.</translation>
    </message>
    <message>
        <source>“{id}” has no place for the field “{field}”.</source>
        <translation>„{id}“ hat keinen Platz für das Feld „{field}“.</translation>
    </message>
    <message>
        <source>“{id}” is no longer what it was when this edit was made.</source>
        <translation>„{id}“ ist nicht mehr so, wie es war, als diese Änderung gemacht wurde.</translation>
    </message>
    <message>
        <source>“{id}” must be given as fields with values.</source>
        <translation>„{id}“ muss aus Feldern mit Werten bestehen.</translation>
    </message>
    <message>
        <source>“{label}” has a meaning only in: {vocabularies}. Take it out here.</source>
        <translation>„{label}“ hat nur eine Bedeutung in: {vocabularies}. Nehmen Sie es hier heraus.</translation>
    </message>
    <message>
        <source>“{label}” is missing in the accessibility statement. Add it.</source>
        <translation>„{label}“ fehlt in der Erklärung zur Barrierefreiheit. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>“{label}” is missing in the privacy notice. Add it.</source>
        <translation>„{label}“ fehlt in der Datenschutzerklärung. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>„{name}“ lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it is not overwritten: {sentence}</source>
        <translation>„{name}“ lässt sich nicht lesen und wird deshalb nicht überschrieben: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Copy it to your own disk and try again.</source>
        <translation>„{name}“ lässt sich nicht lesen. Kopieren Sie die Datei auf Ihren eigenen Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Save a copy elsewhere.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({reason}). Speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself. Remove the link.</source>
        <translation>„{name}“ ist eine Verknüpfung, die zu sich selbst zurückführt. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file outside the catalogue. Put the file itself there.</source>
        <translation>„{name}“ ist eine Verknüpfung zu einer Datei außerhalb des Katalogs. Legen Sie die Datei selbst hinein.</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file that is not there.</source>
        <translation>„{name}“ ist eine Verknüpfung zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“{name}” is a reserved name on Windows. Choose another one.</source>
        <translation>„{name}“ ist unter Windows ein reservierter Name. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is an entry, not a media file.</source>
        <translation>„{name}“ ist ein Eintrag, keine Mediendatei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read to its end. Copy or save it again.</source>
        <translation>„{name}“ ist beschädigt: Die Datei lässt sich nicht bis zum Ende lesen. Kopieren oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it comes from.</source>
        <translation>„{name}“ ist leer. Kopieren Sie die Datei noch einmal von ihrem Ursprungsort.</translation>
    </message>
    <message>
        <source>“{name}” is far too large to be opened safely. Save a smaller version of it first.</source>
        <translation>„{name}“ ist viel zu groß, um sicher geöffnet zu werden. Speichern Sie zuerst eine kleinere Fassung.</translation>
    </message>
    <message>
        <source>“{name}” is marked as not sure and is left out of the page. Find a source for it, then take the mark away.</source>
        <translation>„{name}“ ist als nicht sicher gekennzeichnet und fehlt auf der Seite. Suchen Sie einen Beleg und nehmen Sie die Kennzeichnung dann weg.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a media file: it must lie in the folder “{media_folder}” itself.</source>
        <translation>„{name}“ ist kein Name einer Mediendatei: Sie muss direkt im Ordner „{media_folder}“ liegen.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be brought in.</source>
        <translation>„{name}“ ist keine Datei, die sich hinzufügen lässt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read. Remove it.</source>
        <translation>„{name}“ ist keine lesbare Datei. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” is not the picture that its name promises. Open it in an image program and save it.</source>
        <translation>„{name}“ ist nicht das Bild, das der Name verspricht. Öffnen Sie die Datei in einem Bildprogramm und speichern Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation>„{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there and save again.</source>
        <translation>„{name}“ ist in einem anderen Programm geöffnet. Schließen Sie es dort und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected. Ask for permission to change it, or save a copy elsewhere.</source>
        <translation>„{name}“ ist schreibgeschützt. Bitten Sie um Schreibrechte oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission.</source>
        <translation>„{name}“ darf nicht gelesen werden. Bitten Sie die Person, der die Datei gehört, um Erlaubnis.</translation>
    </message>
    <message>
        <source>“{name}” stands in the menu but is not published. Set the page to ready, or take it out of the menu.</source>
        <translation>„{name}“ steht im Menü, wird aber nicht veröffentlicht. Setzen Sie die Seite auf „Fertig“ oder nehmen Sie sie aus dem Menü.</translation>
    </message>
    <message>
        <source>“{name}” stays for now, because its new file could not be written.</source>
        <translation>„{name}“ bleibt vorerst, weil die neue Datei nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program in this very moment. Save again.</source>
        <translation>„{name}“ wurde in diesem Moment von einem anderen Programm geändert. Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was changed in the meantime. Compare it once more.</source>
        <translation>„{name}“ wurde inzwischen geändert. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was not removed, because there is no place to keep a copy of it.</source>
        <translation>„{name}“ wurde nicht entfernt, weil es keinen Platz für eine Sicherungskopie gibt.</translation>
    </message>
    <message>
        <source>“{name}” was not saved, because it could not be opened again: {sentence}</source>
        <translation>„{name}“ wurde nicht gespeichert, weil es sich nicht wieder öffnen ließe: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” was not saved, because the file would say something else than the form.</source>
        <translation>„{name}“ wurde nicht gespeichert, weil in der Datei etwas anderes stünde als im Formular.</translation>
    </message>
    <message>
        <source>“{text}” does not say where the link leads when it is read alone. Name the page behind it.</source>
        <translation>„{text}“ sagt für sich gelesen nicht, wohin der Link führt. Nennen Sie die Seite dahinter.</translation>
    </message>
    <message>
        <source>“{value}” also stands for the term “{other}”. A name should lead to one term only.</source>
        <translation>„{value}“ steht auch für den Begriff „{other}“. Ein Name soll nur zu einem Begriff führen.</translation>
    </message>
    <message>
        <source>“{value}” and “{other}” differ only in capitals or in how accents are stored; many systems take them for one file. Rename one of them.</source>
        <translation>„{value}“ und „{other}“ unterscheiden sich nur in Großbuchstaben oder in der Speicherung der Akzente; viele Systeme halten sie für eine Datei. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>“{value}” cannot be an id. Use small letters, digits and hyphens, such as in-for-care.</source>
        <translation>„{value}“ kann keine Kennung sein. Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa in-for-care.</translation>
    </message>
    <message>
        <source>“{value}” does not name the European Union in full. Write it out; the letters EU are not enough.</source>
        <translation>„{value}“ nennt die Europäische Union nicht ausgeschrieben. Schreiben Sie sie aus; die Buchstaben EU genügen nicht.</translation>
    </message>
    <message>
        <source>“{value}” does not work as a web address everywhere. Rename the file: letters, digits, points and hyphens.</source>
        <translation>„{value}“ funktioniert nicht überall als Webadresse. Benennen Sie die Datei um: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>“{value}” is found already by the acronym. Take it out.</source>
        <translation>„{value}“ wird schon über das Akronym gefunden. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“{value}” is marked as verbatim, but does not occur in a verbatim answer. Copy it from there letter by letter, or mark it as a paraphrase.</source>
        <translation>„{value}“ ist als wörtlich gekennzeichnet, kommt aber in keiner wörtlichen Antwort vor. Übernehmen Sie es von dort Buchstabe für Buchstabe oder kennzeichnen Sie es als sinngemäß.</translation>
    </message>
    <message>
        <source>“{value}” is no ISBN: its last digit does not fit the others. Compare it with the imprint of the book.</source>
        <translation>„{value}“ ist keine ISBN: Die letzte Ziffer passt nicht zu den anderen. Vergleichen Sie sie mit dem Impressum des Buchs.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour. Write it as #c8452f.</source>
        <translation>„{value}“ ist keine Farbe. Schreiben Sie sie so: #c8452f.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Use the two letters of ISO 3166, such as DE or NO.</source>
        <translation>„{value}“ ist kein Ländercode. Nehmen Sie die zwei Buchstaben nach ISO 3166, etwa DE oder NO.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write a year, a month or a day: 2019, 2019-04 or 2019-04-01.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2019, 2019-04 oder 2019-04-01.</translation>
    </message>
    <message>
        <source>“{value}” is not a full web address. It starts with https:// and has no spaces.</source>
        <translation>„{value}“ ist keine vollständige Webadresse. Sie beginnt mit https:// und hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“{value}” is not a language tag. Use tags such as en, de or pt-BR.</source>
        <translation>„{value}“ ist kein Sprachkürzel. Nehmen Sie Kürzel wie en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address. It looks like info@example.org.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse. Sie sieht so aus: info@example.org.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of programmes. Choose one of the list, or add it to the vocabulary.</source>
        <translation>„{value}“ steht nicht in der Liste der Programme. Wählen Sie eins aus der Liste oder ergänzen Sie es im Vokabular.</translation>
    </message>
    <message>
        <source>“{value}” is not in the vocabulary “{vocabulary}”. Choose one of its terms, or add this one to it.</source>
        <translation>„{value}“ steht nicht im Vokabular „{vocabulary}“. Wählen Sie einen seiner Begriffe oder ergänzen Sie diesen.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices for {label}: {choices}.</source>
        <translation>„{value}“ steht für „{label}“ nicht zur Wahl: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not shown, because the site is marked as not paid by the EU. Tick the box, or delete the words.</source>
        <translation>„{value}“ wird nicht gezeigt, weil die Website als nicht von der EU bezahlt gekennzeichnet ist. Setzen Sie das Häkchen oder löschen Sie die Worte.</translation>
    </message>
    <message>
        <source>“{value}” is not the id of a film at {provider}. Enter only {shape}.</source>
        <translation>„{value}“ ist keine Film-Kennung bei {provider}. Tragen Sie nur {shape} ein.</translation>
    </message>
    <message>
        <source>“{value}” is not the name of a field, so nothing is left out of the page because of it. Correct the name.</source>
        <translation>„{value}“ ist kein Name eines Feldes, deshalb fehlt seinetwegen nichts auf der Seite. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{value}” is not the official wording. Write exactly “{full}” or “{part}”.</source>
        <translation>„{value}“ ist nicht der amtliche Wortlaut. Schreiben Sie genau „{full}“ oder „{part}“.</translation>
    </message>
    <message>
        <source>“{value}” is the name of a file, not a description. Say in one sentence what is to be seen.</source>
        <translation>„{value}“ ist ein Dateiname, keine Beschreibung. Sagen Sie in einem Satz, was zu sehen ist.</translation>
    </message>
    <message>
        <source>“{value}” is understood as {country}. Write {code}, the code of ISO 3166, so that others understand it too.</source>
        <translation>„{value}“ wird als {country} verstanden. Schreiben Sie {code}, den Code nach ISO 3166, damit auch andere es verstehen.</translation>
    </message>
    <message>
        <source>“{value}” looks garbled: a program on the way here misread the letters. Type the passage again.</source>
        <translation>„{value}“ sieht verstümmelt aus: Ein Programm hat die Zeichen unterwegs falsch gelesen. Tippen Sie die Stelle neu ein.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in this list. Take one of them out.</source>
        <translation>„{value}“ steht zweimal in dieser Liste. Nehmen Sie einen Eintrag heraus.</translation>
    </message>
    <message>
        <source>“{value}” stands where text should be. Write what is meant, or leave the field empty.</source>
        <translation>„{value}“ steht, wo Text stehen sollte. Schreiben Sie, was gemeint ist, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back; with the next save it goes to the trash.</source>
        <translation>Gelöscht: %1. Rückgängig holt es zurück; beim nächsten Speichern kommt es in den Papierkorb.</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>%1 als %2 duplizieren</translation>
    </message>
    <message>
        <source>Its file cannot be read. Mend or remove it in a file manager.</source>
        <translation>Die Datei lässt sich nicht lesen. Berichtigen oder entfernen Sie sie in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation>Neu (%1): %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>You can undo this. With the next save it goes to the trash, from where it can be restored.</source>
        <translation>Sie können das rückgängig machen. Beim nächsten Speichern kommt es in den Papierkorb und lässt sich von dort wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>EntryHeader</name>
    <message>
        <source> · not saved yet</source>
        <translation> · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>%1 auflisten</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Show the problems of this entry: %1</source>
        <translation>Probleme dieses Eintrags zeigen: %1</translation>
    </message>
    <message>
        <source>Show who names this entry, and in which field</source>
        <translation>Zeigen, wer diesen Eintrag nennt und in welchem Feld</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Terms and their uses…</source>
        <translation>Begriffe und ihre Verwendung …</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Uses of %1</source>
        <translation>Verwendungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Choose an entry in the list, or make a new one.</source>
        <translation>Wählen Sie einen Eintrag in der Liste oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it is left alone.

%2

Mend it in a text editor.</source>
        <translation>Die Datei %1 lässt sich nicht lesen und bleibt deshalb unberührt.

%2

Berichtigen Sie sie in einem Texteditor.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A zip file</source>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export the website</source>
        <translation>Website exportieren</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export to a zip file</source>
        <translation>In eine ZIP-Datei exportieren</translation>
    </message>
    <message>
        <source>It can be told once nothing stops the export.</source>
        <translation>Das lässt sich sagen, sobald nichts mehr den Export aufhält.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n unfit entries and publish the rest</source>
        <translation>
            <numerusform>%n ungeeigneten Eintrag weglassen und den Rest veröffentlichen</numerusform>
            <numerusform>%n ungeeignete Einträge weglassen und den Rest veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden erzeugt</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Putting the bundle in place</source>
        <translation>Website wird an ihren Platz gelegt</translation>
    </message>
    <message>
        <source>Reading everything again</source>
        <translation>Alles wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is untouched.</source>
        <translation>Der Export wurde abgebrochen. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation>Wohin der Export geht</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>never published</source>
        <translation>wird nie veröffentlicht</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message numerus="yes">
        <source>%n fields differ. Choose for each; everything else is put together from both.</source>
        <translation>
            <numerusform>%n Feld weicht ab. Wählen Sie; alles andere wird aus beiden zusammengesetzt.</numerusform>
            <numerusform>%n Felder weichen ab. Wählen Sie für jedes; alles andere wird aus beiden zusammengesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both edited different fields. Together they make the entry that is saved next.</source>
        <translation>Beide haben verschiedene Felder bearbeitet. Zusammen ergeben sie den Eintrag, der als Nächstes gespeichert wird.</translation>
    </message>
    <message>
        <source>Bring the entry back</source>
        <translation>Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Delete it here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>Its file was removed from the folder, and you have unsaved edits in it.</source>
        <translation>Die Datei wurde aus dem Ordner entfernt, und Sie haben ungespeicherte Änderungen darin.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Alle meine behalten</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Eintrag behalten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Alle fremden übernehmen</translation>
    </message>
    <message>
        <source>Taken over from the other one, since you did not edit it:</source>
        <translation>Aus der anderen Fassung übernommen, da Sie es nicht bearbeitet haben:</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>You deleted it here, and somebody else has edited it since.</source>
        <translation>Sie haben den Eintrag hier gelöscht, und jemand anderes hat ihn seither bearbeitet.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else</source>
        <translation>„%1“ wurde von jemand anderem geändert</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message numerus="yes">
        <source>%n entries have unsaved edits. They go out as you see them now.</source>
        <translation>
            <numerusform>%n Eintrag hat ungespeicherte Änderungen. Er geht so hinaus, wie Sie ihn jetzt sehen.</numerusform>
            <numerusform>%n Einträge haben ungespeicherte Änderungen. Sie gehen so hinaus, wie Sie sie jetzt sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay behind</source>
        <translation>
            <numerusform>%n Eintrag bleibt zurück</numerusform>
            <numerusform>%n Einträge bleiben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors keep the website from being published</source>
        <translation>
            <numerusform>%n Fehler hindert die Website an der Veröffentlichung</numerusform>
            <numerusform>%n Fehler hindern die Website an der Veröffentlichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings in what is published. They do not stop the export.</source>
        <translation>
            <numerusform>%n Warnung in dem, was veröffentlicht wird. Sie hält den Export nicht auf.</numerusform>
            <numerusform>%n Warnungen in dem, was veröffentlicht wird. Sie halten den Export nicht auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the catalogue…</source>
        <translation>Der Katalog wird geprüft …</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 more in the problems panel</source>
        <translation>und %1 weitere im Problembereich</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Worte.</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
</context>
<context>
    <name>LocalisedEditor</name>
    <message>
        <source>%1, empty</source>
        <translation>%1, leer</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>1. List</source>
        <translation>1. Liste</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>HTML, kept in the text and not shown on the page</source>
        <translation>HTML, bleibt im Text und wird auf der Seite nicht gezeigt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading, smaller heading, plain text</source>
        <translation>Überschrift, kleinere Überschrift, einfacher Text</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>Liste mit Punkten</translation>
    </message>
    <message>
        <source>Note, kept as it is</source>
        <translation>Anmerkung, bleibt wie sie ist</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Table, kept as it is</source>
        <translation>Tabelle, bleibt wie sie ist</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Liste</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Link (Strg+K)</translation>
    </message>
</context>
<context>
    <name>MediaEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Open its entry →</source>
        <translation>Eintrag öffnen →</translation>
    </message>
    <message>
        <source>Type to search in the media folder</source>
        <translation>Schreiben, um im Medienordner zu suchen</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>The name of its file and part of its web address. It stays when the name changes.</source>
        <translation>Der Name der Datei und ein Teil der Webadresse. Sie bleibt, wenn sich der Name ändert.</translation>
    </message>
</context>
<context>
    <name>NewMedia</name>
    <message numerus="yes">
        <source>%n files in the media folder have no entry yet</source>
        <translation>
            <numerusform>%n Datei im Medienordner hat noch keinen Eintrag</numerusform>
            <numerusform>%n Dateien im Medienordner haben noch keinen Eintrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further files were left out</source>
        <translation>
            <numerusform>%n weitere Datei wurde weggelassen</numerusform>
            <numerusform>%n weitere Dateien wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>%1 als %2 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Make %n entries</source>
        <translation>
            <numerusform>Eintrag dafür anlegen</numerusform>
            <numerusform>%n Einträge anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make the entries of %n media files</source>
        <translation>
            <numerusform>Eintrag für %n Mediendatei anlegen</numerusform>
            <numerusform>Einträge für %n Mediendateien anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>New media %1</source>
        <translation>Neues Medium %1</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>“%1” was not brought in</source>
        <translation>„%1“ wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” was not duplicated</source>
        <translation>„%1“ wurde nicht dupliziert</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>+ Add %1</source>
        <translation>+ %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ObjectListEditor</name>
    <message>
        <source>+ Add to %1</source>
        <translation>+ Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was taken out of “%2”. Undo brings it back.</source>
        <translation>„%1“ wurde aus „%2“ genommen. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>ObstacleBar</name>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>The last good page is shown. %1</source>
        <translation>Gezeigt wird die letzte gelungene Seite. %1</translation>
    </message>
    <message>
        <source>There is no page to show yet. %1</source>
        <translation>Es gibt noch keine Seite zu zeigen. %1</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Schreiben, um zu suchen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message numerus="yes">
        <source>%n problems listed.</source>
        <translation>
            <numerusform>%n Problem aufgelistet.</numerusform>
            <numerusform>%n Probleme aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the catalogue…</source>
        <translation>Der Katalog wird geprüft …</translation>
    </message>
    <message>
        <source>Copy all listed problems</source>
        <translation>Alle aufgelisteten Probleme kopieren</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Zuklappen oder aufklappen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n of this kind…</source>
        <translation>
            <numerusform>Dieses Problem beheben …</numerusform>
            <numerusform>Alle %n dieser Art beheben …</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. Everything that is ready can be published.</source>
        <translation>Keine Probleme. Alles, was fertig ist, kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Nothing to show with this filter.</source>
        <translation>Mit diesem Filter gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The problems are in the clipboard.</source>
        <translation>Die Probleme sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This mend does not fit any more. The entry has changed.</source>
        <translation>Diese Abhilfe passt nicht mehr. Der Eintrag hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>RawEditor</name>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>The website is ready: %n pages</source>
        <translation>
            <numerusform>Die Website ist fertig: %n Seite</numerusform>
            <numerusform>Die Website ist fertig: %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Narrow the list by facets</source>
        <translation>Liste über Merkmale eingrenzen</translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation>Neu: %1 …</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Words, “exact words”, -without, or a field such as theme:ageing, status:draft, has:problems.</source>
        <translation>Worte, „genaue Worte“, -ohne oder ein Feld wie theme:ageing, status:draft, has:problems.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the list as a table</source>
        <translation>Liste als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The texts are still being read. What fits appears in a moment.</source>
        <translation>Die Texte werden noch gelesen. Was passt, erscheint gleich.</translation>
    </message>
    <message>
        <source>There are no %1 yet. Make the first one.</source>
        <translation>Hier ist noch nichts (%1). Legen Sie den ersten Eintrag an.</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved (%1).</source>
        <translation>
            <numerusform>Beim letzten Mal endete das Programm, bevor %n Änderung gespeichert war (%1).</numerusform>
            <numerusform>Beim letzten Mal endete das Programm, bevor %n Änderungen gespeichert waren (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made again, because the file is gone or cannot be read.</source>
        <translation>
            <numerusform>%n lässt sich nicht wiederholen, weil die Datei fehlt oder nicht lesbar ist.</numerusform>
            <numerusform>%n lassen sich nicht wiederholen, weil die Datei fehlt oder nicht lesbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the file says something else now.</source>
        <translation>
            <numerusform>Bei %n davon steht in der Datei jetzt etwas anderes.</numerusform>
            <numerusform>Bei %n davon steht in der Datei jetzt etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Last time the program ended before all was saved.</source>
        <translation>Beim letzten Mal endete das Programm, bevor alles gespeichert war.</translation>
    </message>
    <message>
        <source>Restore %1, forget %2</source>
        <translation>%1 wiederherstellen, %2 vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung wiederherstellen</numerusform>
            <numerusform>%n ungespeicherte Änderungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The changes were not restored</source>
        <translation>Die Änderungen wurden nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>In der Datei steht</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What was unsaved</source>
        <translation>Was ungespeichert war</translation>
    </message>
    <message>
        <source>a new entry</source>
        <translation>ein neuer Eintrag</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>kein solcher Eintrag</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open →</source>
        <translation>Öffnen →</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>nicht in diesem Katalog</translation>
    </message>
</context>
<context>
    <name>SaveProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln entries…</source>
        <translation>
            <numerusform>%Ln Eintrag wird gespeichert …</numerusform>
            <numerusform>%Ln Einträge werden gespeichert …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>A copy with all edits lies in %1.</source>
        <translation>Eine Kopie mit allen Änderungen liegt in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie an anderem Ort speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the catalogue as a new folder</source>
        <translation>Kopie des Katalogs als neuen Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed on the disk and read again.</source>
        <translation>
            <numerusform>%n Eintrag wurde auf dem Datenträger geändert und neu gelesen.</numerusform>
            <numerusform>%n Einträge wurden auf dem Datenträger geändert und neu gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not saved</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht gespeichert</numerusform>
            <numerusform>%n Einträge wurden nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard edits of %n entries</source>
        <translation>
            <numerusform>Änderungen an %n Eintrag verwerfen</numerusform>
            <numerusform>Änderungen an %n Einträgen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file was changed by somebody else and cannot be read now, so it is left alone. %1 Mend it in a text editor. Your edits are kept here.</source>
        <translation>Die Datei wurde von jemand anderem geändert und ist jetzt nicht lesbar, sie bleibt also unberührt. %1 Berichtigen Sie sie in einem Texteditor. Ihre Änderungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Nothing is lost: your edits stay in this window and in the recovery file.</source>
        <translation>Nichts ist verloren: Ihre Änderungen bleiben in diesem Fenster und in der Wiederherstellungsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>Save the edits of %n entries?</source>
        <translation>
            <numerusform>Änderungen an %n Eintrag speichern?</numerusform>
            <numerusform>Änderungen an %n Einträgen speichern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries.</source>
        <translation>
            <numerusform>%n Eintrag gespeichert.</numerusform>
            <numerusform>%n Einträge gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, but earlier versions could not be kept. %1</source>
        <translation>Gespeichert, doch frühere Fassungen konnten nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert …</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The folder %1 cannot be reached now. Reconnect the drive; your edits are kept here.</source>
        <translation>Der Ordner %1 ist gerade nicht erreichbar. Verbinden Sie das Laufwerk wieder; Ihre Änderungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>„%1“ wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saving was stopped: %n entries are still unsaved.</source>
        <translation>
            <numerusform>Das Speichern wurde abgebrochen: %n Eintrag ist noch nicht gespeichert.</numerusform>
            <numerusform>Das Speichern wurde abgebrochen: %n Einträge sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Words, “exact words”, -without, or a field such as theme:ageing.</source>
        <translation>Worte, „genaue Worte“, -ohne oder ein Feld wie theme:ageing.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 von %2 ausgefüllt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Settle the changes from outside in %1</source>
        <translation>Änderungen von außen in %1 klären</translation>
    </message>
    <message>
        <source>This step was left out: the file was changed by somebody else in the meantime.</source>
        <translation>Dieser Schritt wurde ausgelassen: Die Datei wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Unsaved edits are not kept safe right now. %1</source>
        <translation>Ungespeicherte Änderungen sind gerade nicht gesichert. %1</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>New catalogue: name its folder</source>
        <translation>Neuer Katalog: Ordner benennen</translation>
    </message>
    <message>
        <source>Open a catalogue: choose its folder</source>
        <translation>Katalog öffnen: Ordner wählen</translation>
    </message>
    <message>
        <source>Where should your copy of the sample lie?</source>
        <translation>Wo soll Ihre Kopie des Beispiels liegen?</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder on this computer</source>
        <translation>Ein Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>A whole campaign to play with, in a copy of your own</source>
        <translation>Eine ganze Kampagne zum Ausprobieren, in Ihrer eigenen Kopie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catalogues opened lately</source>
        <translation>Zuletzt geöffnete Kataloge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation>Neuer Katalog …</translation>
    </message>
    <message>
        <source>Not there now: %1</source>
        <translation>Gerade nicht da: %1</translation>
    </message>
    <message>
        <source>Nothing yet. You can also drop a catalogue’s folder here.</source>
        <translation>Noch nichts. Sie können auch den Ordner eines Katalogs hierher ziehen.</translation>
    </message>
    <message>
        <source>Open a catalogue…</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>Open the last catalogue when the program starts</source>
        <translation>Beim Programmstart den letzten Katalog öffnen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Social innovation projects, told well and published as they are.</source>
        <translation>Projekte sozialer Innovation, gut erzählt und so veröffentlicht, wie sie sind.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>Beispiel ausprobieren …</translation>
    </message>
    <message>
        <source>With the pages every site needs</source>
        <translation>Mit den Seiten, die jede Website braucht</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation>%1 ungespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
    <message>
        <source>▲ %1, %2 too many</source>
        <translation>▲ %1, %2 zu viel</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hierher ziehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Make a new entry</source>
        <translation>Neuen Eintrag anlegen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Neu ▾</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en</source>
        <comment>the code of this language: de, fr, pt_BR …</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>UnknownFields</name>
    <message>
        <source>Other fields (%1)</source>
        <translation>Andere Felder (%1)</translation>
    </message>
    <message>
        <source>The program does not know these fields. They stay in the file as they are.</source>
        <translation>Das Programm kennt diese Felder nicht. Sie bleiben in der Datei, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Somebody else changed an entry that you are editing. Nothing is overwritten until you decide.</source>
        <translation>Jemand anderes hat einen Eintrag geändert, den Sie gerade bearbeiten. Nichts wird überschrieben, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Eintrag</translation>
    </message>
</context>
<context>
    <name>newmedia</name>
    <message>
        <source>Websites cannot show files of this type. Bring in a picture, a film, captions (.vtt) or a document.</source>
        <translation>Websites können Dateien dieses Typs nicht zeigen. Nehmen Sie ein Bild, einen Film, Untertitel (.vtt) oder ein Dokument.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Add to %1 of %2</source>
        <translation>Zu „%1“ von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>„%1“ von %2 leeren</translation>
    </message>
    <message>
        <source>Duplicate in %1 of %2</source>
        <translation>In „%1“ von %2 duplizieren</translation>
    </message>
    <message>
        <source>Move in %1 of %2</source>
        <translation>In „%1“ von %2 verschieben</translation>
    </message>
    <message>
        <source>Put back %1 of %2</source>
        <translation>„%1“ von %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Remove from %1 of %2</source>
        <translation>Aus „%1“ von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheberschaft</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Kein Programm</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträtbild</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Without a status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>keine Urheberschaft</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>no countries</source>
        <translation>keine Länder</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>keine Links</translation>
    </message>
    <message>
        <source>no need named</source>
        <translation>kein Bedarf genannt</translation>
    </message>
    <message>
        <source>no outputs</source>
        <translation>keine Ergebnisse</translation>
    </message>
    <message>
        <source>no partners</source>
        <translation>keine Partner</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no portrait</source>
        <translation>kein Porträtbild</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source>no project that exists</source>
        <translation>kein vorhandenes Projekt</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Funktion</translation>
    </message>
    <message>
        <source>no sources</source>
        <translation>keine Quellen</translation>
    </message>
    <message>
        <source>no start or no end</source>
        <translation>kein Beginn oder kein Ende</translation>
    </message>
    <message>
        <source>no teaser</source>
        <translation>kein Teaser</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no themes</source>
        <translation>keine Themen</translation>
    </message>
    <message>
        <source>no valid consent</source>
        <translation>keine gültige Einwilligung</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>permission unknown</source>
        <translation>Erlaubnis unbekannt</translation>
    </message>
    <message>
        <source>picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>with a budget</source>
        <translation>mit Budget</translation>
    </message>
    <message>
        <source>with a credit</source>
        <translation>mit Nachweis</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>mit Datum</translation>
    </message>
    <message>
        <source>with a licence</source>
        <translation>mit Lizenz</translation>
    </message>
    <message>
        <source>with a permission</source>
        <translation>mit Erlaubnis</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <source>with a picture that is described</source>
        <translation>mit beschriebenem Bild</translation>
    </message>
    <message>
        <source>with a portrait</source>
        <translation>mit Porträtbild</translation>
    </message>
    <message>
        <source>with a programme</source>
        <translation>mit Programm</translation>
    </message>
    <message>
        <source>with a project</source>
        <translation>mit Projekt</translation>
    </message>
    <message>
        <source>with a quote</source>
        <translation>mit Zitat</translation>
    </message>
    <message>
        <source>with a role</source>
        <translation>mit Funktion</translation>
    </message>
    <message>
        <source>with a teaser</source>
        <translation>mit Teaser</translation>
    </message>
    <message>
        <source>with a text</source>
        <translation>mit Text</translation>
    </message>
    <message>
        <source>with an author</source>
        <translation>mit Urheberschaft</translation>
    </message>
    <message>
        <source>with answers</source>
        <translation>mit Antworten</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>mit Einwilligung</translation>
    </message>
    <message>
        <source>with countries</source>
        <translation>mit Ländern</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>mit Links</translation>
    </message>
    <message>
        <source>with outputs</source>
        <translation>mit Ergebnissen</translation>
    </message>
    <message>
        <source>with partners</source>
        <translation>mit Partnern</translation>
    </message>
    <message>
        <source>with sources</source>
        <translation>mit Quellen</translation>
    </message>
    <message>
        <source>with start and end</source>
        <translation>mit Beginn und Ende</translation>
    </message>
    <message>
        <source>with the need</source>
        <translation>mit Bedarf</translation>
    </message>
    <message>
        <source>with themes</source>
        <translation>mit Themen</translation>
    </message>
    <message>
        <source>without errors</source>
        <translation>ohne Fehler</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: does not apply</source>
        <translation>%1, %2: trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: complete to %2</source>
        <translation>%1: vollständig zu %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ready</source>
        <translation>
            <numerusform>%n davon fertig</numerusform>
            <numerusform>%n davon fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that belongs to several lines counts in each.</source>
        <translation>Ein Eintrag, der zu mehreren Zeilen gehört, zählt in jeder.</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Tabelle als Text kopieren</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Each number says how many lack something. Click on it, or press Enter, to list them.</source>
        <translation>Jede Zahl sagt, wie vielen etwas fehlt. Klicken Sie darauf oder drücken Sie die Eingabetaste, um sie aufzulisten.</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Auflisten: %1</translation>
    </message>
    <message>
        <source>Nothing is ready yet here: %1</source>
        <translation>Hier ist noch nichts fertig: %1</translation>
    </message>
    <message>
        <source>Open this entry</source>
        <translation>Diesen Eintrag öffnen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Stand der Arbeit</translation>
    </message>
    <message>
        <source>Ready ones only</source>
        <translation>Nur fertige</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing to count yet: %1</source>
        <translation>Hier gibt es noch nichts zu zählen: %1</translation>
    </message>
    <message>
        <source>What they are counted by</source>
        <translation>Wonach gezählt wird</translation>
    </message>
    <message>
        <source>Which entries are counted</source>
        <translation>Welche Einträge gezählt werden</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>complete to %1 %</source>
        <translation>vollständig zu %1 %</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check the whole catalogue</source>
        <translation>Den ganzen Katalog prüfen</translation>
    </message>
    <message>
        <source>Close catalogue</source>
        <translation>Katalog schließen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Zum Formular</translation>
    </message>
    <message>
        <source>Go to the kinds</source>
        <translation>Zu den Arten</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>Zu den Problemen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Make a new entry of the listed kind</source>
        <translation>Neuen Eintrag der gezeigten Art anlegen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Make the website as a folder or zip</source>
        <translation>Website als Ordner oder ZIP-Datei erzeugen</translation>
    </message>
    <message>
        <source>Mark as draft</source>
        <translation>Als Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Als fertig kennzeichnen</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Open catalogue…</source>
        <translation>Katalog öffnen …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie an anderem Ort speichern …</translation>
    </message>
    <message>
        <source>Save everything that is unsaved</source>
        <translation>Alles Ungespeicherte speichern</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>GuidanceCommands</name>
    <message>
        <source>About si-editor</source>
        <translation>Über si-editor</translation>
    </message>
    <message>
        <source>Find a command, entry or field…</source>
        <translation>Befehl, Eintrag oder Feld finden …</translation>
    </message>
    <message>
        <source>Go to a field…</source>
        <translation>Zu einem Feld gehen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Messages and log files…</source>
        <translation>Meldungen und Protokolldateien …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Type a few letters of a command, an entry or a field</source>
        <translation>Ein paar Buchstaben eines Befehls, Eintrags oder Feldes</translation>
    </message>
    <message>
        <source>Type a few letters of a field</source>
        <translation>Ein paar Buchstaben eines Feldes</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>%1 of %2 entries listed.</source>
        <translation>%1 von %2 Einträgen aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>No problems left.</source>
        <translation>Keine Probleme mehr.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Choose a vocabulary first</source>
        <translation>Wählen Sie zuerst ein Vokabular</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Wählen Sie zuerst einen Eintrag</translation>
    </message>
    <message>
        <source>Choose an entry first; the campaign itself stays</source>
        <translation>Wählen Sie zuerst einen Eintrag; die Kampagne selbst bleibt</translation>
    </message>
    <message>
        <source>Choose an entry that has a status first</source>
        <translation>Wählen Sie zuerst einen Eintrag, der einen Status hat</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>There are no problems</source>
        <translation>Es gibt keine Probleme</translation>
    </message>
    <message>
        <source>There is no preview here</source>
        <translation>Hier gibt es keine Vorschau</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>This cannot be used just now</source>
        <translation>Das ist gerade nicht möglich</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Field in %1</source>
        <translation>Feld in %1</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Nothing fits these letters. Try fewer of them.</source>
        <translation>Nichts passt zu diesen Buchstaben. Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to leave</source>
        <translation>↑ ↓ zum Wählen · Eingabe zum Ausführen · Esc zum Verlassen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 alone would get in the way of typing. Press it together with Ctrl or Alt.</source>
        <translation>%1 allein würde beim Schreiben stören. Drücken Sie es zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 is needed for working in texts. Choose other keys.</source>
        <translation>%1 wird für die Arbeit in Texten gebraucht. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Press the keys that the command should have.</source>
        <translation>Drücken Sie die Tasten, die der Befehl haben soll.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>%1 belongs to “%2” now. If you use it here, “%2” has it no longer.</source>
        <translation>%1 gehört jetzt zu „%2“. Wenn Sie es hier verwenden, verliert „%2“ es.</translation>
    </message>
    <message>
        <source>Click here and press the new keys</source>
        <translation>Hier klicken und die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Done. %1 works now.</source>
        <translation>Fertig. %1 funktioniert jetzt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Neue Tasten für „%1“</translation>
    </message>
    <message>
        <source>No command fits the search.</source>
        <translation>Kein Befehl passt zur Suche.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all (%1)</source>
        <translation>Alle zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>Reset this command</source>
        <translation>Diesen Befehl zurücksetzen</translation>
    </message>
    <message>
        <source>Search for a command or for keys</source>
        <translation>Nach einem Befehl oder nach Tasten suchen</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <translation>Tasten wegnehmen</translation>
    </message>
    <message>
        <source>The command has these keys already.</source>
        <translation>Der Befehl hat diese Tasten schon.</translation>
    </message>
    <message>
        <source>These keys are free.</source>
        <translation>Diese Tasten sind frei.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Filters that show it: %1</source>
        <translation>Filter, die es zeigen: %1</translation>
    </message>
    <message>
        <source>Hit %1 of %2.</source>
        <translation>Treffer %1 von %2.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the whole list.</source>
        <translation>Platz %1 von %2 in der ganzen Liste.</translation>
    </message>
    <message>
        <source>This search finds nothing.</source>
        <translation>Diese Suche findet nichts.</translation>
    </message>
    <message>
        <source>This search gives %2 others, and not this entry. Add the words under “Also found as”.</source>
        <translation>Diese Suche findet %2 andere, aber nicht diesen Eintrag. Ergänzen Sie die Worte unter „Auch zu finden als“.</translation>
    </message>
    <message>
        <source>Visitors search for</source>
        <translation>Gesucht wird nach</translation>
    </message>
    <message>
        <source>What visitors type</source>
        <translation>Was in die Suche getippt wird</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Dieser Link führt zu %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>The page on paper, %n sheets</source>
        <translation>
            <numerusform>Die Seite auf Papier, %n Blatt</numerusform>
            <numerusform>Die Seite auf Papier, %n Blatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>As for visitors who prefer dark pages</source>
        <translation>Wie für alle, die dunkle Seiten bevorzugen</translation>
    </message>
    <message>
        <source>As for visitors who prefer light pages</source>
        <translation>Wie für alle, die helle Seiten bevorzugen</translation>
    </message>
    <message>
        <source>As it comes out of the printer, on A4</source>
        <translation>Wie sie aus dem Drucker kommt, auf A4</translation>
    </message>
    <message>
        <source>As on a desktop, 1280 pixels wide</source>
        <translation>Wie am Bildschirm, 1280 Pixel breit</translation>
    </message>
    <message>
        <source>As on a phone, 360 pixels wide</source>
        <translation>Wie auf dem Telefon, 360 Pixel breit</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Wie auf dem Tablet, 768 Pixel breit</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>So breit wie der Bereich</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Zurück zum Eintrag</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>How a link to it looks in networks and messengers</source>
        <translation>Wie ein Link dazu in Netzwerken und Messengern aussieht</translation>
    </message>
    <message>
        <source>How visitors find it with the search of the site</source>
        <translation>Wie es über die Suche der Website zu finden ist</translation>
    </message>
    <message>
        <source>In which colours</source>
        <translation>In welchen Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>No list of the site shows a card of this entry.</source>
        <translation>Keine Liste der Website zeigt eine Karte dieses Eintrags.</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>Auf welchem Bildschirm</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open this page in your browser, with the whole site around it</source>
        <translation>Diese Seite im Browser öffnen, mit der ganzen Website</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shared link</source>
        <translation>Geteilter Link</translation>
    </message>
    <message>
        <source>Show the page of the entry that is being edited</source>
        <translation>Seite des Eintrags zeigen, der bearbeitet wird</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>The card as it stands in the list of the site</source>
        <translation>Die Karte, wie sie in der Liste der Website steht</translation>
    </message>
    <message>
        <source>The page as visitors see it</source>
        <translation>Die Seite, wie sie auf der Website erscheint</translation>
    </message>
    <message>
        <source>The site&apos;s search finds projects.</source>
        <translation>Die Suche der Website findet Projekte.</translation>
    </message>
    <message>
        <source>This entry has no page of its own to share.</source>
        <translation>Dieser Eintrag hat keine eigene Seite zum Teilen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Show the page again</source>
        <translation>Seite wieder zeigen</translation>
    </message>
    <message>
        <source>The page appears here as soon as it can be made.</source>
        <translation>Die Seite erscheint hier, sobald sie erzeugt werden kann.</translation>
    </message>
    <message>
        <source>The preview has stopped. What you typed is safe, and you can go on editing.</source>
        <translation>Die Vorschau ist stehen geblieben. Was Sie geschrieben haben, ist sicher, und Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>SocialCard</name>
    <message>
        <source>Networks and messengers cut title and text as they like; this is what the page offers them.</source>
        <translation>Netzwerke und Messenger kürzen Titel und Text nach Belieben; das hier bietet die Seite ihnen an.</translation>
    </message>
    <message>
        <source>There is no picture yet: it is made once the campaign says at which web address the site is.</source>
        <translation>Es gibt noch kein Bild: Es entsteht, sobald bei der Kampagne steht, unter welcher Webadresse die Website liegt.</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>How complete the catalogue is</source>
        <translation>Wie vollständig der Katalog ist</translation>
    </message>
    <message>
        <source>Readiness board</source>
        <translation>Übersicht zum Stand der Arbeit</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Find what the field with the cursor becomes on the page</source>
        <translation>Zeigen, was auf der Seite aus dem Feld mit dem Cursor wird</translation>
    </message>
    <message>
        <source>Go to the field of a part of the page…</source>
        <translation>Zum Feld eines Seitenteils gehen …</translation>
    </message>
    <message>
        <source>Making the pages for the browser…</source>
        <translation>Seiten für den Browser werden erzeugt …</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Show the field in the page</source>
        <translation>Feld auf der Seite zeigen</translation>
    </message>
    <message>
        <source>The page cannot be shown in the browser. %1</source>
        <translation>Die Seite lässt sich nicht im Browser zeigen. %1</translation>
    </message>
    <message>
        <source>The page does not show this field, or it is empty.</source>
        <translation>Die Seite zeigt dieses Feld nicht, oder es ist leer.</translation>
    </message>
    <message>
        <source>The page is open in your browser.</source>
        <translation>Die Seite ist in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Type a few letters of what the page says, or of a field</source>
        <translation>Ein paar Buchstaben von der Seite oder von einem Feld</translation>
    </message>
    <message>
        <source>With the whole site around it, as it is now</source>
        <translation>Mit der ganzen Website, wie sie jetzt ist</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is after or more than</source>
        <translation>ist nach oder mehr als</translation>
    </message>
    <message>
        <source>is before or less than</source>
        <translation>ist vor oder weniger als</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
</context>
<context>
    <name>AdvancedSearchDialog</name>
    <message>
        <source>%1: finds %2</source>
        <translation>%1: findet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Advanced search in %1</source>
        <translation>Erweiterte Suche: %1</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eins davon</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparison %1</source>
        <translation>Vergleich %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
</context>
<context>
    <name>ChangedMarker</name>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put back what the file says</source>
        <translation>Zurücksetzen auf das, was in der Datei steht</translation>
    </message>
    <message>
        <source>Put back what the file says in %1</source>
        <translation>%1 zurücksetzen auf das, was in der Datei steht</translation>
    </message>
    <message>
        <source>The file says something else until you save.</source>
        <translation>In der Datei steht etwas anderes, bis Sie speichern.</translation>
    </message>
    <message>
        <source>● unsaved</source>
        <translation>● ungespeichert</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 “%2” is deleted</source>
        <translation>%1 „%2“ ist gelöscht</translation>
    </message>
    <message>
        <source>%1 “%2” is new</source>
        <translation>%1 „%2“ ist neu</translation>
    </message>
    <message>
        <source>%1 “%2” is replaced</source>
        <translation>%1 „%2“ ist ersetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files follow from this: lists, search, feeds and data.</source>
        <translation>
            <numerusform>%n weitere Datei folgt daraus: Listen, Suche, Feeds und Daten.</numerusform>
            <numerusform>%n weitere Dateien folgen daraus: Listen, Suche, Feeds und Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing with the last bundle…</source>
        <translation>Vergleich mit dem letzten Export …</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No page changes, only files behind them.</source>
        <translation>Keine Seite ändert sich, nur Dateien dahinter.</translation>
    </message>
    <message>
        <source>Nothing changes. What lies at the target is up to date.</source>
        <translation>Nichts ändert sich. Was am Ziel liegt, ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Seiten: %1.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>The comparison was stopped. You can export without it.</source>
        <translation>Der Vergleich wurde angehalten. Sie können ohne ihn exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>There is no bundle of this program yet. All %n pages are new.</source>
        <translation>
            <numerusform>Es gibt noch keinen Export dieses Programms. Die %n Seite ist neu.</numerusform>
            <numerusform>Es gibt noch keinen Export dieses Programms. Alle %n Seiten sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>What narrows the list</source>
        <translation>Was die Liste eingrenzt</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Spalten und Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Die Leertaste zeigt oder verbirgt eine Spalte, Alt mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
    <message>
        <source>Turned round (Z to A, newest first)</source>
        <translation>Umgekehrt (Z bis A, Neueste zuerst)</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Feld für die Spalte „%1“</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1, %n gewählt</numerusform>
            <numerusform>%1, %n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>No bundle was made here yet</source>
        <translation>Hier wurde noch nichts exportiert</translation>
    </message>
    <message>
        <source>Space ticks a choice, the arrow keys open and close a group.</source>
        <translation>Die Leertaste kreuzt an, die Pfeiltasten öffnen und schließen eine Gruppe.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation>Förderperiode</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Not in it yet</source>
        <translation>Noch nicht darin</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Since the last bundle</source>
        <translation>Seit dem letzten Export</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>▲ With errors</source>
        <translation>▲ Mit Fehlern</translation>
    </message>
    <message>
        <source>△ With warnings</source>
        <translation>△ Mit Warnungen</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>A whole web address with https://.</source>
        <translation>Eine vollständige Webadresse mit https://.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-04 or 2019-04-01.</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2019, 2019-04 oder 2019-04-01.</translation>
    </message>
    <message>
        <source>At most %1 characters; the counter below it helps.</source>
        <translation>Höchstens %1 Zeichen; der Zähler darunter hilft.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>Höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eins von: %1.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Ziehen Sie eine Datei hierher oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>For yourselves only: it is never published.</source>
        <translation>Nur für Sie selbst: Es wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Required: without it there is no page.</source>
        <translation>Erforderlich: Ohne diese Angabe gibt es keine Seite.</translation>
    </message>
    <message>
        <source>Text with headings, lists and links. Ctrl+B bold, Ctrl+I italic, Ctrl+K link.</source>
        <translation>Text mit Überschriften, Listen und Links. Strg+B fett, Strg+I kursiv, Strg+K Link.</translation>
    </message>
    <message>
        <source>Type a country’s name and choose it from the list.</source>
        <translation>Schreiben Sie den Namen eines Landes und wählen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Type some letters and choose a term of the vocabulary.</source>
        <translation>Schreiben Sie ein paar Buchstaben und wählen Sie einen Begriff des Vokabulars.</translation>
    </message>
    <message>
        <source>Type some letters and choose an entry of the catalogue.</source>
        <translation>Schreiben Sie ein paar Buchstaben und wählen Sie einen Eintrag des Katalogs.</translation>
    </message>
    <message>
        <source>What is to do here now</source>
        <translation>Was hier gerade zu tun ist</translation>
    </message>
    <message>
        <source>What the check looks at</source>
        <translation>Worauf die Prüfung achtet</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1. Press to remove this restriction.</source>
        <translation>%1. Drücken, um diese Eingrenzung aufzuheben.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to move</source>
        <translation>Zum Verschieben ziehen</translation>
    </message>
    <message>
        <source>Drag to move, or press Alt with an arrow key</source>
        <translation>Zum Verschieben ziehen oder Alt mit einer Pfeiltaste drücken</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%n entries were imported. One step back takes them away again.</source>
        <translation>
            <numerusform>%n Eintrag wurde importiert. Ein Schritt zurück nimmt ihn wieder weg.</numerusform>
            <numerusform>%n Einträge wurden importiert. Ein Schritt zurück nimmt sie wieder weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren …</translation>
    </message>
    <message>
        <source>Spreadsheets (%1);;All files (*)</source>
        <translation>Tabellen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take entries over from Excel, LibreOffice or CSV</source>
        <translation>Einträge aus Excel, LibreOffice oder CSV übernehmen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas give an error and count as empty.</source>
        <translation>
            <numerusform>%n Formel ergibt einen Fehler und gilt als leer.</numerusform>
            <numerusform>%n Formeln ergeben einen Fehler und gelten als leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would change an entry but hold something that was not understood.</source>
        <translation>
            <numerusform>%n Zeile würde einen Eintrag ändern, enthält aber etwas, das nicht verstanden wurde.</numerusform>
            <numerusform>%n Zeilen würden einen Eintrag ändern, enthalten aber etwas, das nicht verstanden wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Column → field</source>
        <translation>Spalte → Feld</translation>
    </message>
    <message>
        <source>Empty cells erase what the entry has</source>
        <translation>Leere Zellen löschen, was im Eintrag steht</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <translation>%1 importieren (%2)</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation>%1 aus %2 importieren</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Looking through the table…</source>
        <translation>Tabelle wird durchgesehen …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The entry says all this already.</source>
        <translation>All das steht schon im Eintrag.</translation>
    </message>
    <message>
        <source>There is no row under the headings.</source>
        <translation>Unter den Überschriften gibt es keine Zeile.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Tick them if you want them all the same.</source>
        <translation>Kreuzen Sie sie an, wenn Sie sie trotzdem wollen.</translation>
    </message>
    <message>
        <source>Two columns are chosen for: %1. The first one counts.</source>
        <translation>Zwei Spalten sind gewählt für: %1. Die erste zählt.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Welche Zeilen aufgelistet sind</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>A web address begins with https://, a mail address has an @ in it.</source>
        <translation>Eine Webadresse beginnt mit https://, eine E-Mail-Adresse enthält ein @.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address has no blanks in it.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Link ändern</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Give the address that the link leads to.</source>
        <translation>Geben Sie die Adresse an, zu der der Link führt.</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This does not look like an address: a name such as example.org is missing.</source>
        <translation>Das sieht nicht nach einer Adresse aus: Ein Name wie example.org fehlt.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Ungespeichert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Advanced search…</source>
        <translation>Erweiterte Suche …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns and order…</source>
        <translation>Spalten und Reihenfolge …</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries as a table.</source>
        <translation>
            <numerusform>%n Eintrag als Tabelle kopiert.</numerusform>
            <numerusform>%n Einträge als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected entries with the shown columns</source>
        <translation>Ausgewählte Einträge mit den gezeigten Spalten kopieren</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Go to the facets</source>
        <translation>Zu den Merkmalen</translation>
    </message>
    <message>
        <source>Go to the saved searches</source>
        <translation>Zu den gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Keep what narrows the list under a name</source>
        <translation>Eingrenzung der Liste unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>List as table</source>
        <translation>Liste als Tabelle</translation>
    </message>
    <message>
        <source>List everything again</source>
        <translation>Wieder alles auflisten</translation>
    </message>
    <message>
        <source>Name of the search. A search of the same name is replaced.</source>
        <translation>Name der Suche. Eine Suche gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Narrow the list by programme, theme, status and more</source>
        <translation>Liste nach Programm, Thema, Status und mehr eingrenzen</translation>
    </message>
    <message>
        <source>Put a search together from fields</source>
        <translation>Suche aus Feldern zusammenstellen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Select all entries</source>
        <translation>Alle Einträge auswählen</translation>
    </message>
    <message>
        <source>Show the list as a table, or with two lines for each entry</source>
        <translation>Liste als Tabelle zeigen oder mit zwei Zeilen je Eintrag</translation>
    </message>
    <message>
        <source>The search “%1” is saved.</source>
        <translation>Die Suche „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>There are no saved searches yet.</source>
        <translation>Es gibt noch keine gespeicherten Suchen.</translation>
    </message>
</context>
<context>
    <name>MadePages</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Fields and files (reference)</source>
        <translation>Felder und Dateien (Nachschlagewerk)</translation>
    </message>
    <message>
        <source>Go to the entry that begins so</source>
        <translation>Zum Eintrag, der so beginnt</translation>
    </message>
    <message>
        <source>In long texts</source>
        <translation>In langen Texten</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>You can change them: Help › Keyboard shortcuts.</source>
        <translation>Sie können sie ändern: Hilfe › Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>MarkdownInput</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Als einfachen Text einfügen</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Go on after “%1:” with what should stand there.</source>
        <translation>Schreiben Sie nach „%1:“, was dort stehen soll.</translation>
    </message>
    <message>
        <source>There is no field “%1”, so it is searched for as text. %2 have: %3 …</source>
        <translation>Ein Feld „%1“ gibt es nicht, deshalb wird es als Text gesucht. %2 haben: %3 …</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a number. Write 2019, 2019-04 or 2019-04-01.</source>
        <translation>„%1“ ist weder Datum noch Zahl. Schreiben Sie 2019, 2019-04 oder 2019-04-01.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be asked for. Try has:problems or is:unsaved.</source>
        <translation>Nach „%1“ lässt sich nicht fragen. Versuchen Sie has:problems oder is:unsaved.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>All columns…</source>
        <translation>Alle Spalten …</translation>
    </message>
    <message>
        <source>Entries as a table</source>
        <translation>Einträge als Tabelle</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter shows what it finds, F2 renames it, Delete forgets it.</source>
        <translation>Eingabe zeigt, was sie findet, F2 benennt sie um, Entf vergisst sie.</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Show what it finds</source>
        <translation>Zeigen, was sie findet</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%1: %n found</source>
        <translation>
            <numerusform>%1: %n gefunden</numerusform>
            <numerusform>%1: %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n Eintrag gefunden</numerusform>
            <numerusform>%n Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>In der Liste zeigen</numerusform>
            <numerusform>Alle %n in der Liste zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>The texts are still being read…</source>
        <translation>Die Texte werden noch gelesen …</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All first steps are done. Well begun!</source>
        <translation>Alle ersten Schritte sind getan. Gut begonnen!</translation>
    </message>
    <message>
        <source>Change its teaser</source>
        <translation>Den Teaser ändern</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Close; the Help menu brings it back</source>
        <translation>Schließen; das Hilfe-Menü holt sie zurück</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <translation>Erste Schritte: %1 von %2 getan</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Ein Problem beheben</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>See the page change</source>
        <translation>Sehen, wie sich die Seite ändert</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Zeigen Sie mir: %1</translation>
    </message>
    <message>
        <source>Show where this is done</source>
        <translation>Zeigen, wo das geht</translation>
    </message>
    <message>
        <source>Undo a step</source>
        <translation>Einen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>FirstGuide</name>
    <message>
        <source>Choose a problem: it leads to its field. Mend it there, and it disappears from here.</source>
        <translation>Wählen Sie ein Problem: Es führt zu seinem Feld. Beheben Sie es dort, dann verschwindet es hier.</translation>
    </message>
    <message>
        <source>Click a project in this list, or choose it with the arrow keys.</source>
        <translation>Klicken Sie in dieser Liste auf ein Projekt oder wählen Sie es mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Press Ctrl+Z or this arrow: the last step is taken back.</source>
        <translation>Drücken Sie Strg+Z oder diesen Pfeil: Der letzte Schritt wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The first steps are closed. The Help menu brings them back.</source>
        <translation>Die ersten Schritte sind geschlossen. Das Hilfe-Menü holt sie zurück.</translation>
    </message>
    <message>
        <source>The page follows while you type. Change a word and watch it.</source>
        <translation>Die Seite folgt, während Sie schreiben. Ändern Sie ein Wort und sehen Sie zu.</translation>
    </message>
    <message>
        <source>This makes the whole website in a folder of your choice. Nothing is sent anywhere.</source>
        <translation>Das erzeugt die ganze Website in einem Ordner Ihrer Wahl. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Write another sentence into the teaser. Nothing can go wrong: you can undo it.</source>
        <translation>Schreiben Sie einen anderen Satz in den Teaser. Es kann nichts schiefgehen: Sie können es zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 go out.</source>
        <translation>Veröffentlicht werden %1.</translation>
    </message>
    <message>
        <source>%1 goes out.</source>
        <translation>Veröffentlicht wird %1.</translation>
    </message>
    <message>
        <source>No entry is ready, so only the frame of the site goes out.</source>
        <translation>Kein Eintrag ist fertig, es geht also nur der Rahmen der Website hinaus.</translation>
    </message>
    <message>
        <source>a consent was withdrawn</source>
        <translation>eine Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>cannot be shown, so pages go without it</source>
        <translation>kann nicht gezeigt werden, darum bleiben Seiten ohne sie</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>hat Fehler</translation>
    </message>
    <message>
        <source>its file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>needs an entry that is left out</source>
        <translation>braucht einen Eintrag, der weggelassen wird</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Check spelling while I type</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Open the last catalogue when the program starts</source>
        <translation>Beim Programmstart den letzten Katalog öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start.</source>
        <translation>Das Programm spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Trash and versions</source>
        <translation>Papierkorb und Fassungen</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>file cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media files</source>
        <translation>
            <numerusform>%n Mediendatei</numerusform>
            <numerusform>%n Mediendateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spotlights</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vocabularies</source>
        <translation>
            <numerusform>%n Vokabular</numerusform>
            <numerusform>%n Vokabulare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Each unsaved value beside what its file says</source>
        <translation>Jeder ungespeicherte Wert neben dem, was in der Datei steht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is unsaved…</source>
        <translation>Was ungespeichert ist …</translation>
    </message>
    <message>
        <source>What this session changed</source>
        <translation>Was in dieser Sitzung geändert wurde</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The catalogue as it was opened</source>
        <translation>Der Katalog, wie er geöffnet wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>◀ you are here</source>
        <translation>◀ Sie sind hier</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of this session is done here.</source>
        <translation>In dieser Sitzung wurde hier nichts getan.</translation>
    </message>
    <message>
        <source>Put back %1 of %2</source>
        <translation>„%1“ von %2 zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n values</source>
        <translation>
            <numerusform>%n Wert zurücksetzen</numerusform>
            <numerusform>%n Werte zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put these %n back</source>
        <translation>
            <numerusform>Diesen zurücksetzen</numerusform>
            <numerusform>Diese %n zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Diesen zurücksetzen</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Bis hierher wiederholen</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>Schritte dieser Sitzung</translation>
    </message>
    <message>
        <source>This entry only</source>
        <translation>Nur dieser Eintrag</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Bis hierher rückgängig machen</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Ungespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved (%n entries)</source>
        <translation>
            <numerusform>Ungespeichert (%n Eintrag)</numerusform>
            <numerusform>Ungespeichert (%n Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved values</source>
        <translation>Ungespeicherte Werte</translation>
    </message>
</context>
<context>
    <name>MediaIntake</name>
    <message>
        <source>Choose a file to bring in</source>
        <translation>Datei zum Hinzufügen wählen</translation>
    </message>
    <message>
        <source>Files that fit (%1);;All files (*)</source>
        <translation>Passende Dateien (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>This picture is in the media folder already</source>
        <translation>Dieses Bild liegt schon im Medienordner</translation>
    </message>
    <message>
        <source>This place takes: %1</source>
        <translation>An diese Stelle gehören: %1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Websites cannot show files of this type. Bring in a picture, a film, captions (.vtt) or a document.</source>
        <translation>Websites können Dateien dieses Typs nicht zeigen. Nehmen Sie ein Bild, einen Film, Untertitel (.vtt) oder ein Dokument.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2”.</source>
        <translation>„%1“ ist dasselbe Bild wie „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not brought in</source>
        <translation>„%1“ wurde nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>MendAllDialog</name>
    <message numerus="yes">
        <source>%n more need a look of their own.</source>
        <translation>
            <numerusform>%n weiteres müssen Sie selbst ansehen.</numerusform>
            <numerusform>%n weitere müssen Sie selbst ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems of this kind</source>
        <translation>
            <numerusform>%n Problem dieser Art beheben</numerusform>
            <numerusform>%n Probleme dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are made as one step; undoing it takes all of them back.</source>
        <translation>Diese Änderungen sind ein Schritt; Rückgängig nimmt sie alle zurück.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Describe later</source>
        <translation>Später beschreiben</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Getting the picture ready</source>
        <translation>Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>It is only decoration</source>
        <translation>Es ist nur Schmuck</translation>
    </message>
    <message>
        <source>It says nothing that the text does not say.</source>
        <translation>Es sagt nichts, was nicht auch im Text steht.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Not stated yet</source>
        <translation>Noch keine Angabe</translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Take a reduced copy</source>
        <translation>Verkleinerte Kopie nehmen</translation>
    </message>
    <message>
        <source>Take a reduced copy (%1 instead of %2)</source>
        <translation>Verkleinerte Kopie nehmen (%1 statt %2)</translation>
    </message>
    <message>
        <source>Take the original (%1)</source>
        <translation>Original nehmen (%1)</translation>
    </message>
    <message>
        <source>The picture is added, and the problems remind you of what is missing.</source>
        <translation>Das Bild wird hinzugefügt, und die Probleme erinnern Sie an das, was fehlt.</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>Das Bild „%1“</translation>
    </message>
    <message>
        <source>What is to be seen, in one sentence:</source>
        <translation>Was zu sehen ist, in einem Satz:</translation>
    </message>
    <message>
        <source>e.g. Photo: Ana Example</source>
        <translation>z. B. Foto: Ana Beispiel</translation>
    </message>
    <message>
        <source>e.g. Six people stand around a table with a map on it.</source>
        <translation>z. B. Sechs Menschen stehen um einen Tisch, auf dem eine Karte liegt.</translation>
    </message>
</context>
<context>
    <name>SpotEditor</name>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % von links, %2 % von oben</translation>
    </message>
    <message>
        <source>Click on what must stay visible, or use the arrow keys.</source>
        <translation>Klicken Sie auf das, was sichtbar bleiben muss, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Remove the focus</source>
        <translation>Bildmittelpunkt entfernen</translation>
    </message>
    <message>
        <source>There is no picture here whose focus could be set.</source>
        <translation>Hier ist kein Bild, dessen Mittelpunkt sich setzen ließe.</translation>
    </message>
</context>
<context>
    <name>UnsavedModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>In der Datei steht</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>kein solcher Eintrag</translation>
    </message>
    <message>
        <source>the whole entry</source>
        <translation>der ganze Eintrag</translation>
    </message>
</context>
<context>
    <name>picks</name>
    <message>
        <source>Create new term “%1”</source>
        <translation>Neuen Begriff „%1“ anlegen</translation>
    </message>
    <message>
        <source>New %2 “%1”</source>
        <translation>Neu (%2): „%1“</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Nach Eintrag</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
    <message>
        <source>Drafts or ready entries</source>
        <translation>Entwürfe oder fertige Einträge</translation>
    </message>
    <message>
        <source>Drafts too</source>
        <translation>Auch Entwürfe</translation>
    </message>
    <message>
        <source>Find in the problems</source>
        <translation>In den Problemen suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Ready entries only</source>
        <translation>Nur fertige Einträge</translation>
    </message>
    <message>
        <source>This entry only</source>
        <translation>Nur dieser Eintrag</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Messages and log files</source>
        <translation>Meldungen und Protokolldateien</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far. If it does, it is written down here.</source>
        <translation>Bisher ist nichts schiefgegangen. Wenn doch, wird es hier festgehalten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The details are on the clipboard. Paste them into a mail.</source>
        <translation>Die Einzelheiten sind in der Zwischenablage. Fügen Sie sie in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>These faults were written down. Your entries were not harmed by them. If one happens again, copy the details and send them to those who look after the program.</source>
        <translation>Diese Störungen wurden festgehalten. Ihren Einträgen haben sie nicht geschadet. Wenn eine wieder auftritt, kopieren Sie die Einzelheiten und schicken Sie sie an die, die das Programm betreuen.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was festgehalten wurde</translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message>
        <source>Change a field…</source>
        <translation>Ein Feld ändern …</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen …</translation>
    </message>
    <message>
        <source>Rename id…</source>
        <translation>Kennung ändern …</translation>
    </message>
    <message>
        <source>Set, add or remove one value in all selected entries</source>
        <translation>Einen Wert in allen ausgewählten Einträgen setzen, hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Terms of the vocabulary…</source>
        <translation>Begriffe des Vokabulars …</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>“%1” keeps its id</source>
        <translation>„%1“ behält seine Kennung</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back; with the next save it goes to the trash.</source>
        <translation>Gelöscht: %1. Rückgängig holt es zurück; beim nächsten Speichern kommt es in den Papierkorb.</translation>
    </message>
    <message>
        <source>Named by %1:</source>
        <translation>Genannt von %1:</translation>
    </message>
    <message>
        <source>Nobody names it.</source>
        <translation>Niemand nennt es.</translation>
    </message>
    <message>
        <source>That one is deleted too. Choose another.</source>
        <translation>Der wird auch gelöscht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>You can undo this. With the next save it goes to the trash, from where it can be restored.</source>
        <translation>Sie können das rückgängig machen. Beim nächsten Speichern kommt es in den Papierkorb und lässt sich von dort wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>DeleteTermDialog</name>
    <message>
        <source>Choose another term.</source>
        <translation>Wählen Sie einen anderen Begriff.</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>Begriff löschen</translation>
    </message>
    <message>
        <source>Delete the term %1</source>
        <translation>Den Begriff %1 löschen</translation>
    </message>
    <message>
        <source>Delete the term “%1”?</source>
        <translation>Den Begriff „%1“ löschen?</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>The term is deleted. Undo brings it back.</source>
        <translation>Der Begriff ist gelöscht. Rückgängig holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>FateDialog</name>
    <message>
        <source>Choose where they shall lead.</source>
        <translation>Wählen Sie, wohin sie führen sollen.</translation>
    </message>
    <message>
        <source>Leave them (they will show an error until mended)</source>
        <translation>So lassen (sie zeigen einen Fehler, bis er behoben ist)</translation>
    </message>
    <message>
        <source>Point them to another:</source>
        <translation>Auf einen anderen umleiten:</translation>
    </message>
    <message>
        <source>Take the references out too</source>
        <translation>Auch die Verweise herausnehmen</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <source>stays, and shows an error</source>
        <translation>bleibt und zeigt einen Fehler</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation>kein solcher Eintrag</translation>
    </message>
</context>
<context>
    <name>MergeTermDialog</name>
    <message>
        <source>Choose another term.</source>
        <translation>Wählen Sie einen anderen Begriff.</translation>
    </message>
    <message>
        <source>Choose the term that stays.</source>
        <translation>Wählen Sie den Begriff, der bleibt.</translation>
    </message>
    <message>
        <source>Keep “%1” as another name of it</source>
        <translation>„%1“ als anderen Namen dafür behalten</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge terms</source>
        <translation>Begriffe zusammenführen</translation>
    </message>
    <message>
        <source>Merge the term %1 into %2</source>
        <translation>Den Begriff %1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Merge the term “%1” into another</source>
        <translation>Den Begriff „%1“ mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Merged. Undo takes it back in one step.</source>
        <translation>Zusammengeführt. Rückgängig nimmt es in einem Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Eintrag und Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message numerus="yes">
        <source>%n texts hold a link that cannot be changed safely. Look at them afterwards.</source>
        <translation>
            <numerusform>%n Text enthält einen Link, der sich nicht sicher ändern lässt. Sehen Sie ihn danach an.</numerusform>
            <numerusform>%n Texte enthalten einen Link, der sich nicht sicher ändern lässt. Sehen Sie sie danach an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed with it: %1.</source>
        <translation>Mitgeändert: %1.</translation>
    </message>
    <message>
        <source>If it is online already, links from other websites to its old address will break.</source>
        <translation>Wenn er schon online ist, laufen Links von anderen Websites auf die alte Adresse ins Leere.</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neue Kennung</translation>
    </message>
    <message>
        <source>Nobody else names it.</source>
        <translation>Niemand sonst nennt es.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Rename the id of “%1”</source>
        <translation>Kennung von „%1“ ändern</translation>
    </message>
    <message>
        <source>Renamed to %1. Undo takes it back.</source>
        <translation>In %1 umbenannt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The file in the media folder is renamed with the next save, and all who show it follow.</source>
        <translation>Die Datei im Medienordner wird beim nächsten Speichern umbenannt, und alle, die sie zeigen, ziehen mit.</translation>
    </message>
    <message>
        <source>The id is the name of its file and part of its web address. All references follow.</source>
        <translation>Die Kennung ist der Name der Datei und ein Teil der Webadresse. Alle Verweise ziehen mit.</translation>
    </message>
</context>
<context>
    <name>RenameTermDialog</name>
    <message>
        <source>New id</source>
        <translation>Neue Kennung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the id of the term “%1”</source>
        <translation>Kennung des Begriffs „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename the term %1 to %2</source>
        <translation>Den Begriff %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Renamed. Undo takes it back in one step.</source>
        <translation>Umbenannt. Rückgängig nimmt es in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>What visitors read stays: that is the label.</source>
        <translation>Was auf der Website zu lesen ist, bleibt: Das ist die Bezeichnung.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>%1 that are selected</source>
        <translation>%1, die ausgewählt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n places in %1; untick what shall stay.</source>
        <translation>
            <numerusform>%n Stelle in %1; nehmen Sie das Häkchen weg, wo alles bleiben soll.</numerusform>
            <numerusform>%n Stellen in %1; nehmen Sie das Häkchen weg, wo alles bleiben soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Capitals and accents must match</source>
        <translation>Großbuchstaben und Akzente müssen stimmen</translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Eintrag und Feld</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>How far the search has come</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Only texts are searched: ids, references, addresses and codes are left alone.</source>
        <translation>Nur Texte werden durchsucht: Kennungen, Verweise, Adressen und Codes bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n places</source>
        <translation>
            <numerusform>%n Stelle ersetzen</numerusform>
            <numerusform>%n Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2” in %3</source>
        <translation>„%1“ durch „%2“ ersetzen in %3</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n places. Undo takes it back in one step.</source>
        <translation>
            <numerusform>%n Stelle ersetzt. Rückgängig nimmt es in einem Schritt zurück.</numerusform>
            <numerusform>%n Stellen ersetzt. Rückgängig nimmt es in einem Schritt zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts have changed since they were searched. Search again.</source>
        <translation>Die Texte haben sich seit der Suche geändert. Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Der ganze Katalog</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There are more; narrow the search, or do it in several steps.</source>
        <translation>Es gibt noch mehr; grenzen Sie die Suche ein oder gehen Sie in mehreren Schritten vor.</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>Schreiben Sie, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
</context>
<context>
    <name>SetValueDialog</name>
    <message>
        <source>%1. Undo takes it back in one step.</source>
        <translation>%1. Rückgängig nimmt es in einem Schritt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n are empty already.</source>
        <translation>
            <numerusform>%n ist schon leer.</numerusform>
            <numerusform>%n sind schon leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read and stay as they are.</source>
        <translation>
            <numerusform>%n ist nicht lesbar und bleibt, wie er ist.</numerusform>
            <numerusform>%n sind nicht lesbar und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not have it.</source>
        <translation>
            <numerusform>%n hat es nicht.</numerusform>
            <numerusform>%n haben es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will change.</source>
        <translation>
            <numerusform>%n Eintrag wird geändert.</numerusform>
            <numerusform>%n Einträge werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already.</source>
        <translation>
            <numerusform>%n hat es schon.</numerusform>
            <numerusform>%n haben es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Add to %1 of %2</source>
        <translation>Zu „%1“ von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>„%1“ von %2 leeren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Remove from %1 of %2</source>
        <translation>Aus „%1“ von %2 entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Entries that use the term</source>
        <translation>Einträge, die den Begriff verwenden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>Niemand verwendet ihn.</translation>
    </message>
    <message>
        <source>Rename id…</source>
        <translation>Kennung ändern …</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>Begriff: %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Terms of “%1”</source>
        <translation>Begriffe von „%1“</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Used by %1:</source>
        <translation>Verwendet von %1:</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>%1 (unreadable)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen</numerusform>
            <numerusform>%n Einträge endgültig löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good?</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen?</numerusform>
            <numerusform>%n Einträge endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good…</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen …</numerusform>
            <numerusform>%n Einträge endgültig löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted entries, the latest first</source>
        <translation>Gelöschte Einträge, die letzten zuerst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n references that were taken out with it</source>
        <translation>
            <numerusform>%n Verweis zurückgeben, der mit herausgenommen wurde</numerusform>
            <numerusform>%n Verweise zurückgeben, die mit herausgenommen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>It comes back under its id, %1.</source>
        <translation>Es kommt unter seiner Kennung zurück, %1.</translation>
    </message>
    <message>
        <source>Its media file comes back too. </source>
        <translation>Die Mediendatei kommt auch zurück. </translation>
    </message>
    <message>
        <source>Its text cannot be read, so it cannot be restored.</source>
        <translation>Der Text ist nicht lesbar und lässt sich deshalb nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 from the trash</source>
        <translation>%1 aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The id %1 is taken by now, so it comes back as %2.</source>
        <translation>Die Kennung %1 ist inzwischen vergeben, es kommt also als %2 zurück.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>They cannot be brought back, not by Undo either.</source>
        <translation>Sie lassen sich nicht zurückholen, auch nicht mit Rückgängig.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted from this catalogue and saved is kept here for %1 days, %2 at most. What is not saved yet comes back with Undo.</source>
        <translation>Was aus diesem Katalog gelöscht und gespeichert wurde, bleibt hier %1 Tage, höchstens %2. Was noch nicht gespeichert ist, kommt mit Rückgängig zurück.</translation>
    </message>
    <message>
        <source>“%1” is back. Save to keep it.</source>
        <translation>„%1“ ist zurück. Speichern Sie, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n fields differ:</source>
        <translation>
            <numerusform>%n Feld weicht ab:</numerusform>
            <numerusform>%n Felder weichen ab:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each save keeps what it replaces: up to %1 versions of an entry, for at most %2 days.</source>
        <translation>Jedes Speichern bewahrt auf, was es ersetzt: bis zu %1 Fassungen eines Eintrags, höchstens %2 Tage lang.</translation>
    </message>
    <message>
        <source>Earlier versions of “%1”</source>
        <translation>Frühere Fassungen von „%1“</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>Sie ist so wie jetzt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>%1 wiederherstellen, Stand %2</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back; nothing is written before you save.</source>
        <translation>Wiederhergestellt. Rückgängig nimmt es zurück; geschrieben wird erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There is none yet. The next save that changes this entry keeps the first.</source>
        <translation>Es gibt noch keine. Das nächste Speichern, das diesen Eintrag ändert, bewahrt die erste auf.</translation>
    </message>
    <message>
        <source>This version cannot be read any more.</source>
        <translation>Diese Fassung ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Fassungen, die letzte zuerst</translation>
    </message>
    <message numerus="yes">
        <source>△ This version says less than now in %n fields, which would be lost: %1</source>
        <translation>
            <numerusform>△ Diese Fassung sagt in %n Feld weniger als jetzt; das ginge verloren: %1</numerusform>
            <numerusform>△ Diese Fassung sagt in %n Feldern weniger als jetzt; das ginge verloren: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Changed with it: %1.</source>
        <translation>Mitgeändert: %1.</translation>
    </message>
    <message>
        <source>No entry changes with it.</source>
        <translation>Kein Eintrag ändert sich mit.</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “%1” for now</source>
        <translation>„%1“ vorerst ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>Spelling is not checked in %1: there is no dictionary for it here.</source>
        <translation>Die Rechtschreibung wird auf %1 nicht geprüft: Hier gibt es kein Wörterbuch dafür.</translation>
    </message>
    <message>
        <source>“%1” could not be kept among your words; it counts until you close.</source>
        <translation>„%1“ konnte nicht unter Ihren Wörtern aufbewahrt werden; es gilt, bis Sie schließen.</translation>
    </message>
</context>
<context>
    <name>SpellingCommands</name>
    <message>
        <source>Check spelling while typing</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Underline words that the dictionary of the field&apos;s language does not know</source>
        <translation>Wörter unterstreichen, die das Wörterbuch der Feldsprache nicht kennt</translation>
    </message>
</context>
<context>
    <name>LeaseKeeper</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (an %2)</translation>
    </message>
    <message>
        <source>%1 had this catalogue open until %2 and did not close it.</source>
        <translation>%1 hatte diesen Katalog bis %2 offen und hat ihn nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 has closed the catalogue. What was saved there is read now.</source>
        <translation>%1 hat den Katalog geschlossen. Was dort gesichert wurde, wird jetzt gelesen.</translation>
    </message>
    <message>
        <source>%1 has had this catalogue open since %2.</source>
        <translation>%1 hat diesen Katalog seit %2 offen.</translation>
    </message>
    <message>
        <source>%1 has taken this catalogue over. Nothing of yours is lost: save it, and let them go on.</source>
        <translation>%1 hat diesen Katalog übernommen. Von Ihnen geht nichts verloren: Sichern Sie, und lassen Sie dort weiterarbeiten.</translation>
    </message>
    <message>
        <source>Go on beside them</source>
        <translation>Daneben weiterarbeiten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody (on %2)</source>
        <translation>Jemand (an %2)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This catalogue is open in another window on this computer since %2.</source>
        <translation>Dieser Katalog ist seit %2 in einem anderen Fenster auf diesem Rechner offen.</translation>
    </message>
    <message>
        <source>What you both change is put together field by field, but it is calmer to take turns.</source>
        <translation>Was Sie beide ändern, wird Feld für Feld zusammengefügt; ruhiger ist es, sich abzuwechseln.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Keep deleted entries for</source>
        <translation>Gelöschte Einträge behalten für</translation>
    </message>
    <message>
        <source>Keep of each entry</source>
        <translation>Von jedem Eintrag behalten</translation>
    </message>
    <message>
        <source>Keep versions for</source>
        <translation>Fassungen behalten für</translation>
    </message>
    <message>
        <source>The oldest go first. Other limits hold from the next time that a catalogue is opened; what is beyond them is then deleted for good.</source>
        <translation>Das Älteste geht zuerst. Andere Grenzen gelten, sobald ein Katalog das nächste Mal geöffnet wird; was darüber hinausgeht, wird dann endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>WordListView</name>
    <message>
        <source>A word that is right</source>
        <translation>Ein Wort, das richtig ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The list could not be written; it holds until the program ends.</source>
        <translation>Die Liste ließ sich nicht schreiben; sie gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
</context>
<context>
    <name>SecondVersionDialog</name>
    <message numerus="yes">
        <source>%n fields differ. Choose for each.</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich. Wählen Sie.</numerusform>
            <numerusform>%n Felder unterscheiden sich. Wählen Sie für jedes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ. Choose for each; everything else is put together from both.</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich. Wählen Sie; alles Übrige wird aus beiden zusammengefügt.</numerusform>
            <numerusform>%n Felder unterscheiden sich. Wählen Sie für jedes; alles Übrige wird aus beiden zusammengefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync program kept a second version, because the file was changed in two places. It goes to the trash once you have decided; until then it stays.</source>
        <translation>Ein Abgleichprogramm hat eine zweite Fassung aufgehoben, weil die Datei an zwei Stellen geändert wurde. Sie kommt in den Papierkorb, sobald Sie entschieden haben; bis dahin bleibt sie liegen.</translation>
    </message>
    <message>
        <source>Keep the entry as it is</source>
        <translation>Den Eintrag lassen, wie er ist</translation>
    </message>
    <message>
        <source>Take all of the second version</source>
        <translation>Ganz die zweite Fassung nehmen</translation>
    </message>
    <message>
        <source>Taken over from the second version, since the entry has nothing there:</source>
        <translation>Aus der zweiten Fassung übernommen, weil der Eintrag dort nichts hat:</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>The second version</source>
        <translation>Die zweite Fassung</translation>
    </message>
    <message>
        <source>There are two versions of “%1”</source>
        <translation>Von „%1“ gibt es zwei Fassungen</translation>
    </message>
    <message>
        <source>What only one of them has is put together.</source>
        <translation>Was nur eine von beiden hat, wird zusammengefügt.</translation>
    </message>
</context>
<context>
    <name>SecondVersions</name>
    <message numerus="yes">
        <source>A sync program left %n second versions of entries (%1).</source>
        <translation>
            <numerusform>Ein Abgleichprogramm hat eine zweite Fassung eines Eintrags hinterlassen (%1).</numerusform>
            <numerusform>Ein Abgleichprogramm hat zweite Fassungen von %n Einträgen hinterlassen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Put two versions of %1 together</source>
        <translation>Zwei Fassungen von %1 zusammenfügen</translation>
    </message>
    <message>
        <source>The second version “%1” went to the trash.</source>
        <translation>Die zweite Fassung „%1“ liegt jetzt im Papierkorb.</translation>
    </message>
</context>
</TS>
