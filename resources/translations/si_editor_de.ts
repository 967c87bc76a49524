<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About si-editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a catalogue of social innovation projects and of people’s voices, and publishes it as a website that needs no server.

Nothing leaves this computer unless you export it.

si-editor is free software under the MIT licence. It uses Qt for Python under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ↗</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1, still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckListEditor</name>
    <message>
        <source>“%1” (not a choice)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Alt with an arrow key moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipListEditor</name>
    <message>
        <source>Type and press Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search and add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (not a choice)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>2000–2006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2007–2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2014–2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021–2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, cross-border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rights reserved, used with permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, transnational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box ticked online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, interregional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC-ND 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-ND 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-SA 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-SA 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC BY-SA 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC0 1.0 (no rights reserved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D, outermost regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disproportionate burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENI (neighbourhood)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERDF (regional development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in Kohesio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in keep.eu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature your project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully conforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, archived copy known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPA (pre-accession)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of spotlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDICI (global Europe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No EU rules apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian krone (NOK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words (paraphrase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the scope of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly conforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose life should improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retold in our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of 2014–2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of 2021–2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same lead partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words (verbatim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who work for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working (model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why social innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are safe: they are in this window and in the recovery file. You can go on working; saving now does no harm.

If it happens again, send this file to those who look after the program:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>e.g. 2019 or 2019-04-01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (and {more} more like it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#socialinterreg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+49 4331 593-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the left edge, 1 the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the top edge, 1 the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error keeps the catalogue from being published. Mend what is listed, or leave those entries out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;/{name}&gt; stands where {expected} should be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;base&gt; changes where all links lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{value}&gt; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .vtt file of the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in a web archive, for when the page is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy kept in the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross-border, B transnational, C interregional, D outermost regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition or a saying, with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description given here serves in every place that shows this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot hold a value of this kind ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group in braces is not closed: a comma or “}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter code after a backslash is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter code after a backslash names no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line under the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to “{value}”, but there is no such {kind}. Correct the link or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in brackets is not closed: a comma or “]” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list item (“- …”) cannot stand here. Begin it on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty, nor begin or end with a space, nor end with a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot begin with a full stop: such files are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot contain control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot contain “{sign}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page about their work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paraphrase is in our words, a verbatim answer in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here (---). One file holds one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short film, with captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag (“!…”) is not allowed in a catalogue file. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with “{letter}”. Put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a backslash inside double quotation marks only certain letters may follow. Write the backslash twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “{value}” stands a sign that nobody sees ({sign}); it hinders search. Delete it and type on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “|” or “&gt;” the text must begin on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the page says that it is historical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing, care &amp; health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other organisations that took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partners, all sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is said and shown, to be read on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of an office, such as info@ or projects@.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office that answers questions about the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation, or a person who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using it. Close that program and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was posted, or retold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its author calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on an envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least once a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binder 4, sheet 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book, article or speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCI code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Lille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes before the campaign&apos;s questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the statement in “{language}” letter by letter with the official wording of the Commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers sensitive facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases whose facts are used, such as keep.eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the campaign in at least {count} characters, for search engines and data portals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description and caption are the same, so some hear it twice. Let the description say what is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaconie of Schleswig-Holstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU visibility rules of the funding period, or none if no EU fund pays for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs a consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emblem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty if it does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: coral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the emblem is drawn from its published geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the woven hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every country with a partner, the lead&apos;s first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as the person wants to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts from keep.eu are used ({name}; projects in all: {count}). Name keep.eu with a link and say that the data were changed, under the data credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts from the European Commission’s databases are used ({name}; projects in all: {count}). Name the database with a link under the data credits; its licence is CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature your project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in when somebody writes from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final report, page 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a film in the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children: parents or guardians have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more than 25 words: who allowed it, when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For search engines and shared links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the editors only, never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forerunners, follow-ups and sisters in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day nothing of the person is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbooks, tools, trainings: what others can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can “{what}” be had otherwise? Say it, if there is a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it wants its support to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sources call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a person posted it: their entry, with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the acronym starts with a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no consent: why the name may be published, such as staff in their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English where there is an English name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, the lead included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which they are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two to five sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which country is {name}? Add it, so that the lead is found by country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interreg Baltic Sea Region 2021-2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {name} has agreed to {shown}. Ask, and note the consent with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language it was given in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language it was said in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language versions agreed to; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “{value}”: screen readers say already that it is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by letter as in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by letter as the project writes it, with its signs and capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of texts and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that nobody has looked at yet: {count}. Open them once, then note the state and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to entries are written project:sempre, page:why, spotlight:asis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logos are protected. Note the permission, or give the address of the published rules for using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of 2021-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of 2021-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail, 2021-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Murray et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in its own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of fields whose value still needs proof. They are left out of the published page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a consent for portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget is given. If a figure can be proved, add it with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language has the tag “{language}”, so browsers and screen readers could not read the pages well. Choose another one, such as “en” or “de”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead partner is named. If it can be proved who led the project, add the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner country is named, so the project is not found by country. Add those that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme is chosen, so the project is not found by theme. Choose one to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the author agreed. Ask, or retell the post in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: “{question}” Ask for it, if you still can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note when the interest in naming {name} was balanced against theirs; without that the basis does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows {value}. Use it somewhere, or delete it with its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the post itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the quoted words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older PDF reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground may {name} be named? Note a consent, or another legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One full sentence for cards and search results. Written by hand, never cut from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One strong sentence out of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a verbatim quote gets quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries that are ready are published. Archived entries stay in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the campaign words it differently. Shown in place of the official title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the accessibility page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the privacy page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings that people search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in the order of the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the path is a file and not a folder. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use social services help to design them, in eight countries around the Baltic Sea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose life should improve, or those who work for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: Ana Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position papers and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority 1 Innovation, SO 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority and specific objective, as the programme calls them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion of Social Entrepreneurship in Rural Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients and transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, funds and statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something, like a headline in a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where it leads, also when read alone. Never “click here”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive facts are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive facts are told of {name}. That needs a consent that names them; ask for it and tick the box in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until somebody presses play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six people stand around a table with a map on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Empowerment in Rural Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of which nobody knows when they were last read: {count}. Add the day: web pages change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks of the time until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff named in their role (GDPR Art. 6(1)(f)), balanced on 2021-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of what is spoken, as WebVTT files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission&apos;s number of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU funds that pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU pays for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU pays for this site, so the rules of a funding period apply. Choose the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU rate says {rate}, but the amounts give {share}. Correct the rate or the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EU share ({eu}) is larger than the total budget ({total}). Correct one of the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Interreg programme that funded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Open Book of Social Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accessibility statement was last reviewed on {date}; it should be every year. Look it through now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {value} stands twice in this list. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has {count} characters. {wish}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author agreed: note where that can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author, as they want to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus that comes when called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign cannot be removed: without it the folder is no catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no question “{value}”. Choose one of its questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue could not be made in {folder}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue in {root} was made by a newer version of the program (format {stated}). Nothing was changed. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to {where} does not fit: the value is no longer what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} does not cover the site’s language versions: {languages}. What needs it does not appear there. Ask, and add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} does not cover {shown} on the website. Ask again, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} ends on {date}. Ask for a new one in time, or plan the entry’s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} for {shown} has ended. Ask for a new one, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countries of the programme area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of all amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data protection authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates lie outside the years in which {programme} paid projects ({first} to {last}). Correct the date or the programme, or name the date under “Not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size. Export to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not saved. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or folder is write-protected, so “{name}” was not saved. Save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or folder is write-protected. Export to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a failure while “{name}” was written. Save a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a failure. Export to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end ({end}) lies before the start ({start}). Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{other}” has the acronym {value} too. If both are the same project, keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words of the regulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to {target} failed. {reason} {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts of the accessibility statement are missing. Fill in the group “Legal facts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts of the privacy notice are missing. Fill in the group “Legal facts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{name}” is given twice, first in line {first}. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{where}” of “{id}” is no longer what it was when this edit was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures have no source of their own. Add the page they were read from; extensions change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for another version of YAML. Remove the line that begins with “%YAML”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a character that cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} MB; more than {most} MB make the catalogue slow to copy. Save a smaller version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than {max_values:,} values once references are spelled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {value} MB; an entry cannot be that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8: a letter here cannot be read. Save it as UTF-8 in your text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved as UTF-16. Save it as UTF-8 in your text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold fields (“title: …”), but it holds a single text or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {shown} was not made by si-editor. Choose another name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {value} does not fit here. This place takes: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {value} has no entry and nobody uses it. Describe it, or take it out of the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {value} has no entry under Media, so nobody knows whose it is. Create one with licence and holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {value} is empty. Copy it into the media folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” {what}. Replace it in the media folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no captions here. Add a WebVTT file for those who do not hear; at a video service, see that its captions are switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no still picture. Choose one from the media folder; until then the project’s cloth is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no title. Search engines and screen readers need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no transcript. Write down what is said and shown, for those who do not see or hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no transcript. Write down what is said and shown: many will not load the foreign player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder it belongs in cannot be made. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{name}” is no longer a folder. Put it back and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{name}” is no longer there. Reconnect the drive or put the folder back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose an empty one, or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {root} is no catalogue: it has no file {campaign_file}. Open another folder, or make a new catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {root} is not there. Check its name, or reconnect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {shown} holds files that do not belong to the last bundle ({value}{others}). Move them away, or choose another folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {shown} holds files that si-editor did not write. Choose an empty or a new folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{heading}” is of level {level}, but level {wanted} comes next. Take away a hash sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder has reserved all rights. Note who gave the permission and when, and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{value}” cannot be part of a web address. Rename the entry: small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imprint says nothing. Write who is responsible, with address and a way to reach them, or complete the campaign’s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indentation does not fit the lines above. Fields of one group must begin in the same column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is “{kind}”, which does not go with the file {value}. Choose the kind that it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language it is written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters after “v=” or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is indented with a tab. Use spaces instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is marked as archived, but the address of the copy is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link shows the bare address “{text}”. Put words in its place that say where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to {value} has no words. Write what waits behind it, such as “Handbook of the project”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to “{target}” has no words. Write between its brackets where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{text}” leads nowhere (“{target}”). Use an address with https://, or one of project:…, spotlight:…, page:….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{text}” leads to “{name}”, which is not published. Set that entry to ready, or take the link out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of countries is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{name}” cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media file “{name}” is not there. Bring it in again, or remove its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a field cannot be a reference to another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a field must be a text, not a list or a group of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a field must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name uses taken-apart accents, which not every system can find again. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new bundle did not pass its check: {file}: {sentence}{others}. {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of partners is {count}, but {named} are named. Correct the number or the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening paragraph. {projects}, {countries} and {programmes} become counted numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation in charge; several where they share the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has a title but no text. Write it, or set the page to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {address} could not be made because of {key}: {sentence} {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {address} could not be made: {sentence} {untouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {value} is gone and has no archived copy. Add the address of a copy, or take the link out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{address}” could not be drawn. Please report this, with the text: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{other}” already fills the place “{value}” of the site. Give one of them another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “{other}” has the title “{value}” too. Give each page a title of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners in Rendsburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is marked as decoration, so its description is never read. Delete one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} has no description. Say in one sentence what is to be seen, or mark it as decoration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{value}” in the text is not shown. Use the field for pictures, where it gets a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know the field “{value}”. It is kept in the file, but not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is for: {group}. If this voice tells of {name}’s own origin, health, disability or belief, tick “Sensitive facts are told” with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project would have run for {years} years. Check the start and the end for a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} is not published, so this voice would stand alone. Set the project to ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s site, its entry in keep.eu, further reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “{value}” is answered twice. Put both answers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation has {count} words; more than {most} need a permission. Shorten it, or note who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those of {regime}, but {programme} belongs to {period}. Choose the same period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, or your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the EU in the total, between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no accessibility statement. Write the page and set it to ready; its place is “accessibility”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no imprint. Write the page and set it to ready; its place is “imprint”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no page of credits. Write the page and set it to ready; its place is “credits”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no privacy notice. Write the page and set it to ready; its place is “privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no welcome page of its own. Write one and set it to ready; its place is “welcome”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is said not to meet the standard in full. List what not everybody can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is said to meet the standard in full, yet barriers are listed ({count}). Choose “partial”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s own words, such as menus and labels, do not exist in {language}. They appear in English among your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spot that must stay visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The still picture would be loaded from elsewhere ({value}). Put a copy into the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “{tag}” is not allowed in a catalogue file. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is a link that leads back to itself. Remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teaser breaks off. Write one full sentence for it instead of cutting the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teaser ends with “{ending}”. End it with a full sentence and its full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teaser has {count} characters; at most {limit} fit on a card. Shorten it at a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not follow the rules of YAML here ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has only {count} characters. Say both what the project wanted and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds HTML, which is not shown. Use Markdown signs instead, such as **bold** or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds code of the network’s own player, which would load from there. Paste only the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in “{language}” is never shown: the site’s languages are {languages}. Add the language to the campaign, or take the text out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text shows {value}, which looks like a private mailbox. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells a date of birth (“{value}”). Take it out: nobody needs it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three reasons of Directive (EU) 2016/2102.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title in the programme&apos;s list of projects. In its own language if it has no English one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested more than {deepest} levels deep, which a file cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested more than {max_depth} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the folder format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary has no terms, so nothing can be chosen from it. Add some, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address of the post is missing. Add it, so that others can look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word Interreg and the programme’s name belong beside the emblem. Choose the programme that pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words on the EU’s support are missing in: {languages}. They stand beside the emblem in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of the EU budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” is not published, so it is left out of this page. Set it to ready to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes in keep.eu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a guardian must have agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then emblem and statement are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are spotlights, but no questions. Write down what everybody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many files called “{stem}{ending}”. Rename the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two files of captions in the language “{value}”. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a colon where none can be. Put the whole text in quotation marks if the colon belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder where the file “{name}” should be. Rename the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a heading without words. Write it, or delete its hash signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an entry called “{id}”. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character here ({name}). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a teaser nor a text. Say in a few sentences what the project wanted and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {value} in the media folder. Put it there, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pull quote. One strong sentence makes visitors read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source. Add at least one web address or citation where the facts can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no teaser, so cards and search results stay empty. Write one sentence of at most 160 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet. Tell what was done, with whom, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{value}”. Choose one that exists, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to play. Add {what}, or take the video out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read or to see yet. Add an answer, a quote or a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one campaign in a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text here that does not belong to any field. Check the indentation of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text here that is not a field: a name and a colon are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are somebody’s own words, but nobody is named. Choose the person, or mark the words as a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinning social services in shrinking rural areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry describes {value}, but there is no such file. Put it into the media folder, or delete the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is the other one&apos;s …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has neither a web address nor a citation, so nobody can look it up. Add one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick for members of #socialinterreg. All others are shown as further projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick if the site sells something; then NC pictures are out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when it says nothing that the text does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when only rounded figures are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when text or picture reveals origin, religion, health or disability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when the consent names origin, religion, health or disability (GDPR Art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when the picture says nothing that the text does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the campaign&apos;s questions, which stand in the campaign&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training guidebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two full sentences say more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two links with the words “{text}” lead to different pages. Word them so that they can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions have the id “{value}”, so answers cannot be told apart. Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two terms have the id “{value}”. Give one of them another id, or merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five sentences are read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which licence may the file be shown? Choose it, or ask the holder for a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick when only some countries are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville de Lille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a text version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came after the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does social innovation mean to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} do? Add the role, so that visitors know who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody in the spotlight is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new: a product, a service or a way of working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen, in one sentence, for people who do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen, in one sentence. Left empty, the description of the media entry is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about: one to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of places it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shown of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may others do with the texts and data of this site? Choose a licence, such as CC-BY-4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What not everybody can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of thing it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the EU funds pay in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the campaign is, for search engines and data portals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the film is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the holder allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last look at the link showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person has agreed to. Kept here, never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme is called since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the terms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do, in the project or at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What visitors can ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What visitors read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits behind the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed; CC licences want it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, with whom, and what came of it: aims and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written for “{name}” came back different. Save a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was posted; for a retelling in own words, the day of what it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was put online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said or collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody last looked it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody last opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the figures were true; extensions change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it posted? Add the day, the month or at least the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it said? A year is enough; spotlights are shown with the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can the quotation be read? Add a web address, or at least the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can visitors write to? Add the e-mail address of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the statement come from? Add a web address or a citation, such as the date of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle will be online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts and statements come from: at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper or mail is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the permission is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to turn if no answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where visitors report barriers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will the site be online? Without its address there is no sitemap and no preview in social media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the author agreed. A retelling in own words needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which EU fund pays for this site? Choose it; it must be named somewhere on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which EU funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Interreg programme paid for the project? Choose it; EU rules want it named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fund paid? {programme} names none in its vocabulary. Choose the fund here, or add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which funds paid. Empty means: those of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language is spoken in the film? Visitors want to know before they press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the campaign&apos;s questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the site this page is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which projects it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which social need the project answers, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wording was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers, and who receives new stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the rights? Name the person or the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the campaign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the campaign itself? Name the funder; visitors must not take it for the projects’ EU money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who posted this? Name the organisation, or choose the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it and where, if there is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks. Empty when the project as a whole speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started and coordinates the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote or said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can be recognised. Each needs a consent for portraits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever searches for “{value}” finds {other} too, which goes by that name. Keep it in one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voice it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words the pull quote is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why social innovation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why which data are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With EN 301 549, that is WCAG 2.1 level AA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, the cloth of the project is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month or day, as exactly as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to write there. Ask for permission, or export to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger than 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your storage allowance is used up, so “{name}” was not saved. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your storage allowance is used up. Free some space and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page inside the page (srcdoc) is never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet would run the cell “{value}” in row {line} as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being quoted word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being shown in a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being shown in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read from the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a backslash, which browsers read as a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds private text of {key} ({label}: “{shown}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a drawing that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a drawing that contains a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a drawing that loads or links to something outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a drawing with a DOCTYPE, which could hide a program; save it again as “plain SVG”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is far too large to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the picture that its name promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to a folder, which opens no page from a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older people, dementia, prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pop directional formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with /, so it works neither from a disk nor in a sub-folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with {scheme}:, which does not belong on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 11 letters after “v=”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is broken ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML is broken ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry “{address}” is not an address of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not belong to the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of the media folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “{anchor}” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link “{address}” leads to a place that {name} does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link “{address}” leads to {name}, which is not in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link “{address}” {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number at the end of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search finds {entry}, but there is no {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a broken tag: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a comment without an end: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written came back different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero width no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} does not lie in the area of {programme}. That happens, but is rare: check the country and the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors keep the catalogue from being published. Mend what is listed, or leave those entries out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {original} differ only in capital letters or accents, so some systems lose one. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a name that does not work everywhere: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken as an entry, because it ends in .yml. Rename it to {original}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} looks like a second version of {original} that a sync program made. Compare the two, take over what is missing, and remove the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has blanks at its ends or letters put together from two signs. Type it again to tidy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has {count} characters; at most {limit} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing in the consent of {name}. A consent must be proved: what for, where, when, how, and where the paper is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing in the consent of {name}. Note it while somebody still knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing in: {languages}. Until it is translated, the main language is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing. A quotation names its author, its work and its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing. Visitors and search engines read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not known. The year alone is enough to place the project in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a group of fields, but “{value}” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a list, but “{value}” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a number, not “{value}”. Write digits, with a point for cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be text, but “{value}” is not. In a file, put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be true or false, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must lie between {minimum} and {maximum}; {value} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of the funder ({name}) is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of {name} is not known, so its projects cannot be held against it. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {count} are chosen, but at most {limit} help visitors to choose. Keep the most important ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value} has not come yet. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value} is unlikely for an Interreg project. Check the digits and whether thousands were meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} asks for a link to where the file was found. Add the address if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} asks for the author’s name. Add the credit as the author wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} asks for the title of the work. Add it if its author gave it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} forbids changes, and a changed or cropped picture is one. Show the original, without a focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} forbids commercial use, and this site is marked as commercial. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are each said to follow the other. Keep the relation in the later project only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has withdrawn the consent, so nothing of them may be published. Take the person out of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {country}, which is missing among the partner countries. Add it there, or mark the list as not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named as related to itself. Choose another project, or take the relation out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named twice among the lead and the other partners. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is said to follow {other}, but it started before it. Check the relation and the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is younger than 16, so a parent or guardian must have agreed. Note that consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} does not hand out money of {fund}, as far as its vocabulary says. Check the fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{projects} projects from {countries} countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} is a file. Open the folder that holds {campaign_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} contains the catalogue. Choose a target that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a file. Choose a folder, or a file name that ends in .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a folder, but its name ends in .zip. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a whole drive. Choose a folder on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is not a file that can be replaced. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} lies inside the catalogue. Choose a target outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target!r} cannot be used as a target. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} and {other} differ only in capitals; many systems take them for one file. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be used as the EU emblem. Choose an SVG or PNG file in colour, or none: then it is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is an address for examples, behind which there is nothing. Put the real one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number that the site can count. Use {{projects}}, {{countries}} or {{programmes}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not encrypted. Try it with https://, and use that if it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is the same file as {other}. Use one of them everywhere and delete the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} looks like a private mailbox. Use the address of an office, such as info@ or projects@.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} looks like a second EU mark. Beside the emblem there must be none; choose the body’s own logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} looks like the mailbox of one person. An office’s address lasts longer and tells less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} tells its site who sent the visitor. Cut it before the question mark, and try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was last looked at on {date}, more than half a year ago. Open it again; project sites disappear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*{name}” refers to a value that contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*{name}” refers to a value that is not given before it in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is shown as plain text. To make it a link, write [words](address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” would be loaded from another computer as soon as the page is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” is a heading of the first level, which is the page’s own title. Start with two hash signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” can only be reached inside one network. Use the public address, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: use small letters a to z, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be edited, because its file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” has no place for the field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is no longer what it was when this edit was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” must be given as fields with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has a meaning only in: {vocabularies}. Take it out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is missing in the accessibility statement. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is missing in the privacy notice. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it is not overwritten: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself. Remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link to a file outside the catalogue. Put the file itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link to a file that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a reserved name on Windows. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an entry, not a media file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is marked as not sure and is left out of the page. Find a source for it, then take the mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name of a media file: it must lie in the folder “{media_folder}” itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is write-protected. Ask for permission to change it, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the menu but is not published. Set the page to ready, or take it out of the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program in this very moment. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not removed, because there is no place to keep a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved, because it could not be opened again: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved, because the file would say something else than the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say where the link leads when it is read alone. Name the page behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” also stands for the term “{other}”. A name should lead to one term only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” and “{other}” differ only in capitals or in how accents are stored; many systems take them for one file. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be an id. Use small letters, digits and hyphens, such as in-for-care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not name the European Union in full. Write it out; the letters EU are not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not work as a web address everywhere. Rename the file: letters, digits, points and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is found already by the acronym. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is marked as verbatim, but does not occur in a verbatim answer. Copy it from there letter by letter, or mark it as a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a colour. Write it as #c8452f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Use the two letters of ISO 3166, such as DE or NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write a year, a month or a day: 2019, 2019-04 or 2019-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a full web address. It starts with https:// and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a language tag. Use tags such as en, de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address. It looks like info@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the list of programmes. Choose one of the list, or add it to the vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the vocabulary “{vocabulary}”. Choose one of its terms, or add this one to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices for {label}: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not shown, because the site is marked as not paid by the EU. Tick the box, or delete the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not the id of a film at {provider}. Enter only {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not the name of a field, so nothing is left out of the page because of it. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not the official wording. Write exactly “{full}” or “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is the name of a file, not a description. Say in one sentence what is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is understood as {country}. Write {code}, the code of ISO 3166, so that others understand it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” looks garbled: a program on the way here misread the letters. Type the passage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” stands twice in this list. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” stands where text should be. Write what is meant, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file cannot be read. Mend or remove it in a file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this. The file is removed with the next save, and a copy of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back; the file goes with the next save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryHeader</name>
    <message>
        <source> · not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems of this entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Choose an entry in the list, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it is left alone.

%2

Mend it in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1 and publish the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the export goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message numerus="yes">
        <source>%n fields differ. Choose for each; everything else is put together from both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both edited different fields. Together they make the entry that is saved next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was removed from the folder, and you have unsaved edits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted it here, and somebody else has edited it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in what is published. They do not stop the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the website from being published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsaved edits. They go out as you see them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more in the problems panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Fields and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Kinds of entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalisedEditor</name>
    <message>
        <source>%1, empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search in the media folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of its file and part of its web address. It stays when the name changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMedia</name>
    <message numerus="yes">
        <source>%n files in the media folder have no entry yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make the entries of %n media files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New media %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>+ Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectListEditor</name>
    <message>
        <source>+ Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObstacleBar</name>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good page is shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to show yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>As on a desktop, 1280 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a phone, 360 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page of the entry that is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Checking the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. Everything that is ready can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show with this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawEditor</name>
    <message>
        <source>Remove this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Any programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1 yet. Make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>%1 cannot be made again, because the file is gone or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 of them the file says something else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n unsaved changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>A copy with all edits lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the catalogue as a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed on the disk and read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard edits of %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its file was changed by somebody else and cannot be read now, so it is left alone. %1 Mend it in a text editor. Your edits are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: your edits stay in this window and in the recovery file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save the edits of %n entries?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be reached now. Reconnect the drive; your edits are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>%1 of %2 filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Settle the changes from outside in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was left out: the file was changed by somebody else in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved edits are not kept safe right now. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>New catalogue: name its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue: choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should your copy of the sample lie?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole campaign to play with, in a copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. You can also drop a catalogue’s folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social innovation projects, told well and published as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pages every site needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Make a new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en</source>
        <comment>the code of this language: de, fr, pt_BR …</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownFields</name>
    <message>
        <source>Other fields (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know these fields. They stay in the file as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed an entry that you are editing. Nothing is overwritten until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>newmedia</name>
    <message>
        <source>Websites cannot show files of this type. Bring in a picture, a film, captions (.vtt) or a document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Add to %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
