# 自治体を選ぶ欄

municipality-field = 自治体の名前か読み
municipality-hint = 例：さかた、酒田市、sakata、山形県
municipality-list = 自治体の候補
municipality-enter = Enterで「{ $name }」に決まります。
municipality-enter-as-typed = Enterで、一覧にない団体「{ $name }」として始めます。
municipality-enter-again = 「{ $name }」は一覧にありません。このまま始めるには、もう一度Enterを押します。
municipality-choose = どれかを↓で選び、Enterで決めます。
municipality-alike = この名前の自治体は一覧にありません。似た名前を出しています。↓で選び、Enterで決めます。
municipality-nothing = 一覧に見つかりません。読みの一部でもさがせます。一覧にない団体なら、↓で下の行を選びます。
municipality-as-typed = 一覧にない団体「{ $name }」として始める
municipality-as-typed-note = 一部事務組合、広域連合、都道府県など
