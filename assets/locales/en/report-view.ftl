## The screen of the report. The report's own words stand in report.ftl.

report-view-title = { shell-report }
report-view-export = Export the report…
report-view-halves = Pages and options
report-view-pages = Pages
report-view-options = Options

report-view-page = Page { $page } / { $count }
report-view-no-page = Page – / –
report-view-before = Previous page
report-view-next = Next page
report-view-zoom = Size of pages
report-view-zoom-width = Fit width
report-view-zoom-whole = Whole page
report-view-preparing = Preparing the pages
report-view-refreshing = Renewing the pages
report-view-failed = The assessment is as it was. Undo the last change and the pages are set again.

report-view-written = The report was written
report-view-written-past = A report was written. Changes made since are not in it
report-view-copy = Copy its place
report-view-copied = Copied

report-view-language = Language of the report
report-view-language-about = Independent of the window. What was typed stays as it is.
report-view-attach = Copy of the assessment
report-view-attach-copy = Attach
report-view-attach-nothing = Leave out
report-view-attach-copy-about = Opening the PDF in Shirube goes on from here. Names and notes kept inside the hall stay out.
report-view-attach-nothing-about = The assessment can't be opened from the PDF.

report-view-missing = For a good report
report-view-missing-about = It can be exported as it is, too.
report-view-missing-none = Nothing is missing.
report-view-link = { $link }: { $what }

report-view-replaced = Characters that can't be shown as typed
report-view-replaced-about = On paper they are shown as 〓 or left out. The file keeps them as they were typed.

## Other forms

report-view-other = Other forms to hand on
report-view-workbook = Results as a workbook (Excel)…
report-view-workbook-about = Scores, every answer with its note, next steps and action items, in tables that can be filtered and sorted. It holds what the report may hold.
report-view-document = Report as a document to edit (Word)…
report-view-document-about = The report in the form that is chosen (all chapters where that is “{ $others }”), with headings, tables and charts. It says what the PDF says; the copy of the assessment is not in it.
report-view-calendar = Due dates as a calendar (.ics)…
report-view-calendar-about = Every action item with a due date is an all-day event. Imported again, the events change and none is there twice.
report-view-open-about = To print it, open it, then print from there.

report-view-form = Form of the report
report-view-form-whole = All chapters
report-view-form-whole-about = The two pages of result and plan, then every answer, the records of the towns, the method and the sources.
report-view-form-summary = Two pages
report-view-form-summary-about = Result and plan only, for a council paper or a meeting of section heads.
report-view-form-slides = Slides
report-view-form-slides-about = Slides in 16:9 for the end of a workshop: the result, what was agreed, what is open, dissent, next steps and action items, one thing on each.
report-view-form-mayor = One page for the mayor
report-view-form-mayor-about = Picture, { $points } strengths, { $points } gaps and { $steps } steps with owner and date on one page. Owner and date are those of the action items in the { shell-plan.within }.
