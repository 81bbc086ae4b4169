# The field in which a municipality is picked

municipality-field = Name or reading of the municipality
municipality-hint = In Japanese: 酒田市, さかた, 山形県
municipality-list = Municipalities
municipality-nothing = Not in the list. A part of the reading finds it as well.
municipality-as-typed = Use “{ $name }” as typed
municipality-as-typed-note = For a body that is not in the list: a union, a prefecture
