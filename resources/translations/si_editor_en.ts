<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ForeignDialog</name>
    <message numerus="yes">
        <source>%n fields differ. Choose for each; everything else is put together from both.</source>
        <translation>
            <numerusform>%n field differs. Choose; everything else is put together from both.</numerusform>
            <numerusform>%n fields differ. Choose for each; everything else is put together from both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMedia</name>
    <message numerus="yes">
        <source>%n files in the media folder have no entry yet</source>
        <translation>
            <numerusform>%n file in the media folder has no entry yet</numerusform>
            <numerusform>%n files in the media folder have no entry yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n entries</source>
        <translation>
            <numerusform>Make its entry</numerusform>
            <numerusform>Make %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make the entries of %n media files</source>
        <translation>
            <numerusform>Make the entry of %n media file</numerusform>
            <numerusform>Make the entries of %n media files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved (%1).</source>
        <translation>
            <numerusform>Last time the program ended before %n change could be saved (%1).</numerusform>
            <numerusform>Last time the program ended before %n changes could be saved (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved.</source>
        <translation>
            <numerusform>Last time the program ended before %n change could be saved.</numerusform>
            <numerusform>Last time the program ended before %n changes could be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n unsaved changes</source>
        <translation>
            <numerusform>Restore %n unsaved change</numerusform>
            <numerusform>Restore %n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%n entries were changed on the disk and read again.</source>
        <translation>
            <numerusform>%n entry was changed on the disk and read again.</numerusform>
            <numerusform>%n entries were changed on the disk and read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not saved</source>
        <translation>
            <numerusform>%n entry was not saved</numerusform>
            <numerusform>%n entries were not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard edits of %n entries</source>
        <translation>
            <numerusform>Discard edits of %n entry</numerusform>
            <numerusform>Discard edits of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the edits of %n entries?</source>
        <translation>
            <numerusform>Save the edits of %n entry?</numerusform>
            <numerusform>Save the edits of %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries.</source>
        <translation>
            <numerusform>Saved %n entry.</numerusform>
            <numerusform>Saved %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ready</source>
        <translation>
            <numerusform>%n of them ready</numerusform>
            <numerusform>%n of them ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>The page on paper, %n sheets</source>
        <translation>
            <numerusform>The page on paper, %n sheet</numerusform>
            <numerusform>The page on paper, %n sheets</numerusform>
        </translation>
    </message>
</context>
</TS>
