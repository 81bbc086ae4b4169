# 自治体を選ぶ欄

municipality-field = 自治体の名前か読み
municipality-hint = 例 さかた、酒田市、山形県
municipality-list = 自治体の候補
municipality-nothing = 一覧に見つかりません。読みの一部でもさがせます。
municipality-as-typed = 「{ $name }」をそのまま使う
municipality-as-typed-note = 一部事務組合、広域連合、都道府県など、一覧にない団体のとき
