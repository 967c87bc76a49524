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
        <source>%n further files were left out</source>
        <translation>
            <numerusform>%n further file was left out</numerusform>
            <numerusform>%n further files were left out</numerusform>
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
        <source>%n cannot be made again, because the file is gone or cannot be read.</source>
        <translation>
            <numerusform>%n cannot be made again, because the file is gone or cannot be read.</numerusform>
            <numerusform>%n cannot be made again, because the file is gone or cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the file says something else now.</source>
        <translation>
            <numerusform>For %n of them the file says something else now.</numerusform>
            <numerusform>For %n of them the file says something else now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time the program ended before %n changes could be saved (%1).</source>
        <translation>
            <numerusform>Last time the program ended before %n change could be saved (%1).</numerusform>
            <numerusform>Last time the program ended before %n changes could be saved (%1).</numerusform>
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
    <name>SaveProgressDialog</name>
    <message numerus="yes">
        <source>Saving %Ln entries…</source>
        <translation>
            <numerusform>Saving %Ln entry…</numerusform>
            <numerusform>Saving %Ln entries…</numerusform>
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
    <message numerus="yes">
        <source>Saving was stopped: %n entries are still unsaved.</source>
        <translation>
            <numerusform>Saving was stopped: %n entry is still unsaved.</numerusform>
            <numerusform>Saving was stopped: %n entries are still unsaved.</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
