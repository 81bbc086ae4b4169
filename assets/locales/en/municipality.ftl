# The field in which a municipality is picked

municipality-field = Name of the municipality
municipality-hint = Sakata, ikeda fukui, 酒田市, さかた
municipality-list = Municipalities
municipality-enter = Enter takes { $name }.
municipality-enter-as-typed = Enter takes “{ $name }” as a body that is not in the list.
municipality-enter-again = “{ $name }” is not in the list. Press Enter once more to take it as typed.
municipality-choose = Go to one with ↓, then press Enter.
municipality-alike = No municipality of that name is in the list; these are spelled much the same. Go to one with ↓, then press Enter.
municipality-nothing = Not in the list. A part of the name finds it as well. For a body that is not in the list go to the line below with ↓.
municipality-as-typed = Not in the list: take “{ $name }” as typed
municipality-as-typed-note = For a union of municipalities, a prefecture