<context>
    <name>AdvancedSearchDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>and %n more changes</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files follow from this: lists, search, feeds and data.</source>
        <translation>
            <numerusform>%n more file follows from this: lists, search, feeds and data.</numerusform>
            <numerusform>%n more files follow from this: lists, search, feeds and data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no bundle of this program yet. All %n pages are new.</source>
        <translation>
            <numerusform>There is no bundle of this program yet. The one page is new.</numerusform>
            <numerusform>There is no bundle of this program yet. All %n pages are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetView</name>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1, %n chosen</numerusform>
            <numerusform>%1, %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%n entries were imported. One step back takes them away again.</source>
        <translation>
            <numerusform>%n entry was imported. One step back takes it away again.</numerusform>
            <numerusform>%n entries were imported. One step back takes them away again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas give an error and count as empty.</source>
        <translation>
            <numerusform>%n formula gives an error and counts as empty.</numerusform>
            <numerusform>%n formulas give an error and count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would change an entry but hold something that was not understood.</source>
        <translation>
            <numerusform>%n row would change an entry but holds something that was not understood.</numerusform>
            <numerusform>%n rows would change an entry but hold something that was not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message numerus="yes">
        <source>Copied %n entries as a table.</source>
        <translation>
            <numerusform>Copied %n entry as a table.</numerusform>
            <numerusform>Copied %n entries as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%1: %n found</source>
        <translation>
            <numerusform>%1: %n found</numerusform>
            <numerusform>%1: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>Show it in the list</numerusform>
            <numerusform>Show all %n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Leave out %n unfit entries and publish the rest</source>
        <translation>
            <numerusform>Leave out %n unfit entry and publish the rest</numerusform>
            <numerusform>Leave out %n unfit entries and publish the rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message numerus="yes">
        <source>%n entries have unsaved edits. They go out as you see them now.</source>
        <translation>
            <numerusform>%n entry has unsaved edits. It goes out as you see it now.</numerusform>
            <numerusform>%n entries have unsaved edits. They go out as you see them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay behind</source>
        <translation>
            <numerusform>%n entry stays behind</numerusform>
            <numerusform>%n entries stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors keep the website from being published</source>
        <translation>
            <numerusform>%n error keeps the website from being published</numerusform>
            <numerusform>%n errors keep the website from being published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings in what is published. They do not stop the export.</source>
        <translation>
            <numerusform>%n warning in what is published. It does not stop the export.</numerusform>
            <numerusform>%n warnings in what is published. They do not stop the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The website is ready: %n pages</source>
        <translation>
            <numerusform>The website is ready: %n page</numerusform>
            <numerusform>The website is ready: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media files</source>
        <translation>
            <numerusform>%n media file</numerusform>
            <numerusform>%n media files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spotlights</source>
        <translation>
            <numerusform>%n spotlight</numerusform>
            <numerusform>%n spotlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vocabularies</source>
        <translation>
            <numerusform>%n vocabulary</numerusform>
            <numerusform>%n vocabularies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>Put back %n values</source>
        <translation>
            <numerusform>Put back %n value</numerusform>
            <numerusform>Put back %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put these %n back</source>
        <translation>
            <numerusform>Put this one back</numerusform>
            <numerusform>Put these %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved (%n entries)</source>
        <translation>
            <numerusform>Unsaved (%n entry)</numerusform>
            <numerusform>Unsaved (%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendAllDialog</name>
    <message numerus="yes">
        <source>%n more need a look of their own.</source>
        <translation>
            <numerusform>%n more needs a look of its own.</numerusform>
            <numerusform>%n more need a look of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems</source>
        <translation>
            <numerusform>Mend %n problem</numerusform>
            <numerusform>Mend %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems of this kind</source>
        <translation>
            <numerusform>Mend %n problem of this kind</numerusform>
            <numerusform>Mend %n problems of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message numerus="yes">
        <source>%n problems listed.</source>
        <translation>
            <numerusform>%n problem listed.</numerusform>
            <numerusform>%n problems listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problems</source>
        <translation>
            <numerusform>Mend %n problem</numerusform>
            <numerusform>Mend %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n of this kind…</source>
        <translation>
            <numerusform>Mend this one…</numerusform>
            <numerusform>Mend all %n of this kind…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryHeader</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message numerus="yes">
        <source>%n texts hold a link that cannot be changed safely. Look at them afterwards.</source>
        <translation>
            <numerusform>%n text holds a link that cannot be changed safely. Look at it afterwards.</numerusform>
            <numerusform>%n texts hold a link that cannot be changed safely. Look at them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n places in %1; untick what shall stay.</source>
        <translation>
            <numerusform>%n place in %1; untick what shall stay.</numerusform>
            <numerusform>%n places in %1; untick what shall stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n places</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n places. Undo takes it back in one step.</source>
        <translation>
            <numerusform>Replaced %n place. Undo takes it back in one step.</numerusform>
            <numerusform>Replaced %n places. Undo takes it back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetValueDialog</name>
    <message numerus="yes">
        <source>%n are empty already.</source>
        <translation>
            <numerusform>%n is empty already.</numerusform>
            <numerusform>%n are empty already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read and stay as they are.</source>
        <translation>
            <numerusform>%n cannot be read and stays as it is.</numerusform>
            <numerusform>%n cannot be read and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not have it.</source>
        <translation>
            <numerusform>%n does not have it.</numerusform>
            <numerusform>%n do not have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will change.</source>
        <translation>
            <numerusform>%n entry will change.</numerusform>
            <numerusform>%n entries will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already.</source>
        <translation>
            <numerusform>%n has it already.</numerusform>
            <numerusform>%n have it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>Delete %n entry for good</numerusform>
            <numerusform>Delete %n entries for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good?</source>
        <translation>
            <numerusform>Delete %n entry for good?</numerusform>
            <numerusform>Delete %n entries for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good…</source>
        <translation>
            <numerusform>Delete %n entry for good…</numerusform>
            <numerusform>Delete %n entries for good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give back %n references that were taken out with it</source>
        <translation>
            <numerusform>Give back %n reference that was taken out with it</numerusform>
            <numerusform>Give back %n references that were taken out with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n fields differ:</source>
        <translation>
            <numerusform>%n field differs:</numerusform>
            <numerusform>%n fields differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>△ This version says less than now in %n fields, which would be lost: %1</source>
        <translation>
            <numerusform>△ This version says less than now in %n field, which would be lost: %1</numerusform>
            <numerusform>△ This version says less than now in %n fields, which would be lost: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondVersionDialog</name>
    <message numerus="yes">
        <source>%n fields differ. Choose for each.</source>
        <translation>
            <numerusform>%n field differs. Choose one.</numerusform>
            <numerusform>%n fields differ. Choose for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ. Choose for each; everything else is put together from both.</source>
        <translation>
            <numerusform>%n field differs. Choose one; everything else is put together from both.</numerusform>
            <numerusform>%n fields differ. Choose for each; everything else is put together from both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondVersions</name>
    <message numerus="yes">
        <source>A sync program left %n second versions of entries (%1).</source>
        <translation>
            <numerusform>A sync program left %n second version of an entry (%1).</numerusform>
            <numerusform>A sync program left %n second versions of entries (%1).</numerusform>
        </translation>
    </message>
</context>
</TS>
